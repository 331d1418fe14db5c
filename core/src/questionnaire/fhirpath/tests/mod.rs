//! The language against the examples of its standard.

mod collections;
mod conversion;
mod dates;
mod hostile;
mod logic;
mod navigation;
mod numbers;
mod quantities;
mod strings;
mod syntax;
mod world;

use serde_json::{Value, json};

/// Each row: an expression, and what it gives.
fn check(rows: &[(&str, &str)]) {
    check_on(&patient(), rows);
}

fn check_on(root: &Value, rows: &[(&str, &str)]) {
    let wrong: Vec<_> = rows
        .iter()
        .map(|(source, wanted)| (source, wanted, world::told(source, root)))
        .filter(|(_, wanted, told)| *wanted != told)
        .map(|(source, wanted, told)| format!("{source}\n  wanted {wanted}\n  got    {told}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn patient() -> Value {
    json!({
        "resourceType": "Patient",
        "active": true,
        "name": [
            {"use": "official", "family": "Chalmers", "given": ["Peter", "James"]},
            {"use": "usual", "given": ["Jim"], "period": {"end": "2002"}}
        ],
        "birthDate": "1974-12-25",
        "_birthDate": {"extension": [{"url": "http://x/birthTime", "valueDateTime": "1974-12-25T14:35:45-05:00"}]},
        "deceasedBoolean": false,
        "contact": [{"relationship": [{"coding": [{"system": "s", "code": "N", "weight": 3}]}], "empty": null}],
        "extension": [
            {"url": "http://x/age", "valueAge": {"value": 49.5, "unit": "years", "code": "a"}},
            {"url": "http://x/code", "valueCoding": {"system": "s", "code": "N", "display": "En", "weight": 2}},
            {"url": "http://x/level", "valueDecimal": 5},
            {"url": "http://x/many", "valueInteger": 7}
        ]
    })
}
