//! What can be said of a condition on a linkId before anyone has answered.

use super::Form;
use crate::questionnaire::fhirpath::{Expr, Function, Kind, Op};
use crate::questionnaire::item::ItemIx;

/// Bytes of a pattern on a linkId once it is compiled.
const MOST_MACHINE: usize = 16 * 1024;

/// Whether a condition holds for an item, as far as its linkId decides it. `Err` where it depends on something else.
pub(super) enum Verdict {
    Yes,
    No,
    /// It also asks something that only an answer tells.
    Open,
}

/// Judges the condition of a `where` for one item.
pub(super) fn judge(condition: &Expr, form: &Form, item: ItemIx) -> Verdict {
    let link_id = form.item(item).link_id.as_str();
    let of = |expr: &Expr| judge(expr, form, item);
    match &condition.kind {
        Kind::Boolean(true) => Verdict::Yes,
        Kind::Boolean(false) => Verdict::No,
        Kind::Binary { op: Op::And, left, right } => match (of(left), of(right)) {
            (Verdict::No, _) | (_, Verdict::No) => Verdict::No,
            (Verdict::Yes, Verdict::Yes) => Verdict::Yes,
            _ => Verdict::Open,
        },
        Kind::Binary { op: Op::Or, left, right } => match (of(left), of(right)) {
            (Verdict::Yes, _) | (_, Verdict::Yes) => Verdict::Yes,
            (Verdict::No, Verdict::No) => Verdict::No,
            _ => Verdict::Open,
        },
        Kind::Binary { op: op @ (Op::Equal | Op::NotEqual), left, right } => {
            let wanted = match (is_link_id(left), is_link_id(right)) {
                (true, false) => literal(right),
                (false, true) => literal(left),
                _ => None,
            };
            match wanted {
                Some(text) => verdict((text == link_id) == (*op == Op::Equal)),
                None => Verdict::Open,
            }
        }
        Kind::Binary { op: Op::In, left, right } if is_link_id(left) => match literals(right) {
            Some(texts) => verdict(texts.contains(&link_id)),
            None => Verdict::Open,
        },
        Kind::Call { target: Some(target), function, arguments } if is_link_id(target) => {
            let Some(text) = arguments.first().and_then(|argument| literal(argument)) else { return Verdict::Open };
            match function {
                Function::StartsWith => verdict(link_id.starts_with(text)),
                Function::EndsWith => verdict(link_id.ends_with(text)),
                Function::Contains => verdict(link_id.contains(text)),
                Function::Matches => pattern(text).map_or(Verdict::Open, |regex| verdict(regex.is_match(link_id))),
                Function::MatchesFull => {
                    pattern(&format!("^(?:{text})$")).map_or(Verdict::Open, |regex| verdict(regex.is_match(link_id)))
                }
                _ => Verdict::Open,
            }
        }
        Kind::Call { target: Some(target), function: Function::Not, .. } => match of(target) {
            Verdict::Yes => Verdict::No,
            Verdict::No => Verdict::Yes,
            Verdict::Open => Verdict::Open,
        },
        _ => Verdict::Open,
    }
}

/// Whether a condition asks something of the linkId that can be judged now, so that it narrows.
pub(super) fn narrows(condition: &Expr) -> bool {
    match &condition.kind {
        Kind::Binary { op: Op::Equal | Op::NotEqual, left, right } if is_link_id(left) || is_link_id(right) => {
            literal(left).or_else(|| literal(right)).is_some()
        }
        Kind::Binary { op: Op::In, left, right } if is_link_id(left) => literals(right).is_some(),
        Kind::Binary { left, right, .. } => narrows(left) || narrows(right),
        Kind::Call { target: Some(target), function, arguments } if is_link_id(target) => {
            use Function as F;
            let judged = matches!(function, F::StartsWith | F::EndsWith | F::Contains | F::Matches | F::MatchesFull);
            judged && arguments.first().is_some_and(|argument| literal(argument).is_some())
        }
        Kind::Call { target: Some(target), .. } => narrows(target),
        _ => false,
    }
}

/// As the evaluator compiles it; what it would refuse is refused when it is evaluated.
fn pattern(text: &str) -> Option<regex_lite::Regex> {
    regex_lite::RegexBuilder::new(text).size_limit(MOST_MACHINE).build().ok()
}

fn verdict(holds: bool) -> Verdict {
    if holds { Verdict::Yes } else { Verdict::No }
}

fn is_link_id(expr: &Expr) -> bool {
    match &expr.kind {
        Kind::Member { target: None, name } => name == "linkId",
        Kind::Member { target: Some(target), name } => name == "linkId" && matches!(target.kind, Kind::This),
        _ => false,
    }
}

fn literal(expr: &Expr) -> Option<&str> {
    match &expr.kind {
        Kind::String(text) => Some(text),
        _ => None,
    }
}

/// `'a' | 'b' | 'c'`.
fn literals(expr: &Expr) -> Option<Vec<&str>> {
    match &expr.kind {
        Kind::String(text) => Some(vec![text]),
        Kind::Binary { op: Op::Union, left, right } => {
            let mut all = literals(left)?;
            all.extend(literals(right)?);
            Some(all)
        }
        _ => None,
    }
}

/// Every part of an expression, itself first.
pub(super) fn visit(expr: &Expr, see: &mut impl FnMut(&Expr)) {
    see(expr);
    match &expr.kind {
        Kind::Member { target: Some(inner), .. }
        | Kind::Sign { operand: inner, .. }
        | Kind::Type { operand: inner, .. } => visit(inner, see),
        Kind::Call { target, arguments, .. } => {
            target.iter().for_each(|inner| visit(inner, see));
            arguments.iter().for_each(|inner| visit(inner, see));
        }
        Kind::Indexer { target: left, index: right } | Kind::Binary { left, right, .. } => {
            visit(left, see);
            visit(right, see);
        }
        _ => {}
    }
}

/// It holds where something is not so.
pub(super) fn is_negative(op: Op) -> bool {
    matches!(op, Op::NotEqual | Op::NotEquivalent | Op::Implies)
}

/// It passes its operands on.
pub(super) fn joins(op: Op) -> bool {
    op == Op::Union
}

/// Its arguments are asked of each element, not of what is around.
pub(super) fn sets_focus(function: Function) -> bool {
    use Function as F;
    matches!(function, F::Where | F::Select | F::Repeat | F::All | F::Exists | F::Aggregate | F::Iif | F::Trace)
}
