//! Collections as sets.

use super::super::element::Element;
use super::super::evaluate::Evaluator;
use super::super::function::Function;
use super::set::Set;
use super::{Call, Found, truth};

pub(super) fn call<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, mut input: Vec<Element<'a>>) -> Found<'a> {
    let mut other = call.argument(on, 0)?.unwrap_or_default();
    match call.function {
        Function::Union => joined(on, input, other),
        Function::Combine => {
            on.budget.size(input.len() + other.len())?;
            input.append(&mut other);
            Ok(input)
        }
        Function::Distinct => Ok(Set::of(on, &input)?.into_elements()),
        Function::IsDistinct => Ok(truth(Set::of(on, &input)?.len() == input.len())),
        Function::SubsetOf => Ok(truth(all_in(on, &input, &other)?)),
        Function::SupersetOf => Ok(truth(all_in(on, &other, &input)?)),
        Function::Exclude => {
            let others = Set::of(on, &other)?;
            let mut out = Vec::new();
            for one in input {
                if !others.contains(on, &one)? {
                    out.push(one);
                }
            }
            Ok(out)
        }
        // What is in both, without doubles.
        _ => {
            let others = Set::of(on, &other)?;
            let mut both = Set::default();
            for one in &input {
                if others.contains(on, one)? {
                    both.insert(on, one)?;
                }
            }
            Ok(both.into_elements())
        }
    }
}

/// Both together without doubles: `|`.
pub(in super::super) fn joined<'a>(
    on: &mut Evaluator<'a, '_>,
    left: Vec<Element<'a>>,
    right: Vec<Element<'a>>,
) -> Found<'a> {
    let mut all = Set::of(on, &left)?;
    for one in &right {
        all.insert(on, one)?;
    }
    Ok(all.into_elements())
}

fn all_in<'a>(on: &mut Evaluator<'a, '_>, these: &[Element<'a>], those: &[Element<'a>]) -> Result<bool, super::Fault> {
    let those = Set::of(on, those)?;
    for one in these {
        if !those.contains(on, one)? {
            return Ok(false);
        }
    }
    Ok(true)
}
