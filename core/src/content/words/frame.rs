use super::words;

words! {
    /// What stands around every screen.
    FrameWords, "frame", [
        app_name, tab_today, tab_diary, tab_people, help, settings, back, close, undo, loading,
        trouble_retry, trouble_help,
    ]
}
