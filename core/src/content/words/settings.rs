use super::words;

words! {
    /// The settings.
    SettingsWords, "settings", [
        title, language, language_phone, language_dutch, language_english,
        appearance, appearance_phone, appearance_light, appearance_dark,
        day_start, day_start_about, clock, clock_phone, one_sided, one_sided_about, clock_twelve, clock_twenty_four,
        about, sources, privacy,
    ]
}
