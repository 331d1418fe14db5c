//! Lists of moments, day by day.

use super::DayView;
use super::moment::Moment;
use super::show::{Names, show};
use crate::content::capital;
use crate::error::{Field, Reason, Result, invalid};
use crate::scene::Scene;

/// How many moments a page has at the most.
pub(crate) const PAGE: usize = 40;

const MOST_DAYS: u16 = 366;

/// How many days may be asked for at once.
pub(crate) fn check_days(days: u16) -> Result<u16> {
    if (1..=MOST_DAYS).contains(&days) { Ok(days) } else { Err(invalid(Field::Date, Reason::OutOfRange)) }
}

/// Moments, newest first, as days. Two neighbours whose offsets put them on different days stay in their order, so
/// a day can come twice after a journey; that is how it was lived.
pub(crate) fn days(moments: Vec<Moment>, names: &Names, scene: &Scene) -> Vec<DayView> {
    let mut days: Vec<DayView> = Vec::new();
    for moment in moments {
        let date = scene.day(moment.at(), moment.offset).day;
        let view = show(moment, names, scene);
        match days.last_mut() {
            Some(day) if day.date == date => day.moments.push(view),
            _ => days.push(DayView { date, label: capital(&scene.relative(date)), moments: vec![view] }),
        }
    }
    days
}
