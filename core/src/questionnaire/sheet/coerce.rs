//! From what an expression came to, to answers an item can hold.

use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Map, Number, Value, json};

use super::Sheet;
use crate::questionnaire::answer::{Answer, ValueType};
use crate::questionnaire::fhirpath::{Element, Quantity};
use crate::questionnaire::item::{Item, ItemIx};

impl Sheet {
    /// All of them for a question that repeats, else the first. `Err` where one has no place in such an item.
    pub(super) fn coerce(&self, ix: ItemIx, found: Vec<Element<'_>>) -> Result<Vec<Answer>, &'static str> {
        let item = self.form.item(ix);
        let most = if item.repeats { usize::MAX } else { 1 };
        // FHIR has no text without a character: that is no answer.
        let said = found.into_iter().filter(|element| !matches!(element, Element::String(text) if text.is_empty()));
        said.take(most).map(|element| as_answer(item, &element).ok_or("wrong-type")).collect()
    }
}

/// An element as an answer of an item's kind.
pub(super) fn as_answer(item: &Item, element: &Element<'_>) -> Option<Answer> {
    let kind = item.value_type()?;
    let json = match (kind, element) {
        (ValueType::Boolean, Element::Boolean(value)) => json!(value),
        (ValueType::Integer, Element::Integer(number)) => json!(number),
        (ValueType::Integer, Element::Decimal(number)) if number.fract().is_zero() => {
            json!(i64::try_from(number.trunc()).ok()?)
        }
        (ValueType::Decimal, Element::Integer(number)) => json!(number),
        (ValueType::Decimal, Element::Decimal(number)) => Value::Number(exact(fitting(*number)?)?),
        (ValueType::Quantity, Element::Integer(number)) => quantity(item, json!(number)),
        (ValueType::Quantity, Element::Decimal(number)) => quantity(item, Value::Number(exact(fitting(*number)?)?)),
        (ValueType::Quantity, Element::Quantity(found)) => of_quantity(found)?,
        (ValueType::Date, Element::Temporal(found)) => json!(found.to_date()?.to_string()),
        (ValueType::DateTime, Element::Temporal(found)) => json!(found.to_string()),
        (ValueType::Time, Element::Temporal(found)) => json!(found.to_string().trim_start_matches('T')),
        (ValueType::Coding, Element::String(text)) => return by_code(item, text),
        (ValueType::Coding | ValueType::Quantity | ValueType::Attachment | ValueType::Reference, _) => {
            let Element::Json(object, _) = element else { return None };
            // A concept stands for the first of its codings.
            Value::clone(object.get("coding").and_then(|codings| codings.get(0)).unwrap_or(object))
        }
        (ValueType::Uri | ValueType::String | ValueType::Date | ValueType::DateTime | ValueType::Time, _) => {
            json!(plain(element)?)
        }
        (ValueType::Boolean | ValueType::Integer | ValueType::Decimal, Element::String(text)) => {
            serde_json::from_str(text).ok()?
        }
        _ => return None,
    };
    Answer::new(kind, json)
}

/// What a scalar is as text.
fn plain(element: &Element<'_>) -> Option<String> {
    Some(match element {
        Element::Boolean(value) => value.to_string(),
        Element::Integer(number) => number.to_string(),
        Element::Decimal(number) => number.normalize().to_string(),
        Element::String(text) => text.to_string(),
        Element::Temporal(found) => found.to_string(),
        _ => return None,
    })
}

/// The option that a bare code, or the words of one, means.
fn by_code(item: &Item, text: &str) -> Option<Answer> {
    let named = |choice: &&crate::questionnaire::item::Choice| {
        choice.answer.code().is_some_and(|(_, code)| code == text) || choice.label.own == text
    };
    item.options.iter().find(named).map(|choice| choice.answer.clone())
}

fn quantity(item: &Item, value: Value) -> Value {
    let mut quantity = Map::new();
    quantity.insert("value".to_owned(), value);
    if let Some(unit) = item.units.first() {
        let field = |name: &str| unit.coding.get(name).cloned();
        quantity.extend(field("display").or_else(|| field("code")).map(|unit| ("unit".to_owned(), unit)));
        quantity.extend(field("system").map(|system| ("system".to_owned(), system)));
        quantity.extend(field("code").map(|code| ("code".to_owned(), code)));
    }
    Value::Object(quantity)
}

/// A quantity as FHIR writes it: units in UCUM, those of the calendar too.
fn of_quantity(quantity: &Quantity) -> Option<Value> {
    let number = Value::Number(exact(fitting(quantity.value)?)?);
    let Some(unit) = &quantity.unit else { return Some(json!({ "value": number })) };
    let code = match unit.as_str() {
        "year" => "a",
        "month" => "mo",
        "week" => "wk",
        "day" => "d",
        "hour" => "h",
        "minute" => "min",
        "second" => "s",
        "millisecond" => "ms",
        other => other,
    };
    Some(json!({ "value": number, "unit": unit, "system": "http://unitsofmeasure.org", "code": code }))
}

/// A decimal as FHIR can hold it: in 18 digits.
fn fitting(number: Decimal) -> Option<Decimal> {
    const DIGITS: usize = 18;
    let whole = number.trunc().abs().to_string().len();
    let decimals = u32::try_from(DIGITS.checked_sub(whole)?).ok()?;
    Some(number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero).normalize())
}

/// A decimal as a JSON number, digit by digit.
pub(crate) fn exact(number: Decimal) -> Option<Number> {
    serde_json::from_str(&number.to_string()).ok()
}
