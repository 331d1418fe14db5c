//! From what a file says to what is asked: who reads whom, in which order, and what can be looked up at once.
//!
//! A questionnaire is compiled once. An answer then re-evaluates only the rules that read it: which rules these are is
//! found by following each expression over the items it can reach (`reads`). Selections that do not depend on answers
//! become look-ups, and sums over them are kept by their changes (`shortcuts`).

mod items;
mod loops;
mod reads;
mod shortcuts;
mod structure;

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::expression::Expression;
use super::item::{ExprIx, Item, ItemIx};
use super::read::Source;
use super::report::Report;
pub(crate) use items::Items;
pub(crate) use shortcuts::{Measure, Running, Shortcut, Total};

/// A rule's place in the form's list.
pub(crate) type RuleIx = usize;
/// A variable's place in the form's list.
pub(crate) type VariableIx = usize;

/// What is kept up to date by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// Whether an item is there.
    Enable(ItemIx),
    /// What an item's answer comes to.
    Calculate(ItemIx),
}

impl Rule {
    pub(crate) fn item(self) -> ItemIx {
        match self {
            Self::Enable(item) | Self::Calculate(item) => item,
        }
    }
}

/// A named expression and where its name is known: at its item and below; everywhere when it has none.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) owner: Option<ItemIx>,
    pub(crate) expression: Option<ExprIx>,
}

/// A compiled questionnaire.
#[derive(Debug)]
pub(crate) struct Form {
    pub(crate) source: Source,
    pub(crate) rules: Vec<Rule>,
    /// In which order rules are best evaluated: what is read before who reads it.
    pub(crate) rank: Vec<usize>,
    /// Per item, the rules that read its answers or whether it is there.
    pub(crate) readers: Vec<Vec<RuleIx>>,
    /// Per item, its own rules.
    pub(crate) rules_of: Vec<Vec<RuleIx>>,
    /// Rules that read the clock.
    pub(crate) by_clock: Vec<RuleIx>,
    pub(crate) variables: Vec<Named>,
    /// Per item, the variables that read it, directly or through others.
    pub(crate) variables_reading: Vec<Vec<VariableIx>>,
    pub(crate) variables_by_clock: Vec<VariableIx>,
    /// What `Host` nodes of expressions stand for.
    pub(crate) shortcuts: Vec<Shortcut>,
    pub(crate) totals: Vec<Total>,
    /// Per item, the totals it counts in.
    pub(crate) totals_of: Vec<Vec<usize>>,
    /// Per item, its place among its siblings.
    pub(crate) place: Vec<usize>,
    pub(crate) top: Vec<ItemIx>,
    /// Per item: its value comes from weights, so that it is a score.
    pub(crate) scored: Vec<bool>,
    /// Some item can be there more than once.
    pub(crate) repeats: bool,
    scopes: HashMap<(Option<ItemIx>, String), VariableIx>,
}

impl Form {
    pub(crate) fn item(&self, ix: ItemIx) -> &Item {
        &self.source.items[ix]
    }

    pub(crate) fn items(&self) -> &[Item] {
        &self.source.items
    }

    pub(crate) fn link(&self, link_id: &str) -> Option<ItemIx> {
        self.source.links.get(link_id).copied()
    }

    pub(crate) fn expression(&self, ix: ExprIx) -> &Expression {
        &self.source.expressions[ix]
    }

    /// What it is called among all questionnaires, its version included. One without a url is named by what it says.
    pub(crate) fn canonical(&self) -> String {
        let url = self.source.url.clone().unwrap_or_else(|| {
            let digest: [u8; 32] = Sha256::digest(self.source.json.to_string()).into();
            let mut half = [0; 16];
            half.copy_from_slice(&digest[..16]);
            format!("urn:uuid:{}", uuid::Builder::from_random_bytes(half).into_uuid())
        });
        match &self.source.business_version {
            Some(version) => format!("{url}|{version}"),
            None => url,
        }
    }

    /// The variable that a name means at an item: its own, or that of the nearest item around it.
    pub(crate) fn variable(&self, name: &str, at: Option<ItemIx>) -> Option<VariableIx> {
        let mut scope = at;
        loop {
            // The usual form has few names; asking for one allocates nothing that matters beside evaluating it.
            if let Some(found) = self.scopes.get(&(scope, name.to_owned())) {
                return Some(*found);
            }
            scope = self.source.items[scope?].parent;
        }
    }
}

/// Compiles what was read. A loop is found here, and named by the rules it goes through.
pub(crate) fn compile(source: Source, report: &mut Report) -> Option<Form> {
    let items = source.items.len();
    let mut form = Form {
        rules: Vec::new(),
        rank: Vec::new(),
        readers: vec![Vec::new(); items],
        rules_of: vec![Vec::new(); items],
        by_clock: Vec::new(),
        variables: Vec::new(),
        variables_reading: vec![Vec::new(); items],
        variables_by_clock: Vec::new(),
        shortcuts: Vec::new(),
        totals: Vec::new(),
        totals_of: vec![Vec::new(); items],
        place: vec![0; items],
        top: Vec::new(),
        scored: vec![false; items],
        repeats: false,
        scopes: HashMap::new(),
        source,
    };
    form.lay_out();
    form.name_variables();
    let reads = reads::of(&mut form, report);
    loops::order(&mut form, &reads, report);
    if !report.errors.is_empty() {
        return None;
    }
    form.connect(&reads);
    shortcuts::take(&mut form);
    Some(form)
}

impl Form {
    fn lay_out(&mut self) {
        for ix in 0..self.source.items.len() {
            let item = &self.source.items[ix];
            self.repeats |= item.repeats && (item.children.len() + usize::from(!item.is_question()) > 0);
            match item.parent {
                Some(parent) => {
                    self.place[ix] =
                        self.source.items[parent].children.iter().position(|child| *child == ix).unwrap_or(0);
                }
                None => {
                    self.place[ix] = self.top.len();
                    self.top.push(ix);
                }
            }
            if !item.enable_when.is_empty() || item.enable_expression.is_some() {
                self.rules_of[ix].push(self.rules.len());
                self.rules.push(Rule::Enable(ix));
            }
            if item.calculated.is_some() && item.is_question() {
                self.rules_of[ix].push(self.rules.len());
                self.rules.push(Rule::Calculate(ix));
            }
        }
    }

    fn name_variables(&mut self) {
        let at_root = self.source.variables.iter().map(|variable| (None, variable));
        let items = self.source.items.iter().enumerate();
        let at_items = items.flat_map(|(ix, item)| item.variables.iter().map(move |variable| (Some(ix), variable)));
        for (owner, variable) in at_root.chain(at_items) {
            let named = Named { name: variable.name.clone(), owner, expression: variable.expression };
            self.scopes.insert((owner, named.name.clone()), self.variables.len());
            self.variables.push(named);
        }
    }

    fn connect(&mut self, reads: &reads::All) {
        for (rule, read) in reads.rules.iter().enumerate() {
            read.items.iter().for_each(|item| self.readers[item].push(rule));
            if read.clock {
                self.by_clock.push(rule);
            }
            if let Rule::Calculate(item) = self.rules[rule] {
                self.scored[item] = read.weights && self.source.items[item].is_numeric();
            }
        }
        for (variable, read) in reads.variables.iter().enumerate() {
            read.items.iter().for_each(|item| self.variables_reading[item].push(variable));
            if read.clock {
                self.variables_by_clock.push(variable);
            }
        }
    }
}
