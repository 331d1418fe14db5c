//! How long it takes until something is talked through or understood: the curve, and by when it is half.

use super::spans::{Observed, observed};
use super::{CurvePoint, Ending, Half, RepairTimeView, Span, Step, TickView, TimeRow, half, incidence};
use crate::content::args;
use crate::people::{Person, safe};
use crate::repair::{ENOUGH, Rupture, took};
use crate::scene::Scene;

/// So many points are as fine as a phone can draw.
const MOST_POINTS: usize = 200;
/// Times that can stand below the curve, in minutes.
const TICKS: [f64; 6] = [1.0, 10.0, 60.0, 24.0 * 60.0, 7.0 * 24.0 * 60.0, 28.0 * 24.0 * 60.0];

/// The curve of everyone together.
pub(super) fn curve(observed: &[Observed], scene: &Scene) -> RepairTimeView {
    let spans: Vec<Span> = observed.iter().map(|one| one.span).collect();
    let (n, steps) = (spans.len(), incidence(&spans));
    let told = sentence(n, &steps, scene);
    if n < ENOUGH {
        let (points, ticks) = (Vec::new(), Vec::new());
        return RepairTimeView {
            n: n as u32,
            points,
            ticks,
            spoken: told.clone(),
            sentence: told,
            other: String::new(),
        };
    }
    let others = spans.iter().filter(|span| span.ending == Ending::Other).count();
    let other = scene.texts.tell("repair-others", &args!["others" => others, "n" => n]);
    let longest = spans.iter().map(|span| span.length).fold(60.0, f64::max);
    RepairTimeView {
        n: n as u32,
        points: points(&steps, longest),
        ticks: TICKS
            .iter()
            .filter(|minutes| **minutes <= longest)
            .map(|minutes| TickView { x: place(*minutes, longest), label: duration(*minutes, scene) })
            .collect(),
        spoken: format!("{told} {other}"),
        sentence: told,
        other,
    }
}

/// Minutes by their logarithm, so that ten of them and ten days can stand on one line.
fn place(minutes: f64, longest: f64) -> f64 {
    ((1.0 + minutes).ln() / (1.0 + longest).ln()).clamp(0.0, 1.0)
}

/// The curve's steps, the last one of each place that a phone can tell apart.
fn points(steps: &[Step], longest: f64) -> Vec<CurvePoint> {
    let cell = |step: &Step| (place(step.at, longest) * (MOST_POINTS - 1) as f64) as usize;
    steps
        .chunk_by(|a, b| cell(a) == cell(b))
        .filter_map(|together| together.last())
        .map(|step| {
            let (low, high) = step.margin();
            CurvePoint { x: place(step.at, longest), repaired: step.asked, low, high, other: step.other }
        })
        .collect()
}

fn duration(minutes: f64, scene: &Scene) -> String {
    took((minutes * 60_000.0) as i64, scene.texts)
}

/// By when half was talked through or understood, always with how many.
pub(super) fn sentence(n: usize, steps: &[Step], scene: &Scene) -> String {
    let texts = scene.texts;
    if n < ENOUGH {
        return texts.tell("repair-time-early", &args!["n" => n]);
    }
    let Half { at, from, until } = half(steps);
    let mut parts = args!["n" => n];
    for (name, minutes) in [("half", at), ("from", from), ("until", until)] {
        if let Some(minutes) = minutes {
            parts.set(name, duration(minutes, scene));
        }
    }
    match (at, from, until) {
        (Some(_), Some(_), Some(_)) => texts.tell("repair-time-half", &parts),
        (Some(_), Some(_), None) => texts.tell("repair-time-half-open", &parts),
        _ => texts.tell("repair-time-below", &parts),
    }
}

/// The same for each safe person with enough.
pub(super) fn per_person(observed: &[Observed], people: &[Person], scene: &Scene) -> Vec<TimeRow> {
    safe(people)
        .into_iter()
        .filter_map(|person| {
            let of_one = observed.iter().filter(|one| one.person == person.id().0);
            let spans: Vec<Span> = of_one.map(|one| one.span).collect();
            (spans.len() >= ENOUGH).then(|| TimeRow {
                name: person.nickname().to_owned(),
                sentence: sentence(spans.len(), &incidence(&spans), scene),
            })
        })
        .collect()
}

/// How long it takes with one person, for their page. `ruptures` are theirs alone.
pub(crate) fn with_one(ruptures: &[Rupture], people: &[Person], scene: &Scene) -> String {
    let spans: Vec<Span> = observed(ruptures, people, scene).into_iter().map(|one| one.span).collect();
    sentence(spans.len(), &incidence(&spans), scene)
}
