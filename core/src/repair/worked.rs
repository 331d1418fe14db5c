//! What worked with someone before: how often each kind of step landed.

use super::{LandedCount, Outcome};
use crate::content::{List, args};
use crate::scene::Scene;

/// A kind is told from so many times on.
const ENOUGH: usize = 3;
/// No more than this are told.
const MOST: usize = 3;

/// The kinds of one's own steps that landed with someone, in the order of the list. `counts` are with them alone.
pub(super) fn worked(counts: &[LandedCount], scene: &Scene) -> Vec<String> {
    List::Repair
        .choices()
        .iter()
        .filter_map(|kind| {
            let of = |wanted: fn(Outcome) -> bool| -> usize {
                let matching = counts.iter().filter(|one| one.kind == Some(kind.id.as_str()) && wanted(one.outcome));
                matching.map(|one| one.n).sum()
            };
            let (n, landed) = (of(|outcome| outcome != Outcome::TooEarly), of(|outcome| outcome == Outcome::Worked));
            let label = scene.texts.choice(List::Repair.kind(), &kind.id);
            let parts = args!["kind" => label, "landed" => landed, "n" => n];
            (n >= ENOUGH && landed > 0).then(|| scene.texts.tell("repair-worked", &parts))
        })
        .take(MOST)
        .collect()
}
