use super::{ClockStyle, DayStartView, LATEST_DAY_START, OfferSettingView, Preferences, SettingsView};
use crate::content::{Language, Texts, clock_time};
use crate::diary::OfferKind;

/// The screen Settings.
pub(crate) fn view(preferences: Preferences, language: Language, clock24: bool) -> SettingsView {
    let texts = Texts::of(language);
    SettingsView {
        language: preferences.language,
        language_code: language.code().to_owned(),
        appearance: preferences.appearance,
        day_start: preferences.day_start,
        day_starts: (0..=LATEST_DAY_START)
            .map(|hour| DayStartView { hour, label: clock_time(texts, (hour.into(), 0), clock24) })
            .collect(),
        clock: preferences.clock,
        clock24,
        offers: OfferKind::ALL
            .into_iter()
            .map(|kind| OfferSettingView {
                kind,
                label: texts.say(&format!("offer-{}-setting", kind.id())),
                on: preferences.offers.has(kind),
            })
            .collect(),
        one_sided: preferences.one_sided,
        welcomed: preferences.welcomed,
    }
}

impl Preferences {
    /// The language in use, given the phone's.
    pub(crate) fn language_on(self, phone: &[String]) -> Language {
        match self.language {
            super::LanguageChoice::Phone => Language::of(phone),
            super::LanguageChoice::Dutch => Language::Dutch,
            super::LanguageChoice::English => Language::English,
        }
    }

    /// Whether times have 24 hours, given the phone's way.
    pub(crate) fn clock24_on(self, phone: bool) -> bool {
        match self.clock {
            ClockStyle::Phone => phone,
            ClockStyle::Twelve => false,
            ClockStyle::TwentyFour => true,
        }
    }
}
