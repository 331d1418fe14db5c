//! Taking back the last change of a moment.

use chrono::Utc;

use super::moment::{Moment, Patch};
use crate::content::Texts;
use crate::error::{ApiError, Result};

/// The moment as it was before its last change. What was only logged goes to the bin.
///
/// `history` holds all its patches, oldest first.
pub(crate) fn undone(now: &Moment, history: &[Patch], at: chrono::DateTime<Utc>) -> Result<Moment> {
    match history {
        [] => Err(ApiError::NotFound.into()),
        [_] => Ok(Moment { binned_at: Some(at.timestamp_millis()), ..now.clone() }),
        [before @ .., _] => Moment::replay(now.id, before),
    }
}

/// What the last change was, in words. None when the moment was only logged.
pub(crate) fn sentence(history: &[Patch], texts: &Texts) -> Option<String> {
    let [_, .., last] = history else { return None };
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
