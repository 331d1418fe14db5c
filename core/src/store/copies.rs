//! The copy made before a schema is changed, kept until the new version has opened twice.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};

use super::files::{Files, length, remove, sync_folder};
use crate::error::Result;

/// How many times the new version has to open first.
const OPENINGS: u32 = 2;

/// Copies the database as it is, its log included, in the place of an older copy. It stays encrypted under the same key.
pub(crate) fn copy(files: &Files) -> Result<()> {
    forget(files)?;
    let copied = copy_both(files);
    if copied.is_err() {
        // Half a copy helps nobody, and takes the room that was wanting.
        forget(files)?;
    }
    copied
}

fn copy_both(files: &Files) -> Result<()> {
    copy_whole(&files.database, &files.copy)?;
    if length(&files.wal)? > 0 {
        copy_whole(&files.wal, &with_wal(&files.copy))?;
    }
    sync_folder(&files.folder)
}

/// Counts an opening of the new version; at the third one the copy goes.
pub(crate) fn count_opening(files: &Files, version: usize, connection: &Connection) -> Result<()> {
    if length(&files.copy)? == 0 {
        return Ok(());
    }
    let name = format!("openings_of_{version}");
    let openings: Option<String> =
        connection.query_row("SELECT value FROM meta WHERE name = ?1", [&name], |row| row.get(0)).optional()?;
    let openings = openings.and_then(|text| text.parse().ok()).unwrap_or(0) + 1;
    if openings > OPENINGS {
        forget(files)?;
        connection.execute("DELETE FROM meta WHERE name = ?1", [&name])?;
    } else {
        connection.execute(
            "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
            [&name, &openings.to_string()],
        )?;
    }
    Ok(())
}

/// Removes the copy, which would keep what was purged.
pub(crate) fn forget(files: &Files) -> Result<()> {
    remove(&files.copy)?;
    remove(&with_wal(&files.copy))
}

fn with_wal(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

fn copy_whole(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to)?;
    fs::File::open(to)?.sync_all()?;
    Ok(())
}
