//! The words of the language.

use super::temporal::Temporal;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) what: What,
    pub(super) at: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    Word(String),
    /// Between backticks: always a name, never an operator.
    Name(String),
    String(String),
    Number(String),
    Temporal(Temporal),
    Variable(String),
    This,
    Index,
    Total,
    Sign(Sign),
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Dot,
    Comma,
    Open,
    Close,
    OpenSquare,
    CloseSquare,
    OpenCurly,
    CloseCurly,
    Plus,
    Minus,
    Star,
    Slash,
    Ampersand,
    Bar,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Equal,
    NotEqual,
    Equivalent,
    NotEquivalent,
}
