//! The change log: every write leaves a row, in the same transaction.

use std::cell::Cell;
use std::ops::Deref;

use rusqlite::{Connection, Transaction, params};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::patch::Patch;
use crate::time::Timestamp;

/// A transaction that writes, and what it stamps its changes with.
pub(crate) struct Writing<'a> {
    transaction: Transaction<'a>,
    device: [u8; 16],
    stamp: Cell<i64>,
    now: Timestamp,
}

/// A writing transaction can read, too.
impl Deref for Writing<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.transaction
    }
}

impl<'a> Writing<'a> {
    pub(super) fn new(transaction: Transaction<'a>, device: [u8; 16], stamp: i64, now: Timestamp) -> Self {
        Self { transaction, device, stamp: Cell::new(stamp), now }
    }

    pub(super) fn commit(self) -> Result<i64> {
        self.transaction.commit()?;
        Ok(self.stamp.get())
    }

    pub(super) fn now(&self) -> i64 {
        self.now.timestamp_millis()
    }

    /// The next stamp: the clock, or one more than the last where the clock stands still or went back.
    ///
    /// A hybrid logical clock after Kulkarni and others, 2014, with 48 bits of milliseconds and 16 of counter.
    pub(super) fn next_stamp(&self) -> i64 {
        let stamp = (self.now() << COUNTER_BITS).max(self.stamp.get() + 1);
        self.stamp.set(stamp);
        stamp
    }

    /// Writes down what was set. An empty patch leaves no row.
    pub(super) fn record(&self, room: &str, entity: &[u8], patch: &Patch) -> Result<()> {
        if patch.is_empty() {
            return Ok(());
        }
        self.prepare_cached("INSERT INTO change (stamp, device, room, entity, patch) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![self.next_stamp(), self.device, room, entity, serde_json::to_string(patch)?])?;
        Ok(())
    }

    /// Drops the last change of an entry when this device made it less than `within` milliseconds ago.
    pub(super) fn drop_last_of(&self, entity: &[u8], within: i64) -> Result<bool> {
        let dropped = self
            .prepare_cached(
                "DELETE FROM change WHERE (stamp, device) = (
                     SELECT stamp, device FROM change WHERE entity = ?1 ORDER BY stamp DESC, device DESC LIMIT 1
                 ) AND device = ?2 AND stamp > ?3 AND stamp < ?4",
            )?
            .execute(params![
                entity,
                self.device,
                (self.now() - within) << COUNTER_BITS,
                // Stamps never go back: after a clock that was ahead, nothing is recent until it is there again.
                (self.now() + 1) << COUNTER_BITS,
            ])?;
        Ok(dropped > 0)
    }
}

const COUNTER_BITS: u32 = 16;

/// The patches of an entry, oldest first.
pub(super) fn history(connection: &Connection, entity: Uuid) -> Result<Vec<Patch>> {
    read(connection, "SELECT patch FROM change WHERE entity = ?1 ORDER BY stamp, device", entity)
}

/// The last patch of an entry.
pub(super) fn last_of(connection: &Connection, entity: Uuid) -> Result<Option<Patch>> {
    Ok(last_two(connection, entity)?.pop())
}

/// The last two patches of an entry, oldest first.
pub(super) fn last_two(connection: &Connection, entity: Uuid) -> Result<Vec<Patch>> {
    let mut patches = read(
        connection,
        "SELECT patch FROM change WHERE entity = ?1 ORDER BY stamp DESC, device DESC LIMIT 2",
        entity,
    )?;
    patches.reverse();
    Ok(patches)
}

fn read(connection: &Connection, sql: &str, entity: Uuid) -> Result<Vec<Patch>> {
    connection
        .prepare_cached(sql)?
        .query_and_then([entity.as_bytes().as_slice()], |row| {
            serde_json::from_str(row.get_ref(0)?.as_str().map_err(|_| Error::Stored)?).map_err(Error::from)
        })?
        .collect()
}

/// The last stamp ever given out here.
pub(super) fn last_stamp(connection: &Connection) -> Result<i64> {
    let sql = "SELECT max(ifnull((SELECT max(stamp) FROM change), 0), ifnull((SELECT max(stamp) FROM tombstone), 0))";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}
