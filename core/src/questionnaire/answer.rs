//! One answer, as FHIR writes it and as expressions read it.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde_json::Value;

use super::fhirpath::{Element, Quantity, Temporal};

/// What kind of value an answer is: the x of `value[x]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ValueType {
    Boolean,
    Decimal,
    Integer,
    Date,
    DateTime,
    Time,
    String,
    Uri,
    Coding,
    Quantity,
    Attachment,
    Reference,
}

const KEYS: [(ValueType, &str); 12] = [
    (ValueType::Boolean, "valueBoolean"),
    (ValueType::Decimal, "valueDecimal"),
    (ValueType::Integer, "valueInteger"),
    (ValueType::Date, "valueDate"),
    (ValueType::DateTime, "valueDateTime"),
    (ValueType::Time, "valueTime"),
    (ValueType::String, "valueString"),
    (ValueType::Uri, "valueUri"),
    (ValueType::Coding, "valueCoding"),
    (ValueType::Quantity, "valueQuantity"),
    (ValueType::Attachment, "valueAttachment"),
    (ValueType::Reference, "valueReference"),
];

impl ValueType {
    pub(crate) fn key(self) -> &'static str {
        KEYS.iter().find(|(kind, _)| *kind == self).map_or("value", |(_, key)| key)
    }

    pub(crate) fn of_key(key: &str) -> Option<Self> {
        KEYS.iter().find(|(_, known)| *known == key).map(|(kind, _)| *kind)
    }
}

/// One answer. Its JSON stays as it came, so that 1.50 goes out as 1.50.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) kind: ValueType,
    pub(crate) json: Value,
    /// What it counts for in a score.
    pub(crate) weight: Option<Decimal>,
}

impl PartialEq for Answer {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind && self.json == other.json
    }
}

impl Answer {
    /// A value that has the shape its kind asks for.
    pub(crate) fn new(kind: ValueType, json: Value) -> Option<Self> {
        let answer = Self { kind, json, weight: None };
        answer.is_well_formed().then_some(answer)
    }

    /// The `value[x]` of an object, such as an answer, an initial value or an option. `Err` names a key whose value has
    /// the wrong shape, or that is no kind of answer.
    pub(crate) fn of(object: &serde_json::Map<String, Value>, prefix: &str) -> Result<Option<Self>, String> {
        let named = object.iter().find(|(key, _)| {
            key.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
        });
        let Some((key, json)) = named else { return Ok(None) };
        let kind = ValueType::of_key(&format!("value{}", &key[prefix.len()..]));
        kind.and_then(|kind| Self::new(kind, json.clone())).map(Some).ok_or_else(|| key.clone())
    }

    pub(crate) fn text(&self) -> Option<&str> {
        self.json.as_str()
    }

    pub(crate) fn number(&self) -> Option<Decimal> {
        decimal(&self.json)
    }

    /// The system and the code of a coding.
    pub(crate) fn code(&self) -> Option<(&str, &str)> {
        let field = |name| self.json.get(name).and_then(Value::as_str);
        (self.kind == ValueType::Coding).then(|| (field("system").unwrap_or(""), field("code").unwrap_or("")))
    }

    /// As an expression reads it.
    pub(crate) fn element(&self) -> Element<'_> {
        let as_text = || Element::String(Cow::Borrowed(self.json.as_str().unwrap_or("")));
        match self.kind {
            ValueType::Boolean => Element::Boolean(self.json.as_bool().unwrap_or(false)),
            ValueType::Integer => self.json.as_i64().map_or_else(as_text, Element::Integer),
            ValueType::Decimal => self.number().map_or_else(as_text, Element::Decimal),
            ValueType::Date | ValueType::DateTime | ValueType::Time => {
                temporal(self.kind, self.json.as_str().unwrap_or("")).map_or_else(as_text, Element::Temporal)
            }
            ValueType::String | ValueType::Uri => as_text(),
            ValueType::Coding => Element::Json(&self.json, "Coding"),
            ValueType::Quantity => Element::Json(&self.json, "Quantity"),
            ValueType::Attachment => Element::Json(&self.json, "Attachment"),
            ValueType::Reference => Element::Json(&self.json, "Reference"),
        }
    }

    fn is_well_formed(&self) -> bool {
        match self.kind {
            ValueType::Boolean => self.json.is_boolean(),
            ValueType::Integer => self.json.as_i64().is_some_and(|n| i32::try_from(n).is_ok()),
            ValueType::Decimal => self.json.is_number() && self.number().is_some(),
            ValueType::Date | ValueType::DateTime | ValueType::Time => {
                self.json.as_str().is_some_and(|text| temporal(self.kind, text).is_some())
            }
            ValueType::String => self.json.as_str().is_some_and(|text| !text.is_empty()),
            ValueType::Uri => {
                self.json.as_str().is_some_and(|text| !text.is_empty() && !text.contains(char::is_whitespace))
            }
            ValueType::Coding => {
                self.json.is_object() && strings(&self.json, &["system", "code", "display", "version"])
            }
            ValueType::Quantity => {
                let number = self.json.get("value");
                number.is_none_or(|value| value.is_number() && decimal(value).is_some())
                    && strings(&self.json, &["unit", "system", "code", "comparator"])
                    && self.json.is_object()
            }
            ValueType::Attachment | ValueType::Reference => self.json.is_object(),
        }
    }
}

fn strings(object: &Value, fields: &[&str]) -> bool {
    fields.iter().all(|name| object.get(name).is_none_or(|value| value.as_str().is_some_and(|text| !text.is_empty())))
}

/// A JSON number, exactly.
pub(crate) fn decimal(json: &Value) -> Option<Decimal> {
    let Value::Number(number) = json else { return None };
    let text = number.as_str();
    text.parse().ok().or_else(|| Decimal::from_scientific(text).ok())
}

/// A date, a date and time or a time, with the precision it is written in; none where FHIR has no such text.
pub(crate) fn temporal(kind: ValueType, text: &str) -> Option<Temporal> {
    match kind {
        ValueType::Date => Temporal::parse_date(text),
        ValueType::DateTime => Temporal::parse_date_time(text),
        ValueType::Time => Temporal::parse_time(text),
        _ => None,
    }
}

/// A quantity as expressions compare it.
pub(crate) fn quantity(json: &Value) -> Option<Quantity> {
    Quantity::read(json)
}

impl Answer {
    /// The weight a value says itself, by an extension of either version.
    pub(crate) fn own_weight(&self) -> Option<Decimal> {
        Self::own_weight_in(&self.json)
    }

    pub(crate) fn own_weight_in(json: &Value) -> Option<Decimal> {
        Self::own_weight_of(json.as_object()?)
    }

    pub(crate) fn own_weight_of(object: &serde_json::Map<String, Value>) -> Option<Decimal> {
        let extensions = object.get("extension")?.as_array()?;
        let weight = extensions.iter().find(|extension| {
            let url = extension.get("url").and_then(Value::as_str).unwrap_or("");
            url.ends_with("/itemWeight")
                || url.ends_with("/ordinalValue")
                || url.ends_with("/questionnaire-ordinalValue")
        })?;
        weight.as_object()?.iter().find(|(key, _)| key.starts_with("value")).and_then(|(_, value)| decimal(value))
    }
}
