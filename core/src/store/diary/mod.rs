//! Moments on disk.

mod purge;
mod read;
mod row;
mod search;
mod write;

pub(crate) use purge::purge_overdue;
pub(crate) use read::{bare, between, binned, get, glances, last_patches, page, patches};
pub(crate) use search::search;
pub(crate) use write::{add, keep_writing, replace};

/// What moments are called in the change log.
const ROOM: &str = "moment";
