//! Every error in words.

use super::Explanation;
use crate::content::{FluentArgs, Language, Texts, args};
use crate::error::{ApiError, Reason};

/// An error in the words of a language.
pub(crate) fn explain(error: &ApiError, language: Language) -> Explanation {
    let texts = Texts::of(language);
    let (title, (text, args)) = trouble_texts(error);
    let retry = matches!(
        error,
        ApiError::Closed
            | ApiError::InUse
            | ApiError::KeyMissing
            | ApiError::NotWritable
            | ApiError::StorageFull
            | ApiError::Other
    );
    Explanation { title: texts.say(title), text: texts.tell(text, &args), retry }
}

/// The ids of title and text, and what the text is filled in with.
fn trouble_texts(error: &ApiError) -> (&'static str, (&'static str, FluentArgs<'static>)) {
    let (title, text) = match error {
        ApiError::Closed => ("trouble-closed-title", "trouble-closed-text"),
        ApiError::InUse => ("trouble-in-use-title", "trouble-in-use-text"),
        ApiError::KeyMissing => ("trouble-key-missing-title", "trouble-key-missing-text"),
        ApiError::WrongKey => ("trouble-wrong-key-title", "trouble-wrong-key-text"),
        ApiError::NotADatabase => ("trouble-not-a-database-title", "trouble-not-a-database-text"),
        ApiError::Corrupt => ("trouble-corrupt-title", "trouble-corrupt-text"),
        ApiError::NewerVersion => ("trouble-newer-version-title", "trouble-newer-version-text"),
        ApiError::NotWritable => ("trouble-not-writable-title", "trouble-not-writable-text"),
        ApiError::StorageFull => ("trouble-storage-full-title", "trouble-storage-full-text"),
        ApiError::NotFound => ("trouble-not-found-title", "trouble-not-found-text"),
        ApiError::Other => ("trouble-other-title", "trouble-other-text"),
        ApiError::Invalid { reason, .. } | ApiError::InvalidAnswer { reason, .. } => {
            return ("trouble-invalid-title", reason_text(*reason));
        }
    };
    (title, (text, args![]))
}

fn reason_text(reason: Reason) -> (&'static str, FluentArgs<'static>) {
    match reason {
        Reason::Empty => ("reason-empty", args![]),
        Reason::TooLong { most } => ("reason-too-long", args!["most" => most]),
        Reason::TooMany { most } => ("reason-too-many", args!["most" => most]),
        Reason::OutOfRange => ("reason-out-of-range", args![]),
        Reason::TooEarly => ("reason-too-early", args![]),
        Reason::TooLate => ("reason-too-late", args![]),
        Reason::Unknown => ("reason-unknown", args![]),
        Reason::NotAllowed => ("reason-not-allowed", args![]),
        Reason::WrongType => ("reason-wrong-type", args![]),
        Reason::NotAnOption => ("reason-not-an-option", args![]),
        Reason::NotThere => ("reason-not-there", args![]),
        Reason::Incomplete => ("reason-incomplete", args![]),
    }
}
