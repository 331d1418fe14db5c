//! Two people who turn out to be one: all that was with the one is with the other from then on.

use rusqlite::params;
use serde_json::json;
use uuid::Uuid;

use super::changes::Writing;
use super::diary::{self, uuid_of};
use crate::diary::Moment;
use crate::error::Result;
use crate::patch::{self, Patch};
use crate::people::Person;

/// Moves all that is with `gone` over to `into`, each with its row in the change log. Flags and rest stay as `into` has
/// them afterwards; `gone` is left as a pointer, so that an id that another copy still knows leads to the right one.
pub(crate) fn merge(writing: &Writing<'_>, gone: &Person, into: &Person) -> Result<()> {
    let (from, to) = (gone.id.0, into.id.0);
    let swapped = |people: &[Uuid]| -> Vec<Uuid> {
        let mut all: Vec<Uuid> = Vec::new();
        for id in people.iter().map(|id| if *id == from { to } else { *id }) {
            if !all.contains(&id) {
                all.push(id);
            }
        }
        all
    };
    for before in diary::moments_with(writing, from)? {
        let mut after = Moment { people: swapped(&before.people), ..before.clone() };
        if let Some(calm) = &mut after.calm {
            calm.people = swapped(&calm.people);
        }
        diary::replace(writing, &before, &after)?;
    }
    for (table, room) in [("need", "need"), ("response", "response"), ("rupture", "rupture"), ("attempt", "attempt")] {
        let ids: Vec<Uuid> = writing
            .prepare(&format!("SELECT id FROM {table} WHERE person = ?1"))?
            .query_and_then([from.as_bytes().as_slice()], |row| uuid_of(row, 0))?
            .collect::<Result<_>>()?;
        for id in ids {
            writing
                .prepare_cached(&format!("UPDATE {table} SET person = ?2 WHERE id = ?1"))?
                .execute(params![id.as_bytes(), to.as_bytes()])?;
            writing.record(room, id.as_bytes(), &[("person".to_owned(), json!(to))].into_iter().collect())?;
        }
    }
    within_needs(writing, from, to)?;
    writing
        .prepare_cached("UPDATE person SET merged_into = ?2 WHERE id = ?1")?
        .execute(params![from.as_bytes(), to.as_bytes()])?;
    writing.record("person", from.as_bytes(), &[("merged_into".to_owned(), json!(to))].into_iter().collect())
}

/// What an entry of needs holds can name people, too.
fn within_needs(writing: &Writing<'_>, from: Uuid, to: Uuid) -> Result<()> {
    let named: Vec<(Uuid, String)> = writing
        .prepare("SELECT id, what FROM need WHERE instr(what, ?1) > 0")?
        .query_and_then([from.to_string()], |row| Ok((uuid_of(row, 0)?, row.get(1)?)))?
        .collect::<Result<_>>()?;
    for (id, before) in named {
        let after = before.replace(&from.to_string(), &to.to_string());
        writing.prepare_cached("UPDATE need SET what = ?2 WHERE id = ?1")?.execute(params![id.as_bytes(), after])?;
        let (before, after): (Patch, Patch) = (serde_json::from_str(&before)?, serde_json::from_str(&after)?);
        writing.record("need", id.as_bytes(), &patch::since(&before, &after, &[])?)?;
    }
    Ok(())
}
