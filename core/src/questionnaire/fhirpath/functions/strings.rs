//! Looking into texts. Places are counted in characters.

use super::super::element::Element;
use super::super::evaluate::Evaluator;
use super::super::function::Function;
use super::super::singleton::text;
use super::{Call, Found, truth, whole};

pub(super) fn call<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    let Some(own) = text(input, call.at)? else { return Ok(Vec::new()) };
    on.budget.light(own.len() / 16)?;
    if call.function == Function::Length {
        return Ok(whole(own.chars().count()));
    }
    let other = call.argument(on, 0)?.unwrap_or_default();
    let Some(other) = text(other, call.at)? else { return Ok(Vec::new()) };
    on.budget.light(other.len() / 16)?;
    let place = |found: Option<usize>| match found {
        Some(at) => whole(own.get(..at).unwrap_or_default().chars().count()),
        None => vec![Element::Integer(-1)],
    };
    Ok(match call.function {
        Function::StartsWith => truth(own.starts_with(&*other)),
        Function::EndsWith => truth(own.ends_with(&*other)),
        Function::Contains => truth(own.contains(&*other)),
        Function::IndexOf => place(own.find(&*other)),
        _ => place(own.rfind(&*other)),
    })
}
