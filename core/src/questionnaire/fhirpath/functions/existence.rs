//! What is there, and whether it is true.

use super::super::element::Element;
use super::super::function::Function;
use super::super::singleton::{boolean, wrong_type};
use super::{Call, Found, truth, whole};

pub(super) fn call<'a>(call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    // Of booleans: whether one is this, or all are.
    let any = |wanted| input.iter().try_fold(false, |any, one| Ok(is(call, one, wanted)? || any));
    let all = |wanted| input.iter().try_fold(true, |all, one| Ok(is(call, one, wanted)? && all));
    Ok(match call.function {
        Function::Empty => truth(input.is_empty()),
        Function::Count => whole(input.len()),
        Function::AllTrue => truth(all(true)?),
        Function::AnyTrue => truth(any(true)?),
        Function::AllFalse => truth(all(false)?),
        Function::AnyFalse => truth(any(false)?),
        Function::Not => boolean(&input, call.at)?.map(|one| Element::Boolean(!one)).into_iter().collect(),
        Function::HasValue => truth(matches!(input.as_slice(), [one] if is_primitive(one))),
        _ if input.len() == 1 => input.into_iter().filter(is_primitive).collect(),
        _ => Vec::new(),
    })
}

fn is(call: &Call<'_, '_>, element: &Element<'_>, wanted: bool) -> Result<bool, super::Fault> {
    match element {
        Element::Boolean(one) => Ok(*one == wanted),
        _ => Err(wrong_type(call.at)),
    }
}

fn is_primitive(element: &Element<'_>) -> bool {
    !matches!(element, Element::Quantity(_) | Element::Json(..) | Element::Live(_))
}
