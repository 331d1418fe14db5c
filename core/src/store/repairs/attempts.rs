use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::json;
use uuid::Uuid;

use super::super::bin::is_buried;
use super::super::changes::Writing;
use super::super::diary::uuid_of;
use crate::content::List;
use crate::error::{ApiError, Error, Result};
use crate::ids::{AttemptId, RuptureId};
use crate::patch;
use crate::repair::{Attempt, AttemptWay, Landed, LandedCount, Noticed, Outcome, Reached};

pub(super) const ROOM: &str = "attempt";

/// What is one answer: a patch has all of it or nothing.
const TOGETHER: [&[&str]; 4] =
    [&["occurred_at", "offset"], &["kind", "own"], &["rupture", "person"], &["noticed", "let_in"]];

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, occurred_at, \"offset\", rupture, person, way, kind, own, noticed, let_in, outcome, binned_at ",
            $rest
        )
    };
}

/// One's own steps with an outcome that are not in the bin, in any order.
pub(crate) fn landed(connection: &Connection) -> Result<Vec<Landed>> {
    connection
        .prepare_cached(
            "SELECT person, kind, outcome, rupture, occurred_at FROM attempt
             WHERE way = 'made' AND outcome IS NOT NULL AND binned_at IS NULL",
        )?
        .query_and_then([], |row| {
            Ok(Landed {
                person: uuid_at(row, 0)?,
                kind: kind_of(row, 1)?,
                outcome: word(row, 2, Outcome::of)?.ok_or(Error::Stored)?,
                rupture: uuid_at(row, 3)?,
                occurred_at: row.get(4)?,
            })
        })?
        .collect()
}

/// How often each kind of one's own steps ended how with one person.
pub(crate) fn landed_with(connection: &Connection, person: Uuid) -> Result<Vec<LandedCount>> {
    connection
        .prepare_cached(
            "SELECT kind, outcome, count(*) FROM attempt
             WHERE person = ?1 AND way = 'made' AND outcome IS NOT NULL AND binned_at IS NULL GROUP BY kind, outcome",
        )?
        .query_and_then([person.as_bytes().as_slice()], |row| {
            Ok(LandedCount {
                kind: kind_of(row, 0)?,
                outcome: word(row, 1, Outcome::of)?.ok_or(Error::Stored)?,
                n: row.get::<_, u32>(2)? as usize,
            })
        })?
        .collect()
}

/// How many steps there were each way with each person, and how those of the other came in.
pub(crate) fn reached(connection: &Connection) -> Result<Vec<Reached>> {
    connection
        .prepare_cached(
            "SELECT person, way, noticed, let_in, count(*) FROM attempt WHERE binned_at IS NULL
             GROUP BY person, way, noticed, let_in",
        )?
        .query_and_then([], |row| {
            Ok(Reached {
                person: uuid_at(row, 0)?,
                way: word(row, 1, AttemptWay::of)?.ok_or(Error::Stored)?,
                noticed: word(row, 2, Noticed::of)?,
                let_in: row.get(3)?,
                n: row.get::<_, u32>(4)? as usize,
            })
        })?
        .collect()
}

/// The steps of a rupture that are not in the bin.
pub(crate) fn attempts_of(connection: &Connection, rupture: RuptureId) -> Result<Vec<Attempt>> {
    connection
        .prepare_cached(select!("FROM attempt WHERE rupture = ?1 AND binned_at IS NULL ORDER BY occurred_at, id"))?
        .query_and_then([rupture.0.as_bytes().as_slice()], attempt_of)?
        .collect()
}

/// The newest steps that stand alone: of no rupture, or of one that lies in the bin. Crossed, so that the few in the bin
/// are looked up and not every step there is.
pub(crate) fn alone(connection: &Connection, most: usize) -> Result<Vec<Attempt>> {
    connection
        .prepare_cached(select!(
            "FROM attempt WHERE rupture IS NULL AND binned_at IS NULL
             UNION ALL
             SELECT a.id, a.occurred_at, a.\"offset\", a.rupture, a.person, a.way, a.kind, a.own, a.noticed, a.let_in,
                    a.outcome, a.binned_at
             FROM rupture r CROSS JOIN attempt a ON a.rupture = r.id
             WHERE r.binned_at IS NOT NULL AND a.binned_at IS NULL
             ORDER BY 2 DESC, 1 DESC LIMIT ?1"
        ))?
        .query_and_then([most as i64], attempt_of)?
        .collect()
}

/// The steps that went into the bin with their rupture.
pub(super) fn binned_with(connection: &Connection, rupture: RuptureId, at: i64) -> Result<Vec<Attempt>> {
    connection
        .prepare_cached(select!("FROM attempt WHERE rupture = ?1 AND binned_at = ?2"))?
        .query_and_then(params![rupture.0.as_bytes(), at], attempt_of)?
        .collect()
}

/// One, in the bin or not.
pub(crate) fn attempt(connection: &Connection, id: AttemptId) -> Result<Attempt> {
    connection
        .prepare_cached(select!("FROM attempt WHERE id = ?1"))?
        .query_row([id.0.as_bytes().as_slice()], |row| Ok(attempt_of(row)))
        .optional()?
        .unwrap_or(Err(ApiError::NotFound.into()))
}

/// Adds one. An id that is already there is left as it is; one that was purged stays gone.
pub(crate) fn add_attempt(writing: &Writing<'_>, step: &Attempt) -> Result<()> {
    if is_buried(writing, step.id)? {
        return Err(ApiError::NotFound.into());
    }
    let added = writing
        .prepare_cached(
            "INSERT INTO attempt (id, occurred_at, \"offset\", rupture, person, way, kind, own, outcome)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            step.id.as_bytes(),
            step.occurred_at,
            step.offset,
            step.rupture.map(Uuid::into_bytes),
            step.person.map(Uuid::into_bytes),
            step.way.id(),
            step.kind,
            step.own,
            step.outcome.map(Outcome::id),
        ])?;
    if added == 0 {
        return Ok(());
    }
    writing.record(ROOM, step.id.as_bytes(), &patch::fields(step)?)
}

/// Puts one in the place of what it was.
pub(crate) fn replace_attempt(writing: &Writing<'_>, before: &Attempt, after: &Attempt) -> Result<()> {
    let patch = patch::since(before, after, &TOGETHER)?;
    if patch.is_empty() {
        return Ok(());
    }
    writing
        .prepare_cached(
            "UPDATE attempt SET occurred_at = ?2, \"offset\" = ?3, rupture = ?4, person = ?5, kind = ?6, own = ?7,
             noticed = ?8, let_in = ?9, outcome = ?10, binned_at = ?11,
             due_since = iif(?11 IS NULL, NULL, due_since) WHERE id = ?1",
        )?
        .execute(params![
            before.id.as_bytes(),
            after.occurred_at,
            after.offset,
            after.rupture.map(Uuid::into_bytes),
            after.person.map(Uuid::into_bytes),
            after.kind,
            after.own,
            after.noticed.map(Noticed::id),
            after.let_in,
            after.outcome.map(Outcome::id),
            after.binned_at,
        ])?;
    writing.record(ROOM, before.id.as_bytes(), &patch)
}

/// Puts a step in the bin or takes it out.
pub(crate) fn set_attempt_binned(writing: &Writing<'_>, id: AttemptId, binned: bool) -> Result<()> {
    let before = attempt(writing, id)?;
    if before.binned_at.is_some() == binned {
        return Ok(());
    }
    put(writing, &before, binned.then(|| writing.now()))
}

pub(super) fn put(writing: &Writing<'_>, before: &Attempt, binned_at: Option<i64>) -> Result<()> {
    replace_attempt(writing, before, &Attempt { binned_at, ..before.clone() })
}

/// The steps of a rupture that is purged belong to nothing any more.
pub(super) fn let_go_of(writing: &Writing<'_>, rupture: Uuid) -> Result<()> {
    let ids: Vec<Uuid> = writing
        .prepare_cached("SELECT id FROM attempt WHERE rupture = ?1")?
        .query_and_then([rupture.as_bytes().as_slice()], |row| uuid_of(row, 0))?
        .collect::<Result<_>>()?;
    for id in ids {
        writing.execute("UPDATE attempt SET rupture = NULL WHERE id = ?1", [id.as_bytes().as_slice()])?;
        writing.record(ROOM, id.as_bytes(), &[("rupture".to_owned(), json!(null))].into_iter().collect())?;
    }
    Ok(())
}

fn uuid_at(row: &Row<'_>, column: usize) -> Result<Option<Uuid>> {
    Ok(row.get::<_, Option<[u8; 16]>>(column)?.map(Uuid::from_bytes))
}

fn word<T>(row: &Row<'_>, column: usize, of: fn(&str) -> Option<T>) -> Result<Option<T>> {
    let text = row.get_ref(column)?.as_str_or_null().map_err(|_| Error::Stored)?;
    text.map(|text| of(text).ok_or(Error::Stored)).transpose()
}

/// The kind as the list has it; none for one that this app does not know, or for none chosen.
fn kind_of(row: &Row<'_>, column: usize) -> Result<Option<&'static str>> {
    let id = row.get_ref(column)?.as_str().map_err(|_| Error::Stored)?;
    Ok(List::Repair.choices().iter().find(|kind| kind.id == id).map(|kind| kind.id.as_str()))
}

fn attempt_of(row: &Row<'_>) -> Result<Attempt> {
    Ok(Attempt {
        id: uuid_of(row, 0)?,
        occurred_at: row.get(1)?,
        offset: row.get(2)?,
        rupture: uuid_at(row, 3)?,
        person: uuid_at(row, 4)?,
        way: word(row, 5, AttemptWay::of)?.ok_or(Error::Stored)?,
        kind: row.get(6)?,
        own: row.get(7)?,
        noticed: word(row, 8, Noticed::of)?,
        let_in: row.get(9)?,
        outcome: word(row, 10, Outcome::of)?,
        binned_at: row.get(11)?,
    })
}
