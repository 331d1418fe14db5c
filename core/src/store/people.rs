//! People on disk.

use rusqlite::{Connection, params};
use serde_json::json;
use uuid::Uuid;

use super::changes::Writing;
use crate::error::{Error, Result};
use crate::ids::PersonId;
use crate::patch::{self, Patch};
use crate::people::{Figure, Person, Role};

const ROOM: &str = "person";

/// Everyone, oneself first, then in the order in which they were added.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Person>> {
    connection
        .prepare_cached(
            "SELECT id, nickname, role, resting, not_safe, figure, trust, eases, circle, away_since FROM person
             WHERE merged_into IS NULL ORDER BY role <> 'me', added_at, id",
        )?
        .query_and_then([], |row| {
            let id = row.get_ref(0)?.as_blob().map_err(|_| Error::Stored)?;
            Ok(Person {
                id: PersonId(Uuid::from_slice(id).map_err(|_| Error::Stored)?),
                nickname: row.get(1)?,
                role: Role::of(row.get_ref(2)?.as_str().map_err(|_| Error::Stored)?),
                resting: row.get(3)?,
                not_safe: row.get(4)?,
                figure: figure_of(row.get(5)?),
                trust: row.get(6)?,
                eases: row.get(7)?,
                group: row.get(8)?,
                away_since: row.get(9)?,
            })
        })?
        .collect()
}

/// Adds a person. An id that is already there is left as it is.
pub(crate) fn add(writing: &Writing<'_>, person: &Person) -> Result<()> {
    let added = writing
        .prepare_cached(
            "INSERT INTO person (id, added_at, nickname, role, resting) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
        )?
        .execute(params![person.id.0.as_bytes(), writing.now(), person.nickname, person.role.id(), person.resting])?;
    if added == 0 {
        return Ok(());
    }
    let mut patch = fields(person);
    patch.insert("added_at".to_owned(), json!(writing.now()));
    writing.record(ROOM, person.id.0.as_bytes(), &patch)
}

/// Puts a person in the place of what they were. What stayed is not written: a role that only a newer app knows is
/// shown as someone else, and stays what it is.
pub(crate) fn replace(writing: &Writing<'_>, before: &Person, after: &Person) -> Result<()> {
    let patch = patch::since(&fields(before), &fields(after), &[])?;
    if patch.is_empty() {
        return Ok(());
    }
    writing
        .prepare_cached(
            "UPDATE person SET nickname = ?2, role = iif(?3, ?4, role), resting = ?5, not_safe = ?6, figure = ?7,
             trust = ?8, eases = ?9, circle = ?10, away_since = ?11 WHERE id = ?1",
        )?
        .execute(params![
            before.id.0.as_bytes(),
            after.nickname,
            patch.contains_key("role"),
            after.role.id(),
            after.resting,
            after.not_safe,
            figure_bits(after.figure),
            after.trust,
            after.eases,
            after.group,
            after.away_since,
        ])?;
    writing.record(ROOM, before.id.0.as_bytes(), &patch)
}

fn figure_bits(figure: Figure) -> u8 {
    u8::from(figure.listens) | u8::from(figure.helps) << 1 | u8::from(figure.encourages) << 2
}

fn figure_of(bits: u8) -> Figure {
    Figure { listens: bits & 1 != 0, helps: bits & 2 != 0, encourages: bits & 4 != 0 }
}

fn fields(person: &Person) -> Patch {
    [
        ("nickname".to_owned(), json!(person.nickname)),
        ("role".to_owned(), json!(person.role.id())),
        ("resting".to_owned(), json!(person.resting)),
        ("not_safe".to_owned(), json!(person.not_safe)),
        ("figure".to_owned(), json!(figure_bits(person.figure))),
        ("trust".to_owned(), json!(person.trust)),
        ("eases".to_owned(), json!(person.eases)),
        ("group".to_owned(), json!(person.group)),
        ("away_since".to_owned(), json!(person.away_since)),
    ]
    .into_iter()
    .collect()
}
