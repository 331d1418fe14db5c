//! Faults while a questionnaire is taken: a full disk, a folder that cannot be written. What was acknowledged is there,
//! what was refused is not, and the same answer works afterwards.

use std::fs;
use std::path::Path;
use std::process::Command;

use journeys::child::{self, Child};
use journeys::taking::{VISIT_R4, let_go, option, start_file, text, version, walk};
use journeys::{House, KEY, config_of, inside, must_be_sound};
use thuishaven::{AnswerDraft, ApiError, Questionnaires, ResponseId};

#[test]
#[ignore = "run by the other tests, as a process of its own"]
fn child() {
    let Some((role, folder)) = child::role() else { return };
    match role.as_str() {
        "answer on a full disk" => answer_on_a_full_disk(&folder),
        "answer where nothing can be written" => answer_where_nothing_can_be_written(&folder),
        other => panic!("no such role: {other}"),
    }
}

const A_SMALL_DISK: &str = "mount -t tmpfs -o size=2m none \"$0\"";

#[test]
fn an_answer_that_finds_no_room_is_not_there_and_works_when_there_is_room() {
    let house = House::new();
    if let Some(command) = child::apart("answer on a full disk", house.folder(), A_SMALL_DISK) {
        Child::start(command).finish();
    }
}

/// Takes all the room there is.
fn fill(folder: &Path) {
    let mut file = fs::File::options().append(true).create(true).open(folder.join("filler")).expect("a file");
    for size in [65_536, 4096, 512, 1] {
        while std::io::Write::write(&mut file, &vec![0; size]).is_ok_and(|written| written > 0) {}
    }
}

/// Rows that an answer leaves, and what they say.
fn rows(folder: &Path) -> Vec<String> {
    let database = inside(folder, &KEY);
    let all = |sql: &str| -> Vec<String> {
        let mut rows = database.prepare(sql).expect("a table");
        let rows = rows.query_map([], |row| row.get(0)).and_then(Iterator::collect);
        rows.expect("rows")
    };
    let mut rows = all("SELECT key || value FROM answer ORDER BY response, key");
    rows.extend(all("SELECT hex(entity) || patch FROM change ORDER BY stamp"));
    rows.extend(all(
        "SELECT hex(id) || page || ifnull(completed_at, '') || ifnull(binned_at, '') FROM response ORDER BY id",
    ));
    rows.extend(all("SELECT canonical || shelved FROM questionnaire ORDER BY canonical"));
    rows
}

/// Every call that writes.
type Write = (&'static str, fn(&Questionnaires, ResponseId) -> Result<(), ApiError>);

fn writes() -> [Write; 11] {
    [
        ("answer", |it, id| it.answer(id, "0/what".into(), text(&"veel woorden ".repeat(1500))).map(drop)),
        ("another", |it, id| it.answer(id, "/open".into(), option(1)).map(drop)),
        ("add", |it, id| it.repeat(id, "+0/event".into(), true).map(drop)),
        ("turn", |it, id| it.next(id).map(drop)),
        ("clear", |it, id| it.clear(id, "/near".into()).map(drop)),
        ("remove one", |it, id| it.repeat(id, "+0/event".into(), false).map(drop)),
        ("take in", |it, _| it.take_in(version(VISIT_R4, "2")).map(|view| assert!(view.taken))),
        ("complete", |it, id| it.complete(id)),
        ("reopen", |it, id| it.reopen(id).map(drop)),
        ("bin", |it, id| it.remove(id)),
        ("restore", |it, id| it.restore(id)),
    ]
}

fn begin(questionnaires: &Questionnaires) -> ResponseId {
    let id = start_file(questionnaires, VISIT_R4).id;
    questionnaires.answer(id, "/near".into(), AnswerDraft::Slider { value: 4.0 }).expect("answered");
    questionnaires.answer(id, "/needed".into(), AnswerDraft::YesNo { value: true }).expect("answered");
    id
}

fn answer_on_a_full_disk(folder: &Path) {
    let haven = journeys::open(config_of(folder)).expect("opened");
    let questionnaires = haven.questionnaires();
    let id = begin(&questionnaires);
    let mut refused = 0;
    for (name, write) in writes() {
        let before = rows(folder);
        // The log of the database still has room for some: on until it has not.
        fill(folder);
        let mut tries = 0;
        let answer = loop {
            match write(&questionnaires, id) {
                Err(error) => break Err(error),
                Ok(()) if tries == 0 && rows(folder) != before => break Ok(()),
                Ok(()) => tries += 1,
            }
            assert!(tries < 3, "{name} changes nothing");
        };
        match answer {
            Ok(()) => {}
            Err(error) => {
                refused += 1;
                assert_eq!(error, ApiError::StorageFull, "{name}");
                assert_eq!(rows(folder), before, "{name} was half written");
                fs::remove_file(folder.join("filler")).expect("room");
                write(&questionnaires, id).unwrap_or_else(|error| panic!("{name} with room again: {error:?}"));
                assert_ne!(rows(folder), before, "{name} changes nothing");
            }
        }
        fs::remove_file(folder.join("filler")).ok();
    }
    assert!(refused > 0, "the disk was never full");
    // On until the very end of the room: each answer that was taken is there, the one that was not is not.
    let mut kept = String::new();
    fill(folder);
    let mut full = false;
    for n in 0..2000 {
        let words = format!("{n} {}", "woorden ".repeat(200));
        match questionnaires.answer(id, "0/what".into(), text(&words)) {
            Ok(_) => kept = words,
            Err(error) => {
                assert_eq!(error, ApiError::StorageFull);
                full = true;
                let said = || format!("{:?}", questionnaires.review(id).expect("the overview"));
                assert!(kept.is_empty() || said().contains(kept.trim()));
                assert!(!said().contains(&format!("{n} woorden")));
                let_go(&questionnaires);
                assert!(kept.is_empty() || said().contains(kept.trim()));
                break;
            }
        }
    }
    assert!(full, "two megabytes that never fill");
    fs::remove_file(folder.join("filler")).expect("room");
    questionnaires.answer(id, "0/what".into(), text("het past weer")).expect("answered");
    let before = walk(&questionnaires, id);
    haven.shut();
    let haven = journeys::open(config_of(folder)).expect("opened again");
    assert_eq!(walk(&haven.questionnaires(), id), before);
    haven.shut();
    must_be_sound(folder);
}

#[test]
fn an_answer_that_cannot_be_written_is_said_and_nothing_changes() {
    let house = House::new();
    let haven = house.open();
    begin(&haven.questionnaires());
    haven.shut();
    // A write beyond the limit is to be an error there, and no signal.
    let command = child::apart("answer where nothing can be written", house.folder(), "trap '' XFSZ");
    if let Some(command) = command {
        Child::start(command).finish();
    }
}

/// Does something while no file of this process may grow or change.
fn without_writing<T>(work: impl FnOnce() -> T) -> T {
    let limit = |soft: &str| {
        let pid = std::process::id().to_string();
        let set = Command::new("prlimit").args(["--pid", &pid, &format!("--fsize={soft}:unlimited")]).status();
        assert!(set.expect("prlimit").success());
    };
    limit("1");
    let done = work();
    limit("unlimited");
    done
}

fn answer_where_nothing_can_be_written(folder: &Path) {
    let haven = journeys::open(config_of(folder)).expect("opened");
    let questionnaires = haven.questionnaires();
    let id = questionnaires.library().expect("the shelf").begun[0].id;
    for (name, write) in writes() {
        let before = rows(folder);
        let answer = without_writing(|| write(&questionnaires, id));
        assert!(
            matches!(answer, Err(ApiError::Other | ApiError::StorageFull | ApiError::NotWritable)),
            "{name} {answer:?}"
        );
        assert_eq!(rows(folder), before, "{name} was half written");
        write(&questionnaires, id).unwrap_or_else(|error| panic!("{name} when it can be written: {error:?}"));
        assert_ne!(rows(folder), before, "{name} changes nothing");
    }
    let before = walk(&questionnaires, id);
    haven.shut();
    let haven = journeys::open(config_of(folder)).expect("opened again");
    assert_eq!(walk(&haven.questionnaires(), id), before);
    haven.shut();
    must_be_sound(folder);
}
