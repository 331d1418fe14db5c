//! The questionnaires' door.

mod results;
mod shelf;
mod taking;

use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::Connection;

use super::house::House;
use crate::content::words::{ExportWords, HistoryWords, ImportWords, LibraryWords, QuestionnaireWords, ResultWords};
use crate::content::{Texts, date_of};
use crate::error::{ApiError, Error, Field, Reason, Result, invalid};
use crate::ids::{PersonId, ResponseId};
use crate::people::{self, Person};
use crate::questionnaire::{self, Form, Inventory, Kept, Now, Refused, Telling};
use crate::scene::Scene;
use crate::store;
use crate::store::questionnaires::Response;

/// A questionnaire to begin.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct StartDraft {
    /// The caller's id for the response. The same id twice is one response.
    pub id: ResponseId,
    /// The questionnaire: its canonical, as the shelf gives it.
    pub canonical: String,
    /// Whom it is about; none is people in general, or nobody.
    pub person: Option<PersonId>,
    /// The person opened one on purpose that stays closed by itself.
    pub on_purpose: bool,
}

/// Questionnaires: the shelf, taking one, and what it says. Any call can also answer [`ApiError::Closed`],
/// [`ApiError::Corrupt`] or, where it writes, [`ApiError::StorageFull`].
#[derive(uniffi::Object)]
pub struct Questionnaires {
    house: Arc<House>,
}

impl Questionnaires {
    pub(super) fn new(house: Arc<House>) -> Self {
        Self { house }
    }
}

#[uniffi::export]
impl Questionnaires {
    /// The static words of taking a questionnaire.
    pub fn words(&self) -> Result<QuestionnaireWords, ApiError> {
        Ok(QuestionnaireWords::of(self.house.around()?.texts()))
    }

    /// The static words of the shelf.
    pub fn library_words(&self) -> Result<LibraryWords, ApiError> {
        Ok(LibraryWords::of(self.house.around()?.texts()))
    }

    /// The static words of a result.
    pub fn result_words(&self) -> Result<ResultWords, ApiError> {
        Ok(ResultWords::of(self.house.around()?.texts()))
    }

    /// The static words of earlier times.
    pub fn history_words(&self) -> Result<HistoryWords, ApiError> {
        Ok(HistoryWords::of(self.house.around()?.texts()))
    }

    /// The static words of taking in a file.
    pub fn import_words(&self) -> Result<ImportWords, ApiError> {
        Ok(ImportWords::of(self.house.around()?.texts()))
    }

    /// The static words of handing over.
    pub fn export_words(&self) -> Result<ExportWords, ApiError> {
        Ok(ExportWords::of(self.house.around()?.texts()))
    }
}

/// Now, as expressions read it.
fn now_of(scene: &Scene) -> Now {
    Now { at: scene.now.timestamp_millis(), offset: scene.zone.offset_at(scene.now) }
}

/// What a session is told with.
fn telling<'a>(scene: &Scene, day: &'a dyn Fn(chrono::NaiveDate) -> String) -> Telling<'a> {
    Telling { texts: scene.texts, day }
}

/// An answer that was not taken, for a screen.
fn refused(refused: Refused) -> Error {
    let reason = match refused.code {
        "unknown-linkid" => Reason::Unknown,
        "wrong-type" => Reason::WrongType,
        "not-an-option" => Reason::NotAnOption,
        "disabled" => Reason::NotThere,
        "below-min" | "above-max" | "too-many-decimals" => Reason::OutOfRange,
        "too-long" => Reason::TooLong { most: refused.most.unwrap_or(u32::MAX) },
        "too-many" => Reason::TooMany { most: refused.most.unwrap_or(1) },
        _ => Reason::NotAllowed,
    };
    ApiError::InvalidAnswer { link_id: refused.link_id, reason }.into()
}

/// A questionnaire by its canonical: one that was kept, or one of ours in the version the app brings along.
fn source_of(connection: &Connection, canonical: &str) -> Result<String> {
    if let Some(kept) = store::questionnaires::source(connection, canonical)? {
        return Ok(kept);
    }
    match own_form(canonical) {
        Some((own, _)) => Ok(own.source().to_owned()),
        None => Err(invalid(Field::Questionnaire, Reason::Unknown)),
    }
}

/// One of ours by its canonical, in the version the app brings along.
fn own_form(canonical: &str) -> Option<(Inventory, &'static Arc<Form>)> {
    let own = Inventory::of(canonical)?;
    own.form().filter(|form| form.canonical() == canonical).map(|form| (own, form))
}

/// Compiled forms by canonical, for the length of one call.
#[derive(Default)]
struct Forms(HashMap<String, Arc<Form>>);

impl Forms {
    fn get(&mut self, connection: &Connection, canonical: &str) -> Result<Arc<Form>> {
        if let Some(known) = self.0.get(canonical) {
            return Ok(Arc::clone(known));
        }
        let source = source_of(connection, canonical)?;
        // What was kept goes before what the app brings along under the same name.
        if let Some((own, form)) = own_form(canonical)
            && own.source() == source
        {
            return Ok(Arc::clone(form));
        }
        // It could be taken when it was kept; a newer app that reads it otherwise would have to say so.
        let form = Arc::new(questionnaire::form(&source).0.ok_or(Error::Stored)?);
        self.0.insert(canonical.to_owned(), Arc::clone(&form));
        Ok(form)
    }
}

/// What is kept of a response, with the name of the one it is about.
fn kept(connection: &Connection, response: &Response, people: &[Person], texts: &'static Texts) -> Result<Kept> {
    Ok(Kept {
        id: response.id,
        about: about(&response.canonical, response.person, people, texts),
        page: response.page.clone(),
        rows: store::questionnaires::answers(connection, response.id)?,
    })
}

/// Whom a response is about, as the person calls them.
fn about(canonical: &str, person: Option<PersonId>, people: &[Person], texts: &'static Texts) -> Option<String> {
    let named = person.and_then(|id| people.iter().find(|person| person.id == id));
    match named {
        Some(person) => Some(people::view(person, texts).nickname),
        None if Inventory::of(canonical).is_some_and(Inventory::is_about_someone) => {
            Some(texts.say("library-in-general"))
        }
        None => None,
    }
}

/// "23 november 2026", on the wall where it happened.
fn day_of(at: i64, offset: i32, texts: &Texts) -> String {
    let wall = crate::time::of_millis(at + i64::from(offset) * 1000);
    date_of(texts, wall.date_naive())
}
