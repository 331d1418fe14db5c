//! Parting from someone who is at rest, or not safe: letters that are not sent, and the urge to make contact.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::check::check_text;
use super::{Entry, LetterDraft, LetterView, PartingView, kind};
use crate::content::args;
use crate::diary::callable;
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::{ME, NeedId, PersonId};
use crate::people::Person;
use crate::scene::Scene;

const LINES: usize = 4;

/// A letter that is not sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Letter {
    text: String,
}
kind!(Letter, "letter");

/// The urge to make contact, noticed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Urge {}
kind!(Urge, "urge");

/// Someone one parts from: at rest or not safe, and not oneself.
pub(crate) fn parted(person: PersonId, people: &[Person]) -> Result<&Person> {
    match people.iter().find(|one| one.id == person) {
        None => Err(invalid(Field::People, Reason::Unknown)),
        Some(one) if one.id == ME || !(one.resting || one.not_safe) => Err(invalid(Field::People, Reason::NotAllowed)),
        Some(one) => Ok(one),
    }
}

/// A letter that can be kept.
pub(crate) fn letter(
    draft: LetterDraft,
    before: Option<&Entry<Letter>>,
    people: &[Person],
    scene: &Scene,
) -> Result<Entry<Letter>> {
    let person = parted(draft.person, people)?.id.0;
    check_text(&draft.text)?;
    Ok(Entry::next(before, draft.id.0, Some(person), Letter { text: draft.text }, scene))
}

/// An urge that was noticed now.
pub(crate) fn urge(id: NeedId, person: PersonId, people: &[Person], scene: &Scene) -> Result<Entry<Urge>> {
    Ok(Entry::now(id.0, Some(parted(person, people)?.id.0), Urge {}, scene))
}

/// The screen of parting from someone. `letters` and `urges` are of everyone, in any order.
pub(crate) fn parting(
    person: PersonId,
    letters: &[Entry<Letter>],
    urges: &[Entry<Urge>],
    people: &[Person],
    scene: &Scene,
) -> Result<PartingView> {
    let one = parted(person, people)?;
    let theirs = |of: Option<Uuid>| of == Some(person.0);
    let lately = urges.iter().filter(|urge| theirs(urge.person) && urge.is_lately(scene)).count();
    let guide = if one.not_safe { "parting-unsafe" } else { "parting-line" };
    Ok(PartingView {
        lines: (1..=LINES).map(|n| scene.texts.say(&format!("{guide}-{n}"))).collect(),
        offers_help: one.not_safe,
        urges: (lately > 0).then(|| scene.texts.tell("parting-urges", &args!["n" => lately])),
        people: callable(people),
        letters: letters
            .iter()
            .filter(|letter| theirs(letter.person))
            .map(|letter| LetterView {
                id: NeedId(letter.id),
                when: letter.when(scene),
                text: letter.what.text.clone(),
            })
            .collect(),
    })
}
