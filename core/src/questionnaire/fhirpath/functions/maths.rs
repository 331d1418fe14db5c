//! Rounding and the like.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::super::element::{Element, Quantity};
use super::super::evaluate::Evaluator;
use super::super::function::Function;
use super::super::singleton::{self, wrong_type};
use super::{Call, Found};

/// More places than a decimal has.
const MOST_PLACES: i64 = 28;

pub(super) fn call<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    let places = call.argument(on, 0)?.unwrap_or_default();
    let places = singleton::integer(&places, call.at)?.unwrap_or(0);
    let Some(input) = singleton::only(input, call.at)? else { return Ok(Vec::new()) };
    if places < 0 {
        return Err(wrong_type(call.at));
    }
    let places = u32::try_from(places.min(MOST_PLACES)).unwrap_or(0);
    let round =
        |value: Decimal| value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero).normalize();
    let whole = |value: Decimal| value.to_i64().map(Element::Integer);
    let made = match (&input, call.function) {
        (Element::Integer(integer), Function::Abs) => integer.checked_abs().map(Element::Integer),
        (Element::Integer(_), _) => Some(input),
        (Element::Decimal(value), Function::Abs) => Some(Element::Decimal(value.abs())),
        (Element::Decimal(value), Function::Round) => Some(Element::Decimal(round(*value))),
        (Element::Decimal(value), Function::Ceiling) => whole(value.ceil()),
        (Element::Decimal(value), Function::Floor) => whole(value.floor()),
        (Element::Decimal(value), _) => whole(value.trunc()),
        _ => match (input.is_quantity().then(|| input.quantity()).flatten(), call.function) {
            (Some(quantity), function) => {
                let Quantity { value, unit } = quantity.into_owned();
                let value = match function {
                    Function::Abs => value.abs(),
                    Function::Round => round(value),
                    Function::Ceiling => value.ceil(),
                    Function::Floor => value.floor(),
                    _ => value.trunc(),
                };
                Some(Element::Quantity(Quantity { value, unit }))
            }
            _ => return Err(wrong_type(call.at)),
        },
    };
    Ok(made.into_iter().collect())
}
