//! With whom something can come between, and when it was.

use uuid::Uuid;

use super::Rupture;
use crate::diary::{Occurred, instant};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::{ME, PersonId};
use crate::people::{Person, SafePerson, safe};
use crate::scene::Scene;
use crate::time::{Timestamp, check_occurred};

/// Someone that something can come between: safe and not at rest, a child too, and not oneself.
pub(super) fn between(person: PersonId, people: &[Person]) -> Result<SafePerson<'_>> {
    match safe(people).into_iter().find(|one| one.id() == person) {
        Some(one) => Ok(one),
        None if people.iter().any(|one| one.id == person) => Err(invalid(Field::People, Reason::NotAllowed)),
        None => Err(invalid(Field::People, Reason::Unknown)),
    }
}

/// Someone safe under an id, when they are.
pub(super) fn safe_one(person: Option<Uuid>, people: &[Person]) -> Option<SafePerson<'_>> {
    safe(people).into_iter().find(|one| Some(one.id().0) == person)
}

/// Whether it is about oneself: kindness after one's own harshness.
pub(super) fn is_me(person: Option<Uuid>) -> bool {
    person == Some(ME.0)
}

/// When something was: now when left open, and never in the future. A clock on the wall knows no seconds, so the minute
/// that is under way is not ahead.
pub(super) fn past(occurred: Option<Occurred>, scene: &Scene) -> Result<Timestamp> {
    let Some(occurred) = occurred else { return Ok(scene.now) };
    let at = check_occurred(instant(occurred, scene)?, scene.now)?;
    if at > scene.now + chrono::TimeDelta::minutes(1) {
        return Err(invalid(Field::Occurred, Reason::TooLate));
    }
    Ok(at)
}

/// What is open with people who are safe, and was not feared, newest first: what a step of now belongs to.
pub(crate) fn open_with<'a>(ruptures: &'a [Rupture], people: &'a [Person]) -> impl Iterator<Item = &'a Rupture> {
    ruptures.iter().filter(|rupture| rupture.is_open() && safe_one(Some(rupture.person), people).is_some())
}
