//! Moments on disk.

mod pairs;
mod purge;
mod read;
mod row;
mod search;
mod write;

pub(crate) use pairs::pairs;
pub(super) use purge::purge;
pub(crate) use read::{
    bare, between, binned, company, get, glances, glances_with, last_patches, moments_with, near, page, patches,
};
pub(super) use row::uuid_of;
pub(crate) use search::search;
pub(crate) use write::{add, keep_writing, replace};

/// What moments are called in the change log.
const ROOM: &str = "moment";
