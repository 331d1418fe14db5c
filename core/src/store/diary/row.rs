//! A moment as rows: how it is keyed, what its columns are, and what was chosen as marks.

use chrono::DateTime;
use rusqlite::{Connection, OptionalExtension, Row};
use uuid::Uuid;

use crate::diary::{Moment, mark, person_mark};
use crate::error::{Error, Result};
use crate::time::Timestamp;

/// How far a moment's key is shifted from its milliseconds.
pub(super) const KEY_BITS: u32 = 12;

/// The columns that [`moment_of`] reads, of `moment m` and `moment_text t`.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT m.key, m.id, m.occurred_at, m.\"offset\", m.logged_at, m.valence, m.energy, m.settled, m.edited, ",
            "m.binned_at, t.note, t.own_emotion, t.own_trigger, t.marks ",
            $rest
        )
    };
}
pub(super) use select;

/// The first key of an instant.
pub(super) fn key_at(at: Timestamp) -> i64 {
    at.timestamp_millis() << KEY_BITS
}

pub(super) fn key_of(connection: &Connection, id: Uuid) -> Result<Option<i64>> {
    Ok(connection
        .prepare_cached("SELECT key FROM moment WHERE id = ?1")?
        .query_row([id.as_bytes().as_slice()], |row| row.get(0))
        .optional()?)
}

pub(super) fn moment_of(row: &Row<'_>) -> Result<Moment> {
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

pub(super) fn instant_of(row: &Row<'_>, column: usize) -> Result<Timestamp> {
    DateTime::from_timestamp_millis(row.get(column)?).ok_or(Error::Stored)
}

pub(super) fn uuid_of(row: &Row<'_>, column: usize) -> Result<Uuid> {
    let bytes = row.get_ref(column)?.as_blob().map_err(|_| Error::Stored)?;
    Uuid::from_slice(bytes).map_err(|_| Error::Stored)
}

/// What was chosen, as marks in its order. A new kind of mark is a new step of the schema, so that no older app drops it.
pub(super) fn marks_of(moment: &Moment) -> String {
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
