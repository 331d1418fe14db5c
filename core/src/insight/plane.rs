//! The plane of two dimensions: keeping distance, and fear of losing the other.
//!
//! Attachment varies by degree and by relationship, not by type (Fraley, Hudson, Heffernan & Segal 2015, JPSP 109,
//! 354–368), so there are no borders and nobody is of a kind. The cloud's half axes are the margins of the two scores.
//! Each margin holds its own real value in 95 of 100; both at once lie within the ellipse in 85 (1 − e^(−1.96²/2)), and
//! within the rectangle around it in 90. It stands upright: how the two errors go together is not known.

use super::lean::Lean;
use super::scale::Scale;
use super::scales::{assumed, reliability_of};
use super::trend::{TREND_FROM, trend};
use super::{About, PlanePoint, PlaneView, Taken, readings};
use crate::content::{Texts, args, capital, date_of};

/// The two scores of one questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Axes {
    pub(crate) avoidance: Scale,
    pub(crate) anxiety: Scale,
}

impl Axes {
    /// From the linkIds of the two scores, 1 to 7.
    pub(crate) fn of(avoidance: &str, anxiety: &str) -> Self {
        Self { avoidance: Scale::avoidance(avoidance), anxiety: Scale::anxiety(anxiety) }
    }
}

/// Several relationships side by side, each where it was last time. A child, and whoever was never measured on both, is
/// left out.
pub(crate) fn plane(relations: &[(About, Vec<Taken>)], axes: &Axes, texts: &Texts) -> PlaneView {
    let places: Vec<Place> = relations.iter().filter_map(|(about, taken)| places(about, taken, axes).pop()).collect();
    let told: Vec<String> = places.iter().map(|place| place.told(axes, texts)).collect();
    let spoken = if told.is_empty() {
        texts.say("insight-plane-empty")
    } else {
        texts.tell("insight-plane-spoken", &args!["list" => told.join("; ")])
    };
    view(&places, spoken, axes, texts)
}

/// The way of one relationship: all its places, oldest first. From four on the sentence tells where it moved, unless the
/// last one leans to both at once: a swing has no place to have moved to. Nothing of a child.
pub(crate) fn path(about: &About, taken: &[Taken], axes: &Axes, texts: &Texts) -> PlaneView {
    let places = places(about, taken, axes);
    let spoken = match places.last() {
        None => texts.say("insight-plane-empty"),
        Some(last) if places.len() >= TREND_FROM && !last.both_ways() => moved(about, taken, axes, texts),
        Some(last) => texts.tell("insight-plane-spoken", &args!["list" => last.told(axes, texts)]),
    };
    view(&places, spoken, axes, texts)
}

/// One administration as a place.
pub(super) struct Place {
    label: String,
    day: chrono::NaiveDate,
    pub(super) avoidance: Score,
    pub(super) anxiety: Score,
}

/// One score with its margin, in points of the scale.
pub(super) struct Score {
    pub(super) value: f64,
    pub(super) half: f64,
    pub(super) lean: Lean,
    assumed: bool,
}

impl Place {
    /// Each leans to its upper end, at least perhaps.
    pub(super) fn both_ways(&self) -> bool {
        self.avoidance.lean.side() == Some(true) && self.anxiety.lean.side() == Some(true)
    }

    /// "Sam: dichtbij en misschien rustig".
    fn told(&self, axes: &Axes, texts: &Texts) -> String {
        let with =
            |words: String| texts.tell("insight-plane-place", &args!["who" => self.label.as_str(), "where" => words]);
        if self.both_ways() {
            return with(texts.say("insight-plane-both"));
        }
        let leans = [(&self.avoidance, &axes.avoidance), (&self.anxiety, &axes.anxiety)];
        let sides: Vec<String> = leans
            .iter()
            .filter_map(|(score, scale)| {
                let side = scale.towards(score.lean.side()?, texts);
                let sure = score.lean.is_clear();
                Some(if sure { side } else { texts.tell("insight-plane-perhaps", &args!["side" => side]) })
            })
            .collect();
        let early = leans.iter().any(|(score, _)| score.lean == Lean::TooEarly);
        with(match two(sides, texts) {
            Some(sides) => sides,
            None if early => texts.say("insight-plane-early"),
            None => texts.say("insight-plane-middle"),
        })
    }
}

/// All places of one relationship, oldest first: administrations with both scores.
pub(super) fn places(about: &About, taken: &[Taken], axes: &Axes) -> Vec<Place> {
    if !axes.avoidance.fits(about) || !axes.anxiety.fits(about) {
        return Vec::new();
    }
    let score = |scale: &Scale| {
        let reliability = reliability_of(&readings(taken, &scale.id), scale, about);
        let scale = scale.clone();
        move |value: f64| Score {
            value,
            half: reliability.half(),
            lean: Lean::of(value, &scale, reliability),
            assumed: reliability.assumed,
        }
    };
    let (avoidance, anxiety) = (score(&axes.avoidance), score(&axes.anxiety));
    let mut in_order: Vec<&Taken> = taken.iter().collect();
    in_order.sort_by_key(|one| one.at);
    let place = |one: &Taken| {
        Some(Place {
            label: about.label.clone(),
            day: one.day,
            avoidance: avoidance(one.value(&axes.avoidance.id)?),
            anxiety: anxiety(one.value(&axes.anxiety.id)?),
        })
    };
    in_order.into_iter().filter_map(place).collect()
}

fn view(places: &[Place], spoken: String, axes: &Axes, texts: &Texts) -> PlaneView {
    let point = |place: &Place| PlanePoint {
        label: place.label.clone(),
        avoidance: axes.avoidance.share(place.avoidance.value),
        anxiety: axes.anxiety.share(place.anxiety.value),
        half_avoidance: place.avoidance.half / axes.avoidance.range(),
        half_anxiety: place.anxiety.half / axes.anxiety.range(),
        both_ways: place.both_ways(),
        hollow: !place.avoidance.lean.is_clear() && !place.anxiety.lean.is_clear(),
        when: date_of(texts, place.day),
    };
    let cloud = texts.say("insight-plane-note");
    let any_assumed = places.iter().any(|place| place.avoidance.assumed || place.anxiety.assumed);
    PlaneView {
        points: places.iter().map(point).collect(),
        axis_avoidance: texts.say("insight-axis-avoidance"),
        low_avoidance: axes.avoidance.low(texts),
        high_avoidance: axes.avoidance.high(texts),
        axis_anxiety: texts.say("insight-axis-anxiety"),
        low_anxiety: axes.anxiety.low(texts),
        high_anxiety: axes.anxiety.high(texts),
        corner: texts.say("insight-plane-corner"),
        spoken,
        note: if any_assumed { format!("{cloud} {}", assumed(texts)) } else { cloud },
    }
}

/// "In 4 keer schoof het richting dichtbij en rustig."
fn moved(about: &About, taken: &[Taken], axes: &Axes, texts: &Texts) -> String {
    let mut times = 0;
    let sides: Vec<String> = [&axes.avoidance, &axes.anxiety]
        .into_iter()
        .filter_map(|scale| {
            let all = readings(taken, &scale.id);
            let trend = trend(&all)?;
            times = trend.n.max(times);
            Some(scale.towards(trend.direction(reliability_of(&all, scale, about).sem)?, texts))
        })
        .collect();
    match two(sides, texts) {
        Some(side) => texts.tell("insight-path-shift", &args!["n" => times, "side" => side]),
        None if times > 0 => texts.tell("insight-trend-none", &args!["n" => times]),
        // Four administrations on fewer than four days.
        None => capital(&texts.say("insight-plane-early")),
    }
}

/// One of them, or "de een en de ander"; none of none.
fn two(sides: Vec<String>, texts: &Texts) -> Option<String> {
    sides.into_iter().reduce(|one, other| texts.tell("insight-and", &args!["one" => one, "other" => other]))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{about, gauges};
    use super::*;
    use crate::content::Language;

    fn axes() -> Axes {
        Axes::of("avoidance", "anxiety")
    }

    fn dutch() -> &'static Texts {
        Texts::of(Language::Dutch)
    }

    #[test]
    fn relationships_stand_side_by_side() {
        let mother = About { parent: true, ..about("Mama") };
        let relations = [
            (mother, gauges(&[(3.0, 3.0), (6.0, 2.0)])),
            (about("Sam"), gauges(&[(2.0, 4.9)])),
            (about("Kim"), gauges(&[(4.0, 4.0)])),
            (about("Lou"), Vec::new()),
        ];
        let view = plane(&relations, &axes(), dutch());
        assert_eq!(
            view.spoken,
            "Waar het naartoe leunt: Mama, afstand houden en rustig; \
             Sam, dichtbij en misschien bang zijn de ander te verliezen; Kim, ergens in het midden."
        );
        let [mama, sam, kim] = view.points.as_slice() else { panic!("{:?}", view.points) };
        assert!((mama.avoidance - 5.0 / 6.0).abs() < 1e-9 && (mama.anxiety - 1.0 / 6.0).abs() < 1e-9);
        assert_eq!((mama.when.as_str(), mama.hollow, sam.hollow, kim.hollow), ("3 maart 2025", false, false, true));
        // 1.96 · 0.71 and 1.96 · 0.537 of 6.
        assert!((sam.half_anxiety - 0.2319).abs() < 1e-3 && (mama.half_avoidance - 0.1753).abs() < 1e-3);
        assert!(view.note.starts_with("Hoe groter de wolk") && view.note.contains("aanname"));
        assert_eq!((view.axis_avoidance.as_str(), view.corner.as_str()), ("afstand houden", "dichtbij en rustig"));
    }

    #[test]
    fn both_ways_is_a_swing_and_no_place() {
        let swinging = gauges(&[(5.6, 5.0)]);
        let view = plane(&[(about("Sam"), swinging)], &axes(), dutch());
        assert!(view.points[0].both_ways);
        assert!(view.spoken.contains("heen en weer tussen afstand houden en bang zijn de ander te verliezen"));
        for other in [(5.6, 4.5), (5.6, 2.0), (2.0, 2.0), (4.0, 4.0)] {
            assert!(!plane(&[(about("Sam"), gauges(&[other]))], &axes(), dutch()).points[0].both_ways);
        }
    }

    #[test]
    fn the_way_of_one_relationship() {
        let taken = gauges(&[(5.0, 5.2), (4.5, 4.9), (4.2, 4.0), (3.6, 3.7)]);
        let view = path(&about("Sam"), &taken, &axes(), dutch());
        assert_eq!(view.spoken, "In 4 keer schoof het richting dichtbij en rustig.");
        assert_eq!(view.points.len(), 4);
        let back: Vec<Taken> = taken.iter().rev().cloned().collect();
        assert_eq!(path(&about("Sam"), &back, &axes(), dutch()), view);
        let three = path(&about("Sam"), &taken[..3], &axes(), dutch());
        assert_eq!(three.spoken, "Waar het naartoe leunt: Sam, ergens in het midden.");
        let swinging = gauges(&[(4.0, 4.0), (4.8, 4.6), (5.2, 5.0), (6.0, 5.6)]);
        assert!(path(&about("Sam"), &swinging, &axes(), dutch()).spoken.contains("heen en weer"));
        let still = gauges(&[(4.0, 2.0), (3.0, 2.5), (4.0, 2.0), (3.0, 2.5)]);
        let still = path(&about("Sam"), &still, &axes(), dutch());
        assert_eq!(still.spoken, "In 4 keer is er geen duidelijke richting te zien.");
    }

    #[test]
    fn children_and_half_filled_ones_have_no_place() {
        let child = About { child: true, ..about("Bo") };
        let taken = gauges(&[(2.0, 2.0)]);
        let mut half = taken.clone();
        half[0].scores.pop();
        let view = plane(&[(child.clone(), taken.clone()), (about("Sam"), half)], &axes(), dutch());
        assert!(view.points.is_empty() && view.spoken.starts_with("Nog niets"));
        assert!(path(&child, &taken, &axes(), dutch()).points.is_empty());
    }

    #[test]
    fn nobody_is_of_a_type() {
        for language in [Language::Dutch, Language::English] {
            for avoidance in 1..=7 {
                for anxiety in 1..=7 {
                    let taken = gauges(&[(f64::from(avoidance), f64::from(anxiety))]);
                    let spoken = plane(&[(about("x"), taken)], &axes(), Texts::of(language)).spoken.to_lowercase();
                    for word in ["je bent", "you are", "vermijdend", "angstig", "avoidant", "anxious", "type", "%"] {
                        assert!(!spoken.contains(word), "{spoken}");
                    }
                }
            }
        }
    }
}
