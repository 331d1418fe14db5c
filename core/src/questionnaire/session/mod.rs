//! A questionnaire while it is taken: which page, which answer, what is still wanting.

mod control;
mod draft;
mod navigate;
mod pages;
mod restore;
mod show;
mod view;

use std::sync::Arc;

use super::answer::Answer;
use super::compile::Form;
use super::item::Kind;
use super::limits::MOST_REPETITIONS;
use super::sheet::{NodeIx, Now, Refused, Sheet};
use crate::content::Texts;
use crate::ids::ResponseId;
pub(crate) use navigate::Way;
pub(crate) use restore::{Kept, Row};
pub use view::{
    AnswerDraft, ControlView, NextStep, OptionView, OwnAnswerView, QuestionPage, QuestionView, ReviewRow, ReviewView,
    SessionView,
};

/// A response in hand, and the page it is at.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) id: ResponseId,
    pub(crate) sheet: Sheet,
    /// Whom it is about, as the person calls them.
    pub(crate) about: Option<String>,
    /// The page it is at, by its key.
    pub(crate) page: String,
    /// The furthest page that was reached, for questionnaires that go forward only.
    furthest: usize,
}

/// What a screen draws a session with.
pub(crate) struct Telling<'a> {
    pub(crate) texts: &'static Texts,
    /// A day as the person reads it.
    pub(crate) day: &'a dyn Fn(chrono::NaiveDate) -> String,
}

impl Session {
    /// A new one, at its first page.
    pub(crate) fn start(id: ResponseId, form: Arc<Form>, about: Option<String>, now: Now) -> Self {
        let sheet = Sheet::new(form, now);
        let page = pages::pages(&sheet).into_iter().next().map(|page| page.key).unwrap_or_default();
        Self { id, sheet, about, page, furthest: 0 }
    }

    /// Answers a question; the rows to keep.
    pub(crate) fn answer(&mut self, key: &str, draft: AnswerDraft, now: Now) -> Result<Vec<Row>, Refused> {
        self.sheet.tick(now);
        let node = self.node(key)?;
        let link_id = self.sheet.item(node).link_id.clone();
        let refused = |code| Refused::new(&link_id, code);
        if !self.sheet.nodes[node].on {
            return Err(refused("disabled"));
        }
        let answers = draft::answers(&self.sheet, node, draft).map_err(refused)?;
        self.set(node, answers)
    }

    /// Takes an answer away.
    pub(crate) fn clear(&mut self, key: &str, now: Now) -> Result<Vec<Row>, Refused> {
        self.sheet.tick(now);
        let node = self.node(key)?;
        self.set(node, Vec::new())
    }

    fn set(&mut self, node: NodeIx, answers: Vec<Answer>) -> Result<Vec<Row>, Refused> {
        let below = self.kept_below(node);
        self.sheet.set(node, answers)?;
        let mut rows = self.rows_after(node);
        rows.extend(self.gone_rows(below));
        self.stay_somewhere();
        Ok(rows)
    }

    /// Lets what was calculated stand again.
    pub(crate) fn reset(&mut self, key: &str, now: Now) -> Result<Vec<Row>, Refused> {
        self.sheet.tick(now);
        let node = self.node(key)?;
        if !self.sheet.nodes[node].on {
            return Err(Refused::new(&self.sheet.item(node).link_id, "disabled"));
        }
        self.sheet.reset(node);
        let rows = self.rows_after(node);
        self.stay_somewhere();
        Ok(rows)
    }

    /// Another occurrence of a repeating group, or one less: the last.
    pub(crate) fn repeat(&mut self, key: &str, more: bool, now: Now) -> Result<Vec<Row>, Refused> {
        self.sheet.tick(now);
        let node = self.node(key.trim_start_matches('+'))?;
        let (item, parent) = (self.sheet.nodes[node].item, self.sheet.nodes[node].parent);
        let link_id = self.sheet.item(node).link_id.clone();
        let refused = |code| Refused::new(&link_id, code);
        let group = self.sheet.group_row(node);
        let mut below = Vec::new();
        if more {
            let Some(new) = self.sheet.add_instance(node) else {
                return Err(Refused { most: self.most_of(node), ..refused("too-many") });
            };
            self.page = self.first_page_of(new).unwrap_or_else(|| self.page.clone());
        } else {
            let last = self.sheet.instances(item, parent).last().copied().unwrap_or(node);
            below = self.kept_below(last);
            if last == node || !self.sheet.remove_instance(last) {
                return Err(refused("too-few"));
            }
            // A page that went with it gives way to the one where it was taken away.
            if self.sheet.find(self.page.trim_start_matches('+')).is_none() {
                self.page = format!("+{}", self.sheet.key(node));
            }
        }
        let mut rows = vec![self.sheet.instances_row(group, item, parent)];
        rows.extend(self.touched_rows());
        rows.extend(self.gone_rows(below));
        self.stay_somewhere();
        Ok(rows)
    }

    /// How many occurrences there may be.
    fn most_of(&self, node: NodeIx) -> Option<u32> {
        let item = self.sheet.item(node);
        let most = u32::try_from(MOST_REPETITIONS).unwrap_or(u32::MAX);
        (item.repeats && item.kind == Kind::Group).then(|| item.max_occurs.unwrap_or(most).min(most))
    }

    fn node(&self, key: &str) -> Result<NodeIx, Refused> {
        let link_id = key.split_once('/').map_or(key, |(_, link_id)| link_id);
        self.sheet.find(key).ok_or_else(|| Refused::new(link_id, "unknown-linkid"))
    }
}
