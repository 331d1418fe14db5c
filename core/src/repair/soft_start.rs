//! A soft way to begin, and words that may land hard. They are looked for here, on the phone, and only shown.

use serde::{Deserialize, Serialize};

use super::{HardWordView, SoftStartDraft, SoftStartView};
use crate::content::hard_words;
use crate::diary::OfferKind;
use crate::error::Result;
use crate::ids::{NeedId, PersonId};
use crate::needs::{Entry, Saying, Sure, check_person, check_text, kind, name_of, saying};
use crate::people::Person;
use crate::scene::Scene;

/// A beginning as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct SoftStart {
    text: String,
    safe: Option<Sure>,
}
kind!(SoftStart, "soft_start");

/// A beginning that can be kept.
pub(crate) fn soft_start(
    draft: SoftStartDraft,
    before: Option<&Entry<SoftStart>>,
    people: &[Person],
    scene: &Scene,
) -> Result<Entry<SoftStart>> {
    let person = check_person(draft.person, people)?;
    check_text(&draft.text)?;
    // That it can be said safely was said of the one it was for.
    let same = before.is_none_or(|before| before.person == person);
    let what = SoftStart { text: draft.text, safe: draft.safe.filter(|_| same) };
    Ok(Entry::next(before, draft.id.0, person, what, scene))
}

/// A beginning, ready to draw.
pub(crate) fn soft_start_view(entry: &Entry<SoftStart>, people: &[Person], scene: &Scene) -> SoftStartView {
    let Saying { asks_safe, sayable, offers_help } = saying(entry.what.safe, entry.person, people);
    SoftStartView {
        id: NeedId(entry.id),
        whom: name_of(entry.person, people),
        person: entry.person.map(PersonId).filter(|_| asks_safe),
        when: entry.when(scene),
        text: entry.what.text.clone(),
        safe: entry.what.safe,
        asks_safe,
        sayable,
        offers_help,
        hard_words: hard(&entry.what.text, scene),
    }
}

/// The words in a text that may land hard, each once, with a kind hint. None when that is switched off.
pub(super) fn hard(text: &str, scene: &Scene) -> Vec<HardWordView> {
    if !scene.offers.has(OfferKind::Wording) {
        return Vec::new();
    }
    let lower = text.to_lowercase();
    let found = |word: &str| {
        lower.match_indices(word).any(|(at, _)| {
            let inside = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
            !inside(lower[..at].chars().next_back()) && !inside(lower[at + word.len()..].chars().next())
        })
    };
    hard_words(scene.texts.language())
        .iter()
        .filter_map(|group| {
            let words: Vec<&str> = group.words.iter().map(String::as_str).filter(|word| found(word)).collect();
            (!words.is_empty())
                .then(|| HardWordView { words: words.join(", "), hint: scene.texts.say(&format!("hard-{}", group.id)) })
        })
        .collect()
}
