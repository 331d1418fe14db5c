//! "Later after all": coming back to a child and comforting it, in one tap.

use super::check::between;
use super::rupture::Known;
use super::{Attempt, AttemptDraft, AttemptWay, Depth, Outcome, Rupture, RuptureChange, attempt, rupture_changed};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::{AttemptId, PersonId};
use crate::people::Person;
use crate::scene::Scene;

/// The step of now, and what it repaired.
pub(crate) fn later_after_all(
    rupture: &Rupture,
    step: AttemptId,
    people: &[Person],
    scene: &Scene,
) -> Result<(Attempt, Rupture)> {
    if !between(PersonId(rupture.person), people)?.is_child() {
        return Err(invalid(Field::People, Reason::NotAllowed));
    }
    let draft = AttemptDraft { kind: "comfort".to_owned(), ..AttemptDraft::now(step, AttemptWay::Made) };
    let comfort = attempt(draft, Some(rupture), people, scene)?;
    let closed = RuptureChange::Closed { depth: Depth::Understood, at: None };
    let after = rupture_changed(rupture, closed, people, &Known::NOTHING, scene)?;
    Ok((Attempt { outcome: Some(Outcome::Worked), ..comfort }, after))
}
