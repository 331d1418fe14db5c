//! The door of needs: sentences, cards, cycles, pauses and weeks.

use std::sync::Arc;

use rusqlite::Connection;

use super::house::House;
use super::listener::Area;
use crate::content::words::{CycleWords, NeedsWords, ShareWords};
use crate::error::{ApiError, Result};
use crate::ids::{NeedId, PersonId};
use crate::needs::{
    self, Card, CardDraft, Cycle, CycleChange, CycleDraft, CyclePage, CyclesParts, CyclesView, GrowthView, HeardDraft,
    NeedChoices, NeedsView, Pause, PauseDraft, PauseKept, ScriptPart, Seen, SentenceChange, SentenceDraft,
    SentencePage, Share, ShareDraft, SoftenDraft, Swallowed, UnderDraft,
};
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

fn view(connection: &Connection, scene: &Scene) -> Result<NeedsView> {
    let people = store::people::all(connection)?;
    let sentences = store::needs::newest(connection, SHOWN)?;
    let heard = store::needs::newest(connection, SHOWN)?;
    let softened = store::needs::newest(connection, SHOWN)?;
    let scripts = store::needs::newest(connection, SHOWN)?;
    let under = store::needs::newest(connection, SHOWN)?;
    let cards: Vec<needs::Entry<Card>> = store::needs::all(connection)?;
    Ok(needs::view(needs::NeedsParts { sentences, heard, softened, scripts, under, cards, people }, scene))
}

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
    /// The screen of what one needs.
    pub fn view(&self) -> Result<NeedsView, ApiError> {
        self.house.read(view)
    }

    /// What there is to choose, in the language of the moment.
    pub fn choices(&self) -> Result<NeedChoices, ApiError> {
        Ok(needs::choices(self.house.around()?.texts()))
    }

    /// One sentence, in the bin or not.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn sentence(&self, id: NeedId) -> Result<SentencePage, ApiError> {
        self.house.read(|connection, scene| {
            let entry = store::needs::get(connection, id)?;
            Ok(needs::sentence_page(&entry, &store::people::all(connection)?, scene))
        })
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

    /// Keeps what someone else needed.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with the field.
    pub fn hear(&self, draft: HeardDraft) -> Result<NeedsView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            store::needs::add(writing, &needs::heard(draft, &store::people::all(writing)?, scene)?)?;
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

    /// Something was there, and was not said.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for someone unknown.
    pub fn swallow(&self, id: NeedId, person: Option<PersonId>) -> Result<CyclesView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let person = needs::known(person, &store::people::all(writing)?)?;
            store::needs::add(writing, &needs::Entry::now(id.0, person, Swallowed {}, scene))?;
            cycles(writing, scene)
        })
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

    /// What share of this week felt good and close. The last answer of a week counts.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for more than 100.
    pub fn keep_share(&self, draft: ShareDraft) -> Result<GrowthView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            store::needs::add(writing, &needs::share(draft, scene)?)?;
            Ok(needs::growth(&store::needs::all::<Share>(writing)?, scene))
        })
    }

    /// The weeks, and how they grow.
    pub fn growth(&self) -> Result<GrowthView, ApiError> {
        self.house.read(|connection, scene| Ok(needs::growth(&store::needs::all(connection)?, scene)))
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
}
