//! Equivalence: the same for a reader, though not the same to the letter.

use rust_decimal::Decimal;
use serde_json::Value;

use super::element::{Element, Quantity};
use super::units;

/// Whether two elements are equivalent.
pub(crate) fn equivalent(left: &Element<'_>, right: &Element<'_>) -> bool {
    match (left, right) {
        (Element::String(one), Element::String(other)) => same_text(one, other),
        (Element::Json(one, known), Element::Json(other, others)) if !(left.is_quantity() && right.is_quantity()) => {
            same_object(one, known, other, others)
        }
        (Element::Integer(one), Element::Integer(other)) => one == other,
        _ => match (left.number(), right.number()) {
            (Some(one), Some(other)) => same_decimal(one, other),
            _ if left.is_quantity() || right.is_quantity() => match (left.quantity(), right.quantity()) {
                (Some(one), Some(other)) => same_quantity(&one, &other),
                _ => false,
            },
            _ => super::compare::equal(left, right) == Some(true),
        },
    }
}

/// Whether two collections are, in any order.
pub(super) fn equivalent_all(left: &[Element<'_>], right: &[Element<'_>]) -> bool {
    let mut rest: Vec<&Element<'_>> = right.iter().collect();
    left.len() == right.len()
        && left.iter().all(|one| match rest.iter().position(|other| equivalent(one, other)) {
            Some(at) => {
                rest.swap_remove(at);
                true
            }
            None => false,
        })
}

/// Without regard to case; any blank is like any other.
fn same_text(left: &str, right: &str) -> bool {
    fn plain(text: &str) -> impl Iterator<Item = char> {
        text.chars().map(|one| if one.is_whitespace() { ' ' } else { one }).flat_map(char::to_lowercase)
    }
    left == right || plain(left).eq(plain(right))
}

/// To the decimals of the one that has fewer.
fn same_decimal(left: Decimal, right: Decimal) -> bool {
    let (left, right) = (left.normalize(), right.normalize());
    let places = left.scale().min(right.scale());
    rounded(left, places) == rounded(right, places)
}

fn rounded(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
}

fn same_quantity(left: &Quantity, right: &Quantity) -> bool {
    let (mut one, mut other) = (left.unit(), right.unit());
    // A year of the calendar and one of physics are equivalent: both are taken for the calendar's.
    let mixed = units::ucum_of(one).is_some() != units::ucum_of(other).is_some();
    if mixed {
        one = units::word_of(one).unwrap_or(one);
        other = units::word_of(other).unwrap_or(other);
    }
    if one == other {
        return same_decimal(left.value, right.value);
    }
    let Some((scale, others)) = units::scales(one, other) else { return false };
    let (left, right) = if scale.factor >= others.factor {
        (Some(left.value), units::convert(right.value, other, one))
    } else {
        (units::convert(left.value, one, other), Some(right.value))
    };
    matches!((left, right), (Some(left), Some(right)) if same_decimal(left, right))
}

/// A code is the same whatever it is called; a concept, if one of its codes is.
fn same_object(left: &Value, known: &str, right: &Value, others: &str) -> bool {
    let is = |name: &str| known == name || others == name;
    if is("Coding") {
        return same_coding(left, right);
    }
    if let (Some(one), Some(other)) = (codings(left), codings(right)) {
        return one.iter().any(|one| other.iter().any(|other| same_coding(one, other)));
    }
    same_value(left, right)
}

fn codings(value: &Value) -> Option<&Vec<Value>> {
    value.get("coding").and_then(Value::as_array)
}

fn same_coding(left: &Value, right: &Value) -> bool {
    left.get("code") == right.get("code") && left.get("system") == right.get("system")
}

fn same_value(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::String(one), Value::String(other)) => same_text(one, other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().all(|one| other.iter().any(|other| same_value(one, other)))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| same_value(value, other)))
        }
        _ => super::compare::same_json(left, right),
    }
}
