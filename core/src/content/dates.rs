//! Days and times as a person writes them.

use chrono::{Datelike, NaiveDate};

use super::{Texts, args};

/// "maandag 23 november", with the year when it is another than `today`'s.
pub(crate) fn day_name(texts: &Texts, day: NaiveDate, today: NaiveDate) -> String {
    let mut parts = args![
        "weekday" => texts.say(&format!("weekday-{}", day.weekday().number_from_monday())),
        "day" => day.day(),
        "month" => texts.say(&format!("month-{}", day.month())),
    ];
    if day.year() == today.year() {
        return texts.tell("date-day", &parts);
    }
    parts.set("year", day.year().to_string());
    texts.tell("date-day-year", &parts)
}

/// "vandaag", "gisteren", "morgen", or the day's name.
pub(crate) fn relative_day(texts: &Texts, day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => texts.say("today"),
        -1 => texts.say("yesterday"),
        1 => texts.say("tomorrow"),
        _ => day_name(texts, day, today),
    }
}

/// "november 2026".
pub(crate) fn month_name(texts: &Texts, month: NaiveDate) -> String {
    texts.tell(
        "date-month",
        &args!["month" => texts.say(&format!("month-{}", month.month())), "year" => month.year().to_string()],
    )
}

/// "ma".
pub(crate) fn weekday_short(texts: &Texts, number_from_monday: u32) -> String {
    texts.say(&format!("weekday-short-{number_from_monday}"))
}

/// "23 november 2026", for a date that is not about a day of the diary.
pub(crate) fn date_of(texts: &Texts, day: NaiveDate) -> String {
    texts.tell("date-plain", &args!["day" => day.day(), "month" => texts.say(&format!("month-{}", day.month())), "year" => day.year().to_string()])
}

/// "20:14", or "8:14 pm" where a day has twice twelve hours.
pub(crate) fn clock_time(texts: &Texts, (hour, minute): (u32, u32), clock24: bool) -> String {
    if clock24 {
        return format!("{hour:02}:{minute:02}");
    }
    let id = if hour < 12 { "time-am" } else { "time-pm" };
    texts.tell(id, &args!["hour" => of_twelve(hour), "minute" => format!("{minute:02}")])
}

/// "20", or "8 pm" where a day has twice twelve hours.
pub(crate) fn clock_hour(texts: &Texts, hour: u32, clock24: bool) -> String {
    if clock24 {
        return format!("{hour:02}");
    }
    let id = if hour < 12 { "hour-am" } else { "hour-pm" };
    texts.tell(id, &args!["hour" => of_twelve(hour)])
}

/// The hours of half a day are 12, 1, 2 … 11.
fn of_twelve(hour: u32) -> u32 {
    match hour % 12 {
        0 => 12,
        hour => hour,
    }
}

/// With a capital, as a sentence begins.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Language;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn days_are_named_as_people_do() {
        let dutch = Texts::of(Language::Dutch);
        let today = date("2026-11-23");
        assert_eq!(day_name(dutch, today, today), "maandag 23 november");
        assert_eq!(day_name(dutch, date("2025-03-01"), today), "zaterdag 1 maart 2025");
        assert_eq!(capital(&relative_day(dutch, today, today)), "Vandaag");
        assert_eq!(capital(&relative_day(dutch, date("2026-11-22"), today)), "Gisteren");
        assert_eq!(month_name(Texts::of(Language::English), today), "November 2026");
    }

    #[test]
    fn times_have_twelve_or_twenty_four_hours() {
        let english = Texts::of(Language::English);
        assert_eq!(clock_time(english, (20, 4), true), "20:04");
        assert_eq!(clock_time(english, (20, 4), false), "8:04 pm");
        assert_eq!(clock_time(english, (0, 30), false), "12:30 am");
        assert_eq!(clock_time(english, (12, 0), false), "12:00 pm");
        assert_eq!([0, 11, 12, 20].map(|hour| clock_hour(english, hour, false)), ["12 am", "11 am", "12 pm", "8 pm"]);
        assert_eq!(clock_hour(english, 7, true), "07");
    }
}
