//! Looking again at something that happened: what one protected, and what the other may have protected.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::check::{check_choice, check_person, check_words, name_of, resting_with};
use super::{Entry, LensDraft, LensView, kind};
use crate::content::List;
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::{MomentId, NeedId, PersonId};
use crate::people::{Person, may_look_again};
use crate::scene::Scene;

/// A second look as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Lens {
    moment: Option<Uuid>,
    /// Who was there in it.
    there: Vec<Uuid>,
    event: String,
    mine: String,
    own_mine: String,
    theirs: String,
    own_theirs: String,
}
kind!(Lens, "lens");

/// A second look that can be kept. `there` are the people of the moment it looks at: with someone among them who is not
/// safe there is nothing to look at again.
pub(crate) fn lens(
    draft: LensDraft,
    before: Option<&Entry<Lens>>,
    there: &[Uuid],
    people: &[Person],
    scene: &Scene,
) -> Result<Entry<Lens>> {
    let was = before.map(|before| before.what.clone()).unwrap_or_default();
    if !may_look_again(there, people) {
        return Err(invalid(Field::People, Reason::NotAllowed));
    }
    let person = check_person(draft.person, people)?;
    check_choice(&draft.mine, List::Need, &was.mine, Field::Needs)?;
    check_choice(&draft.theirs, List::Need, &was.theirs, Field::Needs)?;
    for own in [&draft.event, &draft.own_mine, &draft.own_theirs] {
        check_words(own)?;
    }
    let what = Lens {
        moment: draft.moment.map(|moment| moment.0),
        there: there.to_vec(),
        event: draft.event,
        mine: draft.mine,
        own_mine: draft.own_mine,
        theirs: draft.theirs,
        own_theirs: draft.own_theirs,
    };
    Ok(Entry::next(before, draft.id.0, person, what, scene))
}

/// Whether it rests: with the one it is with, or with someone who was there and is not safe.
pub(super) fn lens_rests(entry: &Entry<Lens>, people: &[Person]) -> bool {
    resting_with(entry.person, people) || !may_look_again(&entry.what.there, people)
}

/// A second look, ready to draw.
pub(crate) fn lens_view(entry: &Entry<Lens>, people: &[Person], scene: &Scene) -> LensView {
    let what = entry.what.clone();
    let said = |id: &str, own: &str| {
        let words = [scene.texts.choice("need", id), own.to_owned()];
        words.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    LensView {
        id: NeedId(entry.id),
        moment: what.moment.map(MomentId),
        whom: name_of(entry.person, people),
        person: entry.person.map(PersonId),
        when: entry.when(scene),
        mine_label: said(&what.mine, &what.own_mine),
        theirs_label: said(&what.theirs, &what.own_theirs),
        event: what.event,
        mine: what.mine,
        own_mine: what.own_mine,
        theirs: what.theirs,
        own_theirs: what.own_theirs,
    }
}
