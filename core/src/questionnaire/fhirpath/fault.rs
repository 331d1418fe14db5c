//! Why an evaluation could not be finished.

use std::fmt;

/// Why there is no result. Never with a person's values; a position is an offset in characters of the expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    TooManySteps,
    TooLarge,
    TooDeep,
    /// Several elements where one was expected.
    NotSingular {
        position: usize,
    },
    WrongType {
        position: usize,
    },
    BadPattern {
        position: usize,
    },
    UnknownVariable {
        position: usize,
    },
    AlreadyDefined {
        position: usize,
    },
}

impl Fault {
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Fault::TooManySteps => "too-many-steps",
            Fault::TooLarge => "too-large",
            Fault::TooDeep => "too-deep",
            Fault::NotSingular { .. } => "not-singular",
            Fault::WrongType { .. } => "wrong-type",
            Fault::BadPattern { .. } => "bad-pattern",
            Fault::UnknownVariable { .. } => "unknown-variable",
            Fault::AlreadyDefined { .. } => "already-defined",
        }
    }

    pub(crate) fn position(&self) -> Option<usize> {
        match self {
            Fault::TooManySteps | Fault::TooLarge | Fault::TooDeep => None,
            Fault::NotSingular { position }
            | Fault::WrongType { position }
            | Fault::BadPattern { position }
            | Fault::UnknownVariable { position }
            | Fault::AlreadyDefined { position } => Some(*position),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Fault::TooManySteps => "takes too many steps",
            Fault::TooLarge => "gives a result that is too large",
            Fault::TooDeep => "is nested too deeply",
            Fault::NotSingular { .. } => "finds several values where one is expected",
            Fault::WrongType { .. } => "meets a value of another type than expected",
            Fault::BadPattern { .. } => "has a pattern that cannot be used",
            Fault::UnknownVariable { .. } => "names a variable that does not exist",
            Fault::AlreadyDefined { .. } => "defines a variable that already exists",
        })?;
        match self.position() {
            Some(position) => write!(out, " (at {position})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Fault {}
