//! The settings' door.

use std::sync::Arc;

use super::house::House;
use crate::content::words::{SettingsWords, WelcomeWords};
use crate::error::ApiError;
use crate::help::{self, SourcesView};
use crate::settings::{self, SettingChange, SettingsView};

/// The settings, and the pages that belong to them.
#[derive(uniffi::Object)]
pub struct Settings {
    house: Arc<House>,
}

impl Settings {
    pub(super) fn new(house: Arc<House>) -> Self {
        Self { house }
    }
}

#[uniffi::export]
impl Settings {
    /// The settings as they are.
    pub fn view(&self) -> Result<SettingsView, ApiError> {
        let around = self.house.around()?;
        Ok(settings::view(around.preferences, around.language(), around.clock24()))
    }

    /// Changes one setting.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for an hour outside 0 to 12.
    pub fn change(&self, change: SettingChange) -> Result<SettingsView, ApiError> {
        self.house.change_settings(change)?;
        self.view()
    }

    /// The page Sources: credits and licences.
    pub fn sources(&self) -> Result<SourcesView, ApiError> {
        Ok(help::sources(self.house.around()?.language()))
    }

    /// The static words of the settings.
    pub fn words(&self) -> Result<SettingsWords, ApiError> {
        Ok(SettingsWords::of(self.house.around()?.texts()))
    }

    /// The words of the first run.
    pub fn welcome(&self) -> Result<WelcomeWords, ApiError> {
        Ok(WelcomeWords::of(self.house.around()?.texts()))
    }
}
