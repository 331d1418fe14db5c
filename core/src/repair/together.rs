//! All there is with one person, on one page.

use super::check::{open_with, safe_one};
use super::show::{SHOWN, row, time};
use super::worked::worked;
use super::{AgreementView, Attempt, Rupture, TogetherView};
use crate::ids::{PersonId, RuptureId};
use crate::needs::{CycleRow, SentencePage};
use crate::people::Person;
use crate::scene::Scene;

const CLOSED: usize = 5;
const AGREEMENTS: usize = 10;

/// What the page is made of, all of one person and newest first.
pub(crate) struct TogetherParts {
    pub(crate) person: PersonId,
    pub(crate) ruptures: Vec<Rupture>,
    pub(crate) attempts: Vec<Attempt>,
    /// How long it takes with them.
    pub(crate) time: Option<String>,
    pub(crate) cycles: Vec<CycleRow>,
    pub(crate) sentences: Vec<SentencePage>,
    pub(crate) people: Vec<Person>,
}

/// The page. About someone who is not safe or at rest it is empty: everything rests with them.
pub(crate) fn together(parts: TogetherParts, scene: &Scene) -> TogetherView {
    let TogetherParts { person, ruptures, attempts, time: told, cycles, sentences, people } = parts;
    if safe_one(Some(person.0), &people).is_none() {
        return TogetherView {
            open: Vec::new(),
            closed: Vec::new(),
            agreements: Vec::new(),
            worked: Vec::new(),
            time: None,
            cycles: Vec::new(),
            sentences: Vec::new(),
            logs: false,
        };
    }
    let agreements = ruptures.iter().filter(|rupture| !rupture.agreement.trim().is_empty()).take(AGREEMENTS);
    TogetherView {
        open: open_with(&ruptures, &people).take(SHOWN).map(|rupture| row(rupture, &people, scene)).collect(),
        closed: ruptures
            .iter()
            .filter(|rupture| rupture.closed_at.is_some() && rupture.afraid != Some(true))
            .take(CLOSED)
            .map(|rupture| row(rupture, &people, scene))
            .collect(),
        agreements: agreements
            .map(|rupture| AgreementView {
                rupture: RuptureId(rupture.id),
                text: rupture.agreement.clone(),
                when: scene.relative_date(scene.day(time(rupture.occurred_at), rupture.offset).date),
            })
            .collect(),
        worked: worked(&attempts, scene),
        time: told,
        cycles,
        sentences,
        logs: true,
    }
}
