use super::words;

words! {
    /// What came between people, and steps towards each other.
    RepairWords, "repairs", [
        title, intro, log, log_about, step, step_about, open_title, open_none, closed_title, alone_title, who, size, when,
        when_now, when_earlier, moment, cycle, afraid_question, afraid_yes, afraid_no, afraid_help, afraid_flag, help,
        made, received, kind, own_words, with, of_which, alone, outcome, noticed, let_in, close, close_when, depth, reopen,
        agreement, agreement_about, rankling, rankling_much, rankling_later, rankling_low, rankling_high, story, worked,
        later_after_all, for_me, for_me_about, remove, remove_question, remove_with, remove_keep, removed, restore,
        together, together_open, together_closed, agreements, sentences, cycles, merge, merge_about, merge_question,
        next, done, prompt_open, prompt_later, why,
    ]
}

words! {
    /// The tools at hand while repairing.
    RepairToolWords, "repair-tools", [
        title, apology, apology_about, did, effect, own, change, ask, soft_start, soft_start_about, soft_start_hint,
        hard_title, sorry, safe_question, safe_first, show, copy, earlier, bids, bids_about, bid_own, bid_theirs,
        bid_toward, bid_away, bid_against, bid_kept,
    ]
}

words! {
    /// What repairs say over time.
    RepairInsightWords, "repair-insights", [
        title, about, curve, curve_repaired, curve_other, per_person, quarters, landing, by_kind, by_delay, by_size,
        by_person, balance, reception, moved_on, warmth, warmth_about, warm, sharp, week_earlier, week_later,
    ]
}
