//! Connections under the key.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Once;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::{ApiError, Result};

/// A database file and its key.
pub(crate) struct Keyed {
    path: PathBuf,
    key: Zeroizing<[u8; 32]>,
}

/// What has to be the same on every connection.
const EVERY: &str = "
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -16000;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
";

/// What the writer adds. Apple's `fsync` does not reach the disk; the two `fullfsync` do, and are nothing elsewhere.
const WRITER: &str = "
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
";

/// The very first connection makes SQLite ready, and SQLite says that it is before SQLCipher is: of two made at the
/// same time one was refused. So the first is made alone.
static LIBRARY: Once = Once::new();

/// How many prepared statements a connection keeps: more than there are in the house.
const STATEMENTS: usize = 64;

impl Keyed {
    pub(crate) fn new(path: &Path, key: Zeroizing<[u8; 32]>) -> Self {
        Self { path: path.to_owned(), key }
    }

    /// Opens an existing file to look at it, and leaves every file as it is: nothing is checkpointed on closing, and
    /// in exclusive mode the index of the log stays in memory instead of a file.
    pub(crate) fn look(&self) -> Result<Connection> {
        let connection = self.connect(OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
        Ok(connection)
    }

    /// Opens the file to write, and makes it where there is none.
    pub(crate) fn writer(&self) -> Result<Connection> {
        let connection = self.connect(OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        // Where the log cannot be had, SQLite answers with what it does instead.
        let mode: String = connection.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
        if mode != "wal" {
            return Err(ApiError::NotWritable.into());
        }
        connection.execute_batch(WRITER)?;
        connection.execute_batch(EVERY)?;
        Ok(connection)
    }

    /// Opens the file to read.
    pub(crate) fn reader(&self) -> Result<Connection> {
        let connection = self.connect(OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.execute_batch(EVERY)?;
        connection.execute_batch("PRAGMA query_only = ON;")?;
        Ok(connection)
    }

    fn connect(&self, flags: OpenFlags) -> Result<Connection> {
        LIBRARY.call_once(|| drop(Connection::open_in_memory()));
        let connection = Connection::open_with_flags(&self.path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        connection.execute_batch(&self.key_pragma())?;
        Ok(connection)
    }

    /// A raw key needs no derivation; its salt stands in the head of the file. SQLCipher's own log lines go to the
    /// phone's log otherwise.
    fn key_pragma(&self) -> Zeroizing<String> {
        let mut pragma = Zeroizing::new(String::with_capacity(160));
        pragma.push_str("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'");
        for byte in self.key.iter() {
            // Writing to a string cannot fail.
            let _ = write!(pragma, "{byte:02x}");
        }
        pragma.push_str("'\";");
        pragma
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A SIGKILL does not show whether a write would outlive a power cut; what SQLite promises for it does.
    #[test]
    fn a_write_outlives_a_power_cut_and_leaves_nothing_readable() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let keyed = Keyed::new(&folder.path().join("diary.db"), Zeroizing::new([7; 32]));
        let writer = keyed.writer().expect("a writer");
        let text = |connection: &Connection, pragma: &str| {
            connection
                .pragma_query_value(None, pragma, |row| row.get::<_, rusqlite::types::Value>(0))
                .map(|value| match value {
                    rusqlite::types::Value::Integer(number) => number.to_string(),
                    rusqlite::types::Value::Text(text) => text,
                    other => format!("{other:?}"),
                })
                .expect("a pragma")
        };
        let promised = [
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("fullfsync", "1"),
            ("checkpoint_fullfsync", "1"),
            ("foreign_keys", "1"),
            ("secure_delete", "1"),
            ("temp_store", "2"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
        ];
        for (pragma, value) in promised {
            assert_eq!(text(&writer, pragma), value, "{pragma}");
        }
        assert!(text(&writer, "cipher_version").starts_with("4."));
        let reader = keyed.reader().expect("a reader");
        assert_eq!(text(&reader, "query_only"), "1");
        assert!(reader.execute_batch("CREATE TABLE t (x)").is_err());
    }
}
