//! Occurrences: every item is there once, a repeating group as often as the person wants.

use super::{Node, NodeIx, Sheet};
use crate::questionnaire::item::{ItemIx, Kind};
use crate::questionnaire::limits::{MOST_NODES, MOST_REPETITIONS};

impl Sheet {
    /// Makes the first occurrences of an item: one, or as many as there have to be.
    pub(super) fn occurrences(&mut self, item: ItemIx, parent: Option<(NodeIx, usize)>) -> Vec<NodeIx> {
        let of = self.form.item(item);
        let least = of.min_occurs.unwrap_or(1).max(1) as usize;
        let count = if of.repeats && of.kind == Kind::Group { least.min(MOST_REPETITIONS) } else { 1 };
        (0..count).filter_map(|n| self.grow(item, parent, u32::try_from(n).unwrap_or(0))).collect()
    }

    /// One more occurrence, with all that stands in it. None beyond the limit of a response.
    pub(super) fn grow(&mut self, item: ItemIx, parent: Option<(NodeIx, usize)>, instance: u32) -> Option<NodeIx> {
        if self.nodes.len() >= MOST_NODES {
            return None;
        }
        let node = self.nodes.len();
        let has_place = self.has_place(item, parent);
        let has_condition = self.has_condition(item);
        self.nodes.push(Node {
            item,
            parent,
            instance,
            holds: !has_condition,
            on: has_place && !has_condition,
            ..Node::default()
        });
        self.by_item[item].push(node);
        self.grow_kids(node, 0);
        Some(node)
    }

    fn has_condition(&self, item: ItemIx) -> bool {
        let of = self.form.item(item);
        !of.enable_when.is_empty() || of.enable_expression.is_some()
    }

    /// The children of one answer (a group has one place for them).
    pub(super) fn grow_kids(&mut self, node: NodeIx, answer: usize) {
        let children = self.form.item(self.nodes[node].item).children.clone();
        let kids = children.into_iter().map(|child| self.occurrences(child, Some((node, answer)))).collect();
        self.nodes[node].kids.push(kids);
    }

    /// The occurrences of an item beside a node: where a new one goes.
    pub(super) fn siblings(&mut self, item: ItemIx, parent: Option<(NodeIx, usize)>) -> &mut Vec<NodeIx> {
        let place = self.form.place[item];
        match parent {
            Some((holder, answer)) => &mut self.nodes[holder].kids[answer][place],
            None => &mut self.top[place],
        }
    }

    /// The instances of a repeating group in one place.
    pub(crate) fn instances(&self, item: ItemIx, parent: Option<(NodeIx, usize)>) -> &[NodeIx] {
        let place = self.form.place[item];
        match parent {
            Some((holder, answer)) => self.nodes[holder].kids.get(answer).map_or(&[], |kids| &kids[place]),
            None => &self.top[place],
        }
    }

    /// Adds an occurrence of a repeating group beside another, and makes it whole.
    pub(crate) fn add_instance(&mut self, beside: NodeIx) -> Option<NodeIx> {
        let (item, parent) = (self.nodes[beside].item, self.nodes[beside].parent);
        let here = self.instances(item, parent);
        let of = self.form.item(item);
        let most = of.max_occurs.map_or(MOST_REPETITIONS, |most| most as usize).min(MOST_REPETITIONS);
        if !of.repeats || of.kind != Kind::Group || here.len() >= most {
            return None;
        }
        let instance = here.iter().map(|node| self.nodes[*node].instance).max().unwrap_or(0) + 1;
        let node = self.put_instance(item, parent, instance)?;
        self.start_all(node);
        self.settle();
        Some(node)
    }

    /// Puts an occurrence in its place, conditions and calculations waiting.
    pub(crate) fn put_instance(
        &mut self,
        item: ItemIx,
        parent: Option<(NodeIx, usize)>,
        instance: u32,
    ) -> Option<NodeIx> {
        let first = self.nodes.len();
        let node = self.grow(item, parent, instance)?;
        self.siblings(item, parent).push(node);
        for new in first..self.nodes.len() {
            let item = self.nodes[new].item;
            self.wait_for_rules_of(new);
            self.changed(item);
        }
        Some(node)
    }

    fn start_all(&mut self, node: NodeIx) {
        self.settle();
        let mut waiting = vec![node];
        while let Some(node) = waiting.pop() {
            if self.nodes[node].on {
                self.start(node);
            }
            waiting.extend(self.nodes[node].kids.iter().flatten().flatten());
        }
    }

    /// Takes an occurrence away, with all in it. The last one that has to be there stays.
    pub(crate) fn remove_instance(&mut self, node: NodeIx) -> bool {
        let (item, parent) = (self.nodes[node].item, self.nodes[node].parent);
        let least = self.form.item(item).min_occurs.unwrap_or(1).max(1) as usize;
        if !self.form.item(item).repeats || self.instances(item, parent).len() <= least {
            return false;
        }
        self.drop_instance(node);
        self.settle();
        true
    }

    /// Takes a node and all in it out of the response.
    pub(crate) fn drop_instance(&mut self, node: NodeIx) {
        let (item, parent) = (self.nodes[node].item, self.nodes[node].parent);
        self.siblings(item, parent).retain(|sibling| *sibling != node);
        self.forget(node);
    }

    /// Forgets a node and all below it: totals, caches and readers hear of it.
    pub(super) fn forget(&mut self, node: NodeIx) {
        let mut waiting = vec![node];
        while let Some(node) = waiting.pop() {
            waiting.extend(self.nodes[node].kids.iter().flatten().flatten());
            if self.nodes[node].on {
                self.count(node, false);
            }
            self.nodes[node].gone = true;
            self.nodes[node].on = false;
            let item = self.nodes[node].item;
            self.by_item[item].retain(|one| *one != node);
            self.changed(item);
        }
        let nodes = &self.nodes;
        self.faults.retain(|(_, at), _| !nodes[*at].gone);
    }
}
