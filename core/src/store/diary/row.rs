//! A moment as rows: how it is keyed, what its columns are, and what was chosen as marks.

use chrono::DateTime;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::diary::{Calm, Moment, ReallyNow, Sensation, mark, person_mark, spot_mark};
use crate::error::{Error, Result};
use crate::time::Timestamp;

/// How far a moment's key is shifted from its milliseconds.
pub(super) const KEY_BITS: u32 = 12;

/// The columns that [`moment_of`] reads, of `moment m` and `moment_text t`.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT m.key, m.id, m.occurred_at, m.\"offset\", m.logged_at, m.valence, m.energy, m.settled, m.edited, ",
            "m.binned_at, m.private, t.note, t.own_emotion, t.own_trigger, t.own_topic, t.own_meaning, t.own_hope, ",
            "t.own_reaction, t.own_need, t.different, t.marks, t.details ",
            $rest
        )
    };
}
pub(super) use select;

/// What stands in `details`: what is neither a word nor a mark.
#[derive(Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Details {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    body: Vec<Sensation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    truth: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    truth_later: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    really_now: Option<ReallyNow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from_before: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    calm: Option<Calm>,
}

/// The details of a moment; empty when there are none.
pub(super) fn details_of(moment: &Moment) -> Result<String> {
    let details = Details {
        body: moment.body.clone(),
        truth: moment.truth,
        truth_later: moment.truth_later,
        really_now: moment.really_now,
        from_before: moment.from_before,
        calm: moment.calm.clone(),
    };
    if details == Details::default() { Ok(String::new()) } else { Ok(serde_json::to_string(&details)?) }
}

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
        private: row.get(10)?,
        note: text(11)?,
        own_emotion: text(12)?,
        own_trigger: text(13)?,
        own_topic: text(14)?,
        own_meaning: text(15)?,
        own_hope: text(16)?,
        own_reaction: text(17)?,
        own_need: text(18)?,
        different: text(19)?,
        ..Moment::default()
    };
    if let Some(marks) = row.get_ref(20)?.as_str_or_null().map_err(|_| Error::Stored)? {
        read_marks(marks, &mut moment)?;
    }
    if let Some(details) = row.get_ref(21)?.as_str_or_null().map_err(|_| Error::Stored)?.filter(|text| !text.is_empty())
    {
        let details: Details = serde_json::from_str(details)?;
        moment.body = details.body;
        moment.truth = details.truth;
        moment.truth_later = details.truth_later;
        moment.really_now = details.really_now;
        moment.from_before = details.from_before;
        moment.calm = details.calm;
    }
    Ok(moment)
}

pub(super) fn instant_of(row: &Row<'_>, column: usize) -> Result<Timestamp> {
    DateTime::from_timestamp_millis(row.get(column)?).ok_or(Error::Stored)
}

pub(in crate::store) fn uuid_of(row: &Row<'_>, column: usize) -> Result<Uuid> {
    let bytes = row.get_ref(column)?.as_blob().map_err(|_| Error::Stored)?;
    Uuid::from_slice(bytes).map_err(|_| Error::Stored)
}

/// What was chosen, as marks in its order. A new kind of mark is a new step of the schema, so that no older app drops it.
/// The body's and calm's stand in the details; their marks are there to be found.
pub(super) fn marks_of(moment: &Moment) -> String {
    let mut marks = Vec::new();
    for (kind, ids) in chosen(moment) {
        marks.extend(ids.iter().map(|id| mark(kind, id)));
    }
    marks.extend(moment.people.iter().map(|id| person_mark(*id)));
    marks.extend(moment.sore_spots.iter().map(|id| spot_mark(*id)));
    for felt in &moment.body {
        marks.push(mark("zone", &felt.zone));
        if !felt.quality.is_empty() {
            marks.push(mark("quality", &felt.quality));
        }
    }
    if let Some(calm) = &moment.calm {
        marks.extend(calm.company.iter().map(|id| mark("company", id)));
        marks.extend(calm.soothers.iter().map(|id| mark("soother", id)));
    }
    marks.join(" ")
}

/// Every list that is kept as marks.
fn chosen(moment: &Moment) -> [(&'static str, &[String]); 10] {
    [
        ("emotion", &moment.emotions),
        ("trigger", &moment.triggers),
        ("topic", &moment.topics),
        ("meaning", &moment.meanings),
        ("hope", &moment.hopes),
        ("reaction", &moment.reactions),
        ("almost", &moment.almost),
        ("need", &moment.needs),
        ("area", &moment.areas),
        ("load", &moment.loads),
    ]
}

/// The people among marks.
pub(super) fn people_of(marks: &str) -> Result<Vec<Uuid>> {
    marks
        .split(' ')
        .filter_map(|mark| mark.strip_prefix("person_"))
        .map(|id| Uuid::try_parse(id).map_err(|_| Error::Stored))
        .collect()
}

fn read_marks(marks: &str, moment: &mut Moment) -> Result<()> {
    for mark in marks.split(' ') {
        let Some((kind, id)) = mark.split_once('_') else { continue };
        let list = match kind {
            "emotion" => &mut moment.emotions,
            "trigger" => &mut moment.triggers,
            "topic" => &mut moment.topics,
            "meaning" => &mut moment.meanings,
            "hope" => &mut moment.hopes,
            "reaction" => &mut moment.reactions,
            "almost" => &mut moment.almost,
            "need" => &mut moment.needs,
            "area" => &mut moment.areas,
            "load" => &mut moment.loads,
            "person" => {
                moment.people.push(Uuid::try_parse(id).map_err(|_| Error::Stored)?);
                continue;
            }
            "spot" => {
                moment.sore_spots.push(Uuid::try_parse(id).map_err(|_| Error::Stored)?);
                continue;
            }
            _ => continue,
        };
        list.push(id.to_owned());
    }
    Ok(())
}
