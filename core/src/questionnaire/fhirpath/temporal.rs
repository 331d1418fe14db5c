//! Dates, dateTimes and times that may be known only in part: `@2015-02`, `@T14:30`.

use std::fmt;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Date,
    DateTime,
    Time,
}

/// How far it is known. Seconds and their fractions are compared as one precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Precision {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Temporal {
    pub(crate) shape: Shape,
    pub(crate) precision: Precision,
    /// Where it stands on the clock there; what is not known is the earliest, a time is on the first day of 1970.
    pub(crate) local: NaiveDateTime,
    /// Seconds east of Greenwich, where it was said.
    pub(crate) offset: Option<i32>,
}

impl Temporal {
    pub(crate) fn time(time: NaiveTime) -> Temporal {
        let local = NaiveDate::default().and_time(time);
        Temporal { shape: Shape::Time, precision: Precision::Second, local, offset: None }
    }

    /// A moment, on the clock of a place; none far outside the calendar.
    pub(crate) fn moment(millis: i64, offset: i32) -> Option<Temporal> {
        let utc = DateTime::from_timestamp_millis(millis)?.naive_utc();
        let local = utc.checked_add_signed(TimeDelta::seconds(offset.into()))?;
        (1..=9999).contains(&local.year()).then_some(Temporal {
            shape: Shape::DateTime,
            precision: Precision::Millisecond,
            local,
            offset: Some(offset),
        })
    }

    /// A date, a dateTime or a time, whichever it looks like.
    pub(crate) fn parse(text: &str) -> Option<Temporal> {
        if text.contains('T') {
            Temporal::parse_date_time(text)
        } else if text.as_bytes().get(2) == Some(&b':') {
            Temporal::parse_time(text)
        } else {
            Temporal::parse_date(text)
        }
    }

    /// `2015`, `2015-02` or `2015-02-04`.
    pub(crate) fn parse_date(text: &str) -> Option<Temporal> {
        let mut reader = Reader(text);
        let (date, precision) = reader.date()?;
        let local = date.and_time(NaiveTime::MIN);
        reader.ended().then_some(Temporal { shape: Shape::Date, precision, local, offset: None })
    }

    /// `2015`, `2015T`, `2015-02-04T14:34:28.123+09:00` and what lies between.
    pub(crate) fn parse_date_time(text: &str) -> Option<Temporal> {
        let mut reader = Reader(text);
        let (date, mut precision) = reader.date()?;
        let mut time = NaiveTime::MIN;
        let mut offset = None;
        if reader.sign('T') && precision == Precision::Day && !reader.ended() {
            (time, precision) = reader.time()?;
            offset = reader.offset()?;
        }
        let local = date.and_time(time);
        reader.ended().then_some(Temporal { shape: Shape::DateTime, precision, local, offset })
    }

    /// `14`, `14:30`, `14:30:15.25`.
    pub(crate) fn parse_time(text: &str) -> Option<Temporal> {
        let mut reader = Reader(text);
        let (time, precision) = reader.time()?;
        let local = NaiveDate::default().and_time(time);
        reader.ended().then_some(Temporal { shape: Shape::Time, precision, local, offset: None })
    }

    /// The day of it; a date that is known in part stays so.
    pub(crate) fn to_date(self) -> Option<Temporal> {
        match self.shape {
            Shape::Time => None,
            _ => {
                let local = self.local.date().and_time(NaiveTime::MIN);
                let precision = self.precision.min(Precision::Day);
                Some(Temporal { shape: Shape::Date, precision, local, offset: None })
            }
        }
    }

    pub(crate) fn to_date_time(self) -> Option<Temporal> {
        (self.shape != Shape::Time).then_some(Temporal { shape: Shape::DateTime, ..self })
    }
}

impl fmt::Display for Temporal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Temporal { shape, precision, local, .. } = self;
        if *shape != Shape::Time {
            write!(out, "{:04}", local.year())?;
            if *precision >= Precision::Month {
                write!(out, "-{:02}", local.month())?;
            }
            if *precision >= Precision::Day {
                write!(out, "-{:02}", local.day())?;
            }
            if *precision >= Precision::Hour {
                out.write_str("T")?;
            }
        }
        if *precision >= Precision::Hour {
            write!(out, "{:02}", local.hour())?;
        }
        if *precision >= Precision::Minute {
            write!(out, ":{:02}", local.minute())?;
        }
        if *precision >= Precision::Second {
            write!(out, ":{:02}", local.second())?;
            match local.nanosecond() % 1_000_000_000 {
                0 if *precision == Precision::Second => {}
                nanos if nanos % 1_000_000 == 0 => write!(out, ".{:03}", nanos / 1_000_000)?,
                nanos => write!(out, ".{nanos:09}")?,
            }
        }
        match self.offset {
            Some(0) => out.write_str("Z"),
            Some(offset) => {
                let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs() / 60);
                write!(out, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
            None => Ok(()),
        }
    }
}

struct Reader<'t>(&'t str);

impl Reader<'_> {
    fn ended(&self) -> bool {
        self.0.is_empty()
    }

    fn sign(&mut self, sign: char) -> bool {
        let rest = self.0.strip_prefix(sign);
        if let Some(rest) = rest {
            self.0 = rest;
        }
        rest.is_some()
    }

    fn digits(&mut self, count: usize) -> Option<u32> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        digits.bytes().all(|one| one.is_ascii_digit()).then(|| digits.parse().ok())?
    }

    fn date(&mut self) -> Option<(NaiveDate, Precision)> {
        let year = i32::try_from(self.digits(4)?).ok().filter(|year| *year > 0)?;
        let (mut month, mut day, mut precision) = (1, 1, Precision::Year);
        if self.sign('-') {
            (month, precision) = (self.digits(2)?, Precision::Month);
            if self.sign('-') {
                (day, precision) = (self.digits(2)?, Precision::Day);
            }
        }
        Some((NaiveDate::from_ymd_opt(year, month, day)?, precision))
    }

    fn time(&mut self) -> Option<(NaiveTime, Precision)> {
        let (hour, mut minute, mut second, mut nanos) = (self.digits(2)?, 0, 0, 0);
        let mut precision = Precision::Hour;
        if self.sign(':') {
            (minute, precision) = (self.digits(2)?, Precision::Minute);
            if self.sign(':') {
                (second, precision) = (self.digits(2)?, Precision::Second);
                if self.sign('.') {
                    (nanos, precision) = (self.fraction()?, Precision::Millisecond);
                }
            }
        }
        Some((NaiveTime::from_hms_nano_opt(hour, minute, second, nanos)?, precision))
    }

    fn fraction(&mut self) -> Option<u32> {
        let length = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        let kept = digits.get(..length.min(9)).filter(|kept| !kept.is_empty())?;
        let value: u32 = kept.parse().ok()?;
        Some(value * 10u32.pow(9 - kept.len() as u32))
    }

    /// None within: the time says nothing of where it was.
    fn offset(&mut self) -> Option<Option<i32>> {
        if self.sign('Z') {
            return Some(Some(0));
        }
        let east = match () {
            () if self.sign('+') => 1,
            () if self.sign('-') => -1,
            () => return Some(None),
        };
        let hours = self.digits(2)?;
        let minutes = if self.sign(':') { self.digits(2)? } else { return None };
        let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
        (hours <= 14 && minutes < 60).then_some(Some(east * seconds))
    }
}
