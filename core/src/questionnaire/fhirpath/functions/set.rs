//! Elements without their doubles, found by a hash so that large collections stay quick.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use super::super::compare::equal;
use super::super::element::Element;
use super::super::evaluate::Evaluator;
use super::super::fault::Fault;
use super::super::temporal::Temporal;

#[derive(Default)]
pub(super) struct Set<'a> {
    elements: Vec<Element<'a>>,
    places: HashMap<u64, Vec<usize>>,
}

impl<'a> Set<'a> {
    pub(super) fn of(on: &mut Evaluator<'a, '_>, elements: &[Element<'a>]) -> Result<Set<'a>, Fault> {
        let mut set = Set::default();
        for element in elements {
            set.insert(on, element)?;
        }
        Ok(set)
    }

    /// False if it was there already.
    pub(super) fn insert(&mut self, on: &mut Evaluator<'a, '_>, element: &Element<'a>) -> Result<bool, Fault> {
        let key = key(element);
        let new = !self.has(on, key, element)?;
        if new {
            on.budget.size(self.elements.len() + 1)?;
            self.places.entry(key).or_default().push(self.elements.len());
            self.elements.push(element.clone());
        }
        Ok(new)
    }

    pub(super) fn contains(&self, on: &mut Evaluator<'a, '_>, element: &Element<'a>) -> Result<bool, Fault> {
        self.has(on, key(element), element)
    }

    fn has(&self, on: &mut Evaluator<'a, '_>, key: u64, element: &Element<'a>) -> Result<bool, Fault> {
        let bulk = element.bulk();
        on.budget.light(bulk)?;
        for place in self.places.get(&key).into_iter().flatten() {
            on.budget.light(bulk)?;
            if self.elements.get(*place).is_some_and(|other| equal(element, other) == Some(true)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    pub(super) fn len(&self) -> usize {
        self.elements.len()
    }

    pub(super) fn into_elements(self) -> Vec<Element<'a>> {
        self.elements
    }
}

/// The same for all that is equal. Dates and quantities can be equal though written in another way: they share one.
fn key(element: &Element<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    match element {
        Element::Boolean(boolean) => boolean.hash(&mut hasher),
        Element::Live(node) => node.hash(&mut hasher),
        Element::String(text) => text_key(text, &mut hasher),
        Element::Temporal(_) => DATE.hash(&mut hasher),
        Element::Json(_, _) if element.is_quantity() => QUANTITY.hash(&mut hasher),
        Element::Json(value, _) => json_key(value).hash(&mut hasher),
        // A number can be equal to a quantity without a unit.
        Element::Quantity(quantity) if quantity.unit() != "1" => QUANTITY.hash(&mut hasher),
        _ => match element.quantity() {
            Some(quantity) => quantity.value.normalize().hash(&mut hasher),
            None => QUANTITY.hash(&mut hasher),
        },
    }
    hasher.finish()
}

const DATE: &str = "date";
const QUANTITY: &str = "quantity";

fn text_key(text: &str, hasher: &mut DefaultHasher) {
    let digit = text.as_bytes().first().is_some_and(u8::is_ascii_digit);
    if digit && Temporal::parse(text).is_some() { DATE.hash(hasher) } else { text.hash(hasher) }
}

/// Without regard to the order of members; what lies deeper than the members themselves is left to the comparison.
fn json_key(value: &Value) -> u64 {
    let Value::Object(members) = value else { return 0 };
    members.iter().fold(members.len() as u64, |sum, (name, value)| {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        match value {
            Value::String(text) => text.hash(&mut hasher),
            Value::Bool(boolean) => boolean.hash(&mut hasher),
            Value::Array(values) => values.len().hash(&mut hasher),
            _ => {}
        }
        sum.wrapping_add(hasher.finish())
    })
}
