//! From one type to another, where that can be done.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::super::element::{Element, Quantity};
use super::super::evaluate::Evaluator;
use super::super::function::Function;
use super::super::singleton;
use super::super::temporal::{Shape, Temporal};
use super::{Call, Found, quantities, truth};

pub(super) fn call<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    let unit = match call.argument(on, 0)? {
        Some(unit) => singleton::text(unit, call.at)?,
        None => None,
    };
    let Some(input) = singleton::only(input, call.at)? else { return Ok(Vec::new()) };
    let (wanted, asks) = wanted(call.function);
    let made = match wanted {
        Function::ToBoolean => boolean(&input).map(Element::Boolean),
        Function::ToInteger => integer(&input).map(Element::Integer),
        Function::ToDecimal => decimal(&input).map(Element::Decimal),
        Function::ToString => return string(on, input, asks),
        Function::ToDate => temporal(&input, Shape::Date).map(Element::Temporal),
        Function::ToDateTime => temporal(&input, Shape::DateTime).map(Element::Temporal),
        Function::ToTime => temporal(&input, Shape::Time).map(Element::Temporal),
        _ => quantity(&input, unit.as_deref()).map(Element::Quantity),
    };
    Ok(if asks { truth(made.is_some()) } else { made.into_iter().collect() })
}

/// `convertsToX` is whether `toX` finds something.
fn wanted(function: Function) -> (Function, bool) {
    match function {
        Function::ConvertsToBoolean => (Function::ToBoolean, true),
        Function::ConvertsToInteger => (Function::ToInteger, true),
        Function::ConvertsToDecimal => (Function::ToDecimal, true),
        Function::ConvertsToString => (Function::ToString, true),
        Function::ConvertsToDate => (Function::ToDate, true),
        Function::ConvertsToDateTime => (Function::ToDateTime, true),
        Function::ConvertsToTime => (Function::ToTime, true),
        Function::ConvertsToQuantity => (Function::ToQuantity, true),
        other => (other, false),
    }
}

/// A value as text; none for what has parts.
pub(in super::super) fn shown<'e>(element: &'e Element<'_>) -> Option<Cow<'e, str>> {
    Some(match element {
        Element::Boolean(true) => Cow::Borrowed("true"),
        Element::Boolean(false) => Cow::Borrowed("false"),
        Element::Integer(integer) => Cow::Owned(integer.to_string()),
        Element::Decimal(decimal) => Cow::Owned(decimal.to_string()),
        Element::String(text) => Cow::Borrowed(text),
        Element::Temporal(temporal) => Cow::Owned(temporal.to_string()),
        Element::Quantity(quantity) => Cow::Owned(quantities::shown(quantity)),
        Element::Json(..) if element.is_quantity() => Cow::Owned(quantities::shown(&*element.quantity()?)),
        Element::Json(..) | Element::Live(_) => return None,
    })
}

fn string<'a>(on: &mut Evaluator<'a, '_>, input: Element<'a>, asks: bool) -> Found<'a> {
    if asks {
        return Ok(truth(shown(&input).is_some()));
    }
    if let Element::String(_) = input {
        return Ok(vec![input]);
    }
    let text = shown(&input).map(Cow::into_owned);
    on.budget.text(text.as_ref().map_or(0, String::len))?;
    Ok(text.map(Element::text).into_iter().collect())
}

fn boolean(input: &Element<'_>) -> Option<bool> {
    match input {
        Element::Boolean(boolean) => Some(*boolean),
        Element::String(text) if text.len() <= 5 => match text.to_ascii_lowercase().as_str() {
            "true" | "t" | "yes" | "y" | "1" | "1.0" => Some(true),
            "false" | "f" | "no" | "n" | "0" | "0.0" => Some(false),
            _ => None,
        },
        _ => {
            let number = input.number()?;
            (number == Decimal::ONE || number.is_zero()).then_some(!number.is_zero())
        }
    }
}

fn integer(input: &Element<'_>) -> Option<i64> {
    match input {
        Element::Integer(integer) => Some(*integer),
        Element::Boolean(boolean) => Some((*boolean).into()),
        Element::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn decimal(input: &Element<'_>) -> Option<Decimal> {
    match input {
        Element::Boolean(boolean) => Some(Decimal::from(u8::from(*boolean))),
        Element::String(text) => quantities::decimal(text),
        _ => input.number(),
    }
}

fn temporal(input: &Element<'_>, shape: Shape) -> Option<Temporal> {
    match (input, shape) {
        (Element::Temporal(temporal), Shape::Date) => temporal.to_date(),
        (Element::Temporal(temporal), Shape::DateTime) => temporal.to_date_time(),
        (Element::Temporal(temporal), Shape::Time) => (temporal.shape == Shape::Time).then_some(*temporal),
        (Element::String(text), Shape::Date) => Temporal::parse(text).and_then(Temporal::to_date),
        (Element::String(text), Shape::DateTime) => Temporal::parse_date_time(text),
        (Element::String(text), Shape::Time) => Temporal::parse_time(text.strip_prefix('T').unwrap_or(text)),
        _ => None,
    }
}

fn quantity(input: &Element<'_>, unit: Option<&str>) -> Option<Quantity> {
    let made = match input {
        Element::String(text) => quantities::parse(text)?,
        Element::Boolean(boolean) => Quantity { value: Decimal::from(u8::from(*boolean)), unit: None },
        _ => input.quantity()?.into_owned(),
    };
    let made = Quantity { unit: made.unit.or(Some("1".to_owned())), ..made };
    match unit {
        Some(unit) => quantities::converted(&made, unit),
        None => Some(made),
    }
}
