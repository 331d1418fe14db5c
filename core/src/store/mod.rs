//! The encrypted database: the only place with SQL.
//!
//! One writer; readers do not wait for it. What a write returned from is on disk (WAL, `synchronous = FULL`).

mod bin;
mod changes;
mod connection;
mod copies;
pub(crate) mod diary;
mod files;
mod key_file;
pub(crate) mod life_events;
mod merge;
pub(crate) mod needs;
mod open;
pub(crate) mod people;
pub(crate) mod questionnaires;
pub(crate) mod repairs;
mod schema;
pub(crate) mod settings;
pub(crate) mod sore_spots;

use std::fs::File;

use parking_lot::Mutex;
use rusqlite::{Connection, TransactionBehavior};

pub(crate) use changes::Writing;
pub(crate) use merge::merge;
pub(crate) use open::{OpenWith, open, wrap_of};

use crate::error::Result;
use crate::settings::Preferences;
use crate::time::Timestamp;
use connection::Keyed;

/// An open diary.
pub(crate) struct Store {
    keyed: Keyed,
    /// Opened at the first read.
    reader: Mutex<Option<Connection>>,
    /// The last connection to close, for that one brings the log home.
    writer: Mutex<Writer>,
    device: [u8; 16],
    /// Held until the connections above are closed: fields are dropped in their order.
    _lock: File,
}

struct Writer {
    connection: Connection,
    /// The last stamp given out.
    stamp: i64,
}

impl Store {
    /// Reads, as of one instant.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut slot = self.reader.lock();
        let reader = match slot.take() {
            Some(reader) => slot.insert(reader),
            None => slot.insert(self.keyed.reader()?),
        };
        let transaction = reader.transaction()?;
        work(&transaction)
    }

    /// The settings, on the connection that is open already.
    pub(crate) fn preferences(&self) -> Result<Preferences> {
        settings::read(&self.writer.lock().connection)
    }

    /// Writes in one transaction: all of it or nothing, and on disk when this returns. Tells also whether the change
    /// log has become longer.
    pub(crate) fn write<T>(&self, now: Timestamp, work: impl FnOnce(&Writing<'_>) -> Result<T>) -> Result<(T, bool)> {
        let mut writer = self.writer.lock();
        let Writer { connection, stamp } = &mut *writer;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let writing = Writing::new(transaction, self.device, *stamp, now);
        let value = work(&writing)?;
        let before = std::mem::replace(stamp, writing.commit()?);
        Ok((value, before != *stamp))
    }
}
