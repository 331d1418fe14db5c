//! The door of what came between people, and of steps towards each other.

mod attempts;
mod ruptures;
mod tools;

use std::sync::Arc;

use rusqlite::Connection;

use super::house::House;
use crate::content::words::{RepairInsightWords, RepairToolWords, RepairWords};
use crate::error::{ApiError, Result};
use crate::ids::{PersonId, RuptureId};
use crate::insight::{RepairInsights, repair as insight};
use crate::needs::{self, Cycle, Sentence};
use crate::repair::{self, RepairChoices, RepairParts, RepairsView, Rupture, SHOWN, TogetherParts, TogetherView};
use crate::scene::Scene;
use crate::store;

/// How many sentences the page of one person shows.
const SENTENCES: usize = 3;

/// What came between people, and the steps towards each other. Any call can also answer [`ApiError::Closed`],
/// [`ApiError::Corrupt`] or, where it writes, [`ApiError::StorageFull`]; whoever is not safe or at rest is refused as
/// [`ApiError::Invalid`] of the people.
#[derive(uniffi::Object)]
pub struct Repairs {
    house: Arc<House>,
}

impl Repairs {
    pub(super) fn new(house: Arc<House>) -> Self {
        Self { house }
    }
}

/// Something that came between and is not in the bin: only that can be changed and repaired.
fn kept(connection: &Connection, id: RuptureId) -> Result<Rupture> {
    match store::repairs::rupture(connection, id)? {
        rupture if rupture.binned_at.is_some() => Err(ApiError::NotFound.into()),
        rupture => Ok(rupture),
    }
}

fn view(connection: &Connection, scene: &Scene) -> Result<RepairsView> {
    let parts = RepairParts {
        open: store::repairs::open_ruptures(connection)?,
        closed: store::repairs::closed_ruptures(connection, 3 * SHOWN)?,
        alone: store::repairs::alone(connection, 3 * SHOWN)?,
        apologies: store::needs::newest(connection, SHOWN as i64)?,
        soft_starts: store::needs::newest(connection, SHOWN as i64)?,
        bids: store::needs::all(connection)?,
        people: store::people::all(connection)?,
    };
    Ok(repair::view(parts, scene))
}

fn together(connection: &Connection, person: PersonId, scene: &Scene) -> Result<TogetherView> {
    let people = store::people::all(connection)?;
    if !people.iter().any(|one| one.id == person) {
        return Err(ApiError::NotFound.into());
    }
    let cycles = store::needs::all_with::<Cycle>(connection, person.0)?;
    let sentences = store::needs::all_with::<Sentence>(connection, person.0)?;
    let sightings = store::needs::all(connection)?;
    let parts = TogetherParts {
        person,
        open: store::repairs::open_with(connection, person.0, SHOWN)?,
        closed: store::repairs::closed_with(connection, person.0, repair::CLOSED_WITH_ONE)?,
        agreed: store::repairs::written_with(connection, person.0, repair::AGREED_WITH_ONE)?,
        landed: store::repairs::landed_with(connection, person.0)?,
        time: Some(insight::with_one(&store::repairs::spans_with(connection, person.0)?, &people, scene)),
        cycles: needs::cycle_rows(&cycles, &sightings, &people, scene),
        sentences: sentences
            .iter()
            .take(SENTENCES)
            .map(|sentence| needs::sentence_page(sentence, &people, scene))
            .collect(),
        people,
    };
    Ok(repair::together(parts, scene))
}

#[uniffi::export]
impl Repairs {
    /// The screen of what came between, what is open first.
    pub fn view(&self) -> Result<RepairsView, ApiError> {
        self.house.read(view)
    }

    /// What there is to choose, in the language of the moment.
    pub fn choices(&self) -> Result<RepairChoices, ApiError> {
        Ok(repair::choices(self.house.around()?.texts()))
    }

    /// All there is with one person: what is open, cycles, sentences, agreements and what worked before. Empty for
    /// oneself, and for whoever is not safe or at rest.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn together(&self, person: PersonId) -> Result<TogetherView, ApiError> {
        self.house.read(|connection, scene| together(connection, person, scene))
    }

    /// What repairs say over time.
    pub fn insights(&self) -> Result<RepairInsights, ApiError> {
        self.house.read(|connection, scene| {
            let ruptures = store::repairs::all_ruptures(connection)?;
            let (landed, reached) = (store::repairs::landed(connection)?, store::repairs::reached(connection)?);
            Ok(insight::repairs(&ruptures, &landed, &reached, &store::people::all(connection)?, scene))
        })
    }

    /// The static words of what came between.
    pub fn words(&self) -> Result<RepairWords, ApiError> {
        Ok(RepairWords::of(self.house.around()?.texts()))
    }

    /// The static words of the tools at hand while repairing.
    pub fn tool_words(&self) -> Result<RepairToolWords, ApiError> {
        Ok(RepairToolWords::of(self.house.around()?.texts()))
    }

    /// The static words of what repairs say over time.
    pub fn insight_words(&self) -> Result<RepairInsightWords, ApiError> {
        Ok(RepairInsightWords::of(self.house.around()?.texts()))
    }
}
