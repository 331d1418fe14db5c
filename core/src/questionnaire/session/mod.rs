//! A questionnaire while it is taken: which page, which answer, what is still wanting.

mod control;
mod draft;
mod navigate;
mod pages;
mod restore;
mod show;
mod view;

use std::sync::Arc;

use super::compile::Form;
use super::sheet::{Now, Refused, Sheet};
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
        self.sheet.set(node, answers)?;
        Ok(self.rows_after(node))
    }

    /// Takes an answer away.
    pub(crate) fn clear(&mut self, key: &str, now: Now) -> Result<Vec<Row>, Refused> {
        self.sheet.tick(now);
        let node = self.node(key)?;
        self.sheet.set(node, Vec::new())?;
        Ok(self.rows_after(node))
    }

    /// Lets what was calculated stand again.
    pub(crate) fn reset(&mut self, key: &str, now: Now) -> Result<Vec<Row>, Refused> {
        self.sheet.tick(now);
        let node = self.node(key)?;
        self.sheet.reset(node);
        Ok(self.rows_after(node))
    }

    /// Another occurrence of a repeating group, or one less: the last.
    pub(crate) fn repeat(&mut self, key: &str, more: bool, now: Now) -> Result<Vec<Row>, Refused> {
        self.sheet.tick(now);
        let node = self.node(key.trim_start_matches('+'))?;
        let (item, parent) = (self.sheet.nodes[node].item, self.sheet.nodes[node].parent);
        let link_id = self.sheet.item(node).link_id.clone();
        let refused = |code| Refused::new(&link_id, code);
        let group = self.sheet.group_row(node);
        if more {
            let Some(new) = self.sheet.add_instance(node) else { return Err(refused("too-many")) };
            self.page = self.first_page_of(new).unwrap_or_else(|| self.page.clone());
        } else {
            let last = self.sheet.instances(item, parent).last().copied().unwrap_or(node);
            if last == node || !self.sheet.remove_instance(last) {
                return Err(Refused::new(&self.sheet.form.item(item).link_id, "too-few"));
            }
        }
        let mut rows = vec![self.sheet.instances_row(group, item, parent)];
        rows.extend(self.touched_rows());
        Ok(rows)
    }

    fn node(&self, key: &str) -> Result<usize, Refused> {
        let link_id = key.split_once('/').map_or(key, |(_, link_id)| link_id);
        self.sheet.find(key).ok_or_else(|| Refused::new(link_id, "unknown-linkid"))
    }
}
