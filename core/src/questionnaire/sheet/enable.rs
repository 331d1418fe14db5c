//! Whether an item is there.

use std::cmp::Ordering;

use super::{NodeIx, Sheet};
use crate::questionnaire::answer::{Answer, ValueType, quantity};
use crate::questionnaire::fhirpath::{Element, compare, equal};
use crate::questionnaire::item::{EnableWhen, ItemIx, Operator};

impl Sheet {
    /// An expression that fails, or comes to nothing, holds for nobody.
    pub(super) fn is_enabled(&self, node: NodeIx) -> Result<bool, &'static str> {
        let item = self.form.item(self.nodes[node].item);
        let mut conditions = item.enable_when.iter().map(|condition| self.holds(condition, node));
        let by_answers = if item.enable_when.is_empty() {
            true
        } else if item.enable_any {
            conditions.any(|holds| holds)
        } else {
            conditions.all(|holds| holds)
        };
        match item.enable_expression {
            Some(expression) if by_answers => Ok(is_true(&self.evaluate(expression, node)?)),
            _ => Ok(by_answers),
        }
    }

    fn holds(&self, condition: &EnableWhen, node: NodeIx) -> bool {
        let nodes = self.nearest(condition.question, node);
        let mut answers = nodes.iter().flat_map(|node| self.answers(*node));
        let expected = &condition.answer;
        match condition.operator {
            Operator::Exists => answers.next().is_some() == (expected.json == true),
            Operator::Equals => answers.any(|answer| answer.is_same(expected)),
            // R5: true if no answer has a value that is equal. R4 says the same in worse words.
            Operator::Differs => !answers.any(|answer| answer.is_same(expected)),
            Operator::Greater => answers.any(|answer| order(answer, expected) == Some(Ordering::Greater)),
            Operator::Less => answers.any(|answer| order(answer, expected) == Some(Ordering::Less)),
            Operator::GreaterOrEqual => {
                answers.any(|answer| matches!(order(answer, expected), Some(Ordering::Greater | Ordering::Equal)))
            }
            Operator::LessOrEqual => {
                answers.any(|answer| matches!(order(answer, expected), Some(Ordering::Less | Ordering::Equal)))
            }
        }
    }

    /// The occurrences of a question that a condition means: those in the same repetition, else those around it.
    fn nearest(&self, question: ItemIx, from: NodeIx) -> Vec<NodeIx> {
        let all = &self.by_item[question];
        if !self.form.repeats || all.len() < 2 {
            return all.clone();
        }
        let mut around = self.nodes[from].parent;
        while let Some(place) = around {
            let inside: Vec<NodeIx> = all.iter().copied().filter(|node| self.is_inside(*node, place)).collect();
            if !inside.is_empty() {
                return inside;
            }
            around = self.nodes[place.0].parent;
        }
        all.clone()
    }

    fn is_inside(&self, node: NodeIx, place: (NodeIx, usize)) -> bool {
        std::iter::successors(self.nodes[node].parent, |(holder, _)| self.nodes[*holder].parent).any(|at| at == place)
    }
}

/// A collection as a condition: true where its one element is true.
pub(super) fn is_true(found: &[Element<'_>]) -> bool {
    match found {
        [Element::Boolean(value)] => *value,
        // One element that is no boolean stands for itself being there.
        [_] => true,
        many => many.iter().any(|element| matches!(element, Element::Boolean(true))),
    }
}

/// How two answers compare, quantities by their units.
pub(crate) fn order(one: &Answer, other: &Answer) -> Option<Ordering> {
    if one.kind == ValueType::Quantity || other.kind == ValueType::Quantity {
        let of = |answer: &Answer| match answer.kind {
            ValueType::Quantity => quantity(&answer.json),
            _ => None,
        };
        return compare(&Element::Quantity(of(one)?), &Element::Quantity(of(other)?));
    }
    compare(&one.element(), &other.element())
}

impl Answer {
    /// The same value: codings by system and code, numbers by their size, quantities by their units.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (self.code(), other.code()) {
            (Some((system, code)), Some((other_system, other_code))) => {
                // A text without a code is its own code.
                if code.is_empty() && other_code.is_empty() {
                    return self.json.get("display") == other.json.get("display");
                }
                code == other_code && (system == other_system || system.is_empty() || other_system.is_empty())
            }
            (None, None) if self.kind == ValueType::Quantity && other.kind == ValueType::Quantity => {
                match (quantity(&self.json), quantity(&other.json)) {
                    (Some(one), Some(two)) => equal(&Element::Quantity(one), &Element::Quantity(two)) == Some(true),
                    _ => self.json == other.json,
                }
            }
            (None, None) => equal(&self.element(), &other.element()) == Some(true),
            _ => false,
        }
    }
}
