//! The elements of a collection.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde_json::Value;

use super::temporal::Temporal;
use super::{json, units};

/// One element of a collection.
#[derive(Clone, Debug)]
pub(crate) enum Element<'a> {
    Boolean(bool),
    Integer(i64),
    Decimal(Decimal),
    /// Every type of FHIR that is written as text and is no date or time.
    String(Cow<'a, str>),
    Temporal(Temporal),
    Quantity(Quantity),
    /// An object, and the name of its FHIR type; empty where that is not known.
    Json(&'a Value, &'static str),
    /// A node of the live response: the host knows what it is.
    Live(u64),
}

/// A value with its unit: a UCUM code, or a word of the calendar in the singular. Without a unit it is a plain number.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Quantity {
    pub(crate) value: Decimal,
    pub(crate) unit: Option<String>,
}

impl<'a> Element<'a> {
    pub(crate) fn text(text: impl Into<Cow<'a, str>>) -> Element<'a> {
        Element::String(text.into())
    }

    pub(crate) fn number(&self) -> Option<Decimal> {
        match self {
            Element::Integer(integer) => Some(Decimal::from(*integer)),
            Element::Decimal(decimal) => Some(*decimal),
            _ => None,
        }
    }

    /// The quantity it is or stands for: a number is one without a unit.
    pub(crate) fn quantity(&self) -> Option<Cow<'_, Quantity>> {
        match self {
            Element::Quantity(quantity) => Some(Cow::Borrowed(quantity)),
            Element::Json(value, _) => Quantity::read(value).map(Cow::Owned),
            _ => self.number().map(|value| Cow::Owned(Quantity { value, unit: None })),
        }
    }

    pub(crate) fn is_quantity(&self) -> bool {
        match self {
            Element::Quantity(_) => true,
            Element::Json(value, _) => json::looks_like_quantity(value),
            _ => false,
        }
    }

    /// The date or time it is, or that it spells.
    pub(crate) fn temporal(&self) -> Option<Temporal> {
        match self {
            Element::Temporal(temporal) => Some(*temporal),
            Element::String(text) => Temporal::parse(text),
            _ => None,
        }
    }

    /// How much there is to look at when it is compared.
    pub(super) fn bulk(&self) -> usize {
        match self {
            Element::String(text) => 1 + text.len() / 64,
            Element::Json(value, _) => json::size(value),
            _ => 1,
        }
    }

    /// How many bytes a copy of it takes besides itself.
    pub(super) fn weight(&self) -> usize {
        match self {
            Element::String(Cow::Owned(text)) => text.len(),
            Element::Quantity(Quantity { unit: Some(unit), .. }) => unit.len(),
            _ => 0,
        }
    }
}

impl Quantity {
    /// A FHIR Quantity. One with a comparator is not a value, it is a bound.
    pub(crate) fn read(value: &Value) -> Option<Quantity> {
        if !json::looks_like_quantity(value) || value.get("comparator").is_some() {
            return None;
        }
        let number = json::decimal(value.get("value")?.as_number()?)?;
        let text = |name| value.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let unit = text("code").or(text("unit"));
        Some(Quantity { value: number, unit: unit.map(|unit| units::of_fhir(unit).to_owned()) })
    }

    /// The unit; `1` where there is none.
    pub(crate) fn unit(&self) -> &str {
        self.unit.as_deref().unwrap_or("1")
    }
}
