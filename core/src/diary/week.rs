//! The last seven days, as a chart and in one sentence.

use chrono::{Datelike, Days, NaiveDate};
use uuid::Uuid;

use super::mood::mood_step;
use super::show::mood_word;
use super::{DayPoint, LaneView, WeekView};
use crate::content::{FluentArgs, args, weekday_short};
use crate::people::{Person, safe};
use crate::scene::Scene;
use crate::time::Timestamp;

/// As much of a moment as charts and calendars need.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glance {
    pub(crate) at: Timestamp,
    pub(crate) offset: i32,
    pub(crate) valence: f64,
}

/// How many days Today looks back: this week and the one before.
pub(crate) const LOOK_BACK_DAYS: u64 = 14;

/// The days of the chart.
pub(crate) const WEEK_DAYS: u64 = 7;
/// No more lanes than this.
const MOST_LANES: usize = 3;
/// No comparison below this many moments on either side.
const ENOUGH: usize = 8;
/// Half a step of the seven: less is called about the same.
const NOTICEABLE: f64 = 1.0 / 7.0;

/// The week up to today. `glances` are the moments of at least the last [`LOOK_BACK_DAYS`] days, in any order.
pub(crate) fn week(glances: &[Glance], lanes: Vec<LaneView>, scene: &Scene) -> WeekView {
    let today = scene.today();
    let mut this = vec![Vec::new(); 7];
    let mut before = Vec::new();
    for glance in glances {
        let ago = (today - scene.day(glance.at, glance.offset).day).num_days();
        match ago {
            0..=6 => this[6 - ago as usize].push(glance.valence),
            7..=13 => before.push(glance.valence),
            _ => {}
        }
    }
    let days = this.iter().zip(0..).map(|(valences, n)| point(valences, today - Days::new(6 - n), scene)).collect();
    let with = this.iter().filter(|day| !day.is_empty()).count();
    WeekView { days, sentence: sentence(&this.concat(), &before, with, scene), lanes }
}

/// Who was there in a moment, and when that was.
pub(crate) struct Company {
    pub(crate) at: Timestamp,
    pub(crate) offset: i32,
    pub(crate) people: Vec<Uuid>,
}

/// Who was there most in the week up to today. Only people who are safe, and no children: never two of them in one
/// chart.
pub(crate) fn lanes(company: &[Company], people: &[Person], scene: &Scene) -> Vec<LaneView> {
    let today = scene.today();
    let mut lanes: Vec<(u32, LaneView)> = safe(people)
        .into_iter()
        .filter(|person| !person.is_child())
        .filter_map(|person| {
            let mut counts = vec![0; WEEK_DAYS as usize];
            for moment in company.iter().filter(|moment| moment.people.contains(&person.id().0)) {
                let ago = (today - scene.day(moment.at, moment.offset).day).num_days();
                if let Some(count) = usize::try_from(ago).ok().and_then(|ago| counts.iter_mut().rev().nth(ago)) {
                    *count += 1;
                }
            }
            let (n, days) = (counts.iter().sum::<u32>(), counts.iter().filter(|count| **count > 0).count());
            let spoken = args!["name" => person.nickname(), "n" => n, "days" => days];
            let name = person.nickname().to_owned();
            (n > 0).then(|| (n, LaneView { name, counts, spoken: scene.texts.tell("lane-spoken", &spoken) }))
        })
        .collect();
    lanes.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    lanes.into_iter().take(MOST_LANES).map(|(_, lane)| lane).collect()
}

fn point(valences: &[f64], day: NaiveDate, scene: &Scene) -> DayPoint {
    let fold = |least: fn(f64, f64) -> f64| valences.iter().copied().reduce(least).unwrap_or_default();
    DayPoint {
        label: weekday_short(scene.texts, day.weekday().number_from_monday()),
        count: valences.len() as u32,
        mean: mean(valences).unwrap_or_default(),
        lowest: fold(f64::min),
        highest: fold(f64::max),
    }
}

fn sentence(this: &[f64], before: &[f64], with: usize, scene: &Scene) -> String {
    let mood = mean(this).map(|valence| mood_word(mood_step(valence), scene.texts)).unwrap_or_default();
    let counted: FluentArgs<'_> = args!["n" => this.len(), "days" => with, "mood" => mood];
    let id = match (mean(this), mean(before)) {
        (None, _) => "week-none",
        (Some(now), Some(then)) if this.len() >= ENOUGH && before.len() >= ENOUGH => match now - then {
            more if more >= NOTICEABLE => "week-lighter",
            less if less <= -NOTICEABLE => "week-darker",
            _ => "week-same",
        },
        _ => "week-some",
    };
    scene.texts.tell(id, &counted)
}

/// The arithmetic mean; none of nothing.
pub(crate) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}
