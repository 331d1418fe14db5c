//! A fuller apology in five parts: what I did, what it did to you, that it is mine, what I change, what you need.

use serde::{Deserialize, Serialize};

use super::soft_start::hard;
use super::{ApologyChange, ApologyPart, ApologyView};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::{NeedId, PersonId};
use crate::needs::{Entry, Saying, Sure, check_person, check_text, kind, name_of, resting_with, saying};
use crate::people::Person;
use crate::scene::Scene;

/// An apology as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Apology {
    did: String,
    effect: String,
    own: String,
    change: String,
    ask: String,
    safe: Option<Sure>,
}
kind!(Apology, "apology");

/// An apology to write, with nothing in it.
pub(crate) fn apology(
    id: NeedId,
    person: Option<PersonId>,
    people: &[Person],
    scene: &Scene,
) -> Result<Entry<Apology>> {
    Ok(Entry::now(id.0, check_person(person, people)?, Apology::default(), scene))
}

/// The apology after a change.
pub(crate) fn apology_changed(
    before: &Entry<Apology>,
    change: ApologyChange,
    people: &[Person],
) -> Result<Entry<Apology>> {
    if resting_with(before.person, people) {
        return Err(invalid(Field::People, Reason::NotAllowed));
    }
    let mut after = before.clone();
    let what = &mut after.what;
    match change {
        ApologyChange::Safe { answer } => what.safe = answer,
        ApologyChange::Part { part, text } => {
            check_text(&text)?;
            *match part {
                ApologyPart::Did => &mut what.did,
                ApologyPart::Effect => &mut what.effect,
                ApologyPart::Own => &mut what.own,
                ApologyPart::Change => &mut what.change,
                ApologyPart::Ask => &mut what.ask,
            } = text;
        }
    }
    Ok(after)
}

/// An apology, ready to draw.
pub(crate) fn apology_view(entry: &Entry<Apology>, people: &[Person], scene: &Scene) -> ApologyView {
    let what = entry.what.clone();
    let Saying { asks_safe, sayable, offers_help } = saying(what.safe, entry.person, people);
    let parts = [&what.did, &what.effect, &what.own, &what.change, &what.ask];
    let text = parts.map(|part| part.trim()).into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let sayable = sayable && !text.is_empty();
    ApologyView {
        id: NeedId(entry.id),
        whom: name_of(entry.person, people),
        person: entry.person.map(PersonId).filter(|_| asks_safe),
        when: entry.when(scene),
        hard_words: hard(&text, scene),
        text,
        did: what.did,
        effect: what.effect,
        own: what.own,
        change: what.change,
        ask: what.ask,
        safe: what.safe,
        sayable,
        asks_safe,
        offers_help,
    }
}
