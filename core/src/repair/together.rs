//! All there is with one person, on one page.

use super::check::{open_with, safe_one};
use super::show::row;
use super::worked::worked;
use super::{AgreementView, LandedCount, Rupture, TogetherView};
use crate::ids::{PersonId, RuptureId};
use crate::needs::{CycleRow, SentencePage};
use crate::people::Person;
use crate::scene::Scene;
use crate::time::of_millis;

/// What the page is made of, all of one person and newest first.
pub(crate) struct TogetherParts {
    pub(crate) person: PersonId,
    pub(crate) open: Vec<Rupture>,
    pub(crate) closed: Vec<Rupture>,
    /// Those with an agreement.
    pub(crate) agreed: Vec<Rupture>,
    /// How one's own steps landed.
    pub(crate) landed: Vec<LandedCount>,
    /// How long it takes with them.
    pub(crate) time: Option<String>,
    pub(crate) cycles: Vec<CycleRow>,
    pub(crate) sentences: Vec<SentencePage>,
    pub(crate) people: Vec<Person>,
}

/// The page. About someone who is not safe or at rest it is empty: everything rests with them.
pub(crate) fn together(parts: TogetherParts, scene: &Scene) -> TogetherView {
    let TogetherParts { person, open, closed, agreed, landed, time: told, cycles, sentences, people } = parts;
    let Some(one) = safe_one(Some(person.0), &people) else {
        return TogetherView {
            open: Vec::new(),
            closed: Vec::new(),
            agreements: Vec::new(),
            worked: Vec::new(),
            time: None,
            cycles: Vec::new(),
            sentences: Vec::new(),
            logs: false,
            child: false,
        };
    };
    TogetherView {
        open: open_with(&open, &people).map(|rupture| row(rupture, &people, scene)).collect(),
        closed: closed
            .iter()
            .filter(|rupture| rupture.afraid != Some(true))
            .map(|rupture| row(rupture, &people, scene))
            .collect(),
        agreements: agreed
            .iter()
            .map(|rupture| AgreementView {
                rupture: RuptureId(rupture.id),
                text: rupture.agreement.clone(),
                when: scene.relative_date(scene.day(of_millis(rupture.occurred_at), rupture.offset).date),
            })
            .collect(),
        worked: worked(&landed, scene),
        time: told,
        cycles,
        sentences,
        logs: true,
        child: one.is_child(),
    }
}
