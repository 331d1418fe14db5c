use super::words;

words! {
    /// The first run.
    WelcomeWords, "welcome", [
        language_title, language_dutch, language_english, language_about,
        what_title, what_one, what_two, what_three,
        not_title, not_one, not_two, not_three,
        phone_title, phone_one, phone_two, phone_three, phone_four,
        begin_title, begin_one, next, begin,
    ]
}
