//! Leaks: no file that the app writes holds a word that was typed, in any spelling a disk can have it; and what was
//! purged is gone from the inside of the database, too.

use std::ffi::CString;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use chrono::TimeDelta;
use data_encoding::{BASE32, BASE64, HEXLOWER};
use journeys::child::{self, Child};
use journeys::in_full::{chosen, sore_spot};
use journeys::repairing::{attempt_id, rupture_id};
use journeys::taking::{self, VISIT_R4, VISIT_R5, text};
use journeys::{House, all, at, config_of, draft, inside, noted, person_id};
use rusqlite::Connection;
use tempfile::TempDir;
use thuishaven::{
    AnswerDraft, ApiError, ApologyChange, ApologyPart, AttemptDraft, AttemptWay, Clock, ExportKind, Haven, HavenConfig,
    LetterDraft, LifeEventDraft, LifeEventId, LogStep, MomentChange, MomentDraft, NeedId, PersonChange, PersonDraft,
    PersonId, Role, RuptureChange, RuptureDraft, explain, new_id,
};

const NOTE: &str = "quetzalveer";
const EMOTION: &str = "flonkergrijs";
const TRIGGER: &str = "deurmatgedoe";
const NICKNAME: &str = "wobbelientje";
const QUERY: &str = "kraaiensnavel";
const EDITED: &str = "zevenslaperig";
const BINNED: &str = "prullenmandje";
const PURGED: &str = "vergeetmijwel";
const UNDONE: &str = "nachtvlinderig";
const REFUSED: &str = "struikeldrempel";
const RENAMED: &str = "hoogspanningshuisje";
const ACCENTED: &str = "überraschungsäi";
/// Answered, written beside the options, and answered in a repetition that was taken away again.
const ANSWERED: &str = "dwaallichtje";
const BESIDE: &str = "spinnenwebzout";
const TAKEN_AWAY: &str = "afgepeldlaagje";
/// What a questionnaire on the shelf asks, and what one asks that is off it.
const ASKED: &str = "schemerlampion";
const ASKED_ONCE: &str = "vervlogenvraag";
const PURGED_ANSWER: &str = "wegwaaiwoord";
/// In the chain of a moment, of a sore spot, a life event and a person; and in the chain of one that is purged.
const MEANT: &str = "schuimkraagje";
const SORE: &str = "blikgatdeksel";
const LIVED: &str = "kruidkoekdag";
const EASED: &str = "lampenkapzacht";
const PURGED_NEED: &str = "verdampwens";
/// What was agreed, what rankles, in a step, in an apology and a letter; and in what is purged with its step.
const AGREED: &str = "sleutelbakafspraak";
const WRITTEN: &str = "bladvulselbrief";
const PURGED_STEP: &str = "stoepkrijtstap";

/// Every word that is typed here, none of which stands in a catalogue.
const WORDS: [&str; 26] = [
    NOTE,
    EMOTION,
    TRIGGER,
    NICKNAME,
    QUERY,
    EDITED,
    BINNED,
    PURGED,
    UNDONE,
    REFUSED,
    RENAMED,
    ACCENTED,
    ANSWERED,
    BESIDE,
    TAKEN_AWAY,
    ASKED,
    ASKED_ONCE,
    PURGED_ANSWER,
    MEANT,
    SORE,
    LIVED,
    EASED,
    PURGED_NEED,
    AGREED,
    WRITTEN,
    PURGED_STEP,
];

/// A key whose bytes differ, so that it can be looked for as well.
const KEY: [u8; 32] = *b"\x9d\x14\xe2\x37\xc6\x51\xa8\x0b\x7f\xd3\x62\x95\x1c\xee\x40\xb7\x28\xfa\x83\x5d\x06\xc9\x71\xb4\x3e\x90\xdf\x12\x67\xac\x58\xf1";

fn config(folder: &Path, days: i64) -> HavenConfig {
    let now = at("2026-11-23T19:14:00Z") + TimeDelta::days(days);
    HavenConfig { key: KEY.to_vec(), clock: Clock::Stopped { at: now }, ..config_of(folder) }
}

#[test]
#[ignore = "run by the other tests, as a process of its own"]
fn child() {
    let Some((role, folder)) = child::role() else { return };
    match role.as_str() {
        "type everywhere" => type_everywhere(&folder),
        "purge" => purge(&folder),
        other => panic!("no such role: {other}"),
    }
}

/// Types every word somewhere, and prints every error that comes back.
fn type_everywhere(folder: &Path) {
    let haven = journeys::open(config(folder, 0)).expect("opened");
    let (diary, people) = (haven.diary(), haven.people());
    let tell = |error: ApiError| {
        println!("{error} {error:?} {:?}", explain(error.clone(), vec!["nl".into()]));
        eprintln!("{error} {error:#?}");
    };

    let wobbel = person_id();
    let person = |id, nickname: &str| PersonDraft { id, nickname: nickname.into(), role: Role::Friend };
    people.add(person(wobbel, NICKNAME)).expect("added");
    let renamed = person_id();
    people.add(person(renamed, RENAMED)).expect("added");
    people.change(renamed, PersonChange::Nickname { text: "Iemand anders".into() }).expect("renamed");

    let typed = MomentDraft {
        own_emotion: EMOTION.into(),
        own_trigger: format!("{TRIGGER} {ACCENTED}"),
        people: vec![wobbel],
        ..noted(2, &format!("{NOTE} {}", "en nog veel meer woorden ".repeat(300)))
    };
    let first = diary.log(typed).expect("logged").moment.id;
    for _ in 0..50 {
        diary.log(noted(3, NOTE)).expect("logged");
    }
    diary.change(first, MomentChange::Note { text: EDITED.into() }).expect("changed");
    diary.change(first, MomentChange::Energy { step: Some(3) }).expect("changed");
    diary.change(first, MomentChange::Note { text: UNDONE.into() }).expect("changed");
    diary.undo(first).expect("taken back");
    let binned = diary.log(noted(1, BINNED)).expect("logged").moment.id;
    diary.remove(binned).expect("binned");
    let purged = diary.log(noted(1, PURGED)).expect("logged").moment.id;
    diary.change(purged, MomentChange::Emotions { chosen: Vec::new(), own: PURGED.into() }).expect("changed");
    diary.change(purged, chosen(LogStep::Need, &["heard"], PURGED_NEED)).expect("changed");
    diary.remove(purged).expect("binned");
    diary.change(first, chosen(LogStep::Meaning, &["i_do_not_matter"], MEANT)).expect("changed");
    let spot = sore_spot(&haven, SORE);
    diary.change(first, MomentChange::SoreSpots { spots: vec![spot] }).expect("changed");
    let day = "2026-11-20".parse().expect("a day");
    let event = LifeEventDraft { id: LifeEventId(new_id().0), day, kind: "move".into(), text: LIVED.into() };
    diary.keep_life_event(event).expect("kept");
    people.change(wobbel, PersonChange::Eases { text: EASED.into() }).expect("changed");

    diary.search(QUERY.into(), None).expect("nothing found");
    diary.search(format!("{NOTE} {QUERY}"), None).expect("nothing found");
    haven.today().expect("today");
    diary.bin().expect("the bin");

    let long = |most: usize| format!("{REFUSED} ").repeat(most / REFUSED.len() + 1);
    tell(diary.log(noted(3, &long(20_000))).expect_err("too long"));
    tell(diary.log(MomentDraft { own_emotion: long(500), ..draft(3) }).expect_err("too long"));
    tell(diary.log(MomentDraft { emotions: vec![REFUSED.into()], ..draft(3) }).expect_err("unknown"));
    tell(diary.log(MomentDraft { triggers: vec![REFUSED.into()], ..draft(3) }).expect_err("unknown"));
    tell(diary.change(first, MomentChange::Note { text: long(20_000) }).expect_err("too long"));
    tell(diary.change(first, chosen(LogStep::Hope, &[REFUSED], "")).expect_err("unknown"));
    tell(diary.change(first, chosen(LogStep::Hope, &[], &long(500))).expect_err("too long"));
    tell(people.change(wobbel, PersonChange::Eases { text: long(500) }).expect_err("too long"));
    tell(diary.search(long(500), None).expect_err("too long"));
    tell(people.add(person(person_id(), &long(500))).expect_err("too long"));
    tell(people.add(PersonDraft { role: Role::Me, ..person(person_id(), REFUSED) }).expect_err("not allowed"));
    tell(
        journeys::open(HavenConfig { folder: format!("/dev/null/{REFUSED}"), ..config(folder, 0) }).err().expect("no"),
    );

    take_questionnaires(&haven, wobbel, &tell);
    repair(&haven, wobbel, &tell);

    child::say("typed");
    child::wait();
    haven.shut();
    tell(diary.log(noted(3, REFUSED)).expect_err("shut"));
}

/// Answers a questionnaire that was handed over, and throws another away.
fn take_questionnaires(haven: &Haven, friend: PersonId, tell: &dyn Fn(ApiError)) {
    let questionnaires = haven.questionnaires();
    let about = taking::start(&questionnaires, "Hoe veilig het nu voelt", Some(friend));
    questionnaires.review(about.id).expect("the overview");

    let answer = |id, key: &str, answer| questionnaires.answer(id, key.into(), answer).expect("answered");
    let id = taking::start_file(&questionnaires, &VISIT_R4.replace("Waar was je?", &format!("{ASKED} {ACCENTED}?"))).id;
    answer(id, "0/what", text(&format!("{ANSWERED} {}", "en nog veel meer woorden ".repeat(300))));
    answer(id, "/open", AnswerDraft::Own { text: BESIDE.into() });
    questionnaires.repeat(id, "+0/event".into(), true).expect("another one");
    answer(id, "1/what", text(TAKEN_AWAY));
    questionnaires.repeat(id, "+0/event".into(), false).expect("one less");
    tell(questionnaires.answer(id, "0/what".into(), text(&format!("{REFUSED} ").repeat(2000))).expect_err("too long"));
    tell(questionnaires.answer(id, "/clock".into(), AnswerDraft::Time { text: REFUSED.into() }).expect_err("no time"));
    tell(questionnaires.answer(id, "/near".into(), taking::number(REFUSED)).expect_err("no number"));
    tell(questionnaires.complete(id).expect_err("something is wanting"));
    answer(id, "/needed", AnswerDraft::YesNo { value: true });
    questionnaires.complete(id).expect("finished");
    questionnaires.result(id).expect("a result");
    questionnaires.export(id, ExportKind::ScoresR5).expect("a file");
    let refused = questionnaires
        .take_in(VISIT_R5.replace("\"linkId\": \"why\"", &format!("\"{REFUSED}\": \"why\"")))
        .expect("a report");
    assert!(!refused.taken);

    let once = VISIT_R5.replace("Waar was je?", ASKED_ONCE).replace("Een bezoek", ASKED_ONCE);
    let session = taking::start_file(&questionnaires, &once);
    let canonical = taking::canonical(&questionnaires, ASKED_ONCE);
    answer(session.id, "0/what", text(PURGED_ANSWER));
    answer(session.id, "/lines", AnswerDraft::Text { texts: vec![PURGED_ANSWER.into(), PURGED_ANSWER.into()] });
    answer(session.id, "/needed", AnswerDraft::YesNo { value: true });
    questionnaires.complete(session.id).expect("finished");
    questionnaires.remove(session.id).expect("in the bin");
    questionnaires.take_off(canonical).expect("off the shelf");
}

/// Something that came between with its words, and something that is thrown away with its step.
fn repair(haven: &Haven, friend: PersonId, tell: &dyn Fn(ApiError)) {
    let (repairs, needs) = (haven.repairs(), haven.needs());
    let long = format!("{REFUSED} ").repeat(1000);
    let kept = rupture_id();
    repairs.log_rupture(RuptureDraft::now(kept, friend, 3)).expect("logged");
    let change = |change| repairs.change_rupture(kept, change);
    change(RuptureChange::Agreement { text: AGREED.into() }).expect("agreed");
    change(RuptureChange::Rankling { text: AGREED.into(), much: Some(5) }).expect("kept");
    tell(change(RuptureChange::Agreement { text: long.clone() }).expect_err("too long"));
    let step = |rupture, own: &str| AttemptDraft {
        own: own.into(),
        rupture: Some(rupture),
        ..AttemptDraft::now(attempt_id(), AttemptWay::Made)
    };
    repairs.log_attempt(step(kept, AGREED)).expect("logged");
    tell(repairs.log_attempt(step(kept, &long)).expect_err("too long"));
    let apology = NeedId(new_id().0);
    repairs.begin_apology(apology, Some(friend)).expect("begun");
    let part = |text: String| ApologyChange::Part { part: ApologyPart::Did, text };
    repairs.change_apology(apology, part(WRITTEN.into())).expect("written");
    tell(repairs.change_apology(apology, part(long)).expect_err("too long"));
    let gone = rupture_id();
    repairs.log_rupture(RuptureDraft::now(gone, friend, 3)).expect("logged");
    repairs.log_attempt(step(gone, PURGED_STEP)).expect("logged");
    repairs.change_rupture(gone, RuptureChange::Agreement { text: PURGED_STEP.into() }).expect("agreed");
    repairs.remove_rupture(gone, true).expect("binned");
    let someone = journeys::in_full::someone(haven, "Iemand in rust", Role::Ex);
    haven.people().change(someone, PersonChange::Resting { resting: true }).expect("at rest");
    needs.keep_letter(LetterDraft { id: NeedId(new_id().0), person: someone, text: WRITTEN.into() }).expect("kept");
}

/// Two openings a day apart, long after.
fn purge(folder: &Path) {
    journeys::open(config(folder, 40)).expect("opened").shut();
    let haven = journeys::open(config(folder, 42)).expect("opened");
    assert_eq!(haven.diary().bin().expect("the bin").rows.len(), 0);
    child::say("purged");
    child::wait();
    haven.shut();
}

/// A folder for a diary, and one where the child's temporary files and all its output go.
struct Watched {
    house: House,
    temporary: TempDir,
}

impl Watched {
    fn new() -> Self {
        Self { house: House::new(), temporary: TempDir::new().expect("a folder") }
    }

    fn command(&self, role: &str) -> Command {
        let mut command = child::command(role, self.house.folder());
        let said = fs::File::options().create(true).append(true).open(self.temporary.path().join("stderr"));
        command.stderr(Stdio::from(said.expect("a file"))).current_dir(self.temporary.path());
        for name in ["TMPDIR", "SQLITE_TMPDIR", "TMP", "TEMP", "HOME", "XDG_CACHE_HOME"] {
            command.env(name, self.temporary.path());
        }
        command.env("RUST_BACKTRACE", "1");
        command
    }

    /// Runs a child until it waits. What it prints goes to a file here, too.
    fn start(&self, role: &str) -> Child {
        let mut running = Child::start(self.command(role));
        running.hear().expect("the child fell over");
        running
    }

    #[track_caller]
    fn must_hold_no_word(&self) {
        let files = [files_below(self.house.folder()), files_below(self.temporary.path())].concat();
        assert!(files.iter().any(|file| file.ends_with("diary.db")));
        let found: Vec<String> = files.iter().flat_map(|file| found_in(file)).collect();
        assert_eq!(found, Vec::<String>::new());
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    paths.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// Which words a file or its name holds, and how.
fn found_in(file: &Path) -> Vec<String> {
    let mut bytes = file.file_name().expect("a name").to_str().expect("a name").as_bytes().to_vec();
    bytes.push(b'\n');
    fs::File::open(file).and_then(|mut file| file.read_to_end(&mut bytes)).expect("a file");
    leaks(&bytes).into_iter().map(|leak| format!("{leak} in {}", file.display())).collect()
}

/// Which words and keys these bytes hold, in whatever spelling.
fn leaks(bytes: &[u8]) -> Vec<String> {
    let lower = bytes.to_ascii_lowercase();
    let mut leaks = Vec::new();
    for word in WORDS {
        for (spelling, pattern) in spellings(word) {
            // Base64 says by capitals which letter is meant; the others are compared without.
            let hay = if spelling.starts_with("base64") { bytes } else { &lower };
            if contains(hay, &pattern) {
                leaks.push(format!("{word} as {spelling}"));
            }
        }
    }
    let keys = [KEY.to_vec(), HEXLOWER.encode(&KEY).into_bytes()];
    if keys.iter().any(|key| contains(bytes, key) || contains(&lower, key)) {
        leaks.push("the key".into());
    }
    leaks.extend(in_base64(&KEY).into_iter().filter(|key| contains(bytes, key)).map(|_| "the key as base64".into()));
    leaks
}

/// How a word can stand in a file.
fn spellings(word: &str) -> Vec<(String, Vec<u8>)> {
    let utf16 = |bytes: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let (little, big) = (utf16(u16::to_le_bytes), utf16(u16::to_be_bytes));
    let escaped: String =
        word.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) }).collect();
    let mut spellings = vec![
        ("UTF-8".to_owned(), word.as_bytes().to_vec()),
        ("UTF-16LE".to_owned(), little.clone()),
        ("UTF-16BE".to_owned(), big.clone()),
        ("JSON".to_owned(), escaped.into_bytes()),
        // As the index keeps it: without accents, and without what it shares with the word before it.
        ("index".to_owned(), word.chars().skip(4).filter(char::is_ascii).collect::<String>().into_bytes()),
        ("hex".to_owned(), HEXLOWER.encode(word.as_bytes()).into_bytes()),
        ("base32".to_owned(), BASE32.encode(word.as_bytes()).trim_end_matches('=').to_ascii_lowercase().into_bytes()),
    ];
    for (name, bytes) in [("UTF-8", word.as_bytes()), ("UTF-16LE", &little), ("UTF-16BE", &big)] {
        let aligned = in_base64(bytes).into_iter().enumerate();
        spellings.extend(aligned.map(|(n, pattern)| (format!("base64 of {name}, alignment {n}"), pattern)));
    }
    spellings
}

/// What is the same in any base64 of something with these bytes in it, for each of the three alignments.
fn in_base64(bytes: &[u8]) -> Vec<Vec<u8>> {
    (0..3)
        .map(|before| {
            let padded = [&vec![0; before], bytes].concat();
            let whole = BASE64.encode(&padded);
            // Characters that also hold bits of a neighbour are left out on both sides.
            let first = (before * 8).div_ceil(6);
            let last = padded.len() * 8 / 6;
            whole.as_bytes()[first..last].to_vec()
        })
        .collect()
}

fn contains(hay: &[u8], needle: &[u8]) -> bool {
    memchr::memmem::find(hay, needle).is_some()
}

#[test]
fn the_search_finds_a_word_however_it_is_spelt() {
    for word in WORDS {
        let wide = |bytes: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        for before in 0..3 {
            let around = |bytes: &[u8]| [&b"xyz"[..before], bytes, b" en meer"].concat();
            let planted = [
                around(word.as_bytes()),
                around(word.to_ascii_uppercase().as_bytes()),
                around(&wide(u16::to_le_bytes)),
                around(&wide(u16::to_be_bytes)),
                BASE64.encode(&around(word.as_bytes())).into_bytes(),
                BASE64.encode(&around(&wide(u16::to_le_bytes))).into_bytes(),
                BASE64.encode(&around(&wide(u16::to_be_bytes))).into_bytes(),
                HEXLOWER.encode(&around(word.as_bytes())).into_bytes(),
            ];
            for (n, bytes) in planted.iter().enumerate() {
                assert!(leaks(bytes).iter().any(|leak| leak.starts_with(word)), "{word}, planting {n}");
            }
        }
    }
    for key in [KEY.to_vec(), HEXLOWER.encode(&KEY).into_bytes(), BASE64.encode(&KEY).into_bytes()] {
        assert_eq!(leaks(&key).len(), 1);
    }
    assert_eq!(leaks(b"niets bijzonders"), Vec::<String>::new());
}

#[test]
fn no_file_holds_a_word_that_was_typed() {
    let watched = Watched::new();
    let typing = watched.start("type everywhere");
    watched.must_hold_no_word();
    typing.kill();
    watched.must_hold_no_word();

    // A wrong key, an upgrade with its copy, and a shut.
    let folder = watched.house.folder();
    let wrong = HavenConfig { key: vec![7; 32], ..config(folder, 0) };
    assert_eq!(journeys::open(wrong).err(), Some(ApiError::WrongKey));
    watched.must_hold_no_word();
    let haven = journeys::open(config(folder, 0)).expect("opened");
    let words = all(&haven);
    assert!(words.iter().any(|moment| moment.note == EDITED && moment.own_emotion == EMOTION));
    let shelf = haven.questionnaires().library().expect("the shelf");
    assert_eq!(shelf.begun[0].about.as_deref(), Some(NICKNAME));
    let visit = taking::canonical(&haven.questionnaires(), "Een bezoek");
    let id = haven.questionnaires().history(visit).expect("earlier times").rows[0].id;
    let file = haven.questionnaires().export(id, ExportKind::AnswersR4).expect("a file").content;
    assert!(file.contains(ANSWERED) && file.contains(BESIDE) && !file.contains(TAKEN_AWAY));
    haven.shut();
    watched.must_hold_no_word();

    watched.start("purge").kill();
    watched.must_hold_no_word();
    watched.start("purge").finish();
    watched.must_hold_no_word();

    let step = Some("CREATE TABLE proofs (text TEXT); INSERT INTO proofs SELECT note FROM moment_text;");
    let upgraded = journeys::open_with(config(folder, 42), step).expect("upgraded");
    assert!(folder.join("diary-before-upgrade.db").exists());
    watched.must_hold_no_word();
    upgraded.shut();
    watched.must_hold_no_word();
}

#[test]
fn nothing_that_is_printed_holds_a_word() {
    let watched = Watched::new();
    let out = watched.temporary.path().join("stdout");
    let mut command = watched.command("type everywhere");
    command.stdin(Stdio::null()).stdout(Stdio::from(fs::File::create(&out).expect("a file")));
    assert!(command.status().expect("a child").success());
    let printed = fs::read_to_string(&out).expect("what it printed");
    // The errors are there, and no word in them.
    let questions = ["InvalidAnswer", "WrongType", "Incomplete"];
    for error in
        ["TooLong", "Unknown", "NotAllowed", "NotWritable", "Closed", "Dit is te lang."].iter().chain(&questions)
    {
        assert!(printed.contains(*error), "{error} in {printed}");
    }
    watched.must_hold_no_word();
    let said = fs::read_to_string(watched.temporary.path().join("stderr")).expect("what it said");
    assert!(said.contains("invalid Note"), "{said}");
}

/// Every page of a database as it is inside, also those that are free.
fn pages(database: &Connection) -> Vec<u8> {
    let main = CString::new("main").expect("a name");
    let mut size = 0;
    // SAFETY: the connection is open for as long as the call takes; what comes back is `size` bytes that nobody else
    // holds, copied before they are freed with SQLite's own allocator, or null.
    unsafe {
        let start = rusqlite::ffi::sqlite3_serialize(database.handle(), main.as_ptr(), &raw mut size, 0);
        assert!(!start.is_null());
        let pages = std::slice::from_raw_parts(start, size as usize).to_vec();
        rusqlite::ffi::sqlite3_free(start.cast());
        pages
    }
}

fn words_inside(folder: &Path) -> Vec<String> {
    let mut words: Vec<String> = leaks(&pages(&inside(folder, &KEY)))
        .into_iter()
        .filter_map(|leak| leak.split_once(" as ").map(|(word, _)| word.to_owned()))
        .collect();
    words.dedup();
    words
}

#[test]
fn what_was_purged_is_gone_from_the_inside_too() {
    let watched = Watched::new();
    let folder = watched.house.folder();
    watched.start("type everywhere").finish();
    // Before, both are there: so the look inside does see them.
    let before = words_inside(folder);
    assert!(before.contains(&PURGED.to_owned()) && before.contains(&BINNED.to_owned()), "{before:?}");
    assert!(before.contains(&EDITED.to_owned()), "{before:?}");
    for word in [
        ANSWERED,
        BESIDE,
        TAKEN_AWAY,
        ASKED,
        ASKED_ONCE,
        PURGED_ANSWER,
        MEANT,
        SORE,
        LIVED,
        EASED,
        PURGED_NEED,
        AGREED,
        WRITTEN,
        PURGED_STEP,
    ] {
        assert!(before.contains(&word.to_owned()), "{word} in {before:?}");
    }
    // What was searched for or refused never came in.
    assert!(!before.contains(&QUERY.to_owned()) && !before.contains(&REFUSED.to_owned()), "{before:?}");

    watched.start("purge").finish();
    let after = words_inside(folder);
    let gone = [PURGED, BINNED, PURGED_ANSWER, ASKED_ONCE, PURGED_NEED, PURGED_STEP];
    assert!(!gone.iter().any(|word| after.contains(&(*word).to_owned())), "{after:?}");
    assert!(after.contains(&ANSWERED.to_owned()) && after.contains(&ASKED.to_owned()), "{after:?}");
    assert!(after.contains(&AGREED.to_owned()) && after.contains(&WRITTEN.to_owned()), "{after:?}");
    assert!(after.contains(&EDITED.to_owned()) && after.contains(&NICKNAME.to_owned()), "{after:?}");

    // No row of any table and no segment of the index has them either.
    let database = inside(folder, &KEY);
    let tables: Vec<String> = database
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")
        .and_then(|mut names| names.query_map([], |row| row.get(0))?.collect())
        .expect("the tables");
    assert!(tables.iter().any(|name| name == "moment_search_data") && tables.len() > 8, "{tables:?}");
    let mut rows_seen = 0;
    for table in tables {
        let mut rows = database.prepare(&format!("SELECT * FROM \"{table}\"")).expect("a table");
        let columns = rows.column_count();
        let mut rows = rows.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            rows_seen += 1;
            for column in 0..columns {
                let value = row.get_ref(column).expect("a value");
                let bytes = value.as_bytes_or_null().ok().flatten().unwrap_or_default();
                let found = leaks(bytes);
                let there = |word: &&str| found.iter().any(|leak| leak.starts_with(*word));
                assert!(!gone.iter().any(there), "{table}: {found:?}");
            }
        }
    }
    assert!(rows_seen > 50);
    // The tombstones stay, without a word.
    let tombstones = database.query_row("SELECT count(*) FROM tombstone", [], |row| row.get::<_, i64>(0));
    assert_eq!(tombstones, Ok(5));
}

#[test]
fn a_word_that_was_replaced_is_gone_from_the_index_at_once() {
    let house = House::new();
    let haven = journeys::open(config(house.folder(), 0)).expect("opened");
    let id = haven.diary().log(noted(3, UNDONE)).expect("logged").moment.id;
    let holds = |word: &str| {
        let database = inside(house.folder(), &KEY);
        let mut blocks = database.prepare("SELECT block FROM moment_search_data").expect("the index");
        let blocks = blocks.query_map([], |row| row.get::<_, Vec<u8>>(0)).and_then(Iterator::collect::<Result<_, _>>);
        leaks(&blocks.map(|blocks: Vec<_>| blocks.concat()).expect("the index"))
            .iter()
            .any(|leak| leak.starts_with(word))
    };
    assert!(holds(UNDONE));
    haven.diary().change(id, MomentChange::Note { text: EDITED.into() }).expect("changed");
    assert!(holds(EDITED) && !holds(UNDONE));
}

#[test]
fn a_copy_from_before_an_upgrade_does_not_outlive_a_purge() {
    let watched = Watched::new();
    let folder = watched.house.folder();
    watched.start("type everywhere").finish();
    let step = Some("ALTER TABLE moment ADD COLUMN proof INTEGER;");
    journeys::open_with(config(folder, 40), step).expect("upgraded").shut();
    assert!(folder.join("diary-before-upgrade.db").exists());
    journeys::open_with(config(folder, 42), step).expect("opened").shut();
    let words = words_inside(folder);
    assert!(!words.contains(&PURGED.to_owned()), "{words:?}");
    assert!(!folder.join("diary-before-upgrade.db").exists(), "the copy still holds what was purged");
}
