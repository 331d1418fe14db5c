//! A response while it is being given: what is answered, what is there, what it comes to.
//!
//! Items that are not there keep their answers in memory, count as unanswered, and stay out of what goes out.

mod check;
mod coerce;
mod effective;
mod enable;
mod eyes;
mod keys;
mod repeat;
mod set;
mod settle;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::answer::Answer;
use super::compile::{Form, RuleIx, Running, VariableIx};
use super::fhirpath::Element;
use super::item::ItemIx;
pub(crate) use check::{Problem, kind_objection};
pub(crate) use coerce::exact;
pub(crate) use set::Refused;

/// A place in the list of nodes.
pub(crate) type NodeIx = usize;

/// The instant expressions read, and what the wall clock differs from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Now {
    /// Milliseconds since 1970.
    pub(crate) at: i64,
    /// Seconds east of UTC.
    pub(crate) offset: i32,
}

impl Now {
    fn day(self) -> i64 {
        (self.at + i64::from(self.offset) * 1000).div_euclid(86_400_000)
    }
}

/// One occurrence of an item.
#[derive(Clone, Debug, Default)]
pub(crate) struct Node {
    pub(crate) item: ItemIx,
    /// Whose it is, and under which of its answers.
    pub(crate) parent: Option<(NodeIx, usize)>,
    /// Tells apart the occurrences of a repeating group, for as long as the response lives.
    pub(crate) instance: u32,
    pub(crate) answers: Vec<Answer>,
    /// Per answer (a group has one place), the occurrences of each child item.
    pub(crate) kids: Vec<Vec<Vec<NodeIx>>>,
    /// Its own condition holds.
    holds: bool,
    /// It is there: its condition holds, and so do those around it.
    pub(crate) on: bool,
    /// The person changed what was calculated; it stays as they put it.
    pub(crate) edited: bool,
    /// It has had its initial value.
    started: bool,
    gone: bool,
}

/// What names stand for, at the node whose they are; none is the root.
type Cache = HashMap<(VariableIx, Option<NodeIx>), Vec<Element<'static>>>;

/// A response in hand.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) form: Arc<Form>,
    pub(crate) nodes: Vec<Node>,
    /// The occurrences of each item that stands at the top.
    pub(crate) top: Vec<Vec<NodeIx>>,
    by_item: Vec<Vec<NodeIx>>,
    running: Vec<Running>,
    waiting: BTreeSet<(usize, RuleIx, NodeIx)>,
    /// Rules that wait at every occurrence already.
    everywhere: HashSet<RuleIx>,
    /// Expressions that could not be evaluated, or came to something their item cannot hold.
    faults: HashMap<(RuleIx, NodeIx), &'static str>,
    cache: RefCell<Cache>,
    now: Now,
    /// Steps taken since an answer was given, or something was asked.
    effort: Cell<u64>,
    /// What changed besides the answer that was given: initial values that came with an item.
    touched: Vec<NodeIx>,
    /// How many rules were evaluated in its life, for the bench and the tests.
    pub(crate) evaluations: u64,
}

impl Sheet {
    /// An empty response, with every initial and calculated value in its place.
    pub(crate) fn new(form: Arc<Form>, now: Now) -> Self {
        let mut sheet = Self::bare(form, now);
        sheet.begin();
        sheet
    }

    /// One that a kept response is put into before anything is calculated.
    pub(crate) fn bare(form: Arc<Form>, now: Now) -> Self {
        let mut sheet = Self {
            nodes: Vec::with_capacity(form.items().len()),
            top: Vec::with_capacity(form.top.len()),
            by_item: vec![Vec::new(); form.items().len()],
            running: vec![Running::default(); form.totals.len()],
            waiting: BTreeSet::new(),
            everywhere: HashSet::new(),
            faults: HashMap::new(),
            cache: RefCell::default(),
            now,
            effort: Cell::new(0),
            touched: Vec::new(),
            evaluations: 0,
            form,
        };
        for ix in sheet.form.clone().top.iter().copied() {
            let nodes = sheet.occurrences(ix, None);
            sheet.top.push(nodes);
        }
        sheet
    }

    /// Makes it whole: conditions first, then what is initial, then what is calculated.
    pub(crate) fn begin(&mut self) {
        for rule in 0..self.form.rules.len() {
            self.wait_everywhere(rule);
        }
        self.settle();
        // Initial values of items that were there from the start; the others have theirs when they come.
        for node in 0..self.nodes.len() {
            if self.nodes[node].on && !self.nodes[node].gone {
                self.start(node);
            }
        }
        self.settle();
        self.touched.clear();
    }

    /// The clock went on. What reads it is looked at again when a day has passed.
    pub(crate) fn tick(&mut self, now: Now) {
        let another_day = now.day() != self.now.day();
        self.now = now;
        if another_day {
            let form = Arc::clone(&self.form);
            let mut cache = self.cache.borrow_mut();
            cache.retain(|(variable, _), _| !form.variables_by_clock.contains(variable));
            drop(cache);
            form.by_clock.iter().for_each(|rule| self.wait_everywhere(*rule));
            self.settle();
        }
    }

    /// Nothing that is there now gets its initial value.
    pub(crate) fn start_nothing(&mut self) {
        self.nodes.iter_mut().for_each(|node| node.started = true);
    }

    /// When the calculation of a node's item is its turn, among all rules.
    pub(crate) fn rank(&self, node: NodeIx) -> usize {
        let rules = &self.form.rules_of[self.nodes[node].item];
        rules.iter().map(|rule| self.form.rank[*rule]).max().unwrap_or(0)
    }

    /// Whether these answers say what the node's answers say.
    pub(crate) fn holds_same(&self, node: NodeIx, answers: &[Answer]) -> bool {
        let own = &self.nodes[node].answers;
        own.len() == answers.len() && own.iter().zip(answers).all(|(one, other)| one.is_same(other))
    }

    pub(crate) fn now(&self) -> Now {
        self.now
    }

    pub(crate) fn item(&self, node: NodeIx) -> &super::item::Item {
        self.form.item(self.nodes[node].item)
    }

    /// The occurrences of an item that still exist, there or not.
    pub(crate) fn of_item(&self, item: ItemIx) -> impl Iterator<Item = NodeIx> + '_ {
        self.by_item[item].iter().copied().filter(|node| !self.nodes[*node].gone)
    }

    /// The answers that count: none where the item is not there.
    pub(crate) fn answers(&self, node: NodeIx) -> &[Answer] {
        if self.nodes[node].on { &self.nodes[node].answers } else { &[] }
    }

    /// Its initial value was looked for, and may have come to nothing.
    pub(crate) fn was_started(&self, node: NodeIx) -> bool {
        self.nodes[node].started && self.item(node).initial_expression.is_some()
    }

    /// Whether conditions let an item be there, be it that nothing can be answered there yet.
    pub(crate) fn is_enabled_by_conditions(&self, node: NodeIx) -> bool {
        std::iter::successors(Some(node), |node| self.nodes[*node].parent.map(|(holder, _)| holder))
            .all(|node| self.nodes[node].holds)
    }

    /// Every node that exists, there or not, in document order.
    pub(crate) fn in_order(&self) -> Vec<NodeIx> {
        let mut order = Vec::with_capacity(self.nodes.len());
        let mut waiting: Vec<NodeIx> = self.top.iter().flatten().rev().copied().collect();
        while let Some(node) = waiting.pop() {
            order.push(node);
            waiting.extend(self.nodes[node].kids.iter().flatten().flatten().rev());
        }
        order
    }

    /// The nodes that had initial values since this was last asked.
    pub(crate) fn take_touched(&mut self) -> Vec<NodeIx> {
        std::mem::take(&mut self.touched)
    }
}
