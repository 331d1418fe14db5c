//! Reckoning with numbers, quantities, texts and dates. What cannot be represented is empty.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::ast::Op;
use super::element::{Element, Quantity};
use super::evaluate::Evaluator;
use super::fault::Fault;
use super::singleton::{only, wrong_type};
use super::{calendar, units};

pub(super) fn signed<'a>(negative: bool, value: Vec<Element<'a>>, at: u32) -> Result<Option<Element<'a>>, Fault> {
    let Some(value) = only(value, at)? else { return Ok(None) };
    Ok(match value {
        Element::Integer(integer) if negative => integer.checked_neg().map(Element::Integer),
        Element::Decimal(decimal) if negative => Some(Element::Decimal(-decimal)),
        Element::Integer(_) | Element::Decimal(_) => Some(value),
        _ if value.is_quantity() => value.quantity().map(|quantity| {
            let Quantity { value, unit } = quantity.into_owned();
            Element::Quantity(Quantity { value: if negative { -value } else { value }, unit })
        }),
        _ => return Err(wrong_type(at)),
    })
}

pub(super) fn apply<'a>(
    on: &mut Evaluator<'a, '_>,
    op: Op,
    left: Element<'a>,
    right: Element<'a>,
    at: u32,
) -> Result<Option<Element<'a>>, Fault> {
    match (&left, &right) {
        (Element::Integer(one), Element::Integer(other)) if op != Op::Divide => {
            return Ok(integers(op, *one, *other).map(Element::Integer));
        }
        (Element::String(one), Element::String(other)) if op == Op::Add => {
            on.budget.text(one.len() + other.len())?;
            return Ok(Some(Element::text(format!("{one}{other}"))));
        }
        (Element::Temporal(_) | Element::String(_), _)
            if right.is_quantity() && matches!(op, Op::Add | Op::Subtract) =>
        {
            return moved(op, &left, &right, at);
        }
        _ => {}
    }
    if let (Some(one), Some(other)) = (left.number(), right.number()) {
        return Ok(decimals(op, one, other));
    }
    match (left.quantity(), right.quantity()) {
        (Some(one), Some(other)) => quantities(op, &one, &other, at),
        _ => Err(wrong_type(at)),
    }
}

/// A date and a quantity of time.
fn moved<'a>(op: Op, left: &Element<'a>, right: &Element<'a>, at: u32) -> Result<Option<Element<'a>>, Fault> {
    let temporal = left.temporal().ok_or_else(|| wrong_type(at))?;
    let Some(quantity) = right.quantity() else { return Ok(None) };
    match calendar::add(&temporal, &quantity, op == Op::Subtract) {
        Ok(moved) => Ok(moved.map(Element::Temporal)),
        Err(calendar::NoTime) => Err(wrong_type(at)),
    }
}

fn integers(op: Op, one: i64, other: i64) -> Option<i64> {
    match op {
        Op::Add => one.checked_add(other),
        Op::Subtract => one.checked_sub(other),
        Op::Multiply => one.checked_mul(other),
        Op::Div => one.checked_div(other),
        Op::Mod => one.checked_rem(other),
        _ => None,
    }
}

fn decimals(op: Op, one: Decimal, other: Decimal) -> Option<Element<'static>> {
    let decimal = match op {
        Op::Add => one.checked_add(other),
        Op::Subtract => one.checked_sub(other),
        Op::Multiply => one.checked_mul(other),
        Op::Divide => quotient(one, other),
        Op::Mod => one.checked_rem(other),
        Op::Div => return one.checked_div(other)?.trunc().to_i64().map(Element::Integer),
        _ => None,
    };
    decimal.map(Element::Decimal)
}

fn quantities<'a>(op: Op, one: &Quantity, other: &Quantity, at: u32) -> Result<Option<Element<'a>>, Fault> {
    let made = match op {
        Op::Add | Op::Subtract => sum(one, other, op == Op::Subtract),
        Op::Multiply if other.unit() == "1" => scaled(one, one.value.checked_mul(other.value)),
        Op::Multiply if one.unit() == "1" => scaled(other, one.value.checked_mul(other.value)),
        Op::Divide if other.unit() == "1" => scaled(one, quotient(one.value, other.value)),
        Op::Divide => {
            let plain = Quantity { value: Decimal::ONE, unit: Some("1".into()) };
            units::common(one, other).and_then(|(one, other)| scaled(&plain, quotient(one, other)))
        }
        Op::Multiply => None,
        _ => return Err(wrong_type(at)),
    };
    Ok(made.map(Element::Quantity))
}

/// As short as it can be written: nobody wants to read a score of 2.50.
pub(super) fn quotient(one: Decimal, other: Decimal) -> Option<Decimal> {
    one.checked_div(other).map(|quotient| quotient.normalize())
}

fn scaled(like: &Quantity, value: Option<Decimal>) -> Option<Quantity> {
    Some(Quantity { value: value?, unit: like.unit.clone() })
}

/// In the finer of both units; where one is of the calendar, in the calendar's.
pub(super) fn sum(one: &Quantity, other: &Quantity, negative: bool) -> Option<Quantity> {
    let second = if negative { -other.value } else { other.value };
    let (left, right) = (one.unit(), other.unit());
    if left == right {
        return scaled(one, one.value.checked_add(second));
    }
    // How many days a month has is for the author to say.
    let long = |unit| matches!(unit, "year" | "month");
    if long(left) || long(right) {
        return None;
    }
    let (scale, others) = units::scales(left, right)?;
    let finer = if scale.factor <= others.factor { left } else { right };
    let calendar = units::ucum_of(left).is_some() || units::ucum_of(right).is_some();
    let unit = if calendar { units::word_of(finer).unwrap_or(finer) } else { finer };
    if long(unit) {
        return None;
    }
    let value = units::convert(one.value, left, unit)?.checked_add(units::convert(second, right, unit)?)?;
    Some(Quantity { value, unit: Some(unit.to_owned()) })
}
