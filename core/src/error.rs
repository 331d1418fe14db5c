//! What can go wrong: a rich error inside, a small one for the screens, converted in one place.

use std::io;

/// What the shells get. Every variant is something a screen can act on; none carries a person's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ApiError {
    /// The diary was shut; open it again.
    #[error("the diary is shut")]
    Closed,
    /// Another process has this diary open.
    #[error("the diary is open elsewhere")]
    InUse,
    /// There is a diary, but no key was handed in.
    #[error("the key of the diary is missing")]
    KeyMissing,
    /// The key is not the one this diary was made with.
    #[error("the key does not fit")]
    WrongKey,
    /// The file where the diary belongs is something else.
    #[error("the file is no diary")]
    NotADatabase,
    /// The diary was here, and is missing, cut short or damaged.
    #[error("the diary is damaged")]
    Corrupt,
    /// A newer app wrote this diary.
    #[error("the diary was written by a newer version")]
    NewerVersion,
    /// The folder or a file in it cannot be written.
    #[error("the folder cannot be written")]
    NotWritable,
    /// The disk is full.
    #[error("the disk is full")]
    StorageFull,
    /// Something handed in cannot be kept as it is.
    #[error("invalid {field:?}: {reason:?}")]
    Invalid {
        /// Which input.
        field: Field,
        /// What is the matter with it.
        reason: Reason,
    },
    /// An answer cannot be kept as it is; the questionnaire is as it was.
    #[error("invalid answer: {reason:?}")]
    InvalidAnswer {
        /// The linkId of the question, as its questionnaire names it.
        link_id: String,
        /// What is the matter with it.
        reason: Reason,
    },
    /// There is nothing under this id.
    #[error("not found")]
    NotFound,
    /// Anything else.
    #[error("something went wrong")]
    Other,
}

/// The inputs that can be refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Field {
    /// The folder of the diary.
    Folder,
    /// The key: 32 bytes.
    Key,
    /// The zone rules of the phone.
    Zone,
    /// The id of an entry.
    Id,
    /// The mood: a step from 1 to 7, or a point with both sides between −1 and 1.
    Mood,
    /// The energy step.
    Energy,
    /// The feelings chosen.
    Emotions,
    /// Feelings in one's own words.
    OwnEmotion,
    /// What it began with, as chosen.
    Triggers,
    /// What it began with, in one's own words.
    OwnTrigger,
    /// Who was there.
    People,
    /// The note.
    Note,
    /// A question about a moment that takes other answers.
    Step,
    /// What it was about, as chosen.
    Topics,
    /// What one thought, as chosen.
    Meanings,
    /// How true it feels: 0 to 10.
    Truth,
    /// What one hoped for, as chosen.
    Hopes,
    /// How one protected oneself, as chosen.
    Reactions,
    /// What one needed, as chosen.
    Needs,
    /// One's own words beside what was chosen.
    OwnWords,
    /// What the body does: a place and a quality.
    Body,
    /// How strong it is: 0 to 10.
    Strength,
    /// A sore spot.
    SoreSpots,
    /// How much is from long ago, from 0 to 100, and what is different now.
    FromBefore,
    /// With whom and how calm came back, and when.
    Calm,
    /// Parts of life.
    Areas,
    /// What else weighs.
    Loads,
    /// An event in one's life.
    Event,
    /// What someone does that makes it easy.
    Eases,
    /// How much someone is trusted: 0 to 10.
    Trust,
    /// A group of one's own.
    Group,
    /// When it happened.
    Occurred,
    /// What is searched for.
    Query,
    /// A month or a day of the calendar.
    Date,
    /// A person's nickname.
    Nickname,
    /// A person's role.
    Role,
    /// The hour at which a day begins.
    DayStart,
    /// A page mark.
    Page,
    /// A questionnaire, by its canonical.
    Questionnaire,
    /// Whom a questionnaire is about.
    Subject,
    /// What still blocks completing a response.
    Response,
    /// A sentence or a part of a talk.
    Text,
    /// What one asks for, as chosen.
    Request,
    /// What one did with what another needed, as chosen.
    Deed,
    /// A sentence that carries, as chosen.
    Card,
    /// Whether it was said, and how it landed.
    Said,
    /// What a cycle is called.
    Name,
    /// A box of a cycle.
    Box,
    /// How long a pause takes: 20 to 1,440 minutes.
    Minutes,
    /// What share of the week felt good and close: 0 to 100.
    Share,
    /// A small daily habit.
    Habit,
    /// How big it felt: 1 to 5.
    Size,
    /// When it was all right again.
    Closed,
    /// A moment of the diary.
    Moment,
    /// A negative cycle.
    Cycle,
    /// What both agree on.
    Agreement,
    /// What still rankles: 0 to 10.
    Rankles,
    /// What kind of step, as chosen.
    RepairKind,
    /// Who took a step: no step of the other with a child or with oneself.
    Way,
    /// How far a step was let in: 0 to 4.
    LetIn,
}

/// What is the matter with an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Reason {
    /// Nothing, or only blanks.
    Empty,
    /// Too many characters.
    TooLong {
        /// How many there may be.
        most: u32,
    },
    /// Too many choices.
    TooMany {
        /// How many there may be.
        most: u32,
    },
    /// Outside its range.
    OutOfRange,
    /// Before the year 1900.
    TooEarly,
    /// More than a day ahead.
    TooLate,
    /// Not known here.
    Unknown,
    /// Not possible for this one.
    NotAllowed,
    /// Another kind of value than belongs here.
    WrongType,
    /// Not among what can be chosen.
    NotAnOption,
    /// It belongs to something that is not there now.
    NotThere,
    /// Something is wanting first.
    Incomplete,
}

/// Everything that can go wrong inside. Never leaves the core, and its text never repeats what caused it: SQLite quotes
/// what was searched for, JSON quotes what was read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error(transparent)]
    Api(#[from] ApiError),
    #[error("the database answered with an error")]
    Sqlite(#[from] rusqlite::Error),
    #[error("the schema could not be brought up to date")]
    Migration(#[from] rusqlite_migration::Error),
    #[error("a file could not be read or written")]
    Io(#[from] io::Error),
    #[error("what was stored cannot be read")]
    Json(#[from] serde_json::Error),
    #[error("a stored value is out of its range")]
    Stored,
}

pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// An input that is refused.
pub(crate) fn invalid(field: Field, reason: Reason) -> Error {
    Error::Api(ApiError::Invalid { field, reason })
}

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        match error {
            Error::Api(api) => api,
            Error::Sqlite(e) => sqlite(&e),
            Error::Migration(rusqlite_migration::Error::RusqliteError { err, .. }) => sqlite(&err),
            Error::Migration(_) => Self::Other,
            Error::Io(e) => io_error(&e),
            Error::Json(_) | Error::Stored => Self::Corrupt,
        }
    }
}

fn sqlite(error: &rusqlite::Error) -> ApiError {
    use rusqlite::ErrorCode as Code;
    match error.sqlite_error_code() {
        Some(Code::DiskFull) => ApiError::StorageFull,
        Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => ApiError::NotWritable,
        // SQLCipher answers "out of memory" to every call after a page that could not be read.
        Some(Code::DatabaseCorrupt | Code::NotADatabase | Code::OutOfMemory) => ApiError::Corrupt,
        // The index of the log did not fit.
        Some(Code::SystemIoFailure) if extended(error) == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE) => {
            ApiError::StorageFull
        }
        Some(Code::DatabaseBusy | Code::DatabaseLocked | Code::FileLockingProtocolFailed) => ApiError::InUse,
        None if matches!(
            error,
            rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::IntegralValueOutOfRange(..)
        ) =>
        {
            ApiError::Corrupt
        }
        _ => ApiError::Other,
    }
}

fn extended(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|error| error.extended_code)
}

fn io_error(error: &io::Error) -> ApiError {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded => ApiError::StorageFull,
        Kind::PermissionDenied
        | Kind::ReadOnlyFilesystem
        | Kind::NotADirectory
        | Kind::NotFound
        | Kind::AlreadyExists => ApiError::NotWritable,
        _ => ApiError::Other,
    }
}
