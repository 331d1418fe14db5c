//! The receiving half of needs: what someone else needed, and what one did with it.

use serde::{Deserialize, Serialize};

use super::check::{check_choice, check_person, check_words, name_of};
use super::{Entry, HeardDraft, HeardRow, kind};
use crate::content::List;
use crate::diary::check_chosen;
use crate::error::{Field, Result};
use crate::ids::{NeedId, PersonId};
use crate::people::Person;
use crate::scene::Scene;

const MOST: usize = 3;

/// What was heard, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Heard {
    needs: Vec<String>,
    deed: String,
    own: String,
}
kind!(Heard, "heard");

/// What was heard, when it can be kept.
pub(crate) fn heard(
    draft: HeardDraft,
    before: Option<&Entry<Heard>>,
    people: &[Person],
    scene: &Scene,
) -> Result<Entry<Heard>> {
    let was = before.map(|before| before.what.clone()).unwrap_or_default();
    let person = check_person(Some(draft.person), people)?;
    check_chosen(&draft.needs, MOST, Field::Needs, |need| was.needs.contains(need) || List::Need.has(need))?;
    check_choice(&draft.deed, List::Deed, &was.deed, Field::Deed)?;
    check_words(&draft.own)?;
    let what = Heard { needs: draft.needs, deed: draft.deed, own: draft.own };
    Ok(Entry::next(before, draft.id.0, person, what, scene))
}

/// One row.
pub(crate) fn heard_view(entry: &Entry<Heard>, people: &[Person], scene: &Scene) -> HeardRow {
    let needs = entry.what.needs.iter().map(|id| scene.texts.choice("need", id));
    let deed = scene.texts.choice("deed", &entry.what.deed);
    HeardRow {
        id: NeedId(entry.id),
        whom: name_of(entry.person, people).unwrap_or_default(),
        when: entry.when(scene),
        person: entry.person.map(PersonId),
        needs: entry.what.needs.clone(),
        deed: entry.what.deed.clone(),
        own: entry.what.own.clone(),
        summary: needs
            .chain([deed, entry.what.own.clone()])
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
    }
}
