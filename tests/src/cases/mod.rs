//! The engine's own cases, one file a feature in `tests/cases/`, each run in R4 and in R5 form.
//!
//! A file has `form` (R4; `resourceType`, `url` and `status` are added), where needed `formR5` (else it is converted),
//! `now`, `check` with what a check finds, `validator` where HAPI falls short, `runs` and `session`. A run has `answers` by linkId or a whole `response`, and
//! `expect`: `enabled` and `scores` whole; `values`, those listed; `issues` whole, none when not listed; `complete`.
//! A session has steps: see `tests/tests/engine/session.rs`. Values are short: `3` for `{"valueInteger": 3}`, a code for
//! a coding of `SYSTEM`; null is no answer.

mod plain;
mod r5;

use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value, json};

pub use plain::{given, includes, is_as, values_of};
pub use r5::as_r5;

/// The code system of the cases' codes.
pub const SYSTEM: &str = "https://thuishaven.nl/case";

/// A case.
#[derive(Clone, Debug)]
pub struct Case {
    /// The file's name without its ending.
    pub name: String,
    /// The file.
    pub json: Value,
}

/// A version of FHIR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// Release 4.
    R4,
    /// Release 5.
    R5,
}

impl Version {
    /// Both.
    pub const ALL: [Self; 2] = [Self::R4, Self::R5];

    /// As a check names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::R4 => "R4",
            Self::R5 => "R5",
        }
    }
}

/// Every case, by name.
pub fn all() -> Vec<Case> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("the cases").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a text");
        let json = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        Case { name, json }
    };
    paths.into_iter().filter(|path| path.extension().is_some_and(|end| end == "json")).map(read).collect()
}

impl Case {
    /// The questionnaire in a version.
    pub fn form(&self, version: Version) -> Value {
        let mut form = match (version, self.json.get("formR5")) {
            (Version::R4, _) => self.json["form"].clone(),
            (Version::R5, Some(form)) => form.clone(),
            (Version::R5, None) => as_r5(&self.json["form"]),
        };
        let mut whole = Map::new();
        whole.insert("resourceType".into(), json!("Questionnaire"));
        whole.insert("url".into(), json!(format!("{SYSTEM}/{}/{}", version.name().to_lowercase(), self.name)));
        whole.insert("version".into(), json!("1"));
        whole.insert("status".into(), json!("active"));
        if let Value::Object(fields) = &mut form {
            whole.extend(std::mem::take(fields));
        }
        Value::Object(whole)
    }

    /// The instant it is run at, and the wall clock's offset.
    pub fn now(&self) -> DateTime<FixedOffset> {
        let now = self.json.get("now").and_then(Value::as_str).unwrap_or("2026-11-23T20:14:00+01:00");
        now.parse().expect("an instant")
    }

    /// The runs, each with its number.
    pub fn runs(&self) -> Vec<Value> {
        self.json.get("runs").and_then(Value::as_array).cloned().unwrap_or_default()
    }

    /// The response of a run, to a form of this case; none where it begins with nothing.
    pub fn response(&self, run: &Value, form: &Value) -> Option<Value> {
        let mut head = json!({ "resourceType": "QuestionnaireResponse", "status": "in-progress" });
        head["questionnaire"] = json!(format!("{}|{}", form["url"].as_str()?, form["version"].as_str()?));
        if let Some(status) = run.get("status") {
            head["status"] = status.clone();
        }
        if let Some(response) = run.get("response") {
            // What is null in the case is left out.
            for (field, value) in response.as_object()? {
                head[field.as_str()] = value.clone();
            }
            head.as_object_mut()?.retain(|_, value| !value.is_null());
            return Some(head);
        }
        let answers = run.get("answers")?.as_object()?;
        let items = items(&form["item"], answers);
        let known = placed(&Value::Array(items.clone()));
        answers.keys().for_each(|link_id| {
            assert!(known.contains(link_id), "{}: there is no item {link_id}", self.name);
        });
        head["item"] = Value::Array(items);
        Some(head)
    }
}

/// The linkIds in a response's items.
fn placed(items: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for item in items.as_array().into_iter().flatten() {
        found.extend(item["linkId"].as_str().map(str::to_owned));
        found.extend(placed(&item["item"]));
        item["answer"].as_array().into_iter().flatten().for_each(|answer| found.extend(placed(&answer["item"])));
    }
    found
}

/// A response's items for answers by linkId: what is inside a question goes under its first answer.
fn items(list: &Value, answers: &Map<String, Value>) -> Vec<Value> {
    let mut out = Vec::new();
    for item in list.as_array().into_iter().flatten() {
        let link_id = item["linkId"].as_str().unwrap_or_default();
        let mut entry = json!({ "linkId": link_id });
        let below = items(&item["item"], answers);
        let mut given: Vec<Value> = answers.get(link_id).map(|values| given(item, values)).unwrap_or_default();
        let is_group = item["type"] == "group";
        if !below.is_empty() && !is_group {
            if given.is_empty() {
                given.push(json!({}));
            }
            given[0]["item"] = json!(below);
        }
        if given.is_empty() && below.is_empty() && !answers.contains_key(link_id) {
            continue;
        }
        if !given.is_empty() {
            entry["answer"] = Value::Array(given);
        }
        if is_group && !below.is_empty() {
            entry["item"] = json!(below);
        }
        out.push(entry);
    }
    out
}
