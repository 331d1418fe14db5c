//! Moments that have lain in the bin for their time.

use super::super::bin::{bury, due};
use super::super::changes::Writing;
use super::ROOM;
use super::write::take_out;
use crate::error::Result;

/// Purges what is due.
pub(in crate::store) fn purge(writing: &Writing<'_>, overdue: i64) -> Result<()> {
    for id in due(writing, "moment", overdue)? {
        take_out(writing, id)?;
        bury(writing, ROOM, id)?;
    }
    Ok(())
}
