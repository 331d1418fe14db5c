//! What an occurrence is called outside: the instances around it, and its linkId.
//!
//! `/q1` is the item q1 where nothing repeats; `2.0/q1` is it in instance 2 of a group, under the first answer of a
//! repeating question. The linkId comes last and is not escaped, so that every linkId has a key.

use super::{NodeIx, Sheet};
use crate::questionnaire::item::Kind;

impl Sheet {
    pub(crate) fn key(&self, node: NodeIx) -> String {
        let mut numbers = Vec::new();
        let mut at = Some((node, 0));
        let mut first = true;
        while let Some((holder, answer)) = at {
            let item = self.item(holder);
            match item.kind {
                Kind::Group if item.repeats => numbers.push(self.nodes[holder].instance.to_string()),
                Kind::Question(_) if item.repeats && !first => numbers.push(answer.to_string()),
                _ => {}
            }
            first = false;
            at = self.nodes[holder].parent;
        }
        numbers.reverse();
        format!("{}/{}", numbers.join("."), self.item(node).link_id)
    }

    /// The node a key means, if there is one.
    pub(crate) fn find(&self, key: &str) -> Option<NodeIx> {
        let (_, link_id) = key.split_once('/')?;
        let item = self.form.link(link_id)?;
        self.of_item(item).find(|node| !self.form.repeats || self.key(*node) == key)
    }
}
