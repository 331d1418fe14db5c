//! What came between people, and steps towards each other, on disk.

mod attempts;
mod ruptures;

pub(crate) use attempts::{
    add_attempt, alone, attempt, attempts_of, landed, landed_with, reached, replace_attempt, set_attempt_binned,
};
pub(crate) use ruptures::{
    add_rupture, all_ruptures, closed_ruptures, closed_with, find_rupture, open_ruptures, open_with, remove_rupture,
    replace_rupture, restore_rupture, rupture, spans_with, written_with,
};

use super::bin::{bury, due};
use super::changes::Writing;
use crate::error::Result;

/// Purges what is due. The steps of a purged rupture stand alone from then on.
pub(super) fn purge(writing: &Writing<'_>, overdue: i64) -> Result<()> {
    for id in due(writing, "attempt", overdue)? {
        writing.execute("DELETE FROM attempt WHERE id = ?1", [id.as_bytes().as_slice()])?;
        bury(writing, attempts::ROOM, id)?;
    }
    for id in due(writing, "rupture", overdue)? {
        attempts::let_go_of(writing, id)?;
        writing.execute("DELETE FROM rupture WHERE id = ?1", [id.as_bytes().as_slice()])?;
        bury(writing, ruptures::ROOM, id)?;
    }
    Ok(())
}
