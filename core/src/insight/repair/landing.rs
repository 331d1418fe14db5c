//! Which of one's own steps landed: by kind, by how long after, by size, and by person.

use std::collections::HashMap;

use uuid::Uuid;

use super::{LandingRow, LandingView, share};
use crate::content::{List, args, capital};
use crate::people::{Person, safe};
use crate::repair::{BIGGEST, ENOUGH, Landed, Outcome, Rupture, size_word};
use crate::scene::Scene;

/// Ten minutes, an hour, a day: where one delay becomes the next.
const DELAYS: [(&str, i64); 4] =
    [("at-once", 10 * 60_000), ("within-hour", 3_600_000), ("same-day", 86_400_000), ("later", i64::MAX)];

/// One's own steps with an outcome, seen with what they repaired.
struct Step<'a> {
    landed: &'a Landed,
    worked: bool,
    /// How long after it came, and how big it was.
    after: Option<i64>,
    size: Option<u8>,
}

/// One's own steps with an outcome. Those that were too early say nothing about their kind.
pub(super) fn landing(landed: &[Landed], ruptures: &[Rupture], people: &[Person], scene: &Scene) -> LandingView {
    let safe = safe(people);
    let ruptures: HashMap<Uuid, &Rupture> = ruptures.iter().map(|rupture| (rupture.id, rupture)).collect();
    let steps: Vec<Step<'_>> = landed
        .iter()
        .filter(|step| step.outcome != Outcome::TooEarly)
        .filter(|step| step.person.is_none_or(|person| safe.iter().any(|one| one.id().0 == person)))
        .map(|step| {
            let of = step.rupture.and_then(|id| ruptures.get(&id));
            Step {
                landed: step,
                worked: step.outcome == Outcome::Worked,
                after: of.map(|rupture| step.occurred_at - rupture.occurred_at),
                size: of.map(|rupture| rupture.size),
            }
        })
        .collect();
    let row = |label: String, wanted: &dyn Fn(&Step<'_>) -> bool| {
        let of_sort = steps.iter().filter(|step| wanted(step));
        let (n, worked) = of_sort.fold((0, 0), |(n, worked), step| (n + 1, worked + usize::from(step.worked)));
        row(label, worked, n, scene)
    };
    let mut from = i64::MIN;
    let kinds: Vec<LandingRow> = List::Repair
        .choices()
        .iter()
        .filter_map(|kind| {
            let label = scene.texts.choice(List::Repair.kind(), &kind.id);
            row(label, &|step| step.landed.kind == Some(kind.id.as_str()))
        })
        .collect();
    let delays: Vec<LandingRow> = DELAYS
        .iter()
        .filter_map(|(id, until)| {
            let delay = std::mem::replace(&mut from, *until)..*until;
            row(scene.texts.say(&format!("delay-{id}")), &|step| step.after.is_some_and(|after| delay.contains(&after)))
        })
        .collect();
    let sizes: Vec<LandingRow> = (1..=BIGGEST)
        .filter_map(|size| row(capital(&size_word(size, scene.texts)), &|step| step.size == Some(size)))
        .collect();
    let people: Vec<LandingRow> = safe
        .iter()
        .filter_map(|one| row(one.nickname().to_owned(), &|step| step.landed.person == Some(one.id().0)))
        .collect();
    let sentence = if [&kinds, &delays, &sizes, &people].iter().all(|rows| rows.is_empty()) {
        scene.texts.tell("landing-early", &args!["n" => steps.len()])
    } else {
        String::new()
    };
    LandingView { kinds, delays, sizes, people, sentence }
}

/// A row, when there are enough for one.
fn row(label: String, worked: usize, n: usize, scene: &Scene) -> Option<LandingRow> {
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
