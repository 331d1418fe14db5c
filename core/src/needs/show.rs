//! The screen of what one needs, and what there is to choose on it.

use super::check::may_be_about;
use super::cycle::feelings;
use super::lens::lens_rests;
use super::{
    Card, Entry, Heard, Lens, NeedChoices, NeedsView, Script, Sentence, Soften, Talks, Under, cards, heard_view,
    lens_view, resting_with, script_view, sentence_page, soften_view, talks, talks_view, under_view,
};
use crate::content::{List, Texts};
use crate::diary::{flat, groups};
use crate::people::{Person, SafePerson};
use crate::scene::Scene;

/// What the screen is made of: the newest of each kind.
pub(crate) struct NeedsParts {
    pub(crate) sentences: Vec<Entry<Sentence>>,
    pub(crate) heard: Vec<Entry<Heard>>,
    pub(crate) softened: Vec<Entry<Soften>>,
    pub(crate) scripts: Vec<Entry<Script>>,
    pub(crate) under: Vec<Entry<Under>>,
    pub(crate) lenses: Vec<Entry<Lens>>,
    pub(crate) talks: Vec<Entry<Talks>>,
    pub(crate) cards: Vec<Entry<Card>>,
    pub(crate) people: Vec<Person>,
}

/// The screen. What is about someone who is not safe or at rest, rests with them.
pub(crate) fn view(parts: NeedsParts, scene: &Scene) -> NeedsView {
    let people = &parts.people;
    NeedsView {
        people: may_be_about(people).into_iter().map(SafePerson::choice).collect(),
        sentences: awake(&parts.sentences, people).map(|entry| sentence_page(entry, people, scene)).collect(),
        heard: awake(&parts.heard, people).map(|entry| heard_view(entry, people, scene)).collect(),
        cards: cards(&parts.cards, scene),
        softened: awake(&parts.softened, people).map(|entry| soften_view(entry, people, scene)).collect(),
        scripts: awake(&parts.scripts, people).map(|entry| script_view(entry, people, scene)).collect(),
        under: awake(&parts.under, people).map(|entry| under_view(entry, people, scene)).collect(),
        lenses: parts
            .lenses
            .iter()
            .filter(|entry| !lens_rests(entry, people))
            .map(|entry| lens_view(entry, people, scene))
            .collect(),
        talks: awake(&parts.talks, people).map(|entry| talks_view(entry, people, scene)).collect(),
    }
}

fn awake<'a, T>(entries: &'a [Entry<T>], people: &'a [Person]) -> impl Iterator<Item = &'a Entry<T>> {
    entries.iter().filter(|entry| !resting_with(entry.person, people))
}

/// What there is to choose.
pub(crate) fn choices(texts: &Texts) -> NeedChoices {
    NeedChoices {
        feelings: feelings(texts),
        needs: flat(List::Need, texts),
        requests: flat(List::Request, texts),
        deeds: flat(List::Deed, texts),
        topics: flat(List::Topic, texts),
        meanings: groups(List::Meaning, texts),
        talks: talks::guide(texts),
    }
}
