use super::words;

words! {
    /// The screen Today.
    TodayWords, "today", [
        mood_question, mood_dark, mood_light, what_happened, later, take_back,
        waiting_title, waiting_about, waiting_fill, waiting_leave,
        last_title, last_all, week_title, week_dark, week_light, week_company, first_time,
    ]
}
