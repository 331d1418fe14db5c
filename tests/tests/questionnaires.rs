//! Questionnaires through the front door: begun, interrupted, finished, read back, handed over.

use chrono::TimeDelta;
use journeys::taking::{
    VISIT_R4, canonical, fill_in, option, person, response, start, start_file, take_in, text, version, walk,
};
use journeys::{House, KEY, inside, must_be_sound};
use thuishaven::{
    AnswerDraft, ApiError, ExportKind, Field, LanguageChoice, PersonChange, Reason, ResponseId, Role, SettingChange,
    StartDraft,
};

#[test]
fn the_gauge_is_taken_interrupted_and_goes_on_tomorrow_on_the_same_page() {
    let mut house = House::new();
    let haven = house.open();
    let sam = person(&haven, "Sam", Role::Partner);
    let questionnaires = haven.questionnaires();
    let mut session = start(&questionnaires, "Hoe het voelt met", Some(sam));
    assert_eq!(session.title, "Hoe het voelt met Sam");
    for _ in 0..3 {
        session = questionnaires.next(session.id).expect("the next page");
        let key = session.page.questions[0].key.clone();
        session = questionnaires.answer(session.id, key, AnswerDraft::Option { n: 5, chosen: true }).expect("answered");
    }
    let page = session.page.key.clone();
    haven.shut();
    drop((haven, questionnaires));

    let haven = house.open_after(TimeDelta::hours(14));
    let questionnaires = haven.questionnaires();
    let begun = questionnaires.library().expect("the shelf").begun;
    assert_eq!(begun.len(), 1);
    assert_eq!(begun[0].title, "Hoe het voelt met Sam");
    let resumed = questionnaires.resume(session.id).expect("it goes on");
    assert_eq!(resumed.page.key, page);
    assert_eq!(resumed, session);
    let whole = fill_in(&questionnaires, resumed, 5, 0.0);
    let review = questionnaires.review(whole.id).expect("the overview");
    assert_eq!((review.blocking, review.rows.iter().filter(|row| row.answered).count()), (None, 12));
    questionnaires.complete(whole.id).expect("finished");
    let result = questionnaires.result(whole.id).expect("a result");
    assert_eq!(result.scales.len(), 2);
    assert!(result.plane.is_some());
    assert_eq!(result.about.as_deref(), Some("Sam"));
    assert!(questionnaires.library().expect("the shelf").begun.is_empty());
}

#[test]
fn what_cannot_be_kept_is_refused_with_its_question() {
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let session = start(&questionnaires, "Hoe veilig het nu voelt", None);
    let refused = |key: &str, answer| questionnaires.answer(session.id, key.into(), answer).expect_err("refused");
    let invalid = |link_id: &str, reason| ApiError::InvalidAnswer { link_id: link_id.into(), reason };
    assert_eq!(refused("/safe", AnswerDraft::Slider { value: 11.0 }), invalid("safe", Reason::OutOfRange));
    assert_eq!(refused("/safe", AnswerDraft::YesNo { value: true }), invalid("safe", Reason::WrongType));
    assert_eq!(refused("/none", AnswerDraft::Slider { value: 1.0 }), invalid("none", Reason::Unknown));
    assert_eq!(questionnaires.resume(session.id).expect("it goes on"), session);
}

#[test]
fn the_language_changes_midway_and_the_answers_stay() {
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let session = start(&questionnaires, "Hoe het voelt met", None);
    let page = questionnaires.next(session.id).expect("the first question");
    let key = page.page.questions[0].key.clone();
    let dutch = questionnaires.answer(session.id, key.clone(), option(5)).expect("answered");
    let speak = |choice| haven.settings().change(SettingChange::Language { choice }).expect("changed");
    speak(LanguageChoice::English);
    let english = questionnaires.resume(session.id).expect("it goes on");
    assert_eq!((&english.page.key, english.progress), (&dutch.page.key, dutch.progress));
    assert_ne!(english.title, dutch.title);
    assert_ne!(english.about, dutch.about);
    assert_ne!(english.place, dutch.place);
    assert_ne!(english.page.questions[0].text, dutch.page.questions[0].text);
    // What an answer gives back is in the language of now, the one it is about included.
    speak(LanguageChoice::Dutch);
    assert_eq!(questionnaires.answer(session.id, key.clone(), option(5)).expect("answered"), dutch);
    speak(LanguageChoice::English);
    assert_eq!(questionnaires.answer(session.id, key, option(5)).expect("answered"), english);
    let review = questionnaires.review(session.id).expect("the overview");
    assert_eq!(review.rows.iter().filter(|row| row.answered).count(), 1);
    let done = fill_in(&questionnaires, english, 5, 0.0);
    questionnaires.complete(done.id).expect("finished");
    let answers = || questionnaires.export(done.id, ExportKind::AnswersR4).expect("a file").content;
    let codes = |file: &str| {
        let lines = file.lines().map(str::trim);
        lines.filter(|line| line.starts_with("\"code\"") || line.starts_with("\"linkId\"")).map(str::to_owned).collect()
    };
    let in_english: Vec<String> = codes(&answers());
    speak(LanguageChoice::Dutch);
    assert_eq!(codes(&answers()), in_english);
    assert!(in_english.len() > 24, "{in_english:?}");
}

#[test]
fn history_knows_who_and_a_finished_one_can_be_opened_again() {
    let mut house = House::new();
    let haven = house.open();
    let (sam, mo) = (person(&haven, "Sam", Role::Partner), person(&haven, "Mo", Role::Friend));
    let questionnaires = haven.questionnaires();
    let gauge = canonical(&questionnaires, "Hoe het voelt met");
    let mut ids = Vec::new();
    for (n, about) in (1..).zip([Some(sam), Some(mo), None]) {
        let session = start(&questionnaires, "Hoe het voelt met", about);
        fill_in(&questionnaires, session.clone(), n, 0.0);
        questionnaires.complete(session.id).expect("finished");
        ids.push(session.id);
        house.now += TimeDelta::days(1);
        haven.set_clock(thuishaven::Clock::Stopped { at: house.now }).expect("a clock");
    }
    haven.shut();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let history = questionnaires.history(gauge.clone()).expect("earlier times");
    let who: Vec<Option<&str>> = history.rows.iter().map(|row| row.about.as_deref()).collect();
    assert_eq!(who, [Some("mensen in het algemeen"), Some("Mo"), Some("Sam")]);
    assert_eq!(history.rows.iter().map(|row| row.id).rev().collect::<Vec<_>>(), ids);
    assert_eq!(history.rows[2].taken, "23 november 2026");
    assert_eq!(history.plane.map(|plane| plane.points.len()), Some(3));

    // Opened again, it is begun and no longer finished; its answers are there.
    let again = questionnaires.reopen(ids[0]).expect("open again");
    assert_eq!(again.about.as_deref(), Some("Sam"));
    assert_eq!(questionnaires.history(gauge.clone()).expect("earlier times").rows.len(), 2);
    assert_eq!(questionnaires.library().expect("the shelf").begun[0].id, ids[0]);
    let refused = Err(ApiError::Invalid { field: Field::Response, reason: Reason::Incomplete });
    assert_eq!(questionnaires.result(ids[0]).map(|_| ()), refused);
    assert_eq!(questionnaires.export(ids[0], ExportKind::ScoresR5).map(|_| ()), refused);
    let review = questionnaires.review(ids[0]).expect("the overview");
    assert_eq!((review.blocking, review.rows.iter().filter(|row| row.answered).count()), (None, 12));
    questionnaires.complete(ids[0]).expect("finished again");
    let rows = questionnaires.history(gauge).expect("earlier times").rows;
    assert_eq!((rows.len(), rows[0].id), (3, ids[0]));

    // Another name is the name everywhere.
    haven.people().change(sam, PersonChange::Nickname { text: "Sammie".into() }).expect("renamed");
    assert_eq!(questionnaires.result(ids[0]).expect("a result").about.as_deref(), Some("Sammie"));
}

#[test]
fn a_response_keeps_the_version_it_was_given_on() {
    let mut house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let first = take_in(&questionnaires, VISIT_R4);
    let begin = |questionnaires: &thuishaven::Questionnaires, canonical: &str| {
        let draft = StartDraft { id: response(), canonical: canonical.into(), person: None, on_purpose: false };
        questionnaires.start(draft).expect("it begins")
    };
    let old = begin(&questionnaires, &first);
    questionnaires.answer(old.id, "/needed".into(), AnswerDraft::YesNo { value: true }).expect("answered");
    let before = walk(&questionnaires, old.id);

    // The same version with another text is refused, and leaves what is there.
    let changed = VISIT_R4.replace("Waar was je?", "Waar ben je geweest?");
    let import = questionnaires.take_in(changed.clone()).expect("a report");
    assert!(!import.taken && import.errors[0].what.starts_with("same-version"), "{import:?}");
    assert_eq!(questionnaires.source(first.clone()).expect("the file"), VISIT_R4);

    questionnaires.take_off(first.clone()).expect("off the shelf");
    let newer = version(&changed.replace("Hoe rustig?", "Hoe kalm?"), "2");
    let second = take_in(&questionnaires, &newer);
    assert_ne!(first, second);
    haven.shut();
    let haven = house.open_after(TimeDelta::hours(1));
    let questionnaires = haven.questionnaires();
    assert_eq!(walk(&questionnaires, old.id), before);
    assert_eq!(questionnaires.source(first.clone()).expect("the file"), VISIT_R4);
    assert_eq!(questionnaires.source(second.clone()).expect("the file"), newer);
    questionnaires.complete(old.id).expect("finished");
    let new = begin(&questionnaires, &second);
    assert_eq!(walk(&questionnaires, new.id).1.rows[0].text, "Waar ben je geweest?");
    questionnaires.answer(new.id, "/needed".into(), AnswerDraft::YesNo { value: false }).expect("answered");
    questionnaires.complete(new.id).expect("finished");
    // Both versions are one history, and each exports the version it was given on.
    let history = questionnaires.history(second.clone()).expect("earlier times");
    assert_eq!(history.rows.iter().map(|row| row.id).collect::<Vec<_>>().len(), 2);
    for (id, canonical, text) in [(old.id, &first, "Waar was je?"), (new.id, &second, "Waar ben je geweest?")] {
        let file = questionnaires.export(id, ExportKind::AnswersR4).expect("a file").content;
        assert!(file.contains(&format!("\"questionnaire\": \"{canonical}\"")), "{file}");
        let reopened = questionnaires.reopen(id).expect("open again");
        assert!(walk(&questionnaires, reopened.id).1.rows.iter().any(|row| row.text == text));
        questionnaires.complete(id).expect("finished");
    }
    // Importing it again puts it back.
    let shelf = |questionnaires: &thuishaven::Questionnaires| {
        let library = questionnaires.library().expect("the shelf");
        library.sections.last().expect("what was handed over").rows.iter().map(|row| row.canonical.clone()).collect()
    };
    let there: Vec<String> = shelf(&questionnaires);
    assert_eq!(there, std::slice::from_ref(&second));
    take_in(&questionnaires, VISIT_R4);
    let there: Vec<String> = shelf(&questionnaires);
    assert_eq!(there.len(), 2);
}

#[test]
fn urls_that_differ_only_in_a_letters_size_are_two_questionnaires() {
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let other = VISIT_R4.replace("Questionnaire/visit-r4", "Questionnaire/Visit-r4");
    let (one, other) = (take_in(&questionnaires, VISIT_R4), take_in(&questionnaires, &other));
    let draft = StartDraft { id: response(), canonical: other.clone(), person: None, on_purpose: false };
    let session = questionnaires.start(draft).expect("it begins");
    questionnaires.answer(session.id, "/needed".into(), AnswerDraft::YesNo { value: true }).expect("answered");
    questionnaires.complete(session.id).expect("finished");
    assert_eq!(questionnaires.history(other).expect("earlier times").rows.len(), 1);
    assert_eq!(questionnaires.history(one).expect("earlier times").rows, []);
}

#[test]
fn the_same_id_twice_is_one_response() {
    let house = House::new();
    let haven = house.open();
    let sam = person(&haven, "Sam", Role::Partner);
    let questionnaires = haven.questionnaires();
    let gauge = canonical(&questionnaires, "Hoe het voelt met");
    let draft = StartDraft { id: response(), canonical: gauge, person: Some(sam), on_purpose: false };
    let first = questionnaires.start(draft.clone()).expect("it begins");
    let at = questionnaires.next(first.id).expect("the next page");
    let key = at.page.questions[0].key.clone();
    let answered = questionnaires.answer(first.id, key, option(2)).expect("answered");
    assert_eq!(questionnaires.start(draft.clone()).expect("it goes on"), answered);
    let other = StartDraft { canonical: canonical(&questionnaires, "Hoe veilig"), person: None, ..draft };
    assert_eq!(questionnaires.start(other).expect("it goes on"), answered);
    assert_eq!(questionnaires.library().expect("the shelf").begun.len(), 1);
}

#[test]
fn what_is_not_asked_about_a_child_or_at_rest_or_by_accident() {
    let house = House::new();
    let haven = house.open();
    let (sam, pip) = (person(&haven, "Sam", Role::Partner), person(&haven, "Pip", Role::Child));
    let rest = person(&haven, "Bas", Role::Ex);
    haven.people().change(rest, PersonChange::Resting { resting: true }).expect("at rest");
    let questionnaires = haven.questionnaires();
    let begin = |title: &str, person, on_purpose| {
        let canonical = canonical(&questionnaires, title);
        questionnaires.start(StartDraft { id: response(), canonical, person, on_purpose })
    };
    let offered = |title: &str| -> Vec<String> {
        let choices = questionnaires.subjects(canonical(&questionnaires, title)).expect("choices").choices;
        choices.into_iter().map(|choice| choice.label).collect()
    };
    let refused = |field, reason| Err(ApiError::Invalid { field, reason });
    for title in ["Hoe het voelt met", "Hoe veilig het nu voelt", "Wat je nodig had"] {
        assert_eq!(offered(title).len(), 2, "{title}");
        assert!(offered(title).contains(&"Sam".to_owned()));
        for person in [pip, rest, thuishaven::ME] {
            assert_eq!(begin(title, Some(person), true), refused(Field::Subject, Reason::NotAllowed), "{title}");
        }
        assert!(begin(title, Some(sam), false).is_ok());
    }
    // About a child only what goes to the child is asked.
    assert!(offered("Gezien, getroost").contains(&"Pip".to_owned()));
    assert!(!offered("Gezien, getroost").contains(&"Bas".to_owned()));
    let links = |person| {
        let session = begin("Gezien, getroost", Some(person), false).expect("it begins");
        let rows = walk(&questionnaires, session.id).1.rows;
        rows.into_iter().map(|row| row.page).collect::<Vec<_>>()
    };
    let (both, given) = (links(sam), links(pip));
    assert!(both.len() > given.len() && !given.is_empty(), "{both:?} {given:?}");
    assert!(both.iter().any(|key| key.contains("received")) && !given.iter().any(|key| key.contains("received")));
    // One's own childhood opens on purpose only, and is about nobody.
    let closed = refused(Field::Questionnaire, Reason::NotAllowed);
    assert_eq!(begin("Terugkijken op vroeger", None, false), closed);
    assert!(begin("Terugkijken op vroeger", None, true).is_ok());
    assert_eq!(begin("Terugkijken op vroeger", Some(sam), true), refused(Field::Subject, Reason::NotAllowed));
    // Nobody is asked about with a file of someone else, and nobody unknown with any.
    let visit = take_in(&questionnaires, VISIT_R4);
    let of = |canonical: &str, person| {
        let draft = StartDraft { id: response(), canonical: canonical.into(), person: Some(person), on_purpose: true };
        questionnaires.start(draft)
    };
    assert_eq!(of(&visit, sam), refused(Field::Subject, Reason::NotAllowed));
    assert_eq!(of(&visit, journeys::person_id()), refused(Field::Subject, Reason::Unknown));
    let draft =
        StartDraft { id: response(), canonical: "http://example.org/none".into(), person: None, on_purpose: true };
    assert_eq!(questionnaires.start(draft), refused(Field::Questionnaire, Reason::Unknown));
}

/// Rows that have to do with a response.
fn rows_of(house: &House, id: ResponseId) -> [i64; 4] {
    let database = inside(house.folder(), &KEY);
    [
        "SELECT count(*) FROM response WHERE id = ?1",
        "SELECT count(*) FROM answer WHERE response = ?1",
        "SELECT count(*) FROM change WHERE entity = ?1",
        "SELECT count(*) FROM tombstone WHERE entity = ?1",
    ]
    .map(|sql| database.query_row(sql, [id.0.as_bytes().as_slice()], |row| row.get(0)).expect("a count"))
}

#[test]
fn what_lies_in_the_bin_for_thirty_days_is_gone_after_two_openings_a_day_apart() {
    let mut house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let session = start_file(&questionnaires, VISIT_R4);
    let id = session.id;
    let visit = canonical(&questionnaires, "Een bezoek");
    for (key, answer) in [("/needed", AnswerDraft::YesNo { value: true }), ("/place", option(1)), ("/why", text("Zo."))]
    {
        questionnaires.answer(id, key.into(), answer).expect("answered");
    }
    questionnaires.repeat(id, "+0/event".into(), true).expect("another one");
    questionnaires.complete(id).expect("finished");
    let file = questionnaires.export(id, ExportKind::AnswersR5).expect("a file");

    // In the bin it is shown there, cannot be answered, and comes back whole.
    questionnaires.remove(id).expect("in the bin");
    questionnaires.remove(id).expect("in the bin still");
    let history = questionnaires.history(visit.clone()).expect("earlier times");
    assert_eq!((history.rows.len(), history.removed.len()), (0, 1));
    let closed = ApiError::Invalid { field: Field::Response, reason: Reason::NotAllowed };
    assert_eq!(questionnaires.reopen(id).expect_err("refused"), closed);
    assert_eq!(questionnaires.answer(id, "/why".into(), text("Toch.")).expect_err("refused"), closed);
    questionnaires.restore(id).expect("back");
    let history = questionnaires.history(visit.clone()).expect("earlier times");
    assert_eq!((history.rows.len(), history.removed.len()), (1, 0));
    assert_eq!(questionnaires.export(id, ExportKind::AnswersR5).expect("a file"), file);

    questionnaires.remove(id).expect("in the bin");
    haven.shut();
    for days in [29, 2] {
        // Before its time, and then for the first time after it.
        house.open_after(TimeDelta::days(days)).shut();
        assert!(rows_of(&house, id)[..3].iter().all(|count| *count > 0), "{days} {:?}", rows_of(&house, id));
    }
    house.open_after(TimeDelta::hours(23)).shut();
    assert_eq!(rows_of(&house, id)[3], 0);
    let haven = house.open_after(TimeDelta::hours(2));
    assert_eq!(rows_of(&house, id), [0, 0, 0, 1]);
    let questionnaires = haven.questionnaires();
    for gone in [questionnaires.resume(id).err(), questionnaires.restore(id).err(), questionnaires.remove(id).err()] {
        assert_eq!(gone, Some(ApiError::NotFound));
    }
    let again = StartDraft { id, canonical: visit.clone(), person: None, on_purpose: false };
    assert_eq!(questionnaires.start(again).expect_err("gone for ever"), ApiError::NotFound);
    assert_eq!(questionnaires.history(visit.clone()).expect("earlier times").removed, []);
    // The file still stands on the shelf; off it, with no response to it, it goes with the next one that is purged.
    assert_eq!(questionnaires.source(visit.clone()).expect("the file"), VISIT_R4);
    let session = start(&questionnaires, "Een bezoek", None);
    questionnaires.remove(session.id).expect("in the bin");
    questionnaires.take_off(visit.clone()).expect("off the shelf");
    assert_eq!(questionnaires.source(visit.clone()).expect("the file"), VISIT_R4);
    haven.shut();
    house.open_after(TimeDelta::days(31)).shut();
    let haven = house.open_after(TimeDelta::days(2));
    let unknown = ApiError::Invalid { field: Field::Questionnaire, reason: Reason::Unknown };
    assert_eq!(haven.questionnaires().source(visit).expect_err("gone"), unknown);
    haven.shut();
    must_be_sound(house.folder());
}
