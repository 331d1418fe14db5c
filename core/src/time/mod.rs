//! Instants, local days and the phone's zone rules. Nothing here reads a clock.

mod day;
mod zone;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use crate::error::{ApiError, Field, Reason, Result, invalid};

pub(crate) use day::LocalDay;
pub(crate) use zone::Zone;
pub use zone::{OffsetChange, ZoneRules};

/// An instant, cut to the millisecond.
pub type Timestamp = DateTime<Utc>;

/// A day of the calendar, without a zone.
pub type LocalDate = NaiveDate;

uniffi::custom_type!(Timestamp, SystemTime, {
    remote,
    lower: |at| match u64::try_from(at.timestamp_millis()) {
        Ok(after) => UNIX_EPOCH + Duration::from_millis(after),
        Err(_) => UNIX_EPOCH - Duration::from_millis(at.timestamp_millis().unsigned_abs()),
    },
    try_lift: |at| from_system(at).ok_or_else(|| ApiError::Invalid { field: Field::Occurred, reason: Reason::OutOfRange }.into()),
});

uniffi::custom_type!(LocalDate, String, {
    remote,
    lower: |date| date.to_string(),
    try_lift: |text| text.parse().map_err(|_| ApiError::Invalid { field: Field::Date, reason: Reason::OutOfRange }.into()),
});

/// The clock the core goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Clock {
    /// The phone's own.
    Phone,
    /// One that stands still, for tests, previews and pictures.
    Stopped {
        /// The instant it shows.
        at: Timestamp,
    },
}

impl Clock {
    /// What it shows now. A phone whose clock was lost wakes up long before 1970, and goes by its bounds until it is set.
    pub(crate) fn now(self) -> Timestamp {
        match self {
            Self::Phone => from_system(SystemTime::now()).unwrap_or_default().clamp(DateTime::UNIX_EPOCH, LATEST),
            Self::Stopped { at } => to_millisecond(at),
        }
    }

    /// Refuses one that shows a year outside the diary's calendar.
    pub(crate) fn checked(self) -> Result<Self> {
        match self {
            Self::Stopped { at } if at.year() < 1900 || at > LATEST => {
                Err(invalid(Field::Occurred, Reason::OutOfRange))
            }
            clock => Ok(clock),
        }
    }
}

pub(crate) fn from_system(at: SystemTime) -> Option<Timestamp> {
    let millis = match at.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_millis()).ok()?,
        // Rounded down, as after 1970: -0.4 ms belongs to the millisecond -1.
        Err(before) => -i64::try_from(before.duration().as_nanos().div_ceil(1_000_000)).ok()?,
    };
    DateTime::from_timestamp_millis(millis)
}

/// The instant so many milliseconds after 1970, as it was kept.
pub(crate) fn of_millis(millis: i64) -> Timestamp {
    DateTime::from_timestamp_millis(millis).unwrap_or_default()
}

/// The beginning of the minute something was in. A clock on the wall knows no seconds: what was in the same minute is not
/// before it.
pub(crate) fn minute_of(millis: i64) -> i64 {
    millis - millis.rem_euclid(60_000)
}

/// `at` without what is finer than a millisecond.
pub(crate) fn to_millisecond(at: Timestamp) -> Timestamp {
    DateTime::from_timestamp_millis(at.timestamp_millis()).unwrap_or(at)
}

/// The last instant a clock can show: stamps of the change log count milliseconds in 47 bits, until the year 6429.
const LATEST: Timestamp = match DateTime::from_timestamp(140_000_000_000, 0) {
    Some(at) => at,
    None => DateTime::UNIX_EPOCH,
};

/// The first instant that can be written down: the year 1900.
const EARLIEST: i64 = -2_208_988_800_000;
/// In milliseconds.
pub(crate) const A_DAY: i64 = 86_400_000;

/// Refuses what lies before 1900 or more than a day after `now`.
pub(crate) fn check_occurred(at: Timestamp, now: Timestamp) -> Result<Timestamp> {
    let millis = at.timestamp_millis();
    if millis < EARLIEST {
        Err(invalid(Field::Occurred, Reason::TooEarly))
    } else if millis > now.timestamp_millis() + A_DAY {
        Err(invalid(Field::Occurred, Reason::TooLate))
    } else {
        Ok(to_millisecond(at))
    }
}
