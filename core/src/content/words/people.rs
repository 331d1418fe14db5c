use super::words;

words! {
    /// The people.
    PeopleWords, "people", [
        title, intro, add, add_title, nickname, nickname_hint, role, role_question, keep,
        resting_title, rest, rest_about, wake, me_about,
    ]
}
