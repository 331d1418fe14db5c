//! Giving, changing and clearing an answer.

use super::{NodeIx, Sheet};
use crate::questionnaire::answer::Answer;
use crate::questionnaire::limits::{MOST_REPETITIONS, MOST_TEXT};

/// Why an answer was not taken. The sheet is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refused {
    pub(crate) link_id: String,
    pub(crate) code: &'static str,
    /// How many there may be, for what is too long or too many.
    pub(crate) most: Option<u32>,
}

impl Refused {
    pub(crate) fn new(link_id: &str, code: &'static str) -> Self {
        Self { link_id: link_id.to_owned(), code, most: None }
    }
}

impl Sheet {
    /// Gives an item its answers; none clears it. Everything that follows from them has been settled on return.
    pub(crate) fn set(&mut self, node: NodeIx, answers: Vec<Answer>) -> Result<(), Refused> {
        let refused =
            |code| Err(Refused { most: self.most(node, code), ..Refused::new(&self.item(node).link_id, code) });
        if !self.nodes[node].on {
            return refused("disabled");
        }
        if !self.item(node).is_question() {
            return refused("no-question");
        }
        if self.item(node).is_unanswerable() {
            return refused("unsupported");
        }
        if self.is_read_only(node) {
            return refused("read-only");
        }
        if let Some(code) = self.objection(node, &answers) {
            return refused(code);
        }
        self.nodes[node].started = true;
        self.nodes[node].edited = self.item(node).calculated.is_some();
        self.replace(node, answers);
        self.settle();
        Ok(())
    }

    fn most(&self, node: NodeIx, code: &str) -> Option<u32> {
        let limit = |most: usize| u32::try_from(most).unwrap_or(u32::MAX);
        match code {
            "too-long" => Some(self.lengths(node).1.unwrap_or(u32::MAX).min(limit(MOST_TEXT))),
            "too-many" if self.is_repeating(node) => {
                Some(self.item(node).max_occurs.unwrap_or(u32::MAX).min(limit(MOST_REPETITIONS)))
            }
            _ => None,
        }
    }

    /// Lets what was calculated stand again where the person had changed it.
    pub(crate) fn reset(&mut self, node: NodeIx) {
        if std::mem::replace(&mut self.nodes[node].edited, false) {
            self.wait_for_rules_of(node);
            self.settle();
        }
    }

    /// Puts kept answers in their place, without asking whether they may be there: they were given, and stay.
    pub(crate) fn put(&mut self, node: NodeIx, answers: Vec<Answer>, edited: bool) {
        self.nodes[node].started = true;
        self.nodes[node].edited = edited && self.item(node).calculated.is_some();
        self.replace(node, answers);
    }

    /// Settles what was put.
    pub(crate) fn rest(&mut self) {
        self.settle();
        self.touched.clear();
    }
}
