//! A sentence that says what one needs: a feeling, a need, a small request.

use serde::{Deserialize, Serialize};

use super::check::{
    Saying, check_choice, check_feeling, check_person, check_text, check_words, name_of, resting_with, saying,
};
use super::{Entry, SentenceChange, SentenceDraft, SentencePage, Sure, kind};
use crate::content::{List, args};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::NeedId;
use crate::people::{Person, check_number};
use crate::scene::Scene;

/// A sentence as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Sentence {
    feeling: String,
    own_feeling: String,
    need: String,
    own_need: String,
    request: String,
    own_request: String,
    /// As one says it oneself; empty for the one that is put together.
    text: String,
    safe: Option<Sure>,
    said: Option<bool>,
    landed: Option<u8>,
}
kind!(Sentence, "sentence");

/// A sentence that can be kept. A draft under an id that is there changes its parts, but not while it rests with someone.
pub(crate) fn sentence(
    draft: SentenceDraft,
    before: Option<&Entry<Sentence>>,
    people: &[Person],
    scene: &Scene,
) -> Result<Entry<Sentence>> {
    let was = before.map(|before| before.what.clone()).unwrap_or_default();
    if before.is_some_and(|before| resting_with(before.person, people)) {
        return Err(invalid(Field::People, Reason::NotAllowed));
    }
    let person = check_person(draft.person, people)?;
    check_feeling(&draft.feeling, &was.feeling)?;
    check_choice(&draft.need, List::Need, &was.need, Field::Needs)?;
    check_choice(&draft.request, List::Request, &was.request, Field::Request)?;
    for own in [&draft.own_feeling, &draft.own_need, &draft.own_request] {
        check_words(own)?;
    }
    let mut what = Sentence {
        feeling: draft.feeling,
        own_feeling: draft.own_feeling,
        need: draft.need,
        own_need: draft.own_need,
        request: draft.request,
        own_request: draft.own_request,
        ..was
    };
    // That it can be said safely was said of the one it was for.
    if before.is_some_and(|before| before.person != person) {
        (what.safe, what.said, what.landed) = (None, None, None);
    }
    Ok(Entry::next(before, draft.id.0, person, what, scene))
}

/// The sentence after a change.
pub(crate) fn sentence_changed(
    before: &Entry<Sentence>,
    change: SentenceChange,
    people: &[Person],
) -> Result<Entry<Sentence>> {
    let mut after = before.clone();
    let what = &mut after.what;
    match change {
        SentenceChange::Text { text } => {
            check_text(&text)?;
            what.text = text;
        }
        SentenceChange::Safe { answer } => {
            what.safe = answer;
            if answer != Some(Sure::Yes) {
                (what.said, what.landed) = (None, None);
            }
        }
        SentenceChange::Said { .. } if what.safe != Some(Sure::Yes) || resting_with(before.person, people) => {
            return Err(invalid(Field::Said, Reason::NotThere));
        }
        SentenceChange::Said { said } => {
            what.said = said;
            what.landed = what.landed.filter(|_| said == Some(true));
        }
        SentenceChange::Landed { .. } if what.said != Some(true) => {
            return Err(invalid(Field::Said, Reason::NotThere));
        }
        SentenceChange::Landed { landed } => {
            check_number(landed, 10, Field::Said)?;
            what.landed = landed;
        }
    }
    Ok(after)
}

/// One sentence, ready to draw. About someone who is not safe or at rest nothing more is asked.
pub(crate) fn sentence_page(entry: &Entry<Sentence>, people: &[Person], scene: &Scene) -> SentencePage {
    let what = &entry.what;
    let Saying { asks_safe, sayable, offers_help } = saying(what.safe, entry.person, people);
    SentencePage {
        id: NeedId(entry.id),
        text: text(what, scene),
        whom: name_of(entry.person, people).map(|name| scene.texts.tell("needs-for", &args!["name" => name])),
        person: entry.person.map(crate::ids::PersonId).filter(|_| asks_safe),
        feeling: what.feeling.clone(),
        own_feeling: what.own_feeling.clone(),
        need: what.need.clone(),
        own_need: what.own_need.clone(),
        request: what.request.clone(),
        own_request: what.own_request.clone(),
        when: entry.when(scene),
        safe: what.safe,
        asks_safe,
        sayable,
        offers_help,
        said: what.said,
        landed: what.landed,
        landed_label: what.landed.map(|n| scene.texts.tell("needs-landed-row", &args!["n" => n])),
        binned: entry.binned_at.is_some(),
    }
}

/// As one says it oneself, or else what is put together from the parts that are there.
fn text(what: &Sentence, scene: &Scene) -> String {
    if !what.text.trim().is_empty() {
        return what.text.clone();
    }
    let texts = scene.texts;
    let said = |own: &str, kind: &str, id: &str| {
        let word = if own.trim().is_empty() { texts.choice(kind, id) } else { own.trim().to_owned() };
        (!word.is_empty()).then(|| lower_first(&word))
    };
    let parts = [
        said(&what.own_feeling, "emotion", &what.feeling)
            .map(|feeling| texts.tell("sentence-feeling", &args!["feeling" => feeling])),
        said(&what.own_need, "need", &what.need).map(|need| texts.tell("sentence-need", &args!["need" => need])),
        said(&what.own_request, "request", &what.request)
            .map(|request| texts.tell("sentence-request", &args!["request" => request])),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { texts.say("sentence-untitled") } else { parts.join(" ") }
}

/// A word in the middle of a sentence. Only the first letter: "WhatsApp" stays what it is; English "I" too.
pub(super) fn lower_first(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if first == 'I' && !letters.clone().next().is_some_and(char::is_alphabetic) => word.to_owned(),
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}
