//! Which of one's own steps landed: by kind, by how long after, by size, and by person.

use std::collections::HashMap;

use uuid::Uuid;

use super::{LandingRow, LandingView, share};
use crate::content::{List, args, capital};
use crate::people::{Person, SafePerson, safe};
use crate::repair::{Attempt, AttemptWay, ENOUGH, Outcome, Rupture};
use crate::scene::Scene;

/// Ten minutes, an hour, a day: where one delay becomes the next.
const DELAYS: [(&str, i64); 4] =
    [("at-once", 10 * 60_000), ("within-hour", 3_600_000), ("same-day", 86_400_000), ("later", i64::MAX)];

/// One's own steps with an outcome. Those that were too early say nothing about their kind.
pub(super) fn landing(attempts: &[Attempt], ruptures: &[Rupture], people: &[Person], scene: &Scene) -> LandingView {
    let safe = safe(people);
    let is_safe: HashMap<Uuid, SafePerson<'_>> = safe.iter().map(|one| (one.id().0, *one)).collect();
    let ruptures: HashMap<Uuid, &Rupture> = ruptures.iter().map(|rupture| (rupture.id, rupture)).collect();
    let told: Vec<(&Attempt, bool)> = attempts
        .iter()
        .filter(|step| step.binned_at.is_none() && step.way == AttemptWay::Made)
        .filter(|step| step.person.is_none_or(|person| is_safe.contains_key(&person)))
        .filter_map(|step| match step.outcome? {
            Outcome::TooEarly => None,
            outcome => Some((step, outcome == Outcome::Worked)),
        })
        .collect();
    let of = |step: &Attempt| step.rupture.and_then(|id| ruptures.get(&id)).copied();
    let row = |label: String, wanted: &dyn Fn(&Attempt) -> bool| {
        let landed: Vec<bool> = told.iter().filter(|(step, _)| wanted(step)).map(|(_, worked)| *worked).collect();
        row(label, &landed, scene)
    };
    let delay_of = |step: &Attempt| {
        let late = step.occurred_at - of(step)?.occurred_at;
        DELAYS.iter().find(|(_, until)| late < *until).map(|(id, _)| *id)
    };
    let kinds: Vec<LandingRow> = List::Repair
        .choices()
        .iter()
        .filter_map(|kind| row(scene.texts.choice(List::Repair.kind(), &kind.id), &|step| step.kind == kind.id))
        .collect();
    let delays: Vec<LandingRow> = DELAYS
        .iter()
        .filter_map(|(id, _)| row(scene.texts.say(&format!("delay-{id}")), &|step| delay_of(step) == Some(*id)))
        .collect();
    let sizes: Vec<LandingRow> = (1..=5)
        .filter_map(|size| {
            let label = capital(&scene.texts.say(&format!("size-{size}")));
            row(label, &|step| of(step).is_some_and(|rupture| rupture.size == size))
        })
        .collect();
    let people: Vec<LandingRow> =
        safe.iter().filter_map(|one| row(one.nickname().to_owned(), &|step| step.person == Some(one.id().0))).collect();
    let sentence = if [&kinds, &delays, &sizes, &people].iter().all(|rows| rows.is_empty()) {
        scene.texts.tell("landing-early", &args!["n" => told.len()])
    } else {
        String::new()
    };
    LandingView { kinds, delays, sizes, people, sentence }
}

/// A row, when there are enough for one.
fn row(label: String, landed: &[bool], scene: &Scene) -> Option<LandingRow> {
    let (n, worked) = (landed.len(), landed.iter().filter(|worked| **worked).count());
    let share = share(worked, n);
    (n >= ENOUGH).then(|| LandingRow {
        sentence: scene.texts.tell(
            "landing-row",
            &args![
                "label" => label.as_str(), "worked" => worked, "n" => n,
                "low" => percent(share.low), "high" => percent(share.high),
            ],
        ),
        label,
        share: worked as f64 / n as f64,
        low: share.low,
        high: share.high,
        n: n as u32,
    })
}

/// Of a hundred, as margins are told.
pub(super) fn percent(share: f64) -> u32 {
    (share * 100.0).round() as u32
}
