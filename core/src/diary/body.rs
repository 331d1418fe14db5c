//! What the body does: places, each with a quality and a strength.

use std::collections::BTreeSet;

use super::moment::Sensation;
use super::{SensationDraft, SensationView};
use crate::content::{List, args};
use crate::error::{Field, Reason, Result, invalid};
use crate::people::check_number;
use crate::scene::Scene;

const MOST_PLACES: usize = 5;
/// From 0 to this.
pub(super) const STRONGEST: u8 = 10;

/// What was felt, when it can be kept. What a newer app chose may stay as it `was`.
pub(crate) fn felt(drafts: Vec<SensationDraft>, was: &[Sensation]) -> Result<Vec<Sensation>> {
    if drafts.len() > MOST_PLACES {
        return Err(invalid(Field::Body, Reason::TooMany { most: MOST_PLACES as u32 }));
    }
    let zones: BTreeSet<&str> = drafts.iter().map(|draft| draft.zone.as_str()).collect();
    if zones.len() != drafts.len() {
        return Err(invalid(Field::Body, Reason::NotAllowed));
    }
    drafts.into_iter().map(|draft| sensed(draft, was)).collect()
}

fn sensed(draft: SensationDraft, was: &[Sensation]) -> Result<Sensation> {
    let kept = was.iter().find(|felt| felt.zone == draft.zone);
    let knows = draft.quality.is_empty()
        || List::Quality.has(&draft.quality)
        || kept.is_some_and(|felt| felt.quality == draft.quality);
    if !knows || (!List::Zone.has(&draft.zone) && kept.is_none()) {
        return Err(invalid(Field::Body, Reason::Unknown));
    }
    // "Nothing" and "not quite there" say all there is to say.
    if is_whole_answer(&draft.zone) && (!draft.quality.is_empty() || draft.strength.is_some()) {
        return Err(invalid(Field::Body, Reason::NotAllowed));
    }
    check_number(draft.strength, STRONGEST, Field::Strength)?;
    Ok(Sensation { zone: draft.zone, quality: draft.quality, strength: draft.strength })
}

/// A place that is an answer of its own.
fn is_whole_answer(zone: &str) -> bool {
    matches!(zone, "nothing" | "absent")
}

/// One of them, ready to draw.
pub(crate) fn sensation(felt: &Sensation, scene: &Scene) -> SensationView {
    let zone = scene.texts.choice(List::Zone.kind(), &felt.zone);
    let quality = scene.texts.choice(List::Quality.kind(), &felt.quality).to_lowercase();
    let strength = felt.strength.unwrap_or_default();
    let parts = args!["zone" => zone.as_str(), "quality" => quality, "n" => strength];
    let label = match (felt.quality.is_empty(), felt.strength) {
        (true, None) => zone,
        (true, Some(_)) => scene.texts.tell("body-zone-strength", &parts),
        (false, None) => scene.texts.tell("body-quality", &parts),
        (false, Some(_)) => scene.texts.tell("body-quality-strength", &parts),
    };
    SensationView { zone: felt.zone.clone(), quality: felt.quality.clone(), strength: felt.strength, label }
}
