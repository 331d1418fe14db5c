//! A questionnaire's items as the engine knows them: R4 and R5 alike.

use rust_decimal::Decimal;
use serde_json::Value;

use super::answer::{Answer, ValueType};
use super::text::Text;

/// An item's place in document order.
pub(crate) type ItemIx = usize;
/// An expression's place in the form's list.
pub(crate) type ExprIx = usize;

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Group,
    Display,
    /// A question answered by values of this kind.
    Question(ValueType),
}

/// What may be answered beside the options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beside {
    /// Nothing.
    Options,
    /// A text.
    Text,
    /// Any value of the question's own kind.
    Kind,
}

/// How a question wants to be drawn; what is not known here is drawn plainly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Control {
    #[default]
    Plain,
    Slider,
    DropDown,
    CheckBox,
    Radio,
    TextBox,
    /// A group whose items are shown together.
    Page,
    /// A display item that explains its question.
    Help,
    /// A display item that names a unit.
    Unit,
    /// Display items at a slider's ends.
    Lower,
    Upper,
    /// A display item that stands with its question: prompt, flyover, header, footer, legal.
    Beside,
}

/// An answer to choose.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) answer: Answer,
    pub(crate) label: Text,
    pub(crate) prefix: Text,
    /// What a picture with it shows, for nobody sees the picture here.
    pub(crate) media: Option<String>,
    /// Chosen, it takes away all others.
    pub(crate) exclusive: bool,
    pub(crate) initial: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Exists,
    Equals,
    Differs,
    Greater,
    Less,
    GreaterOrEqual,
    LessOrEqual,
}

/// One condition under which an item is there.
#[derive(Clone, Debug)]
pub(crate) struct EnableWhen {
    pub(crate) question: ItemIx,
    pub(crate) operator: Operator,
    pub(crate) answer: Answer,
}

/// What has to hold before a response is complete.
#[derive(Clone, Debug)]
pub(crate) struct Constraint {
    pub(crate) key: String,
    pub(crate) warning: bool,
    pub(crate) human: Text,
    pub(crate) expression: ExprIx,
}

/// What an expression can decide about an item, in place of what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dynamic {
    Text,
    Required,
    Repeats,
    ReadOnly,
    MinValue,
    MaxValue,
    MinLength,
    MaxLength,
}

/// Options that are there while an expression holds.
#[derive(Clone, Debug)]
pub(crate) struct Toggle {
    pub(crate) options: Vec<Answer>,
    pub(crate) expression: ExprIx,
}

/// A value that has a name.
#[derive(Clone, Debug)]
pub(crate) struct Variable {
    pub(crate) name: String,
    /// None where it is asked of something that is not there (a query, another language): it is empty.
    pub(crate) expression: Option<ExprIx>,
}

/// A unit a quantity can be given in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Unit {
    pub(crate) coding: Value,
    pub(crate) label: Text,
}

/// One item.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) link_id: String,
    /// Its place in the file, as a JSON pointer.
    pub(crate) path: String,
    pub(crate) kind: Kind,
    pub(crate) parent: Option<ItemIx>,
    pub(crate) children: Vec<ItemIx>,
    pub(crate) text: Text,
    pub(crate) prefix: Text,
    pub(crate) media: Option<String>,
    pub(crate) definition: Option<String>,
    pub(crate) codes: Vec<Value>,
    pub(crate) required: bool,
    pub(crate) repeats: bool,
    pub(crate) read_only: bool,
    pub(crate) hidden: bool,
    /// Not enabled, it is shown as something that cannot be answered.
    pub(crate) protected: bool,
    pub(crate) control: Control,
    pub(crate) step: Option<Decimal>,
    pub(crate) min_occurs: Option<u32>,
    pub(crate) max_occurs: Option<u32>,
    pub(crate) min_length: Option<u32>,
    pub(crate) max_length: Option<u32>,
    pub(crate) max_decimals: Option<u32>,
    pub(crate) min_value: Option<Answer>,
    pub(crate) max_value: Option<Answer>,
    pub(crate) regex: Option<regex_lite::Regex>,
    pub(crate) options: Vec<Choice>,
    /// Its options stand elsewhere, so that any value of its kind is taken.
    pub(crate) options_elsewhere: bool,
    pub(crate) beside: Beside,
    pub(crate) open_label: Text,
    pub(crate) units: Vec<Unit>,
    pub(crate) unit_open: bool,
    pub(crate) initial: Vec<Answer>,
    pub(crate) enable_when: Vec<EnableWhen>,
    pub(crate) enable_any: bool,
    pub(crate) enable_expression: Option<ExprIx>,
    pub(crate) initial_expression: Option<ExprIx>,
    pub(crate) calculated: Option<ExprIx>,
    pub(crate) answer_expression: Option<ExprIx>,
    pub(crate) toggles: Vec<Toggle>,
    pub(crate) constraints: Vec<Constraint>,
    pub(crate) dynamics: Vec<(Dynamic, ExprIx)>,
    pub(crate) variables: Vec<Variable>,
    /// Its value goes out as an observation of its own.
    pub(crate) observed: bool,
}

impl Item {
    pub(crate) fn is_question(&self) -> bool {
        matches!(self.kind, Kind::Question(_))
    }

    pub(crate) fn value_type(&self) -> Option<ValueType> {
        match self.kind {
            Kind::Question(kind) => Some(kind),
            _ => None,
        }
    }

    /// A file or a reference: nothing here can make one.
    pub(crate) fn is_unanswerable(&self) -> bool {
        matches!(self.kind, Kind::Question(ValueType::Attachment | ValueType::Reference))
    }

    /// Its options are all that can be answered.
    pub(crate) fn is_closed(&self) -> bool {
        self.beside == Beside::Options && !self.options.is_empty()
    }

    /// Its answers can count for something in a score.
    pub(crate) fn is_weighed(&self) -> bool {
        self.kind == Kind::Question(ValueType::Coding)
            || self.options.iter().any(|choice| choice.answer.weight.is_some())
    }

    /// Answered by plain numbers, so that sums over it need no units.
    pub(crate) fn is_plain_number(&self) -> bool {
        matches!(self.kind, Kind::Question(ValueType::Integer | ValueType::Decimal))
    }

    pub(crate) fn is_numeric(&self) -> bool {
        matches!(self.kind, Kind::Question(ValueType::Integer | ValueType::Decimal | ValueType::Quantity))
    }
}
