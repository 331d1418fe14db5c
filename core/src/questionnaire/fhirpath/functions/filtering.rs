//! Choosing among the elements.

use super::super::ast::Kind;
use super::super::element::Element;
use super::super::evaluate::Evaluator;
use super::super::fault::Fault;
use super::super::function::Function;
use super::super::{singleton, types};
use super::{Call, Found, navigation, truth};

/// The functions that look at every element with an expression.
pub(super) fn projected<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    let Some(projection) = call.arguments.first() else { return Ok(truth(!input.is_empty())) };
    if call.function == Function::Repeat {
        return navigation::repeated(on, projection, input);
    }
    let mut out = Vec::new();
    for (index, element) in input.into_iter().enumerate() {
        let mut value = on.each(projection, &element, index)?;
        if call.function == Function::Select {
            on.budget.size(out.len() + value.len())?;
            out.append(&mut value);
            continue;
        }
        let holds = singleton::boolean(&value, projection.at)? == Some(true);
        match call.function {
            Function::All if !holds => return Ok(truth(false)),
            Function::Exists if holds => return Ok(truth(true)),
            Function::Where if holds => out.push(element),
            _ => {}
        }
    }
    Ok(match call.function {
        Function::All => truth(true),
        Function::Exists => truth(false),
        _ => out,
    })
}

pub(super) fn call<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, mut input: Vec<Element<'a>>) -> Found<'a> {
    Ok(match call.function {
        Function::OfType => match call.arguments.first().map(|argument| &argument.kind) {
            Some(Kind::String(name)) => input.into_iter().filter(|one| types::is(one, name, on.world)).collect(),
            _ => Vec::new(),
        },
        Function::Extension => extension(on, call, &input)?,
        Function::Single => singleton::only(input, call.at)?.into_iter().collect(),
        Function::First => input.into_iter().next().into_iter().collect(),
        Function::Last => input.pop().into_iter().collect(),
        Function::Tail => input.into_iter().skip(1).collect(),
        _ => {
            let count = call.argument(on, 0)?.unwrap_or_default();
            let Some(count) = singleton::integer(&count, call.at)? else { return Ok(Vec::new()) };
            let count = usize::try_from(count.max(0)).unwrap_or(usize::MAX);
            if call.function == Function::Skip {
                input.into_iter().skip(count).collect()
            } else {
                input.truncate(count);
                input
            }
        }
    })
}

fn extension<'a>(
    on: &mut Evaluator<'a, '_>,
    call: &Call<'a, '_>,
    input: &[Element<'a>],
) -> Result<Vec<Element<'a>>, Fault> {
    let url = call.argument(on, 0)?.unwrap_or_default();
    let Some(url) = singleton::text(url, call.at)? else { return Ok(Vec::new()) };
    let mut all = on.members(input, "extension")?;
    let mut wanted = Vec::with_capacity(all.len());
    for one in &all {
        let own = on.members(std::slice::from_ref(one), "url")?;
        wanted.push(matches!(own.first(), Some(Element::String(own)) if *own == url));
    }
    let mut wanted = wanted.into_iter();
    all.retain(|_| wanted.next() == Some(true));
    Ok(all)
}
