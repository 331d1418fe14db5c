//! One gentle question about what is open: after a day, on every second day of the calendar, whatever else is open, in
//! daytime, and for a fortnight at most.
//! Never about someone who is not safe or at rest, and never about what one was afraid in.

use chrono::Datelike;

use super::check::{open_with, safe_one};
use super::{RepairPromptView, Rupture};
use crate::content::args;
use crate::diary::OfferKind;
use crate::ids::RuptureId;
use crate::people::Person;
use crate::scene::Scene;
use crate::time::A_DAY;

/// Quiet from ten in the evening until eight in the morning.
const QUIET_FROM: u32 = 22;
const QUIET_UNTIL: u32 = 8;
/// After so many days it is left alone.
const LONGEST: i64 = 14;

/// Whether it is a time to ask at all: without one, nothing has to be read for it.
pub(crate) fn asks_now(scene: &Scene) -> bool {
    let now = scene.local_now();
    let (hour, _) = now.clock();
    scene.offers.has(OfferKind::Repair)
        && now.day.num_days_from_ce() % 2 == 0
        && (QUIET_UNTIL..QUIET_FROM).contains(&hour)
}

/// What is asked about, if anything: the newest that is due. `ruptures` are newest first.
pub(crate) fn prompt(ruptures: &[Rupture], people: &[Person], scene: &Scene) -> Option<RepairPromptView> {
    if !asks_now(scene) {
        return None;
    }
    let rupture = open_with(ruptures, people).find(|rupture| is_due(rupture, scene))?;
    let one = safe_one(Some(rupture.person), people)?;
    Some(RepairPromptView {
        rupture: RuptureId(rupture.id),
        title: scene.texts.tell("offer-repair-title", &args!["name" => one.nickname()]),
        text: scene.texts.say(if one.is_child() { "offer-repair-child" } else { "offer-repair-text" }),
        why: scene.texts.say("offer-repair-why"),
    })
}

/// A day or more ago, but no more than a fortnight. What was put off is left alone for two days.
fn is_due(rupture: &Rupture, scene: &Scene) -> bool {
    let now = scene.now.timestamp_millis();
    (A_DAY..=LONGEST * A_DAY).contains(&(now - rupture.occurred_at))
        && rupture.put_off_at.is_none_or(|at| now - at >= 2 * A_DAY)
}
