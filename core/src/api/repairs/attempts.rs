//! Steps towards each other: made and received, bids, and reactions of a week.

use rusqlite::Connection;

use super::{Repairs, kept, view};
use crate::api::Area;
use crate::error::{ApiError, Field, Reason, Result, invalid};
use crate::ids::{AttemptId, NeedId, RuptureId};
use crate::repair::{
    self, Attempt, AttemptChange, AttemptDraft, AttemptView, AttemptWay, BidDraft, RepairsView, Rupture, WarmthView,
};
use crate::scene::Scene;
use crate::store;
use crate::time::LocalDate;

/// What a step repairs, when that is there and not in the bin.
fn of(connection: &Connection, id: Option<RuptureId>) -> Result<Option<Rupture>> {
    id.map(|id| kept(connection, id)).transpose()
}

fn shown(connection: &Connection, step: &Attempt, scene: &Scene) -> Result<AttemptView> {
    let repaired = step.rupture.map(|id| store::repairs::find_rupture(connection, RuptureId(id))).transpose()?;
    let repaired = repaired.flatten().filter(|rupture| rupture.binned_at.is_none());
    Ok(repair::attempt_view(step, repaired.as_ref(), &store::people::all(connection)?, scene))
}

#[uniffi::export]
impl Repairs {
    /// A step was taken. It is on disk when this returns; an id that is already there is left as it is.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for something that is not there to repair; [`ApiError::Invalid`] with the field.
    pub fn log_attempt(&self, draft: AttemptDraft) -> Result<AttemptView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            let (id, repaired) = (draft.id, of(writing, draft.rupture)?);
            let step = repair::attempt(draft, repaired.as_ref(), &store::people::all(writing)?, scene)?;
            store::repairs::add_attempt(writing, &step)?;
            shown(writing, &store::repairs::attempt(writing, id)?, scene)
        })
    }

    /// A step was taken, in one call: it belongs to what is open with someone safe, the newest first, or else it stands
    /// alone. All the rest may come later.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for an id that was purged.
    pub fn reach(&self, id: AttemptId, way: AttemptWay) -> Result<AttemptView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            let (people, open) = (store::people::all(writing)?, store::repairs::open_ruptures(writing)?);
            let draft = AttemptDraft::now(id, way);
            let fits = |rupture: &&Rupture| repair::attempt(draft.clone(), Some(rupture), &people, scene).is_ok();
            let step = repair::attempt(draft.clone(), repair::open_with(&open, &people).find(fits), &people, scene)?;
            store::repairs::add_attempt(writing, &step)?;
            shown(writing, &store::repairs::attempt(writing, id)?, scene)
        })
    }

    /// One step, in the bin or not.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn attempt(&self, id: AttemptId) -> Result<AttemptView, ApiError> {
        self.house.read(|connection, scene| shown(connection, &store::repairs::attempt(connection, id)?, scene))
    }

    /// Changes one thing about a step.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for a step that is not there or lies in the bin, or something that is not there to repair;
    /// [`ApiError::Invalid`] with the field.
    pub fn change_attempt(&self, id: AttemptId, change: AttemptChange) -> Result<AttemptView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            let before = store::repairs::attempt(writing, id)?;
            if before.binned_at.is_some() {
                return Err(ApiError::NotFound.into());
            }
            let wanted = match &change {
                AttemptChange::Rupture { rupture } => *rupture,
                _ => None,
            };
            let repaired = of(writing, wanted)?;
            let people = store::people::all(writing)?;
            let after = repair::attempt_changed(&before, change, repaired.as_ref(), &people, scene)?;
            store::repairs::replace_attempt(writing, &before, &after)?;
            shown(writing, &after, scene)
        })
    }

    /// Puts a step in the bin, where it stays for 30 days.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn remove_attempt(&self, id: AttemptId) -> Result<RepairsView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            store::repairs::set_attempt_binned(writing, id, true)?;
            view(writing, scene)
        })
    }

    /// Takes a step out of it again.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn restore_attempt(&self, id: AttemptId) -> Result<RepairsView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            store::repairs::set_attempt_binned(writing, id, false)?;
            view(writing, scene)
        })
    }

    /// A bid for contact was answered.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for a child, or someone unknown.
    pub fn log_bid(&self, draft: BidDraft) -> Result<RepairsView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            store::needs::add(writing, &repair::bid(draft, &store::people::all(writing)?, scene)?)?;
            view(writing, scene)
        })
    }

    /// One's own warm and sharp reactions in the week in which a day lies; none is the week that is under way.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for a day before 1900 or after today.
    pub fn warmth(&self, day: Option<LocalDate>) -> Result<WarmthView, ApiError> {
        self.house.read(|connection, scene| {
            let day = day.unwrap_or_else(|| scene.today());
            if chrono::Datelike::year(&day) < 1900 {
                return Err(invalid(Field::Date, Reason::TooEarly));
            }
            if day > scene.today() {
                return Err(invalid(Field::Date, Reason::TooLate));
            }
            Ok(repair::warmth(&store::needs::all(connection)?, day, scene))
        })
    }

    /// One reacted warmly, or sharply, just now.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for an id that was purged.
    pub fn react(&self, id: NeedId, warm: bool) -> Result<WarmthView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            store::needs::add(writing, &repair::reaction(id, warm, scene))?;
            Ok(repair::warmth(&store::needs::all(writing)?, scene.today(), scene))
        })
    }
}
