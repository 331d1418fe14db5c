//! The questions about a moment: their order, what each is called, and which of them are lists.

use super::moment::Moment;
use super::{ListChoice, ListGroup, LogStep};
use crate::content::{List, Texts};
use crate::error::Field;

/// The chain first, from what set it off to the need underneath: the whole of it is twelve taps. Then what stands
/// around it.
pub(crate) const FLOW: [LogStep; 16] = [
    LogStep::Trigger,
    LogStep::Body,
    LogStep::Meaning,
    LogStep::Reaction,
    LogStep::Need,
    LogStep::Emotions,
    LogStep::Energy,
    LogStep::People,
    LogStep::Topic,
    LogStep::Hope,
    LogStep::SoreSpot,
    LogStep::ThenOrNow,
    LogStep::Calm,
    LogStep::Area,
    LogStep::Load,
    LogStep::Note,
];

/// The protection that is answered with help.
pub(crate) const HURT_MYSELF: &str = "hurt_myself";

/// A step that is a list, and what it takes.
pub(crate) struct Listed {
    pub(crate) list: List,
    pub(crate) field: Field,
    pub(crate) most: usize,
    /// One's own words are an answer, too.
    pub(crate) own: bool,
}

impl LogStep {
    /// How its texts begin: `ask-meaning-question`.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Trigger => "trigger",
            Self::Body => "body",
            Self::Meaning => "meaning",
            Self::Reaction => "reaction",
            Self::Need => "need",
            Self::Emotions => "emotions",
            Self::Energy => "energy",
            Self::People => "people",
            Self::Topic => "topic",
            Self::Hope => "hope",
            Self::SoreSpot => "sore_spot",
            Self::ThenOrNow => "then_or_now",
            Self::Calm => "calm",
            Self::Area => "area",
            Self::Load => "load",
            Self::Note => "note",
        }
    }

    /// What a step takes that is a list of words with meanings.
    pub(crate) fn listed(self) -> Option<Listed> {
        let listed = |list, field, most, own| Some(Listed { list, field, most, own });
        match self {
            Self::Topic => listed(List::Topic, Field::Topics, 3, true),
            Self::Meaning => listed(List::Meaning, Field::Meanings, 3, true),
            Self::Hope => listed(List::Hope, Field::Hopes, 3, true),
            Self::Reaction => listed(List::Reaction, Field::Reactions, 5, true),
            Self::Need => listed(List::Need, Field::Needs, 3, true),
            Self::Area => listed(List::Area, Field::Areas, 3, false),
            Self::Load => listed(List::Load, Field::Loads, List::Load.choices().len(), false),
            _ => None,
        }
    }
}

impl Moment {
    /// What was chosen at a step that is a list, and one's own words there.
    pub(crate) fn chosen(&self, step: LogStep) -> Option<(&[String], &str)> {
        Some(match step {
            LogStep::Topic => (&self.topics, &self.own_topic),
            LogStep::Meaning => (&self.meanings, &self.own_meaning),
            LogStep::Hope => (&self.hopes, &self.own_hope),
            LogStep::Reaction => (&self.reactions, &self.own_reaction),
            LogStep::Need => (&self.needs, &self.own_need),
            LogStep::Area => (&self.areas, ""),
            LogStep::Load => (&self.loads, ""),
            _ => return None,
        })
    }

    /// Puts another choice in the place of the one at a step that is a list.
    pub(crate) fn choose(&mut self, step: LogStep, chosen: Vec<String>, own: String) {
        match step {
            LogStep::Topic => (self.topics, self.own_topic) = (chosen, own),
            LogStep::Meaning => (self.meanings, self.own_meaning) = (chosen, own),
            LogStep::Hope => (self.hopes, self.own_hope) = (chosen, own),
            LogStep::Reaction => (self.reactions, self.own_reaction) = (chosen, own),
            LogStep::Need => (self.needs, self.own_need) = (chosen, own),
            LogStep::Area => self.areas = chosen,
            LogStep::Load => self.loads = chosen,
            _ => {}
        }
    }
}

/// A list in its groups.
pub(crate) fn groups(list: List, texts: &Texts) -> Vec<ListGroup> {
    let mut groups: Vec<(&str, ListGroup)> = Vec::new();
    for choice in list.choices() {
        let view = ListChoice {
            id: choice.id.clone(),
            label: texts.choice(list.kind(), &choice.id),
            meaning: texts.choice(list.kind(), &format!("{}-meaning", choice.id)),
        };
        match groups.iter_mut().find(|(name, _)| *name == choice.group) {
            Some((_, group)) => group.choices.push(view),
            None => {
                let title = if choice.group.is_empty() {
                    String::new()
                } else {
                    texts.say(&format!("group-{}-{}", list.kind(), choice.group))
                };
                groups.push((&choice.group, ListGroup { title, choices: vec![view] }));
            }
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// A list in one piece.
pub(crate) fn flat(list: List, texts: &Texts) -> Vec<ListChoice> {
    groups(list, texts).into_iter().flat_map(|group| group.choices).collect()
}
