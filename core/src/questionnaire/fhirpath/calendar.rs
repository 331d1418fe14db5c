//! Which of two dates is earlier, and reckoning with dates.

use std::cmp::Ordering;

use chrono::{Datelike, Months, NaiveDateTime, TimeDelta, Timelike};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::element::Quantity;
use super::temporal::{Precision, Shape, Temporal};
use super::units;

/// The clocks of the world lie between these hours of Greenwich.
const WEST: i64 = -12;
const EAST: i64 = 14;

/// None where it depends on what is not known of one of them.
pub(super) fn compare(left: &Temporal, right: &Temporal) -> Option<Ordering> {
    if (left.shape == Shape::Time) != (right.shape == Shape::Time) {
        return None;
    }
    let whole = |one: &Temporal| one.precision.min(Precision::Second);
    let (known, same) = (whole(left).min(whole(right)), whole(left) == whole(right));
    if known >= Precision::Hour {
        match (left.offset, right.offset) {
            (Some(one), Some(other)) if one != other => {
                let (one, other) = (back(left.local, one)?, back(right.local, other)?);
                return ordered(one, other, known, same);
            }
            (Some(offset), None) => return against_unplaced(back(left.local, offset)?, right.local),
            (None, Some(offset)) => {
                return against_unplaced(back(right.local, offset)?, left.local).map(Ordering::reverse);
            }
            _ => {}
        }
    }
    ordered(left.local, right.local, known, same)
}

/// Neither is a time of day: a date and a dateTime can be the same.
pub(super) fn both_dates(left: &Temporal, right: &Temporal) -> bool {
    left.shape != Shape::Time && right.shape != Shape::Time
}

fn back(local: NaiveDateTime, offset: i32) -> Option<NaiveDateTime> {
    local.checked_sub_signed(TimeDelta::seconds(offset.into()))
}

/// A moment against one whose place is not said: certain only where no clock of the world would change it.
fn against_unplaced(moment: NaiveDateTime, unplaced: NaiveDateTime) -> Option<Ordering> {
    let earliest = unplaced.checked_sub_signed(TimeDelta::hours(EAST))?;
    let latest = unplaced.checked_sub_signed(TimeDelta::hours(WEST))?;
    match (moment.cmp(&earliest), moment.cmp(&latest)) {
        (Ordering::Less, _) => Some(Ordering::Less),
        (_, Ordering::Greater) => Some(Ordering::Greater),
        _ => None,
    }
}

fn ordered(left: NaiveDateTime, right: NaiveDateTime, known: Precision, same: bool) -> Option<Ordering> {
    let order = parts(left, known).cmp(&parts(right, known));
    (same || order.is_ne()).then_some(order)
}

/// As far as it is known.
fn parts(moment: NaiveDateTime, known: Precision) -> [i64; 7] {
    let part = |precision, part: u32| if known >= precision { i64::from(part) } else { 0 };
    [
        i64::from(moment.year()),
        part(Precision::Month, moment.month()),
        part(Precision::Day, moment.day()),
        part(Precision::Hour, moment.hour()),
        part(Precision::Minute, moment.minute()),
        part(Precision::Second, moment.second()),
        part(Precision::Second, moment.nanosecond()),
    ]
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
}

/// A quantity that is no time, or years and the like added to a time of day.
pub(super) struct NoTime;

/// A date or time and a quantity of time; none if it leaves the calendar. Unlike the standard it takes `'a'` and `'mo'`
/// for years and months: that is how FHIR itself writes an age.
pub(super) fn add(to: &Temporal, quantity: &Quantity, negative: bool) -> Result<Option<Temporal>, NoTime> {
    let unit = units::word_of(quantity.unit()).or(units::calendar_word(quantity.unit())).ok_or(NoTime)?;
    let step = match unit {
        "year" => Step::Year,
        "month" => Step::Month,
        "week" => Step::Week,
        "day" => Step::Day,
        "hour" => Step::Hour,
        "minute" => Step::Minute,
        "second" => Step::Second,
        _ => Step::Millisecond,
    };
    if to.shape == Shape::Time && step < Step::Hour {
        return Err(NoTime);
    }
    let value = if negative { -quantity.value } else { quantity.value };
    Ok(moved(to, value, step))
}

fn moved(to: &Temporal, value: Decimal, step: Step) -> Option<Temporal> {
    let value = if step < Step::Second { value.trunc() } else { value };
    let (value, step) = coarsened(value, step, to.precision)?;
    let local = match step {
        Step::Year | Step::Month => {
            let months = value.trunc().to_i64()?.checked_mul(if step == Step::Year { 12 } else { 1 })?;
            let count = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
            if months < 0 { to.local.checked_sub_months(count)? } else { to.local.checked_add_months(count)? }
        }
        _ => {
            let millis = value.checked_mul(Decimal::from(milliseconds(step)))?.trunc().to_i64()?;
            let delta = TimeDelta::try_milliseconds(millis)?;
            if to.shape == Shape::Time {
                to.local.date().and_time(to.local.time().overflowing_add_signed(delta).0)
            } else {
                to.local.checked_add_signed(delta)?
            }
        }
    };
    (1..=9999).contains(&local.year()).then_some(Temporal { local, ..*to })
}

/// What is finer than the date itself counts only in whole units of what is known of it.
fn coarsened(value: Decimal, step: Step, precision: Precision) -> Option<(Decimal, Step)> {
    let coarsest = match precision {
        Precision::Year => Step::Year,
        Precision::Month => Step::Month,
        Precision::Day => Step::Day,
        Precision::Hour => Step::Hour,
        Precision::Minute => Step::Minute,
        Precision::Second | Precision::Millisecond => Step::Millisecond,
    };
    if step <= coarsest {
        return Some((value, step));
    }
    let by = |divisor: i64| value.checked_div(Decimal::from(divisor)).map(|value| value.trunc());
    let days = |days: i64| {
        let millis = value.checked_mul(Decimal::from(milliseconds(step)))?;
        Some(millis.checked_div(Decimal::from(days * milliseconds(Step::Day)))?.trunc())
    };
    let value = match (precision, step) {
        (Precision::Year, Step::Month) => by(12)?,
        (Precision::Year, _) => days(365)?,
        (Precision::Month, _) => days(30)?,
        (_, _) => by(milliseconds(coarsest) / milliseconds(step))?,
    };
    Some((value, coarsest))
}

fn milliseconds(step: Step) -> i64 {
    match step {
        Step::Millisecond => 1,
        Step::Second => 1_000,
        Step::Minute => 60_000,
        Step::Hour => 3_600_000,
        Step::Day => 86_400_000,
        Step::Week => 604_800_000,
        Step::Month => 30 * 86_400_000,
        Step::Year => 365 * 86_400_000,
    }
}
