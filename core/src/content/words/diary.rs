use super::words;

words! {
    /// The diary, the log flow, one moment, and the bin.
    DiaryWords, "diary", [
        title, search_hint, search_clear, show_list, show_calendar, previous_month, next_month,
        empty, day_empty, nothing_found, edited,
        moment_title, mood, energy, emotions, trigger, people, note, when, nothing_yet, change,
        undo_change, remove, removed, restore,
        kept, enough, next, done, step_back,
        trigger_question, trigger_hint, emotions_question, emotions_hint, energy_question, energy_hint,
        energy_clear, people_question, people_hint, people_add, note_question, note_hint, note_label,
        own_words, own_words_label, mood_question,
        pleasant_high, pleasant_low, unpleasant_high, unpleasant_low, show_more, show_less,
        when_question, when_time, hour, hour_earlier, hour_later, minute, minute_earlier, minute_later, when_now,
        bin, bin_title, bin_about, bin_empty,
    ]
}
