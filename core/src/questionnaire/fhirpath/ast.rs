//! What an expression becomes once it is read.

use rust_decimal::Decimal;

use super::element::Quantity;
use super::function::Function;
use super::temporal::Temporal;

/// A part of an expression and where it stands: the offset in characters from the beginning.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Expr {
    pub(crate) kind: Kind,
    pub(crate) at: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// `{}`.
    Empty,
    Boolean(bool),
    /// A string; also the name of the type in `ofType(…)`.
    String(String),
    Integer(i64),
    Decimal(Decimal),
    Temporal(Temporal),
    Quantity(Quantity),
    /// `$this`.
    This,
    /// `$index`.
    Index,
    /// `$total`.
    Total,
    /// `%name`.
    Variable(String),
    /// Without a target it is asked of what the expression is evaluated on.
    Member {
        target: Option<Box<Expr>>,
        name: String,
    },
    Call {
        target: Option<Box<Expr>>,
        function: Function,
        arguments: Vec<Expr>,
    },
    Indexer {
        target: Box<Expr>,
        index: Box<Expr>,
    },
    Sign {
        negative: bool,
        operand: Box<Expr>,
    },
    Binary {
        op: Op,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    /// `x is T`, `x.is(T)`, `x as T` and `x.as(T)`.
    Type {
        op: TypeOp,
        operand: Box<Expr>,
        name: String,
    },
    /// Put there by the host, in place of a part it can answer itself.
    Host(u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    Multiply,
    Divide,
    Div,
    Mod,
    Add,
    Subtract,
    Concatenate,
    Union,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Equal,
    NotEqual,
    Equivalent,
    NotEquivalent,
    In,
    Contains,
    And,
    Or,
    Xor,
    Implies,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypeOp {
    Is,
    As,
}

impl Expr {
    /// The part that is evaluated first, on the same input: the left operand or what a path begins with.
    pub(crate) fn first(&self) -> Option<&Expr> {
        match &self.kind {
            Kind::Member { target, .. } | Kind::Call { target, .. } => target.as_deref(),
            Kind::Indexer { target: first, .. }
            | Kind::Sign { operand: first, .. }
            | Kind::Binary { left: first, .. }
            | Kind::Type { operand: first, .. } => Some(first),
            _ => None,
        }
    }
}
