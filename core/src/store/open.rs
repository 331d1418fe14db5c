//! Opening a diary: what is there is accepted first, and only then touched.

use std::fs::{self, File, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use zeroize::Zeroizing;

use super::connection::Keyed;
use super::files::{Files, length, remove};
use super::key_file::KeyFile;
use super::schema::{APPLICATION, Schema};
use super::{Store, Writer, bin, changes, copies};
use crate::error::{ApiError, Error, Field, Reason, Result, invalid};
use crate::time::Timestamp;

/// What a diary is opened with.
pub(crate) struct OpenWith<'a> {
    pub(crate) folder: &'a str,
    /// 32 bytes, or none when the phone has lost it.
    pub(crate) key: &'a [u8],
    pub(crate) wrap: Option<&'a [u8]>,
    pub(crate) now: Timestamp,
    /// A step of the schema that only a test takes.
    pub(crate) extra_step: Option<&'static str>,
}

/// The version of a database that was just made.
const NO_SCHEMA: usize = 0;
/// SQLCipher's page, which is also the least a database can measure.
const PAGE: u64 = 4096;
/// A process that was just ended holds its lock for some milliseconds more; nobody is to be told of that.
const PATIENCE: Duration = Duration::from_millis(300);
/// The head of a log and of each page in it.
const WAL_HEAD: u64 = 32;
const WAL_FRAME: u64 = 24 + PAGE;

/// Opens the diary of a folder, or makes it where there never was one.
pub(crate) fn open(with: &OpenWith<'_>) -> Result<Store> {
    let files = Files::of(with.folder)?;
    fs::create_dir_all(&files.folder)?;
    let lock = lock(&files)?;
    let known = KeyFile::read(&files)?;
    let key = check_key(with.key, known.as_ref(), &files)?;
    let keyed = Keyed::new(&files.database, key.clone());
    let schema = Schema::new(with.extra_step);

    let (key_file, version) = match known {
        Some(known) if known.is_created() => {
            let version = accept(&files, &keyed, schema)?;
            (known, version)
        }
        // Cut off after the last step of its making.
        Some(known) if known.fits(&key) && is_whole(&files, &keyed, schema)? => (known, NO_SCHEMA),
        // Cut off while it was being made: nothing was ever kept in it.
        Some(_) => {
            files.remove_half_made()?;
            (make(&files, &key, with.wrap)?, NO_SCHEMA)
        }
        // A diary whose key file was lost, if the key opens it; else the file is something else.
        None if files.has_database()? => {
            let version = accept(&files, &keyed, schema)?;
            (KeyFile::new(&key, with.wrap), version)
        }
        None => (make(&files, &key, with.wrap)?, NO_SCHEMA),
    };

    let mut connection = keyed.writer()?;
    if version < schema.version() {
        schema.migrate(&mut connection)?;
    }
    if !key_file.is_created() {
        key_file.created().write(&files)?;
    }
    copies::count_opening(&files, schema.version(), &connection)?;
    let stamp = changes::last_stamp(&connection)?;
    let store = Store {
        keyed,
        writer: Mutex::new(Writer { connection, stamp }),
        reader: Mutex::new(None),
        device: key_file.device.into_bytes(),
        _lock: lock,
    };
    if bin::purge_overdue(&store, with.now)? {
        copies::forget(&files)?;
    }
    Ok(store)
}

/// Whether a diary was made in a folder: then the key as the phone sealed it, where there is one.
pub(crate) fn wrap_of(folder: &str) -> Result<Option<Option<Vec<u8>>>> {
    let files = Files::of(folder)?;
    Ok(match KeyFile::read(&files)? {
        Some(file) if file.is_created() => Some(file.phone_wrap()),
        // Cut off while it was being made: nothing was ever kept under that key.
        Some(_) => None,
        // A diary whose key file is lost still has its key somewhere, or nowhere.
        None => files.has_database()?.then_some(None),
    })
}

fn make(files: &Files, key: &[u8; 32], wrap: Option<&[u8]>) -> Result<KeyFile> {
    let fresh = KeyFile::new(key, wrap);
    fresh.write(files)?;
    Ok(fresh)
}

fn lock(files: &Files) -> Result<File> {
    let lock = File::options().create(true).truncate(false).write(true).open(&files.lock)?;
    let since = Instant::now();
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(lock),
            Err(TryLockError::WouldBlock) if since.elapsed() < PATIENCE => thread::sleep(PATIENCE / 30),
            Err(TryLockError::WouldBlock) => return Err(ApiError::InUse.into()),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
}

fn check_key(key: &[u8], known: Option<&KeyFile>, files: &Files) -> Result<Zeroizing<[u8; 32]>> {
    if key.is_empty() && (known.is_some() || files.has_database()?) {
        return Err(ApiError::KeyMissing.into());
    }
    let key: [u8; 32] = key.try_into().map_err(|_| invalid(Field::Key, Reason::OutOfRange))?;
    let key = Zeroizing::new(key);
    match known {
        Some(file) if file.is_created() && !file.fits(&key) => Err(ApiError::WrongKey.into()),
        _ => Ok(key),
    }
}

/// Whether what lies there was made to its end.
fn is_whole(files: &Files, keyed: &Keyed, schema: Schema) -> Result<bool> {
    match accept(files, keyed, schema).map_err(ApiError::from) {
        Ok(_) => Ok(true),
        Err(ApiError::Corrupt | ApiError::NotADatabase) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Looks whether the files are a diary under this key, of a version known here, and tells which. Changes nothing;
/// copies an older one.
fn accept(files: &Files, keyed: &Keyed, schema: Schema) -> Result<usize> {
    let log = files.wal.exists();
    let looked = look(files, keyed, schema);
    if looked.is_err() && !log {
        // Looking makes an empty one, which is right where the diary is opened next.
        remove(&files.wal)?;
    }
    let version = looked?;
    if version < schema.version() {
        copies::copy(files)?;
    }
    Ok(version)
}

/// The version of the diary.
fn look(files: &Files, keyed: &Keyed, schema: Schema) -> Result<usize> {
    let size = length(&files.database)?;
    if size < PAGE {
        return Err(ApiError::Corrupt.into());
    }
    // No diary has one once it is made, and SQLite would play back a stranger's.
    if length(&files.journal)? > 0 {
        return Err(ApiError::NotADatabase.into());
    }
    let look = keyed.look()?;
    let number = |pragma: &str| look.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let version = number("user_version").map_err(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => Error::Api(ApiError::NotADatabase),
        _ => error.into(),
    })?;
    let version = usize::try_from(version).map_err(|_| ApiError::NotADatabase)?;
    if version == 0 {
        // The key opens it, and every step is gone: its log was lost.
        return Err(ApiError::Corrupt.into());
    }
    if version > schema.version() {
        return Err(ApiError::NewerVersion.into());
    }
    if number("application_id")? != i64::from(APPLICATION) {
        return Err(ApiError::NotADatabase.into());
    }
    let logged = length(&files.wal)?.saturating_sub(WAL_HEAD) / WAL_FRAME;
    if (size / PAGE + logged) < number("page_count")?.unsigned_abs() {
        return Err(ApiError::Corrupt.into());
    }
    Ok(version)
}
