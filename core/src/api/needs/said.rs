//! What is said and heard: sentences, what another needed, cards, from sharp to soft, a hard talk.

use super::{Needs, one, view};
use crate::api::Area;
use crate::error::ApiError;
use crate::ids::{NeedId, PersonId};
use crate::needs::{
    self, CardDraft, HeardDraft, HeardRow, NeedsView, ScriptPart, ScriptView, SentenceChange, SentenceDraft,
    SentencePage, SoftenDraft, SoftenView,
};
use crate::store;

#[uniffi::export]
impl Needs {
    /// One sentence, in the bin or not.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn sentence(&self, id: NeedId) -> Result<SentencePage, ApiError> {
        one(&self.house, id, needs::sentence_page)
    }

    /// Keeps a sentence: a new one, or other parts of one that is there.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with the field.
    pub fn keep_sentence(&self, draft: SentenceDraft) -> Result<SentencePage, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let people = store::people::all(writing)?;
            let before = store::needs::find(writing, draft.id)?;
            let entry = needs::sentence(draft, before.as_ref(), &people, scene)?;
            store::needs::keep(writing, before.as_ref(), &entry)?;
            Ok(needs::sentence_page(&entry, &people, scene))
        })
    }

    /// Changes one thing about a sentence.
    ///
    /// # Errors
    /// [`ApiError::NotFound`]; [`ApiError::Invalid`] with the field: it is said only after it can be said safely, and
    /// lands only after it was said.
    pub fn change_sentence(&self, id: NeedId, change: SentenceChange) -> Result<SentencePage, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let people = store::people::all(writing)?;
            let before = store::needs::get(writing, id)?;
            let after = needs::sentence_changed(&before, change, &people)?;
            store::needs::replace(writing, &before, &after)?;
            Ok(needs::sentence_page(&after, &people, scene))
        })
    }

    /// Keeps what someone else needed. The same id again changes it.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with the field.
    pub fn hear(&self, draft: HeardDraft) -> Result<NeedsView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let before = store::needs::find(writing, draft.id)?;
            let entry = needs::heard(draft, before.as_ref(), &store::people::all(writing)?, scene)?;
            store::needs::keep(writing, before.as_ref(), &entry)?;
            view(writing, scene)
        })
    }

    /// Keeps a sentence that carries, said, heard or longed for.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with the field.
    pub fn use_card(&self, draft: CardDraft) -> Result<NeedsView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            store::needs::add(writing, &needs::card(draft, &store::people::all(writing)?, scene)?)?;
            view(writing, scene)
        })
    }

    /// Keeps a sharp and a soft sentence. An empty sharp one is taken away from the history, too.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with the field.
    pub fn soften(&self, draft: SoftenDraft) -> Result<NeedsView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let people = store::people::all(writing)?;
            let id = draft.id;
            match store::needs::find::<needs::Soften>(writing, id)? {
                Some(before) => {
                    let after = needs::soften_changed(&before, draft, &people)?;
                    store::needs::replace(writing, &before, &after)?;
                    if after.what.sharp.is_empty() && !before.what.sharp.is_empty() {
                        store::needs::forget(writing, id, "sharp")?;
                    }
                }
                None => store::needs::add(writing, &needs::soften(draft, &people, scene)?)?,
            }
            view(writing, scene)
        })
    }

    /// Begins to write down a hard talk. An id that is there is left as it is.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for someone it cannot be with.
    pub fn begin_script(&self, id: NeedId, person: Option<PersonId>) -> Result<NeedsView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            store::needs::add(writing, &needs::script(id, person, &store::people::all(writing)?, scene)?)?;
            view(writing, scene)
        })
    }

    /// Puts another text in a part of a hard talk.
    ///
    /// # Errors
    /// [`ApiError::NotFound`]; [`ApiError::Invalid`] for more than 5,000 characters.
    pub fn write_script(&self, id: NeedId, part: ScriptPart, text: String) -> Result<NeedsView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let before = store::needs::get(writing, id)?;
            store::needs::replace(writing, &before, &needs::script_changed(&before, part, text)?)?;
            view(writing, scene)
        })
    }

    /// What someone else needed, as it was kept.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn heard(&self, id: NeedId) -> Result<HeardRow, ApiError> {
        one(&self.house, id, needs::heard_view)
    }

    /// A sharp and a soft sentence.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn softened(&self, id: NeedId) -> Result<SoftenView, ApiError> {
        one(&self.house, id, needs::soften_view)
    }

    /// Takes a sharp sentence away, from the history as well. Possible whoever it is about.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn forget_sharp(&self, id: NeedId) -> Result<NeedsView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let before = store::needs::get(writing, id)?;
            store::needs::replace(writing, &before, &needs::forgotten(&before))?;
            store::needs::forget(writing, id, "sharp")?;
            view(writing, scene)
        })
    }

    /// A hard talk.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn script(&self, id: NeedId) -> Result<ScriptView, ApiError> {
        one(&self.house, id, needs::script_view)
    }
}
