//! Responses that have lain in the bin for their time.

use rusqlite::{named_params, params};
use uuid::Uuid;

use super::super::changes::Writing;
use super::{ROOM, SHELF};
use crate::error::{Error, Result};
use crate::time::A_DAY;

/// Purges what lay in the bin before `overdue`, when an opening at least a day ago already thought so.
pub(in crate::store) fn purge(writing: &Writing<'_>, overdue: i64) -> Result<()> {
    let now = writing.now();
    writing.execute(
        "UPDATE response SET due_since = NULL WHERE binned_at IS NOT NULL AND (binned_at > :overdue OR due_since > :now)",
        named_params! { ":overdue": overdue, ":now": now },
    )?;
    let gone: Vec<Uuid> = writing
        .prepare("SELECT id FROM response WHERE binned_at <= ?1 AND due_since <= ?2")?
        .query_and_then([overdue, now - A_DAY], |row| {
            let bytes = row.get_ref(0)?.as_blob().map_err(|_| Error::Stored)?;
            Uuid::from_slice(bytes).map_err(|_| Error::Stored)
        })?
        .collect::<Result<_>>()?;
    writing.execute(
        "UPDATE response SET due_since = :now WHERE binned_at <= :overdue AND due_since IS NULL",
        named_params! { ":overdue": overdue, ":now": now },
    )?;
    if gone.is_empty() {
        return Ok(());
    }
    for id in gone {
        writing.execute("DELETE FROM answer WHERE response = ?1", [id.as_bytes().as_slice()])?;
        writing.execute("DELETE FROM response WHERE id = ?1", [id.as_bytes().as_slice()])?;
        writing.execute("DELETE FROM change WHERE entity = ?1", [id.as_bytes().as_slice()])?;
        writing.execute(
            "INSERT INTO tombstone (entity, room, stamp) VALUES (?1, ?2, ?3)",
            params![id.as_bytes(), ROOM, writing.next_stamp()],
        )?;
    }
    forget_questions(writing)
}

/// A questionnaire that is off the shelf stays for as long as there is a response to it. It comes back with its file.
fn forget_questions(writing: &Writing<'_>) -> Result<()> {
    let unused = "SELECT canonical FROM questionnaire
         WHERE NOT shelved AND canonical NOT IN (SELECT canonical FROM response)";
    writing.execute(
        &format!("DELETE FROM change WHERE room = ?1 AND entity IN (SELECT CAST(canonical AS BLOB) FROM ({unused}))"),
        [SHELF],
    )?;
    writing.execute(&format!("DELETE FROM questionnaire WHERE canonical IN ({unused})"), [])?;
    Ok(())
}
