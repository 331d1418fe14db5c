//! Going down into what the elements contain.

use super::super::ast::Expr;
use super::super::element::Element;
use super::super::evaluate::Evaluator;
use super::super::fault::Fault;
use super::super::function::Function;
use super::super::json;
use super::set::Set;
use super::{Call, Found};

pub(super) fn call<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    let mut out = Vec::new();
    children(on, &input, &mut out)?;
    if call.function == Function::Descendants {
        // Level by level: what was found last is what the next level is below.
        let mut begin = 0;
        while begin < out.len() {
            let level = out.get(begin..).unwrap_or_default().to_vec();
            begin = out.len();
            children(on, &level, &mut out)?;
        }
    }
    Ok(out)
}

fn children<'a>(on: &mut Evaluator<'a, '_>, of: &[Element<'a>], out: &mut Vec<Element<'a>>) -> Result<(), Fault> {
    for element in of {
        let before = out.len();
        match element {
            Element::Live(node) => on.world.children(*node, out),
            Element::Json(value, _) => json::children(value, out),
            _ => {}
        }
        on.budget.light(1)?;
        on.budget.gathered(out.get(before..).unwrap_or_default())?;
        on.budget.size(out.len())?;
    }
    Ok(())
}

/// `repeat`: what is found is asked again, each element once.
pub(super) fn repeated<'a>(on: &mut Evaluator<'a, '_>, projection: &'a Expr, input: Vec<Element<'a>>) -> Found<'a> {
    let mut found = Set::default();
    let mut level = input;
    while !level.is_empty() {
        let mut next = Vec::new();
        for (index, element) in level.into_iter().enumerate() {
            for one in on.each(projection, &element, index)? {
                if found.insert(on, &one)? {
                    on.budget.gathered(std::slice::from_ref(&one))?;
                    next.push(one);
                }
            }
        }
        level = next;
    }
    Ok(found.into_elements())
}
