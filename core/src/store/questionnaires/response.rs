//! Responses and their answers, row by row.

use std::collections::HashMap;

use rusqlite::{Connection, Row, ToSql, params};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::bin::is_buried;
use super::super::changes::{Writing, last_of};
use super::ROOM;
use crate::error::{ApiError, Error, Result};
use crate::ids::{PersonId, ResponseId};
use crate::patch::Patch;
use crate::questionnaire::KeptRow;

/// A response without its answers.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub(crate) id: ResponseId,
    pub(crate) canonical: String,
    pub(crate) person: Option<PersonId>,
    /// Milliseconds since 1970.
    pub(crate) started_at: i64,
    /// Seconds east of UTC.
    pub(crate) offset: i32,
    pub(crate) completed_at: Option<i64>,
    pub(crate) page: String,
    /// The completed response as FHIR.
    pub(crate) summary: Option<String>,
    pub(crate) binned_at: Option<i64>,
}

/// Five minutes: writing that pauses for less is one change.
const ONE_STRETCH: i64 = 5 * 60 * 1000;

const COLUMNS: &str = "id, canonical, person, started_at, \"offset\", completed_at, page, summary, binned_at";

fn read(row: &Row<'_>) -> Result<Response> {
    let uuid = |column: usize| -> Result<Option<Uuid>> {
        let bytes = row.get_ref(column)?.as_blob_or_null().map_err(|_| Error::Stored)?;
        bytes.map(|bytes| Uuid::from_slice(bytes).map_err(|_| Error::Stored)).transpose()
    };
    Ok(Response {
        id: ResponseId(uuid(0)?.ok_or(Error::Stored)?),
        canonical: row.get(1)?,
        person: uuid(2)?.map(PersonId),
        started_at: row.get(3)?,
        offset: row.get(4)?,
        completed_at: row.get(5)?,
        page: row.get(6)?,
        summary: row.get(7)?,
        binned_at: row.get(8)?,
    })
}

/// One response, in the bin or not.
pub(crate) fn get(connection: &Connection, id: ResponseId) -> Result<Response> {
    let sql = format!("SELECT {COLUMNS} FROM response WHERE id = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([id.0.as_bytes().as_slice()])?;
    read(rows.next()?.ok_or(ApiError::NotFound)?)
}

/// The answers of a response.
pub(crate) fn answers(connection: &Connection, id: ResponseId) -> Result<Vec<KeptRow>> {
    connection
        .prepare_cached("SELECT key, value FROM answer WHERE response = ?1 ORDER BY key")?
        .query_and_then([id.0.as_bytes().as_slice()], |row| {
            let value: String = row.get(1)?;
            Ok(KeptRow { key: row.get(0)?, value: serde_json::from_str(&value)? })
        })?
        .collect()
}

/// What was begun and not finished, newest first.
pub(crate) fn begun(connection: &Connection) -> Result<Vec<Response>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM response WHERE completed_at IS NULL AND binned_at IS NULL ORDER BY started_at DESC, id DESC"
    );
    connection.prepare_cached(&sql)?.query_and_then([], read)?.collect()
}

/// What was finished of a questionnaire, in any of its versions, newest first.
pub(crate) fn completed(connection: &Connection, url: &str) -> Result<Vec<Response>> {
    of_url(connection, url, "completed_at IS NOT NULL AND binned_at IS NULL")
}

/// What lies in the bin of a questionnaire, finished or not, newest first.
pub(crate) fn binned(connection: &Connection, url: &str) -> Result<Vec<Response>> {
    of_url(connection, url, "binned_at IS NOT NULL")
}

fn of_url(connection: &Connection, url: &str, which: &str) -> Result<Vec<Response>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM response WHERE {which} AND (canonical = ?1 OR substr(canonical, 1, length(?1) + 1) = ?1 || '|')
         ORDER BY ifnull(completed_at, started_at) DESC, id DESC"
    );
    connection.prepare_cached(&sql)?.query_and_then([url], read)?.collect()
}

/// How many times each questionnaire was finished, and when last, by canonical.
pub(crate) fn counts(connection: &Connection) -> Result<HashMap<String, (u32, i64)>> {
    connection
        .prepare_cached(
            "SELECT canonical, count(*), max(completed_at) FROM response
             WHERE completed_at IS NOT NULL AND binned_at IS NULL GROUP BY canonical",
        )?
        .query_and_then([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?
        .collect()
}

/// Begins a response, with what stands in it from the start. False when its id is already there, or was purged.
pub(crate) fn add(writing: &Writing<'_>, response: &Response, rows: &[KeptRow]) -> Result<bool> {
    if is_buried(writing, response.id.0)? {
        return Err(ApiError::NotFound.into());
    }
    let added = writing
        .prepare_cached(
            "INSERT INTO response (id, canonical, person, started_at, \"offset\", page) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            response.id.0.as_bytes(),
            response.canonical,
            response.person.map(|person| person.0.into_bytes()),
            response.started_at,
            response.offset,
            response.page,
        ])?;
    if added == 0 {
        return Ok(false);
    }
    let mut patch = Patch::new();
    patch.insert("canonical".to_owned(), json!(response.canonical));
    patch.insert("person".to_owned(), json!(response.person.map(|person| person.0)));
    patch.insert("started_at".to_owned(), json!(response.started_at));
    patch.insert("offset".to_owned(), json!(response.offset));
    patch.insert("page".to_owned(), json!(response.page));
    set(writing, response.id, rows, patch)?;
    Ok(true)
}

/// Keeps answers.
pub(crate) fn keep(writing: &Writing<'_>, id: ResponseId, rows: &[KeptRow]) -> Result<()> {
    set(writing, id, rows, Patch::new())
}

fn set(writing: &Writing<'_>, id: ResponseId, rows: &[KeptRow], mut patch: Patch) -> Result<()> {
    let mut statement = writing.prepare_cached(
        "INSERT INTO answer (response, key, value) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET value = excluded.value",
    )?;
    for row in rows {
        statement.execute(params![id.0.as_bytes(), row.key, row.value.to_string()])?;
        // Each answer is a field of its own: the newest write wins per answer.
        patch.insert(format!("answer {}", row.key), row.value.clone());
    }
    // Words are kept as they are typed: a stretch of typing is one change, not one for each pause.
    let last = last_of(writing, id.0)?;
    if last.is_some_and(|last| !patch.is_empty() && last.keys().eq(patch.keys())) {
        writing.drop_last_of(id.0.as_bytes(), ONE_STRETCH)?;
    }
    writing.record(ROOM, id.0.as_bytes(), &patch)
}

/// Keeps where it was left. No row in the change log: a page turned is no answer changed.
pub(crate) fn keep_page(writing: &Writing<'_>, id: ResponseId, page: &str) -> Result<()> {
    writing.prepare_cached("UPDATE response SET page = ?2 WHERE id = ?1")?.execute(params![id.0.as_bytes(), page])?;
    Ok(())
}

/// Finishes a response.
pub(crate) fn complete(writing: &Writing<'_>, id: ResponseId, at: i64, summary: &Value) -> Result<()> {
    let text = summary.to_string();
    field(
        writing,
        "UPDATE response SET completed_at = ?2, summary = ?3 WHERE id = ?1",
        params![id.0.as_bytes(), at, text],
    )?;
    let patch = [("completed_at".to_owned(), json!(at)), ("summary".to_owned(), json!(text))].into_iter().collect();
    writing.record(ROOM, id.0.as_bytes(), &patch)
}

/// Opens a finished response again.
pub(crate) fn reopen(writing: &Writing<'_>, id: ResponseId) -> Result<()> {
    field(writing, "UPDATE response SET completed_at = NULL, summary = NULL WHERE id = ?1", params![id.0.as_bytes()])?;
    let patch = [("completed_at".to_owned(), json!(null)), ("summary".to_owned(), json!(null))].into_iter().collect();
    writing.record(ROOM, id.0.as_bytes(), &patch)
}

/// Puts a response in the bin.
pub(crate) fn bin(writing: &Writing<'_>, id: ResponseId) -> Result<()> {
    put_in_bin(writing, id, Some(writing.now()))
}

/// Takes a response out of the bin.
pub(crate) fn restore(writing: &Writing<'_>, id: ResponseId) -> Result<()> {
    put_in_bin(writing, id, None)
}

fn put_in_bin(writing: &Writing<'_>, id: ResponseId, at: Option<i64>) -> Result<()> {
    if get(writing, id)?.binned_at.is_some() == at.is_some() {
        return Ok(());
    }
    field(writing, "UPDATE response SET binned_at = ?2, due_since = NULL WHERE id = ?1", params![id.0.as_bytes(), at])?;
    writing.record(ROOM, id.0.as_bytes(), &[("binned_at".to_owned(), json!(at))].into_iter().collect())
}

/// Updates a row that has to be there.
fn field(writing: &Writing<'_>, sql: &str, params: &[&dyn ToSql]) -> Result<()> {
    match writing.prepare_cached(sql)?.execute(params)? {
        0 => Err(ApiError::NotFound.into()),
        _ => Ok(()),
    }
}
