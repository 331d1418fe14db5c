//! Ids are made by whoever starts an entry, so that the same entry sent twice stays one.

use uuid::Uuid;

use crate::error::{ApiError, Field, Reason};

macro_rules! id {
    ($name:ident, $field:expr, $doc:literal) => {
        #[doc = $doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        // Sixteen bytes rather than text: a page of moments crosses to Kotlin without parsing.
        uniffi::custom_type!($name, Vec<u8>, {
            lower: |id| id.0.into_bytes().to_vec(),
            try_lift: |bytes| match Uuid::from_slice(&bytes) {
                Ok(id) if !id.is_nil() => Ok($name(id)),
                _ => Err(ApiError::Invalid { field: $field, reason: Reason::Unknown }.into()),
            },
        });
    };
}

id!(NewId, Field::Id, "A fresh id for anything a draft starts: a UUID of version 7, which sorts by when it was made.");
id!(MomentId, Field::Id, "The id of one moment in the diary.");
id!(ResponseId, Field::Id, "The id of one response to a questionnaire.");
id!(SoreSpotId, Field::SoreSpots, "The id of one sore spot.");
id!(LifeEventId, Field::Id, "The id of one event in one's life.");
id!(NeedId, Field::Id, "The id of something in the room of needs: a sentence, a cycle, a pause.");
id!(RuptureId, Field::Id, "The id of something that came between two people.");
id!(AttemptId, Field::Id, "The id of one step towards each other.");
id!(PersonId, Field::People, "The id of one person.");

/// The person who keeps the diary. The same id in every diary, so that two copies can be merged.
pub const ME: PersonId = PersonId(Uuid::from_u128(0x0000_0000_0000_7000_8000_0000_0000_0001));
