//! Equality and order of elements.

use std::cmp::Ordering;

use serde_json::Value;

use super::element::Element;
use super::{calendar, json, units};

/// The order of two elements; none where it cannot be told.
pub(crate) fn compare(left: &Element<'_>, right: &Element<'_>) -> Option<Ordering> {
    match (left, right) {
        (Element::String(one), Element::String(other)) => Some(one.cmp(other)),
        (Element::Temporal(_), _) | (_, Element::Temporal(_)) => {
            calendar::compare(&left.temporal()?, &right.temporal()?)
        }
        (Element::Integer(one), Element::Integer(other)) => Some(one.cmp(other)),
        _ => match (left.number(), right.number()) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => {
                let (one, other) = (left.quantity()?, right.quantity()?);
                units::common(&one, &other).map(|(one, other)| one.cmp(&other))
            }
        },
    }
}

/// Whether their types can be put in an order at all.
pub(super) fn comparable(left: &Element<'_>, right: &Element<'_>) -> bool {
    match (left, right) {
        (Element::String(_), Element::String(_)) => true,
        (Element::Temporal(_), _) | (_, Element::Temporal(_)) => {
            left.temporal().is_some() && right.temporal().is_some()
        }
        _ => left.quantity().is_some() && right.quantity().is_some(),
    }
}

/// Whether two elements are equal; none where it cannot be told.
pub(crate) fn equal(left: &Element<'_>, right: &Element<'_>) -> Option<bool> {
    match (left, right) {
        (Element::Boolean(one), Element::Boolean(other)) => Some(one == other),
        (Element::String(one), Element::String(other)) => Some(one == other),
        (Element::Live(one), Element::Live(other)) => Some(one == other),
        (Element::Json(one, _), Element::Json(other, _)) => match (left.quantity(), right.quantity()) {
            (Some(one), Some(other)) => units::common(&one, &other).map(|(one, other)| one == other),
            _ => Some(std::ptr::eq(*one, *other) || same_json(one, other)),
        },
        (Element::Temporal(_), Element::Temporal(_) | Element::String(_))
        | (Element::String(_), Element::Temporal(_)) => match (left.temporal(), right.temporal()) {
            (Some(one), Some(other)) if (one.shape == other.shape) || calendar::both_dates(&one, &other) => {
                calendar::compare(&one, &other).map(Ordering::is_eq)
            }
            _ => Some(false),
        },
        _ => match (left.number(), right.number()) {
            (Some(one), Some(other)) => Some(one == other),
            _ => match (left.quantity(), right.quantity()) {
                (Some(one), Some(other)) => units::common(&one, &other).map(|(one, other)| one == other),
                _ => Some(false),
            },
        },
    }
}

/// Whether two collections are equal: the same elements in the same order. None if one is empty.
pub(super) fn equal_all(left: &[Element<'_>], right: &[Element<'_>]) -> Option<bool> {
    if left.is_empty() || right.is_empty() {
        return None;
    }
    if left.len() != right.len() {
        return Some(false);
    }
    let mut all = Some(true);
    for (one, other) in left.iter().zip(right) {
        match equal(one, other) {
            Some(true) => {}
            Some(false) => return Some(false),
            None => all = None,
        }
    }
    all
}

/// Deep equality, in which 1.0 is 1. How deep JSON can go is limited by its reader.
pub(super) fn same_json(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || json::decimal(one).is_some_and(|one| Some(one) == json::decimal(other))
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same_json(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| same_json(value, other)))
        }
        _ => left == right,
    }
}
