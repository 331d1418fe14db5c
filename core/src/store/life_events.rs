//! Life events on disk.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};
use serde_json::json;

use super::bin::{bury, due, is_buried};
use super::changes::Writing;
use super::diary::uuid_of;
use crate::diary::LifeEvent;
use crate::error::{Error, Result};
use crate::patch::{self, Patch};

const ROOM: &str = "life_event";

/// Those from one day to another (both counted in) that are not in the bin, newest first.
pub(crate) fn between(connection: &Connection, first: NaiveDate, last: NaiveDate) -> Result<Vec<LifeEvent>> {
    connection
        .prepare_cached(
            "SELECT id, day, kind, text, binned_at FROM life_event
             WHERE day BETWEEN ?1 AND ?2 AND binned_at IS NULL ORDER BY day DESC, id DESC",
        )?
        .query_and_then(params![day(first), day(last)], event_of)?
        .collect()
}

/// All of them, in the bin or not, newest first.
pub(crate) fn all(connection: &Connection) -> Result<Vec<LifeEvent>> {
    connection
        .prepare_cached("SELECT id, day, kind, text, binned_at FROM life_event ORDER BY day DESC, id DESC")?
        .query_and_then([], event_of)?
        .collect()
}

/// Adds one. An id that is already there is left as it is.
pub(crate) fn add(writing: &Writing<'_>, event: &LifeEvent) -> Result<()> {
    if is_buried(writing, event.id)? {
        return Ok(());
    }
    let added = writing
        .prepare_cached("INSERT INTO life_event (id, day, kind, text) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")?
        .execute(params![event.id.as_bytes(), day(event.day), event.kind, event.text])?;
    if added == 0 { Ok(()) } else { writing.record(ROOM, event.id.as_bytes(), &fields(event)) }
}

/// Purges what is due.
pub(super) fn purge(writing: &Writing<'_>, overdue: i64) -> Result<()> {
    for id in due(writing, "life_event", overdue)? {
        writing.execute("DELETE FROM life_event WHERE id = ?1", [id.as_bytes().as_slice()])?;
        bury(writing, ROOM, id)?;
    }
    Ok(())
}

/// Puts one in the place of what it was.
pub(crate) fn replace(writing: &Writing<'_>, before: &LifeEvent, after: &LifeEvent) -> Result<()> {
    let patch = patch::since(&fields(before), &fields(after), &[])?;
    writing
        .prepare_cached(
            "UPDATE life_event SET day = ?2, kind = ?3, text = ?4, binned_at = ?5,
             due_since = iif(?5 IS NULL, NULL, due_since) WHERE id = ?1",
        )?
        .execute(params![before.id.as_bytes(), day(after.day), after.kind, after.text, after.binned_at])?;
    writing.record(ROOM, before.id.as_bytes(), &patch)
}

fn event_of(row: &Row<'_>) -> Result<LifeEvent> {
    let day = row.get_ref(1)?.as_str().map_err(|_| Error::Stored)?;
    Ok(LifeEvent {
        id: uuid_of(row, 0)?,
        day: NaiveDate::parse_from_str(day, "%Y-%m-%d").map_err(|_| Error::Stored)?,
        kind: row.get(2)?,
        text: row.get(3)?,
        binned_at: row.get(4)?,
    })
}

/// Written so that days in order are texts in order.
fn day(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

fn fields(event: &LifeEvent) -> Patch {
    [
        ("day".to_owned(), json!(day(event.day))),
        ("kind".to_owned(), json!(event.kind)),
        ("text".to_owned(), json!(event.text)),
        ("binned_at".to_owned(), json!(event.binned_at)),
    ]
    .into_iter()
    .collect()
}
