//! A questionnaire of R4 as R5 writes it.

use serde_json::{Map, Value, json};

const CORE: &str = "http://hl7.org/fhir/StructureDefinition/";

/// The same questionnaire in R5. Weights of codings and options alternate between the two extensions, since files in the
/// wild mix them; those in an expansion become a property, which is how R5 says it.
pub fn as_r5(form: &Value) -> Value {
    let mut form = form.clone();
    let mut weights = 0;
    // What is contained keeps the older extension: R5 allows no other on a concept.
    if let Some(list) = form.get_mut("contained") {
        extensions(list, &mut weights, false);
        list.as_array_mut().into_iter().flatten().for_each(expansion);
    }
    if let Some(list) = form.get_mut("item") {
        extensions(list, &mut weights, true);
    }
    if let Some(list) = form.get_mut("extension").and_then(Value::as_array_mut) {
        list.iter_mut().for_each(|one| extension(one, &mut weights, true));
    }
    items(&mut form);
    // R5 alone has it: so that a form of plain questions says what it is, too.
    form["versionAlgorithmString"] = json!("natural");
    form
}

fn items(holder: &mut Value) {
    for item in holder.get_mut("item").and_then(Value::as_array_mut).into_iter().flatten() {
        let options = item.get("answerOption").and_then(Value::as_array).cloned().unwrap_or_default();
        let all = |key: &str| !options.is_empty() && options.iter().all(|option| option.get(key).is_some());
        match item["type"].as_str() {
            Some("choice") => {
                let kind = [("valueString", "string"), ("valueInteger", "integer"), ("valueDate", "date")];
                let kind = kind.into_iter().find(|(key, _)| all(key)).map_or("coding", |(_, kind)| kind);
                item["type"] = json!(kind);
                if kind != "coding" {
                    item["answerConstraint"] = json!("optionsOnly");
                }
            }
            Some("open-choice") => {
                item["type"] = json!("coding");
                item["answerConstraint"] = json!("optionsOrString");
            }
            _ => {}
        }
        items(item);
    }
}

/// Extensions, wherever they stand.
fn extensions(value: &mut Value, weights: &mut usize, alternate: bool) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|entry| extensions(entry, weights, alternate)),
        Value::Object(fields) => {
            if let Some(list) = fields.get_mut("extension").and_then(Value::as_array_mut) {
                list.iter_mut().for_each(|one| extension(one, weights, alternate));
            }
            if let Some(list) = fields.get("extension").and_then(Value::as_array).cloned() {
                // What R4 says by an extension of R5, R5 says by the element.
                for (end, element) in [("disabledDisplay", "disabledDisplay"), ("answerConstraint", "answerConstraint")]
                {
                    let named = |one: &&Value| {
                        one["url"].as_str().is_some_and(|url| url.contains("/5.0/") && url.ends_with(end))
                    };
                    if let Some(one) = list.iter().find(named) {
                        fields.insert(element.into(), one["valueCode"].clone());
                        let kept: Vec<Value> = list.iter().filter(|one| !named(one)).cloned().collect();
                        fields.insert("extension".into(), json!(kept));
                    }
                }
                fields.retain(|key, value| key != "extension" || value.as_array().is_some_and(|list| !list.is_empty()));
            }
            fields.values_mut().for_each(|inner| extensions(inner, weights, alternate));
        }
        _ => {}
    }
}

fn extension(one: &mut Value, weights: &mut usize, alternate: bool) {
    match one["url"].as_str().and_then(|url| url.strip_prefix(CORE)) {
        Some("ordinalValue") if alternate => {
            *weights += 1;
            if *weights % 2 == 1 {
                one["url"] = json!(format!("{CORE}itemWeight"));
            }
        }
        Some("cqf-calculatedValue") => one["url"] = json!(format!("{CORE}cqf-expression")),
        Some("questionnaire-constraint") => {
            one["url"] = json!(format!("{CORE}targetConstraint"));
            for part in one["extension"].as_array_mut().into_iter().flatten() {
                if part["url"] == "expression" {
                    let mut expression = Map::new();
                    expression.insert("url".into(), json!("expression"));
                    let text = part["valueString"].clone();
                    expression
                        .insert("valueExpression".into(), json!({ "language": "text/fhirpath", "expression": text }));
                    *part = Value::Object(expression);
                }
            }
        }
        _ => {}
    }
}

/// The weights in an expansion, as properties.
fn expansion(set: &mut Value) {
    let Some(expansion) = set.get_mut("expansion") else { return };
    if contains(expansion) {
        expansion["property"] =
            json!([{ "code": "weight", "uri": "http://hl7.org/fhir/concept-properties#itemWeight" }]);
    }
}

fn contains(holder: &mut Value) -> bool {
    let mut found = false;
    for concept in holder.get_mut("contains").and_then(Value::as_array_mut).into_iter().flatten() {
        found |= contains(concept);
        let weight = concept["extension"].as_array().into_iter().flatten().find(|one| {
            one["url"].as_str().is_some_and(|url| url.ends_with("/itemWeight") || url.ends_with("/ordinalValue"))
        });
        let Some(weight) = weight.map(|one| one["valueDecimal"].clone()) else { continue };
        concept["property"] = json!([{ "code": "weight", "valueDecimal": weight }]);
        concept.as_object_mut().map(|fields| fields.remove("extension"));
        found = true;
    }
    found
}
