use super::words;

words! {
    /// The people.
    PeopleWords, "people", [
        title, intro, add, add_title, nickname, nickname_hint, role, role_question, keep,
        resting_title, rest, rest_about, wake, me_about,
        figure, listens, helps, encourages, trust, trust_low, trust_high, eases, eases_hint, group, group_hint, lane,
        not_safe, not_safe_about, not_safe_help, more,
    ]
}
