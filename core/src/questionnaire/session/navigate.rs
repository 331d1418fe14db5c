//! From page to page.

use super::pages::{Page, pages};
use super::{Row, Session, pages as paging};
use crate::questionnaire::read::EntryMode;
use crate::questionnaire::sheet::{NodeIx, Problem, Refused};

/// Where to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Next,
    Back,
    To(String),
}

impl Session {
    /// Goes there; the rows to keep. What is asked for and not there leaves it where it is.
    pub(crate) fn go(&mut self, way: Way) -> Result<Vec<Row>, Refused> {
        let pages = pages(&self.sheet);
        let at = self.at(&pages);
        let mode = self.mode();
        let to = match way {
            Way::Next => (at + 1).min(pages.len().saturating_sub(1)),
            Way::Back if mode == EntryMode::Sequential => return Err(Refused::new("", "not-allowed")),
            Way::Back => at.saturating_sub(1),
            Way::To(key) => {
                let to = pages.iter().position(|page| page.key == key);
                let to =
                    to.ok_or_else(|| Refused::new(key.split_once('/').map_or("", |(_, link)| link), "unknown-linkid"))?;
                if !self.may_go(to, at) {
                    return Err(Refused::new(key.split_once('/').map_or("", |(_, link)| link), "not-allowed"));
                }
                to
            }
        };
        self.page = pages.get(to).map(|page| page.key.clone()).unwrap_or_default();
        let further = to > self.furthest && mode == EntryMode::PriorEdit;
        self.furthest = self.furthest.max(to);
        Ok(if further { vec![self.furthest_row()] } else { Vec::new() })
    }

    /// Whether a page may be visited from here.
    pub(super) fn may_go(&self, to: usize, at: usize) -> bool {
        match self.mode() {
            EntryMode::Random => true,
            EntryMode::PriorEdit => to <= self.furthest.max(at) + 1,
            EntryMode::Sequential => to == at || to == at + 1,
        }
    }

    pub(super) fn mode(&self) -> EntryMode {
        self.sheet.form.source.entry_mode
    }

    /// The place of the page it is at.
    pub(super) fn at(&self, pages: &[Page]) -> usize {
        pages.iter().position(|page| page.key == self.page).unwrap_or(0)
    }

    pub(super) fn first_page_of(&self, group: NodeIx) -> Option<String> {
        let inside = |node: &NodeIx| {
            std::iter::successors(Some(*node), |node| self.sheet.nodes[*node].parent.map(|(holder, _)| holder))
                .any(|holder| holder == group)
        };
        paging::pages(&self.sheet)
            .into_iter()
            .find(|page| !page.repetition && page.nodes.iter().any(inside))
            .map(|page| page.key)
    }

    /// What still keeps it from being complete.
    pub(crate) fn blocking(&self) -> Vec<Problem> {
        self.sheet.problems(false).into_iter().filter(|problem| !problem.warning).collect()
    }
}
