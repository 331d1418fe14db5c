//! `make corpus FOLDER`: real questionnaires and the cases of other projects, which are not ours to hand on.
//!
//! The folder has `questionnaires/*.json`, `responses/*.json` and `expected.json`. Each questionnaire is taken or says why
//! not; each that is taken comes back from the shelf byte for byte; a settled response of each is written into the second
//! folder, for a validator. Ends with 1 when a case comes out otherwise than the standard states.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{Months, Utc};
use journeys::House;
use serde_json::{Map, Value, json};
use thuishaven::{Trial, check_questionnaire, run_questionnaire};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, out] = arguments.as_slice() else {
        eprintln!("corpus FOLDER OUT");
        return ExitCode::from(2);
    };
    let folder = Path::new(folder);
    let mut wrong = questionnaires(&folder.join("questionnaires"), Path::new(out));
    wrong.extend(responses(&folder.join("responses"), &folder.join("questionnaires")));
    wrong.extend(expected(&folder.join("expected.json")));
    for line in &wrong {
        println!("wrong: {line}");
    }
    if wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn files(folder: &Path) -> Vec<(String, String)> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let named = |path: PathBuf| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        (name, fs::read_to_string(path).expect("a text"))
    };
    paths.into_iter().map(named).collect()
}

/// Every questionnaire is taken, or reports what it cannot; what is taken loses nothing.
fn questionnaires(folder: &Path, out: &Path) -> Vec<String> {
    let (mut wrong, mut taken, mut refused) = (Vec::new(), 0, BTreeMap::new());
    let (mut unsupported, mut ignored, mut answered, mut complete) = (0, 0, 0, 0);
    let mut faults: BTreeMap<String, usize> = BTreeMap::new();
    let house = House::new();
    let shelf = house.open().questionnaires();
    let files = files(folder);
    for (name, text) in &files {
        let (report, sound) = check_questionnaire(text);
        let report: Value = serde_json::from_str(&report).expect("a report");
        let list = |field: &str| report[field].as_array().cloned().unwrap_or_default();
        unsupported += usize::from(!list("unsupported").is_empty());
        ignored += usize::from(!list("ignored").is_empty());
        let raw: Value = serde_json::from_str(text).expect("JSON");
        for found in ["errors", "unsupported", "ignored"].iter().flat_map(|field| list(field)) {
            let path = found["path"].as_str().expect("a path");
            // A value that is missing stands nowhere; what it is missing from does.
            let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
            if raw.pointer(path).is_none() && raw.pointer(parent).is_none() {
                wrong.push(format!("{name}: {path} is no place in the file"));
            }
        }
        if !sound {
            if list("errors").is_empty() {
                wrong.push(format!("{name} is not taken, and nothing says why"));
            }
            list("errors").iter().for_each(|error| *refused.entry(error["code"].to_string()).or_insert(0) += 1);
            continue;
        }
        taken += 1;
        let view = shelf.take_in(text.clone()).expect("an answer");
        match view.canonical {
            Some(canonical) if shelf.source(canonical.clone()).expect("a source") == *text => {}
            Some(canonical) => wrong.push(format!("{name}: {canonical} comes back otherwise")),
            // Two files of the corpus can carry one url and version.
            None if view.errors.iter().any(|error| error.what.starts_with("same-version")) => {}
            None => wrong.push(format!("{name} is checked, and not taken in")),
        }
        let mut trial = Trial::new(text, Utc::now()).expect("a form that can be taken");
        trial.fill(name.len() as u64);
        complete += usize::from(trial.is_complete());
        let response: Value = serde_json::from_str(&trial.response(report["fhirVersion"] == "R5")).expect("a response");
        answered += response["item"].as_array().map_or(0, |_| response.to_string().matches("\"answer\":").count());
        let run = run_questionnaire(text, Some(&response.to_string()), Utc::now(), 3600).expect("a run");
        let run: Value = serde_json::from_str(&run).expect("a run");
        for issue in run["issues"].as_array().into_iter().flatten().filter(|issue| issue["severity"] == "error") {
            *faults.entry(issue["code"].to_string()).or_insert(0) += 1;
        }
        write_case(out, name, &raw, &report, &response);
    }
    println!(
        "{} questionnaires: {taken} taken, {} refused {refused:?}; {unsupported} report something unsupported, {ignored} something ignored",
        files.len(),
        files.len() - taken
    );
    println!(
        "filled in by chance: {answered} questions answered, {complete} complete; issues of these responses {faults:?}"
    );
    wrong
}

fn write_case(out: &Path, name: &str, form: &Value, report: &Value, response: &Value) {
    let version = if report["fhirVersion"] == "R5" { "r5" } else { "r4" };
    // Without a name of its own no response can say what it answers; many lack a status.
    let mut form = form.clone();
    if form.get("url").is_none() {
        form["url"] = json!(response["questionnaire"].as_str().unwrap_or_default().split('|').next());
    }
    for (kind, json) in [("questionnaires", &form), ("responses", response)] {
        let folder = out.join(version).join(kind);
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(name), serde_json::to_string_pretty(json).expect("JSON")).expect("written");
    }
}

/// Responses of other projects run through the forms they name.
fn responses(folder: &Path, forms: &Path) -> Vec<String> {
    let forms = files(forms);
    let mut wrong = Vec::new();
    for (name, text) in files(folder) {
        let response: Value = serde_json::from_str(&text).expect("JSON");
        let named = response["questionnaire"].as_str().unwrap_or_default();
        let plain = named.split('|').next().unwrap_or_default();
        let form = forms.iter().find(|(_, form)| {
            let form: Value = serde_json::from_str(form).expect("JSON");
            !plain.is_empty()
                && (form["url"] == plain || form["id"].as_str().is_some_and(|id| plain.ends_with(&format!("/{id}"))))
        });
        match form {
            Some((form, text_of_form)) => match run_questionnaire(text_of_form, Some(&text), Utc::now(), 3600) {
                Ok(run) => {
                    let run: Value = serde_json::from_str(&run).expect("a run");
                    println!("{name} through {form}: {} issues", run["issues"].as_array().map_or(0, Vec::len));
                }
                Err(_) => println!("{name}: {form} is not taken"),
            },
            None => println!("{name}: its questionnaire is not here"),
        }
        if serde_json::from_str::<Value>(&text).is_err() {
            wrong.push(name);
        }
    }
    wrong
}

/// The cases that other projects test, contested ones with what the standard states.
fn expected(file: &Path) -> Vec<String> {
    let cases: Value = serde_json::from_str(&fs::read_to_string(file).expect("the cases")).expect("JSON");
    let list = |name: &str| cases[name].as_array().expect("a list").clone();
    let (behaviour, table) = (list("behaviour"), list("enableWhenTruthTable"));
    let mut wrong: Vec<String> = behaviour.iter().filter_map(behaves).collect();
    wrong.extend(table.iter().filter_map(row));
    println!("{} behaviour cases and {} rows of the truth table", behaviour.len(), table.len());
    wrong
}

fn run(form: &Value, answers: &Map<String, Value>) -> Value {
    let response = json!({
        "resourceType": "QuestionnaireResponse", "status": "in-progress", "item": items(&form["item"], answers)
    });
    let run = run_questionnaire(&form.to_string(), Some(&response.to_string()), Utc::now(), 3600);
    serde_json::from_str(&run.unwrap_or_else(|report| report)).expect("JSON")
}

fn items(list: &Value, answers: &Map<String, Value>) -> Vec<Value> {
    let mut out = Vec::new();
    for item in list.as_array().into_iter().flatten() {
        let mut entry = json!({ "linkId": item["linkId"] });
        let given = item["linkId"].as_str().and_then(|link_id| answers.get(link_id));
        if let Some(given) = given {
            entry["answer"] = given.clone();
        }
        let below = items(&item["item"], answers);
        if !below.is_empty() {
            entry["item"] = json!(below);
        }
        if given.is_some() || entry.get("item").is_some() {
            out.push(entry);
        }
    }
    out
}

fn behaves(case: &Value) -> Option<String> {
    let run = run(&case["questionnaire"], case["answers"].as_object()?);
    let enabled: Vec<&str> = run["enabled"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let listed = |field: &str| case[field].as_array().cloned().unwrap_or_default();
    let there = listed("expectEnabled").iter().all(|link_id| enabled.contains(&link_id.as_str().unwrap_or_default()));
    let away = listed("expectDisabled").iter().all(|link_id| !enabled.contains(&link_id.as_str().unwrap_or_default()));
    let a_year_ago = Utc::now().date_naive().checked_sub_months(Months::new(12)).map(|day| json!(day.to_string()));
    let values = case["expectValues"].as_object()?.iter().all(|(link_id, wanted)| {
        let found = run["values"][link_id][0].as_object().and_then(|answer| answer.values().next());
        found == if wanted == "@today-1y" { a_year_ago.as_ref() } else { Some(wanted) }
    });
    (!(there && away && values)).then(|| format!("{}: {run}", case["id"]))
}

/// One row: conditions on questions of their own, and whether the item is there.
fn row(case: &Value) -> Option<String> {
    let (mut questions, mut conditions, mut answers) = (Vec::new(), Vec::new(), Map::new());
    for (n, condition) in case["enableWhen"].as_array()?.iter().enumerate() {
        let operator = match condition["operator"].as_str()? {
            "EXISTS" => "exists",
            "EQUAL" => "=",
            "NOT_EQUAL" => "!=",
            "GREATER_THAN" => ">",
            "LESS_THAN" => "<",
            "GREATER_OR_EQUAL" => ">=",
            _ => "<=",
        };
        let actual: Vec<(String, Value)> = condition["actual"].as_array()?.iter().filter_map(typed).collect();
        let (kind, value) = typed(&condition["expected"])?;
        let of_question = actual.first().map_or(kind.as_str(), |(kind, _)| kind);
        let item_type = match of_question {
            "Coding" => "choice".to_owned(),
            other => other[..1].to_lowercase() + &other[1..],
        };
        questions.push(json!({ "linkId": format!("q{n}"), "type": item_type, "repeats": true }));
        let given: Vec<Value> =
            actual.into_iter().map(|(kind, value)| json!({ format!("value{kind}"): value })).collect();
        if !given.is_empty() {
            answers.insert(format!("q{n}"), json!(given));
        }
        conditions.push(json!({ "question": format!("q{n}"), "operator": operator, format!("answer{kind}"): value }));
    }
    let mut target = json!({ "linkId": "target", "type": "string" });
    if !conditions.is_empty() {
        target["enableWhen"] = json!(conditions);
    }
    if let Some(behavior @ ("ANY" | "ALL")) = case["behavior"].as_str() {
        target["enableBehavior"] = json!(behavior.to_lowercase());
    }
    questions.push(target);
    let run = run(&json!({ "resourceType": "Questionnaire", "status": "draft", "item": questions }), &answers);
    let there = run["enabled"].as_array()?.iter().any(|link_id| link_id == "target");
    let mut stated = case["expectedEnabled"].as_bool()?;
    if case.get("contested").is_some() {
        // True when no answer is equal.
        let condition = &case["enableWhen"][0];
        stated = !condition["actual"].as_array()?.contains(&condition["expected"]);
    }
    (there != stated).then(|| format!("{}: there {there}, stated {stated}", case["id"]))
}

/// `{"IntegerType": "123"}` as a FHIR type and its value.
fn typed(value: &Value) -> Option<(String, Value)> {
    let (name, value) = value.as_object()?.iter().next()?;
    let kind = name.trim_end_matches("Type").to_owned();
    let value = match kind.as_str() {
        "Boolean" => json!(value == "true"),
        "Integer" | "Decimal" => serde_json::from_str(value.as_str()?).ok()?,
        "Coding" if value.is_array() => json!({ "system": value[0], "code": value[1], "display": value[2] }),
        _ => value.clone(),
    };
    Some((kind, value))
}
