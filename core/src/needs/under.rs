//! The problem under the problem: from what it was about, by what it touched, to what one needed.

use serde::{Deserialize, Serialize};

use super::check::{check_choice, check_person, check_words, name_of};
use super::{Entry, UnderDraft, UnderView, kind};
use crate::content::List;
use crate::error::{Field, Result};
use crate::ids::{NeedId, PersonId};
use crate::people::Person;
use crate::scene::Scene;

/// The three steps as they are kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Under {
    topic: String,
    own: String,
    touched: String,
    need: String,
}
kind!(Under, "under");

/// The three steps, when they can be kept.
pub(crate) fn under(
    draft: UnderDraft,
    before: Option<&Entry<Under>>,
    people: &[Person],
    scene: &Scene,
) -> Result<Entry<Under>> {
    let was = before.map(|before| before.what.clone()).unwrap_or_default();
    let person = check_person(draft.person, people)?;
    check_choice(&draft.topic, List::Topic, &was.topic, Field::Topics)?;
    check_choice(&draft.touched, List::Meaning, &was.touched, Field::Meanings)?;
    check_choice(&draft.need, List::Need, &was.need, Field::Needs)?;
    check_words(&draft.own)?;
    let what = Under { topic: draft.topic, own: draft.own, touched: draft.touched, need: draft.need };
    Ok(Entry::next(before, draft.id.0, person, what, scene))
}

/// The three steps, ready to draw.
pub(crate) fn under_view(entry: &Entry<Under>, people: &[Person], scene: &Scene) -> UnderView {
    let what = &entry.what;
    let topic = scene.texts.choice("topic", &what.topic);
    UnderView {
        id: NeedId(entry.id),
        whom: name_of(entry.person, people),
        person: entry.person.map(PersonId),
        when: entry.when(scene),
        topic_label: [topic, what.own.clone()]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        touched_label: scene.texts.choice("meaning", &what.touched),
        need_label: scene.texts.choice("need", &what.need),
        topic: what.topic.clone(),
        own: what.own.clone(),
        touched: what.touched.clone(),
        need: what.need.clone(),
    }
}
