//! The tools at hand while repairing: a fuller apology and a soft beginning.

use super::{Repairs, view};
use crate::api::Area;
use crate::api::needs::one;
use crate::error::ApiError;
use crate::ids::{NeedId, PersonId};
use crate::repair::{self, ApologyChange, ApologyView, RepairsView, SoftStartDraft, SoftStartView};
use crate::store;

impl Repairs {
    fn set_tool_binned(&self, id: NeedId, binned: bool) -> Result<RepairsView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            store::needs::set_binned(writing, id, binned.then(|| scene.now.timestamp_millis()))?;
            view(writing, scene)
        })
    }
}

#[uniffi::export]
impl Repairs {
    /// Begins a fuller apology. An id that is there is left as it is.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for someone it cannot be to.
    pub fn begin_apology(&self, id: NeedId, person: Option<PersonId>) -> Result<ApologyView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            let people = store::people::all(writing)?;
            store::needs::add(writing, &repair::apology(id, person, &people, scene)?)?;
            Ok(repair::apology_view(&store::needs::get(writing, id)?, &people, scene))
        })
    }

    /// An apology.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn apology(&self, id: NeedId) -> Result<ApologyView, ApiError> {
        one(&self.house, id, repair::apology_view)
    }

    /// Changes one thing about an apology.
    ///
    /// # Errors
    /// [`ApiError::NotFound`]; [`ApiError::Invalid`] for more than 5,000 characters, or someone who rests.
    pub fn change_apology(&self, id: NeedId, change: ApologyChange) -> Result<ApologyView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            let (before, people) = (store::needs::get(writing, id)?, store::people::all(writing)?);
            let after = repair::apology_changed(&before, change, &people)?;
            store::needs::replace(writing, &before, &after)?;
            Ok(repair::apology_view(&after, &people, scene))
        })
    }

    /// Keeps a soft beginning. The same id again changes it.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with the field.
    pub fn keep_soft_start(&self, draft: SoftStartDraft) -> Result<SoftStartView, ApiError> {
        self.house.write(Area::Repairs, |writing, scene| {
            let (before, people) = (store::needs::find(writing, draft.id)?, store::people::all(writing)?);
            let entry = repair::soft_start(draft, before.as_ref(), &people, scene)?;
            store::needs::keep(writing, before.as_ref(), &entry)?;
            Ok(repair::soft_start_view(&entry, &people, scene))
        })
    }

    /// A soft beginning.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn soft_start(&self, id: NeedId) -> Result<SoftStartView, ApiError> {
        one(&self.house, id, repair::soft_start_view)
    }

    /// Puts an apology, a beginning, a bid or a reaction in the bin.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn remove_tool(&self, id: NeedId) -> Result<RepairsView, ApiError> {
        self.set_tool_binned(id, true)
    }

    /// Takes it out again.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn restore_tool(&self, id: NeedId) -> Result<RepairsView, ApiError> {
        self.set_tool_binned(id, false)
    }
}
