//! How the app behaves for this person.

mod view;

pub(crate) use view::view;

use crate::diary::{OfferKind, Offers};
use crate::error::{Field, Reason, Result, invalid};

/// The language of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum LanguageChoice {
    /// As the phone has it.
    Phone,
    /// Nederlands.
    Dutch,
    /// English.
    English,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Appearance {
    /// As the phone has it.
    Phone,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How a time of day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum ClockStyle {
    /// As the phone has it.
    Phone,
    /// Twelve hours.
    Twelve,
    /// Twenty-four hours.
    TwentyFour,
}

/// One setting to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum SettingChange {
    /// The language.
    Language {
        /// The new language.
        choice: LanguageChoice,
    },
    /// Light or dark.
    Appearance {
        /// The new look.
        choice: Appearance,
    },
    /// The hour at which a day begins.
    DayStart {
        /// 0 to 12.
        hour: u8,
    },
    /// How a time of day is written.
    Clock {
        /// The new style.
        style: ClockStyle,
    },
    /// Whether something is offered on its own.
    Offer {
        /// Which offer.
        kind: OfferKind,
        /// False switches it off.
        on: bool,
    },
    /// A partner does not take part: what is said of two is said of one.
    OneSided {
        /// True when they do not.
        on: bool,
    },
    /// The first-run words were read.
    Welcomed,
}

/// The screen Settings, and what a shell needs of it to draw anything.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SettingsView {
    /// The language chosen.
    pub language: LanguageChoice,
    /// The code of the language in use: `nl` or `en`.
    pub language_code: String,
    /// Light or dark.
    pub appearance: Appearance,
    /// The hour at which a day begins.
    pub day_start: u8,
    /// The hours to choose from.
    pub day_starts: Vec<DayStartView>,
    /// How a time of day is written.
    pub clock: ClockStyle,
    /// Times have 24 hours now.
    pub clock24: bool,
    /// What is offered on its own, each with its switch.
    pub offers: Vec<OfferSettingView>,
    /// A partner does not take part.
    pub one_sided: bool,
    /// The first-run words were read.
    pub welcomed: bool,
}

/// An offer and its switch.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct OfferSettingView {
    /// Which offer.
    pub kind: OfferKind,
    /// What it is, and when it comes.
    pub label: String,
    /// It is on.
    pub on: bool,
}

/// An hour at which a day can begin.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DayStartView {
    /// 0 to 12.
    pub hour: u8,
    /// "04:00".
    pub label: String,
}

/// The settings as they are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Preferences {
    pub(crate) language: LanguageChoice,
    pub(crate) appearance: Appearance,
    pub(crate) day_start: u8,
    pub(crate) clock: ClockStyle,
    pub(crate) offers: Offers,
    pub(crate) one_sided: bool,
    pub(crate) welcomed: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: LanguageChoice::Phone,
            appearance: Appearance::Phone,
            day_start: 4,
            clock: ClockStyle::Phone,
            offers: Offers::default(),
            one_sided: false,
            welcomed: false,
        }
    }
}

/// The latest hour at which a day can begin.
pub(crate) const LATEST_DAY_START: u8 = 12;

impl Preferences {
    /// The settings after one change.
    pub(crate) fn after(self, change: SettingChange) -> Result<Self> {
        Ok(match change {
            SettingChange::Language { choice } => Self { language: choice, ..self },
            SettingChange::Appearance { choice } => Self { appearance: choice, ..self },
            SettingChange::DayStart { hour } if hour > LATEST_DAY_START => {
                return Err(invalid(Field::DayStart, Reason::OutOfRange));
            }
            SettingChange::DayStart { hour } => Self { day_start: hour, ..self },
            SettingChange::Clock { style } => Self { clock: style, ..self },
            SettingChange::Offer { kind, on } => Self { offers: self.offers.with(kind, on), ..self },
            SettingChange::OneSided { on } => Self { one_sided: on, ..self },
            SettingChange::Welcomed => Self { welcomed: true, ..self },
        })
    }
}
