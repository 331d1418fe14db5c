//! The diary: what is kept of a moment, and every screen that shows it. Pure: the clock is handed in.

mod bin;
mod check;
mod choices;
mod draft;
mod moment;
mod month;
mod mood;
mod page;
mod search;
mod show;
mod today;
mod undo;
mod view;
mod week;

pub(crate) use bin::{bin, overdue_before};
pub(crate) use check::{changed, moment};
pub(crate) use choices::choices;
pub use draft::{MomentChange, MomentDraft, MoodDraft, Occurred};
pub(crate) use moment::Moment;
pub(crate) use month::{bare_month, check_mark, month, month_days, month_of};
pub(crate) use page::{PAGE, check_days, days};
pub(crate) use search::{Term, mark, person_mark, terms};
pub(crate) use show::{Names, moment_page};
pub(crate) use today::{LAST, TodayParts, WAITING_DAYS, WAITING_MOST, at_hand, today};
pub(crate) use undo::{undo_label, undone};
pub use view::*;
pub(crate) use week::{Glance, LOOK_BACK_DAYS};
