//! How long each thing that came between took, and how far it was looked at.

use chrono::Datelike;
use uuid::Uuid;

use super::{Ending, Span};
use crate::people::Person;
use crate::repair::{Depth, Rupture};
use crate::scene::Scene;
use crate::time::of_millis;

/// A quarter of a year: 2026 and 4.
pub(super) type Quarter = (i32, u32);

/// One thing that came between, as statistics see it.
pub(super) struct Observed {
    pub(super) person: Uuid,
    pub(super) quarter: Quarter,
    pub(super) depth: Option<Depth>,
    /// In minutes.
    pub(super) span: Span,
}

/// What is open is censored now; with someone flagged as not safe, or put to rest, on that day: what came after is left
/// out, and so is whatever one was afraid in.
pub(super) fn observed(ruptures: &[Rupture], people: &[Person], scene: &Scene) -> Vec<Observed> {
    let now = scene.now.timestamp_millis();
    ruptures
        .iter()
        .filter(|rupture| rupture.binned_at.is_none() && rupture.afraid != Some(true))
        .filter_map(|rupture| {
            let person = people.iter().find(|person| person.id.0 == rupture.person)?;
            let until = person.away_since.unwrap_or(now).min(now);
            if rupture.occurred_at > until {
                return None;
            }
            let ended = rupture.took().filter(|took| rupture.occurred_at + took <= until);
            let depth = rupture.depth.filter(|_| ended.is_some());
            let ending = match depth {
                None => Ending::Censored,
                Some(depth) if depth.is_repair() => Ending::Asked,
                Some(_) => Ending::Other,
            };
            let length = (ended.unwrap_or(until - rupture.occurred_at) / 60_000) as f64;
            let day = scene.day(of_millis(rupture.occurred_at), rupture.offset).day;
            let quarter = (day.year(), day.month0() / 3 + 1);
            Some(Observed { person: rupture.person, quarter, depth, span: Span { length, ending } })
        })
        .collect()
}
