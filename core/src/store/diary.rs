//! Moments on disk.

use chrono::DateTime;
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};
use uuid::Uuid;

use super::Store;
use super::changes::{Writing, history};
use crate::diary::{Glance, Moment, PAGE, Patch, Term, mark, overdue_before, person_mark};
use crate::error::{ApiError, Error, Result};
use crate::ids::MomentId;
use crate::time::Timestamp;

const ROOM: &str = "moment";

/// How far a moment's key is shifted from its milliseconds.
const KEY_BITS: u32 = 12;

/// Five minutes: writing that pauses for less is one change.
const ONE_STRETCH: i64 = 5 * 60 * 1000;

const A_DAY: i64 = 86_400_000;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT m.key, m.id, m.occurred_at, m.\"offset\", m.logged_at, m.valence, m.energy, m.settled, m.edited, ",
            "m.binned_at, t.note, t.own_emotion, t.own_trigger, t.marks ",
            $rest
        )
    };
}

/// A page of moments and the place where the next one begins.
pub(crate) struct Page {
    pub(crate) moments: Vec<Moment>,
    pub(crate) next: Option<i64>,
}

/// Adds a moment. False when its id is already there, and then nothing is written.
pub(crate) fn add(writing: &Writing<'_>, moment: &Moment) -> Result<bool> {
    if key_of(writing, moment.id)?.is_some() || purged(writing, moment.id)? {
        return Ok(false);
    }
    insert(writing, moment)?;
    writing.record(ROOM, moment.id.as_bytes(), &moment.since(&Moment::default())?)?;
    Ok(true)
}

/// Puts a moment in the place of what it was.
pub(crate) fn replace(writing: &Writing<'_>, before: &Moment, after: &Moment) -> Result<()> {
    let patch = after.since(before)?;
    if patch.is_empty() {
        return Ok(());
    }
    put(writing, after, &patch)
}

/// The same while a note is being written: what was kept moments ago is one change with what is kept now.
pub(crate) fn write_on(writing: &Writing<'_>, before: &Moment, after: &Moment) -> Result<()> {
    if before == after {
        return Ok(());
    }
    match stretch(writing, before)? {
        Some(start) if writing.drop_last_of(before.id.as_bytes(), ONE_STRETCH)? => {
            put(writing, after, &after.since(&start)?)
        }
        _ => replace(writing, before, after),
    }
}

fn put(writing: &Writing<'_>, after: &Moment, patch: &Patch) -> Result<()> {
    take_out(writing, after.id)?;
    insert(writing, after)?;
    writing.record(ROOM, after.id.as_bytes(), patch)
}

/// Where the stretch of writing began that the last change of a moment belongs to. None when that change was
/// something else, or took something back.
fn stretch(connection: &Connection, now: &Moment) -> Result<Option<Moment>> {
    let history = patches(connection, now.moment_id())?;
    let [start @ .., last] = history.as_slice() else { return Ok(None) };
    let [earlier @ .., _] = start else { return Ok(None) };
    let is_writing = last.contains_key("note") && last.keys().all(|field| field == "note" || field == "edited");
    if !is_writing || (!earlier.is_empty() && Moment::replay(now.id, earlier)? == *now) {
        return Ok(None);
    }
    Moment::replay(now.id, start).map(Some)
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
    history(connection, id.0)
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

/// Moments since `start` with nothing but a mood, that are not settled: newest first.
pub(crate) fn bare(connection: &Connection, start: Timestamp, most: usize) -> Result<Vec<Moment>> {
    let sql = select!(
        "FROM moment m LEFT JOIN moment_text t ON t.key = m.key
         WHERE m.key >= ?1 AND m.binned_at IS NULL AND m.settled = 0 AND m.energy IS NULL AND t.key IS NULL
         ORDER BY m.key DESC LIMIT ?2"
    );
    Ok(paged(connection, sql, params![key_at(start), most as i64], most)?.moments)
}

/// What the terms are found in, newest first. Read in order of the index itself: sorting every match took 250 times
/// as long.
pub(crate) fn search(connection: &Connection, terms: &[Term], after: Option<i64>) -> Result<Page> {
    let sql = select!(
        "FROM moment_search s
         CROSS JOIN moment m ON m.key = s.rowid
         CROSS JOIN moment_text t ON t.key = s.rowid
         WHERE moment_search MATCH ?1 AND s.rowid < ?2 AND m.binned_at IS NULL ORDER BY s.rowid DESC LIMIT ?3"
    );
    let expression = terms.iter().map(expression).collect::<Vec<_>>().join(" AND ");
    paged(connection, sql, params![expression, after.unwrap_or(i64::MAX), limit(PAGE)], PAGE)
}

/// What lies in the bin, thrown away last first.
pub(crate) fn binned(connection: &Connection) -> Result<Vec<Moment>> {
    let sql = select!(
        "FROM moment m LEFT JOIN moment_text t ON t.key = m.key
         WHERE m.binned_at IS NOT NULL ORDER BY m.binned_at DESC, m.key DESC"
    );
    Ok(paged(connection, sql, [], usize::MAX)?.moments)
}

/// Purges what has lain in the bin for its time, when an opening at least a day ago already thought so: a clock that
/// is wrong for one opening costs nothing. True when something was purged.
pub(crate) fn purge_overdue(store: &Store, now: Timestamp) -> Result<bool> {
    let overdue = overdue_before(now);
    let any: bool = {
        let writer = store.writer.lock();
        writer.connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM moment WHERE binned_at <= ?1) OR EXISTS (SELECT 1 FROM moment WHERE binned_at IS NOT NULL AND due_since IS NOT NULL)",
            [overdue],
            |row| row.get(0),
        )?
    };
    if !any {
        return Ok(false);
    }
    store.write(now, |writing| {
        let times = named_params! { ":overdue": overdue, ":now": now.timestamp_millis() };
        writing.execute(
            "UPDATE moment SET due_since = NULL WHERE binned_at IS NOT NULL AND (binned_at > :overdue OR due_since > :now)",
            times,
        )?;
        let gone: Vec<Uuid> = writing
            .prepare("SELECT id FROM moment WHERE binned_at <= ?1 AND due_since <= ?2")?
            .query_and_then([overdue, now.timestamp_millis() - A_DAY], |row| uuid_of(row, 0))?
            .collect::<Result<_>>()?;
        writing.execute(
            "UPDATE moment SET due_since = :now WHERE binned_at <= :overdue AND due_since IS NULL",
            times,
        )?;
        gone.iter().try_for_each(|id| purge(writing, *id))?;
        Ok(!gone.is_empty())
    })
}

fn purge(writing: &Writing<'_>, id: Uuid) -> Result<()> {
    take_out(writing, id)?;
    writing.execute("DELETE FROM change WHERE entity = ?1", [id.as_bytes().as_slice()])?;
    writing.execute(
        "INSERT INTO tombstone (entity, room, stamp) VALUES (?1, ?2, ?3)",
        params![id.as_bytes(), ROOM, writing.next_stamp()],
    )?;
    Ok(())
}

fn purged(connection: &Connection, id: Uuid) -> Result<bool> {
    Ok(connection.prepare_cached("SELECT 1 FROM tombstone WHERE entity = ?1")?.exists([id.as_bytes().as_slice()])?)
}

fn insert(writing: &Writing<'_>, moment: &Moment) -> Result<()> {
    let key: i64 = writing
        .prepare_cached(
            "INSERT INTO moment (key, id, \"offset\", logged_at, valence, energy, settled, edited, binned_at)
             VALUES (
                 (SELECT ifnull(max(key) + 1, ?1) FROM moment WHERE key >= ?1 AND key < ?1 + 4096),
                 ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
             ) RETURNING key",
        )?
        .query_row(
            params![
                moment.occurred_at << KEY_BITS,
                moment.id.as_bytes(),
                moment.offset,
                moment.logged_at,
                moment.valence,
                moment.energy,
                moment.settled,
                moment.edited,
                moment.binned_at,
            ],
            |row| row.get(0),
        )?;
    let marks = marks_of(moment);
    if [&moment.note, &moment.own_emotion, &moment.own_trigger, &marks].iter().any(|text| !text.is_empty()) {
        writing
            .prepare_cached(
                "INSERT INTO moment_text (key, note, own_emotion, own_trigger, marks) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![key, moment.note, moment.own_emotion, moment.own_trigger, marks])?;
    }
    Ok(())
}

/// Takes a moment's rows out, the index's included.
fn take_out(writing: &Writing<'_>, id: Uuid) -> Result<()> {
    let key = key_of(writing, id)?.ok_or(ApiError::NotFound)?;
    writing.prepare_cached("DELETE FROM moment_text WHERE key = ?1")?.execute([key])?;
    writing.prepare_cached("DELETE FROM moment WHERE key = ?1")?.execute([key])?;
    Ok(())
}

fn key_of(connection: &Connection, id: Uuid) -> Result<Option<i64>> {
    Ok(connection
        .prepare_cached("SELECT key FROM moment WHERE id = ?1")?
        .query_row([id.as_bytes().as_slice()], |row| row.get(0))
        .optional()?)
}

fn key_at(at: Timestamp) -> i64 {
    at.timestamp_millis() << KEY_BITS
}

/// One more than a page, to see whether there is a next one.
fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1)
}

fn paged(connection: &Connection, sql: &str, params: impl rusqlite::Params, most: usize) -> Result<Page> {
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

fn moment_of(row: &Row<'_>) -> Result<Moment> {
    let text = |column: usize| row.get::<_, Option<String>>(column).map(Option::unwrap_or_default);
    let mut moment = Moment {
        id: uuid_of(row, 1)?,
        occurred_at: row.get(2)?,
        offset: row.get(3)?,
        logged_at: row.get(4)?,
        valence: row.get(5)?,
        energy: row.get(6)?,
        settled: row.get(7)?,
        edited: row.get(8)?,
        binned_at: row.get(9)?,
        note: text(10)?,
        own_emotion: text(11)?,
        own_trigger: text(12)?,
        ..Moment::default()
    };
    if let Some(marks) = row.get_ref(13)?.as_str_or_null().map_err(|_| Error::Stored)? {
        read_marks(marks, &mut moment)?;
    }
    Ok(moment)
}

fn instant_of(row: &Row<'_>, column: usize) -> Result<Timestamp> {
    DateTime::from_timestamp_millis(row.get(column)?).ok_or(Error::Stored)
}

fn uuid_of(row: &Row<'_>, column: usize) -> Result<Uuid> {
    let bytes = row.get_ref(column)?.as_blob().map_err(|_| Error::Stored)?;
    Uuid::from_slice(bytes).map_err(|_| Error::Stored)
}

/// What was chosen, as marks in its order.
fn marks_of(moment: &Moment) -> String {
    let emotions = moment.emotions.iter().map(|id| mark("emotion", id));
    let triggers = moment.triggers.iter().map(|id| mark("trigger", id));
    let people = moment.people.iter().map(|id| person_mark(*id));
    emotions.chain(triggers).chain(people).collect::<Vec<_>>().join(" ")
}

fn read_marks(marks: &str, moment: &mut Moment) -> Result<()> {
    for mark in marks.split(' ') {
        match mark.split_once('_') {
            Some(("emotion", id)) => moment.emotions.push(id.to_owned()),
            Some(("trigger", id)) => moment.triggers.push(id.to_owned()),
            Some(("person", id)) => moment.people.push(Uuid::try_parse(id).map_err(|_| Error::Stored)?),
            _ => {}
        }
    }
    Ok(())
}

/// One term in the language of the index. Quoted, for a hyphen or a quote would be an operator.
fn expression(term: &Term) -> String {
    let quoted = term.text.replace('"', "\"\"");
    let typed = format!("{{note own_emotion own_trigger}} : \"{quoted}\" *");
    if term.marks.is_empty() {
        return format!("({typed})");
    }
    let marks = term.marks.iter().map(|mark| format!("\"{mark}\"")).collect::<Vec<_>>().join(" OR ");
    format!("({typed} OR marks : ({marks}))")
}
