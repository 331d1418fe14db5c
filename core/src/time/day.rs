//! The local day of an entry: it begins at the person's own hour and uses the entry's own offset.

use chrono::{NaiveDate, NaiveTime, TimeDelta, Timelike};

use super::Timestamp;

/// Which day an instant belongs to, and what the clock on the wall showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LocalDay {
    /// The day it counts for.
    pub(crate) day: NaiveDate,
    /// The date on the wall; a day later than `day` between midnight and the day's start.
    pub(crate) date: NaiveDate,
    /// The time on the wall.
    pub(crate) time: NaiveTime,
}

impl LocalDay {
    /// `offset` in seconds east of UTC; `day_start` is the hour at which a day begins.
    pub(crate) fn of(at: Timestamp, offset: i32, day_start: u32) -> Self {
        let wall = (at + TimeDelta::seconds(i64::from(offset))).naive_utc();
        let counted = wall - TimeDelta::hours(i64::from(day_start));
        Self { day: counted.date(), date: wall.date(), time: wall.time() }
    }

    /// Hour and minute on the wall.
    pub(crate) fn clock(&self) -> (u32, u32) {
        (self.time.hour(), self.time.minute())
    }

    /// The instants that can lie on a day between `first` and `last` (both counted in), whatever their offset.
    pub(crate) fn widest(first: NaiveDate, last: NaiveDate, day_start: u32) -> (Timestamp, Timestamp) {
        let begins = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(day_start.into());
        // No zone is further from UTC than this.
        let furthest = TimeDelta::hours(18);
        (begins(first) - furthest, begins(last) + TimeDelta::days(1) + furthest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_night_belongs_to_the_day_before() {
        let at = "2026-11-24T02:30:00Z".parse().expect("an instant");
        let local = LocalDay::of(at, 3600, 4);
        assert_eq!(local.day.to_string(), "2026-11-23");
        assert_eq!(local.date.to_string(), "2026-11-24");
        assert_eq!(local.clock(), (3, 30));
        assert_eq!(LocalDay::of(at, 2 * 3600, 4).day.to_string(), "2026-11-24");
    }

    #[test]
    fn widest_reaches_every_offset() {
        let day: NaiveDate = "2026-11-23".parse().expect("a date");
        for day_start in [0, 4, 12] {
            let (start, end) = LocalDay::widest(day, day, day_start);
            for offset in [-18 * 3600, 0, 18 * 3600] {
                for at in [start - TimeDelta::milliseconds(1), end] {
                    assert_ne!(LocalDay::of(at, offset, day_start).day, day);
                }
            }
        }
    }
}
