//! Upgrades: a diary of every shipped version opens and reads back, and goes on to the next version or stays whole.

use std::fs;
use std::path::Path;

use chrono::TimeDelta;
use data_encoding::HEXLOWER;
use journeys::{House, KEY, all, at, copy_files, inside, must_be_as_before, must_be_sound, noted};
use sha2::{Digest, Sha256};
use thuishaven::{
    ApiError, Appearance, ClockStyle, Haven, LanguageChoice, MomentId, MomentView, NeedId, Noticed, PersonId,
    ResponseId, Role, RuptureId,
};

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures");

/// The next version, as no app has it yet.
const A_STEP: &str = "
    ALTER TABLE moment ADD COLUMN proof INTEGER;
    UPDATE moment SET proof = length(id);
    CREATE TABLE proofs (key INTEGER PRIMARY KEY REFERENCES moment (key), text TEXT NOT NULL) STRICT;
    INSERT INTO proofs SELECT key, note FROM moment_text;";

/// One that begins well and ends badly.
const A_BAD_STEP: &str = "
    ALTER TABLE moment ADD COLUMN proof INTEGER;
    DELETE FROM moment_text;
    UPDATE moment SET valence = 0, note_that_is_not_there = 'x';";

/// Every version that was shipped.
const VERSIONS: [&str; 4] = ["v1", "v2", "v3", "v4"];
/// The one that this app writes.
const NEWEST: &str = "v4";

/// The frozen diary of a version, in a folder of its own, a day after it was frozen.
fn frozen(version: &str) -> House {
    let mut house = House::new();
    copy_files(&Path::new(FIXTURES).join(version), house.folder());
    fs::remove_file(house.folder().join("README.md")).expect("a readme");
    house.now = at("2026-11-21T09:00:00Z");
    house
}

/// Everything that `examples/freeze.rs` did is there.
#[track_caller]
fn must_read_back(haven: &Haven) {
    let view = haven.settings().view().expect("settings");
    let choices = (view.language, view.appearance, view.day_start, view.clock, view.welcomed);
    assert_eq!(choices, (LanguageChoice::Dutch, Appearance::Dark, 5, ClockStyle::TwentyFour, true));

    let people = haven.people().list().expect("people");
    let named = |people: &[thuishaven::PersonView]| {
        people.iter().map(|person| (person.nickname.clone(), person.role)).collect::<Vec<_>>()
    };
    assert!(people.people[0].me);
    let others = [("Noortje", Role::Partner), ("Oma 👵", Role::Grandparent)];
    assert_eq!(named(&people.people[1..]), others.map(|(name, role)| (name.to_owned(), role)));
    assert_eq!(named(&people.resting), [("Bas".to_owned(), Role::Ex)]);

    let mut moments = all(haven);
    // The seventh came with the third version, and has a test of its own.
    moments.retain(|moment| moment.id.0.as_u128() & 0xFF != 7);
    let brief = |moment: &MomentView| {
        (format!("{}", moment.id.0.as_u128() & 0xFF), moment.occurred_at.to_rfc3339(), moment.time.clone(), moment.step)
    };
    let expected = [
        ("6", "2026-11-20T11:53:00+00:00", "12:53", 4),
        ("2", "2026-11-20T08:50:00+00:00", "09:50", 5),
        ("1", "2026-11-20T08:40:00+00:00", "09:40", 2),
        ("3", "2026-10-25T00:30:00+00:00", "02:30", 4),
        // Before the first change that the phone told of, the first offset holds.
        ("5", "1969-07-20T20:17:40.123+00:00", "21:17", 7),
    ];
    let expected = expected.map(|(id, at, time, step)| (id.to_owned(), at.to_owned(), time.to_owned(), step));
    assert_eq!(moments.iter().map(brief).collect::<Vec<_>>(), expected);

    let full = &moments[1];
    let ids = |choices: &[thuishaven::ChoiceView]| choices.iter().map(|choice| choice.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&full.emotions), ["sad", "lonely"]);
    assert_eq!(ids(&full.triggers), ["silence", "no_answer"]);
    assert_eq!((full.own_emotion.as_str(), full.own_trigger.as_str()), ("leeggelopen", "de deur"));
    let present = full.people.iter().map(|one| one.label.to_lowercase()).collect::<Vec<_>>();
    assert_eq!(present, ["noortje", "ik"]);
    assert_eq!(full.note, "Niet-gehoord aan tafel.\nTweede regel — \"zo\" 🌊 e\u{301}");
    assert_eq!((full.energy, full.edited), (Some(4), true));
    assert_eq!((moments[3].energy, moments[4].note.as_str()), (Some(1), ""));
    assert_eq!(moments[0].note, "woord ".repeat(3000).trim_end());

    let bin = haven.diary().bin().expect("the bin").rows;
    assert_eq!(bin.len(), 1);
    assert_eq!((bin[0].moment.note.as_str(), bin[0].moment.people[0].label.as_str()), ("In de bak", "Oma 👵"));

    let found = |query: &str| {
        let page = haven.diary().search(query.into(), None).expect("found");
        page.days.into_iter().flat_map(|day| day.moments).map(|moment| moment.id).collect::<Vec<_>>()
    };
    assert_eq!(found("niet-gehoord verdrietig leeg noort"), [full.id]);
    assert_eq!(found("woord"), [moments[0].id]);
    assert_eq!(haven.diary().open(full.id).expect("a page").undo.as_deref(), Some("Laatste wijziging: stemming"));
}

#[test]
fn fixtures_and_steps_are_what_they_were_when_they_were_shipped() {
    let list = fs::read_to_string(Path::new(FIXTURES).join("SHA256SUMS")).expect("the list");
    let listed: Vec<(&str, &str)> = list.lines().map(|line| line.split_once("  ").expect("a sum and a name")).collect();
    for (sum, name) in &listed {
        let bytes = fs::read(Path::new(FIXTURES).join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(HEXLOWER.encode(&Sha256::digest(bytes)), *sum, "{name} was changed after it was shipped");
    }
    let is_listed = |name: &str| listed.iter().any(|(_, listed)| *listed == name);
    // Every step of the schema and every file of a frozen diary.
    let steps = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src/store/sql");
    for step in fs::read_dir(steps).expect("the steps") {
        let name = step.expect("a step").file_name().into_string().expect("a name");
        assert!(is_listed(&format!("../../core/src/store/sql/{name}")), "{name} is not in the list");
        let version = name.trim_end_matches(".sql").parse::<u32>().expect("a number");
        assert!(is_listed(&format!("v{version}/diary.db")), "version {version} has no frozen diary");
    }
    for version in fs::read_dir(FIXTURES).expect("the fixtures") {
        let version = version.expect("a version").path();
        for file in version.is_dir().then(|| fs::read_dir(&version).expect("a version")).into_iter().flatten() {
            let file = file.expect("a file").path();
            let name = file.strip_prefix(FIXTURES).expect("a name").to_str().expect("a name");
            assert!(name.ends_with("README.md") || is_listed(name), "{name} is not in the list");
        }
    }
}

/// What was answered keeps the words it was answered on, so other words are another version: a new line in the list.
#[test]
fn a_questionnaire_of_our_own_changes_only_with_its_version() {
    let list = fs::read_to_string(Path::new(FIXTURES).join("QUESTIONNAIRES")).expect("the list");
    let shelf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/content/questionnaires");
    for file in fs::read_dir(shelf).expect("the questionnaires") {
        let path = file.expect("a file").path();
        let bytes = fs::read(&path).expect("readable");
        let json: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name");
        assert!(json["url"].as_str().is_some_and(|url| url.ends_with(&format!("/{name}"))), "{name} has another url");
        let line =
            format!("{}  {name} {}", HEXLOWER.encode(&Sha256::digest(&bytes)), json["version"].as_str().expect("one"));
        assert!(list.lines().any(|listed| listed == line), "{name} was changed and kept its version; or add\n{line}");
    }
}

#[test]
fn every_frozen_diary_opens_and_reads_back_exactly() {
    for version in VERSIONS {
        let house = frozen(version);
        let haven = house.open();
        must_read_back(&haven);
        let restored = haven.diary().bin().expect("the bin").rows[0].moment.id;
        haven.diary().restore(restored).expect("restored");
        haven.diary().undo(restored).expect("taken back");
        must_read_back(&haven);
        haven.shut();
        must_be_sound(house.folder());
    }
}

/// What `examples/freeze.rs` took of questionnaires is there, to the page where it was left.
#[test]
fn questionnaires_of_the_second_version_read_back_exactly() {
    let house = frozen("v2");
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let response = |n: u128| ResponseId(uuid::Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_3000 + n));
    let gauge = questionnaires.result(response(1)).expect("a result");
    assert_eq!((gauge.title.as_str(), gauge.answers.len()), ("Hoe het voelt met Noortje", 5));
    assert_eq!(gauge.scales.iter().map(|scale| scale.id.as_str()).collect::<Vec<_>>(), ["avoidance"]);
    // 8 − 6, 2, 3, 8 − 7 and 8 − 5: their mean is 2.2.
    assert!((gauge.scales[0].value - 0.2).abs() < 1e-9);
    let library = questionnaires.library().expect("the shelf");
    assert_eq!(library.begun.iter().map(|row| row.id).collect::<Vec<_>>(), [response(2)]);
    let review = questionnaires.review(response(2)).expect("the overview");
    let answers: Vec<&str> = review.rows.iter().map(|row| row.answer.as_str()).collect();
    assert_eq!(answers, ["Licht", "Het ging best. \"Echt\" 🌊", "Nog niet ingevuld", "de tweede keer"]);
    assert_eq!(questionnaires.resume(response(2)).expect("it goes on").page.key, "1/what");
    assert!(questionnaires.resume(response(3)).is_err(), "it is in the bin");
    questionnaires.restore(response(3)).expect("taken out");
    assert!(questionnaires.resume(response(3)).is_ok());
}

/// What `examples/freeze.rs` filled in of a moment, of people and of needs is there, to the last word.
#[test]
fn moments_in_full_and_needs_of_the_third_version_read_back_exactly() {
    let house = frozen("v3");
    let haven = house.open();
    let numbered = |start: u128, n: u128| uuid::Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0000 + start + n);
    let (diary, people, needs) = (haven.diary(), haven.people(), haven.needs());
    let page = diary.open(MomentId(numbered(0x1000, 7))).expect("the moment");
    let rows: Vec<String> = page.rows.iter().map(|row| row.values.join(" | ")).collect();
    assert_eq!(
        rows,
        [
            "Stilte | Een blik | de deur",
            "Borst: gespannen, 8 van 10 | Keel | Overal: verdoofd | Buik, 0 van 10",
            "Ik doe er niet toe | ik tel niet mee",
            "Kritiek geven | Weglopen | Mezelf pijn doen (bijna) | de sleutels neergooien",
            "Gehoord worden | Nabijheid | even vasthouden",
            "Eenzaam | Boos | klein",
            "Heel veel energie",
            "Noortje",
            "Het huishouden | Iets kleins | de sleutels",
            "Dat de ander luistert | dat het stopt",
            "Alleen gelaten worden",
            "Er was nu niets aan de hand | 70% van vroeger | nu kan ik weglopen",
            "Met iemand | Met de natuur | Noortje | Een stem | Niet alleen zijn | na 40 minuten",
            "Liefde",
            "Slecht geslapen | Te druk",
            "Sleutels op tafel.\n\"Altijd\" — 🌊",
        ]
    );
    let chain = page.chain;
    assert_eq!((chain.truth, chain.truth_later, chain.private), (Some(9), Some(4), true));
    assert_eq!(chain.calm.expect("calm").step, Some(5));
    let events = diary.life_events().expect("events");
    assert_eq!((events.events.len(), events.events[0].text.as_str(), events.binned.len()), (1, "naar de stad", 1));
    let oma = people.open(PersonId(numbered(0x2000, 2))).expect("a person");
    assert!(oma.figure.listens && !oma.figure.helps && oma.figure.encourages && !oma.not_safe);
    assert_eq!((oma.trust, oma.eases.as_str(), oma.group.as_str()), (Some(9), "bakt pannenkoeken", "familie"));
    assert!(people.open(PersonId(numbered(0x2000, 3))).expect("a person").not_safe);
    let off: Vec<bool> = haven.settings().view().expect("settings").offers.iter().map(|offer| offer.on).collect();
    assert_eq!(off, [true, false, true, true, true, true]);

    let view = needs.view().expect("the screen");
    assert_eq!((view.sentences[0].sayable, view.sentences[0].own_request.as_str()), (true, "even komen"));
    assert_eq!(view.heard[0].summary, "Ruimte · Ik luisterde · op de trap");
    assert_eq!((view.cards[0].said, view.cards[0].longed_for), (0, 1));
    assert_eq!((view.softened[0].sharp.as_str(), view.softened[0].soft.as_str()), ("scherp", "zacht"));
    assert_eq!(view.scripts[0].way_back, "thee om acht uur");
    assert_eq!(view.under[0].topic_label, "Het huishouden · de sleutels");
    let cycle = needs.cycle(NeedId(numbered(0x6000, 7))).expect("a cycle");
    assert_eq!((cycle.title.as_str(), cycle.seen.as_str()), ("De deurmat", "1 keer teruggezien."));
    assert_eq!((cycle.theirs[4].chosen[0].id.as_str(), cycle.theirs[4].own.as_str()), ("walk_away", "de trap op"));
    assert!(cycle.pauses.expect("one").starts_with("0 van 1"));
    let growth = needs.growth().expect("the weeks");
    assert_eq!((growth.points[0].share, growth.points[0].side_by_side), (35, true));
}

/// What `examples/freeze.rs` kept of what came between people is there; an older version knows since when someone is away.
#[test]
fn what_came_between_reads_back_from_the_fourth_version() {
    let house = frozen("v4");
    let haven = house.open();
    let numbered = |start: u128, n: u128| uuid::Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0000 + start + n);
    let repairs = haven.repairs();
    let page = repairs.rupture(RuptureId(numbered(0x7000, 1))).expect("one");
    assert_eq!((page.size, page.ended.as_str(), page.afraid), (4, "Weer goed na 30 minuten: uitgepraat", Some(false)));
    assert_eq!((page.agreement.as_str(), page.rankling.as_str()), ("sleutels in de la", "dat zuchtje"));
    assert_eq!((page.rankles, page.rankles_later, page.attempts.len()), (Some(6), Some(2), 2));
    assert_eq!(page.cycle, Some(NeedId(numbered(0x6000, 7))));
    let received = &page.attempts[1];
    assert_eq!((received.own.as_str(), received.noticed, received.let_in), ("thee", Some(Noticed::Later), Some(3)));
    let screen = repairs.view().expect("the screen");
    assert_eq!((screen.open.len(), screen.open[0].summary.as_str()), (1, "Ingeslikt · klein"));
    assert_eq!((screen.alone.len(), screen.apologies[0].did.as_str()), (1, "door je heen gepraat"));
    assert_eq!(screen.soft_starts[0].text, "ik schrok");
    haven.shut();

    let away = |version: &str| {
        let house = frozen(version);
        house.open().shut();
        let sql = "SELECT nickname FROM person WHERE away_since IS NULL AND (resting OR not_safe)";
        let database = inside(house.folder(), &KEY);
        let mut rows = database.prepare(sql).expect("a table");
        rows.query_map([], |row| row.get::<_, String>(0)).expect("rows").count()
    };
    for version in VERSIONS {
        assert_eq!(away(version), 0, "{version}");
    }
}

#[test]
fn what_this_version_writes_is_what_the_frozen_diary_has() {
    // A schema that was changed without a step of its own would differ here.
    let schema = |house: &House| {
        let database = inside(house.folder(), &KEY);
        let mut rows = database.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").expect("a schema");
        let rows = rows.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?)));
        rows.and_then(Iterator::collect::<Result<Vec<_>, _>>).expect("a schema")
    };
    let fresh = House::new();
    fresh.open().shut();
    assert_eq!(schema(&frozen(NEWEST)), schema(&fresh));
    // Older ones have become the same.
    for version in VERSIONS.into_iter().filter(|version| *version != NEWEST) {
        let older = frozen(version);
        older.open().shut();
        assert_eq!(schema(&older), schema(&fresh));
    }
}

#[test]
fn an_upgrade_keeps_everything_and_a_copy_until_the_third_opening() {
    let mut house = frozen(NEWEST);
    let copy = house.folder().join("diary-before-upgrade.db");
    let before = fs::read(house.folder().join("diary.db")).expect("the diary");

    for opening in 1..=2 {
        let haven = journeys::open_with(house.config(), Some(A_STEP)).expect("upgraded");
        must_read_back(&haven);
        haven.shut();
        assert!(fs::read(&copy).expect("a copy") == before, "opening {opening}");
        house.now += TimeDelta::hours(1);
    }
    must_be_sound(house.folder());
    let database = inside(house.folder(), &KEY);
    let number = |sql: &str| database.query_row(sql, [], |row| row.get::<_, i64>(0)).expect("a number");
    assert_eq!(number("PRAGMA user_version"), 5);
    assert_eq!(number("SELECT count(*) FROM moment WHERE proof = 16"), 7);
    assert_eq!(number("SELECT count(*) FROM proofs"), number("SELECT count(*) FROM moment_text"));
    drop(database);

    // The old app opens the copy.
    let old = House::new();
    fs::copy(&copy, old.folder().join("diary.db")).expect("a copy");
    fs::copy(house.folder().join("diary.key.json"), old.folder().join("diary.key.json")).expect("a key file");
    must_read_back(
        &journeys::open(thuishaven::HavenConfig { folder: old.config().folder, ..house.config() }).expect("opened"),
    );

    let haven = journeys::open_with(house.config(), Some(A_STEP)).expect("opened a third time");
    assert!(!copy.exists());
    haven.diary().log(noted(4, "na de stap")).expect("logged");
    haven.shut();
    let names: Vec<_> =
        house.files().into_iter().map(|(path, _)| path.file_name().expect("a name").to_owned()).collect();
    assert_eq!(names, ["diary.db", "diary.key.json", "diary.lock"]);
}

#[test]
fn an_upgrade_that_fails_changes_nothing() {
    let house = frozen(NEWEST);
    fs::write(house.folder().join("diary.lock"), "").expect("a lock");
    let before = house.files();
    for _ in 0..2 {
        let answer = journeys::open_with(house.config(), Some(A_BAD_STEP)).err();
        assert_eq!(answer, Some(ApiError::Other));
        // A copy may be there; it is what the diary was.
        let copy = house.folder().join("diary-before-upgrade.db");
        if copy.exists() {
            assert!(fs::read(&copy).expect("a copy") == before[0].1);
            fs::remove_file(&copy).expect("removed");
        }
        must_be_as_before(house.folder(), &before);
    }
    let haven = house.open();
    must_read_back(&haven);
    haven.shut();
    let columns = inside(house.folder(), &KEY).query_row(
        "SELECT count(*) FROM pragma_table_xinfo('moment') WHERE name = 'proof'",
        [],
        |row| row.get::<_, i64>(0),
    );
    assert_eq!(columns, Ok(0));
    must_read_back(&journeys::open_with(house.config(), Some(A_STEP)).expect("a good step works afterwards"));
}

#[test]
fn a_copy_of_a_diary_that_was_not_shut_has_its_log_too() {
    let house = frozen(NEWEST);
    let haven = house.open();
    haven.diary().log(noted(4, "alleen nog in het logboek")).expect("logged");
    // As a kill leaves it: the log beside the database.
    let killed = House::new();
    copy_files(house.folder(), killed.folder());
    haven.shut();
    assert!(fs::metadata(killed.folder().join("diary.db-wal")).is_ok_and(|log| log.len() > 4096));

    journeys::open_with(killed.config(), Some(A_STEP)).expect("upgraded").shut();
    let old = House::new();
    let move_to = |from: &str, to: &str| fs::copy(killed.folder().join(from), old.folder().join(to)).expect("a copy");
    move_to("diary.key.json", "diary.key.json");
    move_to("diary-before-upgrade.db", "diary.db");
    move_to("diary-before-upgrade.db-wal", "diary.db-wal");
    let notes: Vec<String> = all(&old.open()).into_iter().map(|moment| moment.note).collect();
    assert!(notes.contains(&"alleen nog in het logboek".to_owned()));

    journeys::open_with(killed.config(), Some(A_STEP)).expect("opened").shut();
    journeys::open_with(killed.config(), Some(A_STEP)).expect("opened").shut();
    assert!(!killed.folder().join("diary-before-upgrade.db").exists());
    assert!(!killed.folder().join("diary-before-upgrade.db-wal").exists());
}
