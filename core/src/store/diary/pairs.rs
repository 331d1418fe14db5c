//! How often a beginning and a protection come together with someone, kept by what each write changes.

use rusqlite::{Connection, params};
use uuid::Uuid;

use super::super::changes::Writing;
use super::row::uuid_of;
use crate::diary::Moment;
use crate::error::Result;
use crate::needs::Pair;

/// Counts what a moment that is not in the bin brings (1), or takes away (−1).
pub(super) fn count(writing: &Writing<'_>, moment: &Moment, by: i64) -> Result<()> {
    if moment.binned_at.is_some() {
        return Ok(());
    }
    for person in &moment.people {
        for trigger in &moment.triggers {
            for reaction in &moment.reactions {
                writing
                    .prepare_cached(
                        "INSERT INTO pair (person, set_off, reaction, n) VALUES (?1, ?2, ?3, ?4)
                         ON CONFLICT DO UPDATE SET n = n + excluded.n",
                    )?
                    .execute(params![person.as_bytes(), trigger, reaction, by])?;
            }
        }
    }
    Ok(())
}

/// Every pair that there is.
pub(crate) fn pairs(connection: &Connection) -> Result<Vec<Pair>> {
    connection
        .prepare_cached("SELECT person, set_off, reaction, n FROM pair WHERE n > 0")?
        .query_and_then([], |row| {
            let person: Uuid = uuid_of(row, 0)?;
            Ok(Pair { person, trigger: row.get(1)?, reaction: row.get(2)?, n: row.get(3)? })
        })?
        .collect()
}
