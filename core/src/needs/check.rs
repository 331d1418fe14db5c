//! Whom something can be about, and what a choice may hold.

use uuid::Uuid;

use super::Sure;
use crate::content::{List, catalog};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::PersonId;
use crate::people::{MOST_TEXT, Person, SafePerson, check_length, safe};

/// The people that something here can be about: safe, not at rest, and no child, for the bond with a child carries one
/// way.
pub(crate) fn may_be_about(people: &[Person]) -> Vec<SafePerson<'_>> {
    safe(people).into_iter().filter(|person| !person.is_child()).collect()
}

/// A person that something can be about.
pub(crate) fn check_person(person: Option<PersonId>, people: &[Person]) -> Result<Option<Uuid>> {
    let Some(id) = person else { return Ok(None) };
    if !people.iter().any(|person| person.id == id) {
        return Err(invalid(Field::People, Reason::Unknown));
    }
    if !may_be_about(people).iter().any(|person| person.id() == id) {
        return Err(invalid(Field::People, Reason::NotAllowed));
    }
    Ok(Some(id.0))
}

/// A person there is, safe or not: what is only noted, draws towards nobody.
pub(crate) fn known(person: Option<PersonId>, people: &[Person]) -> Result<Option<Uuid>> {
    match person {
        Some(id) if !people.iter().any(|person| person.id == id) => Err(invalid(Field::People, Reason::Unknown)),
        person => Ok(person.map(|id| id.0)),
    }
}

/// Whether something rests because the one it is about rests, or is not safe.
pub(crate) fn resting_with(person: Option<Uuid>, people: &[Person]) -> bool {
    person.is_some_and(|id| !may_be_about(people).iter().any(|person| person.id().0 == id))
}

/// What can be done with something to say to someone. About whoever is not safe or at rest nothing more is asked.
pub(crate) struct Saying {
    /// It may be asked whether it can be said safely.
    pub(crate) asks_safe: bool,
    /// It can be shown, copied and said.
    pub(crate) sayable: bool,
    /// Help is offered.
    pub(crate) offers_help: bool,
}

/// What can be done with what was answered to whether it can be said safely.
pub(crate) fn saying(safe: Option<Sure>, person: Option<Uuid>, people: &[Person]) -> Saying {
    let resting = resting_with(person, people);
    Saying {
        asks_safe: !resting,
        sayable: safe == Some(Sure::Yes) && !resting,
        offers_help: resting || safe.is_some_and(|safe| safe != Sure::Yes),
    }
}

/// What someone is called; none for who cannot be suggested.
pub(crate) fn name_of(person: Option<Uuid>, people: &[Person]) -> Option<String> {
    let id = person?;
    may_be_about(people).into_iter().find(|person| person.id().0 == id).map(|person| person.nickname().to_owned())
}

/// An id of a list, or nothing. What a newer app chose may stay as it `was`.
pub(super) fn check_choice(id: &str, list: List, was: &str, field: Field) -> Result<()> {
    if id.is_empty() || id == was || list.has(id) { Ok(()) } else { Err(invalid(field, Reason::Unknown)) }
}

/// An id of a feeling, or nothing.
pub(super) fn check_feeling(id: &str, was: &str) -> Result<()> {
    if id.is_empty() || id == was || catalog().has_emotion(id) {
        Ok(())
    } else {
        Err(invalid(Field::Emotions, Reason::Unknown))
    }
}

/// One's own words.
pub(super) fn check_words(text: &str) -> Result<()> {
    check_length(text, MOST_TEXT, Field::OwnWords)
}

/// A longer text of one's own.
pub(crate) fn check_text(text: &str) -> Result<()> {
    check_length(text, MOST_LONG, Field::Text)
}

/// How many characters a sentence or a part of a talk may have.
pub(super) const MOST_LONG: u32 = 5_000;
