//! What can be asked before a diary is open, or when it cannot be opened.

use crate::content::words::FrameWords;
use crate::content::{Language, Texts};
use crate::error::ApiError;
use crate::help::{Explanation, HelpView};
use crate::ids::NewId;
use crate::store;

/// What the key file of a folder says.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum KeyState {
    /// No diary was ever made here: make a key of 32 random bytes.
    Fresh,
    /// There is a diary. The wrap is what the shell handed in when the diary was made: the key as the phone's key
    /// store sealed it. None where the shell keeps the key itself.
    Made {
        /// The sealed key.
        wrap: Option<Vec<u8>>,
    },
}

/// Reads the key file, and only that.
///
/// # Errors
/// [`ApiError::Corrupt`] when it cannot be read, [`ApiError::NewerVersion`] when a newer app wrote it,
/// [`ApiError::Invalid`] for a folder without a name.
#[uniffi::export]
pub fn key_state(folder: String) -> Result<KeyState, ApiError> {
    Ok(match store::wrap_of(&folder)? {
        Some(wrap) => KeyState::Made { wrap },
        None => KeyState::Fresh,
    })
}

/// The page Help without a diary, in the first of these languages that the app speaks.
#[uniffi::export]
pub fn help_without_diary(languages: Vec<String>) -> HelpView {
    crate::help::help(Language::of(&languages))
}

/// The words around a screen without a diary, in the first of these languages that the app speaks.
#[uniffi::export]
pub fn frame_without_diary(languages: Vec<String>) -> FrameWords {
    FrameWords::of(Texts::of(Language::of(&languages)))
}

/// An error in words, in the first of these languages that the app speaks.
#[uniffi::export]
pub fn explain(error: ApiError, languages: Vec<String>) -> Explanation {
    crate::help::explain(&error, Language::of(&languages))
}

/// A fresh id for a draft.
#[uniffi::export]
pub fn new_id() -> NewId {
    NewId(uuid::Uuid::now_v7())
}
