//! The zone rules the phone hands in: it knows them best and keeps them fresh.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};

use super::Timestamp;
use crate::error::{Field, Reason, Result, invalid};

/// The phone's zone: its id and its changes of offset, past and the next two years.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ZoneRules {
    /// The zone's id in the tz database, such as `Europe/Amsterdam`.
    pub id: String,
    /// The changes in order of time. The first offset also holds before its instant. At least one, at most 1,000.
    pub changes: Vec<OffsetChange>,
}

/// From this instant on the zone has this offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct OffsetChange {
    /// When it begins.
    pub from: Timestamp,
    /// Seconds east of UTC, between −18 and 18 hours.
    pub offset_seconds: i32,
}

/// Checked zone rules.
#[derive(Clone, Debug)]
pub(crate) struct Zone {
    changes: Vec<OffsetChange>,
}

const OFFSETS: std::ops::RangeInclusive<i32> = -18 * 3600..=18 * 3600;

impl Zone {
    /// Refuses rules that are empty, out of order or out of range.
    pub(crate) fn new(rules: ZoneRules) -> Result<Self> {
        let changes = rules.changes;
        if changes.is_empty() {
            return Err(invalid(Field::Zone, Reason::Empty));
        }
        if changes.len() > 1000 {
            return Err(invalid(Field::Zone, Reason::TooMany { most: 1000 }));
        }
        let ordered = changes.windows(2).all(|pair| pair[0].from < pair[1].from);
        if !ordered || changes.iter().any(|change| !OFFSETS.contains(&change.offset_seconds)) {
            return Err(invalid(Field::Zone, Reason::OutOfRange));
        }
        Ok(Self { changes })
    }

    /// The offset in force at an instant, in seconds east of UTC.
    pub(crate) fn offset_at(&self, at: Timestamp) -> i32 {
        let later = self.changes.partition_point(|change| change.from <= at);
        self.changes[later.saturating_sub(1)].offset_seconds
    }

    /// The instant at which the wall clock shows `date` and `time`.
    ///
    /// A time that comes twice (the clock goes back) is the first of the two; one that never comes (it goes
    /// forward) is as long after the change as it lies inside the gap, which is what phones do.
    pub(crate) fn instant_of(&self, date: NaiveDate, time: NaiveTime) -> Timestamp {
        let wall = date.and_time(time).and_utc();
        let fits = |offset: &i32| {
            let at = wall - TimeDelta::seconds(i64::from(*offset));
            (self.offset_at(at) == *offset).then_some(at)
        };
        let around = [self.offset_at(wall - Days::new(1)), self.offset_at(wall + Days::new(1))];
        around.iter().filter_map(fits).min().unwrap_or(wall - TimeDelta::seconds(i64::from(around[0])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn amsterdam() -> Zone {
        let change = |from, hours: i32| OffsetChange { from: at(from), offset_seconds: hours * 3600 };
        let changes = vec![
            change("2025-10-26T01:00:00Z", 1),
            change("2026-03-29T01:00:00Z", 2),
            change("2026-10-25T01:00:00Z", 1),
        ];
        Zone::new(ZoneRules { id: "Europe/Amsterdam".into(), changes }).expect("rules")
    }

    fn wall(zone: &Zone, date: &str, time: &str) -> Timestamp {
        zone.instant_of(date.parse().expect("a date"), time.parse().expect("a time"))
    }

    #[test]
    fn a_plain_day_has_one_answer() {
        assert_eq!(wall(&amsterdam(), "2026-07-01", "12:00:00"), at("2026-07-01T10:00:00Z"));
        assert_eq!(wall(&amsterdam(), "2026-12-01", "12:00:00"), at("2026-12-01T11:00:00Z"));
    }

    #[test]
    fn the_hour_that_comes_twice_is_the_first() {
        assert_eq!(wall(&amsterdam(), "2026-10-25", "02:30:00"), at("2026-10-25T00:30:00Z"));
    }

    #[test]
    fn the_hour_that_never_comes_lies_after_the_change() {
        assert_eq!(wall(&amsterdam(), "2026-03-29", "02:30:00"), at("2026-03-29T01:30:00Z"));
    }

    #[test]
    fn rules_out_of_order_are_refused() {
        let change = |from| OffsetChange { from: at(from), offset_seconds: 0 };
        let changes = vec![change("2026-03-29T01:00:00Z"), change("2025-03-29T01:00:00Z")];
        assert!(Zone::new(ZoneRules { id: "x".into(), changes }).is_err());
        assert!(Zone::new(ZoneRules { id: "x".into(), changes: Vec::new() }).is_err());
    }
}
