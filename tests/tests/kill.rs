//! Killed: a child process ends with SIGKILL at a moment nobody chose. What it was told is kept must be there.

use std::collections::HashSet;
use std::path::Path;
use std::time::{Duration, Instant};

use journeys::child::{self, Child};
use journeys::in_full::{in_full, someone, sore_spot};
use journeys::repairing::{attempt_id, rupture_id};
use journeys::taking::{VISIT_R4, option, start_file, take_in, text};
use journeys::{Dice, House, KEY, all, config_of, draft, inside, moment_id, must_be_sound, noted, person_id};
use thuishaven::{
    AnswerDraft, ApiError, AttemptWay, Depth, ExportKind, Haven, KeyState, MomentChange, MomentDraft, Occurred,
    PersonDraft, Questionnaires, ResponseId, Role, RuptureChange, RuptureDraft, StartDraft, key_state,
};

const A_STEP: &str = "ALTER TABLE moment ADD COLUMN proof INTEGER; UPDATE moment SET proof = 7;
    CREATE TABLE proofs (text TEXT) STRICT; INSERT INTO proofs SELECT note FROM moment_text;";

#[test]
#[ignore = "run by the other tests, as a process of its own"]
fn child() {
    let Some((role, folder)) = child::role() else { return };
    match role.as_str() {
        "log on and on" => log_on_and_on(&folder),
        "change on and on" => change_on_and_on(&folder),
        "open" => {
            child::say("opening");
            let haven = journeys::open(config_of(&folder)).expect("opened");
            child::say("open");
            child::say(&haven.diary().log(draft(4)).expect("logged").moment.id.0.to_string());
            child::wait();
        }
        "upgrade" => {
            child::say("opening");
            let _haven = journeys::open_with(config_of(&folder), Some(A_STEP)).expect("upgraded");
            child::say("open");
            child::wait();
        }
        "answer the chain" => answer_the_chain(&folder),
        "repair on and on" => repair_on_and_on(&folder),
        "complete" => complete_on_and_on(&folder),
        other => match other.strip_prefix("answer from ") {
            Some(step) => answer_on_and_on(&folder, step.parse().expect("a number")),
            None => panic!("no such role: {other}"),
        },
    }
}

/// Logs moments, some with a person made just before, and says each id after the call returned.
fn log_on_and_on(folder: &Path) {
    let haven = journeys::open(config_of(folder)).expect("opened");
    child::say("open");
    for n in 0_u64.. {
        let mut people = Vec::new();
        if n.is_multiple_of(5) {
            let id = person_id();
            let draft = PersonDraft { id, nickname: format!("Iemand {n}"), role: Role::Other };
            haven.people().add(draft).expect("added");
            people.push(id);
        }
        let note = format!("{n} {}", "Wat er gebeurde. ".repeat((n % 40) as usize));
        let draft = MomentDraft { people, emotions: vec!["sad".into()], ..noted(1 + (n % 7) as u8, &note) };
        let id = haven.diary().log(draft).expect("logged").moment.id;
        child::say(&id.0.to_string());
    }
}

/// Changes one moment, and says each note after the call returned.
fn change_on_and_on(folder: &Path) {
    let haven = journeys::open(config_of(folder)).expect("opened");
    let id = all(&haven)[0].id;
    child::say("open");
    for n in 0.. {
        let text = format!("versie {n}");
        haven.diary().change(id, MomentChange::Note { text: text.clone() }).expect("changed");
        child::say(&text);
    }
}

/// Answers every question about one moment, over and over, and says each number after the call returned: `in_full` gives
/// the same answers in the same order.
fn answer_the_chain(folder: &Path) {
    let haven = journeys::open(config_of(folder)).expect("opened");
    let id = all(&haven)[0].id;
    let (sam, spot) = (someone(&haven, "Sam", Role::Partner), sore_spot(&haven, "Alleen gelaten"));
    child::say("open");
    for (n, change) in in_full(sam, spot, Occurred::Now).into_iter().flatten().enumerate() {
        haven.diary().change(id, change).expect("changed");
        child::say(&(n + 1).to_string());
    }
    child::wait();
}

/// Something comes between, a step is taken, and it is all right again, over and over; says each number after the call
/// returned.
fn repair_on_and_on(folder: &Path) {
    let haven = journeys::open(config_of(folder)).expect("opened");
    let (repairs, sam) = (haven.repairs(), someone(&haven, "Sam", Role::Partner));
    child::say("open");
    for n in 0.. {
        let id = rupture_id();
        repairs.log_rupture(RuptureDraft::now(id, sam, 3)).expect("logged");
        child::say(&(3 * n + 1).to_string());
        repairs.reach(attempt_id(), AttemptWay::Made).expect("taken");
        child::say(&(3 * n + 2).to_string());
        repairs.change_rupture(id, RuptureChange::Closed { depth: Depth::Talked, at: None }).expect("closed");
        child::say(&(3 * n + 3).to_string());
    }
}

/// What a person does with a form that was handed over: the same thing at the same step.
fn step(questionnaires: &Questionnaires, id: ResponseId, n: u64) {
    let key = |key: &str| key.to_owned();
    let lines = || AnswerDraft::Text { texts: (0..n % 3).map(|line| format!("regel {n} {line}")).collect() };
    let done = match n % 7 {
        0 => questionnaires.answer(id, key("0/what"), text(&format!("versie {n}"))),
        1 => questionnaires.next(id),
        2 => questionnaires.answer(id, key("/lines"), lines()),
        3 => questionnaires.repeat(id, key("+0/event"), n.is_multiple_of(2)),
        4 => questionnaires.answer(id, key("/calm"), AnswerDraft::Slider { value: (n % 11) as f64 }),
        5 => questionnaires.jump(id, key(["/place", "0/loud", "/clock"][n as usize % 3])),
        _ => questionnaires.clear(id, key("/calm")),
    };
    match (n % 7, done) {
        (_, Ok(_)) => {}
        // Where there is one, or four, there is none to take away or to add.
        (3, Err(error)) => assert!(matches!(error, ApiError::InvalidAnswer { .. }), "{error:?}"),
        (_, Err(error)) => panic!("step {n}: {error:?}"),
    }
}

fn begun(questionnaires: &Questionnaires) -> Vec<ResponseId> {
    questionnaires.library().expect("the shelf").begun.into_iter().map(|row| row.id).collect()
}

/// Takes step after step, and says each after the call returned.
fn answer_on_and_on(folder: &Path, first: u64) {
    let haven = journeys::open(config_of(folder)).expect("opened");
    let questionnaires = haven.questionnaires();
    let id = begun(&questionnaires)[0];
    child::say("open");
    for n in first.. {
        step(&questionnaires, id, n);
        child::say(&n.to_string());
    }
}

/// Finishes whatever was begun, and says each after the call returned.
fn complete_on_and_on(folder: &Path) {
    let haven = journeys::open(config_of(folder)).expect("opened");
    let questionnaires = haven.questionnaires();
    let begun = begun(&questionnaires);
    child::say("open");
    for id in begun {
        questionnaires.complete(id).expect("finished");
        child::say(&id.0.to_string());
    }
    child::say("all");
    child::wait();
}

/// Starts a child, waits for its first word, and kills it up to `most` microseconds later. Gives what it said.
fn start_and_kill(role: &str, folder: &Path, dice: &mut Dice, most: u64) -> Vec<String> {
    let mut running = Child::start(child::command(role, folder));
    assert!(running.hear().is_some(), "the child fell over");
    std::thread::sleep(Duration::from_micros(dice.below(most)));
    running.kill()
}

/// Twice as long as a child takes from its first word to its second, in microseconds, so that a kill in that time
/// comes before or after, however fast this machine is.
fn twice_as_long_as(role: &str, folder: &Path) -> u64 {
    let mut running = Child::start(child::command(role, folder));
    assert!(running.hear().is_some(), "the child fell over");
    let began = Instant::now();
    assert!(running.hear().is_some(), "the child fell over");
    let took = began.elapsed();
    running.kill();
    2 * took.as_micros() as u64 + 1
}

#[test]
fn what_was_logged_is_there_after_a_kill_at_any_time() {
    let house = House::new();
    let mut dice = Dice(1);
    let mut promised = HashSet::new();
    let began = Instant::now();
    let mut cycles = 0;
    while cycles < 60 && began.elapsed() < Duration::from_secs(15) {
        let said = start_and_kill("log on and on", house.folder(), &mut dice, 100_000);
        promised.extend(said);
        cycles += 1;

        let haven = house.open();
        let moments = all(&haven);
        let there: HashSet<String> = moments.iter().map(|moment| moment.id.0.to_string()).collect();
        assert_eq!(promised.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "cycle {cycles}");
        // At most one more in each cycle: the one that was kept when the kill came before its word.
        assert!(there.len() <= promised.len() + cycles, "{} there, {} promised", there.len(), promised.len());
        for moment in &moments {
            let n: u64 = moment.note.split_once(' ').expect("a number").0.parse().expect("a number");
            assert_eq!(moment.note, format!("{n} {}", "Wat er gebeurde. ".repeat((n % 40) as usize)));
            assert_eq!(moment.people.len(), usize::from(n.is_multiple_of(5)));
            assert!(moment.people.iter().all(|person| person.label == format!("Iemand {n}")));
        }
        haven.shut();
        if cycles % 10 == 0 {
            must_be_sound(house.folder());
        }
    }
    must_be_sound(house.folder());
    println!("{cycles} kills, {} moments promised, all there", promised.len());
    assert!(cycles >= 10 && promised.len() > 20, "{cycles} kills, {} promised: too few to prove it", promised.len());
}

#[test]
fn a_change_that_was_told_is_there_after_a_kill() {
    let house = House::new();
    let haven = house.open();
    let id = haven.diary().log(noted(3, "eerst")).expect("logged").moment.id;
    haven.shut();
    let mut dice = Dice(2);
    let mut told = 0;
    for _ in 0..15 {
        let said = start_and_kill("change on and on", house.folder(), &mut dice, 80_000);
        let haven = house.open();
        let note = haven.diary().open(id).expect("the moment").moment.note;
        if let Some(last) = said.last() {
            told += 1;
            let number = |text: &str| text.strip_prefix("versie ").and_then(|n| n.parse::<u64>().ok()).expect("a note");
            let (kept, promised) = (number(&note), number(last));
            assert!(kept == promised || kept == promised + 1, "{note} is there, {last} was promised");
        }
        haven.shut();
    }
    assert!(told > 5, "{told} of 15 said anything");
    must_be_sound(house.folder());
}

/// How many of the questions about a moment are answered in it.
fn answered(haven: &Haven) -> usize {
    let id = all(haven)[0].id;
    let page = haven.diary().open(id).expect("opened");
    let rows = page.rows.iter().map(|row| usize::from(!row.values.is_empty())).sum::<usize>();
    let chain = page.chain;
    let more = [
        chain.truth.is_some(),
        chain.truth_later.is_some(),
        !chain.almost.is_empty(),
        chain.from_before.is_some(),
        chain.private,
    ];
    rows + more.into_iter().map(usize::from).sum::<usize>()
}

#[test]
fn every_answer_about_a_moment_is_there_after_a_kill_at_any_time() {
    let mut dice = Dice(11);
    let mut told = 0;
    for _ in 0..15 {
        let house = House::new();
        let haven = house.open();
        haven.diary().log(draft(2)).expect("logged");
        haven.shut();
        let said = start_and_kill("answer the chain", house.folder(), &mut dice, 40_000);
        let haven = house.open();
        let kept = answered(&haven);
        if let Some(last) = said.iter().rev().find_map(|word| word.parse::<usize>().ok()) {
            told += 1;
            assert!(kept == last || kept == last + 1, "{kept} are there, {last} were promised");
        }
        haven.shut();
        must_be_sound(house.folder());
    }
    assert!(told > 5, "{told} of 15 said anything");
}

#[test]
fn every_step_of_a_repair_is_there_after_a_kill_at_any_time() {
    let mut dice = Dice(13);
    let mut told = 0;
    for _ in 0..10 {
        let house = House::new();
        house.open().shut();
        let said = start_and_kill("repair on and on", house.folder(), &mut dice, 40_000);
        let haven = house.open();
        let count = |sql: &str| -> usize {
            let database = inside(house.folder(), &KEY);
            database.query_row(sql, [], |row| row.get::<_, i64>(0)).expect("a count") as usize
        };
        haven.shut();
        let kept = count("SELECT count(*) FROM rupture")
            + count("SELECT count(*) FROM attempt")
            + count("SELECT count(*) FROM rupture WHERE closed_at IS NOT NULL AND depth = 'talked'");
        if let Some(last) = said.iter().rev().find_map(|word| word.parse::<usize>().ok()) {
            told += 1;
            assert!(kept == last || kept == last + 1, "{kept} are there, {last} were promised");
        }
        must_be_sound(house.folder());
    }
    assert!(told > 3, "{told} of 10 said anything");
}

#[test]
fn a_kill_while_a_diary_is_made_costs_nothing() {
    let mut dice = Dice(3);
    let (mut fresh, mut made) = (0, 0);
    let most = twice_as_long_as("open", House::new().folder());
    for _ in 0..40 {
        let house = House::new();
        let said = start_and_kill("open", house.folder(), &mut dice, most);
        let promised = said.iter().filter(|word| *word != "open").count();
        let state = key_state(house.config().folder).expect("a key file that can be read");
        match state {
            KeyState::Fresh => {
                fresh += 1;
                assert_eq!(promised, 0);
            }
            KeyState::Made { .. } => made += 1,
        }
        let haven = house.open();
        let there = all(&haven).len();
        assert!(there == promised || there == promised + 1, "{there} there, {promised} promised");
        haven.diary().log(MomentDraft { id: moment_id(), ..draft(5) }).expect("logged");
        haven.shut();
        assert_eq!(all(&house.open()).len(), there + 1);
        must_be_sound(house.folder());
    }
    println!("{fresh} kills before it was made, {made} after");
    assert!(fresh > 0 && made > 0, "{fresh} before and {made} after: the kills miss what they are for");
}

#[test]
fn a_kill_while_a_diary_is_opened_again_costs_nothing() {
    let house = House::new();
    let mut dice = Dice(6);
    let mut promised: HashSet<String> =
        start_and_kill("log on and on", house.folder(), &mut dice, 80_000).into_iter().collect();
    let most = twice_as_long_as("open", house.folder());
    for _ in 0..20 {
        // Each opening finds the log that the one before could not put away.
        let said = start_and_kill("open", house.folder(), &mut dice, most);
        promised.extend(said.into_iter().filter(|word| word != "open"));
    }
    let haven = house.open();
    let there: HashSet<String> = all(&haven).iter().map(|moment| moment.id.0.to_string()).collect();
    assert_eq!(promised.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new());
    haven.shut();
    must_be_sound(house.folder());
}

#[test]
fn a_kill_while_a_half_made_diary_meets_another_key_costs_nothing() {
    // The phone's key store lost the first key before anything was kept: the next one is as good.
    let mut dice = Dice(4);
    let most = twice_as_long_as("open", House::new().folder());
    for _ in 0..12 {
        let house = House::new();
        let said = start_and_kill("open", house.folder(), &mut dice, most);
        let state = key_state(house.config().folder).expect("a key file that can be read");
        let other = thuishaven::HavenConfig { key: vec![7; 32], ..house.config() };
        match (state, journeys::open(other)) {
            (KeyState::Fresh, Ok(haven)) => {
                assert_eq!(said, Vec::<String>::new(), "open, and not made?");
                assert_eq!(all(&haven), []);
            }
            (KeyState::Made { .. }, Err(error)) => assert_eq!(error, ApiError::WrongKey),
            (state, answer) => panic!("{state:?} and {:?}", answer.err()),
        }
    }
}

#[test]
fn a_kill_during_an_upgrade_leaves_the_old_one_or_the_new_one() {
    let seed = House::new();
    let haven = seed.open();
    for n in 0..300 {
        haven.diary().log(noted(1 + (n % 7) as u8, &format!("{n} {}", "veel ".repeat(200)))).expect("logged");
    }
    let moments = all(&haven);
    haven.shut();

    let mut dice = Dice(5);
    let (mut old, mut new) = (0, 0);
    let first = House::new();
    journeys::copy_files(seed.folder(), first.folder());
    let most = twice_as_long_as("upgrade", first.folder());
    for _ in 0..25 {
        let house = House::new();
        journeys::copy_files(seed.folder(), house.folder());
        let said = start_and_kill("upgrade", house.folder(), &mut dice, most);
        let open = said.iter().any(|word| word == "open");
        match house.try_open() {
            Ok(haven) => {
                old += 1;
                assert!(!open, "it was open as a new one");
                assert!(all(&haven) == moments);
            }
            Err(error) => {
                new += 1;
                assert_eq!(error, ApiError::NewerVersion);
            }
        }
        let haven = journeys::open_with(house.config(), Some(A_STEP)).expect("the new app opens it");
        assert!(all(&haven) == moments);
        haven.shut();
        must_be_sound(house.folder());
        let proofs = inside(house.folder(), &KEY).query_row(
            "SELECT count(*) FROM proofs JOIN moment_text ON note = text",
            [],
            |row| row.get::<_, i64>(0),
        );
        assert_eq!(proofs, Ok(300));
        // The copy is whole whenever the kill came: the old app opens it.
        let copy = House::new();
        journeys::copy_files(house.folder(), copy.folder());
        std::fs::rename(copy.folder().join("diary-before-upgrade.db"), copy.folder().join("diary.db")).expect("a copy");
        std::fs::remove_file(copy.folder().join("diary.db-wal")).ok();
        assert!(all(&copy.open()) == moments);
    }
    println!("{old} kills left the old one, {new} the new one");
    assert!(old > 0 && new > 0, "{old} old and {new} new: the kills miss what they are for");
}

#[test]
fn every_answer_and_the_page_are_there_after_a_kill_at_any_time() {
    let (house, mirror) = (House::new(), House::new());
    let haven = house.open();
    let id = start_file(&haven.questionnaires(), VISIT_R4).id;
    haven.shut();
    // The same form beside it, in which the same steps are taken without a kill.
    let beside = mirror.open();
    take_in(&beside.questionnaires(), VISIT_R4);
    let canonical = "http://example.org/Questionnaire/visit-r4|1".to_owned();
    let draft = StartDraft { id, canonical, person: None, on_purpose: false };
    beside.questionnaires().start(draft).expect("it begins");
    let state = |questionnaires: &Questionnaires| {
        (questionnaires.resume(id).expect("it goes on"), questionnaires.review(id).expect("the overview"))
    };

    let mut dice = Dice(7);
    let (mut next, mut between) = (0, 0);
    let began = Instant::now();
    let mut cycles = 0;
    while cycles < 40 && began.elapsed() < Duration::from_secs(15) {
        let said = start_and_kill(&format!("answer from {next}"), house.folder(), &mut dice, 60_000);
        cycles += 1;
        let promised = said.last().map_or(next, |last| last.parse::<u64>().expect("a number") + 1);
        for n in next..promised {
            step(&beside.questionnaires(), id, n);
        }
        next = promised;
        let haven = house.open();
        let there = state(&haven.questionnaires());
        if there != state(&beside.questionnaires()) {
            // The kill came after the step was kept and before its word: then it is there as a whole.
            step(&beside.questionnaires(), id, next);
            next += 1;
            between += 1;
        }
        assert_eq!(there, state(&beside.questionnaires()), "cycle {cycles}, step {next}");
        haven.shut();
        if cycles % 10 == 0 {
            must_be_sound(house.folder());
        }
    }
    must_be_sound(house.folder());
    println!("{cycles} kills, {next} steps, {between} kept and not yet said");
    assert!(cycles >= 10 && next > 100, "{cycles} kills, {next} steps: too few to prove it");
}

#[test]
fn a_kill_while_one_is_finished_leaves_it_begun_or_finished() {
    let seed = House::new();
    let haven = seed.open();
    let questionnaires = haven.questionnaires();
    let mut ids = Vec::new();
    for n in 0..30_u32 {
        let id = start_file(&questionnaires, VISIT_R4).id;
        questionnaires.answer(id, "/needed".into(), AnswerDraft::YesNo { value: true }).expect("answered");
        questionnaires.answer(id, "/place".into(), option(n % 3)).expect("answered");
        questionnaires.answer(id, "0/what".into(), text(&format!("nummer {n}"))).expect("answered");
        ids.push(id);
    }
    haven.shut();
    // What each comes to when nobody is killed.
    let whole = House::new();
    journeys::copy_files(seed.folder(), whole.folder());
    let haven = whole.open();
    let file =
        |questionnaires: &Questionnaires, id| questionnaires.export(id, ExportKind::AnswersR4).map(|it| it.content);
    let expected: Vec<String> = ids
        .iter()
        .map(|id| {
            haven.questionnaires().complete(*id).expect("finished");
            file(&haven.questionnaires(), *id).expect("a file")
        })
        .collect();
    haven.shut();

    let mut dice = Dice(8);
    let (mut some, mut between) = (0, 0);
    let most = {
        let house = House::new();
        journeys::copy_files(seed.folder(), house.folder());
        twice_as_long_as("complete", house.folder()) * 8
    };
    for _ in 0..25 {
        let house = House::new();
        journeys::copy_files(seed.folder(), house.folder());
        let said = start_and_kill("complete", house.folder(), &mut dice, most);
        let haven = house.open();
        let questionnaires = haven.questionnaires();
        let open = begun(&questionnaires);
        let mut unsaid = 0;
        for (id, expected) in ids.iter().zip(&expected) {
            let promised = said.contains(&id.0.to_string());
            if open.contains(id) {
                assert!(!promised, "it was finished, and is not");
                questionnaires.complete(*id).expect("finished now");
            } else if !promised {
                unsaid += 1;
            }
            assert_eq!(file(&questionnaires, *id).as_ref(), Ok(expected));
        }
        assert!(unsaid <= 1, "{unsaid} finished that nobody said");
        between += unsaid;
        some += usize::from(!open.is_empty() && open.len() < ids.len());
        haven.shut();
        must_be_sound(house.folder());
    }
    println!("{some} of 25 kills came in the middle, {between} after one was kept and before its word");
    assert!(some > 3, "{some}: the kills miss what they are for");
}
