//! What holds for an item now: what is written, unless an expression says otherwise.

use serde_json::Value;

use super::coerce::as_answer;
use super::{NodeIx, Sheet};
use crate::questionnaire::answer::Answer;
use crate::questionnaire::fhirpath::Element;
use crate::questionnaire::item::{Choice, Dynamic};

/// An option, and whether it can be chosen now.
#[derive(Clone, Debug)]
pub(crate) struct Offered {
    pub(crate) choice: Choice,
    pub(crate) enabled: bool,
}

impl Sheet {
    fn dynamic(&self, node: NodeIx, dynamic: Dynamic) -> Option<Vec<Element<'_>>> {
        let item = self.form.item(self.nodes[node].item);
        let (_, expression) = item.dynamics.iter().find(|(known, _)| *known == dynamic)?;
        self.evaluate(*expression, node).ok()
    }

    fn flag(&self, node: NodeIx, dynamic: Dynamic, written: bool) -> bool {
        match self.dynamic(node, dynamic).as_deref() {
            Some([Element::Boolean(value)]) => *value,
            _ => written,
        }
    }

    fn bound(&self, node: NodeIx, dynamic: Dynamic, written: Option<u32>) -> Option<u32> {
        match self.dynamic(node, dynamic).as_deref() {
            Some([Element::Integer(value)]) => u32::try_from(*value).ok(),
            _ => written,
        }
    }

    pub(crate) fn is_required(&self, node: NodeIx) -> bool {
        let item = self.item(node);
        !item.is_unanswerable() && self.flag(node, Dynamic::Required, item.required)
    }

    pub(crate) fn is_read_only(&self, node: NodeIx) -> bool {
        self.flag(node, Dynamic::ReadOnly, self.item(node).read_only)
    }

    pub(crate) fn is_repeating(&self, node: NodeIx) -> bool {
        self.flag(node, Dynamic::Repeats, self.item(node).repeats)
    }

    pub(crate) fn lengths(&self, node: NodeIx) -> (Option<u32>, Option<u32>) {
        let item = self.item(node);
        let least = self.bound(node, Dynamic::MinLength, item.min_length);
        (least, self.bound(node, Dynamic::MaxLength, item.max_length))
    }

    /// The lowest and the highest value.
    pub(crate) fn edges(&self, node: NodeIx) -> (Option<Answer>, Option<Answer>) {
        let item = self.form.item(self.nodes[node].item);
        let edge = |dynamic, written: &Option<Answer>| {
            let found = self.dynamic(node, dynamic).filter(|found| !found.is_empty());
            let answer = found.and_then(|found| as_answer(item, found.first()?));
            answer.or_else(|| written.clone())
        };
        (edge(Dynamic::MinValue, &item.min_value), edge(Dynamic::MaxValue, &item.max_value))
    }

    /// What is asked, in a language; an expression can write it anew.
    pub(crate) fn text(&self, node: NodeIx, language: &str) -> String {
        if let Some(found) = self.dynamic(node, Dynamic::Text)
            && let Some(Element::String(text)) = found.first()
        {
            return text.to_string();
        }
        self.item(node).text.say(language).to_owned()
    }

    /// What can be chosen: as written, or as an expression finds it; an option may be there only now and then.
    pub(crate) fn offered(&self, node: NodeIx) -> Vec<Offered> {
        let item = self.form.item(self.nodes[node].item);
        let mut offered: Vec<Offered> = match item.answer_expression {
            Some(expression) => {
                let found = self.evaluate(expression, node).unwrap_or_default();
                let answers = found.iter().filter_map(|element| as_answer(item, element));
                answers.map(|answer| Offered { choice: Choice::plain(answer), enabled: true }).collect()
            }
            None => item.options.iter().map(|choice| Offered { choice: choice.clone(), enabled: true }).collect(),
        };
        for option in &mut offered {
            let mut listed = item
                .toggles
                .iter()
                .filter(|toggle| toggle.options.iter().any(|one| one.is_same(&option.choice.answer)))
                .peekable();
            if listed.peek().is_some() {
                option.enabled = listed.any(|toggle| {
                    self.evaluate(toggle.expression, node).is_ok_and(|found| super::enable::is_true(&found))
                });
            }
        }
        offered
    }

    /// Whether what can be chosen depends on other answers.
    pub(crate) fn has_moving_options(&self, node: NodeIx) -> bool {
        let item = self.item(node);
        item.answer_expression.is_some() || !item.toggles.is_empty()
    }
}

impl Choice {
    /// An option that an expression found.
    fn plain(answer: Answer) -> Self {
        use crate::questionnaire::text::Text;
        let field = |name| answer.json.get(name).and_then(Value::as_str);
        let label = field("display").or_else(|| field("code")).map(str::to_owned);
        let label = label.unwrap_or_else(|| answer.text().map_or_else(|| answer.json.to_string(), str::to_owned));
        Self {
            answer,
            label: Text::plainly(label),
            prefix: Text::default(),
            media: None,
            exclusive: false,
            initial: false,
        }
    }
}
