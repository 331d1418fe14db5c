//! Looking at something again: the problem under the problem, the second look, two talks in the mind.

use super::{Needs, one, view};
use crate::api::Area;
use crate::error::ApiError;
use crate::ids::NeedId;
use crate::needs::{self, LensDraft, LensView, NeedsView, TalksDraft, TalksView, UnderDraft, UnderView};
use crate::store;

#[uniffi::export]
impl Needs {
    /// Keeps the problem under the problem.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with the field.
    pub fn look_under(&self, draft: UnderDraft) -> Result<NeedsView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let before = store::needs::find(writing, draft.id)?;
            let entry = needs::under(draft, before.as_ref(), &store::people::all(writing)?, scene)?;
            store::needs::keep(writing, before.as_ref(), &entry)?;
            view(writing, scene)
        })
    }

    /// A problem under a problem.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn under(&self, id: NeedId) -> Result<UnderView, ApiError> {
        one(&self.house, id, needs::under_view)
    }

    /// Keeps a second look at something that happened. The same id again changes it.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for a moment that is not there; [`ApiError::Invalid`] with the field, also for a moment
    /// with someone in it who is not safe.
    pub fn look_again(&self, draft: LensDraft) -> Result<LensView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let people = store::people::all(writing)?;
            let there = draft.moment.map(|moment| store::diary::get(writing, moment)).transpose()?;
            let there = there.map(|moment| moment.people).unwrap_or_default();
            let before = store::needs::find(writing, draft.id)?;
            let entry = needs::lens(draft, before.as_ref(), &there, &people, scene)?;
            store::needs::keep(writing, before.as_ref(), &entry)?;
            Ok(needs::lens_view(&entry, &people, scene))
        })
    }

    /// A second look.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn lens(&self, id: NeedId) -> Result<LensView, ApiError> {
        one(&self.house, id, needs::lens_view)
    }

    /// Keeps two talks in the mind. The same id again changes them.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with the field: the heard one is answered only after the other.
    pub fn keep_talks(&self, draft: TalksDraft) -> Result<TalksView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let people = store::people::all(writing)?;
            let before = store::needs::find(writing, draft.id)?;
            let entry = needs::talks(draft, before.as_ref(), &people, scene)?;
            store::needs::keep(writing, before.as_ref(), &entry)?;
            Ok(needs::talks_view(&entry, &people, scene))
        })
    }

    /// Two talks in the mind.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn talks(&self, id: NeedId) -> Result<TalksView, ApiError> {
        one(&self.house, id, needs::talks_view)
    }
}
