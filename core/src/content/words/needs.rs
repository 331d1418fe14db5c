use super::words;

words! {
    /// What one needs.
    NeedsWords, "needs", [
        title, intro, sentence, sentence_about, earlier, nothing_yet, whom, whom_about, feeling, need, request, own_words, edit, safe_question, safe_yes, safe_no, safe_dont_know, safe_first, show, copy, copied, said, landed, landed_low, landed_high, heard, heard_about, heard_need, heard_deed, cards, cards_about, card_said, card_received, card_longed, soften, soften_about, sharp, sharp_forget, under, soft, script, script_about, opening, script_feeling, script_need, script_request, boundary, way_back, keep, remove, removed, restore, next, done,
    ]
}

words! {
    /// Negative cycles.
    CycleWords, "cycle", [
        title, intro, not_this, not_this_about, help, go_on, new, now, earlier, imagined, mine, theirs, name, name_hint, there_again, before, during, afterwards, pattern, escalating, withdrawing, side_by_side, swallowed, swallowed_about, swallowed_kept, prevent, prevent_about, interrupt, interrupt_about, repair, repair_about, pause_start, pause_minutes, pause_kept, pause_yes, pause_later, pause_no, under, under_topic, under_touched, under_need, found, found_draw,
    ]
}

words! {
    /// The share of the week that felt good and close.
    ShareWords, "share", [
        title, question, low, high, side_by_side, keep, growth,
    ]
}

words! {
    /// Looking again: the second look, and two talks in the mind.
    LookWords, "look", [
        again, again_about, again_event, again_mine, again_theirs, whom, talks, talks_about, talks_topic, talks_unheard,
        talks_heard, talks_body, talks_difference,
    ]
}

words! {
    /// Parting from someone.
    PartingWords, "parting", [
        title, letter, letter_about, letter_hint, letter_new, urge, urge_about, call, help, earlier,
    ]
}

words! {
    /// Small daily habits.
    HabitWords, "habits", [title, about]
}
