//! The receiving half of needs: what someone else needed, and what one did with it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::check::{check_choice, check_person, check_words, name_of};
use super::{Entry, HeardDraft, HeardRow, kind};
use crate::content::List;
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::NeedId;
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
pub(crate) fn heard(draft: HeardDraft, people: &[Person], scene: &Scene) -> Result<Entry<Heard>> {
    let person = check_person(Some(draft.person), people)?;
    if draft.needs.len() > MOST {
        return Err(invalid(Field::Needs, Reason::TooMany { most: MOST as u32 }));
    }
    if draft.needs.iter().collect::<BTreeSet<_>>().len() != draft.needs.len() {
        return Err(invalid(Field::Needs, Reason::Unknown));
    }
    draft.needs.iter().try_for_each(|need| match need.as_str() {
        "" => Err(invalid(Field::Needs, Reason::Unknown)),
        need => check_choice(need, List::Need, "", Field::Needs),
    })?;
    check_choice(&draft.deed, List::Deed, "", Field::Deed)?;
    check_words(&draft.own)?;
    Ok(Entry::now(draft.id.0, person, Heard { needs: draft.needs, deed: draft.deed, own: draft.own }, scene))
}

/// One row.
pub(crate) fn heard_view(entry: &Entry<Heard>, people: &[Person], scene: &Scene) -> HeardRow {
    let needs = entry.what.needs.iter().map(|id| scene.texts.choice("need", id));
    let deed = scene.texts.choice("deed", &entry.what.deed);
    HeardRow {
        id: NeedId(entry.id),
        whom: name_of(entry.person, people).unwrap_or_default(),
        when: scene.relative_date(scene.day(entry.time(), entry.offset).date),
        summary: needs
            .chain([deed, entry.what.own.clone()])
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
    }
}
