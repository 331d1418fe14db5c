//! Where one value is expected: what a collection of one, or of none, stands for.

use std::borrow::Cow;

use rust_decimal::prelude::ToPrimitive;

use super::element::Element;
use super::fault::Fault;

pub(super) fn wrong_type(at: u32) -> Fault {
    Fault::WrongType { position: at as usize }
}

pub(super) fn one<'e, 'a>(elements: &'e [Element<'a>], at: u32) -> Result<Option<&'e Element<'a>>, Fault> {
    match elements {
        [] => Ok(None),
        [one] => Ok(Some(one)),
        _ => Err(Fault::NotSingular { position: at as usize }),
    }
}

pub(super) fn only<'a>(elements: Vec<Element<'a>>, at: u32) -> Result<Option<Element<'a>>, Fault> {
    one(&elements, at)?;
    Ok(elements.into_iter().next())
}

/// One element that is no boolean counts as true: it is there.
pub(super) fn boolean(elements: &[Element<'_>], at: u32) -> Result<Option<bool>, Fault> {
    Ok(one(elements, at)?.map(|one| !matches!(one, Element::Boolean(false))))
}

pub(super) fn integer(elements: &[Element<'_>], at: u32) -> Result<Option<i64>, Fault> {
    match one(elements, at)? {
        None => Ok(None),
        Some(Element::Integer(integer)) => Ok(Some(*integer)),
        Some(Element::Decimal(decimal)) if decimal.fract().is_zero() => Ok(decimal.to_i64()),
        Some(_) => Err(wrong_type(at)),
    }
}

/// A string. A date counts as what it is written as: data says "1974-12-25" and means a string's functions too.
pub(super) fn text<'a>(elements: Vec<Element<'a>>, at: u32) -> Result<Option<Cow<'a, str>>, Fault> {
    match only(elements, at)? {
        None => Ok(None),
        Some(Element::String(text)) => Ok(Some(text)),
        Some(Element::Temporal(temporal)) => Ok(Some(Cow::Owned(temporal.to_string()))),
        Some(_) => Err(wrong_type(at)),
    }
}
