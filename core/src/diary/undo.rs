//! Taking back the last change of a moment.

use super::LogStep;
use super::moment::Moment;
use crate::content::{Texts, args};
use crate::error::{ApiError, Result};
use crate::patch::Patch;
use crate::time::Timestamp;

/// The moment as it was before its last change. What was only logged goes to the bin.
///
/// `history` holds all its patches, oldest first.
pub(crate) fn undone(now: &Moment, history: &[Patch], at: Timestamp) -> Result<Moment> {
    match history {
        [] => Err(ApiError::NotFound.into()),
        [_] => Ok(Moment { binned_at: Some(at.timestamp_millis()), ..now.clone() }),
        [before @ .., _] => {
            let back = Moment::replay(now.id, before)?;
            // What comes into the bin comes into it now, and has its 30 days.
            let binned_at = back.binned_at.map(|_| now.binned_at.unwrap_or_else(|| at.timestamp_millis()));
            Ok(Moment { binned_at, ..back })
        }
    }
}

/// Which step a field of the chain belongs to.
const CHAIN: [(&str, LogStep); 19] = [
    ("topics", LogStep::Topic),
    ("own_topic", LogStep::Topic),
    ("body", LogStep::Body),
    ("meanings", LogStep::Meaning),
    ("own_meaning", LogStep::Meaning),
    ("truth", LogStep::Meaning),
    ("truth_later", LogStep::Meaning),
    ("hopes", LogStep::Hope),
    ("own_hope", LogStep::Hope),
    ("reactions", LogStep::Reaction),
    ("almost", LogStep::Reaction),
    ("needs", LogStep::Need),
    ("own_need", LogStep::Need),
    ("sore_spots", LogStep::SoreSpot),
    ("really_now", LogStep::ThenOrNow),
    ("from_before", LogStep::ThenOrNow),
    ("calm", LogStep::Calm),
    ("areas", LogStep::Area),
    ("loads", LogStep::Load),
];

/// What the last change was, in words. None when the moment was only logged. `last` are its last two patches.
pub(crate) fn undo_label(last: &[Patch], texts: &Texts) -> Option<String> {
    let [_, last] = last else { return None };
    let about = [
        ("binned_at", "change-binned"),
        ("occurred_at", "change-occurred"),
        ("valence", "change-mood"),
        ("energy", "change-energy"),
        ("emotions", "change-emotions"),
        ("own_emotion", "change-emotions"),
        ("triggers", "change-triggers"),
        ("own_trigger", "change-triggers"),
        ("people", "change-people"),
        ("note", "change-note"),
        ("settled", "change-settled"),
        ("private", "change-private"),
    ];
    let plain = about.iter().find(|(field, _)| last.contains_key(*field)).map(|(_, id)| texts.say(id));
    plain.or_else(|| {
        let step = CHAIN.iter().find(|(field, _)| last.contains_key(*field)).map(|(_, step)| step.id())?;
        let label = texts.say(&format!("ask-{step}-label"));
        Some(texts.tell("change-other", &args!["label" => label]))
    })
}
