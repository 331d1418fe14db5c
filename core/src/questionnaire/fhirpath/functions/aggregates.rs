//! One value out of many: sums, scores, extremes.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::super::arithmetic::quotient;
use super::super::compare::{comparable, compare};
use super::super::element::{Element, Quantity};
use super::super::evaluate::Evaluator;
use super::super::fault::Fault;
use super::super::function::Function;
use super::super::singleton::wrong_type;
use super::super::units;
use super::{Call, Found};

pub(super) fn call<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    on.budget.light(input.len())?;
    match call.function {
        Function::Aggregate => aggregate(on, call, input),
        // What has no weight adds nothing, and does not count as zero either.
        Function::Weight | Function::Ordinal => {
            Ok(input.iter().filter_map(|one| on.world.weight(one)).map(Element::Decimal).collect())
        }
        Function::Min => extreme(input, Ordering::Less, call.at),
        Function::Max => extreme(input, Ordering::Greater, call.at),
        Function::Avg => average(&input, call.at),
        // The standard's section on aggregates: of nothing the sum is nothing, not 0.
        _ => Ok(sum(&input, call.at)?.into_iter().collect()),
    }
}

fn aggregate<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    let Some(aggregator) = call.arguments.first() else { return Ok(Vec::new()) };
    let begin = call.argument(on, 1)?.unwrap_or_default();
    let before = std::mem::replace(&mut on.total, begin);
    for (index, element) in input.iter().enumerate() {
        on.total = on.each(aggregator, element, index)?;
    }
    Ok(std::mem::replace(&mut on.total, before))
}

/// Whole numbers give a whole number; with a decimal among them it is a decimal.
fn sum<'a>(input: &[Element<'a>], at: u32) -> Result<Option<Element<'a>>, Fault> {
    if input.is_empty() {
        return Ok(None);
    }
    if input.iter().all(|one| matches!(one, Element::Integer(_))) {
        let mut integers = input.iter().map(|one| if let Element::Integer(one) = one { *one } else { 0 });
        return Ok(integers.try_fold(0i64, i64::checked_add).map(Element::Integer));
    }
    if let Some(numbers) = input.iter().map(Element::number).collect::<Option<Vec<_>>>() {
        return Ok(numbers.into_iter().try_fold(Decimal::ZERO, Decimal::checked_add).map(Element::Decimal));
    }
    Ok(quantities(input, at)?.map(Element::Quantity))
}

/// In the unit of the first one; none if another cannot be converted to it.
fn quantities(input: &[Element<'_>], at: u32) -> Result<Option<Quantity>, Fault> {
    let mut total: Option<Quantity> = None;
    for one in input {
        if one.quantity().is_none() && !one.is_quantity() {
            return Err(wrong_type(at));
        }
        let Some(one) = one.quantity() else { return Ok(None) };
        total = match total {
            None => Some(one.into_owned()),
            Some(total) => {
                let sum = units::convert(one.value, one.unit(), total.unit())
                    .and_then(|value| total.value.checked_add(value));
                let Some(value) = sum else { return Ok(None) };
                Some(Quantity { value, ..total })
            }
        };
    }
    Ok(total)
}

fn average<'a>(input: &[Element<'a>], at: u32) -> Found<'a> {
    let count = Decimal::from(input.len());
    let average = match sum(input, at)? {
        Some(Element::Quantity(Quantity { value, unit })) => {
            quotient(value, count).map(|value| Element::Quantity(Quantity { value, unit }))
        }
        Some(sum) => sum.number().and_then(|sum| quotient(sum, count)).map(Element::Decimal),
        None => None,
    };
    Ok(average.into_iter().collect())
}

/// The least or the greatest; none where two cannot be put in an order.
fn extreme<'a>(input: Vec<Element<'a>>, wanted: Ordering, at: u32) -> Found<'a> {
    let mut best: Option<Element<'a>> = None;
    for one in input {
        let better = match &best {
            None => {
                if !comparable(&one, &one) {
                    return Err(wrong_type(at));
                }
                true
            }
            Some(best) => match compare(&one, best) {
                Some(order) => order == wanted,
                None if comparable(&one, best) => return Ok(Vec::new()),
                None => return Err(wrong_type(at)),
            },
        };
        if better {
            best = Some(one);
        }
    }
    Ok(best.into_iter().collect())
}
