//! Making texts out of texts.

use std::borrow::Cow;

use super::super::element::Element;
use super::super::evaluate::Evaluator;
use super::super::fault::Fault;
use super::super::function::Function;
use super::super::singleton::{integer, text, wrong_type};
use super::{Call, Found, shown};

pub(super) fn call<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    if call.function == Function::Join {
        return join(on, call, &input);
    }
    let Some(own) = text(input, call.at)? else { return Ok(Vec::new()) };
    on.budget.light(own.len() / 16)?;
    match call.function {
        Function::Substring => substring(on, call, own),
        Function::Replace => replace(on, call, &own),
        Function::Split => split(on, call, &own),
        Function::ToChars => chars(on, &own),
        Function::Trim => made(on, own.trim().to_owned()),
        // A letter becomes three at most.
        Function::Upper => {
            on.budget.text(own.len())?;
            made(on, own.to_uppercase())
        }
        _ => {
            on.budget.text(own.len())?;
            made(on, own.to_lowercase())
        }
    }
}

fn made<'a>(on: &mut Evaluator<'a, '_>, text: String) -> Found<'a> {
    on.budget.text(text.len())?;
    Ok(vec![Element::text(text)])
}

fn substring<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, own: Cow<'a, str>) -> Found<'a> {
    let begin = call.argument(on, 0)?.unwrap_or_default();
    let length = call.argument(on, 1)?.unwrap_or_default();
    let Some(begin) = integer(&begin, call.at)? else { return Ok(Vec::new()) };
    let length = integer(&length, call.at)?;
    let Some(begin) = usize::try_from(begin).ok().and_then(|begin| own.char_indices().nth(begin)).map(|(at, _)| at)
    else {
        return Ok(Vec::new());
    };
    let rest = own.get(begin..).unwrap_or_default();
    let end = match length {
        None => own.len(),
        Some(length) => {
            let length = usize::try_from(length.max(0)).unwrap_or(usize::MAX);
            rest.char_indices().nth(length).map_or(own.len(), |(at, _)| begin + at)
        }
    };
    match own {
        Cow::Borrowed(own) => Ok(vec![Element::text(own.get(begin..end).unwrap_or_default())]),
        Cow::Owned(own) => made(on, own.get(begin..end).unwrap_or_default().to_owned()),
    }
}

fn replace<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, own: &str) -> Found<'a> {
    let pattern = call.argument(on, 0)?.unwrap_or_default();
    let other = call.argument(on, 1)?.unwrap_or_default();
    let (Some(pattern), Some(other)) = (text(pattern, call.at)?, text(other, call.at)?) else {
        return Ok(Vec::new());
    };
    let count = own.matches(&*pattern).count();
    on.budget.text(own.len().saturating_add(count.saturating_mul(other.len())))?;
    Ok(vec![Element::text(own.replace(&*pattern, &other))])
}

fn split<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, own: &str) -> Found<'a> {
    let separator = call.argument(on, 0)?.unwrap_or_default();
    let Some(separator) = text(separator, call.at)? else { return Ok(Vec::new()) };
    if separator.is_empty() {
        return chars(on, own);
    }
    many(on, own, own.split(&*separator))
}

fn chars<'a>(on: &mut Evaluator<'a, '_>, own: &str) -> Found<'a> {
    let ends = own.char_indices().map(|(at, one)| own.get(at..at + one.len_utf8()).unwrap_or_default());
    many(on, own, ends)
}

fn many<'a, 's>(on: &mut Evaluator<'a, '_>, own: &str, parts: impl Iterator<Item = &'s str>) -> Found<'a> {
    on.budget.text(own.len())?;
    let mut out = Vec::new();
    for part in parts {
        on.budget.light(1)?;
        on.budget.size(out.len() + 1)?;
        out.push(Element::text(part.to_owned()));
    }
    Ok(out)
}

fn join<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: &[Element<'a>]) -> Found<'a> {
    let separator = call.argument(on, 0)?.unwrap_or_default();
    let separator = text(separator, call.at)?.unwrap_or_default();
    if input.is_empty() {
        return Ok(Vec::new());
    }
    let mut out = String::new();
    for (index, one) in input.iter().enumerate() {
        let one: Result<_, Fault> = shown(one).ok_or_else(|| wrong_type(call.at));
        let (one, between) = (one?, if index == 0 { "" } else { &*separator });
        on.budget.text(one.len() + between.len())?;
        on.budget.size(out.len() / 10)?;
        out.push_str(between);
        out.push_str(&one);
    }
    made(on, out)
}
