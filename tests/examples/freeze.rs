//! Makes the diary that is kept among the fixtures, to upgrade from: `cargo run -p journeys --example freeze`.
//!
//! Writes into `fixtures/v4`, and prints the lines of `fixtures/SHA256SUMS` that belong to it. A diary that is there
//! already stays: what was shipped once is never made anew.

use std::path::Path;

use chrono::TimeDelta;
use data_encoding::HEXLOWER;
use journeys::in_full::in_full;
use journeys::{at, config_of};
use sha2::{Digest, Sha256};
use thuishaven::{
    AnswerDraft, ApologyChange, ApologyPart, Appearance, AttemptChange, AttemptDraft, AttemptId, AttemptWay, BidAnswer,
    BidDraft, CardDraft, CardWay, Clock, ClockStyle, CycleChange, CycleDraft, CyclePart, Depth, Figure, Haven,
    HeardDraft, LanguageChoice, LifeEventDraft, LifeEventId, MomentChange, MomentDraft, MomentId, MoodDraft, NeedId,
    Noticed, Occurred, OfferKind, Outcome, PauseDraft, PauseKept, PersonChange, PersonDraft, PersonId, ResponseId,
    Role, RuptureChange, RuptureDraft, RuptureId, ScriptPart, Seen, SentenceChange, SentenceDraft, SettingChange,
    ShareDraft, Side, SoftStartDraft, SoftenDraft, SoreSpotDraft, SoreSpotId, StartDraft, Sure, Tie, UnderDraft,
};
use uuid::Uuid;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures");
const LISTED: [&str; 3] = ["../../core/src/store/sql/004.sql", "v4/diary.db", "v4/diary.key.json"];

fn main() {
    let folder = Path::new(FOLDER).join("v4");
    assert!(!folder.join("diary.db").exists(), "fixtures/v4 has its diary");
    let haven = Haven::open(config_of(&folder)).expect("made");
    live(&haven);
    take(&haven);
    fill_in(&haven);
    need(&haven);
    repair(&haven);
    haven.shut();
    std::fs::remove_file(folder.join("diary.lock")).expect("no lock is kept");
    for name in LISTED {
        let bytes = std::fs::read(Path::new(FOLDER).join(name)).expect("a file");
        println!("{}  {name}", HEXLOWER.encode(&Sha256::digest(bytes)));
    }
}

fn moment(n: u128) -> MomentId {
    MomentId(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_1000 + n))
}

fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_2000 + n))
}

fn response(n: u128) -> ResponseId {
    ResponseId(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_3000 + n))
}

fn draft(n: u128, mood: MoodDraft) -> MomentDraft {
    MomentDraft::of_mood(moment(n), mood)
}

/// Something of everything: what is read back stands in `tests/upgrade.rs`.
fn live(haven: &Haven) {
    let (diary, people, settings) = (haven.diary(), haven.people(), haven.settings());
    let start = at("2026-11-20T08:30:00Z");
    let after = |minutes: i64| {
        haven.set_clock(Clock::Stopped { at: start + TimeDelta::minutes(minutes) }).expect("a clock");
    };
    let step = |step| MoodDraft::Step { step };
    after(0);
    let settled = [
        SettingChange::Language { choice: LanguageChoice::Dutch },
        SettingChange::Appearance { choice: Appearance::Dark },
        SettingChange::DayStart { hour: 5 },
        SettingChange::Clock { style: ClockStyle::TwentyFour },
        SettingChange::Welcomed,
    ];
    for change in settled {
        settings.change(change).expect("changed");
    }
    for (n, nickname, role) in [(1, "Noor", Role::Partner), (2, "Oma 👵", Role::Grandparent), (3, "Bas", Role::Ex)] {
        after(n as i64);
        people.add(PersonDraft { id: person(n), nickname: nickname.into(), role }).expect("added");
    }
    people.change(person(1), PersonChange::Nickname { text: "Noortje".into() }).expect("renamed");
    people.change(person(3), PersonChange::Resting { resting: true }).expect("put to rest");

    after(10);
    diary.log(draft(1, step(2))).expect("logged");
    after(20);
    diary
        .log(MomentDraft {
            emotions: vec!["sad".into(), "lonely".into()],
            own_emotion: "leeggelopen".into(),
            triggers: vec!["silence".into(), "no_answer".into()],
            own_trigger: "de deur".into(),
            people: vec![person(1), thuishaven::ME],
            note: "Niet-gehoord aan tafel.\nTweede regel — \"zo\" 🌊 e\u{301}".into(),
            ..draft(2, step(3))
        })
        .expect("logged");
    after(25);
    diary.change(moment(2), MomentChange::Energy { step: Some(4) }).expect("changed");
    after(200);
    diary.change(moment(2), MomentChange::Mood { mood: step(5) }).expect("changed");
    let past = Occurred::Wall { date: "2026-10-25".parse().expect("a date"), hour: 2, minute: 30 };
    diary
        .log(MomentDraft { occurred: Some(past), ..draft(3, MoodDraft::Point { valence: 0.1, energy: -0.9 }) })
        .expect("logged");
    after(201);
    diary.log(MomentDraft { note: "In de bak".into(), people: vec![person(2)], ..draft(4, step(1)) }).expect("logged");
    diary.remove(moment(4)).expect("binned");
    after(202);
    let old = Occurred::At { instant: at("1969-07-20T20:17:40.123Z") };
    diary.log(MomentDraft { occurred: Some(old), ..draft(5, step(7)) }).expect("logged");
    diary.change(moment(5), MomentChange::Note { text: "lang geleden".into() }).expect("changed");
    diary.undo(moment(5)).expect("taken back");
    after(203);
    diary.log(MomentDraft { note: "woord ".repeat(3000).trim_end().into(), ..draft(6, step(4)) }).expect("logged");
    diary.change(moment(1), MomentChange::Settled).expect("settled");
}

/// A questionnaire that was handed over, one of ours that is finished, one that was begun, and one in the bin.
fn take(haven: &Haven) {
    let questionnaires = haven.questionnaires();
    let handed = questionnaires.take_in(include_str!("../fixtures/handed-over.json").into()).expect("taken in");
    let ours = |name: &str| format!("https://thuishaven.nl/fhir/Questionnaire/{name}|1.0.0");
    let begin = |n, canonical: String, person| {
        let draft = StartDraft { id: response(n), canonical, person, on_purpose: false };
        questionnaires.start(draft).expect("begun")
    };
    let option = |n, key: &str, option| {
        let answer = AnswerDraft::Option { n: option, chosen: true };
        questionnaires.answer(response(n), key.into(), answer).expect("answered");
    };
    begin(1, ours("connection-gauge"), Some(person(1)));
    for (key, chosen) in [("/small_help", 5), ("/rotten_day", 1), ("/tears", 2), ("/ill", 6), ("/side_by_side", 4)] {
        option(1, key, chosen);
    }
    questionnaires.complete(response(1)).expect("finished");
    begin(2, handed.canonical.expect("a canonical"), None);
    option(2, "/mood", 1);
    let words = vec!["Het ging best. \"Echt\" 🌊".to_owned()];
    questionnaires.answer(response(2), "/words".into(), AnswerDraft::Text { texts: words }).expect("answered");
    questionnaires.repeat(response(2), "0/event".into(), true).expect("another one");
    let words = vec!["de tweede keer".to_owned()];
    questionnaires.answer(response(2), "1/what".into(), AnswerDraft::Text { texts: words }).expect("answered");
    begin(3, ours("felt-safety"), None);
    questionnaires.answer(response(3), "/safe".into(), AnswerDraft::Slider { value: 7.0 }).expect("answered");
    questionnaires.remove(response(3)).expect("binned");
}

/// One moment with every question answered, a sore spot, two life events (one in the bin), and someone who is not safe.
fn fill_in(haven: &Haven) {
    let (diary, people) = (haven.diary(), haven.people());
    haven.set_clock(Clock::Stopped { at: at("2026-11-20T13:00:00Z") }).expect("a clock");
    let spot = SoreSpotId(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_4001));
    diary.add_sore_spot(SoreSpotDraft { id: spot, text: "Alleen gelaten worden".into() }).expect("added");
    diary.log(draft(7, MoodDraft::Step { step: 2 })).expect("logged");
    let calm = Occurred::At { instant: at("2026-11-20T13:40:00Z") };
    for change in in_full(person(1), spot, calm).into_iter().flatten() {
        diary.change(moment(7), change).expect("changed");
    }
    for (n, kind, text) in [(1, "move", "naar de stad"), (2, "loss", "weg")] {
        let id = LifeEventId(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_5000 + n));
        let day = "2026-11-19".parse().expect("a day");
        diary.keep_life_event(LifeEventDraft { id, day, kind: kind.into(), text: text.into() }).expect("kept");
    }
    let binned = LifeEventId(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_5002));
    diary.remove_life_event(binned).expect("binned");
    let figure = Figure { listens: true, helps: false, encourages: true };
    people.change(person(2), PersonChange::Figure { figure }).expect("changed");
    people.change(person(2), PersonChange::Trust { trust: Some(9) }).expect("changed");
    people.change(person(2), PersonChange::Eases { text: "bakt pannenkoeken".into() }).expect("changed");
    people.change(person(2), PersonChange::Group { text: "familie".into() }).expect("changed");
    people.change(person(3), PersonChange::NotSafe { not_safe: true }).expect("flagged");
    haven.settings().change(SettingChange::Offer { kind: OfferKind::Warm, on: false }).expect("off");
}

fn need_id(n: u128) -> NeedId {
    NeedId(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_6000 + n))
}

/// One of every kind in the room of needs.
fn need(haven: &Haven) {
    let needs = haven.needs();
    let sentence = SentenceDraft {
        id: need_id(1),
        person: Some(person(1)),
        feeling: "lonely".into(),
        own_feeling: String::new(),
        need: "heard".into(),
        own_need: String::new(),
        request: String::new(),
        own_request: "even komen".into(),
    };
    needs.keep_sentence(sentence).expect("kept");
    needs.change_sentence(need_id(1), SentenceChange::Safe { answer: Some(Sure::Yes) }).expect("answered");
    let heard = HeardDraft {
        id: need_id(2),
        person: person(1),
        needs: vec!["space".into()],
        deed: "listened".into(),
        own: "op de trap".into(),
    };
    needs.hear(heard).expect("kept");
    let card = CardDraft { id: need_id(3), card: "see_you".into(), person: None, way: CardWay::LongedFor };
    needs.use_card(card).expect("kept");
    let soften = SoftenDraft {
        id: need_id(4),
        person: None,
        sharp: "scherp".into(),
        feeling: "sad".into(),
        need: "loved".into(),
        soft: "zacht".into(),
    };
    needs.soften(soften).expect("kept");
    needs.begin_script(need_id(5), Some(person(1))).expect("begun");
    needs.write_script(need_id(5), ScriptPart::WayBack, "thee om acht uur".into()).expect("written");
    let under = UnderDraft {
        id: need_id(6),
        person: None,
        topic: "household".into(),
        own: "de sleutels".into(),
        touched: "i_fail".into(),
        need: "good_enough".into(),
    };
    needs.look_under(under).expect("kept");
    needs.draw_cycle(CycleDraft::of(need_id(7), Tie::Now, Some(person(1)))).expect("drawn");
    let filled = CycleChange::Box {
        side: Side::Theirs,
        part: CyclePart::Protection,
        chosen: vec!["walk_away".into()],
        own: "de trap op".into(),
    };
    needs.change_cycle(need_id(7), filled).expect("changed");
    needs.change_cycle(need_id(7), CycleChange::Name { text: "De deurmat".into() }).expect("named");
    needs.spot(need_id(8), need_id(7), Seen::During).expect("seen");
    needs.swallow(need_id(9), Some(person(1))).expect("noted");
    let pause = PauseDraft { id: need_id(10), cycle: Some(need_id(7)), person: Some(person(1)), minutes: 30 };
    needs.begin_pause(pause).expect("begun");
    needs.pause_kept(need_id(10), Some(PauseKept::Later)).expect("answered");
    needs.keep_share(ShareDraft { id: need_id(11), share: 35, side_by_side: true }).expect("kept");
}

/// Something that came between, with a step from each side, and one of every tool.
fn repair(haven: &Haven) {
    let repairs = haven.repairs();
    let numbered = |n: u128| Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_7000 + n);
    let start = at("2026-11-20T15:00:00Z");
    let after = |minutes: i64| {
        haven.set_clock(Clock::Stopped { at: start + TimeDelta::minutes(minutes) }).expect("a clock");
    };
    after(0);
    let id = RuptureId(numbered(1));
    repairs
        .log_rupture(RuptureDraft { cycle: Some(need_id(7)), ..RuptureDraft::now(id, person(1), 4) })
        .expect("logged");
    let change = |change| repairs.change_rupture(id, change).expect("changed");
    change(RuptureChange::Afraid { afraid: Some(false) });
    after(10);
    let made = AttemptDraft {
        kind: "sorry".into(),
        rupture: Some(id),
        ..AttemptDraft::now(AttemptId(numbered(2)), AttemptWay::Made)
    };
    repairs.log_attempt(made).expect("logged");
    repairs
        .change_attempt(AttemptId(numbered(2)), AttemptChange::Outcome { outcome: Some(Outcome::Half) })
        .expect("told");
    after(20);
    let received = AttemptDraft {
        kind: "sit_beside".into(),
        own: "thee".into(),
        rupture: Some(id),
        ..AttemptDraft::now(AttemptId(numbered(3)), AttemptWay::Received)
    };
    repairs.log_attempt(received).expect("logged");
    for answer in [AttemptChange::Noticed { noticed: Some(Noticed::Later) }, AttemptChange::LetIn { let_in: Some(3) }] {
        repairs.change_attempt(AttemptId(numbered(3)), answer).expect("told");
    }
    after(30);
    change(RuptureChange::Closed { depth: Depth::Talked, at: None });
    change(RuptureChange::Agreement { text: "sleutels in de la".into() });
    change(RuptureChange::Rankling { text: "dat zuchtje".into(), much: Some(6) });
    change(RuptureChange::RanklesLater { much: Some(2) });
    let own = AttemptDraft {
        person: Some(thuishaven::ME),
        own: "het mag".into(),
        ..AttemptDraft::now(AttemptId(numbered(4)), AttemptWay::Made)
    };
    repairs.log_attempt(own).expect("logged");
    repairs.begin_apology(need_id(12), Some(person(1))).expect("begun");
    let did = ApologyChange::Part { part: ApologyPart::Did, text: "door je heen gepraat".into() };
    repairs.change_apology(need_id(12), did).expect("written");
    let soft = SoftStartDraft { id: need_id(13), person: None, text: "ik schrok".into(), safe: None };
    repairs.keep_soft_start(soft).expect("kept");
    let bid =
        BidDraft { id: need_id(14), way: AttemptWay::Received, person: Some(person(1)), answer: BidAnswer::Toward };
    repairs.log_bid(bid).expect("kept");
    repairs.react(need_id(15), true).expect("counted");
}
