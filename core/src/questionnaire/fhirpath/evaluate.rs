//! Evaluating an expression.

use super::ast::{Expr, Kind, Op, TypeOp};
use super::budget::Budget;
use super::element::{Element, Quantity};
use super::fault::Fault;
use super::function::Function;
use super::functions::{self, Pattern};
use super::world::World;
use super::{arithmetic, json, logic, operators, singleton, types};

/// The value of an expression for an input.
#[cfg(test)]
pub(crate) fn evaluate<'a>(
    expr: &'a Expr,
    world: &dyn World<'a>,
    input: Vec<Element<'a>>,
) -> Result<Vec<Element<'a>>, Fault> {
    evaluate_within(&Budget::default(), expr, world, input)
}

/// The same, on the budget of what it is part of.
pub(crate) fn evaluate_within<'a>(
    budget: &Budget,
    expr: &'a Expr,
    world: &dyn World<'a>,
    input: Vec<Element<'a>>,
) -> Result<Vec<Element<'a>>, Fault> {
    Evaluator::new(world, budget).eval(expr, &input)
}

pub(super) struct Evaluator<'a, 'w> {
    pub(super) world: &'w dyn World<'a>,
    pub(super) budget: &'w Budget,
    pub(super) defined: Vec<(String, Vec<Element<'a>>)>,
    pub(super) index: Option<usize>,
    pub(super) total: Vec<Element<'a>>,
    pub(super) patterns: Vec<Pattern>,
}

impl<'a, 'w> Evaluator<'a, 'w> {
    fn new(world: &'w dyn World<'a>, budget: &'w Budget) -> Self {
        Evaluator { world, budget, defined: Vec::new(), index: None, total: Vec::new(), patterns: Vec::new() }
    }

    /// An expression on what it is asked of, which is also its `$this`.
    pub(super) fn eval(&mut self, expr: &'a Expr, focus: &[Element<'a>]) -> Result<Vec<Element<'a>>, Fault> {
        let scope = self.defined.len();
        let value = self.budget.inside(|| self.chain(expr, focus, scope))?;
        self.defined.truncate(scope);
        Ok(value)
    }

    /// An expression on one of several elements.
    pub(super) fn each(
        &mut self,
        expr: &'a Expr,
        element: &Element<'a>,
        index: usize,
    ) -> Result<Vec<Element<'a>>, Fault> {
        let before = self.index.replace(index);
        let value = self.eval(expr, std::slice::from_ref(element))?;
        self.index = before;
        Ok(value)
    }

    /// From the innermost first part outwards, without recursion: `a.b.c` and `a + b + c` can be hundreds of links long.
    fn chain(&mut self, expr: &'a Expr, focus: &[Element<'a>], scope: usize) -> Result<Vec<Element<'a>>, Fault> {
        let mut links = Vec::new();
        let mut inner = expr;
        while let Some(first) = inner.first() {
            links.push(inner);
            inner = first;
        }
        let mut value = self.leaf(inner, focus)?;
        if let (Kind::Member { name, .. }, Some(next)) = (&inner.kind, links.last())
            && asks_extensions(next)
        {
            self.beside(focus, name, &mut value)?;
        }
        while let Some(link) = links.pop() {
            self.budget.step()?;
            value = match &link.kind {
                Kind::Member { name, .. } => {
                    let mut members = self.members(&value, name)?;
                    if links.last().is_some_and(|next| asks_extensions(next)) {
                        self.beside(&value, name, &mut members)?;
                    }
                    members
                }
                _ => self.link(link, value, focus, scope)?,
            };
        }
        Ok(value)
    }

    /// What begins with nothing else.
    fn leaf(&mut self, expr: &'a Expr, focus: &[Element<'a>]) -> Result<Vec<Element<'a>>, Fault> {
        self.budget.step()?;
        Ok(match &expr.kind {
            Kind::Boolean(boolean) => vec![Element::Boolean(*boolean)],
            Kind::String(text) => vec![Element::text(text.as_str())],
            Kind::Integer(integer) => vec![Element::Integer(*integer)],
            Kind::Decimal(decimal) => vec![Element::Decimal(*decimal)],
            Kind::Temporal(temporal) => vec![Element::Temporal(*temporal)],
            Kind::Quantity(quantity) => vec![Element::Quantity(quantity.clone())],
            Kind::This => self.copies(focus)?,
            Kind::Index => self.index.map(|index| Element::Integer(index as i64)).into_iter().collect(),
            Kind::Total => {
                let total = std::mem::take(&mut self.total);
                let copies = self.copies(&total)?;
                self.total = total;
                copies
            }
            Kind::Variable(name) => self.variable(name, expr.at)?,
            Kind::Member { name, .. } => self.begin(focus, name)?,
            Kind::Call { function, arguments, .. } => {
                let input = self.copies(focus)?;
                functions::call(self, *function, input, arguments, focus, expr.at)?
            }
            Kind::Host(n) => {
                let mut out = Vec::new();
                self.world.host(*n, &mut out);
                self.budget.gathered(&out)?;
                out
            }
            _ => Vec::new(),
        })
    }

    /// What is done with the value of the part before it.
    fn link(
        &mut self,
        expr: &'a Expr,
        value: Vec<Element<'a>>,
        focus: &[Element<'a>],
        scope: usize,
    ) -> Result<Vec<Element<'a>>, Fault> {
        match &expr.kind {
            Kind::Call { function, arguments, .. } => {
                functions::call(self, *function, value, arguments, focus, expr.at)
            }
            Kind::Indexer { index, .. } => {
                let index = self.eval(index, focus)?;
                let index = singleton::integer(&index, expr.at)?.and_then(|index| usize::try_from(index).ok());
                Ok(index.and_then(|index| value.into_iter().nth(index)).into_iter().collect())
            }
            Kind::Sign { negative, .. } => Ok(arithmetic::signed(*negative, value, expr.at)?.into_iter().collect()),
            Kind::Binary { op, right, .. } => {
                // What the left side defined is not known to the right.
                self.defined.truncate(scope);
                self.binary(*op, value, right, focus, expr.at)
            }
            Kind::Type { op: TypeOp::Is, name, .. } => {
                let is = singleton::one(&value, expr.at)?.map(|one| types::is(one, name, self.world));
                Ok(is.map(Element::Boolean).into_iter().collect())
            }
            Kind::Type { op: TypeOp::As, name, .. } => {
                Ok(value.into_iter().filter(|one| types::is(one, name, self.world)).collect())
            }
            _ => Ok(Vec::new()),
        }
    }

    fn binary(
        &mut self,
        op: Op,
        left: Vec<Element<'a>>,
        right: &'a Expr,
        focus: &[Element<'a>],
        at: u32,
    ) -> Result<Vec<Element<'a>>, Fault> {
        if !matches!(op, Op::And | Op::Or | Op::Xor | Op::Implies) {
            let right = self.eval(right, focus)?;
            return operators::apply(self, op, left, right, at);
        }
        let left = singleton::boolean(&left, at)?;
        let settled = match (op, left) {
            (Op::And, Some(false)) => Some(false),
            (Op::Or, Some(true)) | (Op::Implies, Some(false)) => Some(true),
            _ => None,
        };
        let value = match settled {
            Some(value) => Some(value),
            None => {
                let right = self.eval(right, focus)?;
                logic::joined(op, left, singleton::boolean(&right, at)?)
            }
        };
        Ok(value.map(Element::Boolean).into_iter().collect())
    }

    /// The first name of a path: the type of what it is asked of, or a member of it.
    fn begin(&mut self, focus: &[Element<'a>], name: &str) -> Result<Vec<Element<'a>>, Fault> {
        if name.starts_with(|one: char| one.is_ascii_uppercase()) {
            let is = |one: &&Element<'a>| {
                matches!(one, Element::Json(..) | Element::Live(_)) && types::is(one, name, self.world)
            };
            let own: Vec<_> = focus.iter().filter(is).cloned().collect();
            if !own.is_empty() {
                return Ok(own);
            }
        }
        self.members(focus, name)
    }

    pub(super) fn members(&mut self, of: &[Element<'a>], name: &str) -> Result<Vec<Element<'a>>, Fault> {
        let mut out = Vec::new();
        for element in of {
            self.budget.light(1)?;
            let before = out.len();
            match element {
                Element::Live(node) => self.world.member(*node, name, &mut out),
                Element::Json(value, _) => {
                    self.budget.light(json::search(value, name))?;
                    json::member(value, name, &mut out);
                }
                Element::Quantity(quantity) => out.extend(of_quantity(quantity, name)),
                _ => {}
            }
            self.budget.gathered(out.get(before..).unwrap_or_default())?;
            self.budget.size(out.len())?;
        }
        Ok(out)
    }

    /// The extensions of plain values, which FHIR writes beside them: `birthDate.extension(…)` is in `_birthDate`.
    fn beside(&mut self, of: &[Element<'a>], name: &str, out: &mut Vec<Element<'a>>) -> Result<(), Fault> {
        let before = out.len();
        for element in of {
            if let Element::Json(value, _) = element {
                json::beside(value, name, out);
            }
        }
        self.budget.gathered(out.get(before..).unwrap_or_default())
    }

    fn variable(&mut self, name: &str, at: u32) -> Result<Vec<Element<'a>>, Fault> {
        if let Some(place) = self.defined.iter().rposition(|(defined, _)| defined == name) {
            let (_, value) = self.defined.get(place).map_or((Default::default(), Vec::new()), Clone::clone);
            self.budget.gathered(&value)?;
            return Ok(value);
        }
        let mut out = Vec::new();
        if !self.world.variable(name, &mut out)? {
            let known = match name {
                "ucum" => "http://unitsofmeasure.org",
                "sct" => "http://snomed.info/sct",
                "loinc" => "http://loinc.org",
                _ => return Err(Fault::UnknownVariable { position: at as usize }),
            };
            out.push(Element::text(known));
        }
        self.budget.gathered(&out)?;
        Ok(out)
    }

    pub(super) fn copies(&mut self, elements: &[Element<'a>]) -> Result<Vec<Element<'a>>, Fault> {
        self.budget.gathered(elements)?;
        Ok(elements.to_vec())
    }
}

fn asks_extensions(next: &Expr) -> bool {
    match &next.kind {
        Kind::Member { name, .. } => name == "extension",
        Kind::Call { function, .. } => *function == Function::Extension,
        _ => false,
    }
}

fn of_quantity(quantity: &Quantity, name: &str) -> Option<Element<'static>> {
    match name {
        "value" => Some(Element::Decimal(quantity.value)),
        "unit" | "code" => quantity.unit.clone().map(Element::text),
        _ => None,
    }
}
