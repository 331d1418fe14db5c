//! Level and swing of a check-in: felt safety now.
//!
//! People vary within one relationship, and large swings say something of their own (Girme and others 2018). **Level**
//! is the mean, **swing** the standard deviation (n − 1) over all check-ins. **Step** is the root mean square of
//! successive differences (von Neumann and others 1941, see [`super::reliability`]), over pairs less than 48 hours apart
//! only: a step over a holiday is no swing. A slow shift makes the swing large and leaves the step small.
//!
//! Weeks begin on Monday and count with check-ins on at least three days. A week's mean is that of its days, so that
//! one day full of check-ins is still one day.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::change::{Counted, direction};
use super::number::{mean, one_decimal};
use super::trend::trend;
use super::{Reading, Scale, SwingView, Taken, TrendPoint, readings};
use crate::content::{Texts, args, date_of};

/// No swing below this many check-ins.
const ENOUGH: usize = 8;
/// No step below this many pairs.
const ENOUGH_PAIRS: usize = 4;
/// Successive check-ins are less than this apart, in milliseconds.
const APART: i64 = 48 * 60 * 60 * 1000;
/// A week counts with check-ins on this many days.
const DAYS_OF_A_WEEK: usize = 3;

/// One week that counts.
#[derive(Clone, Debug, PartialEq)]
struct Week {
    monday: NaiveDate,
    mean: f64,
    lowest: f64,
    highest: f64,
}

/// Level and swing of one slider over check-ins in any order, about one person or in general.
pub(crate) fn swing(taken: &[Taken], scale: &Scale, texts: &Texts) -> SwingView {
    let all = readings(taken, &scale.id);
    let values: Vec<f64> = all.iter().map(|reading| reading.value).collect();
    let level = mean(&values);
    let early = values.len() < ENOUGH;
    let swing = if early { None } else { deviation(&values) };
    let step = if early { None } else { step(&all) };
    let weeks = weeks(&all);

    let mut sentences = Vec::new();
    if let Some(swing) = swing {
        sentences.push(texts.tell(
            "insight-swing-level",
            &args![
                "n" => values.len(), "level" => one_decimal(level), "swing" => one_decimal(swing),
                "least" => one_decimal(scale.least), "most" => one_decimal(scale.most),
            ],
        ));
        if let Some(step) = step {
            sentences.push(texts.tell("insight-swing-step", &args!["step" => one_decimal(step)]));
        }
    } else {
        sentences.push(texts.tell("insight-swing-early", &args!["n" => values.len(), "least" => ENOUGH]));
    }
    let by_week: Vec<Reading> = weeks
        .iter()
        .map(|week| Reading {
            at: week.monday.and_time(chrono::NaiveTime::MIN).and_utc(),
            day: week.monday,
            value: week.mean,
        })
        .collect();
    // A twentieth of the scale is as fine as a finger on a slider.
    if let Some(trend) = trend(&by_week) {
        sentences.extend(direction(&trend, Counted::Weeks, scale, scale.range() / 20.0, texts));
    }
    let spoken = match (weeks.first(), weeks.last()) {
        (Some(first), Some(last)) => texts.tell(
            "insight-swing-spoken",
            &args![
                "label" => scale.label(texts), "n" => weeks.len(),
                "from" => one_decimal(first.mean), "first" => date_of(texts, first.monday),
                "to" => one_decimal(last.mean), "last" => date_of(texts, last.monday),
            ],
        ),
        _ => texts.tell("insight-swing-spoken-early", &args!["label" => scale.label(texts), "n" => values.len()]),
    };
    SwingView {
        id: scale.id.clone(),
        label: scale.label(texts),
        n: values.len() as u32,
        level: if values.is_empty() { 0.0 } else { scale.share(level) },
        swing: swing.map(|swing| swing / scale.range()),
        step: step.map(|step| step / scale.range()),
        weeks: weeks
            .iter()
            .map(|week| TrendPoint {
                when: date_of(texts, week.monday),
                value: scale.share(week.mean),
                low: scale.share(week.lowest),
                high: scale.share(week.highest),
            })
            .collect(),
        sentences,
        spoken,
    }
}

/// The standard deviation of a sample; none of fewer than two.
fn deviation(values: &[f64]) -> Option<f64> {
    let freedom = values.len().checked_sub(1).filter(|freedom| *freedom > 0)?;
    let middle = mean(values);
    let squares: f64 = values.iter().map(|value| (value - middle).powi(2)).sum();
    Some((squares / freedom as f64).sqrt())
}

/// The root mean square of successive differences less than 48 hours apart; none with fewer than four of them.
fn step(all: &[Reading]) -> Option<f64> {
    let squares: Vec<f64> = all
        .windows(2)
        .filter(|pair| pair[1].at.timestamp_millis() - pair[0].at.timestamp_millis() < APART)
        .map(|pair| (pair[1].value - pair[0].value).powi(2))
        .collect();
    (squares.len() >= ENOUGH_PAIRS).then(|| mean(&squares).sqrt())
}

/// The weeks that count, oldest first.
fn weeks(all: &[Reading]) -> Vec<Week> {
    let mut weeks: BTreeMap<NaiveDate, BTreeMap<NaiveDate, Vec<f64>>> = BTreeMap::new();
    for reading in all {
        let monday = reading.day - Days::new(reading.day.weekday().num_days_from_monday().into());
        weeks.entry(monday).or_default().entry(reading.day).or_default().push(reading.value);
    }
    weeks
        .into_iter()
        .filter(|(_, days)| days.len() >= DAYS_OF_A_WEEK)
        .map(|(monday, days)| {
            let days: Vec<f64> = days.values().map(|values| mean(values)).collect();
            let fold = |end: fn(f64, f64) -> f64| days.iter().copied().reduce(end).unwrap_or_default();
            Week { monday, mean: mean(&days), lowest: fold(f64::min), highest: fold(f64::max) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::Dimension;
    use super::super::tests::answers;
    use super::*;
    use crate::content::Language;

    fn safe() -> Scale {
        let (label, low, high) = ("Veilig".to_owned(), "onveilig".to_owned(), "veilig".to_owned());
        Scale { id: "one".to_owned(), dimension: Dimension::Other { label, low, high }, least: 0.0, most: 10.0 }
    }

    fn told(hours: &[(i64, f64)]) -> SwingView {
        swing(&answers(hours), &safe(), Texts::of(Language::Dutch))
    }

    /// The two series in the documentation of `mssd` (R package REAT): both have an SD of 8.66, and steps of 5 and 14.58.
    #[test]
    fn the_same_level_and_swing_can_have_other_steps() {
        let series = |values: [f64; 9]| -> Vec<Reading> {
            let hours: Vec<(i64, f64)> = (0..).step_by(24).zip(values).collect();
            readings(&answers(&hours), "one")
        };
        let steady = series([10.0, 10.0, 10.0, 20.0, 20.0, 20.0, 30.0, 30.0, 30.0]);
        let wild = series([20.0, 10.0, 30.0, 10.0, 30.0, 20.0, 30.0, 20.0, 10.0]);
        for (all, expected) in [(steady, 25.0_f64), (wild, 212.5)] {
            let values: Vec<f64> = all.iter().map(|reading| reading.value).collect();
            assert!((deviation(&values).expect("a deviation") - 8.660_254).abs() < 1e-6);
            assert!((step(&all).expect("a step") - expected.sqrt()).abs() < 1e-9);
        }
    }

    #[test]
    fn a_step_over_two_days_is_no_step() {
        let apart = |gap: i64| -> Vec<(i64, f64)> { (0..9).map(|n| (n * gap, (n % 2) as f64 * 4.0)).collect() };
        assert_eq!(told(&apart(47)).step, Some(0.4));
        assert_eq!(told(&apart(48)).step, None);
        assert_eq!(
            told(&apart(48)).sentences[0],
            "In 9 keer lag het gemiddeld op 1,8, op een schaal van 0 tot 10. Het schommelde daar meestal zo’n 2,1 punt omheen."
        );
    }

    #[test]
    fn below_eight_there_is_only_a_level() {
        let view = told(&[(0, 2.0), (1, 4.0)]);
        assert_eq!((view.n, view.level, view.swing, view.step), (2, 0.3, None, None));
        assert_eq!(view.sentences, ["Nog te vroeg. Je vulde dit 2 keer in, vanaf 8 keer kan het."]);
        let none = told(&[]);
        assert_eq!((none.n, none.level, none.weeks.len()), (0, 0.0, 0));
        assert_eq!(deviation(&[3.0]), None);
    }

    #[test]
    fn a_week_counts_from_three_days_on_and_every_day_alike() {
        // Monday with three check-ins, Tuesday, Sunday; the next week only two days.
        let hours = [(0, 9.0), (1, 9.0), (2, 9.0), (24, 3.0), (144, 6.0), (168, 1.0), (192, 1.0)];
        let weeks = weeks(&readings(&answers(&hours), "one"));
        let monday = "2026-01-05".parse().expect("a day");
        assert_eq!(weeks, [Week { monday, mean: 6.0, lowest: 3.0, highest: 9.0 }]);
    }

    #[test]
    fn weeks_have_a_direction_from_four_on() {
        let hours: Vec<(i64, f64)> = (0..5)
            .flat_map(|week| (0..3).map(move |day| (week * 168 + day * 24, 3.0 + week as f64 * 0.8 + (day % 2) as f64)))
            .collect();
        let view = told(&hours);
        assert!(
            view.sentences.iter().any(|sentence| sentence
                .starts_with("In 5 weken met genoeg dagen schoof het ongeveer 3,2 punt richting veilig")),
            "{:?}",
            view.sentences
        );
        assert!(view.spoken.starts_with("Veilig per week: van 3,3 in de week van 5 januari 2026 naar 6,5"));
        assert_eq!(view.weeks.len(), 5);
    }
}
