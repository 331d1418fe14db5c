//! What came between people, and the steps towards each other. Pure: what is kept comes in, views go out.
//!
//! Four things hold in every file here:
//! - **Depth before speed**: repaired is what was talked through or understood. What was let go or moved on from is an
//!   end, too, and never called repaired. Nothing says that fast is good, or few.
//! - **Both directions count the same**: a step made and a step received.
//! - **Nobody is drawn towards someone they fear**: only a [`SafePerson`](crate::people::SafePerson) is asked about, and
//!   whatever one was afraid in is never asked about again.
//! - **The bond with a child carries one way**: no received side, no balance.

mod apology;
mod attempt;
mod bid;
mod check;
mod draft;
mod late;
mod prompt;
mod rupture;
mod show;
mod soft_start;
mod story;
mod together;
mod view;
mod warmth;
mod words;
mod worked;

pub(crate) use apology::{Apology, apology, apology_changed, apology_view};
pub(crate) use attempt::{Attempt, Landed, LandedCount, Reached, attempt, attempt_changed, attempt_view};
pub(crate) use bid::{Bid, bid, bids};
pub(crate) use check::open_with;
pub use draft::*;
pub(crate) use late::later_after_all;
pub(crate) use prompt::{asks_now, prompt};
pub(crate) use rupture::{BIGGEST, Known, Rupture, rupture, rupture_changed, swallowed};
pub(crate) use show::{RepairParts, SHOWN, choices, size_word, took, view};
pub(crate) use soft_start::{SoftStart, soft_start, soft_start_view};
pub(crate) use story::{StoryParts, story};
pub(crate) use together::{TogetherParts, together};
pub use view::*;
pub(crate) use warmth::{reaction, warmth};

/// How many ended ones the page of one person shows.
pub(crate) const CLOSED_WITH_ONE: usize = 5;
/// How many agreements it shows.
pub(crate) const AGREED_WITH_ONE: usize = 10;

/// From so many on something can be told, and compared only with as many on each side.
pub(crate) const ENOUGH: usize = 8;
