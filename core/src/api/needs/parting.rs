//! Parting from someone.

use rusqlite::Connection;

use super::Needs;
use crate::api::Area;
use crate::error::{ApiError, Result};
use crate::ids::{NeedId, PersonId};
use crate::needs::{self, LetterDraft, PartingView};
use crate::scene::Scene;
use crate::store;

fn parting(connection: &Connection, person: PersonId, scene: &Scene) -> Result<PartingView> {
    let (letters, urges) = (store::needs::all(connection)?, store::needs::all(connection)?);
    needs::parting(person, &letters, &urges, &store::people::all(connection)?, scene)
}

#[uniffi::export]
impl Needs {
    /// The screen of parting from someone who is at rest or not safe.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for anyone else.
    pub fn parting(&self, person: PersonId) -> Result<PartingView, ApiError> {
        self.house.read(|connection, scene| parting(connection, person, scene))
    }

    /// Keeps a letter that is not sent. The same id again changes it.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for more than 5,000 characters, or anyone who is neither at rest nor not safe.
    pub fn keep_letter(&self, draft: LetterDraft) -> Result<PartingView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let (person, before) = (draft.person, store::needs::find(writing, draft.id)?);
            let entry = needs::letter(draft, before.as_ref(), &store::people::all(writing)?, scene)?;
            store::needs::keep(writing, before.as_ref(), &entry)?;
            parting(writing, person, scene)
        })
    }

    /// The urge to make contact was there.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for anyone who is neither at rest nor not safe.
    pub fn notice_urge(&self, id: NeedId, person: PersonId) -> Result<PartingView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            store::needs::add(writing, &needs::urge(id, person, &store::people::all(writing)?, scene)?)?;
            parting(writing, person, scene)
        })
    }
}
