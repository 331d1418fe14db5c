//! Logic with three values: true, false and not known.

use super::ast::Op;

pub(super) fn joined(op: Op, left: Option<bool>, right: Option<bool>) -> Option<bool> {
    match op {
        Op::And => both(left, right),
        Op::Or => either(left, right),
        Op::Implies => either(left.map(|left| !left), right),
        Op::Xor => Some(left? != right?),
        _ => None,
    }
}

fn both(left: Option<bool>, right: Option<bool>) -> Option<bool> {
    match (left, right) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

fn either(left: Option<bool>, right: Option<bool>) -> Option<bool> {
    match (left, right) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}
