//! What worked with someone before: how often each kind of step landed.

use super::{Attempt, AttemptWay, Outcome};
use crate::content::{List, args};
use crate::scene::Scene;

/// A kind is told from so many times on.
const ENOUGH: usize = 3;
/// No more than this are told.
const MOST: usize = 3;

/// The kinds of one's own steps that landed with someone, in the order of the list. `attempts` are with them alone.
pub(super) fn worked(attempts: &[Attempt], scene: &Scene) -> Vec<String> {
    List::Repair
        .choices()
        .iter()
        .filter_map(|kind| {
            let told: Vec<Outcome> = attempts
                .iter()
                .filter(|step| step.way == AttemptWay::Made && step.kind == kind.id)
                .filter_map(|step| step.outcome.filter(|outcome| *outcome != Outcome::TooEarly))
                .collect();
            let landed = told.iter().filter(|outcome| **outcome == Outcome::Worked).count();
            let parts = args![
                "kind" => scene.texts.choice(List::Repair.kind(), &kind.id), "landed" => landed, "n" => told.len(),
            ];
            (told.len() >= ENOUGH && landed > 0).then(|| scene.texts.tell("repair-worked", &parts))
        })
        .take(MOST)
        .collect()
}
