//! Negative cycles: drawing one, seeing it again, pausing it.

use rusqlite::Connection;

use super::{Needs, SHOWN};
use crate::api::Area;
use crate::error::{ApiError, Result};
use crate::ids::{NeedId, PersonId};
use crate::needs::{
    self, Cycle, CycleChange, CycleDraft, CyclePage, CyclesParts, CyclesView, Pause, PauseDraft, PauseKept, Seen,
    Swallowed,
};
use crate::repair;
use crate::scene::Scene;
use crate::store;

fn cycle_page(connection: &Connection, id: NeedId, scene: &Scene) -> Result<CyclePage> {
    let cycle = store::needs::get::<Cycle>(connection, id)?;
    let (sightings, pauses) = (store::needs::all(connection)?, store::needs::all(connection)?);
    Ok(needs::cycle_page(&cycle, &sightings, &pauses, &store::people::all(connection)?, scene))
}

fn cycles(connection: &Connection, scene: &Scene) -> Result<CyclesView> {
    let people = store::people::all(connection)?;
    let parts = CyclesParts {
        cycles: store::needs::all(connection)?,
        sightings: store::needs::all(connection)?,
        pauses: store::needs::newest(connection, SHOWN)?,
        swallowed: store::needs::all(connection)?,
        found: needs::pairs(store::diary::pairs(connection)?, &people, scene),
        people,
    };
    Ok(needs::cycles(parts, scene))
}

#[uniffi::export]
impl Needs {
    /// The screen of negative cycles.
    pub fn cycles(&self) -> Result<CyclesView, ApiError> {
        self.house.read(cycles)
    }

    /// One cycle, in the bin or not.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn cycle(&self, id: NeedId) -> Result<CyclePage, ApiError> {
        self.house.read(|connection, scene| cycle_page(connection, id, scene))
    }

    /// Begins to draw a cycle. An id that is there is left as it is.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for a cycle of now or of before without a person, an imagined one with one, or someone
    /// it cannot be with.
    pub fn draw_cycle(&self, draft: CycleDraft) -> Result<CyclePage, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let id = draft.id;
            store::needs::add(writing, &needs::cycle(draft, &store::people::all(writing)?, scene)?)?;
            cycle_page(writing, id, scene)
        })
    }

    /// Changes one thing about a cycle.
    ///
    /// # Errors
    /// [`ApiError::NotFound`], or [`ApiError::Invalid`] with the field.
    pub fn change_cycle(&self, id: NeedId, change: CycleChange) -> Result<CyclePage, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let before = store::needs::get(writing, id)?;
            store::needs::replace(writing, &before, &needs::cycle_changed(&before, change)?)?;
            cycle_page(writing, id, scene)
        })
    }

    /// "There it is again": a cycle was seen. `id` is the sighting's own.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for a cycle that is not there; [`ApiError::Invalid`] for one that rests.
    pub fn spot(&self, id: NeedId, cycle: NeedId, seen: Seen) -> Result<CyclePage, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let of = store::needs::get(writing, cycle)?;
            store::needs::add(writing, &needs::sighting(id, &of, seen, &store::people::all(writing)?, scene)?)?;
            cycle_page(writing, cycle, scene)
        })
    }

    /// Something was there, and was not said. With someone it came between, it is open there as well.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for someone unknown.
    pub fn swallow(&self, id: NeedId, person: Option<PersonId>) -> Result<CyclesView, ApiError> {
        let view = self.house.write(Area::Needs, |writing, scene| {
            let people = store::people::all(writing)?;
            let known = needs::known(person, &people)?;
            store::needs::add(writing, &needs::Entry::now(id.0, known, Swallowed {}, scene))?;
            if let Some(rupture) = person.and_then(|person| repair::swallowed(id, person, &people, scene)) {
                store::repairs::add_rupture(writing, &rupture)?;
            }
            cycles(writing, scene)
        })?;
        self.house.tell(Area::Repairs);
        Ok(view)
    }

    /// Begins a pause.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for less than 20 minutes or more than a day, or a cycle that is not there.
    pub fn begin_pause(&self, draft: PauseDraft) -> Result<CyclesView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let known: Vec<needs::Entry<Cycle>> = store::needs::all(writing)?;
            let knows = |id: NeedId| known.iter().any(|cycle| cycle.id == id.0);
            store::needs::add(writing, &needs::pause(draft, &store::people::all(writing)?, knows, scene)?)?;
            cycles(writing, scene)
        })
    }

    /// Whether one came back after a pause.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn pause_kept(&self, id: NeedId, kept: Option<PauseKept>) -> Result<CyclesView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let before = store::needs::get::<Pause>(writing, id)?;
            store::needs::replace(writing, &before, &needs::pause_kept(&before, kept))?;
            cycles(writing, scene)
        })
    }
}
