//! Roots, powers and logarithms. All in decimals, so that both phones find the same digits.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, MathematicalOps};

use super::super::element::Element;
use super::super::evaluate::Evaluator;
use super::super::function::Function;
use super::super::singleton::{self, wrong_type};
use super::{Call, Found};

pub(super) fn call<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    let other = call.argument(on, 0)?;
    let Some(input) = singleton::only(input, call.at)? else { return Ok(Vec::new()) };
    let own = input.number().ok_or_else(|| wrong_type(call.at))?;
    let other = match &other {
        Some(other) => match singleton::one(other, call.at)? {
            Some(other) => Some(other),
            None => return Ok(Vec::new()),
        },
        None => None,
    };
    // A series takes some time.
    on.budget.light(64)?;
    let made = match (call.function, other) {
        (Function::Sqrt, _) => own.sqrt(),
        (Function::Ln, _) => ln(own),
        (Function::Exp, _) => exp(own),
        (Function::Log, Some(base)) => {
            let base = base.number().ok_or_else(|| wrong_type(call.at))?;
            log(own, base)
        }
        (_, Some(exponent)) => {
            if let (Element::Integer(base), Element::Integer(exponent @ 0..)) = (&input, exponent) {
                let power = u32::try_from(*exponent).ok().and_then(|exponent| base.checked_pow(exponent));
                if let Some(power) = power {
                    return Ok(vec![Element::Integer(power)]);
                }
            }
            power(own, exponent.number().ok_or_else(|| wrong_type(call.at))?)
        }
        _ => None,
    };
    Ok(made.map(|made| Element::Decimal(made.normalize())).into_iter().collect())
}

fn log(value: Decimal, base: Decimal) -> Option<Decimal> {
    // Within rounding of a whole number it is that number: 16.log(2) is 4.
    let exact = ln(value)?.checked_div(ln(base)?)?;
    let near = exact.round();
    Some(if (exact - near).abs() < Decimal::new(1, 20) { near } else { exact })
}

/// The exponent is halved until the series is short, and the result squared as often.
fn exp(exponent: Decimal) -> Option<Decimal> {
    if exponent.is_sign_negative() && !exponent.is_zero() {
        // What is smaller than the last digit is nothing.
        return exp(-exponent).map_or(Some(Decimal::ZERO), |inverse| Decimal::ONE.checked_div(inverse));
    }
    if exponent > Decimal::from(67) {
        return None;
    }
    let mut rest = exponent;
    let mut halved = 0;
    while rest > Decimal::new(5, 1) {
        rest = rest.checked_div(Decimal::TWO)?;
        halved += 1;
    }
    let (mut term, mut sum) = (Decimal::ONE, Decimal::ONE);
    for n in 1..=24 {
        term = term.checked_mul(rest)?.checked_div(Decimal::from(n))?;
        sum = sum.checked_add(term)?;
    }
    (0..halved).try_fold(sum, |sum, _| sum.checked_mul(sum))
}

/// The twos are taken out first, so that the series is short.
fn ln(value: Decimal) -> Option<Decimal> {
    if value <= Decimal::ZERO {
        return None;
    }
    let (mut rest, mut twos) = (value, 0i64);
    while rest > Decimal::new(15, 1) {
        rest = rest.checked_div(Decimal::TWO)?;
        twos += 1;
    }
    while rest < Decimal::new(75, 2) {
        rest = rest.checked_mul(Decimal::TWO)?;
        twos -= 1;
    }
    let whole = LN_2.checked_mul(Decimal::from(twos))?;
    whole.checked_add(near_one(rest)?)
}

/// The logarithm of 2 to 28 digits.
const LN_2: Decimal = Decimal::from_parts(2860148159, 2180329217, 375755839, false, 28);

fn near_one(value: Decimal) -> Option<Decimal> {
    let ratio = (value - Decimal::ONE).checked_div(value + Decimal::ONE)?;
    let square = ratio.checked_mul(ratio)?;
    let (mut term, mut sum) = (ratio, ratio);
    for n in (3..=41).step_by(2) {
        term = term.checked_mul(square)?;
        sum = sum.checked_add(term.checked_div(Decimal::from(n))?)?;
    }
    sum.checked_mul(Decimal::TWO)
}

fn power(base: Decimal, exponent: Decimal) -> Option<Decimal> {
    if exponent.fract().is_zero() {
        let times = exponent.to_i64()?;
        let power = whole_power(base, times.unsigned_abs())?;
        return if times < 0 { Decimal::ONE.checked_div(power) } else { Some(power) };
    }
    if base.is_zero() && exponent.is_sign_positive() {
        return Some(Decimal::ZERO);
    }
    exp(exponent.checked_mul(ln(base)?)?)
}

fn whole_power(mut base: Decimal, mut times: u64) -> Option<Decimal> {
    let mut power = Decimal::ONE;
    while times > 0 {
        if times % 2 == 1 {
            power = power.checked_mul(base)?;
        }
        times /= 2;
        if times > 0 {
            base = base.checked_mul(base)?;
        }
    }
    Some(power)
}
