//! What day and what time it is, where the person is.

use super::super::element::Element;
use super::super::evaluate::Evaluator;
use super::super::function::Function;
use super::super::temporal::Temporal;
use super::Call;

pub(super) fn call<'a>(on: &Evaluator<'a, '_>, call: &Call<'a, '_>) -> Vec<Element<'a>> {
    let (millis, offset) = on.world.now();
    let now = Temporal::moment(millis, offset);
    let wanted = match call.function {
        Function::Today => now.and_then(Temporal::to_date),
        Function::TimeOfDay => now.map(|now| Temporal { precision: now.precision, ..Temporal::time(now.local.time()) }),
        _ => now,
    };
    wanted.map(Element::Temporal).into_iter().collect()
}
