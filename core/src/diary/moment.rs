//! A moment as it is kept, and what a change of it leaves in the change log.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::ReallyNow;
use crate::error::Result;
use crate::ids::MomentId;
use crate::patch::{self, Patch};
use crate::time::{Timestamp, of_millis};

/// What is one answer: a patch has all of it or nothing.
const TOGETHER: [&[&str]; 9] = [
    &["occurred_at", "offset"],
    &["emotions", "own_emotion"],
    &["triggers", "own_trigger"],
    &["topics", "own_topic"],
    &["meanings", "own_meaning"],
    &["hopes", "own_hope"],
    &["reactions", "own_reaction", "almost"],
    &["needs", "own_need"],
    &["really_now", "from_before", "different"],
];

/// What the body does in one place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Sensation {
    pub(crate) zone: String,
    /// Empty when only the place is known.
    pub(crate) quality: String,
    /// 0 to 10.
    pub(crate) strength: Option<u8>,
}

/// How calm came back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Calm {
    pub(crate) company: Vec<String>,
    pub(crate) people: Vec<Uuid>,
    pub(crate) soothers: Vec<String>,
    /// Milliseconds since 1970, when it is known.
    pub(crate) at: Option<i64>,
    /// How pleasant it was then.
    pub(crate) valence: Option<f64>,
}

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
    pub(crate) topics: Vec<String>,
    pub(crate) own_topic: String,
    pub(crate) body: Vec<Sensation>,
    pub(crate) meanings: Vec<String>,
    pub(crate) own_meaning: String,
    /// How true the meaning felt, 0 to 10.
    pub(crate) truth: Option<u8>,
    /// How true it feels, looked at again.
    pub(crate) truth_later: Option<u8>,
    pub(crate) hopes: Vec<String>,
    pub(crate) own_hope: String,
    pub(crate) reactions: Vec<String>,
    /// Which of the reactions were felt and not done.
    pub(crate) almost: Vec<String>,
    pub(crate) own_reaction: String,
    pub(crate) needs: Vec<String>,
    pub(crate) own_need: String,
    pub(crate) sore_spots: Vec<Uuid>,
    pub(crate) really_now: Option<ReallyNow>,
    /// How much of it is from long ago, 0 to 100.
    pub(crate) from_before: Option<u8>,
    /// What is different now.
    pub(crate) different: String,
    pub(crate) calm: Option<Calm>,
    pub(crate) areas: Vec<String>,
    pub(crate) loads: Vec<String>,
    /// Kept out of search, reports and exports.
    pub(crate) private: bool,
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
        of_millis(self.occurred_at)
    }

    pub(crate) fn saved_at(&self) -> Timestamp {
        of_millis(self.logged_at)
    }

    /// Nothing but its mood is known.
    pub(crate) fn is_bare(&self) -> bool {
        let only_mood = Self {
            id: self.id,
            occurred_at: self.occurred_at,
            offset: self.offset,
            logged_at: self.logged_at,
            valence: self.valence,
            settled: self.settled,
            edited: self.edited,
            binned_at: self.binned_at,
            private: self.private,
            ..Self::default()
        };
        *self == only_mood
    }

    /// The body answered that it is numb, or that one is not quite there.
    pub(crate) fn is_far_away(&self) -> bool {
        self.body.iter().any(|felt| felt.zone == "absent" || felt.quality == "numb")
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
