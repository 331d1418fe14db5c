//! Sore spots on disk.

use rusqlite::{Connection, params};
use serde_json::json;

use super::changes::Writing;
use super::diary::uuid_of;
use crate::diary::SoreSpot;
use crate::error::Result;
use crate::patch::{self, Patch};

const ROOM: &str = "sore_spot";

/// All of them, in the order in which they were added.
pub(crate) fn all(connection: &Connection) -> Result<Vec<SoreSpot>> {
    connection
        .prepare_cached("SELECT id, text, resting FROM sore_spot ORDER BY added_at, id")?
        .query_and_then([], |row| Ok(SoreSpot { id: uuid_of(row, 0)?, text: row.get(1)?, resting: row.get(2)? }))?
        .collect()
}

/// Adds one. An id that is already there is left as it is.
pub(crate) fn add(writing: &Writing<'_>, spot: &SoreSpot) -> Result<()> {
    let added = writing
        .prepare_cached(
            "INSERT INTO sore_spot (id, added_at, text, resting) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
        )?
        .execute(params![spot.id.as_bytes(), writing.now(), spot.text, spot.resting])?;
    if added == 0 {
        return Ok(());
    }
    let mut patch = fields(spot);
    patch.insert("added_at".to_owned(), json!(writing.now()));
    writing.record(ROOM, spot.id.as_bytes(), &patch)
}

/// Puts one in the place of what it was.
pub(crate) fn replace(writing: &Writing<'_>, before: &SoreSpot, after: &SoreSpot) -> Result<()> {
    let patch = patch::since(&fields(before), &fields(after), &[])?;
    writing.prepare_cached("UPDATE sore_spot SET text = ?2, resting = ?3 WHERE id = ?1")?.execute(params![
        before.id.as_bytes(),
        after.text,
        after.resting
    ])?;
    writing.record(ROOM, before.id.as_bytes(), &patch)
}

fn fields(spot: &SoreSpot) -> Patch {
    [("text".to_owned(), json!(spot.text)), ("resting".to_owned(), json!(spot.resting))].into_iter().collect()
}
