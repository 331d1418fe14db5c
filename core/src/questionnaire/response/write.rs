//! A response as FHIR writes it. Items that are not there, and those without an answer, stay out.

use serde_json::{Map, Value, json};

use crate::questionnaire::item::{Dynamic, Kind};
use crate::questionnaire::read::FhirVersion;
use crate::questionnaire::sheet::{NodeIx, Now, Sheet};

/// How far a response is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    InProgress,
    Completed,
}

/// What stands above the answers.
#[derive(Clone, Debug)]
pub(crate) struct Head<'a> {
    pub(crate) id: Option<&'a str>,
    pub(crate) status: Status,
    pub(crate) authored: Now,
    pub(crate) version: FhirVersion,
    pub(crate) language: &'a str,
}

pub(crate) fn write(sheet: &Sheet, head: &Head<'_>) -> Value {
    let mut response = Map::new();
    response.insert("resourceType".to_owned(), json!("QuestionnaireResponse"));
    response.extend(head.id.map(|id| ("id".to_owned(), json!(id))));
    let language = sheet.form.source.language.as_deref().unwrap_or(head.language);
    response.insert("language".to_owned(), json!(language));
    response.insert("questionnaire".to_owned(), json!(sheet.form.canonical()));
    let status = if head.status == Status::Completed && !wanting(sheet) { "completed" } else { "in-progress" };
    response.insert("status".to_owned(), json!(status));
    response.insert("authored".to_owned(), json!(date_time(head.authored)));
    let items: Vec<Value> = sheet.top.iter().flatten().filter_map(|node| item(sheet, *node, head)).collect();
    if !items.is_empty() {
        response.insert("item".to_owned(), Value::Array(items));
    }
    Value::Object(response)
}

/// A file or a reference is required that nobody can give here: whoever gets the response has to know.
fn wanting(sheet: &Sheet) -> bool {
    sheet.nodes.iter().enumerate().any(|(node, here)| {
        let item = sheet.item(node);
        here.on && item.required && item.is_unanswerable() && here.answers.is_empty()
    })
}

fn item(sheet: &Sheet, node: NodeIx, head: &Head<'_>) -> Option<Value> {
    let of = sheet.item(node);
    if !sheet.nodes[node].on || of.kind == Kind::Display {
        return None;
    }
    let mut entry = Map::new();
    entry.insert("linkId".to_owned(), json!(of.link_id));
    if let Some(text) = asked(sheet, node) {
        entry.insert("text".to_owned(), json!(text));
    }
    let below = |answer: usize| -> Vec<Value> {
        let kids = sheet.nodes[node].kids.get(answer).into_iter().flatten().flatten();
        kids.filter_map(|kid| item(sheet, *kid, head)).collect()
    };
    if of.kind == Kind::Group {
        let items = below(0);
        if items.is_empty() {
            return None;
        }
        entry.insert("item".to_owned(), Value::Array(items));
        return Some(Value::Object(entry));
    }
    let mut answers: Vec<Value> = Vec::new();
    for (n, answer) in sheet.answers(node).iter().enumerate() {
        let mut given = Map::new();
        given.insert(answer.kind.key().to_owned(), answer.json.clone());
        let items = below(n);
        if !items.is_empty() {
            given.insert("item".to_owned(), Value::Array(items));
        }
        answers.push(Value::Object(given));
    }
    // Items below a question that nobody can answer: R4 knows an answer without a value, R5 does not.
    if answers.is_empty() && head.version == FhirVersion::R4 {
        let items = below(0);
        if !items.is_empty() {
            answers.push(json!({ "item": items }));
        }
    }
    if answers.is_empty() {
        return None;
    }
    entry.insert("answer".to_owned(), Value::Array(answers));
    Some(Value::Object(entry))
}

/// What was asked, word for word as the questionnaire has it: a validator compares the two, and nobody's name stands in
/// it. Nothing where an expression wrote it.
fn asked(sheet: &Sheet, node: NodeIx) -> Option<&str> {
    let item = sheet.item(node);
    let form = sheet.form.source.json.pointer(&item.path)?;
    form.get("text").and_then(Value::as_str).filter(|_| item.dynamics.iter().all(|(what, _)| *what != Dynamic::Text))
}

/// An instant as FHIR writes it, with the offset of its wall clock.
pub(super) fn date_time(now: Now) -> String {
    let offset = chrono::FixedOffset::east_opt(now.offset);
    let at = crate::time::of_millis(now.at);
    match offset {
        Some(offset) => at.with_timezone(&offset).format("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        None => at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
    }
}
