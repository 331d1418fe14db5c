//! What an answer sets in motion: the rules that read it, then those that read what these came to, until all is still.

use std::collections::HashMap;
use std::sync::Arc;

use super::{NodeIx, Sheet};
use crate::questionnaire::answer::Answer;
use crate::questionnaire::compile::{Rule, RuleIx};
use crate::questionnaire::fhirpath::Element;
use crate::questionnaire::item::{ItemIx, Kind};

/// How often one rule may change its mind before it is seen to be a loop that no order settles.
const MOST_TURNS: u32 = 20;

impl Sheet {
    /// Everything that reads an item is to be looked at again.
    pub(super) fn changed(&mut self, item: ItemIx) {
        let form = Arc::clone(&self.form);
        let variables = &form.variables_reading[item];
        if !variables.is_empty() {
            self.cache.get_mut().retain(|(variable, _), _| !variables.contains(variable));
        }
        for rule in &form.readers[item] {
            self.wait_everywhere(*rule);
        }
    }

    pub(super) fn wait_everywhere(&mut self, rule: RuleIx) {
        let item = self.form.rules[rule].item();
        // Forty thousand initial values would each put forty thousand rules in line again.
        if self.by_item[item].is_empty() || !self.everywhere.insert(rule) {
            return;
        }
        let rank = self.form.rank[rule];
        for n in 0..self.by_item[item].len() {
            self.waiting.insert((rank, rule, self.by_item[item][n]));
        }
    }

    pub(super) fn wait_for_rules_of(&mut self, node: NodeIx) {
        let form = Arc::clone(&self.form);
        for rule in &form.rules_of[self.nodes[node].item] {
            self.waiting.insert((form.rank[*rule], *rule, node));
        }
    }

    /// Evaluates until nothing waits. A rule that never comes to rest is reported and left as it is.
    pub(super) fn settle(&mut self) {
        self.effort.set(0);
        let mut turns: HashMap<(RuleIx, NodeIx), u32> = HashMap::new();
        while let Some((_, rule, node)) = self.waiting.pop_first() {
            self.everywhere.remove(&rule);
            if self.nodes[node].gone {
                continue;
            }
            let taken = turns.entry((rule, node)).or_default();
            *taken += 1;
            if *taken > MOST_TURNS {
                self.faults.insert((rule, node), "loop");
                continue;
            }
            self.evaluations += 1;
            match self.form.rules[rule] {
                Rule::Enable(_) => self.look_whether(rule, node),
                Rule::Calculate(_) => self.calculate(rule, node),
            }
        }
    }

    fn look_whether(&mut self, rule: RuleIx, node: NodeIx) {
        let holds = match self.is_enabled(node) {
            Ok(holds) => {
                self.faults.remove(&(rule, node));
                holds
            }
            Err(fault) => {
                self.faults.insert((rule, node), fault);
                false
            }
        };
        if holds != self.nodes[node].holds {
            self.nodes[node].holds = holds;
            self.turn(node);
        }
    }

    /// Whether what is around an item lets it be there. What is asked below a question belongs to its answer, and waits for
    /// one: a response has no other place for it. Texts that explain the question do not wait, nor does anything below a
    /// question that nobody can answer.
    pub(super) fn has_place(&self, item: ItemIx, parent: Option<(NodeIx, usize)>) -> bool {
        let Some((holder, answer)) = parent else { return true };
        let around = self.item(holder);
        let waits = around.is_question()
            && self.form.item(item).kind != Kind::Display
            && (!around.read_only || around.calculated.is_some())
            && !around.is_unanswerable();
        self.nodes[holder].on && (!waits || self.nodes[holder].answers.len() > answer)
    }

    /// A node comes or goes, and with it all below that has nothing against it.
    fn turn(&mut self, node: NodeIx) {
        let mut waiting = vec![node];
        let mut came = Vec::new();
        while let Some(node) = waiting.pop() {
            let on = self.has_place(self.nodes[node].item, self.nodes[node].parent) && self.nodes[node].holds;
            if on == self.nodes[node].on {
                continue;
            }
            if !on {
                self.count(node, false);
            }
            self.nodes[node].on = on;
            if on {
                self.count(node, true);
                self.wait_for_rules_of(node);
                came.push(node);
            }
            let item = self.nodes[node].item;
            self.changed(item);
            waiting.extend(self.nodes[node].kids.iter().flatten().flatten());
        }
        for node in came {
            self.start(node);
        }
    }

    /// Gives a node its initial value, once in its life.
    pub(super) fn start(&mut self, node: NodeIx) {
        if std::mem::replace(&mut self.nodes[node].started, true) || !self.nodes[node].answers.is_empty() {
            return;
        }
        let form = Arc::clone(&self.form);
        let item = form.item(self.nodes[node].item);
        let answers = match item.initial_expression {
            _ if !item.initial.is_empty() => item.initial.clone(),
            Some(expression) => match self.evaluate(expression, node) {
                Ok(found) => self.coerce(self.nodes[node].item, found).unwrap_or_default(),
                Err(_) => Vec::new(),
            },
            None => return,
        };
        if item.is_question() {
            // What came to nothing is kept as nothing: after a restart it is not asked again.
            self.touched.push(node);
            if !answers.is_empty() {
                self.replace(node, answers);
            }
        }
    }

    fn calculate(&mut self, rule: RuleIx, node: NodeIx) {
        if !self.nodes[node].on || self.nodes[node].edited {
            return;
        }
        match self.calculated(node) {
            Ok(answers) => {
                self.faults.remove(&(rule, node));
                if answers != self.nodes[node].answers {
                    self.replace(node, answers);
                }
            }
            Err(fault) => {
                self.faults.insert((rule, node), fault);
                if !self.nodes[node].answers.is_empty() {
                    self.replace(node, Vec::new());
                }
            }
        }
    }

    /// What a calculated item comes to now, whatever stands in it.
    pub(crate) fn calculated(&self, node: NodeIx) -> Result<Vec<Answer>, &'static str> {
        let item = self.nodes[node].item;
        let Some(expression) = self.form.item(item).calculated else { return Ok(Vec::new()) };
        let found = self.evaluate(expression, node)?;
        self.coerce(item, found)
    }

    /// Puts answers in the place of others: totals, children and readers follow.
    pub(super) fn replace(&mut self, node: NodeIx, mut answers: Vec<Answer>) {
        let form = Arc::clone(&self.form);
        let ix = self.nodes[node].item;
        let item = form.item(ix);
        answers.iter_mut().for_each(|answer| self.weigh(ix, answer));
        let on = self.nodes[node].on;
        if on {
            self.count(node, false);
        }
        self.nodes[node].answers = answers;
        if on {
            self.count(node, true);
        }
        if item.is_question() && !item.children.is_empty() {
            self.fit_kids(node);
            let kids: Vec<NodeIx> = self.nodes[node].kids.iter().flatten().flatten().copied().collect();
            kids.into_iter().for_each(|kid| self.turn(kid));
        }
        self.changed(ix);
    }

    /// Every answer has its own children; one place is there without any.
    fn fit_kids(&mut self, node: NodeIx) {
        let wanted = self.nodes[node].answers.len().max(1);
        while self.nodes[node].kids.len() > wanted {
            let last = self.nodes[node].kids.pop().unwrap_or_default();
            last.into_iter().flatten().for_each(|kid| self.forget(kid));
        }
        while self.nodes[node].kids.len() < wanted {
            let (first, answer) = (self.nodes.len(), self.nodes[node].kids.len());
            self.grow_kids(node, answer);
            for new in first..self.nodes.len() {
                self.wait_for_rules_of(new);
            }
            let came: Vec<NodeIx> = (first..self.nodes.len()).filter(|new| self.nodes[*new].on).collect();
            came.into_iter().for_each(|new| self.start(new));
        }
    }

    /// Puts a node's answers on the totals, or takes them off.
    pub(super) fn count(&mut self, node: NodeIx, add: bool) {
        let form = Arc::clone(&self.form);
        for total in &form.totals_of[self.nodes[node].item] {
            for answer in &self.nodes[node].answers {
                let number = if form.totals[*total].weights { answer.weight } else { answer.number() };
                if let Some(number) = number {
                    let whole = matches!(answer.element(), Element::Integer(_)) && !form.totals[*total].weights;
                    self.running[*total].change(number, whole, add);
                }
            }
        }
    }

    /// What an answer counts for: as it says itself, or as its option says.
    pub(super) fn weigh(&self, item: ItemIx, answer: &mut Answer) {
        let option = self.form.item(item).options.iter().find(|choice| choice.answer.is_same(answer));
        answer.weight =
            answer.weight.or_else(|| answer.own_weight()).or(option.and_then(|choice| choice.answer.weight));
    }
}
