use super::words;

words! {
    /// The diary, the log flow, one moment, and the bin.
    DiaryWords, "diary", [
        title, search_hint, search_clear, show_list, show_calendar, previous_month, next_month,
        empty, day_empty, nothing_found, edited,
        moment_title, mood, when, nothing_yet, change,
        undo_change, remove, removed, restore,
        kept, enough, next, done, step_back,
        energy_clear, people_add, note_label,
        own_words, own_words_label, mood_question, precise, precise_pleasant, precise_energy,
        pleasant_high, pleasant_low, unpleasant_high, unpleasant_low, show_more, show_less,
        when_question, when_time, hour, hour_earlier, hour_later, minute, minute_earlier, minute_later, when_now,
        almost, truth_question, truth_later_question, truth_low, truth_high, quality_question, strength_question,
        strength_low, strength_high, body_map, body_as_list, body_as_map, spot_add, spot_label, spot_keep,
        now_yes, now_no, now_dont_know, now_help, before_question, before_low, before_high, different_label,
        calm_company, calm_how, calm_when, calm_now, calm_mood, calm_clear, more, private, private_about,
        slider_less, slider_more,
        events, events_about, events_empty, events_add, events_kind, events_day, events_text, events_keep,
        events_removed,
        bin, bin_title, bin_about, bin_empty,
    ]
}
