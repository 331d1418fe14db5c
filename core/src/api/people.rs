//! The people's door.

use std::sync::Arc;

use chrono::Days;

use super::house::House;
use super::listener::Area;
use crate::content::words::PeopleWords;
use crate::diary::LOOK_BACK_DAYS;
use crate::error::ApiError;
use crate::ids::PersonId;
use crate::people::{self, PeopleView, PersonChange, PersonDraft, PersonPage};
use crate::store;
use crate::time::LocalDay;

/// The people in someone's life.
#[derive(uniffi::Object)]
pub struct People {
    house: Arc<House>,
}

impl People {
    pub(super) fn new(house: Arc<House>) -> Self {
        Self { house }
    }
}

#[uniffi::export]
impl People {
    /// The screen People.
    pub fn list(&self) -> Result<PeopleView, ApiError> {
        self.house.read(|connection, scene| Ok(people::list(&store::people::all(connection)?, scene.texts)))
    }

    /// Adds a person. An id that is already there is left as it is.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for a nickname that is blank or too long, or the role of oneself.
    pub fn add(&self, draft: PersonDraft) -> Result<PeopleView, ApiError> {
        self.house.write(Area::People, |writing, scene| {
            store::people::add(writing, &people::checked(draft)?)?;
            Ok(people::list(&store::people::all(writing)?, scene.texts))
        })
    }

    /// Changes one thing about a person.
    ///
    /// # Errors
    /// [`ApiError::NotFound`]; [`ApiError::Invalid`] with the field, always for oneself.
    pub fn change(&self, id: PersonId, change: PersonChange) -> Result<PeopleView, ApiError> {
        self.house.write(Area::People, |writing, scene| {
            let everyone = store::people::all(writing)?;
            let before = everyone.iter().find(|person| person.id == id).ok_or(ApiError::NotFound)?;
            store::people::replace(writing, before, &people::changed(before, change, scene.now)?)?;
            Ok(people::list(&store::people::all(writing)?, scene.texts))
        })
    }

    /// Two people turn out to be one: all that was with `gone` is with `into` from then on, and `gone` is no longer
    /// there. Whoever was not safe stays so.
    ///
    /// # Errors
    /// [`ApiError::NotFound`]; [`ApiError::Invalid`] for the same person twice, or oneself.
    pub fn merge(&self, gone: PersonId, into: PersonId) -> Result<PeopleView, ApiError> {
        let view = self.house.write(Area::People, |writing, scene| {
            let everyone = store::people::all(writing)?;
            let find = |id| everyone.iter().find(|person| person.id == id).ok_or(ApiError::NotFound);
            let (gone, before) = (find(gone)?, find(into)?);
            let after = people::merged(gone, before)?;
            store::merge(writing, gone, before)?;
            store::people::replace(writing, before, &after)?;
            Ok(people::list(&store::people::all(writing)?, scene.texts))
        })?;
        self.house.tell_all();
        Ok(view)
    }

    /// The page of one person.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn open(&self, id: PersonId) -> Result<PersonPage, ApiError> {
        self.house.read(|connection, scene| {
            let everyone = store::people::all(connection)?;
            let person = everyone.iter().find(|person| person.id == id).ok_or(ApiError::NotFound)?;
            let today = scene.today();
            let (start, end) = LocalDay::widest(today - Days::new(LOOK_BACK_DAYS - 1), today, scene.day_start);
            let lane = store::diary::glances_with(connection, id.0, start, end)?;
            Ok(people::page(person, &everyone, &lane, scene))
        })
    }

    /// The static words of the people.
    pub fn words(&self) -> Result<PeopleWords, ApiError> {
        Ok(PeopleWords::of(self.house.around()?.texts()))
    }
}
