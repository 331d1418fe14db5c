//! Which pages there are now: one question each, unless the questionnaire puts several together.

use crate::questionnaire::item::{Control, Kind};
use crate::questionnaire::sheet::{NodeIx, Sheet};

/// A page and what stands on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) key: String,
    pub(crate) nodes: Vec<NodeIx>,
    /// After the occurrences of a repeating group: whether there is another one.
    pub(crate) repetition: bool,
}

/// The pages in order. An item that is not there has none; one that is shown all the same is on a page and read-only.
pub(crate) fn pages(sheet: &Sheet) -> Vec<Page> {
    let mut pages = Vec::new();
    for occurrences in &sheet.top {
        collect(sheet, occurrences, &mut pages);
    }
    pages
}

fn collect(sheet: &Sheet, occurrences: &[NodeIx], pages: &mut Vec<Page>) {
    for node in occurrences {
        if !shown(sheet, *node) {
            continue;
        }
        let item = sheet.item(*node);
        match item.kind {
            Kind::Group if item.control == Control::Page => {
                let nodes = asked_below(sheet, *node);
                if !nodes.is_empty() {
                    pages.push(Page { key: sheet.key(*node), nodes, repetition: false });
                }
            }
            Kind::Group => below(sheet, *node).for_each(|kids| collect(sheet, kids, pages)),
            Kind::Display if stands_with_its_question(sheet, *node) => {}
            Kind::Display if sheet.item(*node).text.is_empty() && item.dynamics.is_empty() => {}
            Kind::Display => pages.push(Page { key: sheet.key(*node), nodes: vec![*node], repetition: false }),
            Kind::Question(_) => {
                pages.push(Page { key: sheet.key(*node), nodes: vec![*node], repetition: false });
                below(sheet, *node).for_each(|kids| collect(sheet, kids, pages));
            }
        }
    }
    if let Some(node) = occurrences.first()
        && sheet.item(*node).kind == Kind::Group
        && sheet.item(*node).repeats
        && shown(sheet, *node)
    {
        pages.push(Page { key: format!("+{}", sheet.key(*node)), nodes: vec![*node], repetition: true });
    }
}

fn below(sheet: &Sheet, node: NodeIx) -> impl Iterator<Item = &Vec<NodeIx>> {
    sheet.nodes[node].kids.iter().flatten()
}

/// Everything asked inside a group that is one page.
fn asked_below(sheet: &Sheet, node: NodeIx) -> Vec<NodeIx> {
    let mut asked = Vec::new();
    for kid in below(sheet, node).flatten().copied() {
        if !shown(sheet, kid) || stands_with_its_question(sheet, kid) {
            continue;
        }
        if sheet.item(kid).kind != Kind::Group {
            asked.push(kid);
        }
        asked.extend(asked_below(sheet, kid));
    }
    asked
}

/// Whether an item is to be seen: it is there, or is shown while it is not.
pub(crate) fn shown(sheet: &Sheet, node: NodeIx) -> bool {
    let item = sheet.item(node);
    !item.hidden && (sheet.nodes[node].on || item.protected)
}

/// A text that explains the question it stands under has no page of its own.
fn stands_with_its_question(sheet: &Sheet, node: NodeIx) -> bool {
    let item = sheet.item(node);
    item.kind == Kind::Display
        && (item.control != Control::Plain
            || sheet.nodes[node].parent.is_some_and(|(holder, _)| sheet.item(holder).is_question()))
}
