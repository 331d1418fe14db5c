//! What an author or a therapist tries a questionnaire with: a check of the file, and a run of a response through it.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::compile::{Form, compile};
use super::item::Kind;
use super::read::read;
use super::report::{Finding, Report};
use super::response::{self, Head, Issue, Status};
use super::sheet::{Now, Sheet};

/// Reads and compiles a file.
pub(crate) fn form(text: &str) -> (Option<Form>, Report) {
    let (source, mut report) = read(text);
    let form = source.and_then(|source| compile(source, &mut report));
    (form.filter(|_| report.errors.is_empty()), report)
}

/// What a check prints, and whether the questionnaire can be taken.
pub(crate) fn check(text: &str) -> (Value, bool) {
    let (form, report) = form(text);
    // A file that cannot be taken still says what it is called.
    let raw: Option<Value> = serde_json::from_str(text).ok();
    let field = |name: &str| raw.as_ref().and_then(|raw| raw.get(name)).and_then(Value::as_str);
    let title = form.as_ref().map(|form| form.source.title.own.clone());
    let title = title.unwrap_or_else(|| field("title").or_else(|| field("name")).unwrap_or_default().to_owned());
    let feature = |found: &Finding| json!({ "path": found.path, "feature": found.code });
    let value = json!({
        "title": title,
        "fhirVersion": form.as_ref().map(|form| form.source.version.name()),
        "items": form.as_ref().map_or_else(|| raw.as_ref().map_or(0, count), |form| form.items().len()),
        "unsupported": report.unsupported.iter().map(feature).collect::<Vec<_>>(),
        "ignored": report.ignored.iter().map(feature).collect::<Vec<_>>(),
        "errors": report.errors.iter().map(|found| {
            json!({ "path": found.path, "code": found.code, "reason": found.reason })
        }).collect::<Vec<_>>(),
    });
    (value, form.is_some())
}

/// Items of a file that could not be taken.
fn count(resource: &Value) -> usize {
    let mut waiting = vec![resource];
    let mut found = 0;
    while let Some(holder) = waiting.pop() {
        let items = holder.get("item").and_then(Value::as_array).into_iter().flatten();
        for item in items {
            found += 1;
            waiting.push(item);
        }
    }
    found
}

/// What a run prints: the response filled in and settled. `Err` is what the check of the file prints.
pub(crate) fn run(text: &str, response: Option<&str>, now: Now) -> Result<Value, Value> {
    let (Some(form), _) = form(text) else { return Err(check(text).0) };
    let form = Arc::new(form);
    let (parsed, unreadable) = match response.map(serde_json::from_str::<Value>) {
        Some(Ok(parsed)) => (Some(parsed), false),
        Some(Err(_)) => (None, true),
        None => (None, false),
    };
    let (sheet, mut issues) = response::read(Arc::clone(&form), parsed.as_ref(), now);
    if unreadable {
        let reason = "the response is no JSON".to_owned();
        issues.insert(0, Issue { link_id: String::new(), error: true, code: "not-json".to_owned(), reason });
    }
    let blocked = sheet.problems(false).iter().any(|problem| !problem.warning);
    let complete = !blocked && !issues.iter().any(|issue| issue.error);
    let id = parsed.as_ref().and_then(|parsed| parsed.get("id")).and_then(Value::as_str);
    let completed = parsed.as_ref().and_then(|parsed| parsed.get("status")).and_then(Value::as_str);
    let status = if completed == Some("completed") && complete { Status::Completed } else { Status::InProgress };
    let language = form.source.language.clone().unwrap_or_else(|| "en".to_owned());
    let head = Head { id, status, authored: now, version: form.source.version, language: &language };
    Ok(json!({
        "enabled": enabled(&sheet),
        "values": values(&sheet),
        "scores": scores(&sheet),
        "issues": issues.iter().map(|issue| json!({
            "linkId": issue.link_id,
            "severity": if issue.error { "error" } else { "warning" },
            "code": issue.code,
            "reason": issue.reason,
        })).collect::<Vec<_>>(),
        "complete": complete,
        "response": response::write(&sheet, &head),
    }))
}

/// Every item that is there, once, in document order.
fn enabled(sheet: &Sheet) -> Vec<&str> {
    let nodes = sheet.in_order().into_iter().filter(|node| sheet.is_enabled_by_conditions(*node));
    let there: HashSet<usize> = nodes.map(|node| sheet.nodes[node].item).collect();
    let items = sheet.form.items().iter().enumerate().filter(|(ix, _)| there.contains(ix));
    items.map(|(_, item)| item.link_id.as_str()).collect()
}

/// The answers as they stand, by linkId.
fn values(sheet: &Sheet) -> Value {
    let mut values = Map::new();
    for node in sheet.in_order() {
        let answers = sheet.answers(node).iter().map(|answer| json!({ answer.kind.key(): answer.json }));
        let answers: Vec<Value> = answers.collect();
        if !answers.is_empty()
            && let Value::Array(list) = values.entry(sheet.item(node).link_id.clone()).or_insert_with(|| json!([]))
        {
            list.extend(answers);
        }
    }
    Value::Object(values)
}

/// What each item counts for: the weight of what was chosen, and the number that a score comes to.
fn scores(sheet: &Sheet) -> Value {
    let mut scores: Vec<(String, rust_decimal::Decimal)> = Vec::new();
    for node in sheet.in_order() {
        let item = sheet.item(node);
        let Kind::Question(_) = item.kind else { continue };
        let calculated = item.calculated.is_some() && item.is_numeric();
        for answer in sheet.answers(node) {
            let quantity = || answer.json.get("value").and_then(super::answer::decimal);
            let number = if calculated { answer.number().or_else(quantity) } else { answer.weight };
            let Some(number) = number else { continue };
            match scores.iter_mut().find(|(link_id, _)| *link_id == item.link_id) {
                Some((_, sum)) => *sum = sum.checked_add(number).unwrap_or(*sum),
                None => scores.push((item.link_id.clone(), number)),
            }
        }
    }
    let number = |number: rust_decimal::Decimal| super::sheet::exact(number.normalize()).map(Value::Number);
    scores.into_iter().filter_map(|(link_id, sum)| Some((link_id, number(sum)?))).collect::<Map<_, _>>().into()
}
