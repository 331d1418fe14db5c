//! Why an expression cannot be read.

use std::fmt;

/// Why an expression cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    /// The offset in characters.
    pub(crate) position: usize,
    /// `syntax`, `unknown-function`, `wrong-arity`, `unknown-type`, `too-long` or `too-deep`.
    pub(crate) code: &'static str,
    /// A short English phrase, without anything of the expression itself.
    pub(crate) reason: String,
}

impl SyntaxError {
    pub(super) fn new(position: usize, code: &'static str, reason: impl Into<String>) -> SyntaxError {
        SyntaxError { position, code, reason: reason.into() }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} (at {})", self.reason, self.position)
    }
}

impl std::error::Error for SyntaxError {}
