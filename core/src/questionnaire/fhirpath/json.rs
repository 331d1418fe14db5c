//! Walking through resources that are held as JSON.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde_json::{Map, Number, Value};

use super::element::Element;
use super::temporal::Temporal;

/// What the end of a name like `valueDate` says about its value, and the type of an object there.
const CHOICES: [(&str, &str); 46] = [
    ("Boolean", ""),
    ("Integer", ""),
    ("PositiveInt", ""),
    ("UnsignedInt", ""),
    ("Integer64", ""),
    ("Decimal", ""),
    ("String", ""),
    ("Code", ""),
    ("Uri", ""),
    ("Url", ""),
    ("Canonical", ""),
    ("Id", ""),
    ("Oid", ""),
    ("Uuid", ""),
    ("Markdown", ""),
    ("Base64Binary", ""),
    ("Date", ""),
    ("DateTime", ""),
    ("Instant", ""),
    ("Time", ""),
    ("Quantity", "Quantity"),
    ("SimpleQuantity", "Quantity"),
    ("Age", "Quantity"),
    ("Count", "Quantity"),
    ("Distance", "Quantity"),
    ("Duration", "Quantity"),
    ("Coding", "Coding"),
    ("CodeableConcept", "CodeableConcept"),
    ("CodeableReference", "CodeableReference"),
    ("Reference", "Reference"),
    ("Attachment", "Attachment"),
    ("Identifier", "Identifier"),
    ("Period", "Period"),
    ("Range", "Range"),
    ("Ratio", "Ratio"),
    ("Money", "Money"),
    ("Timing", "Timing"),
    ("Expression", "Expression"),
    ("Annotation", "Annotation"),
    ("HumanName", "HumanName"),
    ("Address", "Address"),
    ("ContactPoint", "ContactPoint"),
    ("SampledData", "SampledData"),
    ("Signature", "Signature"),
    ("Meta", "Meta"),
    ("Dosage", "Dosage"),
];

/// Members whose text is a date or a time though the name does not end in one of those words.
const DATES: [&str; 11] = [
    "authored",
    "start",
    "end",
    "date",
    "time",
    "issued",
    "created",
    "recorded",
    "lastUpdated",
    "authoredOn",
    "dateAsserted",
];

/// What stands in arrays within arrays within more arrays than this is no FHIR.
const MOST_ARRAYS: u8 = 8;

/// The members of an object with a name; `value` also finds `valueDate`.
pub(super) fn member<'a>(value: &'a Value, name: &str, out: &mut Vec<Element<'a>>) {
    let Value::Object(members) = value else { return };
    if let Some(value) = members.get(name) {
        return read(name, value, out);
    }
    if let Some((key, value)) = choice(members, name) {
        read(key, value, out);
    }
}

/// How many members may have to be looked through.
pub(super) fn search(value: &Value, name: &str) -> usize {
    let Value::Object(members) = value else { return 0 };
    if members.contains_key(name) { 0 } else { members.len() / 8 }
}

/// The member `valueDate` for the name `value`.
fn choice<'a>(members: &'a Map<String, Value>, name: &str) -> Option<(&'a str, &'a Value)> {
    let is_choice = |key: &str| {
        key.strip_prefix(name)
            .is_some_and(|end| end.starts_with(|one: char| one.is_ascii_uppercase()) && type_of(end).is_some())
    };
    members.iter().find(|(key, _)| is_choice(key)).map(|(key, value)| (key.as_str(), value))
}

fn type_of(end: &str) -> Option<&'static str> {
    CHOICES.iter().find(|(choice, _)| *choice == end).map(|(_, name)| *name)
}

/// What stands beside the members of that name that are plain values: their extensions.
pub(super) fn beside<'a>(value: &'a Value, name: &str, out: &mut Vec<Element<'a>>) {
    if let Value::Object(members) = value {
        let plain = if members.contains_key(name) { None } else { choice(members, name).map(|(key, _)| key) };
        if let Some(value) = members.get(&format!("_{}", plain.unwrap_or(name))) {
            read("", value, out);
        }
    }
}

/// All members of an object, in their order.
pub(super) fn children<'a>(value: &'a Value, out: &mut Vec<Element<'a>>) {
    let Value::Object(members) = value else { return };
    for (name, value) in members {
        // The type of a resource is no element of it, and what begins with a bar belongs to the member beside it.
        if name != "resourceType" && !name.starts_with('_') {
            read(name, value, out);
        }
    }
}

/// The value of a member.
pub(super) fn read<'a>(name: &str, value: &'a Value, out: &mut Vec<Element<'a>>) {
    read_within(name, value, out, MOST_ARRAYS);
}

fn read_within<'a>(name: &str, value: &'a Value, out: &mut Vec<Element<'a>>, arrays: u8) {
    match value {
        Value::Null => {}
        Value::Bool(boolean) => out.push(Element::Boolean(*boolean)),
        Value::Number(number) => out.extend(self::number(number, name.ends_with("Decimal"))),
        Value::String(text) => {
            out.push(moment(name, text).unwrap_or(Element::String(Cow::Borrowed(text))));
        }
        Value::Array(values) if arrays > 0 => {
            for value in values {
                read_within(name, value, out, arrays - 1);
            }
        }
        Value::Array(_) => {}
        Value::Object(_) => out.push(Element::Json(value, object_type(name, value))),
    }
}

fn number(number: &Number, is_decimal: bool) -> Option<Element<'static>> {
    match number.as_i64() {
        Some(integer) if !is_decimal => Some(Element::Integer(integer)),
        _ => decimal(number).map(Element::Decimal),
    }
}

/// A number of a file; none if it has more digits than fit.
pub(super) fn decimal(number: &Number) -> Option<Decimal> {
    let text = number.as_str();
    text.parse().ok().or_else(|| Decimal::from_scientific(text).ok())
}

/// The date or time of a member that has one.
fn moment(name: &str, text: &str) -> Option<Element<'static>> {
    let ends = |end: &str| name.len() > end.len() && name.ends_with(end);
    let temporal = if ends("DateTime") || ends("Instant") {
        Temporal::parse_date_time(text)
    } else if ends("Date") || ends("Time") || DATES.contains(&name) {
        Temporal::parse(text)
    } else {
        None
    };
    temporal.map(Element::Temporal)
}

fn object_type(name: &str, value: &Value) -> &'static str {
    match name {
        "coding" => "Coding",
        "extension" | "modifierExtension" => "Extension",
        "identifier" => "Identifier",
        "period" => "Period",
        "name" => "HumanName",
        "address" => "Address",
        "telecom" => "ContactPoint",
        "reference" | "subject" | "author" | "source" => "Reference",
        _ if value.get("coding").is_some() => "CodeableConcept",
        _ => {
            // From the last upper-case letters on: `valueCodeableConcept`.
            let ends = name.char_indices().filter(|(_, one)| one.is_ascii_uppercase()).filter_map(|(at, _)| {
                let end = name.get(at..)?;
                type_of(end)
            });
            ends.into_iter().next().unwrap_or(if looks_like_quantity(value) { "Quantity" } else { "" })
        }
    }
}

/// How many values there are in it: what a comparison may have to look at.
pub(super) fn size(value: &Value) -> usize {
    let mut count = 0;
    let mut rest = vec![value];
    while let Some(value) = rest.pop() {
        match value {
            Value::Array(values) => rest.extend(values),
            Value::Object(members) => rest.extend(members.values()),
            Value::String(text) => count += text.len() / 64,
            _ => {}
        }
        count += 1;
    }
    count
}

/// An object with a number and a unit for it.
pub(super) fn looks_like_quantity(value: &Value) -> bool {
    value.get("value").is_some_and(Value::is_number)
        && value.as_object().is_some_and(|members| {
            members.keys().all(|key| {
                matches!(key.as_str(), "value" | "unit" | "code" | "system" | "comparator" | "id" | "extension")
            })
        })
}
