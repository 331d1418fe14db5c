//! From the sharp sentence to the soft one.

use serde::{Deserialize, Serialize};

use super::check::{check_choice, check_feeling, check_person, check_text, name_of};
use super::{Entry, SoftenDraft, SoftenView, kind};
use crate::content::List;
use crate::error::{Field, Result};
use crate::ids::NeedId;
use crate::people::Person;
use crate::scene::Scene;

/// Both sentences as they are kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Soften {
    pub(crate) sharp: String,
    feeling: String,
    need: String,
    soft: String,
}
kind!(Soften, "soften");

/// Both sentences, when they can be kept.
pub(crate) fn soften(draft: SoftenDraft, people: &[Person], scene: &Scene) -> Result<Entry<Soften>> {
    soften_changed(&Entry::now(draft.id.0, None, Soften::default(), scene), draft, people)
}

/// The same after a change.
pub(crate) fn soften_changed(before: &Entry<Soften>, draft: SoftenDraft, people: &[Person]) -> Result<Entry<Soften>> {
    let person = check_person(draft.person, people)?;
    check_text(&draft.sharp)?;
    check_text(&draft.soft)?;
    check_feeling(&draft.feeling, &before.what.feeling)?;
    check_choice(&draft.need, List::Need, &before.what.need, Field::Needs)?;
    let what = Soften { sharp: draft.sharp, feeling: draft.feeling, need: draft.need, soft: draft.soft };
    Ok(Entry { person, what, ..before.clone() })
}

/// The same without its sharp sentence. That is always possible, whoever it is about.
pub(crate) fn forgotten(before: &Entry<Soften>) -> Entry<Soften> {
    Entry { what: Soften { sharp: String::new(), ..before.what.clone() }, ..before.clone() }
}

/// Both, ready to draw.
pub(crate) fn soften_view(entry: &Entry<Soften>, people: &[Person], scene: &Scene) -> SoftenView {
    SoftenView {
        id: NeedId(entry.id),
        whom: name_of(entry.person, people),
        person: entry.person.map(crate::ids::PersonId),
        sharp: entry.what.sharp.clone(),
        feeling: entry.what.feeling.clone(),
        need: entry.what.need.clone(),
        soft: entry.what.soft.clone(),
        when: entry.when(scene),
    }
}
