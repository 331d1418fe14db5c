use super::words;

words! {
    /// What is offered when it is hard.
    OfferWords, "offer", [
        why, turn_off, turned_off, on, kept, call, call_about, done, flashback, settings,
    ]
}
