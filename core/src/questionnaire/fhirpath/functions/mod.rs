//! The functions, in groups.

mod aggregates;
mod combining;
mod control;
mod conversion;
mod dates;
mod existence;
mod exponents;
mod filtering;
mod maths;
mod navigation;
mod patterns;
mod quantities;
mod set;
mod strings;
mod texts;

use super::ast::Expr;
use super::element::Element;
use super::evaluate::Evaluator;
use super::fault::Fault;
use super::function::Function;

pub(super) use combining::joined;
pub(super) use conversion::shown;
pub(super) use patterns::Pattern;

/// A call of a function: what it is asked of, its arguments, and what those are asked of.
struct Call<'a, 'f> {
    function: Function,
    arguments: &'a [Expr],
    focus: &'f [Element<'a>],
    at: u32,
}

impl<'a> Call<'a, '_> {
    /// An argument that is a value. None within: it was not given.
    fn argument(&self, on: &mut Evaluator<'a, '_>, place: usize) -> Result<Option<Vec<Element<'a>>>, Fault> {
        self.arguments.get(place).map(|argument| on.eval(argument, self.focus)).transpose()
    }
}

type Found<'a> = Result<Vec<Element<'a>>, Fault>;

pub(super) fn call<'a>(
    on: &mut Evaluator<'a, '_>,
    function: Function,
    input: Vec<Element<'a>>,
    arguments: &'a [Expr],
    focus: &[Element<'a>],
    at: u32,
) -> Found<'a> {
    use Function as F;
    let call = Call { function, arguments, focus, at };
    match function {
        F::Where | F::Select | F::All | F::Repeat | F::Exists => filtering::projected(on, &call, input),
        F::Children | F::Descendants => navigation::call(on, &call, input),
        F::OfType | F::Extension | F::Single | F::First | F::Last | F::Tail | F::Skip | F::Take => {
            filtering::call(on, &call, input)
        }
        F::Empty
        | F::AllTrue
        | F::AnyTrue
        | F::AllFalse
        | F::AnyFalse
        | F::Count
        | F::Not
        | F::HasValue
        | F::GetValue => existence::call(&call, input),
        F::SubsetOf
        | F::SupersetOf
        | F::Distinct
        | F::IsDistinct
        | F::Intersect
        | F::Exclude
        | F::Union
        | F::Combine => combining::call(on, &call, input),
        F::Iif | F::Trace | F::DefineVariable => control::call(on, &call, input),
        F::ToBoolean
        | F::ToInteger
        | F::ToDecimal
        | F::ToString
        | F::ToDate
        | F::ToDateTime
        | F::ToTime
        | F::ToQuantity
        | F::ConvertsToBoolean
        | F::ConvertsToInteger
        | F::ConvertsToDecimal
        | F::ConvertsToString
        | F::ConvertsToDate
        | F::ConvertsToDateTime
        | F::ConvertsToTime
        | F::ConvertsToQuantity => conversion::call(on, &call, input),
        F::IndexOf | F::LastIndexOf | F::StartsWith | F::EndsWith | F::Contains | F::Length => {
            strings::call(on, &call, input)
        }
        F::Substring | F::Upper | F::Lower | F::Trim | F::Replace | F::ToChars | F::Split | F::Join => {
            texts::call(on, &call, input)
        }
        F::Matches | F::MatchesFull | F::ReplaceMatches => patterns::call(on, &call, input),
        F::Abs | F::Ceiling | F::Floor | F::Truncate | F::Round => maths::call(on, &call, input),
        F::Sqrt | F::Ln | F::Log | F::Exp | F::Power => exponents::call(on, &call, input),
        F::Sum | F::Min | F::Max | F::Avg | F::Aggregate | F::Weight | F::Ordinal => aggregates::call(on, &call, input),
        F::Today | F::Now | F::TimeOfDay => Ok(dates::call(on, &call)),
    }
}

fn truth<'a>(truth: bool) -> Vec<Element<'a>> {
    vec![Element::Boolean(truth)]
}

fn whole<'a>(number: usize) -> Vec<Element<'a>> {
    vec![Element::Integer(i64::try_from(number).unwrap_or(i64::MAX))]
}
