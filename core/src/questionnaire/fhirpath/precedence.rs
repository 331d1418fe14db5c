//! How strongly each operator binds.

use super::ast::{Op, TypeOp};
use super::token::{Sign, What};

/// Words that are operators and never names; `in`, `contains`, `is` and `as` can be both.
pub(super) const OPERATOR_WORDS: [&str; 6] = ["div", "mod", "and", "or", "xor", "implies"];
/// A sign before a value binds more strongly than any operator between two.
pub(super) const SIGN: u8 = 11;

pub(super) enum Joint {
    Binary(Op),
    Type(TypeOp),
}

/// How strongly an operator binds.
pub(super) fn joint(what: &What) -> Option<(u8, Joint)> {
    let (binds, op) = match what {
        What::Sign(sign) => match sign {
            Sign::Star => (10, Op::Multiply),
            Sign::Slash => (10, Op::Divide),
            Sign::Plus => (9, Op::Add),
            Sign::Minus => (9, Op::Subtract),
            Sign::Ampersand => (9, Op::Concatenate),
            Sign::Bar => (7, Op::Union),
            Sign::Less => (6, Op::Less),
            Sign::AtMost => (6, Op::AtMost),
            Sign::Greater => (6, Op::Greater),
            Sign::AtLeast => (6, Op::AtLeast),
            Sign::Equal => (5, Op::Equal),
            Sign::NotEqual => (5, Op::NotEqual),
            Sign::Equivalent => (5, Op::Equivalent),
            Sign::NotEquivalent => (5, Op::NotEquivalent),
            _ => return None,
        },
        What::Word(word) => match word.as_str() {
            "div" => (10, Op::Div),
            "mod" => (10, Op::Mod),
            "is" => return Some((8, Joint::Type(TypeOp::Is))),
            "as" => return Some((8, Joint::Type(TypeOp::As))),
            "in" => (4, Op::In),
            "contains" => (4, Op::Contains),
            "and" => (3, Op::And),
            "or" => (2, Op::Or),
            "xor" => (2, Op::Xor),
            "implies" => (1, Op::Implies),
            _ => return None,
        },
        _ => return None,
    };
    Some((binds, Joint::Binary(op)))
}
