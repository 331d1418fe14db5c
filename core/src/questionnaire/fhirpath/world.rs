//! The host of an evaluation: what the language asks about the questionnaire it is used in.

use rust_decimal::Decimal;

use super::element::Element;
use super::fault::Fault;

/// What the evaluator asks of its host.
pub(crate) trait World<'a> {
    /// Children of a live node under a name (`item`, `answer`, `value`, `linkId`, …); appended to `out`.
    fn member(&self, node: u64, name: &str, out: &mut Vec<Element<'a>>);
    /// All children of a live node; appended to `out`.
    fn children(&self, node: u64, out: &mut Vec<Element<'a>>);
    /// The FHIR type of a live node: `QuestionnaireResponse`, `QuestionnaireResponse.item` and so on.
    fn type_name(&self, node: u64) -> &'static str;
    /// The weight of an answer, a Coding or a value.
    fn weight(&self, element: &Element<'a>) -> Option<Decimal>;
    /// The value of `%name`, appended to `out`; false if there is no such variable.
    fn variable(&self, name: &str, out: &mut Vec<Element<'a>>) -> Result<bool, Fault>;
    /// The answer to a part that the host put there itself.
    fn host(&self, n: u32, out: &mut Vec<Element<'a>>);
    /// Milliseconds since 1970, and how many seconds east of Greenwich the clocks run here.
    fn now(&self) -> (i64, i32);
    fn trace(&self, _name: &str, _values: &[Element<'a>]) {}
}
