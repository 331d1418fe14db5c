//! What a screen is drawn by: the moment of drawing, and the person's ways.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::content::{Texts, clock_time, relative_day};
use crate::diary::Offers;
use crate::time::{LocalDay, Timestamp, Zone};

/// Handed into every room, so that none reads a clock or a setting.
#[derive(Clone)]
pub(crate) struct Scene {
    pub(crate) now: Timestamp,
    pub(crate) zone: Arc<Zone>,
    /// The hour at which a day begins.
    pub(crate) day_start: u32,
    pub(crate) clock24: bool,
    pub(crate) texts: &'static Texts,
    /// What may be offered.
    pub(crate) offers: Offers,
    /// A partner does not take part.
    pub(crate) one_sided: bool,
}

impl Scene {
    /// The day of an entry, by its own offset.
    pub(crate) fn day(&self, at: Timestamp, offset: i32) -> LocalDay {
        LocalDay::of(at, offset, self.day_start)
    }

    /// Now, as a local day.
    pub(crate) fn local_now(&self) -> LocalDay {
        self.day(self.now, self.zone.offset_at(self.now))
    }

    /// The day it is for the person.
    pub(crate) fn today(&self) -> NaiveDate {
        self.local_now().day
    }

    /// "20:14".
    pub(crate) fn time(&self, day: &LocalDay) -> String {
        clock_time(self.texts, day.clock(), self.clock24)
    }

    /// The same for a date on the wall, seen from the one on the wall now.
    pub(crate) fn relative_date(&self, date: NaiveDate) -> String {
        relative_day(self.texts, date, self.local_now().date)
    }

    /// "vandaag", "gisteren", or the day's name.
    pub(crate) fn relative(&self, day: NaiveDate) -> String {
        relative_day(self.texts, day, self.today())
    }
}
