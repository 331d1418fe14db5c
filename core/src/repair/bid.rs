//! Bids for contact: a look, a question, a hand, and how they were answered.

use serde::{Deserialize, Serialize};

use super::check::{between, safe_one};
use super::{AttemptWay, BidAnswer, BidDraft, ENOUGH};
use crate::content::args;
use crate::error::{Field, Reason, Result, invalid};
use crate::needs::{Entry, kind};
use crate::people::Person;
use crate::scene::Scene;

/// A bid as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Bid {
    /// It was one's own.
    own: bool,
    answer: Option<BidAnswer>,
}
kind!(Bid, "bid");

/// A bid that can be kept. A child's bids belong to the circle.
pub(crate) fn bid(draft: BidDraft, people: &[Person], scene: &Scene) -> Result<Entry<Bid>> {
    if let Some(person) = draft.person
        && between(person, people)?.is_child()
    {
        return Err(invalid(Field::People, Reason::NotAllowed));
    }
    let what = Bid { own: draft.way == AttemptWay::Made, answer: Some(draft.answer) };
    Ok(Entry::now(draft.id.0, draft.person.map(|person| person.0), what, scene))
}

/// How often the bids of each side were turned towards. Those with someone who is not safe or at rest are left out.
pub(crate) fn bids(bids: &[Entry<Bid>], people: &[Person], scene: &Scene) -> Vec<String> {
    let told = |own: bool, id: &str| {
        let answers: Vec<BidAnswer> = bids
            .iter()
            .filter(|bid| bid.what.own == own && (bid.person.is_none() || safe_one(bid.person, people).is_some()))
            .filter_map(|bid| bid.what.answer)
            .collect();
        let toward = answers.iter().filter(|answer| **answer == BidAnswer::Toward).count();
        (answers.len() >= ENOUGH).then(|| scene.texts.tell(id, &args!["toward" => toward, "n" => answers.len()]))
    };
    [told(true, "bids-own"), told(false, "bids-theirs")].into_iter().flatten().collect()
}
