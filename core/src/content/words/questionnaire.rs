use super::words;

words! {
    /// Taking a questionnaire.
    QuestionnaireWords, "questionnaire", [
        title, intro, open, open_about, begun_title, resume, begin, begin_anyway, history,
        next, previous, skip, pause, pause_title, pause_text, pause_stay, pause_leave,
        review, review_title, change, complete, discard, discarded, clear, reset,
        show_options, hide_options, slider_less, slider_more, choose_day,
        text_label, text_another, number_label, unit_label, no_answer, year_earlier, year_later,
    ]
}

words! {
    /// The shelf of questionnaires.
    LibraryWords, "library", [empty_handed, remove, removed]
}

words! {
    /// What a questionnaire says.
    ResultWords, "result", [
        title, scales, plane, ok, changes, swings, directions, scores, answers, show_answers, hide_answers, done,
    ]
}

words! {
    /// Earlier times.
    HistoryWords, "history", [title, empty, side_by_side, removed, restore, remove]
}

words! {
    /// A questionnaire from a file, and answers to a file.
    ImportWords, "import", [title, about, choose, errors, unsupported, ignored, for_author, show, hide, unreadable]
}

words! {
    /// Handing over.
    ExportWords, "export", [title, about, answers, scores, older, newer, failed]
}
