//! What is kept of a session, row by row, and how it comes back.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{Session, pages};
use crate::ids::ResponseId;
use crate::questionnaire::answer::Answer;
use crate::questionnaire::compile::Form;
use crate::questionnaire::item::ItemIx;
use crate::questionnaire::limits::MOST_REPETITIONS;
use crate::questionnaire::sheet::{NodeIx, Now, Sheet};

/// The key under which the furthest page is kept, by its number; no place in a questionnaire is called so.
const FURTHEST: &str = ">";

/// One thing to keep: the answers of an occurrence, or the occurrences of a repeating group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// `/q1`, `2/q1`; of the occurrences of a group `+/g`.
    pub(crate) key: String,
    /// Null for what was taken away with the repetition it stood in: another one in its place begins anew.
    pub(crate) value: Value,
}

/// A session as it was kept.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) id: ResponseId,
    pub(crate) about: Option<String>,
    pub(crate) page: String,
    pub(crate) rows: Vec<Row>,
}

impl Sheet {
    /// What is kept of an occurrence.
    pub(crate) fn row(&self, node: NodeIx) -> Row {
        let answers = self.nodes[node].answers.iter();
        let answers: Vec<Value> = answers.map(|answer| json!({ answer.kind.key(): answer.json })).collect();
        let value = if self.nodes[node].edited {
            json!({ "answers": answers, "edited": true })
        } else {
            json!({ "answers": answers })
        };
        Row { key: self.key(node), value }
    }

    /// The key under which the occurrences of a group are kept: that of the place they stand in.
    pub(super) fn group_row(&self, node: NodeIx) -> String {
        let key = self.key(node);
        let (numbers, link_id) = key.split_once('/').unwrap_or(("", &key));
        let around = numbers.rsplit_once('.').map_or("", |(around, _)| around);
        format!("+{around}/{link_id}")
    }

    pub(super) fn instances_row(&self, key: String, item: ItemIx, parent: Option<(NodeIx, usize)>) -> Row {
        let here = self.instances(item, parent).iter();
        let instances: Vec<u32> = here.map(|node| self.nodes[*node].instance).collect();
        Row { key, value: json!({ "instances": instances }) }
    }

    /// Brings the occurrences of a group to what was kept.
    fn put_instances(&mut self, node: NodeIx, instances: &[u32]) {
        let (item, parent) = (self.nodes[node].item, self.nodes[node].parent);
        let here: Vec<NodeIx> = self.instances(item, parent).to_vec();
        for instance in instances.iter().take(MOST_REPETITIONS) {
            if !here.iter().any(|node| self.nodes[*node].instance == *instance) {
                self.put_instance(item, parent, *instance);
            }
        }
        for node in here {
            if !instances.contains(&self.nodes[node].instance) {
                self.drop_instance(node);
            }
        }
    }
}

impl Session {
    /// A session as it was, at the page it was at.
    pub(crate) fn resume(kept: Kept, form: Arc<Form>, now: Now) -> Self {
        let mut sheet = Sheet::bare(form, now);
        // Groups first, the outer ones before those inside them: answers stand in them.
        let depth =
            |row: &Row| row.key.split('/').next().map_or(0, |numbers| numbers.matches('.').count() + numbers.len());
        let furthest = kept.rows.iter().find(|row| row.key == FURTHEST).and_then(|row| row.value.as_u64());
        let rows = kept.rows.into_iter().filter(|row| !row.value.is_null());
        let (mut groups, mut answers): (Vec<_>, Vec<_>) = rows.partition(|row| row.key.starts_with('+'));
        groups.sort_by_key(depth);
        // Questions and groups that stand under other answers come after these.
        loop {
            let before = groups.len() + answers.len();
            groups.retain(|row| !sheet.put_group(row));
            answers.retain(|row| !sheet.put_row(row));
            if groups.len() + answers.len() == before {
                break;
            }
        }
        sheet.begin();
        let furthest = furthest.and_then(|at| usize::try_from(at).ok()).unwrap_or(0);
        let mut session = Self { id: kept.id, sheet, about: kept.about, page: kept.page, furthest };
        session.stay_somewhere();
        session
    }

    /// A finished one: what was calculated then stays what it was then.
    pub(crate) fn finished(kept: Kept, form: Arc<Form>, then: Now, summary: &Value) -> Self {
        let mut session = Self::resume(kept, form, then);
        let mut waiting = vec![summary];
        while let Some(holder) = waiting.pop() {
            let below = |name: &str| holder.get(name).and_then(Value::as_array).into_iter().flatten();
            waiting.extend(below("item").chain(below("answer")));
            let link_id = holder.get("linkId").and_then(Value::as_str);
            let Some(item) = link_id.and_then(|link_id| session.sheet.form.link(link_id)) else { continue };
            let mut nodes = session.sheet.of_item(item);
            let (Some(node), None) = (nodes.next(), nodes.next()) else { continue };
            drop(nodes);
            if session.sheet.item(node).calculated.is_some() {
                let answers = below("answer").filter_map(|answer| Answer::of(answer.as_object()?, "value").ok()?);
                let (answers, edited) = (answers.collect(), session.sheet.nodes[node].edited);
                session.sheet.put(node, answers, edited);
            }
        }
        session
    }

    /// The rows to keep after an answer: its own, and what came with it.
    pub(super) fn rows_after(&mut self, node: NodeIx) -> Vec<Row> {
        let mut rows = vec![self.sheet.row(node)];
        rows.extend(self.touched_rows());
        rows
    }

    pub(super) fn touched_rows(&mut self) -> Vec<Row> {
        let touched = self.sheet.take_touched();
        touched
            .into_iter()
            .filter(|node| self.sheet.find(&self.sheet.key(*node)).is_some())
            .map(|node| self.sheet.row(node))
            .collect()
    }

    pub(super) fn furthest_row(&self) -> Row {
        Row { key: FURTHEST.to_owned(), value: json!(self.furthest) }
    }

    /// The keys under which something can be kept below a node, and of its own as an occurrence.
    pub(super) fn kept_below(&self, node: NodeIx) -> Vec<String> {
        let mut keys = Vec::new();
        if self.sheet.item(node).children.is_empty() {
            return keys;
        }
        let mut waiting: Vec<NodeIx> = self.sheet.nodes[node].kids.iter().flatten().flatten().copied().collect();
        while let Some(below) = waiting.pop() {
            let item = self.sheet.item(below);
            if item.is_question() {
                keys.push(self.sheet.key(below));
            } else if item.repeats {
                keys.push(self.sheet.group_row(below));
            }
            waiting.extend(self.sheet.nodes[below].kids.iter().flatten().flatten());
        }
        keys.dedup();
        keys
    }

    /// The rows of what stood there before, and no longer does.
    pub(super) fn gone_rows(&self, before: Vec<String>) -> Vec<Row> {
        let there = |key: &str| match key.strip_prefix('+') {
            Some(group) => self.sheet.find_group(group).is_some(),
            None => self.sheet.find(key).is_some(),
        };
        let gone = before.into_iter().filter(|key| !there(key));
        gone.map(|key| Row { key, value: Value::Null }).collect()
    }

    /// Every row there is to keep: what a new session begins with.
    pub(crate) fn all_rows(&self) -> Vec<Row> {
        let kept = |node: &NodeIx| {
            let answered = !self.sheet.nodes[*node].answers.is_empty() || self.sheet.was_started(*node);
            answered && self.sheet.item(*node).calculated.is_none()
        };
        self.sheet.in_order().into_iter().filter(kept).map(|node| self.sheet.row(node)).collect()
    }

    /// At a page that is there: where it was, else the nearest after it, else the last.
    pub(super) fn stay_somewhere(&mut self) {
        let pages = pages::pages(&self.sheet);
        if pages.iter().any(|page| page.key == self.page) {
            return;
        }
        let order = self.sheet.in_order();
        let place = |key: &str| {
            let node = self.sheet.find(key.trim_start_matches('+'))?;
            order.iter().position(|one| *one == node)
        };
        let was = place(&self.page).unwrap_or(0);
        let next = pages.iter().find(|page| place(&page.key).is_some_and(|at| at >= was)).or(pages.last());
        self.page = next.map(|page| page.key.clone()).unwrap_or_default();
    }
}

impl Sheet {
    /// True when the occurrences of a group found their place.
    fn put_group(&mut self, row: &Row) -> bool {
        let Some(node) = self.find_group(&row.key[1..]) else { return false };
        let instances = row.value.get("instances").and_then(Value::as_array);
        let instances = instances.into_iter().flatten().filter_map(Value::as_u64);
        let instances: Vec<u32> = instances.filter_map(|n| u32::try_from(n).ok()).collect();
        self.put_instances(node, &instances);
        true
    }

    /// True when the row found its place, or never will.
    fn put_row(&mut self, row: &Row) -> bool {
        let Some(node) = self.find(&row.key) else {
            // A place that no questionnaire has; the row stays kept, and nothing hangs on it.
            return row.key.split_once('/').is_none_or(|(_, link_id)| self.form.link(link_id).is_none());
        };
        let answers = row.value.get("answers").and_then(Value::as_array).into_iter().flatten();
        let answers = answers.filter_map(|answer| Answer::of(answer.as_object()?, "value").ok()?).collect();
        let edited = row.value.get("edited").and_then(Value::as_bool).unwrap_or(false);
        if self.item(node).is_question() {
            self.put(node, answers, edited);
        }
        true
    }

    /// The first occurrence of a group, by the place it stands in.
    fn find_group(&self, key: &str) -> Option<NodeIx> {
        let (_, link_id) = key.split_once('/')?;
        let item = self.form.link(link_id)?;
        self.of_item(item).find(|node| self.group_row(*node)[1..] == *key)
    }
}
