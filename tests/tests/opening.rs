//! Opening: each thing that can be wrong is its own error, and every file is byte for byte as it was.

use std::fs;
use std::path::Path;

use journeys::child::{self, Child};
use journeys::{House, KEY, all, config_of, draft, inside, must_be_as_before, must_be_sound, noted, person_id};
use rusqlite::config::DbConfig;
use tempfile::TempDir;
use thuishaven::{
    ApiError, Field, Haven, HavenConfig, KeyState, MomentChange, MomentDraft, PersonDraft, Reason, Role, key_state,
};

const A_STEP: &str = "ALTER TABLE moment ADD COLUMN proof INTEGER;";
const PAGE: usize = 4096;

/// What a child does for the tests here.
#[test]
#[ignore = "run by the other tests, as a process of its own"]
fn child() {
    let Some((role, folder)) = child::role() else { return };
    match role.as_str() {
        "live and wait" => {
            let haven = journeys::open(config_of(&folder)).expect("opened");
            live(&haven);
            child::say("lived");
            child::wait();
        }
        "open in vain" => {
            let answer = Haven::open(config_of(&folder)).err();
            child::say(&format!("{answer:?}"));
        }
        "fill the disk" => fill_the_disk(&folder),
        "open on a full disk" => open_on_a_full_disk(&folder),
        "upgrade on a full disk" => upgrade_on_a_full_disk(&folder),
        "open where nothing can be written" => {
            child::say(&format!("{:?}", journeys::open(config_of(&folder)).err()));
        }
        "open several at once" => open_several_at_once(&folder),
        other => panic!("no such role: {other}"),
    }
}

/// Moments and people as a diary has them.
fn live(haven: &Haven) {
    let noor = person_id();
    haven.people().add(PersonDraft { id: noor, nickname: "Noor".into(), role: Role::Friend }).expect("added");
    let first = haven.diary().log(MomentDraft { people: vec![noor], ..noted(2, "Stil aan tafel") }).expect("logged");
    haven.diary().change(first.moment.id, MomentChange::Note { text: "Heel stil aan tafel".into() }).expect("changed");
    for step in 1..=7 {
        haven.diary().log(draft(step)).expect("logged");
    }
}

/// The first connections of a process, made at the same instant.
fn open_several_at_once(folder: &Path) {
    let start = std::sync::Barrier::new(8);
    std::thread::scope(|threads| {
        for each in 0..8 {
            let config = config_of(&folder.join(each.to_string()));
            let start = &start;
            threads.spawn(move || {
                start.wait();
                journeys::open(config).expect("opened").shut();
            });
        }
    });
    child::say("all are open");
}

#[test]
fn several_diaries_can_be_the_first_of_a_process() {
    for _ in 0..40 {
        let folder = TempDir::new().expect("a folder");
        let mut child = Child::start(child::command("open several at once", folder.path()));
        assert_eq!(child.hear().as_deref(), Some("all are open"));
    }
}

/// A diary that was lived in and shut.
fn shut_house() -> House {
    let house = House::new();
    let haven = house.open();
    live(&haven);
    haven.shut();
    house
}

/// A diary whose process was killed: what it wrote still stands in the log.
fn killed_house() -> House {
    let house = House::new();
    let mut living = Child::start(child::command("live and wait", house.folder()));
    assert_eq!(living.hear().as_deref(), Some("lived"));
    living.kill();
    let wal = fs::metadata(house.folder().join("diary.db-wal")).expect("a log");
    assert!(wal.len() > 10 * PAGE as u64, "{}", wal.len());
    house
}

fn both() -> [House; 2] {
    [shut_house(), killed_house()]
}

fn path(house: &House, name: &str) -> std::path::PathBuf {
    house.folder().join(name)
}

fn with_key(house: &House, key: &[u8]) -> HavenConfig {
    HavenConfig { key: key.to_vec(), ..house.config() }
}

/// Opening answers `expected`, twice, and every file is as it was.
#[track_caller]
fn must_be_refused(house: &House, config: &HavenConfig, expected: ApiError) {
    // The lock is the one file that may come: it is empty, and says nothing.
    let lock = path(house, "diary.lock");
    if !lock.exists() {
        fs::write(&lock, "").expect("a lock");
    }
    let before = house.files();
    for _ in 0..2 {
        assert_eq!(journeys::open(config.clone()).err(), Some(expected.clone()));
        must_be_as_before(house.folder(), &before);
    }
}

/// The right key opens it, and everything that [`live`] did is there.
#[track_caller]
fn must_be_whole(house: &House) {
    let haven = house.try_open().expect("the diary opens");
    let moments = all(&haven);
    assert_eq!(moments.len(), 8);
    let first = moments.iter().find(|moment| !moment.note.is_empty()).expect("the first one");
    assert_eq!((first.note.as_str(), first.people[0].label.as_str()), ("Heel stil aan tafel", "Noor"));
    assert_eq!(haven.people().list().expect("people").people.len(), 2);
    haven.shut();
    must_be_sound(house.folder());
    assert!(!path(house, "diary.db-wal").exists(), "a shut diary is one file");
}

#[test]
fn a_wrong_key_is_told_from_a_missing_one_and_from_one_that_is_no_key() {
    for house in both() {
        must_be_refused(&house, &with_key(&house, &[7; 32]), ApiError::WrongKey);
        must_be_refused(&house, &with_key(&house, &[]), ApiError::KeyMissing);
        for length in [1, 31, 33, 64] {
            let invalid = ApiError::Invalid { field: Field::Key, reason: Reason::OutOfRange };
            must_be_refused(&house, &with_key(&house, &vec![0x42; length]), invalid);
        }
        must_be_whole(&house);
    }
}

#[test]
fn a_key_of_one_other_bit_is_a_wrong_one() {
    let house = shut_house();
    for bit in [0, 77, 255] {
        let mut key = KEY;
        key[bit / 8] ^= 1 << (bit % 8);
        must_be_refused(&house, &with_key(&house, &key), ApiError::WrongKey);
    }
    must_be_whole(&house);
}

/// Files that are no diary: noise, another database, a text.
fn foreign_files() -> Vec<Vec<u8>> {
    let folder = TempDir::new().expect("a folder");
    let plain = folder.path().join("plain.db");
    rusqlite::Connection::open(&plain)
        .and_then(|plain| {
            plain.execute_batch("CREATE TABLE note (text); INSERT INTO note VALUES ('van iemand anders');")
        })
        .expect("a plain database");
    let mut dice = journeys::Dice(5);
    let noise = |dice: &mut journeys::Dice, length| (0..length).map(|_| dice.below(256) as u8).collect::<Vec<u8>>();
    vec![
        noise(&mut dice, 3 * PAGE),
        noise(&mut dice, 5 * PAGE + 17),
        fs::read(plain).expect("a plain database"),
        "Boodschappen: melk, brood.\n".repeat(400).into_bytes(),
    ]
}

#[test]
fn a_file_that_is_no_diary_is_left_alone_with_and_without_a_key_file() {
    for foreign in foreign_files() {
        let house = House::new();
        fs::write(path(&house, "diary.db"), &foreign).expect("a foreign file");
        must_be_refused(&house, &house.config(), ApiError::NotADatabase);
        must_be_refused(&house, &with_key(&house, &[]), ApiError::KeyMissing);

        for house in both() {
            let own = fs::read(path(&house, "diary.db")).expect("the diary");
            fs::write(path(&house, "diary.db"), &foreign).expect("a foreign file");
            must_be_refused(&house, &house.config(), ApiError::NotADatabase);
            fs::write(path(&house, "diary.db"), own).expect("the diary");
            must_be_whole(&house);
        }
    }
}

#[test]
fn a_short_text_where_the_diary_belongs_is_left_alone_too() {
    let house = House::new();
    fs::write(path(&house, "diary.db"), "melk, brood").expect("a foreign file");
    let before = house.files();
    let answer = house.try_open().err();
    assert!(matches!(answer, Some(ApiError::NotADatabase | ApiError::Corrupt)), "{answer:?}");
    assert_eq!(fs::read(path(&house, "diary.db")).expect("the text"), before[0].1);
}

#[test]
fn another_programs_database_with_a_journal_to_roll_back_is_left_alone() {
    // Opening such a file the ordinary way would play its journal back.
    let house = House::new();
    let elsewhere = TempDir::new().expect("a folder");
    let plain = elsewhere.path().join("diary.db");
    let database = rusqlite::Connection::open(&plain).expect("a database");
    database
        .execute_batch(
            "PRAGMA cache_size = 1; CREATE TABLE note (text);
             INSERT INTO note SELECT hex(randomblob(500)) FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]');
             BEGIN; UPDATE note SET text = hex(randomblob(500)); UPDATE note SET text = text || '!';",
        )
        .expect("a change that is under way");
    database.cache_flush().expect("on disk already");
    journeys::copy_files(elsewhere.path(), house.folder());
    let journal = fs::read(path(&house, "diary.db-journal")).expect("a journal");
    assert!(journal.len() > PAGE && journal[0] != 0);
    must_be_refused(&house, &house.config(), ApiError::NotADatabase);
}

#[test]
fn a_diary_under_another_key_without_its_key_file_is_left_alone() {
    for house in both() {
        let key_file = fs::read(path(&house, "diary.key.json")).expect("a key file");
        fs::remove_file(path(&house, "diary.key.json")).expect("removed");
        must_be_refused(&house, &with_key(&house, &[7; 32]), ApiError::NotADatabase);
        fs::write(path(&house, "diary.key.json"), key_file).expect("back");
        must_be_whole(&house);
    }
}

#[test]
fn a_database_under_the_same_key_that_is_no_diary_is_left_alone() {
    let house = House::new();
    inside(house.folder(), &KEY)
        .execute_batch("CREATE TABLE note (text); PRAGMA user_version = 1;")
        .expect("another database");
    must_be_refused(&house, &house.config(), ApiError::NotADatabase);
}

#[test]
fn a_diary_that_was_cut_short_is_damaged_at_whatever_length() {
    let house = shut_house();
    let whole = fs::read(path(&house, "diary.db")).expect("the diary");
    assert!(whole.len() > 10 * PAGE && whole.len().is_multiple_of(PAGE));
    let lengths =
        [0, 1, 16, 1000, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 3 * PAGE + 100, whole.len() - PAGE, whole.len() - 1];
    for length in lengths {
        fs::write(path(&house, "diary.db"), &whole[..length]).expect("cut");
        must_be_refused(&house, &house.config(), ApiError::Corrupt);
    }
    fs::write(path(&house, "diary.db"), &whole).expect("whole again");
    must_be_whole(&house);
}

#[test]
fn a_diary_that_was_cut_short_beside_its_log_is_damaged_or_whole_but_never_less() {
    // The log holds every page that was ever written here, so that even an emptied file may be made whole from it.
    let house = killed_house();
    let whole = fs::read(path(&house, "diary.db")).expect("the diary");
    for length in [0, 1, PAGE - 1] {
        fs::write(path(&house, "diary.db"), &whole[..length.min(whole.len())]).expect("cut");
        must_be_refused(&house, &house.config(), ApiError::Corrupt);
    }
    fs::write(path(&house, "diary.db"), &whole).expect("whole again");
    must_be_whole(&house);
}

#[test]
fn a_log_that_is_gone_or_cut_short_is_no_other_diary() {
    let house = killed_house();
    let log = fs::read(path(&house, "diary.db-wal")).expect("a log");
    fs::remove_file(path(&house, "diary.db-wal")).expect("removed");
    must_be_refused(&house, &house.config(), ApiError::Corrupt);
    fs::write(path(&house, "diary.db-wal"), "").expect("an empty log");
    must_be_refused(&house, &house.config(), ApiError::Corrupt);
    for part in 1..8 {
        let cut = killed_copy(&house, &log[..log.len() * part / 8]);
        // What was in the part that is left is whole, or it is damage that is said.
        match cut.try_open() {
            Err(error) => assert_eq!(error, ApiError::Corrupt, "part {part}"),
            Ok(haven) => {
                assert!(all(&haven).len() <= 8);
                haven.shut();
                must_be_sound(cut.folder());
            }
        }
    }
    fs::write(path(&house, "diary.db-wal"), log).expect("back");
    must_be_whole(&house);
}

/// The same diary elsewhere, with another log.
fn killed_copy(house: &House, log: &[u8]) -> House {
    let copy = House::new();
    journeys::copy_files(house.folder(), copy.folder());
    fs::remove_file(path(&copy, "diary.db-shm")).ok();
    fs::write(path(&copy, "diary.db-wal"), log).expect("a log");
    copy
}

#[test]
fn a_diary_that_is_gone_is_damaged_and_never_a_first_run() {
    let house = shut_house();
    let whole = fs::read(path(&house, "diary.db")).expect("the diary");
    fs::remove_file(path(&house, "diary.db")).expect("removed");
    must_be_refused(&house, &house.config(), ApiError::Corrupt);
    assert_eq!(key_state(house.config().folder), Ok(KeyState::Made { wrap: None }));
    fs::write(path(&house, "diary.db"), whole).expect("back");
    must_be_whole(&house);
}

#[test]
fn a_page_of_noise_is_damage_that_is_said_and_never_a_wrong_word() {
    let house = shut_house();
    let whole = fs::read(path(&house, "diary.db")).expect("the diary");
    for page in 1..whole.len() / PAGE {
        let mut damaged = whole.clone();
        damaged[page * PAGE + 100..page * PAGE + 140].fill(0xAA);
        fs::write(path(&house, "diary.db"), &damaged).expect("damaged");
        // Each answer is the truth or an error; which one depends on what the page was for.
        match house.try_open() {
            Err(error) => assert_eq!(error, ApiError::Corrupt, "page {page}"),
            Ok(haven) => {
                match haven.diary().page(None) {
                    Err(error) => assert_eq!(error, ApiError::Corrupt, "page {page}"),
                    Ok(read) => assert_eq!(read.days.iter().map(|day| day.moments.len()).sum::<usize>(), 8),
                }
                match haven.diary().search("tafel".into(), None) {
                    Err(error) => assert_eq!(error, ApiError::Corrupt, "page {page}"),
                    Ok(found) => assert_eq!(found.days.len(), 1, "page {page}"),
                }
            }
        }
        fs::remove_file(path(&house, "diary.db-wal")).ok();
        fs::remove_file(path(&house, "diary.db-shm")).ok();
    }
    fs::write(path(&house, "diary.db"), &whole).expect("whole again");
    must_be_whole(&house);
}

#[test]
fn a_diary_of_a_newer_app_is_left_for_it() {
    let house = shut_house();
    journeys::open_with(house.config(), Some(A_STEP)).expect("upgraded").shut();
    must_be_refused(&house, &house.config(), ApiError::NewerVersion);
    let newer = journeys::open_with(house.config(), Some(A_STEP)).expect("the newer app opens it");
    assert_eq!(all(&newer).len(), 8);
}

#[test]
fn a_diary_of_a_newer_app_that_was_killed_is_left_for_it_too() {
    let house = killed_house();
    let newer = inside(house.folder(), &KEY);
    newer.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).expect("a log that stays");
    newer.execute_batch("PRAGMA user_version = 99;").expect("a newer version");
    drop(newer);
    assert!(fs::metadata(path(&house, "diary.db-wal")).is_ok_and(|wal| wal.len() > 0));
    must_be_refused(&house, &house.config(), ApiError::NewerVersion);
    inside(house.folder(), &KEY).execute_batch("PRAGMA user_version = 4;").expect("the old version");
    must_be_whole(&house);
}

#[test]
fn a_key_file_that_is_newer_or_garbled_is_left_alone() {
    for house in both() {
        let good = fs::read_to_string(path(&house, "diary.key.json")).expect("a key file");
        assert!(good.contains("\"format\": 1"), "{good}");
        let write = |text: &str| fs::write(path(&house, "diary.key.json"), text).expect("a key file");

        write(&good.replace("\"format\": 1", "\"format\": 2"));
        must_be_refused(&house, &house.config(), ApiError::NewerVersion);
        assert_eq!(key_state(house.config().folder), Err(ApiError::NewerVersion));
        write("{\"format\": 7, \"all\": \"other\"}");
        must_be_refused(&house, &house.config(), ApiError::NewerVersion);

        for garbled in ["", "{", "null", "[]", "{}", "{\"format\": 1}", &good[..good.len() / 2], "\0\0\0\0"] {
            write(garbled);
            must_be_refused(&house, &house.config(), ApiError::Corrupt);
            assert_eq!(key_state(house.config().folder), Err(ApiError::Corrupt), "{garbled}");
        }
        fs::write(path(&house, "diary.key.json"), [0xFF, 0xFE, 0x00]).expect("a key file");
        must_be_refused(&house, &house.config(), ApiError::Corrupt);

        write(&good);
        must_be_whole(&house);
    }
}

#[test]
fn a_second_opening_waits_for_the_first_to_shut() {
    let house = shut_house();
    let first = house.open();
    let before = house.files();
    assert_eq!(Haven::open(house.config()).err(), Some(ApiError::InUse));
    assert_eq!(Haven::open(with_key(&house, &[7; 32])).err(), Some(ApiError::InUse));
    must_be_as_before(house.folder(), &before);
    let mut other = Child::start(child::command("open in vain", house.folder()));
    assert_eq!(other.hear().as_deref(), Some("Some(InUse)"));
    other.finish();
    must_be_as_before(house.folder(), &before);
    assert_eq!(all(&first).len(), 8);
    first.shut();
    must_be_whole(&house);
}

#[test]
fn another_process_that_has_it_open_is_waited_for_and_its_death_frees_it() {
    let house = House::new();
    let mut living = Child::start(child::command("live and wait", house.folder()));
    assert_eq!(living.hear().as_deref(), Some("lived"));
    let before = house.files();
    assert_eq!(house.try_open().err(), Some(ApiError::InUse));
    must_be_as_before(house.folder(), &before);
    living.kill();
    must_be_whole(&house);
}

#[test]
fn a_diary_that_is_dropped_without_being_shut_can_be_opened_again() {
    let house = House::new();
    live(&house.open());
    must_be_whole(&house);
}

#[test]
fn a_lost_key_file_costs_nothing_while_the_key_is_there() {
    for house in both() {
        fs::remove_file(path(&house, "diary.key.json")).expect("removed");
        let wrap = Some(vec![1, 2, 3]);
        let haven = journeys::open(HavenConfig { wrap: wrap.clone(), ..house.config() }).expect("opened");
        assert_eq!(all(&haven).len(), 8);
        haven.shut();
        assert_eq!(key_state(house.config().folder), Ok(KeyState::Made { wrap }));
        must_be_refused(&house, &with_key(&house, &[7; 32]), ApiError::WrongKey);
        must_be_whole(&house);
    }
}

#[test]
fn the_key_state_gives_the_wrap_back() {
    let house = House::new();
    assert_eq!(key_state(house.config().folder), Ok(KeyState::Fresh));
    assert_eq!(house.files(), []);
    let wrap = Some((0..=255).collect::<Vec<u8>>());
    journeys::open(HavenConfig { wrap: wrap.clone(), ..house.config() }).expect("made").shut();
    let before = house.files();
    assert_eq!(key_state(house.config().folder), Ok(KeyState::Made { wrap: wrap.clone() }));
    must_be_as_before(house.folder(), &before);
    // A later opening hands in none, or another: the one the diary was made with stays.
    journeys::open(HavenConfig { wrap: Some(vec![9]), ..house.config() }).expect("opened").shut();
    assert_eq!(key_state(house.config().folder), Ok(KeyState::Made { wrap }));
    let nowhere = house.folder().join("nowhere").to_str().expect("a path").to_owned();
    assert_eq!(key_state(nowhere), Ok(KeyState::Fresh));
}

/// A folder as it is when the making was cut off after the key file was written.
fn half_made() -> House {
    let house = House::new();
    house.open().shut();
    let key_file = fs::read_to_string(path(&house, "diary.key.json")).expect("a key file");
    assert!(key_file.contains("\"created\": true"), "{key_file}");
    fs::write(path(&house, "diary.key.json"), key_file.replace("\"created\": true", "\"created\": false"))
        .expect("a key file");
    house
}

#[test]
fn a_diary_whose_making_was_cut_off_is_made_again() {
    let whole = fs::read(path(&half_made(), "diary.db")).expect("a database");
    let stages: Vec<Option<Vec<u8>>> = vec![
        None,
        Some(Vec::new()),
        Some(whole[..100].to_vec()),
        Some(whole[..PAGE - 1].to_vec()),
        Some(whole[..PAGE].to_vec()),
        Some(whole[..5 * PAGE].to_vec()),
        Some(vec![0; PAGE]),
        Some(whole),
    ];
    for (n, stage) in stages.into_iter().enumerate() {
        for key in [KEY, [7; 32]] {
            let house = half_made();
            match &stage {
                None => fs::remove_file(path(&house, "diary.db")).expect("removed"),
                Some(bytes) => fs::write(path(&house, "diary.db"), bytes).expect("cut"),
            }
            assert_eq!(key_state(house.config().folder), Ok(KeyState::Fresh));
            let haven = match journeys::open(with_key(&house, &key)) {
                Ok(haven) => haven,
                Err(error) => panic!("stage {n}, {} key: {error:?}", if key == KEY { "the same" } else { "another" }),
            };
            assert_eq!(all(&haven), []);
            haven.diary().log(draft(5)).expect("logged");
            haven.shut();
            let again = journeys::open(with_key(&house, &key)).expect("opened again");
            assert_eq!(all(&again).len(), 1);
            again.shut();
            assert_ne!(journeys::open(with_key(&house, &[8; 32])).err(), None);
        }
    }
}

#[test]
fn a_key_file_that_was_half_written_never_comes_into_its_place() {
    let house = House::new();
    fs::write(path(&house, "diary.key.json.new"), "{\"format\": 1, \"crea").expect("half a key file");
    assert_eq!(key_state(house.config().folder), Ok(KeyState::Fresh));
    let haven = house.open();
    haven.diary().log(draft(5)).expect("logged");
    haven.shut();
    assert_eq!(all(&house.open()).len(), 1);
    assert!(!path(&house, "diary.key.json.new").exists());
}

#[test]
fn a_folder_that_cannot_be_is_said_to_be_so() {
    let house = House::new();
    fs::write(path(&house, "a file"), "").expect("a file");
    let below = path(&house, "a file").join("folder").to_str().expect("a path").to_owned();
    let config = |folder: &str| HavenConfig { folder: folder.into(), ..house.config() };
    let before = house.files();
    assert_eq!(journeys::open(config(&below)).err(), Some(ApiError::NotWritable));
    assert_eq!(key_state(below), Err(ApiError::NotWritable));
    let itself = path(&house, "a file").to_str().expect("a path").to_owned();
    assert_eq!(journeys::open(config(&itself)).err(), Some(ApiError::NotWritable));
    let invalid = ApiError::Invalid { field: Field::Folder, reason: Reason::Empty };
    for folder in ["", "   ", "\n", "a\0b"] {
        assert_eq!(journeys::open(config(folder)).err(), Some(invalid.clone()), "{folder:?}");
        assert_eq!(key_state(folder.into()), Err(invalid.clone()), "{folder:?}");
    }
    must_be_as_before(house.folder(), &before);
}

#[test]
fn a_folder_is_made_with_all_above_it() {
    let house = House::new();
    let deep = path(&house, "één/twee met spatie/drie%20?#").to_str().expect("a path").to_owned();
    let config = HavenConfig { folder: deep, ..house.config() };
    let haven = journeys::open(config.clone()).expect("made");
    haven.diary().log(draft(5)).expect("logged");
    haven.shut();
    assert_eq!(all(&journeys::open(config).expect("opened")).len(), 1);
}

#[test]
fn a_folder_that_cannot_be_written_is_said_to_be_so() {
    for house in [House::new(), shut_house(), killed_house()] {
        let before = house.files();
        let mount = "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\"";
        let Some(command) = child::apart("open where nothing can be written", house.folder(), mount) else { return };
        assert_eq!(Child::start(command).finish(), ["Some(NotWritable)"]);
        must_be_as_before(house.folder(), &before);
    }
}

const A_SMALL_DISK: &str = "mount -t tmpfs -o size=1m none \"$0\"";

fn on_a_small_disk(role: &str) {
    let house = House::new();
    if let Some(command) = child::apart(role, house.folder(), A_SMALL_DISK) {
        Child::start(command).finish();
    }
}

#[test]
fn a_full_disk_is_said_and_what_was_kept_is_there() {
    on_a_small_disk("fill the disk");
}

#[test]
fn a_disk_without_a_page_of_room_is_said_at_opening() {
    on_a_small_disk("open on a full disk");
}

#[test]
fn an_upgrade_that_finds_no_room_changes_nothing() {
    on_a_small_disk("upgrade on a full disk");
}

/// Logs until nothing fits, and gives what was acknowledged.
fn log_until_full(haven: &Haven, note: &str) -> Vec<String> {
    let mut kept = Vec::new();
    for n in 0..2000 {
        let text = format!("{n} {note}");
        match haven.diary().log(noted(4, &text)) {
            Ok(page) => kept.push(page.moment.note),
            Err(error) => {
                assert_eq!(error, ApiError::StorageFull);
                return kept;
            }
        }
    }
    panic!("a megabyte that never fills");
}

fn notes(haven: &Haven) -> Vec<String> {
    let mut notes: Vec<String> = all(haven).into_iter().map(|moment| moment.note).collect();
    notes.sort();
    notes
}

fn fill_the_disk(folder: &Path) {
    let haven = journeys::open(config_of(folder)).expect("opened");
    let mut kept = log_until_full(&haven, &"Veel woorden. ".repeat(200));
    // The small ones still fit for a while.
    kept.extend(log_until_full(&haven, "k"));
    kept.sort();
    assert!(kept.len() > 10, "{}", kept.len());
    assert_eq!(haven.diary().log(noted(4, "nog een")).err(), Some(ApiError::StorageFull));
    let draft = PersonDraft { id: person_id(), nickname: "n".repeat(500), role: Role::Friend };
    let _ = haven.people().add(draft);
    assert_eq!(notes(&haven), kept);
    haven.shut();

    let haven = journeys::open(config_of(folder)).expect("opened again");
    assert_eq!(notes(&haven), kept);
    haven.shut();
    must_be_sound(folder);
    // With some room again, life goes on.
    let haven = journeys::open(config_of(folder)).expect("opened again");
    let first = all(&haven)[0].id;
    haven.diary().remove(first).ok();
    assert!(haven.today().is_ok());
}

fn open_on_a_full_disk(folder: &Path) {
    // Nothing is there yet, and there is no room to make it.
    let filler = folder.join("filler");
    let fill = || {
        let mut file = fs::File::options().append(true).create(true).open(&filler).expect("a file");
        while std::io::Write::write(&mut file, &[0; PAGE]).is_ok_and(|written| written > 0) {}
    };
    fill();
    assert_eq!(journeys::open(config_of(folder)).err(), Some(ApiError::StorageFull));
    fs::remove_file(&filler).expect("room");
    let haven = journeys::open(config_of(folder)).expect("there is room now");
    live(&haven);
    haven.shut();

    // A diary is there, and not a page more fits: it can be read, or says why it cannot.
    fill();
    match journeys::open(config_of(folder)) {
        Ok(haven) => {
            assert_eq!(all(&haven).len(), 8);
            assert_eq!(haven.diary().log(noted(4, &"w".repeat(15_000))).err(), Some(ApiError::StorageFull));
        }
        Err(error) => assert_eq!(error, ApiError::StorageFull),
    }
    fs::remove_file(&filler).expect("room");
    let haven = journeys::open(config_of(folder)).expect("there is room now");
    assert_eq!(all(&haven).len(), 8);
    haven.shut();
    must_be_sound(folder);
}

fn upgrade_on_a_full_disk(folder: &Path) {
    let haven = journeys::open(config_of(folder)).expect("opened");
    for n in 0..6 {
        haven.diary().log(noted(4, &format!("{n} {}", "Veel woorden. ".repeat(300)))).expect("logged");
    }
    let kept = notes(&haven);
    haven.shut();
    let size = fs::metadata(folder.join("diary.db")).expect("the diary").len();
    let filler = folder.join("filler");
    fs::write(&filler, vec![0; (1 << 20) - size as usize - size as usize / 2]).expect("no room for a copy");
    let answer = journeys::open_with(config_of(folder), Some(A_STEP)).err();
    assert_eq!(answer, Some(ApiError::StorageFull));
    assert!(!folder.join("diary-before-upgrade.db").exists(), "half a copy takes the room that is wanted");

    let haven = journeys::open(config_of(folder)).expect("the old app opens it");
    assert_eq!(notes(&haven), kept);
    haven.shut();
    fs::remove_file(&filler).expect("room");
    let haven = journeys::open_with(config_of(folder), Some(A_STEP)).expect("upgraded");
    assert_eq!(notes(&haven), kept);
}
