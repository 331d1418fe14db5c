//! Where it moves, over all administrations.
//!
//! The slope is that of Theil (1950, Proc Kon Ned Akad Wet 53) and Sen (1968, JASA 63, 1379–1389): the median of the
//! slopes of all pairs. One odd day does not move it.
//!
//! Its interval is Sen's, from the ranks, and not a bootstrap. Sen's is exact at every n: it needs only that errors
//! come in no particular order. A bootstrap of four points draws from no more than 35 different samples, some of them
//! one point four times, and is known to be too narrow for few. It would need chance, too; this needs none.
//! With four even the widest interval, from the least to the largest slope, is right in 91.7 of 100 (two of the 24
//! orders lie outside); from five on it is 95 or more.
//!
//! **It shifted** when all of the interval lies on one side of zero and the shift over the whole time is at least one
//! standard error of measurement: less is nothing the scale can see (Wyrwich, Tierney & Wolinsky 1999, J Clin
//! Epidemiol 52, 861–873). Two scales are two chances to be wrong, so with few the sentence stays careful.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::Reading;
use super::kendall::{ONE_IN_FORTY, critical};
use super::number::{mean, median};

/// Below this there is no direction.
pub(super) const TREND_FROM: usize = 4;
/// Below this a direction is told carefully.
pub(super) const STEADY_FROM: usize = 6;

/// A mean month.
const DAYS_A_MONTH: f64 = 365.25 / 12.0;
/// The last so many days count: slopes of pairs grow with their square.
const MOST: usize = 400;

/// A slope with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Trend {
    /// How many days with a value it stands on.
    pub(super) n: usize,
    /// From the first to the last, in months.
    pub(super) months: f64,
    /// Points a month.
    pub(super) slope: f64,
    /// The lower end of its interval.
    pub(super) low: f64,
    /// The upper end.
    pub(super) high: f64,
}

impl Trend {
    /// How far it moved over the whole time, in points: the middle and both ends of its interval.
    pub(super) fn shift(&self) -> (f64, f64, f64) {
        (self.slope * self.months, self.low * self.months, self.high * self.months)
    }

    /// Up (true) or down, when it moved at all. `least` is the smallest shift that the scale can see.
    pub(super) fn direction(&self, least: f64) -> Option<bool> {
        let sure = self.low > 0.0 || self.high < 0.0;
        (sure && self.shift().0.abs() >= least).then_some(self.slope > 0.0)
    }
}

/// The trend of values in order of time; none below four days. Several of one day are one value, their mean: they are
/// not independent of each other.
pub(super) fn trend(readings: &[Reading]) -> Option<Trend> {
    let mut days: BTreeMap<NaiveDate, Vec<f64>> = BTreeMap::new();
    for reading in readings {
        days.entry(reading.day).or_default().push(reading.value);
    }
    let points: Vec<(f64, f64)> = days
        .iter()
        .skip(days.len().saturating_sub(MOST))
        .map(|(day, values)| (f64::from(day.num_days_from_ce()) / DAYS_A_MONTH, mean(values)))
        .collect();
    if points.len() < TREND_FROM {
        return None;
    }
    let (slope, low, high) = theil_sen(&points)?;
    Some(Trend { n: points.len(), months: points.last()?.0 - points.first()?.0, slope, low, high })
}

/// The median slope and its interval. None when nothing happened at two different times.
fn theil_sen(points: &[(f64, f64)]) -> Option<(f64, f64, f64)> {
    let mut slopes = Vec::with_capacity(points.len() * points.len() / 2);
    for (n, (x, y)) in points.iter().enumerate() {
        slopes.extend(points[n + 1..].iter().filter(|later| later.0 != *x).map(|(x2, y2)| (y2 - y) / (x2 - x)));
    }
    slopes.sort_by(f64::total_cmp);
    let last = slopes.len().checked_sub(1)?;
    // Hollander & Wolfe 1999, 9.3: with C = critical − 2 the ends are the slopes of rank (N − C)/2 and (N + C)/2 + 1.
    let c = usize::try_from(critical(points.len(), ONE_IN_FORTY) - 2).unwrap_or_default();
    // The widest there is, where none is wide enough.
    let cut = (slopes.len().saturating_sub(c) / 2).saturating_sub(1).min(last / 2);
    Some((median(&slopes), slopes[cut], slopes[last - cut]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    /// Sen 1968, his own data; the ends as in the tests of the R package deming, which corrects his list of slopes.
    #[test]
    fn the_example_of_sen() {
        let points = [(1.0, 9.0), (2.0, 15.0), (3.0, 19.0), (4.0, 20.0), (10.0, 45.0), (12.0, 55.0), (18.0, 78.0)];
        let (slope, low, high) = theil_sen(&points).expect("a slope");
        assert!(close(slope, 4.0) && close(low, 26.0 / 7.0) && close(high, 35.0 / 8.0), "{slope} {low} {high}");
    }

    /// The example of `ci.theil` (R package statpsych): 0.5, from 0.324 to 0.75.
    #[test]
    fn the_example_of_statpsych() {
        let y = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19].map(f64::from);
        let x = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51].map(f64::from);
        let points: Vec<(f64, f64)> = x.into_iter().zip(y).collect();
        let (slope, low, high) = theil_sen(&points).expect("a slope");
        assert!(close(slope, 0.5) && close(low, 12.0 / 37.0) && close(high, 0.75), "{slope} {low} {high}");
    }

    #[test]
    fn with_four_the_interval_is_from_the_least_to_the_largest() {
        let points = [(1.0, 1.0), (2.0, 3.0), (3.0, 2.0), (4.0, 4.0)];
        assert_eq!(theil_sen(&points), Some((0.75, -1.0, 2.0)));
        assert_eq!(theil_sen(&[(1.0, 1.0), (1.0, 2.0)]), None);
    }

    fn readings(values: &[f64]) -> Vec<Reading> {
        let first: NaiveDate = "2026-01-01".parse().expect("a day");
        (0..)
            .zip(values)
            .map(|(n, value)| {
                let day = first + chrono::Days::new(n * 56);
                Reading { at: day.and_time(chrono::NaiveTime::MIN).and_utc(), day, value: *value }
            })
            .collect()
    }

    #[test]
    fn below_four_days_there_is_none() {
        for n in 0..4 {
            assert_eq!(trend(&readings(&vec![2.0; n])), None);
        }
        let mut one_day = readings(&[1.0, 2.0, 3.0, 4.0]);
        one_day[3].day = one_day[2].day;
        assert_eq!(trend(&one_day), None);
    }

    #[test]
    fn the_slope_is_points_a_month() {
        let found = trend(&readings(&[5.0, 4.5, 4.0, 3.5])).expect("a trend");
        assert!(close(found.slope, -0.5 * DAYS_A_MONTH / 56.0) && close(found.shift().0, -1.5));
        assert_eq!((found.n, found.direction(0.71), found.direction(1.6)), (4, Some(false), None));
    }

    #[test]
    fn one_outlier_does_not_move_it() {
        let line: Vec<f64> = (0..9).map(|n| 2.0 + 0.25 * f64::from(n)).collect();
        let straight = trend(&readings(&line)).expect("a trend");
        for odd in 0..9 {
            let mut values = line.clone();
            values[odd] = 7.0;
            let found = trend(&readings(&values)).expect("a trend");
            assert!(close(found.slope, straight.slope), "{odd}");
        }
    }

    #[test]
    fn time_turned_round_turns_the_slope_round() {
        let values = [3.0, 4.5, 4.0, 4.4, 5.2, 5.1, 6.0];
        let back: Vec<f64> = values.iter().rev().copied().collect();
        let (one, other) = (trend(&readings(&values)).expect("a trend"), trend(&readings(&back)).expect("a trend"));
        assert!(close(one.slope, -other.slope) && close(one.low, -other.high) && close(one.high, -other.low));
        assert!(one.low <= one.slope && one.slope <= one.high);
        assert_eq!((one.direction(0.5), other.direction(0.5)), (Some(true), Some(false)));
    }

    #[test]
    fn what_does_not_move_has_no_direction() {
        for values in [[3.0; 8], [3.0, 4.0, 3.0, 4.0, 3.0, 4.0, 3.0, 4.0]] {
            assert_eq!(trend(&readings(&values)).expect("a trend").direction(0.0), None);
        }
    }

    /// The interval holds the real slope as often as it says, also with few.
    #[test]
    fn the_interval_keeps_its_promise() {
        let mut state = 7_u64;
        let mut even = || {
            // splitmix64 (Steele, Lea & Flood 2014).
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            (z ^ (z >> 31)) as f64 / u64::MAX as f64
        };
        for (n, promise) in [(4, 0.917), (5, 0.95), (8, 0.95)] {
            let runs = 4000;
            let held = (0..runs).filter(|_| {
                let points: Vec<(f64, f64)> =
                    (0..n).map(|x| (f64::from(x), 0.3 * f64::from(x) + (0..6).map(|_| even()).sum::<f64>())).collect();
                theil_sen(&points).is_some_and(|(_, low, high)| (low..=high).contains(&0.3))
            });
            let share = held.count() as f64 / f64::from(runs);
            assert!(share > promise - 0.015, "{n}: {share}");
        }
    }

    #[test]
    fn long_series_end() {
        let values: Vec<f64> = (0..1000).map(|n| f64::from(n) * 0.001).collect();
        assert_eq!(trend(&readings(&values)).expect("a trend").n, MOST);
    }
}
