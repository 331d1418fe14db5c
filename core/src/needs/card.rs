//! Short sentences that carry: said, heard, longed for.

use serde::{Deserialize, Serialize};

use super::check::{check_choice, check_person};
use super::{CardDraft, CardView, CardWay, Entry, kind};
use crate::content::{List, args};
use crate::error::{Field, Reason, Result, invalid};
use crate::people::Person;
use crate::scene::Scene;

/// A card that was used, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Card {
    card: String,
    way: Option<CardWay>,
}
kind!(Card, "card");

/// A card that was used, when it can be kept.
pub(crate) fn card(draft: CardDraft, people: &[Person], scene: &Scene) -> Result<Entry<Card>> {
    if draft.card.is_empty() {
        return Err(invalid(Field::Card, Reason::Empty));
    }
    check_choice(&draft.card, List::Card, "", Field::Card)?;
    let person = check_person(draft.person, people)?;
    Ok(Entry::now(draft.id.0, person, Card { card: draft.card, way: Some(draft.way) }, scene))
}

/// Every card, with how often it went which way.
pub(crate) fn cards(entries: &[Entry<Card>], scene: &Scene) -> Vec<CardView> {
    let count = |id: &str, way| {
        entries.iter().filter(|entry| entry.what.card == id && entry.what.way == Some(way)).count() as u32
    };
    List::Card
        .choices()
        .iter()
        .map(|choice| {
            let [said, received, longed_for] =
                [CardWay::Said, CardWay::Received, CardWay::LongedFor].map(|way| count(&choice.id, way));
            let counts = args!["said" => said, "received" => received, "longed" => longed_for];
            CardView {
                id: choice.id.clone(),
                label: scene.texts.choice("card", &choice.id),
                meaning: scene.texts.choice("card", &format!("{}-meaning", choice.id)),
                said,
                received,
                longed_for,
                counts: scene.texts.tell("needs-card-count", &counts),
            }
        })
        .collect()
}
