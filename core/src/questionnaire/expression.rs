//! An expression of a questionnaire: where it stands, and what it became.

use super::fhirpath::Expr;
use super::item::ItemIx;

/// A FHIRPath expression that was read.
#[derive(Clone, Debug)]
pub(crate) struct Expression {
    pub(crate) parsed: Expr,
    /// Its place in the file.
    pub(crate) path: String,
    /// The item it belongs to; none at the root.
    pub(crate) owner: Option<ItemIx>,
}
