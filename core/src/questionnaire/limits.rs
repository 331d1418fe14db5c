//! How large a questionnaire from elsewhere may be. The largest of 489 real ones has 808 items and measures 1.6 MB.

/// Bytes of a file.
pub(crate) const MOST_BYTES: usize = 4 * 1024 * 1024;
/// Items, the nested ones counted in.
pub(crate) const MOST_ITEMS: usize = 5_000;
/// Items inside items.
pub(crate) const MOST_DEPTH: usize = 20;
/// Objects and lists inside one another.
pub(crate) const MOST_NESTING: usize = 96;
/// Options of one question.
pub(crate) const MOST_OPTIONS: usize = 5_000;
/// Expressions of one questionnaire.
pub(crate) const MOST_EXPRESSIONS: usize = 10_000;
/// Characters of all expressions together.
pub(crate) const MOST_EXPRESSION_TEXT: usize = 1_000_000;
/// Characters of one expression.
pub(crate) const MOST_EXPRESSION: usize = 10_000;
/// Repetitions of one group or question in one place.
pub(crate) const MOST_REPETITIONS: usize = 200;
/// Repetitions in one response: groups inside groups multiply.
pub(crate) const MOST_NODES: usize = 50_000;
/// Steps of expressions that one answer may set in motion; none of the 209 real forms tried reaches it.
pub(crate) const MOST_EFFORT: u64 = 500_000;
/// Characters of one written answer.
pub(crate) const MOST_TEXT: usize = 20_000;
