//! The diary: what is kept of a moment, and every screen that shows it. Pure: the clock is handed in.

mod bin;
mod body;
mod chain;
mod check;
mod choices;
mod draft;
mod life_event;
mod moment;
mod month;
mod mood;
mod offer;
mod page;
mod search;
mod show;
mod sore_spot;
mod steps;
mod today;
mod undo;
mod view;
mod week;

pub(crate) use bin::{bin, overdue_before};
pub(crate) use body::{felt, sensation};
pub(crate) use check::{changed, check_chosen, instant, moment};
pub(crate) use choices::choices;
pub use draft::{
    CalmDraft, LifeEventDraft, MomentChange, MomentDraft, MoodDraft, Occurred, ReallyNow, SensationDraft, SoreSpotDraft,
};
pub(crate) use life_event::{LifeEvent, life_event, life_events};
pub(crate) use moment::{Calm, Moment, Sensation};
pub(crate) use month::{bare_month, check_mark, month, month_days, month_of};
pub(crate) use offer::{NEAR, Offers, callable, grounding, may_offer, offer};
pub(crate) use page::{PAGE, check_days, days};
pub(crate) use search::{Term, mark, person_mark, spot_mark, terms};
pub(crate) use show::{Names, PageParts, moment_page, wall, when};
pub(crate) use sore_spot::{SoreSpot, sore_spot, sore_spots};
#[cfg(test)]
pub(crate) use steps::FLOW;
pub(crate) use steps::{HURT_MYSELF, flat, groups};
pub(crate) use today::{LAST, TodayParts, WAITING_DAYS, WAITING_MOST, at_hand, today};
pub(crate) use undo::{undo_label, undone};
pub use view::*;
pub(crate) use week::{Company, Glance, LOOK_BACK_DAYS, WEEK_DAYS, week};
