//! Then and now, in words.
//!
//! A single pair is only ever a difference: within the normal ups and downs or larger than that (Jacobson & Truax, see
//! [`super::reliability`]). Where it goes is said from four administrations on, over all of them, with how many. No
//! sentence says better or worse: more distance can be just what someone needs.

use super::number::one_decimal;
use super::reliability::Reliability;
use super::scales::reliability_of;
use super::trend::{STEADY_FROM, TREND_FROM, Trend, trend};
use super::{About, ChangeView, Reading, Scale, Taken, TrendPoint, readings};
use crate::content::{Texts, args, date_of};

/// How each scale changed over all administrations of one questionnaire about one person, in any order. A scale that
/// was never scored is left out, and so are the two dimensions of attachment about a child.
pub(crate) fn changes(taken: &[Taken], about: &About, scales: &[Scale], texts: &Texts) -> Vec<ChangeView> {
    scales.iter().filter(|scale| scale.fits(about)).filter_map(|scale| view(taken, about, scale, texts)).collect()
}

fn view(taken: &[Taken], about: &About, scale: &Scale, texts: &Texts) -> Option<ChangeView> {
    let all = readings(taken, &scale.id);
    let reliability = reliability_of(&all, scale, about);
    let spoken = spoken(&all, scale, texts)?;
    let points = all
        .iter()
        .map(|reading| TrendPoint {
            when: date_of(texts, reading.day),
            value: scale.share(reading.value),
            low: scale.share(reading.value - reliability.half()),
            high: scale.share(reading.value + reliability.half()),
        })
        .collect();
    let sentences = sentences(&all, scale, reliability, texts);
    Some(ChangeView { id: scale.id.clone(), label: scale.label(texts), sentences, points, spoken })
}

fn spoken(all: &[Reading], scale: &Scale, texts: &Texts) -> Option<String> {
    let (first, last) = (all.first()?, all.last()?);
    let mut parts = args![
        "label" => scale.label(texts), "n" => all.len(),
        "to" => one_decimal(last.value), "last" => date_of(texts, last.day),
    ];
    if all.len() == 1 {
        return Some(texts.tell("insight-change-spoken-one", &parts));
    }
    parts.set("from", one_decimal(first.value));
    parts.set("first", date_of(texts, first.day));
    Some(texts.tell("insight-change-spoken", &parts))
}

fn sentences(all: &[Reading], scale: &Scale, reliability: Reliability, texts: &Texts) -> Vec<String> {
    let mut sentences = Vec::new();
    let trend = trend(all);
    if let Some(trend) = &trend {
        sentences.extend(direction(trend, Counted::Times, scale, reliability.sem, texts));
    }
    if let [.., before, now] = all {
        sentences.push(last_two(now.value - before.value, scale, reliability, texts));
    } else {
        sentences.push(texts.say("insight-change-first"));
    }
    if trend.is_none() {
        sentences.push(texts.tell("insight-change-early", &args!["n" => all.len(), "least" => TREND_FROM]));
    }
    sentences
}

/// What the points of a trend are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counted {
    Times,
    Weeks,
}

/// Where it goes, over all; carefully with few. `least` is the smallest shift that the scale can see.
pub(super) fn direction(trend: &Trend, counted: Counted, scale: &Scale, least: f64, texts: &Texts) -> Vec<String> {
    let (none, shifted) = match counted {
        Counted::Times => ("insight-trend-none", "insight-trend-shift"),
        Counted::Weeks => ("insight-weeks-none", "insight-weeks-shift"),
    };
    let Some(upper) = trend.direction(least) else {
        return vec![texts.tell(none, &args!["n" => trend.n])];
    };
    let (shift, low, high) = trend.shift();
    let (low, high) = if upper { (low, high) } else { (-high, -low) };
    let shift = texts.tell(
        shifted,
        &args![
            "n" => trend.n, "side" => scale.towards(upper, texts), "points" => one_decimal(shift.abs()),
            "from" => one_decimal(low), "to" => one_decimal(high.min(scale.range())),
        ],
    );
    let careful = (trend.n < STEADY_FROM).then(|| texts.say("insight-trend-careful"));
    std::iter::once(shift).chain(careful).collect()
}

fn last_two(difference: f64, scale: &Scale, reliability: Reliability, texts: &Texts) -> String {
    if difference.abs() <= reliability.counts() {
        return texts.say("insight-change-within");
    }
    texts.tell("insight-change-beyond", &args!["side" => scale.towards(difference > 0.0, texts)])
}

#[cfg(test)]
mod tests {
    use super::super::tests::{about, gauges};
    use super::*;
    use crate::content::Language;

    fn told(avoidance: &[f64]) -> ChangeView {
        let scores: Vec<(f64, f64)> = avoidance.iter().map(|value| (*value, 4.0)).collect();
        let scales = [Scale::avoidance("avoidance")];
        changes(&gauges(&scores), &about("Sam"), &scales, Texts::of(Language::Dutch)).remove(0)
    }

    #[test]
    fn a_single_pair_is_a_difference_and_no_more() {
        let early = "Nog te vroeg voor een richting. Je vulde dit 2 keer in, vanaf 4 keer kan het.";
        let within = "Het verschil met de vorige keer is nog binnen de normale schommeling.";
        // What counts is 1.97.
        assert_eq!(told(&[5.0, 3.1]).sentences, [within, early]);
        let beyond = told(&[5.0, 3.0]).sentences;
        assert!(beyond[0].starts_with("Deze keer ligt het meer richting dichtbij dan de vorige keer."), "{beyond:?}");
        assert!(told(&[3.0, 5.0]).sentences[0].contains("richting afstand houden"));
        assert_eq!(beyond[1], early);
        assert_eq!(told(&[5.0]).sentences[0], "Dit is de eerste keer.");
    }

    #[test]
    fn from_four_on_there_is_a_direction_with_how_many() {
        let found = told(&[5.5, 5.0, 4.4, 4.0]);
        assert_eq!(
            found.sentences,
            [
                "In 4 keer schoof het ongeveer 1,5 punt richting dichtbij, waarschijnlijk tussen 1,2 en 1,8.",
                "Het zijn nog weinig keren. Dit kan nog veranderen.",
                "Het verschil met de vorige keer is nog binnen de normale schommeling.",
            ]
        );
        assert_eq!(told(&[5.5, 5.0, 5.1, 4.0]).sentences[0], "In 4 keer is er geen duidelijke richting te zien.");
        // One standard error of measurement is 0.71: a smaller shift is not seen.
        assert_eq!(told(&[4.0, 4.1, 4.2, 4.3]).sentences[0], "In 4 keer is er geen duidelijke richting te zien.");
        assert_eq!(told(&[2.0, 2.6, 3.0, 3.6, 4.0, 4.7, 5.0]).sentences.len(), 2);
    }

    #[test]
    fn the_chart_has_all_points_and_one_sentence() {
        let view = told(&[5.5, 5.0, 4.4]);
        assert_eq!(
            view.spoken,
            "Afstand houden: van 5,5 op 6 januari 2025 naar 4,4 op 28 april 2025, 3 keer ingevuld."
        );
        assert_eq!(view.points.len(), 3);
        assert!(view.points.iter().all(|point| point.low <= point.value && point.value <= point.high));
        assert_eq!(view.points[1].when, "3 maart 2025");
    }

    #[test]
    fn no_sentence_judges() {
        for language in [Language::Dutch, Language::English] {
            for values in [vec![7.0, 1.0], vec![6.0, 5.0, 4.0, 3.0, 2.0], vec![1.0, 2.5, 4.0, 5.5, 7.0, 7.0], vec![4.0]]
            {
                let scores: Vec<(f64, f64)> = values.iter().map(|value| (*value, *value)).collect();
                let both = [Scale::avoidance("avoidance"), Scale::anxiety("anxiety")];
                for view in changes(&gauges(&scores), &about("x"), &both, Texts::of(language)) {
                    for sentence in view.sentences {
                        let sentence = sentence.to_lowercase();
                        for word in ["beter", "slechter", "je bent", "better", "worse", "you are", "vooruit"] {
                            assert!(!sentence.contains(word), "{sentence}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn no_scores_no_view() {
        let scales = [Scale::avoidance("avoidance")];
        let dutch = Texts::of(Language::Dutch);
        assert!(changes(&[], &about("x"), &scales, dutch).is_empty());
        let child = About { child: true, ..about("x") };
        assert!(changes(&gauges(&[(2.0, 2.0)]), &child, &scales, dutch).is_empty());
    }
}
