//! What the answers of questionnaires say over time. Pure: what was answered comes in, sentences and charts go out.
//!
//! Three things hold in every file here:
//! - **A score is a place with a margin**, never a type and never a verdict. What is not known stays unsaid.
//! - **Two administrations are a difference, not a direction.** A direction is told from four on, always with how many.
//! - **Only a person's own answers are compared**: no norms, no percentages of others.
//!
//! Who may be in a chart at all (nobody flagged as not safe, never two children) is decided by who calls; a child is
//! left out of the two dimensions of attachment here too, because the bond carries one way.

mod change;
mod direction;
mod kendall;
mod lean;
mod number;
mod ok_grid;
mod plane;
mod reliability;
pub(crate) mod repair;
mod scale;
mod scales;
mod swing;
mod trend;
mod view;

use chrono::NaiveDate;

use crate::time::Timestamp;

pub(crate) use change::changes;
pub(crate) use direction::{Asked, Asking, directions};
pub(crate) use kendall::{Turn, turn};
pub(crate) use ok_grid::ok_grid;
pub(crate) use plane::{Axes, path, plane};
pub use repair::{CurvePoint, LandingRow, LandingView, QuarterRow, RepairInsights, RepairTimeView, TickView, TimeRow};
pub(crate) use scale::{Dimension, Scale};
pub(crate) use scales::scales;
pub(crate) use swing::swing;
pub use view::{ChangeView, Direction, DirectionView, OkView, PlanePoint, PlaneView, ScaleView, SwingView, TrendPoint};

/// One finished questionnaire about one relationship, or one check-in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Taken {
    /// When it was finished.
    pub(crate) at: Timestamp,
    /// The local day it counts for.
    pub(crate) day: NaiveDate,
    /// What was computed, by the linkId of the score.
    pub(crate) scores: Vec<(String, f64)>,
    /// What was answered, by the linkId of the question.
    pub(crate) answers: Vec<(String, f64)>,
}

impl Taken {
    /// A score, or else an answer, under a linkId. What is no finite number counts as missing: missing stays missing.
    fn value(&self, link_id: &str) -> Option<f64> {
        let all = self.scores.iter().chain(&self.answers);
        all.filter(|(id, value)| id == link_id && value.is_finite()).map(|(_, value)| *value).next()
    }
}

/// Whom a questionnaire was about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct About {
    /// What they are called here.
    pub(crate) label: String,
    /// A parent of the person: answers about parents repeat better (see [`reliability`]).
    pub(crate) parent: bool,
    /// A child of the person: no place on the plane.
    pub(crate) child: bool,
}

/// One value of a scale, with its time.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Reading {
    at: Timestamp,
    day: NaiveDate,
    value: f64,
}

/// The values of one scale, oldest first.
fn readings(taken: &[Taken], link_id: &str) -> Vec<Reading> {
    let mut all: Vec<Reading> =
        taken.iter().filter_map(|one| Some(Reading { at: one.at, day: one.day, value: one.value(link_id)? })).collect();
    all.sort_by_key(|reading| reading.at);
    all
}

#[cfg(test)]
mod tests {
    use chrono::{Days, TimeDelta};

    use super::*;

    /// Administrations eight weeks apart, each with avoidance and anxiety.
    pub(super) fn gauges(scores: &[(f64, f64)]) -> Vec<Taken> {
        let first: NaiveDate = "2025-01-06".parse().expect("a day");
        let gauge = |(n, (avoidance, anxiety)): (u64, &(f64, f64))| {
            let day = first + Days::new(n * 56);
            Taken {
                at: day.and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::hours(20),
                day,
                scores: vec![("avoidance".to_owned(), *avoidance), ("anxiety".to_owned(), *anxiety)],
                answers: Vec::new(),
            }
        };
        (0..).zip(scores).map(gauge).collect()
    }

    /// Answers to "one", so many hours after Monday 5 January 2026, 12:00.
    pub(super) fn answers(hours: &[(i64, f64)]) -> Vec<Taken> {
        let first: Timestamp = "2026-01-05T12:00:00Z".parse().expect("an instant");
        let answer = |(after, value): &(i64, f64)| {
            let at = first + TimeDelta::hours(*after);
            let answers = vec![("one".to_owned(), *value)];
            Taken { at, day: at.date_naive(), scores: Vec::new(), answers }
        };
        hours.iter().map(answer).collect()
    }

    pub(super) fn about(label: &str) -> About {
        About { label: label.to_owned(), parent: false, child: false }
    }

    #[test]
    fn what_is_missing_or_no_number_is_left_out_and_the_rest_is_in_order_of_time() {
        let mut all = gauges(&[(1.0, 5.0), (1.0, f64::NAN), (1.0, 3.0)]);
        all.iter_mut().for_each(|one| one.answers.push(("one".to_owned(), 2.0)));
        all.reverse();
        let values = |id| readings(&all, id).iter().map(|reading| reading.value).collect::<Vec<_>>();
        assert_eq!(values("anxiety"), [5.0, 3.0]);
        assert_eq!(values("one"), [2.0, 2.0, 2.0]);
        assert_eq!(values("distance"), [0.0; 0]);
    }
}
