//! The one object that is opened.

use std::sync::Arc;

use chrono::{Days, TimeDelta};

use super::diary::Diary;
use super::house::House;
use super::listener::ChangeListener;
use super::needs::Needs;
use super::people::People;
use super::questionnaires::Questionnaires;
use super::repairs::Repairs;
use super::settings::Settings;
use crate::content::words::{FrameWords, OfferWords, TodayWords};
use crate::diary::{
    self, GroundingView, LAST, LOOK_BACK_DAYS, TodayParts, TodayView, WAITING_DAYS, WAITING_MOST, WEEK_DAYS,
};
use crate::error::ApiError;
use crate::help::{self, HelpView};
use crate::repair;
use crate::store;
use crate::time::{Clock, LocalDay, ZoneRules};

/// What a diary is opened with.
#[derive(Clone, uniffi::Record)]
pub struct HavenConfig {
    /// The folder of the diary; made when it is not there.
    pub folder: String,
    /// The data key: 32 bytes. Empty when the phone has lost it. Wiped here after use.
    pub key: Vec<u8>,
    /// The key as the phone's key store sealed it, kept beside the diary when it is made.
    #[uniffi(default = None)]
    pub wrap: Option<Vec<u8>>,
    /// What the phone knows.
    pub phone: Phone,
    /// The clock to go by.
    pub clock: Clock,
}

/// What the phone knows and the core does not.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Phone {
    /// The person's languages as BCP 47 tags, best first.
    pub languages: Vec<String>,
    /// The zone rules.
    pub zone: ZoneRules,
    /// Times have 24 hours.
    pub clock24: bool,
}

/// The diary of one person, opened once per process. Every method can be called from any thread, and none from the
/// main one, for they read and write the disk.
#[derive(uniffi::Object)]
pub struct Haven {
    house: Arc<House>,
}

impl Haven {
    /// Opens with one more step of the schema, to prove the way from a shipped one to the next. For tests.
    ///
    /// # Errors
    /// As [`Haven::open`].
    #[doc(hidden)]
    pub fn open_with(config: HavenConfig, extra_step: Option<&'static str>) -> Result<Arc<Self>, ApiError> {
        let house = Arc::new(House::open(config, extra_step)?);
        Ok(Arc::new(Self { house }))
    }
}

#[uniffi::export]
impl Haven {
    /// Opens the diary in a folder, and makes it where there never was one.
    ///
    /// # Errors
    /// One for each thing that can be wrong: [`ApiError::KeyMissing`], [`ApiError::WrongKey`],
    /// [`ApiError::NotADatabase`], [`ApiError::Corrupt`], [`ApiError::NewerVersion`], [`ApiError::InUse`],
    /// [`ApiError::NotWritable`], [`ApiError::StorageFull`], [`ApiError::Invalid`]. What is there is left as it was then.
    #[uniffi::constructor]
    pub fn open(config: HavenConfig) -> Result<Arc<Self>, ApiError> {
        Self::open_with(config, None)
    }

    /// Closes the diary. Every later call that reads or writes answers [`ApiError::Closed`]; shutting twice is fine.
    pub fn shut(&self) {
        self.house.shut();
    }

    /// The phone's zone, languages or clock changed.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for zone rules out of order; the old ones stay in force then.
    pub fn phone_changed(&self, phone: Phone) -> Result<(), ApiError> {
        self.house.phone_changed(phone)?;
        self.house.tell_all();
        Ok(())
    }

    /// Sets the clock to go by, for tests and pictures.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for an instant that cannot be.
    pub fn set_clock(&self, clock: Clock) -> Result<(), ApiError> {
        Ok(self.house.set_clock(clock)?)
    }

    /// Who hears of changes; none to stop.
    pub fn listen(&self, listener: Option<Arc<dyn ChangeListener>>) {
        self.house.listen(listener);
    }

    /// The screen Today.
    pub fn today(&self) -> Result<TodayView, ApiError> {
        let welcomed = self.house.surroundings().preferences.welcomed;
        self.house.read(|connection, scene| {
            let today = scene.today();
            let (start, end) = LocalDay::widest(today - Days::new(LOOK_BACK_DAYS - 1), today, scene.day_start);
            let parts = TodayParts {
                last: store::diary::page(connection, None, LAST)?.moments,
                recent: store::diary::near(connection, scene.now)?,
                waiting: store::diary::bare(connection, scene.now - TimeDelta::days(WAITING_DAYS), WAITING_MOST + 1)?,
                glances: store::diary::glances(connection, start, end)?,
                company: store::diary::company(
                    connection,
                    LocalDay::widest(today - Days::new(WEEK_DAYS - 1), today, scene.day_start),
                )?,
                open: if repair::asks_now(scene) { store::repairs::open_ruptures(connection)? } else { Vec::new() },
                people: store::people::all(connection)?,
                welcomed,
            };
            Ok(diary::today(parts, scene))
        })
    }

    /// The static words around every screen.
    pub fn frame_words(&self) -> Result<FrameWords, ApiError> {
        Ok(FrameWords::of(self.house.around()?.texts()))
    }

    /// The static words of Today.
    pub fn today_words(&self) -> Result<TodayWords, ApiError> {
        Ok(TodayWords::of(self.house.around()?.texts()))
    }

    /// The static words of what is offered.
    pub fn offer_words(&self) -> Result<OfferWords, ApiError> {
        Ok(OfferWords::of(self.house.around()?.texts()))
    }

    /// What helps when it feels as if it happens now.
    pub fn grounding(&self) -> Result<GroundingView, ApiError> {
        Ok(diary::grounding(&self.house.around()?.scene()))
    }

    /// The page Help in the language of the moment.
    pub fn help(&self) -> Result<HelpView, ApiError> {
        Ok(help::help(self.house.around()?.language()))
    }

    /// The diary.
    pub fn diary(&self) -> Arc<Diary> {
        Arc::new(Diary::new(Arc::clone(&self.house)))
    }

    /// The people.
    pub fn people(&self) -> Arc<People> {
        Arc::new(People::new(Arc::clone(&self.house)))
    }

    /// What one needs, and negative cycles.
    pub fn needs(&self) -> Arc<Needs> {
        Arc::new(Needs::new(Arc::clone(&self.house)))
    }

    /// What came between people, and steps towards each other.
    pub fn repairs(&self) -> Arc<Repairs> {
        Arc::new(Repairs::new(Arc::clone(&self.house)))
    }

    /// The questionnaires.
    pub fn questionnaires(&self) -> Arc<Questionnaires> {
        Arc::new(Questionnaires::new(Arc::clone(&self.house)))
    }

    /// The settings.
    pub fn settings(&self) -> Arc<Settings> {
        Arc::new(Settings::new(Arc::clone(&self.house)))
    }
}
