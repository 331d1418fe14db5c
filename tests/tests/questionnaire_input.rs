//! Bad input while a questionnaire is taken or taken in: refused with its question named, and all is as it was.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use chrono::NaiveDate;
use journeys::House;
use journeys::taking::{VISIT_R4, VISIT_R5, let_go, number, option, response, start_file, take_in, text, version};
use thuishaven::{
    AnswerDraft, ApiError, Area, ChangeListener, ExportKind, Field, Haven, ListenerError, MonthMark, Questionnaires,
    Reason, ResponseId, StartDraft, explain,
};

/// Counts what it hears.
#[derive(Default)]
struct Ear(AtomicUsize);

impl ChangeListener for Ear {
    fn changed(&self, _: Area) -> Result<(), ListenerError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

/// A form of which one page is answered, and what must not change. The folder goes last: SQLite knows files by number,
/// and the number of one that is gone is given to the next.
struct Tried {
    haven: Arc<Haven>,
    questionnaires: Arc<Questionnaires>,
    id: ResponseId,
    ear: Arc<Ear>,
    house: House,
}

impl Tried {
    fn new(file: &str) -> Self {
        let house = House::new();
        let haven = house.open();
        let questionnaires = haven.questionnaires();
        let id = start_file(&questionnaires, file).id;
        for (key, answer) in [("/place", option(0)), ("/calm", AnswerDraft::Slider { value: 3.0 })] {
            questionnaires.answer(id, key.into(), answer).expect("answered");
        }
        questionnaires.jump(id, "/near".into()).expect("a page");
        let ear = Arc::new(Ear::default());
        haven.listen(Some(Arc::clone(&ear) as Arc<dyn ChangeListener>));
        Self { haven, questionnaires, id, ear, house }
    }

    /// Refused with this question and reason, in words of both languages; what is in hand and what is on disk, byte for
    /// byte, is as it was, and nobody heard of it.
    #[track_caller]
    fn refuses<T: std::fmt::Debug>(
        &self,
        link_id: &str,
        reason: Reason,
        work: impl FnOnce(&Questionnaires) -> Result<T, ApiError>,
    ) {
        let seen = |tried: &Self| {
            let page = tried.questionnaires.resume(tried.id).expect("a session");
            (page, tried.questionnaires.review(tried.id).expect("the overview"))
        };
        let (before, files, heard) = (seen(self), kept_files(&self.house), self.ear.0.load(Ordering::Relaxed));
        let error = work(&self.questionnaires).expect_err("refused");
        assert_eq!(error, ApiError::InvalidAnswer { link_id: link_id.into(), reason });
        assert_eq!(seen(self), before);
        let_go(&self.questionnaires);
        assert_eq!(seen(self), before);
        assert!(kept_files(&self.house) == files, "something was written");
        assert_eq!(self.ear.0.load(Ordering::Relaxed), heard);
        for language in ["nl", "en"] {
            let words = explain(error.clone(), vec![language.into()]);
            assert!(words.title.len() > 5 && words.text.len() > 5 && !words.text.contains("reason-"), "{words:?}");
        }
    }

    #[track_caller]
    fn refuses_answer(&self, key: &str, reason: Reason, answer: AnswerDraft) {
        let link_id = key.split_once('/').map_or(key, |(_, link_id)| link_id);
        self.refuses(link_id, reason, |questionnaires| questionnaires.answer(self.id, key.into(), answer));
    }
}

/// Every file that is kept. The index of the log is shared memory in which readers leave their marks.
fn kept_files(house: &House) -> Vec<(PathBuf, Vec<u8>)> {
    let files = house.files();
    assert!(files.len() > 3, "a diary, its key, its log, its lock");
    files.into_iter().filter(|(path, _)| !path.to_string_lossy().ends_with("-shm")).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

#[test]
fn an_answer_of_another_kind_is_refused() {
    for file in [VISIT_R4, VISIT_R5] {
        let tried = Tried::new(file);
        let kinds = || {
            [
                AnswerDraft::YesNo { value: true },
                AnswerDraft::Slider { value: 1.0 },
                number("36"),
                text("woorden"),
                AnswerDraft::Day { date: day("2026-11-01") },
                AnswerDraft::Time { text: "12:00".into() },
                AnswerDraft::DayAndTime { date: day("2026-11-01"), time: "12:00".into() },
            ]
        };
        // Which of them, by their place, each question takes.
        let takes: [(&str, &[usize]); 11] = [
            ("/place", &[]),
            ("/calm", &[1, 2]),
            ("/near", &[1, 2]),
            ("/many", &[]),
            ("/weight", &[1, 2]),
            ("/warm", &[1, 2]),
            ("/day", &[4]),
            ("/moment", &[4, 6]),
            ("/clock", &[5]),
            ("/needed", &[0]),
            ("0/what", &[3]),
        ];
        for (key, taken) in takes {
            for (_, answer) in kinds().into_iter().enumerate().filter(|(n, _)| !taken.contains(n)) {
                tried.refuses_answer(key, Reason::WrongType, answer);
            }
        }
        for typed in ["twaalf", "1.5", "1,5", "0x10", "NaN", "99999999999999999999999999999999999", "2147483648", "--1"]
        {
            tried.refuses_answer("/near", Reason::WrongType, number(typed));
        }
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            tried.refuses_answer("/calm", Reason::WrongType, AnswerDraft::Slider { value });
        }
        for typed in ["", "25:00", "12:60", "12", "noon", "1:2:3:4", "١٢:٠٠", "-1:00", "12:0", "é:00", "12:é0"] {
            tried.refuses_answer("/clock", Reason::WrongType, AnswerDraft::Time { text: typed.into() });
        }
        tried.refuses_answer("/site", Reason::WrongType, text("een adres met blanks"));
        for date in [NaiveDate::MAX, NaiveDate::MIN, day("-0001-01-01")] {
            tried.refuses_answer("/moment", Reason::WrongType, AnswerDraft::Day { date });
            tried.refuses_answer("/moment", Reason::WrongType, AnswerDraft::DayAndTime { date, time: "1:00".into() });
        }
    }
}

#[test]
fn an_answer_out_of_range_is_refused() {
    let tried = Tried::new(VISIT_R4);
    for value in [-0.001, 10.001, 1e300, -1e300, f64::MAX] {
        let reason = if value.abs() > 1e28 { Reason::WrongType } else { Reason::OutOfRange };
        tried.refuses_answer("/calm", reason, AnswerDraft::Slider { value });
    }
    for typed in ["-1", "11", "2147483647", "-2147483648"] {
        tried.refuses_answer("/near", Reason::OutOfRange, number(typed));
    }
    for typed in ["34,9", "42.1", "36.55", "-40"] {
        tried.refuses_answer("/warm", Reason::OutOfRange, number(typed));
    }
    tried.refuses_answer("/day", Reason::OutOfRange, AnswerDraft::Day { date: day("2025-12-31") });
    let long = |characters: usize| "é".repeat(characters);
    tried.refuses_answer("0/what", Reason::TooLong { most: 20_000 }, text(&long(20_001)));
    tried.questionnaires.answer(tried.id, "0/what".into(), text(&long(20_000))).expect("the limit itself");
    let two = AnswerDraft::Text { texts: vec!["een".into(), "twee".into()] };
    tried.refuses_answer("0/what", Reason::TooMany { most: 1 }, two);
    let many = AnswerDraft::Text { texts: (0..201).map(|n| n.to_string()).collect() };
    tried.refuses_answer("/lines", Reason::TooMany { most: 200 }, many);
    tried.questionnaires.answer(tried.id, "/place".into(), option(1)).expect("answered");
    tried.refuses_answer("/why", Reason::TooLong { most: 60 }, text(&long(61)));
    // A year that no calendar of FHIR has.
    let far = MonthMark { year: 10_000, month: 1 };
    assert!(tried.questionnaires.month(Some(far)).is_err());
}

#[test]
fn what_is_not_among_the_options_is_refused() {
    for file in [VISIT_R4, VISIT_R5] {
        let tried = Tried::new(file);
        for n in [3, 4, u32::MAX] {
            tried.refuses_answer("/place", Reason::NotAnOption, option(n));
            tried.refuses_answer("/many", Reason::NotAnOption, AnswerDraft::Option { n, chosen: false });
        }
        tried.refuses_answer("/place", Reason::NotAnOption, AnswerDraft::Own { text: "Elders".into() });
        tried.refuses_answer("0/what", Reason::NotAnOption, option(0));
        let unit = |unit| AnswerDraft::Number { text: "1".into(), unit: Some(unit) };
        tried.refuses_answer("/weight", Reason::NotAnOption, unit(2));
        tried.refuses_answer("/weight", Reason::NotAnOption, unit(u32::MAX));
    }
}

#[test]
fn what_is_not_there_or_cannot_be_changed_is_refused() {
    let tried = Tried::new(VISIT_R4);
    for (key, link_id) in [("/none", "none"), ("none", "none"), ("", ""), ("7/what", "what"), ("0.9/name", "name")] {
        let unknown = Reason::Unknown;
        tried.refuses(link_id, unknown, |it| it.answer(tried.id, key.into(), text("a")));
        tried.refuses(link_id, unknown, |it| it.clear(tried.id, key.into()));
        tried.refuses(link_id, unknown, |it| it.reset(tried.id, key.into()));
        tried.refuses(link_id, unknown, |it| it.repeat(tried.id, key.into(), true));
        let page = key.split_once('/').map_or("", |(_, link)| link);
        tried.refuses(page, unknown, |it| it.jump(tried.id, key.into()));
    }
    // Not there now.
    for key in ["/why", "/after", "0/quiet"] {
        tried.refuses_answer(key, Reason::NotThere, text("a"));
        let link = &key[key.find('/').expect("a key") + 1..];
        tried.refuses(link, Reason::NotThere, |it| it.clear(tried.id, key.into()));
        tried.refuses(link, Reason::NotThere, |it| it.reset(tried.id, key.into()));
        tried.refuses(link, Reason::Unknown, |it| it.jump(tried.id, key.into()));
    }
    // Not to be changed, or no question.
    for (key, answer) in [("/fixed", text("anders")), ("/sum", number("3"))] {
        tried.refuses_answer(key, Reason::NotAllowed, answer);
        tried.refuses(&key[1..], Reason::NotAllowed, |it| it.clear(tried.id, key.into()));
    }
    for key in ["/note", "0/event", "/side"] {
        tried.refuses_answer(key, Reason::NotAllowed, text("a"));
    }
    // No more and no fewer than there may be.
    for key in ["+0/event", "0/event", "+0.0/who"] {
        tried.refuses(&key[key.find('/').expect("a key") + 1..], Reason::NotAllowed, |it| {
            it.repeat(tried.id, key.into(), false)
        });
    }
    tried.refuses("place", Reason::TooMany { most: 1 }, |it| it.repeat(tried.id, "/place".into(), true));
    for _ in 0..3 {
        tried.questionnaires.repeat(tried.id, "+0/event".into(), true).expect("another one");
    }
    tried.refuses("event", Reason::TooMany { most: 4 }, |it| it.repeat(tried.id, "+0/event".into(), true));
}

#[test]
fn a_response_that_is_finished_in_the_bin_or_unknown_is_not_answered() {
    let tried = Tried::new(VISIT_R4);
    let it = &tried.questionnaires;
    let every = |id: ResponseId| {
        [
            it.resume(id).err(),
            it.answer(id, "/near".into(), number("1")).err(),
            it.clear(id, "/near".into()).err(),
            it.reset(id, "/words".into()).err(),
            it.repeat(id, "+0/event".into(), true).err(),
            it.next(id).err(),
            it.back(id).err(),
            it.jump(id, "/near".into()).err(),
            it.review(id).err(),
            it.complete(id).err(),
        ]
    };
    let must_refuse = |id: ResponseId, error: ApiError| {
        let files = kept_files(&tried.house);
        for (n, answer) in every(id).into_iter().enumerate() {
            assert_eq!(answer, Some(error.clone()), "call {n}");
        }
        assert!(kept_files(&tried.house) == files, "something was written");
    };
    let invalid = |reason| ApiError::Invalid { field: Field::Response, reason };
    must_refuse(response(), ApiError::NotFound);
    // Something still blocks it.
    assert_eq!(it.complete(tried.id), Err(invalid(Reason::Incomplete)));
    assert_eq!(it.result(tried.id).err(), Some(invalid(Reason::Incomplete)));
    it.answer(tried.id, "/needed".into(), AnswerDraft::YesNo { value: true }).expect("answered");
    it.complete(tried.id).expect("finished");
    must_refuse(tried.id, invalid(Reason::NotAllowed));
    it.remove(tried.id).expect("in the bin");
    must_refuse(tried.id, invalid(Reason::NotAllowed));
    assert_eq!(it.reopen(tried.id).err(), Some(invalid(Reason::NotAllowed)));
    it.restore(tried.id).expect("back");
    assert!(it.result(tried.id).is_ok(), "a reopening that was refused left it open");
    let unknown = response();
    for answer in [it.reopen(unknown).err(), it.remove(unknown).err(), it.restore(unknown).err()] {
        assert_eq!(answer, Some(ApiError::NotFound));
    }
    assert_eq!(it.result(unknown).err(), Some(ApiError::NotFound));
    assert_eq!(it.export(unknown, ExportKind::AnswersR4).err(), Some(ApiError::NotFound));
    assert_eq!(it.take_off("http://example.org/none".into()).err(), Some(ApiError::NotFound));
    tried.haven.shut();
    for answer in every(tried.id) {
        assert_eq!(answer, Some(ApiError::Closed));
    }
    assert_eq!(it.library().err(), Some(ApiError::Closed));
    assert_eq!(it.take_in(VISIT_R4.into()).err(), Some(ApiError::Closed));
}

#[test]
fn garbage_that_is_taken_in_keeps_nothing() {
    let tried = Tried::new(VISIT_R4);
    let shelf = || format!("{:?}", tried.questionnaires.library().expect("the shelf"));
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let cut = &VISIT_R5[..VISIT_R5.len() / 2];
    let own = include_str!("../../core/content/questionnaires/connection-gauge.json")
        .replace("\"version\": \"", "\"version\": \"9");
    let garbage = [
        "",
        " ",
        "null",
        "[]",
        "{}",
        "\u{0}\u{1}\u{feff}",
        "geen JSON",
        cut,
        &deep,
        r#"{"resourceType":"Patient"}"#,
        r#"{"resourceType":"Questionnaire","resourceType":"Questionnaire","item":7}"#,
        &VISIT_R5.replacen("\"linkId\": \"why\"", "\"linkId\": \"place\"", 1),
        &VISIT_R5.replacen("\"question\": \"place\"", "\"question\": \"plaats\"", 1),
        &VISIT_R5.replacen("%total > 10", "%total >> (", 1),
        &VISIT_R5.replacen("\"maxLength\": 60", "\"maxLength\": \"zestig\"", 1),
        // Known under this url and version, with another text; and one that belongs to the app.
        &VISIT_R4.replacen("Waar was je?", "Waar?", 1),
        &own,
        &" ".repeat(5 * 1024 * 1024),
    ];
    for file in garbage {
        let (files, before, heard) = (kept_files(&tried.house), shelf(), tried.ear.0.load(Ordering::Relaxed));
        let import = tried.questionnaires.take_in(file.to_owned()).expect("a report");
        let start: String = file.chars().take(80).collect();
        assert!(!import.taken && import.canonical.is_none() && !import.errors.is_empty(), "{start}: {import:?}");
        assert!(import.errors.iter().all(|error| error.place.starts_with('/')), "{start}: {:?}", import.errors);
        assert!(kept_files(&tried.house) == files, "something was written");
        assert_eq!(shelf(), before);
        assert_eq!(tried.ear.0.load(Ordering::Relaxed), heard, "{start}");
    }
    // A sound one is heard once; the same again not at all.
    for heard in [1, 0] {
        let before = tried.ear.0.load(Ordering::Relaxed);
        take_in(&tried.questionnaires, &version(VISIT_R4, "2"));
        assert_eq!(tried.ear.0.load(Ordering::Relaxed) - before, heard);
    }
}

/// Looks at the response whenever it hears of a change.
struct Looking(Arc<Questionnaires>, ResponseId, Mutex<Vec<String>>);

impl ChangeListener for Looking {
    fn changed(&self, area: Area) -> Result<(), ListenerError> {
        assert_eq!(area, Area::Questionnaires);
        let review = self.0.review(self.1).map_err(|_| ListenerError::Failed)?;
        self.2.lock().expect("one at a time").push(review.summary);
        Ok(())
    }
}

#[test]
fn a_listener_may_look_at_what_it_hears_of() {
    let tried = Tried::new(VISIT_R4);
    let looking = Arc::new(Looking(Arc::clone(&tried.questionnaires), tried.id, Mutex::default()));
    tried.haven.listen(Some(Arc::clone(&looking) as Arc<dyn ChangeListener>));
    tried.questionnaires.answer(tried.id, "/near".into(), number("4")).expect("answered");
    let now = tried.questionnaires.review(tried.id).expect("the overview").summary;
    assert_eq!(*looking.2.lock().expect("one at a time"), [now]);
    let draft =
        StartDraft { id: response(), canonical: "http://example.org/none".into(), person: None, on_purpose: false };
    assert!(tried.questionnaires.start(draft).is_err());
    assert_eq!(looking.2.lock().expect("one at a time").len(), 1);
    tried.haven.listen(None);
}
