//! Adding and changing moments, each with its row in the change log.

use rusqlite::{Connection, params};
use uuid::Uuid;

use super::super::bin::is_buried;
use super::super::changes::Writing;
use super::ROOM;
use super::pairs::count;
use super::read::{last_patches, patches};
use super::row::{KEY_BITS, details_of, key_of, marks_of};
use crate::diary::Moment;
use crate::error::{ApiError, Result};
use crate::patch::Patch;

/// Five minutes: writing that pauses for less is one change.
const ONE_STRETCH: i64 = 5 * 60 * 1000;

/// Adds a moment. Nothing is written when its id is already there, or was purged.
pub(crate) fn add(writing: &Writing<'_>, moment: &Moment) -> Result<()> {
    if key_of(writing, moment.id)?.is_some() || is_buried(writing, moment.id)? {
        return Ok(());
    }
    insert(writing, moment)?;
    count(writing, moment, 1)?;
    writing.record(ROOM, moment.id.as_bytes(), &moment.since(&Moment::default())?)
}

/// Puts a moment in the place of what it was.
pub(crate) fn replace(writing: &Writing<'_>, before: &Moment, after: &Moment) -> Result<()> {
    let patch = after.since(before)?;
    put(writing, before, after, &patch)
}

/// Replaces a moment while its note is being written: what was kept moments ago is one change with what is kept now.
pub(crate) fn keep_writing(writing: &Writing<'_>, before: &Moment, after: &Moment) -> Result<()> {
    if before == after {
        return Ok(());
    }
    match stretch(writing, before)? {
        Some(start) if writing.drop_last_of(before.id.as_bytes(), ONE_STRETCH)? => {
            put(writing, before, after, &after.since(&start)?)
        }
        _ => replace(writing, before, after),
    }
}

/// Where the stretch of writing began that the last change of a moment belongs to. None when that change was
/// something else, or took something back.
fn stretch(connection: &Connection, now: &Moment) -> Result<Option<Moment>> {
    let last = last_patches(connection, now.moment_id())?;
    let [_, last] = last.as_slice() else { return Ok(None) };
    if !last.contains_key("note") || !last.keys().all(|field| field == "note" || field == "edited") {
        return Ok(None);
    }
    let history = patches(connection, now.moment_id())?;
    let [start @ .., _] = history.as_slice() else { return Ok(None) };
    let [earlier @ .., _] = start else { return Ok(None) };
    if !earlier.is_empty() && Moment::replay(now.id, earlier)? == *now {
        return Ok(None);
    }
    Moment::replay(now.id, start).map(Some)
}

/// A row keeps its key while its time stays, so that of two moments in one minute none jumps over the other.
fn put(writing: &Writing<'_>, before: &Moment, after: &Moment, patch: &Patch) -> Result<()> {
    if before == after {
        return writing.record(ROOM, after.id.as_bytes(), patch);
    }
    if pairs_of(before) != pairs_of(after) {
        count(writing, before, -1)?;
        count(writing, after, 1)?;
    }
    if before.occurred_at == after.occurred_at {
        update(writing, before, after)?;
    } else {
        take_out(writing, before.id)?;
        insert(writing, after)?;
    }
    writing.record(ROOM, after.id.as_bytes(), patch)
}

/// What a moment's pairs are made of.
fn pairs_of(moment: &Moment) -> (bool, &[Uuid], &[String], &[String]) {
    (moment.binned_at.is_some(), &moment.people, &moment.triggers, &moment.reactions)
}

fn update(writing: &Writing<'_>, before: &Moment, after: &Moment) -> Result<()> {
    let key = key_of(writing, after.id)?.ok_or(ApiError::NotFound)?;
    writing
        .prepare_cached(
            "UPDATE moment SET \"offset\" = ?2, valence = ?3, energy = ?4, settled = ?5, edited = ?6, binned_at = ?7,
             private = ?8, due_since = iif(?7 IS NULL, NULL, due_since) WHERE key = ?1",
        )?
        .execute(params![
            key,
            after.offset,
            after.valence,
            after.energy,
            after.settled,
            after.edited,
            after.binned_at,
            after.private,
        ])?;
    if words_of(before)? != words_of(after)? {
        // Taken out and put in, for the index hears of a row that comes and one that goes.
        writing.prepare_cached("DELETE FROM moment_text WHERE key = ?1")?.execute([key])?;
        insert_words(writing, key, after)?;
    }
    Ok(())
}

fn insert(writing: &Writing<'_>, moment: &Moment) -> Result<()> {
    let key: i64 = writing
        .prepare_cached(
            "INSERT INTO moment (key, id, \"offset\", logged_at, valence, energy, settled, edited, binned_at, private)
             VALUES (
                 (SELECT ifnull(max(key) + 1, ?1) FROM moment WHERE key >= ?1 AND key < ?1 + 4096),
                 ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
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
                moment.private,
            ],
            |row| row.get(0),
        )?;
    insert_words(writing, key, moment)
}

fn insert_words(writing: &Writing<'_>, key: i64, moment: &Moment) -> Result<()> {
    let words = words_of(moment)?;
    if words.iter().all(String::is_empty) {
        return Ok(());
    }
    let mut statement = writing.prepare_cached(
        "INSERT INTO moment_text (
             note, own_emotion, own_trigger, own_topic, own_meaning, own_hope, own_reaction, own_need, different, marks,
             details, key
         ) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for (word, column) in words.iter().zip(1..) {
        statement.raw_bind_parameter(column, word)?;
    }
    statement.raw_bind_parameter(words.len() + 1, key)?;
    statement.raw_execute()?;
    Ok(())
}

/// What stands in `moment_text`, in the order of its columns.
fn words_of(moment: &Moment) -> Result<[String; 11]> {
    Ok([
        moment.note.clone(),
        moment.own_emotion.clone(),
        moment.own_trigger.clone(),
        moment.own_topic.clone(),
        moment.own_meaning.clone(),
        moment.own_hope.clone(),
        moment.own_reaction.clone(),
        moment.own_need.clone(),
        moment.different.clone(),
        marks_of(moment),
        details_of(moment)?,
    ])
}

/// Takes a moment's rows out, the index's included.
pub(super) fn take_out(writing: &Writing<'_>, id: Uuid) -> Result<()> {
    let key = key_of(writing, id)?.ok_or(ApiError::NotFound)?;
    writing.prepare_cached("DELETE FROM moment_text WHERE key = ?1")?.execute([key])?;
    writing.prepare_cached("DELETE FROM moment WHERE key = ?1")?.execute([key])?;
    Ok(())
}
