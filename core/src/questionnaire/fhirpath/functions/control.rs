//! Deciding, tracing and naming.

use super::super::element::Element;
use super::super::evaluate::Evaluator;
use super::super::fault::Fault;
use super::super::function::Function;
use super::super::singleton;
use super::{Call, Found};

/// Names that are not the author's to give.
const TAKEN: [&str; 8] = ["context", "resource", "rootResource", "questionnaire", "qitem", "ucum", "sct", "loinc"];

pub(super) fn call<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    if call.function == Function::Iif {
        return iif(on, call, &input);
    }
    let name = call.argument(on, 0)?.unwrap_or_default();
    let Some(name) = singleton::text(name, call.at)? else { return Err(singleton::wrong_type(call.at)) };
    if call.function == Function::Trace {
        trace(on, call, &name, &input)?;
    } else {
        let value = match call.arguments.get(1) {
            Some(projection) => on.eval(projection, &input)?,
            None => on.copies(&input)?,
        };
        if TAKEN.contains(&&*name) || on.defined.iter().any(|(defined, _)| *defined == name) {
            return Err(Fault::AlreadyDefined { position: call.at as usize });
        }
        on.defined.push((name.into_owned(), value));
    }
    Ok(input)
}

fn trace<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, name: &str, input: &[Element<'a>]) -> Result<(), Fault> {
    let Some(projection) = call.arguments.get(1) else {
        on.world.trace(name, input);
        return Ok(());
    };
    let mut values = Vec::new();
    for (index, element) in input.iter().enumerate() {
        values.append(&mut on.each(projection, element, index)?);
        on.budget.size(values.len())?;
    }
    on.world.trace(name, &values);
    Ok(())
}

fn iif<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: &[Element<'a>]) -> Found<'a> {
    let [criterion, then, otherwise @ ..] = call.arguments else { return Ok(Vec::new()) };
    let holds = on.eval(criterion, input)?;
    if singleton::boolean(&holds, criterion.at)? == Some(true) {
        return on.eval(then, input);
    }
    otherwise.first().map_or(Ok(Vec::new()), |otherwise| on.eval(otherwise, input))
}
