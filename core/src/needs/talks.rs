//! Two talks in the mind: the same words not heard, and then heard. What the body does in each tells them apart; the
//! heard one always comes last.

use serde::{Deserialize, Serialize};

use super::check::{check_person, check_words, name_of};
use super::{Entry, TalksDraft, TalksGuide, TalksView, kind};
use crate::content::{List, Texts, args};
use crate::diary::{Sensation, felt, sensation};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::{NeedId, PersonId};
use crate::people::Person;
use crate::scene::Scene;

/// How many lines each part of the guide has.
const LINES: usize = 3;

/// Both talks as they are kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Talks {
    about: String,
    unheard: Vec<Sensation>,
    heard: Vec<Sensation>,
}
kind!(Talks, "talks");

/// Both talks, when they can be kept: there is no heard one without the other before it.
pub(crate) fn talks(
    draft: TalksDraft,
    before: Option<&Entry<Talks>>,
    people: &[Person],
    scene: &Scene,
) -> Result<Entry<Talks>> {
    let was = before.map(|before| before.what.clone()).unwrap_or_default();
    let person = check_person(draft.person, people)?;
    check_words(&draft.about)?;
    if draft.unheard.is_empty() && !draft.heard.is_empty() {
        return Err(invalid(Field::Body, Reason::NotThere));
    }
    let what = Talks {
        about: draft.about,
        unheard: felt(draft.unheard, &was.unheard)?,
        heard: felt(draft.heard, &was.heard)?,
    };
    Ok(Entry::next(before, draft.id.0, person, what, scene))
}

/// Both talks, ready to draw.
pub(crate) fn talks_view(entry: &Entry<Talks>, people: &[Person], scene: &Scene) -> TalksView {
    let what = &entry.what;
    let shown = |felt: &[Sensation]| felt.iter().map(|felt| sensation(felt, scene)).collect();
    TalksView {
        id: NeedId(entry.id),
        whom: name_of(entry.person, people),
        person: entry.person.map(PersonId),
        when: entry.when(scene),
        about: what.about.clone(),
        unheard: shown(&what.unheard),
        heard: shown(&what.heard),
        difference: difference(&what.unheard, &what.heard, scene),
    }
}

/// What the body did in one and not in the other, and what grew or lessened in the same place; none before both are
/// answered.
fn difference(unheard: &[Sensation], heard: &[Sensation], scene: &Scene) -> Option<String> {
    if unheard.is_empty() || heard.is_empty() {
        return None;
    }
    let texts = scene.texts;
    let same = |a: &Sensation, b: &Sensation| a.zone == b.zone && a.quality == b.quality;
    let only = |these: &[Sensation], those: &[Sensation], id: &str| {
        let labels: Vec<String> = these
            .iter()
            .filter(|one| !those.iter().any(|other| same(one, other)))
            .map(|one| sensation(one, scene).label)
            .collect();
        (!labels.is_empty()).then(|| texts.tell(id, &args!["felt" => labels.join("; ")]))
    };
    let moved = unheard.iter().filter_map(|before| {
        let after = heard.iter().find(|after| same(before, after))?;
        let (from, to) = (before.strength?, after.strength?);
        let place = texts.choice(List::Zone.kind(), &before.zone);
        (from != to).then(|| texts.tell("talks-moved", &args!["zone" => place, "from" => from, "to" => to]))
    });
    let told: Vec<String> = only(unheard, heard, "talks-only-unheard")
        .into_iter()
        .chain(only(heard, unheard, "talks-only-heard"))
        .chain(moved)
        .collect();
    Some(if told.is_empty() { texts.say("talks-same") } else { told.join(" ") })
}

/// What one is led by, line by line.
pub(crate) fn guide(texts: &Texts) -> TalksGuide {
    let lines = |part: &str| (1..=LINES).map(|n| texts.say(&format!("talks-{part}-{n}"))).collect();
    TalksGuide { before: lines("before"), unheard: lines("unheard"), heard: lines("heard"), after: lines("after") }
}
