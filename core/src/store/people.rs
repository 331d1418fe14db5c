//! People on disk.

use rusqlite::{Connection, params};
use serde_json::json;
use uuid::Uuid;

use super::changes::Writing;
use crate::error::{Error, Result};
use crate::ids::PersonId;
use crate::patch::{self, Patch};
use crate::people::{Person, Role};

const ROOM: &str = "person";

/// Everyone, oneself first, then in the order in which they were added.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Person>> {
    connection
        .prepare_cached("SELECT id, nickname, role, resting FROM person ORDER BY role <> 'me', added_at, id")?
        .query_and_then([], |row| {
            let id = row.get_ref(0)?.as_blob().map_err(|_| Error::Stored)?;
            Ok(Person {
                id: PersonId(Uuid::from_slice(id).map_err(|_| Error::Stored)?),
                nickname: row.get(1)?,
                role: Role::of(row.get_ref(2)?.as_str().map_err(|_| Error::Stored)?),
                resting: row.get(3)?,
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
        .prepare_cached("UPDATE person SET nickname = ?2, role = iif(?3, ?4, role), resting = ?5 WHERE id = ?1")?
        .execute(params![
            before.id.0.as_bytes(),
            after.nickname,
            patch.contains_key("role"),
            after.role.id(),
            after.resting,
        ])?;
    writing.record(ROOM, before.id.0.as_bytes(), &patch)
}

fn fields(person: &Person) -> Patch {
    [
        ("nickname".to_owned(), json!(person.nickname)),
        ("role".to_owned(), json!(person.role.id())),
        ("resting".to_owned(), json!(person.resting)),
    ]
    .into_iter()
    .collect()
}
