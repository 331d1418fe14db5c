//! Taking back the last change of a moment.

use super::moment::Moment;
use crate::content::Texts;
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
    ];
    about.iter().find(|(field, _)| last.contains_key(*field)).map(|(_, id)| texts.say(id))
}
