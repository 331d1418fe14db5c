//! The files of a diary in its folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Field, Reason, Result, invalid};

/// Where everything lies.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    pub(crate) folder: PathBuf,
    pub(crate) database: PathBuf,
    pub(crate) wal: PathBuf,
    /// Only while a diary is being made.
    pub(crate) journal: PathBuf,
    /// The copy made before the schema was changed.
    pub(crate) copy: PathBuf,
    pub(crate) lock: PathBuf,
    pub(crate) key_file: PathBuf,
}

impl Files {
    /// The files of a folder that was named.
    pub(crate) fn of(folder: &str) -> Result<Self> {
        if folder.trim().is_empty() || folder.contains('\0') {
            return Err(invalid(Field::Folder, Reason::Empty));
        }
        let folder = Path::new(folder);
        Ok(Self {
            folder: folder.to_owned(),
            database: folder.join("diary.db"),
            wal: folder.join("diary.db-wal"),
            journal: folder.join("diary.db-journal"),
            copy: folder.join("diary-before-upgrade.db"),
            lock: folder.join("diary.lock"),
            key_file: folder.join("diary.key.json"),
        })
    }

    /// Whether something lies where the database belongs.
    pub(crate) fn has_database(&self) -> Result<bool> {
        Ok(length(&self.database)? > 0 || length(&self.wal)? > 0)
    }

    /// Removes a database that was never finished.
    pub(crate) fn remove_half_made(&self) -> Result<()> {
        remove(&self.database)?;
        remove(&self.wal)?;
        remove(&self.journal)?;
        remove(&self.folder.join("diary.db-shm"))
    }
}

/// How long a file is; nothing when there is none.
pub(crate) fn length(path: &Path) -> Result<u64> {
    match fs::metadata(path) {
        Ok(found) => Ok(found.len()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(error.into()),
    }
}

/// Removes a file that may be there.
pub(crate) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Makes what was just created or renamed in a folder outlive a power cut.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}
