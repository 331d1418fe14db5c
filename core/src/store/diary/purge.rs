//! What has lain in the bin for its time.

use rusqlite::{named_params, params};
use uuid::Uuid;

use super::super::changes::Writing;
use super::super::{Store, questionnaires};
use super::ROOM;
use super::row::uuid_of;
use super::write::take_out;
use crate::diary::overdue_before;
use crate::error::Result;
use crate::time::{A_DAY, Timestamp};

/// Purges what has lain in the bin for its time, when an opening at least a day ago already thought so: a clock that
/// is wrong for one opening costs nothing. True when something was purged.
pub(crate) fn purge_overdue(store: &Store, now: Timestamp) -> Result<bool> {
    let overdue = overdue_before(now);
    let any: bool = {
        let writer = store.writer.lock();
        writer.connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM moment WHERE binned_at <= ?1)
                 OR EXISTS (SELECT 1 FROM moment WHERE binned_at IS NOT NULL AND due_since IS NOT NULL)
                 OR EXISTS (SELECT 1 FROM response WHERE binned_at <= ?1 OR binned_at IS NOT NULL AND due_since IS NOT NULL)",
            [overdue],
            |row| row.get(0),
        )?
    };
    if !any {
        return Ok(false);
    }
    let ((), purged) = store.write(now, |writing| {
        let times = named_params! { ":overdue": overdue, ":now": now.timestamp_millis() };
        writing.execute(
            "UPDATE moment SET due_since = NULL WHERE binned_at IS NOT NULL AND (binned_at > :overdue OR due_since > :now)",
            times,
        )?;
        let gone: Vec<Uuid> = writing
            .prepare("SELECT id FROM moment WHERE binned_at <= ?1 AND due_since <= ?2")?
            .query_and_then([overdue, now.timestamp_millis() - A_DAY], |row| uuid_of(row, 0))?
            .collect::<Result<_>>()?;
        writing.execute(
            "UPDATE moment SET due_since = :now WHERE binned_at <= :overdue AND due_since IS NULL",
            times,
        )?;
        gone.into_iter().try_for_each(|id| purge(writing, id))?;
        questionnaires::purge(writing, overdue)
    })?;
    Ok(purged)
}

fn purge(writing: &Writing<'_>, id: Uuid) -> Result<()> {
    take_out(writing, id)?;
    writing.execute("DELETE FROM change WHERE entity = ?1", [id.as_bytes().as_slice()])?;
    writing.execute(
        "INSERT INTO tombstone (entity, room, stamp) VALUES (?1, ?2, ?3)",
        params![id.as_bytes(), ROOM, writing.next_stamp()],
    )?;
    Ok(())
}
