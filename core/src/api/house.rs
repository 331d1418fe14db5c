//! What the doors share: the open store, the phone, the clock, the settings and the listener.

use std::sync::Arc;

use parking_lot::{Mutex, RwLock};
use rusqlite::Connection;

use super::haven::{HavenConfig, Phone};
use super::listener::{Area, ChangeListener};
use crate::content::{Language, Texts};
use crate::error::{ApiError, Result};
use crate::questionnaire::Session;
use crate::scene::Scene;
use crate::settings::{Preferences, SettingChange};
use crate::store::{self, OpenWith, Store, Writing};
use crate::time::{Clock, Zone};

pub(crate) struct House {
    /// None once it is shut. A call holds the read side, so shutting waits for calls that are under way.
    store: RwLock<Option<Store>>,
    surroundings: RwLock<Surroundings>,
    listener: RwLock<Option<Arc<dyn ChangeListener>>>,
    /// The questionnaire in hand, compiled and filled in; on disk it is as it is here, or not here at all.
    pub(super) taking: Mutex<Option<Session>>,
}

/// What is around a call, copied out before any lock of the store.
#[derive(Clone)]
pub(super) struct Surroundings {
    languages: Arc<[String]>,
    pub(super) preferences: Preferences,
    clock24: bool,
    zone: Arc<Zone>,
    clock: Clock,
}

impl Surroundings {
    pub(super) fn clock24(&self) -> bool {
        self.preferences.clock24_on(self.clock24)
    }

    pub(super) fn language(&self) -> Language {
        self.preferences.language_on(&self.languages)
    }

    pub(super) fn texts(&self) -> &'static Texts {
        Texts::of(self.language())
    }

    pub(super) fn scene(&self) -> Scene {
        Scene {
            now: self.clock.now(),
            zone: Arc::clone(&self.zone),
            day_start: self.preferences.day_start.into(),
            clock24: self.clock24(),
            texts: self.texts(),
            offers: self.preferences.offers,
            one_sided: self.preferences.one_sided,
        }
    }
}

impl House {
    pub(super) fn open(config: HavenConfig, extra_step: Option<&'static str>) -> Result<Self> {
        let key = zeroize::Zeroizing::new(config.key);
        let mut surroundings = Surroundings {
            languages: config.phone.languages.into(),
            preferences: Preferences::default(),
            clock24: config.phone.clock24,
            zone: Arc::new(Zone::new(config.phone.zone)?),
            clock: config.clock.checked()?,
        };
        let store = store::open(&OpenWith {
            folder: &config.folder,
            key: &key,
            wrap: config.wrap.as_deref(),
            now: surroundings.clock.now(),
            extra_step,
        })?;
        surroundings.preferences = store.preferences()?;
        Ok(Self {
            store: RwLock::new(Some(store)),
            surroundings: RwLock::new(surroundings),
            listener: RwLock::new(None),
            taking: Mutex::new(None),
        })
    }

    pub(super) fn shut(&self) {
        *self.taking.lock() = None;
        *self.store.write() = None;
    }

    pub(super) fn listen(&self, listener: Option<Arc<dyn ChangeListener>>) {
        *self.listener.write() = listener;
    }

    pub(super) fn surroundings(&self) -> Surroundings {
        self.surroundings.read().clone()
    }

    pub(super) fn phone_changed(&self, phone: Phone) -> Result<()> {
        let zone = Arc::new(Zone::new(phone.zone)?);
        let mut surroundings = self.surroundings.write();
        surroundings.languages = phone.languages.into();
        surroundings.clock24 = phone.clock24;
        surroundings.zone = zone;
        Ok(())
    }

    pub(super) fn set_clock(&self, clock: Clock) -> Result<()> {
        self.surroundings.write().clock = clock.checked()?;
        Ok(())
    }

    /// What is around a call that reads no disk, while the diary is open.
    pub(super) fn around(&self) -> Result<Surroundings, ApiError> {
        if self.store.read().is_none() {
            return Err(ApiError::Closed);
        }
        Ok(self.surroundings())
    }

    /// Reads, as of one instant.
    pub(super) fn read<T>(&self, work: impl FnOnce(&Connection, &Scene) -> Result<T>) -> Result<T, ApiError> {
        let scene = self.surroundings().scene();
        let store = self.store.read();
        let store = store.as_ref().ok_or(ApiError::Closed)?;
        Ok(store.read(|connection| work(connection, &scene))?)
    }

    /// Writes, and then, after the commit and outside every lock, tells the listener.
    pub(super) fn write<T>(
        &self,
        area: Area,
        work: impl FnOnce(&Writing<'_>, &Scene) -> Result<T>,
    ) -> Result<T, ApiError> {
        let (value, written) = self.commit(&self.surroundings().scene(), work)?;
        if written {
            self.tell(area);
        }
        Ok(value)
    }

    /// Changes the settings, on disk and then here. Whoever wants to know them waits for both.
    pub(super) fn change_settings(&self, change: SettingChange) -> Result<(), ApiError> {
        let mut surroundings = self.surroundings.write();
        let (after, written) = self.commit(&surroundings.scene(), |writing, _| {
            let before = store::settings::read(writing)?;
            let after = before.after(change)?;
            store::settings::write(writing, before, after)?;
            Ok(after)
        })?;
        surroundings.preferences = after;
        drop(surroundings);
        if written {
            self.tell_all();
        }
        Ok(())
    }

    /// What came of the work, and whether it wrote anything.
    pub(super) fn commit<T>(
        &self,
        scene: &Scene,
        work: impl FnOnce(&Writing<'_>, &Scene) -> Result<T>,
    ) -> Result<(T, bool), ApiError> {
        let store = self.store.read();
        let store = store.as_ref().ok_or(ApiError::Closed)?;
        Ok(store.write(scene.now, |writing| work(writing, scene))?)
    }

    /// What every screen reads otherwise now.
    pub(super) fn tell_all(&self) {
        self.tell(Area::Settings);
        self.tell(Area::People);
        self.tell(Area::Diary);
        self.tell(Area::Questionnaires);
        self.tell(Area::Needs);
        self.tell(Area::Repairs);
    }

    pub(super) fn tell(&self, area: Area) {
        let listener = self.listener.read().clone();
        if let Some(listener) = listener {
            // A listener that fails hears the next one; the change stands.
            let _ = listener.changed(area);
        }
    }
}
