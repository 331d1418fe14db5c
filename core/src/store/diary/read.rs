//! Moments in order of when they happened.

use chrono::TimeDelta;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::super::changes;
use super::row::{instant_of, key_at, moment_of, people_of, select};
use crate::diary::{Company, Glance, Moment, NEAR, person_mark};
use crate::error::{ApiError, Error, Result};
use crate::ids::MomentId;
use crate::patch::Patch;
use crate::time::Timestamp;

/// A page of moments and the place where the next one begins.
pub(crate) struct Page {
    pub(crate) moments: Vec<Moment>,
    pub(crate) next: Option<i64>,
}

/// One moment, in the bin or not.
pub(crate) fn get(connection: &Connection, id: MomentId) -> Result<Moment> {
    connection
        .prepare_cached(select!("FROM moment m LEFT JOIN moment_text t ON t.key = m.key WHERE m.id = ?1"))?
        .query_row([id.0.as_bytes().as_slice()], |row| Ok(moment_of(row)))
        .optional()?
        .unwrap_or(Err(ApiError::NotFound.into()))
}

/// Every patch of a moment, oldest first.
pub(crate) fn patches(connection: &Connection, id: MomentId) -> Result<Vec<Patch>> {
    changes::history(connection, id.0)
}

/// Its last two patches, oldest first.
pub(crate) fn last_patches(connection: &Connection, id: MomentId) -> Result<Vec<Patch>> {
    changes::last_two(connection, id.0)
}

/// A page of what is not in the bin, newest first.
pub(crate) fn page(connection: &Connection, after: Option<i64>, most: usize) -> Result<Page> {
    let sql = select!(
        "FROM moment m LEFT JOIN moment_text t ON t.key = m.key
         WHERE m.key < ?1 AND m.binned_at IS NULL ORDER BY m.key DESC LIMIT ?2"
    );
    paged(connection, sql, params![after.unwrap_or(i64::MAX), limit(most)], most)
}

/// What happened from `start` until just before `end` and is wanted by its time and offset, newest first.
pub(crate) fn between(
    connection: &Connection,
    start: Timestamp,
    end: Timestamp,
    wanted: impl Fn(Timestamp, i32) -> bool,
) -> Result<Vec<Moment>> {
    let sql = select!(
        "FROM moment m LEFT JOIN moment_text t ON t.key = m.key
         WHERE m.key >= ?1 AND m.key < ?2 AND m.binned_at IS NULL ORDER BY m.key DESC"
    );
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params![key_at(start), key_at(end)])?;
    let mut moments = Vec::new();
    while let Some(row) = rows.next()? {
        // Asked before the row is read whole: a week has two margins of days that are not meant.
        if wanted(instant_of(row, 2)?, row.get(3)?) {
            moments.push(moment_of(row)?);
        }
    }
    Ok(moments)
}

/// What happened in the two hours up to `now`, newest first.
pub(crate) fn near(connection: &Connection, now: Timestamp) -> Result<Vec<Moment>> {
    between(connection, now - TimeDelta::milliseconds(NEAR), now + TimeDelta::milliseconds(1), |_, _| true)
}

/// As much as charts need of what happened from `start` until just before `end`.
pub(crate) fn glances(connection: &Connection, start: Timestamp, end: Timestamp) -> Result<Vec<Glance>> {
    connection
        .prepare_cached(
            "SELECT occurred_at, \"offset\", valence FROM moment WHERE key >= ?1 AND key < ?2 AND binned_at IS NULL",
        )?
        .query_and_then(params![key_at(start), key_at(end)], |row| {
            Ok(Glance { at: instant_of(row, 0)?, offset: row.get(1)?, valence: row.get(2)? })
        })?
        .collect()
}

/// What charts need of the moments from `start` until just before `end` in which someone was there.
pub(crate) fn glances_with(
    connection: &Connection,
    person: Uuid,
    start: Timestamp,
    end: Timestamp,
) -> Result<Vec<Glance>> {
    connection
        .prepare_cached(
            "SELECT m.occurred_at, m.\"offset\", m.valence FROM moment m JOIN moment_text t ON t.key = m.key
             WHERE m.key >= ?1 AND m.key < ?2 AND m.binned_at IS NULL AND instr(t.marks, ?3) > 0",
        )?
        .query_and_then(params![key_at(start), key_at(end), person_mark(person)], |row| {
            Ok(Glance { at: instant_of(row, 0)?, offset: row.get(1)?, valence: row.get(2)? })
        })?
        .collect()
}

/// Every moment someone was in, or who brought calm in it, in the bin or not.
pub(crate) fn moments_with(connection: &Connection, person: Uuid) -> Result<Vec<Moment>> {
    let sql = select!(
        "FROM moment m JOIN moment_text t ON t.key = m.key
         WHERE instr(t.marks, ?1) > 0 OR instr(t.details, ?2) > 0 ORDER BY m.key"
    );
    Ok(paged(connection, sql, params![person_mark(person), person.to_string()], usize::MAX)?.moments)
}

/// Who was there in the moments from `start` until just before `end` in which anyone was.
pub(crate) fn company(connection: &Connection, (start, end): (Timestamp, Timestamp)) -> Result<Vec<Company>> {
    connection
        .prepare_cached(
            "SELECT m.occurred_at, m.\"offset\", t.marks FROM moment m JOIN moment_text t ON t.key = m.key
             WHERE m.key >= ?1 AND m.key < ?2 AND m.binned_at IS NULL AND instr(t.marks, 'person_') > 0",
        )?
        .query_and_then(params![key_at(start), key_at(end)], |row| {
            let marks = row.get_ref(2)?.as_str().map_err(|_| Error::Stored)?;
            Ok(Company { at: instant_of(row, 0)?, offset: row.get(1)?, people: people_of(marks)? })
        })?
        .collect()
}

/// Moments since `start` with nothing but a mood, that are not settled: newest first, at most `most`.
pub(crate) fn bare(connection: &Connection, start: Timestamp, most: usize) -> Result<Vec<Moment>> {
    let sql = select!(
        "FROM moment m LEFT JOIN moment_text t ON t.key = m.key
         WHERE m.key >= ?1 AND m.binned_at IS NULL AND m.settled = 0 AND m.energy IS NULL AND t.key IS NULL
         ORDER BY m.key DESC LIMIT ?2"
    );
    Ok(paged(connection, sql, params![key_at(start), limit(most)], most)?.moments)
}

/// What lies in the bin, thrown away last first.
pub(crate) fn binned(connection: &Connection) -> Result<Vec<Moment>> {
    let sql = select!(
        "FROM moment m LEFT JOIN moment_text t ON t.key = m.key
         WHERE m.binned_at IS NOT NULL ORDER BY m.binned_at DESC, m.key DESC"
    );
    Ok(paged(connection, sql, [], usize::MAX)?.moments)
}

/// One more than a page, to see whether there is a next one.
pub(super) fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1)
}

pub(super) fn paged(connection: &Connection, sql: &str, params: impl rusqlite::Params, most: usize) -> Result<Page> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let (mut moments, mut last, mut more) = (Vec::new(), None, false);
    while let Some(row) = rows.next()? {
        if moments.len() == most {
            more = true;
            break;
        }
        last = Some(row.get(0)?);
        moments.push(moment_of(row)?);
    }
    Ok(Page { moments, next: last.filter(|_| more) })
}
