//! The operators on two collections, apart from logic.

use std::cmp::Ordering;

use super::ast::Op;
use super::compare::{comparable, compare, equal, equal_all};
use super::element::Element;
use super::equivalence::equivalent_all;
use super::evaluate::Evaluator;
use super::fault::Fault;
use super::functions::{joined, shown};
use super::{arithmetic, singleton};

pub(super) fn apply<'a>(
    on: &mut Evaluator<'a, '_>,
    op: Op,
    left: Vec<Element<'a>>,
    right: Vec<Element<'a>>,
    at: u32,
) -> Result<Vec<Element<'a>>, Fault> {
    let truth = match op {
        Op::Union => return joined(on, left, right),
        Op::Concatenate => {
            let (left, right) = (singleton::only(left, at)?, singleton::only(right, at)?);
            return concatenated(on, left, right, at).map(|text| vec![text]);
        }
        Op::Equal | Op::NotEqual => {
            bulk(on, &left)?;
            equal_all(&left, &right).map(|equal| equal == (op == Op::Equal))
        }
        Op::Equivalent | Op::NotEquivalent => {
            if left.len() == right.len() {
                // Each may be compared with each, letter by letter.
                let pairs = left.iter().map(|one| one.bulk().saturating_mul(8 * right.len()));
                on.budget.light(pairs.fold(0, usize::saturating_add))?;
            }
            Some(equivalent_all(&left, &right) == (op == Op::Equivalent))
        }
        Op::In => member(on, &left, &right, at)?,
        Op::Contains => member(on, &right, &left, at)?,
        Op::Less | Op::AtMost | Op::Greater | Op::AtLeast => {
            bulk(on, &left)?;
            ordered(op, &left, &right, at)?
        }
        _ => {
            let (Some(left), Some(right)) = (singleton::only(left, at)?, singleton::only(right, at)?) else {
                return Ok(Vec::new());
            };
            return Ok(arithmetic::apply(on, op, left, right, at)?.into_iter().collect());
        }
    };
    Ok(truth.map(Element::Boolean).into_iter().collect())
}

/// What is not there is the empty text. Numbers and dates are taken as they are written.
fn concatenated<'a>(
    on: &mut Evaluator<'a, '_>,
    left: Option<Element<'a>>,
    right: Option<Element<'a>>,
    at: u32,
) -> Result<Element<'a>, Fault> {
    let mut text = String::new();
    for part in [left, right].into_iter().flatten() {
        let part = shown(&part).ok_or_else(|| singleton::wrong_type(at))?;
        on.budget.text(text.len() + part.len())?;
        text.push_str(&part);
    }
    Ok(Element::text(text))
}

fn bulk(on: &mut Evaluator<'_, '_>, elements: &[Element<'_>]) -> Result<(), Fault> {
    on.budget.light(elements.iter().map(Element::bulk).fold(0, usize::saturating_add))
}

fn member(
    on: &mut Evaluator<'_, '_>,
    element: &[Element<'_>],
    elements: &[Element<'_>],
    at: u32,
) -> Result<Option<bool>, Fault> {
    let Some(one) = singleton::one(element, at)? else { return Ok(None) };
    on.budget.light(one.bulk().saturating_mul(elements.len()))?;
    Ok(Some(elements.iter().any(|other| equal(one, other) == Some(true))))
}

fn ordered(op: Op, left: &[Element<'_>], right: &[Element<'_>], at: u32) -> Result<Option<bool>, Fault> {
    let (Some(left), Some(right)) = (singleton::one(left, at)?, singleton::one(right, at)?) else {
        return Ok(None);
    };
    let order = compare(left, right);
    if order.is_none() && !comparable(left, right) {
        return Err(singleton::wrong_type(at));
    }
    Ok(order.map(|order| match op {
        Op::Less => order == Ordering::Less,
        Op::AtMost => order != Ordering::Greater,
        Op::Greater => order == Ordering::Greater,
        _ => order != Ordering::Less,
    }))
}
