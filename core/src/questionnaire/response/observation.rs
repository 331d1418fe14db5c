//! Scores as Observations, after the SDC guide's observation-based extraction.

use serde_json::{Value, json};

use super::write::date_time;
use crate::questionnaire::answer::{Answer, ValueType};
use crate::questionnaire::sheet::{NodeIx, Now, Sheet};

/// Where an observation comes from.
#[derive(Clone, Debug)]
pub(crate) struct Origin<'a> {
    /// The response's own id, a UUID.
    pub(crate) id: &'a str,
    pub(crate) taken: Now,
    pub(crate) language: &'a str,
}

/// The response and one observation for each score in it, in a Bundle of type collection.
pub(crate) fn bundle(sheet: &Sheet, response: Value, origin: &Origin<'_>) -> Value {
    let mut entries = vec![json!({ "fullUrl": format!("urn:uuid:{}", origin.id), "resource": response })];
    let answers =
        scores(sheet).into_iter().flat_map(|node| sheet.answers(node).iter().map(move |answer| (node, answer)));
    for (n, (node, answer)) in answers.enumerate() {
        if let Some(observation) = observation(sheet, node, answer, origin) {
            entries.push(json!({ "fullUrl": format!("urn:uuid:{}", numbered(origin.id, n)), "resource": observation }));
        }
    }
    json!({ "resourceType": "Bundle", "type": "collection", "entry": entries })
}

/// The items whose value is a score, or that ask to be observed.
fn scores(sheet: &Sheet) -> Vec<NodeIx> {
    let counts = |node: &NodeIx| {
        let ix = sheet.nodes[*node].item;
        sheet.form.scored[ix] || sheet.form.item(ix).observed
    };
    sheet.in_order().into_iter().filter(|node| sheet.nodes[*node].on).filter(counts).collect()
}

fn observation(sheet: &Sheet, node: NodeIx, answer: &Answer, origin: &Origin<'_>) -> Option<Value> {
    let item = sheet.item(node);
    let (key, value) = value(answer)?;
    let text = sheet.text(node, origin.language);
    let mut code = json!({ "text": if text.is_empty() { item.link_id.clone() } else { text } });
    if !item.codes.is_empty() {
        code["coding"] = json!(item.codes);
    }
    Some(json!({
        "resourceType": "Observation",
        "status": "final",
        "category": [{ "coding": [{
            "system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "survey"
        }] }],
        "code": code,
        "effectiveDateTime": date_time(origin.taken),
        key: value,
        "derivedFrom": [{ "reference": format!("urn:uuid:{}", origin.id) }],
    }))
}

/// A value as an observation holds it: no decimals by themselves, so that these become quantities without a unit.
fn value(answer: &Answer) -> Option<(&'static str, Value)> {
    Some(match answer.kind {
        ValueType::Decimal => {
            let quantity = json!({ "value": answer.json, "system": "http://unitsofmeasure.org", "code": "1" });
            ("valueQuantity", quantity)
        }
        ValueType::Integer => ("valueInteger", answer.json.clone()),
        ValueType::Boolean => ("valueBoolean", answer.json.clone()),
        ValueType::String => ("valueString", answer.json.clone()),
        ValueType::DateTime | ValueType::Date => ("valueDateTime", answer.json.clone()),
        ValueType::Time => ("valueTime", answer.json.clone()),
        ValueType::Quantity => ("valueQuantity", answer.json.clone()),
        ValueType::Coding => ("valueCodeableConcept", json!({ "coding": [answer.json] })),
        ValueType::Uri | ValueType::Attachment | ValueType::Reference => return None,
    })
}

/// An id of its own for the nth observation of a response, the same each time it goes out.
fn numbered(id: &str, n: usize) -> String {
    let own: u128 = uuid::Uuid::parse_str(id).unwrap_or_default().as_u128();
    uuid::Uuid::from_u128(own ^ (n as u128 + 1)).to_string()
}
