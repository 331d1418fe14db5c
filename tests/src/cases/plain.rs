//! Values written short, for reading and for writing.

use serde_json::{Map, Value, json};

use super::SYSTEM;

/// Answers of an item from what a case writes: one value or a list of them.
pub fn given(item: &Value, written: &Value) -> Vec<Value> {
    match written {
        Value::Null => Vec::new(),
        Value::Array(list) => list.iter().map(|value| answer(item, value)).collect(),
        value => vec![answer(item, value)],
    }
}

fn answer(item: &Value, value: &Value) -> Value {
    if let Some(fields) = value.as_object()
        && fields.keys().any(|key| key.starts_with("value") && key != "value" || key == "item")
    {
        return value.clone();
    }
    let key = match item["type"].as_str().unwrap_or_default() {
        "boolean" => "valueBoolean",
        "integer" => "valueInteger",
        "decimal" => "valueDecimal",
        "date" => "valueDate",
        "dateTime" => "valueDateTime",
        "time" => "valueTime",
        "url" => "valueUri",
        "quantity" => "valueQuantity",
        "choice" | "open-choice" | "coding" => {
            return match value {
                Value::String(code) => json!({ "valueCoding": { "system": SYSTEM, "code": code } }),
                other => json!({ "valueCoding": other }),
            };
        }
        _ => "valueString",
    };
    json!({ key: value })
}

/// Whether an answer is what a case writes. A text stands for itself or for a code, a number for its size; an object has
/// to be there with what it lists.
pub fn is_as(answer: &Value, written: &Value) -> bool {
    let Some(value) = answer.as_object().and_then(|fields| fields.iter().find(|(key, _)| key.starts_with("value")))
    else {
        return false;
    };
    match written {
        Value::Object(wanted) if wanted.keys().any(|key| key.starts_with("value") && key != "value") => {
            includes(answer, written)
        }
        Value::Object(_) => includes(value.1, written),
        Value::String(text) if value.0 == "valueCoding" => value.1["code"] == *text,
        other => includes(value.1, other),
    }
}

/// Whether what is wanted is there: of an object the fields listed, of a list every entry, numbers by their size.
pub fn includes(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Object(found), Value::Object(wanted)) => wanted.iter().all(|(key, value)| match found.get(key) {
            Some(found) => includes(found, value),
            None => value.is_null(),
        }),
        (Value::Array(found), Value::Array(wanted)) => {
            found.len() == wanted.len() && found.iter().zip(wanted).all(|(found, wanted)| includes(found, wanted))
        }
        (Value::Number(found), Value::Number(wanted)) => {
            found == wanted
                || found.as_f64().zip(wanted.as_f64()).is_some_and(|(found, wanted)| (found - wanted).abs() < 1e-9)
        }
        (found, wanted) => found == wanted,
    }
}

/// The answers in a response, by linkId, in their order.
pub fn values_of(response: &Value) -> Map<String, Value> {
    let mut values = Map::new();
    collect(&response["item"], &mut values);
    values
}

fn collect(items: &Value, values: &mut Map<String, Value>) {
    for item in items.as_array().into_iter().flatten() {
        let link_id = item["linkId"].as_str().unwrap_or_default();
        for answer in item["answer"].as_array().into_iter().flatten() {
            let mut bare = answer.clone();
            bare.as_object_mut().map(|fields| fields.remove("item"));
            if let Value::Array(list) = values.entry(link_id).or_insert_with(|| json!([])) {
                list.push(bare);
            }
            collect(&answer["item"], values);
        }
        collect(&item["item"], values);
    }
}
