//! Something that came between two people.

use rusqlite::Connection;

use super::{Repairs, kept, view};
use crate::api::Area;
use crate::error::{ApiError, Result};
use crate::ids::{AttemptId, MomentId, NeedId, RuptureId};
use crate::needs::Cycle;
use crate::repair::{self, Known, RepairsView, RuptureChange, RuptureDraft, RupturePage, StoryParts};
use crate::scene::Scene;
use crate::store;

fn page(connection: &Connection, id: RuptureId, scene: &Scene) -> Result<RupturePage> {
    let rupture = store::repairs::rupture(connection, id)?;
    let parts = StoryParts {
        attempts: store::repairs::attempts_of(connection, id)?,
        landed: store::repairs::landed_with(connection, rupture.person)?,
        people: store::people::all(connection)?,
        rupture,
    };
    Ok(repair::story(parts, scene))
}

/// Asks the rest of the diary what there is to point to.
fn knowing<T>(connection: &Connection, work: impl FnOnce(&Known<'_>) -> Result<T>) -> Result<T> {
    work(&Known {
        moment: &|id: MomentId| store::diary::get(connection, id).is_ok_and(|moment| moment.binned_at.is_none()),
        cycle: &|id: NeedId| store::needs::get::<Cycle>(connection, id).is_ok_and(|cycle| cycle.binned_at.is_none()),
    })
}

#[uniffi::export]
impl Repairs {
    /// Something came between. It is on disk when this returns; an id that is already there is left as it is.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with the field; [`ApiError::NotFound`] for an id that was purged.
    pub fn log_rupture(&self, draft: RuptureDraft) -> Result<RupturePage, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            let (id, people) = (draft.id, store::people::all(writing)?);
            let rupture = knowing(writing, |known| repair::rupture(draft, &people, known, scene))?;
            store::repairs::add_rupture(writing, &rupture)?;
            page(writing, id, scene)
        })
    }

    /// The story of one, in the bin or not.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn rupture(&self, id: RuptureId) -> Result<RupturePage, ApiError> {
        self.house.read(|connection, scene| page(connection, id, scene))
    }

    /// Changes one thing about it.
    ///
    /// # Errors
    /// [`ApiError::NotFound`], also for one in the bin; [`ApiError::Invalid`] with the field, and nothing is changed: it is all right again only
    /// after it came.
    pub fn change_rupture(&self, id: RuptureId, change: RuptureChange) -> Result<RupturePage, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            let (before, people) = (kept(writing, id)?, store::people::all(writing)?);
            let after = knowing(writing, |known| repair::rupture_changed(&before, change, &people, known, scene))?;
            store::repairs::replace_rupture(writing, &before, &after)?;
            page(writing, id, scene)
        })
    }

    /// "Later after all", in one tap: with a child one came back and comforted it, just now. The step is kept under its own
    /// id, and it is all right again.
    ///
    /// # Errors
    /// [`ApiError::NotFound`]; [`ApiError::Invalid`] for anyone but a child.
    pub fn later_after_all(&self, id: RuptureId, step: AttemptId) -> Result<RupturePage, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            let (before, people) = (kept(writing, id)?, store::people::all(writing)?);
            let (step, after) = repair::later_after_all(&before, step, &people, scene)?;
            store::repairs::add_attempt(writing, &step)?;
            store::repairs::replace_rupture(writing, &before, &after)?;
            page(writing, id, scene)
        })
    }

    /// Puts it in the bin, where it stays for 30 days. Its steps go with it, or stand alone from then on.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn remove_rupture(&self, id: RuptureId, with_attempts: bool) -> Result<RepairsView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            store::repairs::remove_rupture(writing, id, with_attempts)?;
            view(writing, scene)
        })
    }

    /// Takes it out again, with the steps that went with it.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn restore_rupture(&self, id: RuptureId) -> Result<RepairsView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            store::repairs::restore_rupture(writing, id)?;
            view(writing, scene)
        })
    }
}
