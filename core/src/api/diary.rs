//! The diary's door.

use std::sync::Arc;

use chrono::Days;
use rusqlite::Connection;

use super::house::House;
use super::listener::Area;
use crate::content::words::DiaryWords;
use crate::diary::{
    self, BinView, DayView, DiaryPage, LAST, LifeEvent, LifeEventDraft, LifeEventsView, Moment, MomentChange,
    MomentChoices, MomentDraft, MomentPage, MonthMark, MonthView, MoodDraft, Names, PAGE, PageMark, PageParts,
    SearchPage, SoreSpot, SoreSpotDraft, SoreSpotsView,
};
use crate::error::{ApiError, Result};
use crate::ids::{LifeEventId, MomentId, SoreSpotId};
use crate::people::Person;
use crate::scene::Scene;
use crate::store;
use crate::time::{LocalDate, LocalDay};

/// The diary: moments, in order of when they happened. Any call can also answer [`ApiError::Closed`],
/// [`ApiError::Corrupt`] or, where it writes, [`ApiError::StorageFull`].
#[derive(uniffi::Object)]
pub struct Diary {
    house: Arc<House>,
}

impl Diary {
    pub(super) fn new(house: Arc<House>) -> Self {
        Self { house }
    }

    fn set_binned(&self, id: MomentId, binned: bool) -> Result<MomentPage, ApiError> {
        self.house.write(Area::Diary, |writing, scene| {
            let before = store::diary::get(writing, id)?;
            if before.binned_at.is_some() != binned {
                let binned_at = binned.then(|| scene.now.timestamp_millis());
                store::diary::replace(writing, &before, &Moment { binned_at, ..before.clone() })?;
            }
            page_of(writing, id, store::people::all(writing)?, scene)
        })
    }

    fn set_event_binned(&self, id: LifeEventId, binned: bool) -> Result<LifeEventsView, ApiError> {
        self.house.write(Area::Diary, |writing, scene| {
            let all = store::life_events::all(writing)?;
            let before = all.iter().find(|event| event.id == id.0).ok_or(ApiError::NotFound)?;
            let binned_at = binned.then(|| scene.now.timestamp_millis());
            store::life_events::replace(writing, before, &LifeEvent { binned_at, ..before.clone() })?;
            Ok(diary::life_events(&store::life_events::all(writing)?, scene))
        })
    }
}

fn page_of(connection: &Connection, id: MomentId, people: Vec<Person>, scene: &Scene) -> Result<MomentPage> {
    let moment = store::diary::get(connection, id)?;
    let recent = if diary::may_offer(&moment, scene) { store::diary::near(connection, scene.now)? } else { Vec::new() };
    let parts = PageParts {
        undo: diary::undo_label(&store::diary::last_patches(connection, id)?, scene.texts),
        offer: diary::offer(&moment, &recent, &people, scene),
        spots: store::sore_spots::all(connection)?,
        moment,
        people,
    };
    Ok(diary::moment_page(parts, scene))
}

fn mark(place: Option<i64>) -> Option<PageMark> {
    place.map(|place| PageMark { place })
}

#[uniffi::export]
impl Diary {
    /// Logs a moment. It is on disk when this returns. An id that is already there is left as it is and returned.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with the field, and nothing is kept; [`ApiError::NotFound`] for an id that was purged.
    pub fn log(&self, draft: MomentDraft) -> Result<MomentPage, ApiError> {
        self.house.write(Area::Diary, |writing, scene| {
            let people = store::people::all(writing)?;
            let moment = diary::moment(draft, scene, |id| people.iter().any(|person| person.id == id))?;
            store::diary::add(writing, &moment)?;
            page_of(writing, moment.moment_id(), people, scene)
        })
    }

    /// A light was tapped on Today: it corrects the moment that is at hand while nothing but its mood is known, and
    /// logs a new one under `id` otherwise. `later` is the moment that the person has put off; that one stays as it is.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for a step outside 1 to 7.
    pub fn tap(&self, id: MomentId, step: u8, later: Option<MomentId>) -> Result<MomentPage, ApiError> {
        self.house.write(Area::Diary, |writing, scene| {
            let last = store::diary::page(writing, None, LAST)?.moments;
            let corrected = diary::at_hand(&last, scene)
                .filter(|moment| moment.is_bare() && moment.id != id.0 && Some(moment.moment_id()) != later);
            let people = store::people::all(writing)?;
            let tapped = match corrected {
                Some(before) => {
                    let mood = MomentChange::Mood { mood: MoodDraft::Step { step } };
                    let after = diary::changed(before, mood, scene, |_| false, |_| false)?;
                    store::diary::replace(writing, before, &after)?;
                    before.moment_id()
                }
                None => {
                    let draft = MomentDraft::of_mood(id, MoodDraft::Step { step });
                    store::diary::add(writing, &diary::moment(draft, scene, |_| false)?)?;
                    id
                }
            };
            page_of(writing, tapped, people, scene)
        })
    }

    /// Changes one thing about a moment.
    ///
    /// # Errors
    /// [`ApiError::NotFound`], or [`ApiError::Invalid`] with the field; nothing is changed then.
    pub fn change(&self, id: MomentId, change: MomentChange) -> Result<MomentPage, ApiError> {
        self.house.write(Area::Diary, |writing, scene| {
            let people = store::people::all(writing)?;
            let before = store::diary::get(writing, id)?;
            let writes = matches!(change, MomentChange::Note { .. });
            let touches = matches!(change, MomentChange::SoreSpots { .. });
            let spots = if touches { store::sore_spots::all(writing)? } else { Vec::new() };
            let knows = |id| people.iter().any(|person| person.id == id);
            let knows_spot = |id: SoreSpotId| spots.iter().any(|spot| spot.id == id.0);
            let after = diary::changed(&before, change, scene, knows, knows_spot)?;
            if writes {
                store::diary::keep_writing(writing, &before, &after)?;
            } else {
                store::diary::replace(writing, &before, &after)?;
            }
            page_of(writing, id, people, scene)
        })
    }

    /// One moment, in the bin or not.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn open(&self, id: MomentId) -> Result<MomentPage, ApiError> {
        self.house.read(|connection, scene| page_of(connection, id, store::people::all(connection)?, scene))
    }

    /// A page of the diary, newest first; the first one without a mark.
    pub fn page(&self, after: Option<PageMark>) -> Result<DiaryPage, ApiError> {
        self.house.read(|connection, scene| {
            let page = store::diary::page(connection, after.map(|mark| mark.place), PAGE)?;
            let names = Names::new(&store::people::all(connection)?);
            Ok(DiaryPage { days: diary::days(page.moments, &names, scene), next: mark(page.next) })
        })
    }

    /// A month of the calendar; this one without a mark.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for a month that no calendar has, or a year before 1900 or after 9998.
    pub fn month(&self, of: Option<MonthMark>) -> Result<MonthView, ApiError> {
        self.house.read(|connection, scene| {
            let first = diary::check_mark(of.unwrap_or_else(|| diary::month_of(scene.today())))?;
            let last = diary::month_days(first).last().unwrap_or(first);
            let (start, end) = LocalDay::widest(first, last, scene.day_start);
            let events = store::life_events::between(connection, first, last)?;
            Ok(diary::month(first, &store::diary::glances(connection, start, end)?, &events, scene))
        })
    }

    /// The days with moments among `days` days up to `last` (counted in), newest first.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for no day or more than 366, or a year before 1900 or after 9998.
    pub fn days(&self, last: LocalDate, days: u16) -> Result<Vec<DayView>, ApiError> {
        self.house.read(|connection, scene| {
            diary::check_mark(diary::month_of(last))?;
            let first = last - Days::new(u64::from(diary::check_days(days)?) - 1);
            let (start, end) = LocalDay::widest(first, last, scene.day_start);
            let on_them = |at, offset| (first..=last).contains(&scene.day(at, offset).day);
            let moments = store::diary::between(connection, start, end, on_them)?;
            Ok(diary::days(moments, &Names::new(&store::people::all(connection)?), scene))
        })
    }

    /// Searches notes, own words and the words of the catalogues in the language of the moment, newest first.
    /// Every word has to be there; each may be the beginning of a longer one.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for more than 500 characters.
    pub fn search(&self, query: String, after: Option<PageMark>) -> Result<SearchPage, ApiError> {
        self.house.read(|connection, scene| {
            let people = store::people::all(connection)?;
            let terms = diary::terms(&query, &people, scene.texts)?;
            if terms.is_empty() {
                return Ok(SearchPage { days: Vec::new(), next: None });
            }
            let page = store::diary::search(connection, &terms, after.map(|mark| mark.place))?;
            Ok(SearchPage { days: diary::days(page.moments, &Names::new(&people), scene), next: mark(page.next) })
        })
    }

    /// Puts a moment in the bin, where it stays for 30 days.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn remove(&self, id: MomentId) -> Result<(), ApiError> {
        self.set_binned(id, true).map(|_| ())
    }

    /// Takes a moment out of the bin.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn restore(&self, id: MomentId) -> Result<MomentPage, ApiError> {
        self.set_binned(id, false)
    }

    /// Takes back the last change of a moment, also after a restart. What was just logged goes to the bin, what
    /// was just thrown away comes back; taking back twice does the change again.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn undo(&self, id: MomentId) -> Result<MomentPage, ApiError> {
        self.house.write(Area::Diary, |writing, scene| {
            let before = store::diary::get(writing, id)?;
            let after = diary::undone(&before, &store::diary::patches(writing, id)?, scene.now)?;
            store::diary::replace(writing, &before, &after)?;
            page_of(writing, id, store::people::all(writing)?, scene)
        })
    }

    /// The bin.
    pub fn bin(&self) -> Result<BinView, ApiError> {
        self.house.read(|connection, scene| {
            Ok(diary::bin(store::diary::binned(connection)?, &store::people::all(connection)?, scene))
        })
    }

    /// One's own sore spots.
    pub fn sore_spots(&self) -> Result<SoreSpotsView, ApiError> {
        self.house.read(|connection, _| Ok(diary::sore_spots(&store::sore_spots::all(connection)?)))
    }

    /// Adds a sore spot. An id that is already there is left as it is.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for a text that is blank or too long.
    pub fn add_sore_spot(&self, draft: SoreSpotDraft) -> Result<SoreSpotsView, ApiError> {
        self.house.write(Area::Diary, |writing, _| {
            store::sore_spots::add(writing, &diary::sore_spot(draft)?)?;
            Ok(diary::sore_spots(&store::sore_spots::all(writing)?))
        })
    }

    /// Puts a sore spot to rest, or wakes it. The moments it was touched in keep it.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn rest_sore_spot(&self, id: SoreSpotId, resting: bool) -> Result<SoreSpotsView, ApiError> {
        self.house.write(Area::Diary, |writing, _| {
            let all = store::sore_spots::all(writing)?;
            let before = all.iter().find(|spot| spot.id == id.0).ok_or(ApiError::NotFound)?;
            store::sore_spots::replace(writing, before, &SoreSpot { resting, ..before.clone() })?;
            Ok(diary::sore_spots(&store::sore_spots::all(writing)?))
        })
    }

    /// What happened in one's life, newest first.
    pub fn life_events(&self) -> Result<LifeEventsView, ApiError> {
        self.house.read(|connection, scene| Ok(diary::life_events(&store::life_events::all(connection)?, scene)))
    }

    /// Keeps a life event: a new one, or another version of one that is there.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with the field.
    pub fn keep_life_event(&self, draft: LifeEventDraft) -> Result<LifeEventsView, ApiError> {
        self.house.write(Area::Diary, |writing, scene| {
            let all = store::life_events::all(writing)?;
            let before = all.iter().find(|event| event.id == draft.id.0);
            let event = diary::life_event(draft, before, scene)?;
            match before {
                Some(before) => {
                    let binned_at = before.binned_at;
                    store::life_events::replace(writing, before, &LifeEvent { binned_at, ..event })?;
                }
                None => store::life_events::add(writing, &event)?,
            }
            Ok(diary::life_events(&store::life_events::all(writing)?, scene))
        })
    }

    /// Puts a life event in the bin.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn remove_life_event(&self, id: LifeEventId) -> Result<LifeEventsView, ApiError> {
        self.set_event_binned(id, true)
    }

    /// Takes a life event out of the bin.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn restore_life_event(&self, id: LifeEventId) -> Result<LifeEventsView, ApiError> {
        self.set_event_binned(id, false)
    }

    /// Everything there is to choose from, in the language of the moment.
    pub fn choices(&self) -> Result<MomentChoices, ApiError> {
        let around = self.house.around()?;
        Ok(diary::choices(around.texts(), around.clock24()))
    }

    /// The static words of the diary.
    pub fn words(&self) -> Result<DiaryWords, ApiError> {
        Ok(DiaryWords::of(self.house.around()?.texts()))
    }
}
