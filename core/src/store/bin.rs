//! What has lain in the bin for its time: how it is found, and what is left of it.

use rusqlite::{named_params, params};
use uuid::Uuid;

use super::changes::Writing;
use super::diary::uuid_of;
use super::{Store, diary, life_events, needs, questionnaires, repairs};
use crate::diary::overdue_before;
use crate::error::Result;
use crate::time::{A_DAY, Timestamp};

/// The tables that have a bin.
const TABLES: [&str; 6] = ["moment", "response", "life_event", "need", "rupture", "attempt"];

/// Purges what has lain in the bin for its time, when an opening at least a day ago already thought so: a clock that
/// is wrong for one opening costs nothing. True when something was purged.
pub(super) fn purge_overdue(store: &Store, now: Timestamp) -> Result<bool> {
    let overdue = overdue_before(now);
    let any = |table: &&str| -> Result<bool> {
        let sql = format!(
            "SELECT EXISTS (SELECT 1 FROM {table} WHERE binned_at <= ?1)
                 OR EXISTS (SELECT 1 FROM {table} WHERE binned_at IS NOT NULL AND due_since IS NOT NULL)"
        );
        Ok(store.writer.lock().connection.query_row(&sql, [overdue], |row| row.get(0))?)
    };
    if !TABLES.iter().map(any).collect::<Result<Vec<_>>>()?.contains(&true) {
        return Ok(false);
    }
    let ((), purged) = store.write(now, |writing| {
        diary::purge(writing, overdue)?;
        life_events::purge(writing, overdue)?;
        needs::purge(writing, overdue)?;
        repairs::purge(writing, overdue)?;
        questionnaires::purge(writing, overdue)
    })?;
    Ok(purged)
}

/// What is due in a table, and was thought so at least a day ago; what is due for the first time is marked.
pub(super) fn due(writing: &Writing<'_>, table: &str, overdue: i64) -> Result<Vec<Uuid>> {
    let now = writing.now();
    let times = named_params! { ":overdue": overdue, ":now": now };
    writing.execute(
        &format!(
            "UPDATE {table} SET due_since = NULL WHERE binned_at IS NOT NULL AND (binned_at > :overdue OR due_since > :now)"
        ),
        times,
    )?;
    let gone = writing
        .prepare(&format!("SELECT id FROM {table} WHERE binned_at <= ?1 AND due_since <= ?2"))?
        .query_and_then([overdue, now - A_DAY], |row| uuid_of(row, 0))?
        .collect::<Result<_>>()?;
    writing.execute(
        &format!("UPDATE {table} SET due_since = :now WHERE binned_at <= :overdue AND due_since IS NULL"),
        times,
    )?;
    Ok(gone)
}

/// What is left of something that was purged: that it was there.
pub(super) fn bury(writing: &Writing<'_>, room: &str, id: Uuid) -> Result<()> {
    writing.execute("DELETE FROM change WHERE entity = ?1", [id.as_bytes().as_slice()])?;
    writing.execute(
        "INSERT INTO tombstone (entity, room, stamp) VALUES (?1, ?2, ?3)",
        params![id.as_bytes(), room, writing.next_stamp()],
    )?;
    Ok(())
}

/// Whether there was something under this id that was purged.
pub(super) fn is_buried(connection: &rusqlite::Connection, id: Uuid) -> Result<bool> {
    Ok(connection.prepare_cached("SELECT 1 FROM tombstone WHERE entity = ?1")?.exists([id.as_bytes().as_slice()])?)
}
