//! `make test-fhir`: what the engine hands over, written out for a validator: `fhir_cases OUT`.
//!
//! In `OUT/r4` and `OUT/r5`: every inventory of ours and every case as a questionnaire; responses to each, filled in by
//! chance and as the runs of a case come out; observations; and in `bad` what the engine calls an error in a response,
//! which the validator must refuse too.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use journeys::House;
use journeys::cases::{Case, Version, all, as_r5};
use journeys::taking::{fill_in, start, start_file};
use serde_json::{Value, json};
use thuishaven::{ExportKind, Questionnaires, ResponseId, Trial, run_questionnaire};

/// Fillings by chance of an inventory of ours, and of a case.
const FILLINGS: u64 = 3;
const FILLINGS_OF_A_CASE: u64 = 1;
/// What only an expression decides: nothing a validator refuses a response for.
const OURS_ALONE: [&str; 4] = ["constraints", "options-toggle", "answer-expression", "calculated-wrong-kind"];

fn main() {
    let out = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "target/fhir".into()));
    let house = House::new();
    let questionnaires = house.open().questionnaires();
    let (mut files, mut bad) = (0, 0);
    for (name, form) in inventories() {
        for version in Version::ALL {
            let form = if version == Version::R4 { form.clone() } else { as_r5(&form) };
            files += questionnaire(&out, version, &format!("own-{name}"), &form, house.now, FILLINGS);
        }
    }
    for title in titles(&questionnaires) {
        let session = start(&questionnaires, &title, None);
        let id = fill_in(&questionnaires, session, 1, 3.0).id;
        files += handed_over(&out, &questionnaires, id, &format!("shelf-{files}"), &Version::ALL);
    }
    for case in all() {
        // Where the validator itself falls short, the case says how.
        let judged = |version: &Version| case.json["validator"].get(version.name()).is_none();
        for version in Version::ALL.into_iter().filter(judged) {
            let form = case.form(version);
            files += questionnaire(&out, version, &case.name, &form, case.now().to_utc(), FILLINGS_OF_A_CASE);
            let (good, refused) = runs(&out, version, &case, &form);
            (files, bad) = (files + good, bad + refused);
            if ["observations", "phq-like", "group-scores"].contains(&case.name.as_str()) {
                let id = fill_in(&questionnaires, start_file(&questionnaires, &form.to_string()), 0, 0.0).id;
                files += handed_over(&out, &questionnaires, id, &format!("{}-taken", case.name), &[version]);
            }
        }
    }
    println!("{files} files to pass and {bad} to be refused, in {}", out.display());
}

/// Our own, as they stand in the app.
fn inventories() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/content/questionnaires");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("our own").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, serde_json::from_str(&fs::read_to_string(path).expect("a text")).expect("JSON"))
    };
    paths.into_iter().map(read).collect()
}

/// What stands on the shelf.
fn titles(questionnaires: &Questionnaires) -> Vec<String> {
    let library = questionnaires.library().expect("the shelf");
    library.sections.into_iter().flat_map(|section| section.rows).map(|row| row.title).collect()
}

/// A questionnaire and responses to it that are filled in by chance.
fn questionnaire(out: &Path, version: Version, name: &str, form: &Value, at: DateTime<Utc>, fillings: u64) -> usize {
    write(out, version, "questionnaires", name, form);
    for seed in 0..fillings {
        let mut trial = Trial::new(&form.to_string(), at).expect("taken");
        trial.fill(seed);
        let response = serde_json::from_str(&trial.response(version == Version::R5)).expect("JSON");
        write(out, version, "responses", &format!("{name}-by-chance-{seed}"), &response);
    }
    1 + usize::try_from(fillings).expect("a few")
}

/// What the app hands over of a finished response.
fn handed_over(out: &Path, questionnaires: &Questionnaires, id: ResponseId, name: &str, versions: &[Version]) -> usize {
    questionnaires.complete(id).expect("finished");
    let file = |kind| -> Value {
        serde_json::from_str(&questionnaires.export(id, kind).expect("a file").content).expect("JSON")
    };
    for version in versions {
        let (answers, scores) = match version {
            Version::R4 => (ExportKind::AnswersR4, ExportKind::ScoresR4),
            Version::R5 => (ExportKind::AnswersR5, ExportKind::ScoresR5),
        };
        write(out, *version, "responses", name, &file(answers));
        let mut bundle = file(scores);
        let entries = bundle["entry"].as_array_mut().expect("entries");
        entries.retain(|entry| entry["resource"]["resourceType"] == "Observation");
        if !entries.is_empty() {
            write(out, *version, "observations", name, &bundle);
        }
    }
    versions.len()
}

/// The runs of a case: what goes out where nothing is wrong, and what came in where something is.
fn runs(out: &Path, version: Version, case: &Case, form: &Value) -> (usize, usize) {
    let (mut good, mut bad) = (0, 0);
    let now = case.now();
    for (n, run) in case.runs().iter().enumerate() {
        let name = format!("{}-{n}", case.name);
        let response = case.response(run, form);
        let text = response.as_ref().map(Value::to_string);
        let offset = now.offset().local_minus_utc();
        let printed = run_questionnaire(&form.to_string(), text.as_deref(), now.to_utc(), offset).expect("a run");
        let printed: Value = serde_json::from_str(&printed).expect("JSON");
        let issues = printed["issues"].as_array().expect("a list");
        if issues.iter().all(|issue| issue["severity"] == "warning") {
            write(out, version, "responses", &name, &printed["response"]);
            good += 1;
        } else if let Some(response) = response
            && !OURS_ALONE.contains(&case.name.as_str())
        {
            write(out, version, "bad", &name, &response);
            // Which words it has for it is its own business.
            let expected = folder(out, version, "bad").join(format!("{name}.expected"));
            fs::write(expected, "error\n").expect("written");
            bad += 1;
        }
    }
    (good, bad)
}

fn folder(out: &Path, version: Version, kind: &str) -> PathBuf {
    let folder = out.join(version.name().to_lowercase()).join(kind);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn write(out: &Path, version: Version, kind: &str, name: &str, json: &Value) {
    let mut json = json.clone();
    if kind == "questionnaires" && json.get("status").is_none() {
        json["status"] = json!("active");
    }
    let text = serde_json::to_string_pretty(&json).expect("JSON");
    fs::write(folder(out, version, kind).join(format!("{name}.json")), text).expect("written");
}
