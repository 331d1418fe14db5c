//! What is the matter with answers: what cannot be kept at all, and what keeps a response from being complete.

use std::cmp::Ordering;

use super::enable::{is_true, order};
use super::{NodeIx, Sheet};
use crate::questionnaire::answer::{Answer, ValueType};
use crate::questionnaire::compile::Rule;
use crate::questionnaire::item::{Beside, Constraint, Item, Kind};
use crate::questionnaire::limits::MOST_TEXT;

/// What is the matter with one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) node: Option<NodeIx>,
    pub(crate) code: &'static str,
    /// It is said, and stops nothing.
    pub(crate) warning: bool,
    /// What the questionnaire says about it, for a constraint.
    pub(crate) key: Option<String>,
}

impl Problem {
    fn new(node: NodeIx, code: &'static str) -> Self {
        Self { node: Some(node), code, warning: false, key: None }
    }
}

impl Sheet {
    /// Why these answers cannot be kept at an item; nothing where they can.
    pub(crate) fn objection(&self, node: NodeIx, answers: &[Answer]) -> Option<&'static str> {
        let item = self.form.item(self.nodes[node].item);
        let repeats = self.is_repeating(node);
        if answers.len() > 1 && !repeats {
            return Some("too-many");
        }
        if answers.len() > crate::questionnaire::limits::MOST_REPETITIONS {
            return Some("too-many");
        }
        if item.max_occurs.is_some_and(|most| answers.len() > most as usize) {
            return Some("too-many");
        }
        let offered = if self.has_moving_options(node) { Some(self.offered(node)) } else { None };
        for answer in answers {
            let objection = kind_objection(item, answer)
                .or_else(|| {
                    let listed = match &offered {
                        Some(offered) => {
                            let found = offered.iter().find(|option| option.choice.answer.is_same(answer));
                            found.map(|option| option.enabled)
                        }
                        None => item.options.iter().any(|choice| choice.answer.is_same(answer)).then_some(true),
                    };
                    let free = match item.beside {
                        Beside::Options => false,
                        Beside::Text => answer.kind == ValueType::String,
                        Beside::Kind => true,
                    };
                    let any = offered.is_none() && (item.options.is_empty() || item.options_elsewhere);
                    (!listed.unwrap_or(free || any)).then_some("not-an-option")
                })
                .or_else(|| self.value_objection(node, item, answer));
            if objection.is_some() {
                return objection;
            }
        }
        let exclusive =
            |answer: &Answer| item.options.iter().any(|choice| choice.exclusive && choice.answer.is_same(answer));
        (answers.len() > 1 && answers.iter().any(exclusive)).then_some("exclusive")
    }

    fn value_objection(&self, node: NodeIx, item: &Item, answer: &Answer) -> Option<&'static str> {
        let (least, most) = self.edges(node);
        // A quantity in a unit that has nothing to do with that of its range cannot be within it.
        let apart = |edge: &Option<Answer>| {
            let both = |edge: &&Answer| answer.kind == ValueType::Quantity && edge.kind == ValueType::Quantity;
            edge.as_ref().filter(both).is_some_and(|edge| order(answer, edge).is_none())
        };
        if apart(&least) || apart(&most) {
            return Some("wrong-unit");
        }
        if least.is_some_and(|least| order(answer, &least) == Some(Ordering::Less)) {
            return Some("below-min");
        }
        if most.is_some_and(|most| order(answer, &most) == Some(Ordering::Greater)) {
            return Some("above-max");
        }
        if let Some(text) = answer.text().filter(|_| matches!(answer.kind, ValueType::String | ValueType::Uri)) {
            let (_, most) = self.lengths(node);
            let most = most.map_or(MOST_TEXT, |most| (most as usize).min(MOST_TEXT));
            if text.len() > most && text.chars().count() > most {
                return Some("too-long");
            }
        }
        let number = match answer.kind {
            ValueType::Decimal => answer.number(),
            ValueType::Quantity => answer.json.get("value").and_then(crate::questionnaire::answer::decimal),
            _ => None,
        };
        match (item.max_decimals, number) {
            (Some(most), Some(number)) if number.normalize().scale() > most => Some("too-many-decimals"),
            _ => None,
        }
    }

    /// Everything that is the matter now, in document order. With `answered_only` what is there counts, not what is still
    /// to come.
    pub(crate) fn problems(&self, answered_only: bool) -> Vec<Problem> {
        let mut problems = self.problems_at(&self.in_order(), answered_only);
        for constraint in &self.form.source.constraints {
            self.constraint(constraint, None, &mut problems);
        }
        problems
    }

    /// The same, of these nodes alone.
    pub(crate) fn problems_at(&self, nodes: &[NodeIx], answered_only: bool) -> Vec<Problem> {
        self.effort.set(0);
        let mut problems = Vec::new();
        for node in nodes.iter().copied().filter(|node| self.nodes[*node].on) {
            self.node_problems(node, answered_only, &mut problems);
        }
        if self.faults.is_empty() {
            return problems;
        }
        for node in nodes {
            for rule in &self.form.rules_of[self.nodes[*node].item] {
                // A rule that fails decides nothing; that it failed is told, and stops what it would have decided.
                let matters = self.nodes[*node].on || matches!(self.form.rules[*rule], Rule::Enable(_));
                if let Some(fault) = self.faults.get(&(*rule, *node)).filter(|_| matters) {
                    problems.push(Problem::new(*node, if *fault == "loop" { "loop" } else { "expression" }));
                }
            }
        }
        problems
    }

    fn node_problems(&self, node: NodeIx, answered_only: bool, problems: &mut Vec<Problem>) {
        let item = self.form.item(self.nodes[node].item);
        let answers = &self.nodes[node].answers;
        if item.is_question() {
            if answers.is_empty() {
                if !answered_only
                    && (self.is_required(node) || item.min_occurs.is_some_and(|least| least > 0) && item.required)
                {
                    problems.push(Problem::new(node, "required"));
                }
            } else {
                if let Some(code) = self.objection(node, answers) {
                    problems.push(Problem::new(node, code));
                }
                if item.min_occurs.is_some_and(|least| answers.len() < least as usize) {
                    problems.push(Problem::new(node, "too-few"));
                }
                let (least, _) = self.lengths(node);
                for text in answers.iter().filter_map(Answer::text) {
                    if least.is_some_and(|least| text.chars().count() < least as usize) {
                        problems.push(Problem::new(node, "too-short"));
                    }
                    if item.regex.as_ref().is_some_and(|regex| !regex.is_match(text)) {
                        problems.push(Problem::new(node, "pattern"));
                    }
                }
            }
        } else if item.kind == Kind::Group && !answered_only {
            self.group_problems(node, item, problems);
        }
        if !item.is_question() || !answers.is_empty() {
            for constraint in &item.constraints {
                self.constraint(constraint, Some(node), problems);
            }
        }
    }

    /// All occurrences of a group count together, those with an answer in them: the others do not go out. It is told at
    /// the first one.
    fn group_problems(&self, node: NodeIx, item: &Item, problems: &mut Vec<Problem>) {
        let here = self.instances(self.nodes[node].item, self.nodes[node].parent);
        let first = here.iter().find(|one| self.nodes[**one].on) == Some(&node);
        let least = item.min_occurs.map_or(0, |least| least as usize);
        if !first || !self.is_required(node) && least == 0 {
            return;
        }
        let answered = here.iter().filter(|one| self.has_answer_below(**one)).count();
        if answered == 0 && self.is_required(node) {
            problems.push(Problem::new(node, "required"));
        } else if answered < least && (answered > 0 || self.is_required(node)) {
            problems.push(Problem::new(node, "too-few"));
        }
    }

    /// Whether a group holds any answer that counts.
    pub(crate) fn has_answer_below(&self, node: NodeIx) -> bool {
        let mut waiting = vec![node];
        while let Some(node) = waiting.pop() {
            if !self.nodes[node].on {
                continue;
            }
            if !self.nodes[node].answers.is_empty() {
                return true;
            }
            waiting.extend(self.nodes[node].kids.iter().flatten().flatten());
        }
        false
    }

    /// A constraint is broken when it comes to false; what comes to nothing breaks nothing.
    fn constraint(&self, constraint: &Constraint, node: Option<NodeIx>, problems: &mut Vec<Problem>) {
        let broken = match self.evaluate_at(constraint.expression, node) {
            Ok(found) => !found.is_empty() && !is_true(&found),
            Err(_) => true,
        };
        if broken {
            problems.push(Problem {
                node,
                code: "constraint",
                warning: constraint.warning,
                key: Some(constraint.key.clone()),
            });
        }
    }
}

/// Whether an answer is of the kind an item takes.
pub(crate) fn kind_objection(item: &Item, answer: &Answer) -> Option<&'static str> {
    let Some(kind) = item.value_type() else { return Some("no-question") };
    let text = answer.kind == ValueType::String && item.beside == Beside::Text;
    let own = answer.kind == kind;
    // A choice among values of several kinds takes any of them.
    let listed = item.options.iter().any(|choice| choice.answer.kind == answer.kind);
    (!own && !text && !listed).then_some("wrong-type")
}
