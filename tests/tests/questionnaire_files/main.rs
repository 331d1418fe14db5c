//! Files that nobody would write, and those that someone would to do harm: checked and run, they give an answer within
//! a bounded time, never a panic, and a response within the limits.

mod hostile;
mod mutator;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use journeys::at;
use mutator::Mutator;
use serde_json::Value;
use thuishaven::{check_questionnaire, run_questionnaire};

/// How long one file may take, unoptimised and beside other work.
const PATIENCE: Duration = Duration::from_secs(20);

struct Seen {
    took: Duration,
    taken: bool,
    codes: Vec<String>,
}

/// Checks a file and runs it. Panics are told with what made them.
#[track_caller]
fn look_at(file: &str, response: Option<&str>, name: &str) -> Seen {
    let began = Instant::now();
    let work = AssertUnwindSafe(|| {
        let (report, taken) = check_questionnaire(file);
        let report: Value = serde_json::from_str(&report).expect("a report is JSON");
        let errors = report["errors"].as_array().expect("errors");
        assert_eq!(taken, errors.is_empty(), "{report}");
        for found in
            ["errors", "unsupported", "ignored"].iter().flat_map(|list| report[list].as_array().expect("a list"))
        {
            let path = found["path"].as_str().expect("a path");
            assert!(path.is_empty() || path.starts_with('/'), "{found}");
        }
        // What cannot be taken is checked once more by a run: now and then that is looked at as well.
        if taken || file.len().is_multiple_of(16) {
            let ran = run_questionnaire(file, response, at("2026-11-23T19:14:00Z"), 3600);
            assert_eq!(ran.is_ok(), taken, "{ran:?}");
            if let Ok(ran) = &ran {
                must_be_within_limits(&serde_json::from_str(ran).expect("a run is JSON"));
            }
        }
        let codes = errors.iter().map(|error| error["code"].as_str().expect("a code").to_owned()).collect();
        (taken, codes)
    });
    let done = catch_unwind(work);
    let took = began.elapsed();
    let kept = || {
        let path = std::env::temp_dir().join(format!("thuishaven-{}.json", name.replace([' ', '/'], "-")));
        std::fs::write(&path, format!("{file}\n{}", response.unwrap_or_default())).expect("a file");
        path.display().to_string()
    };
    let (taken, codes) = done.unwrap_or_else(|_| panic!("{name} panics: {}", kept()));
    assert!(took < PATIENCE, "{name} takes {took:?}: {}", kept());
    Seen { took, taken, codes }
}

fn must_be_within_limits(ran: &Value) {
    let mut waiting = vec![&ran["response"]];
    let mut items = 0;
    while let Some(holder) = waiting.pop() {
        for name in ["item", "answer"] {
            let below = holder.get(name).and_then(Value::as_array).into_iter().flatten();
            items += below.clone().count();
            waiting.extend(below);
        }
    }
    assert!(items <= 200_000, "{items} in one response");
}

/// Real questionnaires to mutate as well, where someone points at a folder of them.
fn corpus() -> Vec<String> {
    let Some(folder) = std::env::var_os("THUISHAVEN_CORPUS").map(PathBuf::from) else { return Vec::new() };
    let mut waiting = vec![folder];
    let mut files = Vec::new();
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                waiting.push(entry);
            } else if entry.extension().is_some_and(|end| end == "json") {
                files.push(std::fs::read_to_string(entry).expect("a file"));
            }
        }
    }
    files.sort();
    files.retain(|file| file.contains("\"Questionnaire\"") && file.len() < 200_000);
    files
}

/// A quarter of the ten thousand, so that they run beside one another.
fn mutations(quarter: u64) {
    let files: Vec<Value> =
        mutator::seeds().iter().chain(&corpus()).filter_map(|file| serde_json::from_str(file).ok()).collect();
    let began = Instant::now();
    let (mut taken, mut slowest) = (0, Duration::ZERO);
    for n in (quarter * 2_500)..(quarter + 1) * 2_500 {
        let mut mutator = Mutator::new(n);
        let (file, response) = mutator.pair(&files);
        let seen = look_at(&file, response.as_deref(), &format!("mutation {n}"));
        taken += u32::from(seen.taken);
        slowest = slowest.max(seen.took);
    }
    println!("2,500 files, {taken} taken, slowest {slowest:?}, {:?} in all", began.elapsed());
    // Not so wild that nothing gets through, and not so tame that all does.
    assert!((250..2_250).contains(&taken), "{taken}");
}

#[test]
fn ten_thousand_mutations_first_quarter() {
    mutations(0);
}

#[test]
fn ten_thousand_mutations_second_quarter() {
    mutations(1);
}

#[test]
fn ten_thousand_mutations_third_quarter() {
    mutations(2);
}

#[test]
fn ten_thousand_mutations_last_quarter() {
    mutations(3);
}
