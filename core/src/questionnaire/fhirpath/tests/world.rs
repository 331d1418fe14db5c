//! A host over a piece of JSON. The live nodes are the parts of that JSON, by their number.

use rust_decimal::Decimal;
use serde_json::Value;

use super::super::{Element, Expr, Fault, World, evaluate, parse};

/// 2024-02-29T12:30:15.250+01:00.
const NOW: (i64, i32) = (1_709_206_215_250, 3_600);

pub(super) struct Small<'a> {
    pub(super) root: &'a Value,
}

impl<'a> World<'a> for Small<'a> {
    /// Node 1 is the root; its items are 11, 12 and so on.
    fn member(&self, node: u64, name: &str, out: &mut Vec<Element<'a>>) {
        match (node, name) {
            (1, "item") => self.children(1, out),
            (_, "linkId") => out.push(Element::text(format!("q{}", node - 10))),
            (_, "answer") => out.push(Element::Integer(i64::try_from(node).unwrap() - 10)),
            _ => {}
        }
    }

    fn children(&self, node: u64, out: &mut Vec<Element<'a>>) {
        if node == 1 {
            out.extend([11, 12, 13].map(Element::Live));
        }
    }

    fn type_name(&self, node: u64) -> &'static str {
        if node == 1 { "QuestionnaireResponse" } else { "QuestionnaireResponse.item" }
    }

    fn weight(&self, element: &Element<'a>) -> Option<Decimal> {
        match element {
            Element::Json(coding, _) => coding.get("weight")?.as_i64().map(Decimal::from),
            _ => None,
        }
    }

    fn variable(&self, name: &str, out: &mut Vec<Element<'a>>) -> Result<bool, Fault> {
        match name {
            "resource" | "context" | "rootResource" => out.push(Element::Json(self.root, "")),
            "response" => out.push(Element::Live(1)),
            "AGE-YEARS" | "a" => out.push(Element::Integer(40)),
            "nothing" => {}
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn host(&self, n: u32, out: &mut Vec<Element<'a>>) {
        out.push(Element::Integer(n.into()));
    }

    fn now(&self) -> (i64, i32) {
        NOW
    }
}

/// The result of an expression over a resource.
pub(super) fn ask<'a>(expr: &'a Expr, root: &'a Value) -> Result<Vec<Element<'a>>, Fault> {
    evaluate(expr, &Small { root }, vec![Element::Json(root, "")])
}

/// The result as text, for tables: parts with commas between, strings in quotes.
pub(super) fn told(source: &str, root: &Value) -> String {
    let expr = match parse(source) {
        Ok(expr) => expr,
        Err(error) => return format!("!{} {}", error.code, error.position),
    };
    match ask(&expr, root) {
        Ok(elements) => elements.iter().map(show).collect::<Vec<_>>().join(", "),
        Err(fault) => format!("!{}", fault.code()),
    }
}

pub(super) fn show(element: &Element<'_>) -> String {
    match element {
        Element::Boolean(boolean) => boolean.to_string(),
        Element::Integer(integer) => integer.to_string(),
        Element::Decimal(decimal) if decimal.scale() == 0 => format!("{decimal}.0"),
        Element::Decimal(decimal) => decimal.to_string(),
        Element::String(text) => format!("'{text}'"),
        Element::Temporal(temporal) => format!("@{temporal}"),
        Element::Quantity(quantity) => format!("{} [{}]", quantity.value, quantity.unit()),
        Element::Json(value, name) => format!("{name}{value}"),
        Element::Live(node) => format!("#{node}"),
    }
}
