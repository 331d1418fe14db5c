//! What one needs and says, cycles, pauses and weeks on disk.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::json;
use uuid::Uuid;

use super::bin::{bury, due, is_buried};
use super::changes::Writing;
use super::diary::uuid_of;
use crate::error::{ApiError, Error, Result};
use crate::ids::NeedId;
use crate::needs::{Entry, Kind};
use crate::patch::{self, Patch};

const ROOM: &str = "need";

/// All of a kind that are not in the bin, newest first.
pub(crate) fn all<T: Kind>(connection: &Connection) -> Result<Vec<Entry<T>>> {
    newest(connection, i64::MAX)
}

/// The newest of a kind that are not in the bin.
pub(crate) fn newest<T: Kind>(connection: &Connection, most: i64) -> Result<Vec<Entry<T>>> {
    connection
        .prepare_cached(
            "SELECT id, at, \"offset\", person, what, binned_at FROM need
             WHERE kind = ?1 AND binned_at IS NULL ORDER BY at DESC, id DESC LIMIT ?2",
        )?
        .query_and_then(params![T::NAME, most], entry_of)?
        .collect()
}

/// All of a kind with one person that are not in the bin, newest first.
pub(crate) fn all_with<T: Kind>(connection: &Connection, person: Uuid) -> Result<Vec<Entry<T>>> {
    connection
        .prepare_cached(
            "SELECT id, at, \"offset\", person, what, binned_at FROM need
             WHERE kind = ?1 AND person = ?2 AND binned_at IS NULL ORDER BY at DESC, id DESC",
        )?
        .query_and_then(params![T::NAME, person.as_bytes()], entry_of)?
        .collect()
}

/// One of a kind, in the bin or not; none when there is none under this id, or one of another kind.
pub(crate) fn find<T: Kind>(connection: &Connection, id: NeedId) -> Result<Option<Entry<T>>> {
    connection
        .prepare_cached("SELECT id, at, \"offset\", person, what, binned_at FROM need WHERE id = ?1 AND kind = ?2")?
        .query_row(params![id.0.as_bytes(), T::NAME], |row| Ok(entry_of(row)))
        .optional()?
        .transpose()
}

/// One of a kind.
pub(crate) fn get<T: Kind>(connection: &Connection, id: NeedId) -> Result<Entry<T>> {
    find(connection, id)?.ok_or_else(|| ApiError::NotFound.into())
}

/// Adds one. An id that is already there is left as it is; one that was purged stays gone.
pub(crate) fn add<T: Kind>(writing: &Writing<'_>, entry: &Entry<T>) -> Result<()> {
    if is_buried(writing, entry.id)? {
        return Err(ApiError::NotFound.into());
    }
    let patch = fields(entry)?;
    let added = writing
        .prepare_cached(
            "INSERT INTO need (id, kind, at, \"offset\", person, what) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            entry.id.as_bytes(),
            T::NAME,
            entry.at,
            entry.offset,
            entry.person.map(Uuid::into_bytes),
            serde_json::to_string(&entry.what)?,
        ])?;
    if added == 0 { Ok(()) } else { writing.record(ROOM, entry.id.as_bytes(), &patch) }
}

/// Adds one, or puts it in the place of what it was.
pub(crate) fn keep<T: Kind>(writing: &Writing<'_>, before: Option<&Entry<T>>, entry: &Entry<T>) -> Result<()> {
    match before {
        Some(before) => replace(writing, before, entry),
        None => add(writing, entry),
    }
}

/// Puts one in the place of what it was.
pub(crate) fn replace<T: Kind>(writing: &Writing<'_>, before: &Entry<T>, after: &Entry<T>) -> Result<()> {
    let patch = patch::since(&fields(before)?, &fields(after)?, &[])?;
    writing
        .prepare_cached(
            "UPDATE need SET person = ?2, what = ?3, binned_at = ?4, due_since = iif(?4 IS NULL, NULL, due_since)
             WHERE id = ?1",
        )?
        .execute(params![
            before.id.as_bytes(),
            after.person.map(Uuid::into_bytes),
            serde_json::to_string(&after.what)?,
            after.binned_at,
        ])?;
    writing.record(ROOM, before.id.as_bytes(), &patch)
}

/// Puts what is under an id in the bin or takes it out, whatever its kind.
pub(crate) fn set_binned(writing: &Writing<'_>, id: NeedId, binned_at: Option<i64>) -> Result<()> {
    let changed = writing
        .prepare_cached("UPDATE need SET binned_at = ?2, due_since = iif(?2 IS NULL, NULL, due_since) WHERE id = ?1")?
        .execute(params![id.0.as_bytes(), binned_at])?;
    if changed == 0 {
        return Err(ApiError::NotFound.into());
    }
    let patch = [("binned_at".to_owned(), json!(binned_at))].into_iter().collect();
    writing.record(ROOM, id.0.as_bytes(), &patch)
}

/// Takes a field out of every change of an entry: what was taken away on purpose is not kept in the history either.
pub(crate) fn forget(writing: &Writing<'_>, id: NeedId, field: &str) -> Result<()> {
    writing
        .prepare_cached("UPDATE change SET patch = json_remove(patch, '$.' || ?2) WHERE entity = ?1")?
        .execute(params![id.0.as_bytes(), field])?;
    Ok(())
}

/// Purges what is due.
pub(super) fn purge(writing: &Writing<'_>, overdue: i64) -> Result<()> {
    for id in due(writing, "need", overdue)? {
        writing.execute("DELETE FROM need WHERE id = ?1", [id.as_bytes().as_slice()])?;
        bury(writing, ROOM, id)?;
    }
    Ok(())
}

fn entry_of<T: Kind>(row: &Row<'_>) -> Result<Entry<T>> {
    Ok(Entry {
        id: uuid_of(row, 0)?,
        at: row.get(1)?,
        offset: row.get(2)?,
        person: row.get::<_, Option<[u8; 16]>>(3)?.map(Uuid::from_bytes),
        what: serde_json::from_str(row.get_ref(4)?.as_str().map_err(|_| Error::Stored)?)?,
        binned_at: row.get(5)?,
    })
}

/// The fields of an entry as the change log has them: its own beside those of what it holds.
fn fields<T: Kind>(entry: &Entry<T>) -> Result<Patch> {
    let mut fields = patch::fields(&entry.what)?;
    fields.insert("kind".to_owned(), json!(T::NAME));
    fields.insert("at".to_owned(), json!(entry.at));
    fields.insert("offset".to_owned(), json!(entry.offset));
    fields.insert("person".to_owned(), json!(entry.person));
    fields.insert("binned_at".to_owned(), json!(entry.binned_at));
    Ok(fields)
}
