//! What is chosen from a few fixed words: each is kept as its id.

/// An enum whose variants have ids that never change.
macro_rules! named {
    ($name:ident { $($variant:ident => $id:literal),+ $(,)? }) => {
        impl $name {
            /// All there are, in order.
            #[allow(dead_code, reason = "not every list is gone through")]
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// How it is kept, and how its texts end.
            pub(crate) fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The one under an id.
            pub(crate) fn of(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }
    };
}
pub(super) use named;
