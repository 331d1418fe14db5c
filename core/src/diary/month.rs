//! A month of the calendar.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};

use super::life_event::{LifeEvent, label};
use super::mood::mood_step;
use super::show::mood_word;
use super::week::{Glance, mean};
use super::{CalendarDay, MonthMark, MonthView};
use crate::content::{Texts, args, day_name, month_name};
use crate::error::{Field, Reason, Result, invalid};
use crate::scene::Scene;

/// The month a day lies in.
pub(crate) fn month_of(day: NaiveDate) -> MonthMark {
    MonthMark { year: day.year(), month: day.month() as u8 }
}

/// The first day of a month that can be shown.
pub(crate) fn check_mark(mark: MonthMark) -> Result<NaiveDate> {
    (1900..=9998)
        .contains(&mark.year)
        .then(|| NaiveDate::from_ymd_opt(mark.year, mark.month.into(), 1))
        .flatten()
        .ok_or_else(|| invalid(Field::Date, Reason::OutOfRange))
}

/// The days of the month that begins on `first`.
pub(crate) fn month_days(first: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    first.iter_days().take_while(move |day| day.month() == first.month())
}

/// The month that begins on `first`. `glances` are its moments and `events` what happened in it; both may be more.
pub(crate) fn month(first: NaiveDate, glances: &[Glance], events: &[LifeEvent], scene: &Scene) -> MonthView {
    let mut by_day: BTreeMap<NaiveDate, Vec<f64>> = BTreeMap::new();
    for glance in glances {
        by_day.entry(scene.day(glance.at, glance.offset).day).or_default().push(glance.valence);
    }
    by_day.retain(|day, _| month_of(*day) == month_of(first));
    let today = scene.today();
    let neighbour = |moved: Option<NaiveDate>| moved.map(month_of).filter(|mark| check_mark(*mark).is_ok());
    MonthView {
        month: month_of(first),
        previous: neighbour(first.checked_sub_months(Months::new(1))),
        next: neighbour(first.checked_add_months(Months::new(1)).filter(|next| *next <= today)),
        title: month_name(scene.texts, first),
        blanks: first.weekday().num_days_from_monday() as u8,
        days: month_days(first)
            .map(|day| cell(day, by_day.get(&day).map_or(&[], Vec::as_slice), events, today, scene))
            .collect(),
        sentence: sentence(&by_day, scene.texts),
    }
}

/// A month to choose any day from, one to come as well: nothing of the diary stands in it.
pub(crate) fn bare_month(first: NaiveDate, scene: &Scene) -> MonthView {
    let bare = month(first, &[], &[], scene);
    let today = scene.today();
    let next = first.checked_add_months(Months::new(1)).map(month_of).filter(|mark| check_mark(*mark).is_ok());
    let day = |day: CalendarDay| CalendarDay { ahead: false, spoken: day_name(scene.texts, day.date, today), ..day };
    MonthView { next, sentence: bare.title.clone(), days: bare.days.into_iter().map(day).collect(), ..bare }
}

fn cell(day: NaiveDate, valences: &[f64], events: &[LifeEvent], today: NaiveDate, scene: &Scene) -> CalendarDay {
    let events: Vec<String> = events.iter().filter(|event| event.day == day).map(|event| label(event, scene)).collect();
    let name = day_name(scene.texts, day, today);
    let id = if valences.is_empty() { "calendar-day-empty" } else { "calendar-day" };
    CalendarDay {
        date: day,
        number: day.day() as u8,
        count: valences.len() as u32,
        step: mean(valences).map(mood_step),
        today: day == today,
        ahead: day > today,
        spoken: [scene.texts.tell(id, &args!["day" => name, "n" => valences.len()])]
            .into_iter()
            .chain(events.iter().cloned())
            .collect::<Vec<_>>()
            .join(", "),
        events,
    }
}

fn sentence(by_day: &BTreeMap<NaiveDate, Vec<f64>>, texts: &Texts) -> String {
    let all: Vec<f64> = by_day.values().flatten().copied().collect();
    let Some(valence) = mean(&all) else { return texts.say("month-none") };
    let mood = mood_word(mood_step(valence), texts);
    texts.tell("month-some", &args!["n" => all.len(), "days" => by_day.len(), "mood" => mood])
}
