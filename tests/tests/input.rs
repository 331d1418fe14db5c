//! Bad input: refused with the field named, and nothing is written. Odd input: kept exactly.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use journeys::{House, KEY, all, at, draft, inside, moment_id, noted, occurred, person_id};
use std::sync::Arc;
use thuishaven::{
    ApiError, Clock, Field, Haven, ME, MomentChange, MomentDraft, MomentId, MonthMark, MoodDraft, Occurred,
    OffsetChange, PageMark, PersonChange, PersonDraft, PersonId, Reason, Role, SettingChange, ZoneRules, explain,
    new_id,
};

/// A diary with one moment and one person, to try things on.
struct Tried {
    house: House,
    haven: Arc<Haven>,
    moment: MomentId,
    noor: PersonId,
}

impl Tried {
    fn new() -> Self {
        let house = House::new();
        let haven = house.open();
        let noor = person_id();
        haven.people().add(PersonDraft { id: noor, nickname: "Noor".into(), role: Role::Friend }).expect("added");
        let moment = haven.diary().log(noted(3, "Er is er één")).expect("logged").moment.id;
        Self { house, haven, moment, noor }
    }

    /// What is in the diary, and every row of it, the change log's included.
    fn state(&self) -> (String, Vec<String>) {
        let seen = format!(
            "{:?} {:?} {:?}",
            all(&self.haven),
            self.haven.people().list().expect("people"),
            self.haven.settings().view().expect("settings")
        );
        let database = inside(self.house.folder(), &KEY);
        let rows = ["change", "moment", "moment_text", "person", "setting", "tombstone"].map(|table| {
            let mut rows = database.prepare(&format!("SELECT * FROM {table}")).expect("a table");
            let columns = rows.column_count();
            let row = |row: &rusqlite::Row<'_>| {
                (0..columns).map(|n| row.get::<_, rusqlite::types::Value>(n)).collect::<Result<Vec<_>, _>>()
            };
            let rows = rows.query_map([], row).and_then(Iterator::collect::<Result<Vec<_>, _>>);
            format!("{table} {:?}", rows.expect("rows"))
        });
        (seen, rows.to_vec())
    }

    /// The answer is `Invalid` with this field and reason, in words of both languages, and nothing is written.
    #[track_caller]
    fn refuses<T: std::fmt::Debug>(
        &self,
        field: Field,
        reason: Reason,
        work: impl FnOnce(&Haven) -> Result<T, ApiError>,
    ) {
        let before = self.state();
        let error = work(&self.haven).expect_err("refused");
        assert_eq!(error, ApiError::Invalid { field, reason });
        assert_eq!(self.state(), before);
        for language in ["nl", "en"] {
            let words = explain(error.clone(), vec![language.into()]);
            assert!(words.title.len() > 5 && words.text.len() > 5 && !words.text.contains("reason-"), "{words:?}");
        }
    }

    #[track_caller]
    fn refuses_to_log(&self, field: Field, reason: Reason, draft: MomentDraft) {
        let id = draft.id;
        self.refuses(field, reason, |haven| haven.diary().log(draft));
        assert_eq!(self.haven.diary().open(id), Err(ApiError::NotFound));
    }

    #[track_caller]
    fn refuses_to_change(&self, field: Field, reason: Reason, change: MomentChange) {
        self.refuses(field, reason, |haven| haven.diary().change(self.moment, change));
    }
}

#[test]
fn a_mood_outside_its_scale_is_refused() {
    let tried = Tried::new();
    let mut moods: Vec<MoodDraft> = [0, 8, 255].map(|step| MoodDraft::Step { step }).to_vec();
    for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1.0001, -1.0001, f64::MAX] {
        moods.push(MoodDraft::Point { valence: odd, energy: 0.0 });
        moods.push(MoodDraft::Point { valence: 0.0, energy: odd });
    }
    for mood in moods {
        tried.refuses_to_log(Field::Mood, Reason::OutOfRange, MomentDraft { mood, ..draft(1) });
        tried.refuses_to_change(Field::Mood, Reason::OutOfRange, MomentChange::Mood { mood });
    }
    for (valence, energy) in [(-1.0, 1.0), (1.0, -1.0), (-0.0, 0.0), (f64::MIN_POSITIVE, 0.1 + 0.2)] {
        let mood = MoodDraft::Point { valence, energy };
        assert!(tried.haven.diary().log(MomentDraft { mood, ..draft(1) }).is_ok());
    }
}

#[test]
fn an_energy_outside_its_scale_is_refused() {
    let tried = Tried::new();
    for step in [0, 6, 255] {
        tried.refuses_to_change(Field::Energy, Reason::OutOfRange, MomentChange::Energy { step: Some(step) });
    }
    for step in 1..=5 {
        let page = tried.haven.diary().change(tried.moment, MomentChange::Energy { step: Some(step) });
        assert_eq!(page.expect("changed").moment.energy, Some(step));
    }
}

#[test]
fn more_than_three_feelings_or_beginnings_are_refused() {
    let tried = Tried::new();
    let choices = tried.haven.diary().choices().expect("choices");
    let emotions: Vec<String> = choices.emotions.iter().take(4).map(|emotion| emotion.id.clone()).collect();
    let triggers: Vec<String> = choices.triggers.iter().take(4).map(|trigger| trigger.id.clone()).collect();
    let many = Reason::TooMany { most: 3 };
    tried.refuses_to_log(Field::Emotions, many, MomentDraft { emotions: emotions.clone(), ..draft(1) });
    tried.refuses_to_log(Field::Triggers, many, MomentDraft { triggers: triggers.clone(), ..draft(1) });
    let own = String::new;
    tried.refuses_to_change(Field::Emotions, many, MomentChange::Emotions { chosen: emotions.clone(), own: own() });
    tried.refuses_to_change(Field::Triggers, many, MomentChange::Triggers { chosen: triggers.clone(), own: own() });
    let three = MomentDraft { emotions: emotions[..3].to_vec(), triggers: triggers[..3].to_vec(), ..draft(1) };
    let kept = tried.haven.diary().log(three).expect("logged").moment;
    assert_eq!((kept.emotions.len(), kept.triggers.len()), (3, 3));
}

#[test]
fn what_no_catalogue_has_is_refused_and_so_is_the_same_twice() {
    let tried = Tried::new();
    for chosen in [&["unheard_of"][..], &["sad", "unheard_of"], &["sad", "sad"], &[""], &["Sad"], &["sad angry"]] {
        let chosen: Vec<String> = chosen.iter().map(|id| (*id).to_owned()).collect();
        let own = String::new();
        tried.refuses_to_log(Field::Emotions, Reason::Unknown, MomentDraft { emotions: chosen.clone(), ..draft(1) });
        tried.refuses_to_change(Field::Emotions, Reason::Unknown, MomentChange::Emotions { chosen, own });
    }
    for chosen in [&["sad"][..], &["silence", "silence"], &["silence ", "silence"]] {
        let chosen: Vec<String> = chosen.iter().map(|id| (*id).to_owned()).collect();
        let own = String::new();
        tried.refuses_to_log(Field::Triggers, Reason::Unknown, MomentDraft { triggers: chosen.clone(), ..draft(1) });
        tried.refuses_to_change(Field::Triggers, Reason::Unknown, MomentChange::Triggers { chosen, own });
    }
}

#[test]
fn people_who_are_not_there_are_refused() {
    let tried = Tried::new();
    let stranger = person_id();
    for people in [vec![stranger], vec![tried.noor, stranger], vec![tried.noor, tried.noor]] {
        tried.refuses_to_log(Field::People, Reason::Unknown, MomentDraft { people: people.clone(), ..draft(1) });
        tried.refuses_to_change(Field::People, Reason::Unknown, MomentChange::People { people });
    }
    let crowd: Vec<PersonId> = (0..21).map(|_| person_id()).collect();
    tried.refuses_to_log(Field::People, Reason::TooMany { most: 20 }, MomentDraft { people: crowd, ..draft(1) });
    let both = tried.haven.diary().log(MomentDraft { people: vec![tried.noor, ME], ..draft(1) }).expect("logged");
    let present = both.moment.people.iter().map(|one| one.label.to_lowercase()).collect::<Vec<_>>();
    assert_eq!(present, ["noor", "ik"]);
}

#[test]
fn one_character_over_the_limit_is_refused_and_the_limit_itself_is_kept() {
    let tried = Tried::new();
    let diary = tried.haven.diary();
    // A letter with an accent of its own and a family of seven code points: each code point counts.
    for letter in ["a", "é", "e\u{301}", "\u{1F600}", "👨‍👩‍👧‍👦"] {
        let chars = letter.chars().count();
        let text = |length: usize| letter.repeat(length.div_ceil(chars)).chars().take(length).collect::<String>();
        let (note, long) = (text(20_000), text(20_001));
        let (own, wide) = (text(500), text(501));

        let kept = MomentDraft { own_emotion: own.clone(), own_trigger: own.clone(), ..noted(1, &note) };
        let kept = diary.log(kept).expect("logged").moment.id;
        let read = diary.open(kept).expect("read").moment;
        assert!(read.note == note && read.own_emotion == own && read.own_trigger == own, "{letter}");
        let found = diary.search(own.clone(), None);
        assert!(found.is_ok(), "{letter}: {found:?}");

        let most = |most| Reason::TooLong { most };
        tried.refuses_to_log(Field::Note, most(20_000), noted(1, &long));
        tried.refuses_to_change(Field::Note, most(20_000), MomentChange::Note { text: long });
        let chosen = Vec::new;
        tried.refuses_to_log(Field::OwnEmotion, most(500), MomentDraft { own_emotion: wide.clone(), ..draft(1) });
        tried.refuses_to_log(Field::OwnTrigger, most(500), MomentDraft { own_trigger: wide.clone(), ..draft(1) });
        let change = MomentChange::Emotions { chosen: chosen(), own: wide.clone() };
        tried.refuses_to_change(Field::OwnEmotion, most(500), change);
        let change = MomentChange::Triggers { chosen: chosen(), own: wide.clone() };
        tried.refuses_to_change(Field::OwnTrigger, most(500), change);
        tried.refuses(Field::Query, most(500), |haven| haven.diary().search(wide.clone(), None));

        let named = |nickname: String| PersonDraft { id: person_id(), nickname, role: Role::Other };
        tried.haven.people().add(named(own)).expect("added");
        tried.refuses(Field::Nickname, most(500), |haven| haven.people().add(named(wide.clone())));
        let change = PersonChange::Nickname { text: wide };
        tried.refuses(Field::Nickname, most(500), |haven| haven.people().change(tried.noor, change));
    }
}

/// Texts that are hard to keep.
const ODD: &[&str] = &[
    "e\u{301} is niet é",
    "ﬁ Å Å ẛ̣",
    "👩🏽‍🚀🏳️‍🌈 en 🇳🇱",
    "een halve: \u{FFFD}",
    "a\0b\0",
    "\0",
    "\u{1}\u{7}\u{1B}[31m\u{7F}\u{85}",
    "regel\r\nregel\rregel\n\n\ttab  ",
    "  vooraan en achteraan  ",
    "\u{202E}שלום\u{202C} مرحبا \u{200F}",
    "नमस्ते ไม่เป็นไร 日本語 한국어",
    "\u{FEFF}bom en \u{200B}niets",
    "'; DROP TABLE moment; --",
    "\"*^:(){}[] NEAR OR AND NOT note:x",
    "{ $label } { NUMBER(1) } <b>&amp;</b> %s \\u0000 \\",
    "\u{10FFFF}\u{E000}",
];

#[test]
fn odd_texts_are_kept_exactly_wherever_they_are_typed() {
    let tried = Tried::new();
    let diary = tried.haven.diary();
    let mut kept = Vec::new();
    for odd in ODD {
        let text = (*odd).to_owned();
        let typed = MomentDraft { own_emotion: text.clone(), own_trigger: text.clone(), ..noted(4, odd) };
        let id = diary.log(typed).expect("logged").moment.id;
        diary.change(id, MomentChange::Note { text: format!("{odd}!") }).expect("changed");
        diary.change(id, MomentChange::Energy { step: Some(2) }).expect("changed");
        diary.undo(id).expect("taken back");
        kept.push((id, text));
    }
    tried.haven.shut();
    let haven = tried.house.open();
    for (id, text) in kept {
        let read = haven.diary().open(id).expect("read").moment;
        assert_eq!((read.note, read.own_emotion, read.own_trigger), (format!("{text}!"), text.clone(), text.clone()));
        let back = haven.diary().undo(id).and_then(|_| haven.diary().undo(id)).expect("taken back and done again");
        assert_eq!(back.moment.note, format!("{text}!"));
    }
    haven.shut();
    journeys::must_be_sound(tried.house.folder());
}

#[test]
fn odd_nicknames_are_kept_exactly() {
    let tried = Tried::new();
    let people = tried.haven.people();
    let names = ODD.to_vec();
    for name in &names {
        people.add(PersonDraft { id: person_id(), nickname: (*name).into(), role: Role::Friend }).expect("added");
    }
    tried.haven.shut();
    let list = tried.house.open().people().list().expect("people");
    let read: Vec<String> = list.people.into_iter().skip(2).map(|person| person.nickname).collect();
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    assert_eq!(sorted(read), sorted(names.iter().map(|name| (*name).to_owned()).collect()));
}

#[test]
fn odd_texts_can_be_searched_for_and_never_break_the_search() {
    let tried = Tried::new();
    let diary = tried.haven.diary();
    for odd in ODD {
        let id = diary.log(noted(4, odd)).expect("logged").moment.id;
        let found = diary.search((*odd).into(), None);
        let found = found.unwrap_or_else(|error| panic!("{odd:?}: {error:?}"));
        let ids: Vec<MomentId> = found.days.iter().flat_map(|day| &day.moments).map(|moment| moment.id).collect();
        // What has no letter and no number is not searched for.
        if odd.chars().any(|c| c.is_ascii_alphanumeric()) {
            assert!(ids.contains(&id), "{odd:?} is not found by itself");
        }
    }
    for word in ["שלום", "مرحبا", "日本語", "한국어"] {
        assert_eq!(diary.search(word.into(), None).expect("found").days.len(), 1, "{word}");
    }
}

#[test]
fn a_query_of_many_words_is_answered() {
    let tried = Tried::new();
    for query in ["a ".repeat(250), "een ".repeat(125), "\"".repeat(500), "a\"".repeat(250), "é".repeat(500)] {
        let found = tried.haven.diary().search(query.clone(), None);
        assert!(found.is_ok(), "{}…: {found:?}", &query[..4]);
    }
    let letters: String = (0..250).map(|n| format!("{} ", char::from(b'a' + n % 26))).collect();
    assert!(tried.haven.diary().search(letters, None).is_ok());
}

#[test]
fn nothing_happened_before_1900() {
    let tried = Tried::new();
    let at_wall = |date: &str| Occurred::Wall { date: date.parse().expect("a date"), hour: 12, minute: 0 };
    let early = [
        Occurred::At { instant: at("1899-12-31T23:59:59.999Z") },
        Occurred::At { instant: DateTime::<Utc>::MIN_UTC },
        at_wall("1899-12-31"),
        Occurred::Wall { date: NaiveDate::MIN, hour: 0, minute: 0 },
    ];
    for occurred in early {
        let too_early = MomentDraft { occurred: Some(occurred), ..draft(1) };
        tried.refuses_to_log(Field::Occurred, Reason::TooEarly, too_early);
        tried.refuses_to_change(Field::Occurred, Reason::TooEarly, MomentChange::Occurred { occurred });
    }
    let first = tried.haven.diary().log(occurred(1, at("1900-01-01T00:00:00Z"))).expect("logged").moment;
    assert_eq!(first.occurred_at, at("1900-01-01T00:00:00Z"));
    assert_eq!(all(&tried.haven).last(), Some(&first));
}

#[test]
fn nothing_happens_more_than_a_day_ahead() {
    let tried = Tried::new();
    let now = tried.house.now;
    let late = [
        Occurred::At { instant: now + TimeDelta::hours(24) + TimeDelta::milliseconds(1) },
        Occurred::At { instant: DateTime::<Utc>::MAX_UTC },
        Occurred::Wall { date: "2026-11-24".parse().expect("a date"), hour: 20, minute: 15 },
        Occurred::Wall { date: NaiveDate::MAX, hour: 23, minute: 59 },
    ];
    for occurred in late {
        tried.refuses_to_log(Field::Occurred, Reason::TooLate, MomentDraft { occurred: Some(occurred), ..draft(1) });
        tried.refuses_to_change(Field::Occurred, Reason::TooLate, MomentChange::Occurred { occurred });
    }
    let ahead = tried.haven.diary().log(occurred(1, now + TimeDelta::hours(24))).expect("logged").moment;
    assert_eq!(ahead.occurred_at, now + TimeDelta::hours(24));
    let wall = Occurred::Wall { date: "2026-11-24".parse().expect("a date"), hour: 20, minute: 14 };
    assert!(tried.haven.diary().log(MomentDraft { occurred: Some(wall), ..draft(1) }).is_ok());
}

#[test]
fn instants_are_cut_to_the_millisecond() {
    let tried = Tried::new();
    let fine = tried.house.now - TimeDelta::seconds(5) + TimeDelta::nanoseconds(987_654_321);
    let logged = tried.haven.diary().log(occurred(1, fine)).expect("logged").moment;
    assert_eq!(logged.occurred_at, at("2026-11-23T19:13:55.987Z"));
    tried.haven.shut();
    assert!(all(&tried.house.open()).iter().any(|moment| moment == &logged));
}

#[test]
fn a_time_that_no_clock_shows_is_refused() {
    let tried = Tried::new();
    for (hour, minute) in [(24, 0), (0, 60), (255, 255), (12, 99)] {
        let occurred = Occurred::Wall { date: "2026-11-20".parse().expect("a date"), hour, minute };
        let odd = MomentDraft { occurred: Some(occurred), ..draft(1) };
        tried.refuses_to_log(Field::Occurred, Reason::OutOfRange, odd);
        tried.refuses_to_change(Field::Occurred, Reason::OutOfRange, MomentChange::Occurred { occurred });
    }
}

#[test]
fn a_nickname_of_blanks_is_refused() {
    let tried = Tried::new();
    for blank in ["", " ", "\t\n", "\u{A0}\u{2003}\u{3000}"] {
        let draft = PersonDraft { id: person_id(), nickname: blank.into(), role: Role::Friend };
        tried.refuses(Field::Nickname, Reason::Empty, |haven| haven.people().add(draft));
        let change = PersonChange::Nickname { text: blank.into() };
        tried.refuses(Field::Nickname, Reason::Empty, |haven| haven.people().change(tried.noor, change));
    }
}

#[test]
fn oneself_is_there_once_and_stays_as_one_is() {
    let tried = Tried::new();
    let me = |id| PersonDraft { id, nickname: "Nog een ik".into(), role: Role::Me };
    tried.refuses(Field::Role, Reason::NotAllowed, |haven| haven.people().add(me(person_id())));
    let not_me = PersonDraft { role: Role::Friend, ..me(ME) };
    tried.refuses(Field::Id, Reason::NotAllowed, |haven| haven.people().add(not_me));
    let change = |change| move |haven: &Haven| haven.people().change(ME, change);
    let name = PersonChange::Nickname { text: "Ikke".into() };
    tried.refuses(Field::Nickname, Reason::NotAllowed, change(name));
    tried.refuses(Field::Role, Reason::NotAllowed, change(PersonChange::Role { role: Role::Friend }));
    tried.refuses(Field::People, Reason::NotAllowed, change(PersonChange::Resting { resting: true }));
    let role = PersonChange::Role { role: Role::Me };
    tried.refuses(Field::Role, Reason::NotAllowed, |haven| haven.people().change(tried.noor, role));
}

#[test]
fn someone_unknown_is_not_found() {
    let tried = Tried::new();
    let before = tried.state();
    let change = PersonChange::Resting { resting: true };
    assert_eq!(tried.haven.people().change(person_id(), change), Err(ApiError::NotFound));
    assert_eq!(tried.haven.diary().restore(moment_id()), Err(ApiError::NotFound));
    assert_eq!(tried.state(), before);
}

#[test]
fn a_day_begins_at_noon_at_the_latest() {
    let tried = Tried::new();
    for hour in [13, 24, 255] {
        let change = SettingChange::DayStart { hour };
        tried.refuses(Field::DayStart, Reason::OutOfRange, |haven| haven.settings().change(change));
    }
    for hour in [0, 12] {
        let view = tried.haven.settings().change(SettingChange::DayStart { hour }).expect("changed");
        assert_eq!(view.day_start, hour);
    }
}

#[test]
fn a_month_or_a_stretch_of_days_that_no_calendar_has_is_refused() {
    let tried = Tried::new();
    for (year, month) in [(2026, 0), (2026, 13), (2026, 255), (1899, 12), (9999, 1), (i32::MIN, 1), (i32::MAX, 12)] {
        let mark = Some(MonthMark { year, month });
        tried.refuses(Field::Date, Reason::OutOfRange, |haven| haven.diary().month(mark));
    }
    let last: NaiveDate = "2026-11-23".parse().expect("a date");
    for days in [0, 367, u16::MAX] {
        tried.refuses(Field::Date, Reason::OutOfRange, |haven| haven.diary().days(last, days));
    }
    for last in [NaiveDate::MIN, NaiveDate::MAX, "1899-12-31".parse().expect("a date")] {
        for days in [1, 366] {
            tried.refuses(Field::Date, Reason::OutOfRange, |haven| haven.diary().days(last, days));
        }
    }
    for (year, month) in [(1900, 1), (9998, 12)] {
        assert!(tried.haven.diary().month(Some(MonthMark { year, month })).is_ok());
    }
    let ends = [("1900-01-01", 366), ("9998-12-31", 366)];
    for (last, days) in ends {
        assert_eq!(tried.haven.diary().days(last.parse().expect("a date"), days), Ok(Vec::new()));
    }
}

#[test]
fn a_page_mark_from_nowhere_is_answered() {
    let tried = Tried::new();
    for place in [i64::MIN, -1, 0, i64::MAX] {
        assert!(tried.haven.diary().page(Some(PageMark { place })).is_ok());
        assert!(tried.haven.diary().search("een".into(), Some(PageMark { place })).is_ok());
    }
}

#[test]
fn zone_rules_that_cannot_be_are_refused_and_the_old_ones_stay() {
    let tried = Tried::new();
    let change = |from: &str, offset_seconds| OffsetChange { from: at(from), offset_seconds };
    let one = change("2026-01-01T00:00:00Z", 3600);
    let bad = [
        (Vec::new(), Reason::Empty),
        (vec![one, change("2025-01-01T00:00:00Z", 0)], Reason::OutOfRange),
        (vec![one, one], Reason::OutOfRange),
        (vec![change("2026-01-01T00:00:00Z", 18 * 3600 + 1)], Reason::OutOfRange),
        (vec![change("2026-01-01T00:00:00Z", i32::MAX)], Reason::OutOfRange),
        (vec![change("2026-01-01T00:00:00Z", -18 * 3600 - 1)], Reason::OutOfRange),
        (
            (0..1001).map(|n| OffsetChange { from: one.from + TimeDelta::days(n), ..one }).collect(),
            Reason::TooMany { most: 1000 },
        ),
    ];
    for (changes, reason) in bad {
        let mut phone = journeys::phone("en");
        phone.zone = ZoneRules { id: "x".into(), changes };
        tried.refuses(Field::Zone, reason, |haven| haven.phone_changed(phone.clone()));
        assert_eq!(tried.haven.settings().view().expect("settings").language_code, "nl");

        let mut elsewhere = House::new();
        elsewhere.phone = phone;
        assert_eq!(elsewhere.try_open().err(), Some(ApiError::Invalid { field: Field::Zone, reason }));
        assert_eq!(elsewhere.files(), []);
    }
    let least = OffsetChange { offset_seconds: i32::MIN, ..one };
    let mut phone = journeys::phone("en");
    phone.zone.changes = vec![least];
    tried.refuses(Field::Zone, Reason::OutOfRange, |haven| haven.phone_changed(phone));
}

#[test]
fn a_clock_at_the_end_of_time_breaks_nothing() {
    for now in ["1900-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "6400-12-31T23:59:59Z"] {
        let mut house = House::new();
        house.now = at(now);
        let haven = house.open();
        assert!(haven.today().is_ok(), "{now}");
        let logged = haven.diary().log(noted(1, "hier")).expect("logged").moment;
        haven.diary().change(logged.id, MomentChange::Note { text: "hier ook".into() }).expect("changed");
        assert_eq!(haven.diary().undo(logged.id).expect("taken back").moment.note, "hier", "{now}");
        haven.diary().remove(logged.id).expect("binned");
        assert_eq!(haven.diary().bin().expect("the bin").rows.len(), 1);
        haven.shut();
        assert!(house.open().diary().bin().is_ok_and(|bin| bin.rows.len() == 1), "{now}");
    }
    let tried = Tried::new();
    for at in
        [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC, at("1899-12-31T23:59:59Z"), at("6500-01-01T00:00:00Z")]
    {
        let clock = Clock::Stopped { at };
        tried.refuses(Field::Occurred, Reason::OutOfRange, |haven| haven.set_clock(clock));
        let mut house = House::new();
        house.now = at;
        let invalid = ApiError::Invalid { field: Field::Occurred, reason: Reason::OutOfRange };
        assert_eq!(house.try_open().err(), Some(invalid));
    }
}

#[test]
fn the_same_instant_holds_as_many_moments_as_one_likes() {
    let tried = Tried::new();
    let mut ids: Vec<MomentId> =
        (0..100).map(|_| tried.haven.diary().log(draft(4)).expect("logged").moment.id).collect();
    ids.insert(0, tried.moment);
    ids.reverse();
    assert_eq!(all(&tried.haven).iter().map(|moment| moment.id).collect::<Vec<_>>(), ids);
    assert!(new_id() < new_id());
}
