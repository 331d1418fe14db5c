//! Settings, languages, people, and the one who listens.

use std::sync::{Arc, Mutex, Weak};

use journeys::{House, all, at, draft, noted, occurred, person_id, phone};
use thuishaven::{
    ApiError, Appearance, Area, ChangeListener, Clock, ClockStyle, Field, Haven, LanguageChoice, ListenerError,
    MomentChange, PersonChange, PersonDraft, PersonId, Reason, Role, SettingChange, explain, frame_without_diary,
    help_without_diary,
};

fn set(haven: &Haven, change: SettingChange) {
    haven.settings().change(change).expect("changed");
}

fn language(choice: LanguageChoice) -> SettingChange {
    SettingChange::Language { choice }
}

/// Something of every kind of text that a screen shows.
fn spoken(haven: &Haven) -> Vec<String> {
    let choices = haven.diary().choices().expect("choices");
    let today = haven.today().expect("today");
    let month = haven.diary().month(None).expect("a month");
    let people = haven.people().list().expect("people");
    vec![
        today.date,
        today.greeting,
        today.week.sentence,
        today.week.days[0].label.clone(),
        choices.moods[0].label.clone(),
        choices.energies[4].spoken.clone(),
        choices.emotions[0].meaning.clone(),
        choices.triggers[0].label.clone(),
        choices.steps[0].spoken.clone(),
        month.title,
        month.days[0].spoken.clone(),
        people.roles[2].label.clone(),
        people.people[0].nickname.clone(),
        haven.help().expect("help").title,
        haven.help().expect("help").lines[0].about.clone(),
        haven.settings().words().expect("words").title,
        haven.settings().sources().expect("sources").intro,
        format!("{:?}", haven.settings().welcome().expect("words")),
        format!("{:?}", haven.frame_words().expect("words")),
        format!("{:?}", haven.today_words().expect("words")),
        format!("{:?}", haven.diary().words().expect("words")),
        format!("{:?}", haven.people().words().expect("words")),
    ]
}

#[test]
fn a_language_holds_at_once_on_every_screen_and_after_a_restart() {
    let house = House::new();
    let haven = house.open();
    haven.diary().log(draft(3)).expect("logged");
    let dutch = spoken(&haven);
    assert_eq!((dutch[0].as_str(), dutch[1].as_str()), ("maandag 23 november", "Goedenavond"));

    set(&haven, language(LanguageChoice::English));
    let english = spoken(&haven);
    assert_eq!((english[0].as_str(), english[1].as_str()), ("Monday 23 November", "Good evening"));
    for (in_dutch, in_english) in dutch.iter().zip(&english) {
        assert_ne!(in_dutch, in_english, "the same in both languages");
    }
    let view = haven.settings().view().expect("settings");
    assert_eq!((view.language, view.language_code.as_str()), (LanguageChoice::English, "en"));
    haven.shut();

    let haven = house.open();
    assert_eq!(spoken(&haven), english);
    set(&haven, language(LanguageChoice::Dutch));
    assert_eq!(spoken(&haven), dutch);
}

#[test]
fn a_language_that_is_left_to_the_phone_follows_it() {
    let house = House::speaking("en");
    let haven = house.open();
    let code = || haven.settings().view().expect("settings").language_code;
    assert_eq!(code(), "en");
    haven.phone_changed(phone("nl-BE")).expect("changed");
    assert_eq!(code(), "nl");
    haven.phone_changed(phone("fy")).expect("changed");
    assert_eq!(code(), "en");

    set(&haven, language(LanguageChoice::Dutch));
    haven.phone_changed(phone("en")).expect("changed");
    assert_eq!(code(), "nl", "what the person chose stands above the phone");
    set(&haven, language(LanguageChoice::Phone));
    assert_eq!(code(), "en");
}

#[test]
fn an_error_is_explained_in_the_language_that_is_asked_for() {
    let errors = [
        ApiError::Closed,
        ApiError::InUse,
        ApiError::KeyMissing,
        ApiError::WrongKey,
        ApiError::NotADatabase,
        ApiError::Corrupt,
        ApiError::NewerVersion,
        ApiError::NotWritable,
        ApiError::StorageFull,
        ApiError::NotFound,
        ApiError::Other,
        ApiError::Invalid { field: Field::Note, reason: Reason::TooLong { most: 20_000 } },
        ApiError::Invalid { field: Field::Emotions, reason: Reason::TooMany { most: 3 } },
        ApiError::Invalid { field: Field::Occurred, reason: Reason::TooLate },
    ];
    let mut seen = std::collections::HashSet::new();
    for error in errors {
        let dutch = explain(error.clone(), vec!["nl".into()]);
        let english = explain(error.clone(), vec!["de".into(), "en-GB".into()]);
        assert_ne!((&dutch.title, &dutch.text), (&english.title, &english.text));
        assert_eq!(dutch.retry, english.retry);
        assert!(seen.insert(dutch.text.clone()), "{error:?} says what another one says");
        // A diary that may be damaged or in other hands: trying again is no help.
        let hopeless = matches!(error, ApiError::WrongKey | ApiError::Corrupt | ApiError::NewerVersion);
        assert!(!(hopeless && dutch.retry), "{error:?}");
    }
    let many = explain(ApiError::Invalid { field: Field::Emotions, reason: Reason::TooMany { most: 3 } }, vec![]);
    assert!(many.text.contains('3'), "{}", many.text);
}

#[test]
fn help_and_the_words_around_it_need_no_diary() {
    let house = House::new();
    let haven = house.open();
    let nl = || vec!["nl".to_owned()];
    assert_eq!(help_without_diary(nl()), haven.help().expect("help"));
    assert_eq!(frame_without_diary(nl()), haven.frame_words().expect("words"));
    assert_ne!(help_without_diary(vec!["en".into()]), help_without_diary(nl()));
}

#[test]
fn the_night_belongs_to_the_day_that_the_person_says() {
    let house = House::new();
    let haven = house.open();
    let at_wall = |instant| haven.diary().log(occurred(4, at(instant))).expect("logged").wall;
    // Half past three and half past six on the night of Saturday to Sunday.
    let (night, morning) = (at_wall("2026-11-22T02:30:00Z"), at_wall("2026-11-22T05:30:00Z"));
    let days = || -> Vec<(String, usize)> {
        let page = haven.diary().page(None).expect("a page");
        page.days.into_iter().map(|day| (day.date.to_string(), day.moments.len())).collect()
    };
    let one = |date: &str, count| (date.to_owned(), count);
    assert_eq!(days(), [one("2026-11-22", 1), one("2026-11-21", 1)]);
    set(&haven, SettingChange::DayStart { hour: 7 });
    assert_eq!(days(), [one("2026-11-21", 2)]);
    set(&haven, SettingChange::DayStart { hour: 0 });
    assert_eq!(days(), [one("2026-11-22", 2)]);
    let month = haven.diary().month(None).expect("a month");
    assert_eq!((month.days[20].count, month.days[21].count), (0, 2));
    // What the clock on the wall showed does not move.
    assert_eq!((night.hour, night.minute, morning.hour), (3, 30, 6));
    assert!([night, morning].iter().all(|wall| wall.date.to_string() == "2026-11-22"));
    assert_eq!(all(&haven).iter().map(|moment| moment.time.as_str()).collect::<Vec<_>>(), ["06:30", "03:30"]);

    // Today is another day, too, at half past three.
    haven.set_clock(Clock::Stopped { at: at("2026-11-24T02:30:00Z") }).expect("a clock");
    assert_eq!(haven.today().expect("today").date, "dinsdag 24 november");
    set(&haven, SettingChange::DayStart { hour: 4 });
    assert_eq!(haven.today().expect("today").date, "maandag 23 november");
    haven.shut();
    assert_eq!(house.open().settings().view().expect("settings").day_start, 4);
}

#[test]
fn times_have_twelve_or_twenty_four_hours_everywhere() {
    let house = House::speaking("en");
    let haven = house.open();
    let id = haven.diary().log(draft(3)).expect("logged").moment.id;
    let shown = || {
        let page = haven.diary().open(id).expect("the moment");
        let starts = haven.settings().view().expect("settings").day_starts;
        (page.moment.time, page.when, starts[4].label.clone())
    };
    let shows = |time: &str, start: &str| (time.to_owned(), format!("Today, {time}"), start.to_owned());
    assert_eq!(shown(), shows("20:14", "04:00"));
    set(&haven, SettingChange::Clock { style: ClockStyle::Twelve });
    assert_eq!(shown(), shows("8:14 pm", "4:00 am"));
    assert!(!haven.settings().view().expect("settings").clock24);
    set(&haven, SettingChange::Clock { style: ClockStyle::Phone });
    assert_eq!(shown(), shows("20:14", "04:00"));
    haven.phone_changed(thuishaven::Phone { clock24: false, ..phone("en") }).expect("changed");
    assert_eq!(shown(), shows("8:14 pm", "4:00 am"));
    set(&haven, SettingChange::Clock { style: ClockStyle::TwentyFour });
    assert_eq!(shown(), shows("20:14", "04:00"));
}

#[test]
fn every_setting_survives_a_restart() {
    let house = House::new();
    let haven = house.open();
    let first = haven.settings().view().expect("settings");
    assert_eq!(
        (first.language, first.appearance, first.clock),
        (LanguageChoice::Phone, Appearance::Phone, ClockStyle::Phone)
    );
    assert_eq!((first.day_start, first.welcomed, first.day_starts.len()), (4, false, 13));
    assert!(!haven.today().expect("today").welcomed);
    let changes = [
        language(LanguageChoice::English),
        SettingChange::Appearance { choice: Appearance::Dark },
        SettingChange::DayStart { hour: 6 },
        SettingChange::Clock { style: ClockStyle::Twelve },
        SettingChange::Welcomed,
    ];
    let mut view = first;
    for change in changes {
        view = haven.settings().change(change).expect("changed");
        assert_eq!(haven.settings().view(), Ok(view.clone()));
    }
    haven.shut();
    let haven = house.open();
    assert_eq!(haven.settings().view(), Ok(view));
    assert!(haven.today().expect("today").welcomed);
    set(&haven, SettingChange::Appearance { choice: Appearance::Light });
    haven.shut();
    assert_eq!(house.open().settings().view().expect("settings").appearance, Appearance::Light);
}

#[test]
fn a_shut_diary_answers_closed_to_everything() {
    let house = House::new();
    let haven = house.open();
    let id = haven.diary().log(draft(3)).expect("logged").moment.id;
    let (diary, people, settings) = (haven.diary(), haven.people(), haven.settings());
    haven.shut();
    haven.shut();
    let answers = [
        haven.today().err(),
        haven.help().err(),
        haven.frame_words().err(),
        haven.today_words().err(),
        diary.log(draft(3)).err(),
        diary.open(id).err(),
        diary.page(None).err(),
        diary.month(None).err(),
        diary.days("2026-11-23".parse().expect("a date"), 1).err(),
        diary.search("iets".into(), None).err(),
        diary.change(id, MomentChange::Settled).err(),
        diary.remove(id).err(),
        diary.restore(id).err(),
        diary.undo(id).err(),
        diary.bin().err(),
        diary.choices().err(),
        diary.words().err(),
        people.list().err(),
        people.add(someone(person_id(), "Noor")).err(),
        people.change(person_id(), PersonChange::Resting { resting: true }).err(),
        people.words().err(),
        settings.view().err(),
        settings.change(SettingChange::Welcomed).err(),
        settings.sources().err(),
        settings.words().err(),
        settings.welcome().err(),
    ];
    for (n, answer) in answers.into_iter().enumerate() {
        assert_eq!(answer, Some(ApiError::Closed), "call {n}");
    }
    assert_eq!(all(&house.open()).len(), 1);
}

fn someone(id: PersonId, nickname: &str) -> PersonDraft {
    PersonDraft { id, nickname: nickname.into(), role: Role::Friend }
}

fn names(people: &[thuishaven::PersonView]) -> Vec<String> {
    people.iter().filter(|person| !person.me).map(|person| person.nickname.clone()).collect()
}

#[test]
fn someone_can_be_added_renamed_put_to_rest_and_woken() {
    let house = House::new();
    let haven = house.open();
    let people = haven.people();
    assert_eq!(names(&people.list().expect("people").people), Vec::<String>::new());
    assert!(people.list().expect("people").people[0].me);
    let (noor, bas) = (person_id(), person_id());
    people.add(someone(noor, "Noor")).expect("added");
    let view = people.add(someone(bas, "Noor")).expect("two can have one name");
    assert_eq!(names(&view.people), ["Noor", "Noor"]);

    people.change(bas, PersonChange::Nickname { text: "Bas".into() }).expect("renamed");
    people.change(bas, PersonChange::Role { role: Role::FosterChild }).expect("another role");
    let moment = thuishaven::MomentDraft { people: vec![bas, noor], ..noted(5, "samen") };
    let moment = haven.diary().log(moment).expect("logged").moment.id;
    let view = people.change(bas, PersonChange::Resting { resting: true }).expect("put to rest");
    assert_eq!((names(&view.people), names(&view.resting)), (vec!["Noor".to_owned()], vec!["Bas".to_owned()]));
    assert_eq!(view.resting[0].role, Role::FosterChild);
    haven.shut();

    let haven = house.open();
    let people = haven.people();
    assert_eq!(names(&people.list().expect("people").resting), ["Bas"]);
    // Who is at rest is not asked about, and stays where they were.
    let page = haven.diary().open(moment).expect("the moment");
    assert_eq!(names(&page.people), ["Noor", "Bas"]);
    assert_eq!(page.moment.people[0].label, "Bas");
    let other = haven.diary().log(draft(4)).expect("logged");
    assert_eq!(names(&other.people), ["Noor"]);
    let view = people.change(bas, PersonChange::Resting { resting: false }).expect("woken");
    assert_eq!(names(&view.people), ["Noor", "Bas"]);
}

#[test]
fn the_same_person_twice_is_one() {
    let house = House::new();
    let haven = house.open();
    let noor = person_id();
    let first = haven.people().add(someone(noor, "Noor")).expect("added");
    let again = haven.people().add(someone(noor, "Iemand anders")).expect("added again");
    assert_eq!(first, again);
    assert_eq!(names(&again.people), ["Noor"]);
}

#[test]
fn a_new_name_holds_in_every_moment_and_is_found() {
    let house = House::new();
    let haven = house.open();
    let noor = person_id();
    haven.people().add(someone(noor, "Noor")).expect("added");
    let moment = thuishaven::MomentDraft { people: vec![noor], ..draft(5) };
    let id = haven.diary().log(moment).expect("logged").moment.id;
    haven.people().change(noor, PersonChange::Nickname { text: "Eleonora".into() }).expect("renamed");
    assert_eq!(haven.diary().open(id).expect("the moment").moment.people[0].label, "Eleonora");
    let found = |query: &str| haven.diary().search(query.into(), None).expect("found").days.len();
    assert_eq!((found("eleo"), found("noor")), (1, 0));
}

/// Writes down what it hears, and looks into the diary while it does.
#[derive(Default)]
struct Listener {
    heard: Mutex<Vec<(Area, usize)>>,
    haven: Mutex<Weak<Haven>>,
    fails: bool,
}

impl ChangeListener for Listener {
    fn changed(&self, area: Area) -> Result<(), ListenerError> {
        let haven = self.haven.lock().expect("a lock").upgrade().expect("a diary");
        // After the commit, outside every lock: what changed is seen, and could be changed again.
        let moments = all(&haven).len();
        assert!(haven.today().is_ok() && haven.settings().view().is_ok());
        self.heard.lock().expect("a lock").push((area, moments));
        if self.fails { Err(ListenerError::Failed) } else { Ok(()) }
    }
}

fn listening(haven: &Arc<Haven>, fails: bool) -> Arc<Listener> {
    let listener = Arc::new(Listener { fails, ..Listener::default() });
    *listener.haven.lock().expect("a lock") = Arc::downgrade(haven);
    haven.listen(Some(Arc::<Listener>::clone(&listener)));
    listener
}

impl Listener {
    fn take(&self) -> Vec<(Area, usize)> {
        std::mem::take(&mut *self.heard.lock().expect("a lock"))
    }
}

#[test]
fn the_listener_hears_each_area_after_it_is_on_disk() {
    let house = House::new();
    let haven = house.open();
    let listener = listening(&haven, false);
    let id = haven.diary().log(draft(3)).expect("logged").moment.id;
    assert_eq!(listener.take(), [(Area::Diary, 1)]);
    haven.diary().remove(id).expect("binned");
    assert_eq!(listener.take(), [(Area::Diary, 0)]);
    haven.diary().restore(id).expect("restored");
    haven.diary().change(id, MomentChange::Settled).expect("settled");
    haven.diary().undo(id).expect("taken back");
    assert_eq!(listener.take(), [(Area::Diary, 1); 3]);
    let noor = person_id();
    haven.people().add(someone(noor, "Noor")).expect("added");
    haven.people().change(noor, PersonChange::Resting { resting: true }).expect("put to rest");
    assert_eq!(listener.take(), [(Area::People, 1); 2]);
    // Every screen reads otherwise in another language; setting it again is no change.
    set(&haven, language(LanguageChoice::English));
    set(&haven, language(LanguageChoice::English));
    assert_eq!(
        listener.take(),
        [
            (Area::Settings, 1),
            (Area::People, 1),
            (Area::Diary, 1),
            (Area::Questionnaires, 1),
            (Area::Needs, 1),
            (Area::Repairs, 1)
        ]
    );
    // Reading, and what is refused, is no change.
    haven.today().expect("today");
    haven.diary().search("iets".into(), None).expect("nothing found");
    assert!(haven.diary().log(draft(9)).is_err());
    assert!(haven.people().add(someone(person_id(), " ")).is_err());
    assert!(haven.settings().change(SettingChange::DayStart { hour: 99 }).is_err());
    assert_eq!(listener.take(), []);

    haven.listen(None);
    haven.diary().log(draft(3)).expect("logged");
    assert_eq!(listener.take(), []);
}

#[test]
fn a_listener_that_fails_hurts_nothing() {
    let house = House::new();
    let haven = house.open();
    let listener = listening(&haven, true);
    let first = haven.diary().log(draft(3)).expect("logged");
    assert_eq!(all(&haven), [first.moment]);
    set(&haven, SettingChange::Welcomed);
    haven.diary().log(draft(4)).expect("logged");
    let areas: Vec<Area> = listener.take().into_iter().map(|(area, _)| area).collect();
    assert_eq!(
        areas,
        [
            Area::Diary,
            Area::Settings,
            Area::People,
            Area::Diary,
            Area::Questionnaires,
            Area::Needs,
            Area::Repairs,
            Area::Diary
        ]
    );
}

/// Logs a second moment when it hears of the first.
struct Echo {
    haven: Weak<Haven>,
    echoed: Mutex<bool>,
}

impl ChangeListener for Echo {
    fn changed(&self, area: Area) -> Result<(), ListenerError> {
        let haven = self.haven.upgrade().expect("a diary");
        if area == Area::Diary && !std::mem::replace(&mut *self.echoed.lock().expect("a lock"), true) {
            haven.diary().log(noted(4, "echo")).expect("logged from within");
            set(&haven, SettingChange::Welcomed);
            haven.listen(None);
        }
        Ok(())
    }
}

#[test]
fn a_listener_can_write_and_stop_listening_from_within() {
    let house = House::new();
    let haven = house.open();
    haven.listen(Some(Arc::new(Echo { haven: Arc::downgrade(&haven), echoed: Mutex::new(false) })));
    haven.diary().log(draft(3)).expect("logged");
    assert_eq!(all(&haven).len(), 2);
    assert!(haven.settings().view().expect("settings").welcomed);
}

#[test]
fn many_threads_at_once_lose_nothing() {
    let house = House::new();
    let haven = house.open();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let haven = &haven;
            scope.spawn(move || {
                for n in 0..25 {
                    let id = haven.diary().log(noted(4, &format!("draad {thread} {n}"))).expect("logged").moment.id;
                    assert_eq!(haven.diary().open(id).expect("read").moment.id, id);
                    haven.today().expect("today");
                }
            });
        }
        scope.spawn(|| {
            for hour in [1, 2, 3, 4] {
                set(&haven, SettingChange::DayStart { hour });
                haven.phone_changed(phone("en")).expect("changed");
            }
        });
    });
    let notes: std::collections::HashSet<String> = all(&haven).into_iter().map(|moment| moment.note).collect();
    assert_eq!(notes.len(), 100);
    haven.shut();
    journeys::must_be_sound(house.folder());
}

#[test]
fn shutting_waits_for_what_is_under_way() {
    let house = House::new();
    let haven = house.open();
    let kept = std::thread::scope(|scope| {
        let logging = scope.spawn(|| {
            let mut kept = 0;
            while haven.diary().log(draft(4)).map_err(|error| assert_eq!(error, ApiError::Closed)).is_ok() {
                kept += 1;
            }
            kept
        });
        std::thread::sleep(std::time::Duration::from_millis(40));
        haven.shut();
        logging.join().expect("a thread")
    });
    assert!(kept > 0);
    assert_eq!(all(&house.open()).len(), kept);
}
