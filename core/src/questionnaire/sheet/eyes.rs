//! The response as expressions see it.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde_json::Value;

use super::{NodeIx, Now, Sheet};
use crate::questionnaire::answer::{Answer, ValueType};
use crate::questionnaire::compile::{Form, Measure, Shortcut};
use crate::questionnaire::fhirpath::{Budget, Element, Fault, World, evaluate_within};
use crate::questionnaire::item::ExprIx;
use crate::questionnaire::limits::MOST_EFFORT;

struct Eyes<'s, 'b> {
    sheet: &'s Sheet,
    form: &'s Form,
    /// The item the expression belongs to; none at the root.
    context: Option<NodeIx>,
    /// What an evaluation may cost, the names it uses counted in.
    budget: &'b Budget,
}

/// A node of the live response, packed into the handle that expressions carry.
#[derive(Clone, Copy)]
enum Live {
    Response,
    Item(NodeIx),
    Answer(NodeIx, usize),
}

const ANSWER: u64 = 1 << 63;

impl Live {
    fn handle(self) -> u64 {
        match self {
            Self::Response => 0,
            Self::Item(node) => node as u64 + 1,
            Self::Answer(node, n) => ANSWER | (node as u64) << 24 | n as u64,
        }
    }

    fn of(handle: u64) -> Self {
        let part = |bits: u64| usize::try_from(bits).unwrap_or(0);
        match handle {
            0 => Self::Response,
            _ if handle & ANSWER != 0 => Self::Answer(part((handle & !ANSWER) >> 24), part(handle & 0xFF_FFFF)),
            _ => Self::Item(part(handle - 1)),
        }
    }
}

impl Sheet {
    /// Evaluates an expression of the form at a node.
    pub(crate) fn evaluate(&self, expression: ExprIx, node: NodeIx) -> Result<Vec<Element<'_>>, &'static str> {
        self.evaluate_at(expression, Some(node))
    }

    /// The same, at the root without a node.
    pub(crate) fn evaluate_at(
        &self,
        expression: ExprIx,
        node: Option<NodeIx>,
    ) -> Result<Vec<Element<'_>>, &'static str> {
        if self.effort.get() > MOST_EFFORT {
            return Err(Fault::TooManySteps.code());
        }
        let budget = Budget::default();
        let eyes = Eyes { sheet: self, form: &self.form, context: node, budget: &budget };
        let found = eyes.evaluate(expression).map_err(|fault| fault.code());
        self.effort.set(self.effort.get() + u64::from(budget.used()));
        found
    }
}

impl<'s> Eyes<'s, '_> {
    fn evaluate(&self, expression: ExprIx) -> Result<Vec<Element<'s>>, Fault> {
        let focus = self.context.map_or(Live::Response, Live::Item);
        let parsed = &self.form.expression(expression).parsed;
        evaluate_within(self.budget, parsed, self, vec![Element::Live(focus.handle())])
    }

    fn items(&self, occurrences: &'s [Vec<NodeIx>], out: &mut Vec<Element<'s>>) {
        let there = occurrences.iter().flatten().filter(|node| self.sheet.nodes[**node].on);
        out.extend(there.map(|node| Element::Live(Live::Item(*node).handle())));
    }

    fn answer(&self, node: NodeIx, n: usize) -> Option<&'s Answer> {
        self.sheet.answers(node).get(n)
    }

    /// The named expression that a name means here, and the node whose it is.
    fn named(&self, name: &str, out: &mut Vec<Element<'s>>) -> Result<bool, Fault> {
        let at = self.context.map(|node| self.sheet.nodes[node].item);
        // What nothing defines was reported when the form was read; it is empty.
        let Some(ix) = self.form.variable(name, at) else { return Ok(true) };
        let named = &self.form.variables[ix];
        let Some(expression) = named.expression else { return Ok(true) };
        let home = named.owner.and_then(|owner| {
            std::iter::successors(self.context, |node| self.sheet.nodes[*node].parent.map(|(holder, _)| holder))
                .find(|node| self.sheet.nodes[*node].item == owner)
        });
        if let Some(known) = self.sheet.cache.borrow().get(&(ix, home)) {
            out.extend(known.iter().cloned());
            return Ok(true);
        }
        let inner = Eyes { context: home, ..*self };
        let found = inner.evaluate(expression)?;
        out.extend(found.iter().cloned());
        // Objects are not copied out; what yields them is evaluated again, which costs about as much.
        if let Some(kept) = found.iter().map(kept).collect() {
            self.sheet.cache.borrow_mut().insert((ix, home), kept);
        }
        Ok(true)
    }
}

impl<'s> World<'s> for Eyes<'s, '_> {
    fn member(&self, node: u64, name: &str, out: &mut Vec<Element<'s>>) {
        let text = |text: &'s str| Element::String(Cow::Borrowed(text));
        match Live::of(node) {
            Live::Response => match name {
                "item" => self.items(&self.sheet.top, out),
                "resourceType" => out.push(text("QuestionnaireResponse")),
                "questionnaire" => out.extend(self.form.source.url.as_deref().map(text)),
                "status" => out.push(text("in-progress")),
                _ => {}
            },
            Live::Item(node) => {
                let item = self.sheet.item(node);
                match name {
                    "linkId" => out.push(text(&self.form.item(self.sheet.nodes[node].item).link_id)),
                    "text" if !item.text.own.is_empty() => {
                        out.push(text(&self.form.item(self.sheet.nodes[node].item).text.own));
                    }
                    "definition" => {
                        out.extend(self.form.item(self.sheet.nodes[node].item).definition.as_deref().map(text));
                    }
                    "item" if !item.is_question() => {
                        if let Some(kids) = self.sheet.nodes[node].kids.first() {
                            self.items(kids, out);
                        }
                    }
                    "answer" => {
                        let count = self.sheet.answers(node).len();
                        out.extend((0..count).map(|n| Element::Live(Live::Answer(node, n).handle())));
                    }
                    _ => {}
                }
            }
            Live::Answer(node, n) => {
                let Some(answer) = self.answer(node, n) else { return };
                if name == "value" || name == answer.kind.key() {
                    out.push(answer.element());
                } else if name == "item"
                    && let Some(kids) = self.sheet.nodes[node].kids.get(n)
                {
                    self.items(kids, out);
                }
            }
        }
    }

    fn children(&self, node: u64, out: &mut Vec<Element<'s>>) {
        let names: &[&str] = match Live::of(node) {
            Live::Response => &["questionnaire", "status", "item"],
            Live::Item(_) => &["linkId", "definition", "text", "answer", "item"],
            Live::Answer(..) => &["value", "item"],
        };
        names.iter().for_each(|name| self.member(node, name, out));
    }

    fn type_name(&self, node: u64) -> &'static str {
        match Live::of(node) {
            Live::Response => "QuestionnaireResponse",
            Live::Item(_) => "QuestionnaireResponse.item",
            Live::Answer(..) => "QuestionnaireResponse.item.answer",
        }
    }

    fn weight(&self, element: &Element<'s>) -> Option<Decimal> {
        match element {
            Element::Live(handle) => match Live::of(*handle) {
                Live::Answer(node, n) => self.answer(node, n)?.weight,
                _ => None,
            },
            Element::Json(value, _) => {
                if let Some(inner) = value.as_object().and_then(|object| Answer::of(object, "value").ok().flatten()) {
                    return Answer::own_weight_in(value).or_else(|| self.weight_of(&inner));
                }
                self.weight_of(&Answer { kind: ValueType::Coding, json: Value::clone(value), weight: None })
            }
            _ => None,
        }
    }

    fn variable(&self, name: &str, out: &mut Vec<Element<'s>>) -> Result<bool, Fault> {
        match name {
            "resource" | "rootResource" => out.push(Element::Live(Live::Response.handle())),
            "context" => out.push(Element::Live(self.context.map_or(Live::Response, Live::Item).handle())),
            "questionnaire" => out.push(Element::Json(&self.form.source.json, "Questionnaire")),
            "qitem" | "qItem" => {
                let item = self.context.map(|node| self.form.item(self.sheet.nodes[node].item));
                let json = item.and_then(|item| self.form.source.json.pointer(&item.path));
                out.extend(json.map(|json| Element::Json(json, "Questionnaire.item")));
            }
            "ucum" => out.push(Element::String(Cow::Borrowed("http://unitsofmeasure.org"))),
            "sct" => out.push(Element::String(Cow::Borrowed("http://snomed.info/sct"))),
            "loinc" => out.push(Element::String(Cow::Borrowed("http://loinc.org"))),
            _ => return self.named(name, out),
        }
        Ok(true)
    }

    fn host(&self, n: u32, out: &mut Vec<Element<'s>>) {
        match self.form.shortcuts.get(n as usize) {
            Some(Shortcut::Select(items)) => {
                let nodes = items.iter().flat_map(|item| &self.sheet.by_item[*item]);
                let there = nodes.filter(|node| self.sheet.nodes[**node].on);
                out.extend(there.map(|node| Element::Live(Live::Item(*node).handle())));
            }
            Some(Shortcut::Total(total, measure)) => out.extend(self.total(*total, *measure)),
            None => {}
        }
    }

    fn now(&self) -> (i64, i32) {
        let Now { at, offset } = self.sheet.now;
        (at, offset)
    }
}

impl<'s> Eyes<'s, '_> {
    fn total(&self, total: usize, measure: Measure) -> Option<Element<'s>> {
        let running = self.sheet.running.get(total).filter(|running| !running.lost)?;
        let whole = running.fractions == 0 && !self.form.totals[total].weights;
        match measure {
            Measure::Count => Some(Element::Integer(i64::from(running.count))),
            Measure::Sum if running.count == 0 => None,
            Measure::Sum if whole => i64::try_from(running.sum.trunc()).ok().map(Element::Integer),
            Measure::Sum => Some(Element::Decimal(running.sum)),
            Measure::Average => running.sum.checked_div(running.count.into()).map(Element::Decimal),
        }
    }

    /// The weight of a value that does not say where it was chosen: its own, or that of the same choice as it stands in
    /// the response, where all of these agree.
    fn weight_of(&self, value: &Answer) -> Option<Decimal> {
        if let Some(own) = value.own_weight() {
            return Some(own);
        }
        let given = self.sheet.nodes.iter().filter(|node| node.on).flat_map(|node| &node.answers);
        let mut weights = given.filter(|answer| answer.is_same(value)).filter_map(|answer| answer.weight);
        let first = weights.next()?;
        weights.all(|weight| weight == first).then_some(first)
    }
}

/// An element that outlives the evaluation; none for an object.
fn kept(element: &Element<'_>) -> Option<Element<'static>> {
    Some(match element {
        Element::Boolean(value) => Element::Boolean(*value),
        Element::Integer(number) => Element::Integer(*number),
        Element::Decimal(number) => Element::Decimal(*number),
        Element::String(text) => Element::String(Cow::Owned(text.to_string())),
        Element::Temporal(found) => Element::Temporal(*found),
        Element::Quantity(found) => Element::Quantity(found.clone()),
        Element::Live(handle) => Element::Live(*handle),
        Element::Json(..) => return None,
    })
}
