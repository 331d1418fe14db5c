use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::super::bin::is_buried;
use super::super::changes::Writing;
use super::super::diary::uuid_of;
use crate::error::{ApiError, Error, Result};
use crate::ids::RuptureId;
use crate::patch;
use crate::repair::{Depth, Rupture};

pub(super) const ROOM: &str = "rupture";

/// What is one answer: a patch has all of it or nothing.
const TOGETHER: [&[&str]; 3] =
    [&["occurred_at", "offset"], &["closed_at", "closed_offset", "depth"], &["rankling", "rankles"]];

/// What only the story of one needs.
#[derive(Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct More {
    #[serde(skip_serializing_if = "Option::is_none")]
    closed_offset: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moment: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cycle: Option<Uuid>,
    agreement: String,
    rankling: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    rankles: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rankles_later: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    put_off_at: Option<i64>,
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, occurred_at, \"offset\", person, size, swallowed, afraid, closed_at, depth, binned_at, more ",
            $rest
        )
    };
}

/// All that are not in the bin, without what only their story needs, in any order.
pub(crate) fn all_ruptures(connection: &Connection) -> Result<Vec<Rupture>> {
    connection
        .prepare_cached(
            "SELECT id, occurred_at, \"offset\", person, size, swallowed, afraid, closed_at, depth, binned_at, ''
             FROM rupture WHERE binned_at IS NULL",
        )?
        .query_and_then([], rupture_of)?
        .collect()
}

/// The same of one person, without their ids: as much as a curve needs.
pub(crate) fn spans_with(connection: &Connection, person: Uuid) -> Result<Vec<Rupture>> {
    connection
        .prepare_cached(
            "SELECT occurred_at, \"offset\", size, afraid, closed_at, depth
             FROM rupture WHERE person = ?1 AND binned_at IS NULL",
        )?
        .query_and_then([person.as_bytes().as_slice()], |row| {
            Ok(Rupture {
                person,
                occurred_at: row.get(0)?,
                offset: row.get(1)?,
                size: row.get(2)?,
                afraid: row.get(3)?,
                closed_at: row.get(4)?,
                depth: depth_of(row, 5)?,
                ..Rupture::default()
            })
        })?
        .collect()
}

/// What is open, newest first.
pub(crate) fn open_ruptures(connection: &Connection) -> Result<Vec<Rupture>> {
    connection
        .prepare_cached(select!(
            "FROM rupture WHERE closed_at IS NULL AND binned_at IS NULL ORDER BY occurred_at DESC, id DESC LIMIT 200"
        ))?
        .query_and_then([], rupture_of)?
        .collect()
}

/// What ended last, at most `most`.
pub(crate) fn closed_ruptures(connection: &Connection, most: usize) -> Result<Vec<Rupture>> {
    connection
        .prepare_cached(select!(
            "FROM rupture WHERE closed_at IS NOT NULL AND binned_at IS NULL ORDER BY closed_at DESC, id DESC LIMIT ?1"
        ))?
        .query_and_then([most as i64], rupture_of)?
        .collect()
}

/// What is open with one person, newest first, at most `most`.
pub(crate) fn open_with(connection: &Connection, person: Uuid, most: usize) -> Result<Vec<Rupture>> {
    connection
        .prepare_cached(select!(
            "FROM rupture WHERE person = ?1 AND closed_at IS NULL AND binned_at IS NULL
             ORDER BY occurred_at DESC, id DESC LIMIT ?2"
        ))?
        .query_and_then(params![person.as_bytes(), most as i64], rupture_of)?
        .collect()
}

/// What ended with one person, newest first, at most `most`.
pub(crate) fn closed_with(connection: &Connection, person: Uuid, most: usize) -> Result<Vec<Rupture>> {
    connection
        .prepare_cached(select!(
            "FROM rupture WHERE person = ?1 AND closed_at IS NOT NULL AND binned_at IS NULL
             ORDER BY occurred_at DESC, id DESC LIMIT ?2"
        ))?
        .query_and_then(params![person.as_bytes(), most as i64], rupture_of)?
        .collect()
}

/// Those with one person about which something was written, newest first, at most `most`.
pub(crate) fn written_with(connection: &Connection, person: Uuid, most: usize) -> Result<Vec<Rupture>> {
    connection
        .prepare_cached(select!(
            "FROM rupture WHERE person = ?1 AND more <> '' AND binned_at IS NULL
             AND json_extract(more, '$.agreement') <> '' ORDER BY occurred_at DESC, id DESC LIMIT ?2"
        ))?
        .query_and_then(params![person.as_bytes(), most as i64], rupture_of)?
        .collect()
}

/// One, in the bin or not.
pub(crate) fn find_rupture(connection: &Connection, id: RuptureId) -> Result<Option<Rupture>> {
    connection
        .prepare_cached(select!("FROM rupture WHERE id = ?1"))?
        .query_row([id.0.as_bytes().as_slice()], |row| Ok(rupture_of(row)))
        .optional()?
        .transpose()
}

/// One that has to be there.
pub(crate) fn rupture(connection: &Connection, id: RuptureId) -> Result<Rupture> {
    find_rupture(connection, id)?.ok_or_else(|| ApiError::NotFound.into())
}

/// Adds one. An id that is already there is left as it is; one that was purged stays gone.
pub(crate) fn add_rupture(writing: &Writing<'_>, rupture: &Rupture) -> Result<()> {
    if is_buried(writing, rupture.id)? {
        return Err(ApiError::NotFound.into());
    }
    let added = writing
        .prepare_cached(
            "INSERT INTO rupture (id, occurred_at, \"offset\", person, size, swallowed, more)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            rupture.id.as_bytes(),
            rupture.occurred_at,
            rupture.offset,
            rupture.person.as_bytes(),
            rupture.size,
            rupture.swallowed,
            more_of(rupture)?,
        ])?;
    if added == 0 {
        return Ok(());
    }
    writing.record(ROOM, rupture.id.as_bytes(), &patch::fields(rupture)?)
}

/// Puts one in the place of what it was.
pub(crate) fn replace_rupture(writing: &Writing<'_>, before: &Rupture, after: &Rupture) -> Result<()> {
    let patch = patch::since(before, after, &TOGETHER)?;
    if patch.is_empty() {
        return Ok(());
    }
    writing
        .prepare_cached(
            "UPDATE rupture SET occurred_at = ?2, \"offset\" = ?3, size = ?4, swallowed = ?5, afraid = ?6, closed_at = ?7,
             depth = ?8, binned_at = ?9, more = ?10, person = ?11, due_since = iif(?9 IS NULL, NULL, due_since)
             WHERE id = ?1",
        )?
        .execute(params![
            before.id.as_bytes(),
            after.occurred_at,
            after.offset,
            after.size,
            after.swallowed,
            after.afraid,
            after.closed_at,
            after.depth.map(Depth::id),
            after.binned_at,
            more_of(after)?,
            after.person.as_bytes(),
        ])?;
    writing.record(ROOM, before.id.as_bytes(), &patch)
}

/// Puts one in the bin, and with it its steps, when they are to go as well: all under one time, by which they come back
/// together.
pub(crate) fn remove_rupture(writing: &Writing<'_>, id: RuptureId, with_attempts: bool) -> Result<()> {
    let before = rupture(writing, id)?;
    if before.binned_at.is_some() {
        return Ok(());
    }
    let binned_at = Some(writing.now());
    replace_rupture(writing, &before, &Rupture { binned_at, ..before.clone() })?;
    if with_attempts {
        for step in super::attempts_of(writing, id)? {
            super::attempts::put(writing, &step, binned_at)?;
        }
    }
    Ok(())
}

/// Takes one out of the bin, with the steps that went with it.
pub(crate) fn restore_rupture(writing: &Writing<'_>, id: RuptureId) -> Result<()> {
    let before = rupture(writing, id)?;
    let Some(binned_at) = before.binned_at else { return Ok(()) };
    replace_rupture(writing, &before, &Rupture { binned_at: None, ..before.clone() })?;
    for step in super::attempts::binned_with(writing, id, binned_at)? {
        super::attempts::put(writing, &step, None)?;
    }
    Ok(())
}

fn more_of(rupture: &Rupture) -> Result<String> {
    let more = More {
        closed_offset: rupture.closed_offset,
        moment: rupture.moment,
        cycle: rupture.cycle,
        agreement: rupture.agreement.clone(),
        rankling: rupture.rankling.clone(),
        rankles: rupture.rankles,
        rankles_later: rupture.rankles_later,
        put_off_at: rupture.put_off_at,
    };
    if more == More::default() { Ok(String::new()) } else { Ok(json!(more).to_string()) }
}

fn depth_of(row: &Row<'_>, column: usize) -> Result<Option<Depth>> {
    let depth = row.get_ref(column)?.as_str_or_null().map_err(|_| Error::Stored)?;
    depth.map(|depth| Depth::of(depth).ok_or(Error::Stored)).transpose()
}

fn rupture_of(row: &Row<'_>) -> Result<Rupture> {
    let more: More = match row.get_ref(10)?.as_str().map_err(|_| Error::Stored)? {
        "" => More::default(),
        text => serde_json::from_str(text)?,
    };
    Ok(Rupture {
        id: uuid_of(row, 0)?,
        occurred_at: row.get(1)?,
        offset: row.get(2)?,
        person: uuid_of(row, 3)?,
        size: row.get(4)?,
        swallowed: row.get(5)?,
        afraid: row.get(6)?,
        closed_at: row.get(7)?,
        depth: depth_of(row, 8)?,
        binned_at: row.get(9)?,
        closed_offset: more.closed_offset,
        moment: more.moment,
        cycle: more.cycle,
        agreement: more.agreement,
        rankling: more.rankling,
        rankles: more.rankles,
        rankles_later: more.rankles_later,
        put_off_at: more.put_off_at,
    })
}
