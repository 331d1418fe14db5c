//! A moment as it is kept, and what a change of it leaves in the change log.

use chrono::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::error::Result;
use crate::ids::MomentId;
use crate::patch::{self, Patch};
use crate::time::Timestamp;

/// What is one answer: a patch has all of it or nothing.
const TOGETHER: [&[&str]; 3] = [&["occurred_at", "offset"], &["emotions", "own_emotion"], &["triggers", "own_trigger"]];

/// A moment. Its fields are also the names in the change log, so a name once shipped stays.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Moment {
    #[serde(skip)]
    pub(crate) id: Uuid,
    /// Milliseconds since 1970.
    pub(crate) occurred_at: i64,
    /// Seconds east of UTC when it happened.
    pub(crate) offset: i32,
    /// Milliseconds since 1970.
    pub(crate) logged_at: i64,
    pub(crate) valence: f64,
    pub(crate) energy: Option<f64>,
    pub(crate) emotions: Vec<String>,
    pub(crate) own_emotion: String,
    pub(crate) triggers: Vec<String>,
    pub(crate) own_trigger: String,
    pub(crate) people: Vec<Uuid>,
    pub(crate) note: String,
    /// It is enough as it is.
    pub(crate) settled: bool,
    /// Something in it was replaced later on.
    pub(crate) edited: bool,
    /// When it was put in the bin.
    pub(crate) binned_at: Option<i64>,
}

impl Moment {
    pub(crate) fn moment_id(&self) -> MomentId {
        MomentId(self.id)
    }

    pub(crate) fn at(&self) -> Timestamp {
        DateTime::from_timestamp_millis(self.occurred_at).unwrap_or_default()
    }

    pub(crate) fn saved_at(&self) -> Timestamp {
        DateTime::from_timestamp_millis(self.logged_at).unwrap_or_default()
    }

    /// Nothing but its mood is known.
    pub(crate) fn is_bare(&self) -> bool {
        let texts = [&self.note, &self.own_emotion, &self.own_trigger];
        let chosen = self.emotions.len() + self.triggers.len() + self.people.len();
        self.energy.is_none() && chosen == 0 && texts.iter().all(|text| text.is_empty())
    }

    /// What a write that makes this moment out of `before` sets.
    pub(crate) fn since(&self, before: &Self) -> Result<Patch> {
        patch::since(before, self, &TOGETHER)
    }

    /// The moment that patches add up to, oldest first. A field that only a newer app knows is passed over.
    pub(crate) fn replay(id: Uuid, patches: &[Patch]) -> Result<Self> {
        let mut fields = Patch::new();
        for patch in patches {
            fields.extend(patch.clone());
        }
        let moment: Self = serde_json::from_value(Value::Object(fields))?;
        Ok(Self { id, ..moment })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_holds_only_what_changed() {
        let before = Moment { valence: -2.0 / 7.0, note: "a".into(), ..Moment::default() };
        let after = Moment { note: "b".into(), energy: Some(0.4), ..before.clone() };
        let patch = after.since(&before).expect("a patch");
        assert_eq!(patch.keys().collect::<Vec<_>>(), ["energy", "note"]);
        let moved = Moment { occurred_at: 1, ..before.clone() };
        assert_eq!(moved.since(&before).expect("a patch").keys().collect::<Vec<_>>(), ["occurred_at", "offset"]);
    }

    #[test]
    fn patches_add_up_to_the_moment() {
        let id = Uuid::from_u128(7);
        let first = Moment { id, valence: 6.0 / 7.0, occurred_at: 1_795_000_000_123, ..Moment::default() };
        let second = Moment { emotions: vec!["calm".into()], energy: Some(-0.8), ..first.clone() };
        let third = Moment { energy: None, binned_at: Some(5), ..second.clone() };
        let mut patches = vec![
            first.since(&Moment::default()).expect("a patch"),
            second.since(&first).expect("a patch"),
            third.since(&second).expect("a patch"),
        ];
        patches[1].insert("of_a_newer_app".into(), Value::Bool(true));
        assert_eq!(Moment::replay(id, &patches).expect("a moment"), third);
        assert_eq!(Moment::replay(id, &patches[..2]).expect("a moment"), second);
    }
}
