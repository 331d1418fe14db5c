//! Questionnaires by their canonical.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::json;

use super::super::changes::Writing;
use super::SHELF;
use crate::error::{ApiError, Result};

/// A questionnaire that was handed over.
pub(crate) struct Shelved {
    pub(crate) canonical: String,
    pub(crate) source: String,
}

/// What stands on the shelf, newest first.
pub(crate) fn shelf(connection: &Connection) -> Result<Vec<Shelved>> {
    connection
        .prepare_cached("SELECT canonical, source FROM questionnaire WHERE shelved ORDER BY added_at DESC, canonical")?
        .query_and_then([], |row| Ok(Shelved { canonical: row.get(0)?, source: row.get(1)? }))?
        .collect()
}

/// A questionnaire as it came.
pub(crate) fn source(connection: &Connection, canonical: &str) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached("SELECT source FROM questionnaire WHERE canonical = ?1")?
        .query_row([canonical], |row| row.get(0))
        .optional()?)
}

/// Keeps a questionnaire. One that is already there stays as it is, so that what was answered keeps its questions; true
/// when the same text is kept now.
pub(crate) fn put(writing: &Writing<'_>, canonical: &str, text: &str, shelved: bool) -> Result<bool> {
    if let Some(known) = source(writing, canonical)? {
        if known == text && shelved {
            shelve(writing, canonical, true)?;
        }
        return Ok(known == text);
    }
    writing
        .prepare_cached("INSERT INTO questionnaire (canonical, source, added_at, shelved) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![canonical, text, writing.now(), shelved])?;
    let patch = [("source", json!(text)), ("added_at", json!(writing.now())), ("shelved", json!(shelved))];
    writing.record(
        SHELF,
        canonical.as_bytes(),
        &patch.map(|(name, value)| (name.to_owned(), value)).into_iter().collect(),
    )?;
    Ok(true)
}

/// Puts a questionnaire on the shelf or takes it off.
pub(crate) fn shelve(writing: &Writing<'_>, canonical: &str, shelved: bool) -> Result<()> {
    let known = writing
        .prepare_cached("SELECT shelved FROM questionnaire WHERE canonical = ?1")?
        .query_row([canonical], |row| row.get::<_, bool>(0))
        .optional()?
        .ok_or(ApiError::NotFound)?;
    if known == shelved {
        return Ok(());
    }
    writing
        .prepare_cached("UPDATE questionnaire SET shelved = ?2 WHERE canonical = ?1")?
        .execute(params![canonical, shelved])?;
    writing.record(SHELF, canonical.as_bytes(), &[("shelved".to_owned(), json!(shelved))].into_iter().collect())
}
