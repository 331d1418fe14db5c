//! The door of needs.

mod cycles;
mod days;
mod looking;
mod parting;
mod said;

use std::sync::Arc;

use rusqlite::Connection;

use super::house::House;
use super::listener::Area;
use crate::content::words::{CycleWords, HabitWords, LookWords, NeedsWords, PartingWords, ShareWords};
use crate::error::{ApiError, Result};
use crate::ids::NeedId;
use crate::needs::{self, Entry, Kind, NeedChoices, NeedsParts, NeedsView};
use crate::people::Person;
use crate::scene::Scene;
use crate::store;

/// How many of each kind the screen shows.
const SHOWN: i64 = 20;

/// What one needs and says, and the negative cycle two people fall into. Any call can also answer
/// [`ApiError::Closed`], [`ApiError::Corrupt`] or, where it writes, [`ApiError::StorageFull`]; whoever is not safe, at
/// rest or a child is refused as [`ApiError::Invalid`] of the people.
#[derive(uniffi::Object)]
pub struct Needs {
    house: Arc<House>,
}

impl Needs {
    pub(super) fn new(house: Arc<House>) -> Self {
        Self { house }
    }

    fn set_binned(&self, id: NeedId, binned: bool) -> Result<NeedsView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            store::needs::set_binned(writing, id, binned.then(|| scene.now.timestamp_millis()))?;
            view(writing, scene)
        })
    }
}

/// One entry, as it is shown.
pub(super) fn one<T: Kind, V>(
    house: &House,
    id: NeedId,
    shown: impl FnOnce(&Entry<T>, &[Person], &Scene) -> V,
) -> Result<V, ApiError> {
    house.read(|connection, scene| {
        Ok(shown(&store::needs::get(connection, id)?, &store::people::all(connection)?, scene))
    })
}

fn view(connection: &Connection, scene: &Scene) -> Result<NeedsView> {
    let people = store::people::all(connection)?;
    let sentences = store::needs::newest(connection, SHOWN)?;
    let heard = store::needs::newest(connection, SHOWN)?;
    let softened = store::needs::newest(connection, SHOWN)?;
    let scripts = store::needs::newest(connection, SHOWN)?;
    let under = store::needs::newest(connection, SHOWN)?;
    let lenses = store::needs::newest(connection, SHOWN)?;
    let talks = store::needs::newest(connection, SHOWN)?;
    let cards = store::needs::all(connection)?;
    let parts = NeedsParts { sentences, heard, softened, scripts, under, lenses, talks, cards, people };
    Ok(needs::view(parts, scene))
}

#[uniffi::export]
impl Needs {
    /// The screen of what one needs.
    pub fn view(&self) -> Result<NeedsView, ApiError> {
        self.house.read(view)
    }

    /// What there is to choose, in the language of the moment.
    pub fn choices(&self) -> Result<NeedChoices, ApiError> {
        Ok(needs::choices(self.house.around()?.texts()))
    }

    /// Puts anything of this room in the bin, where it stays for 30 days.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn remove(&self, id: NeedId) -> Result<NeedsView, ApiError> {
        self.set_binned(id, true)
    }

    /// Takes it out again.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn restore(&self, id: NeedId) -> Result<NeedsView, ApiError> {
        self.set_binned(id, false)
    }

    /// The static words of what one needs.
    pub fn words(&self) -> Result<NeedsWords, ApiError> {
        Ok(NeedsWords::of(self.house.around()?.texts()))
    }

    /// The static words of negative cycles.
    pub fn cycle_words(&self) -> Result<CycleWords, ApiError> {
        Ok(CycleWords::of(self.house.around()?.texts()))
    }

    /// The static words of the week.
    pub fn share_words(&self) -> Result<ShareWords, ApiError> {
        Ok(ShareWords::of(self.house.around()?.texts()))
    }

    /// The static words of looking again: the second look and the talks in the mind.
    pub fn look_words(&self) -> Result<LookWords, ApiError> {
        Ok(LookWords::of(self.house.around()?.texts()))
    }

    /// The static words of parting.
    pub fn parting_words(&self) -> Result<PartingWords, ApiError> {
        Ok(PartingWords::of(self.house.around()?.texts()))
    }

    /// The static words of habits.
    pub fn habit_words(&self) -> Result<HabitWords, ApiError> {
        Ok(HabitWords::of(self.house.around()?.texts()))
    }
}
