//! Questionnaires and responses on disk.

mod purge;
mod response;
mod shelf;

pub(super) use purge::purge;
pub(crate) use response::{
    Response, add, answers, begun, bin, binned, complete, completed, counts, get, keep, keep_page, reopen, restore,
};
pub(crate) use shelf::{put, shelf, shelve, source};

/// What responses are called in the change log, and questionnaires.
const ROOM: &str = "response";
const SHELF: &str = "questionnaire";
