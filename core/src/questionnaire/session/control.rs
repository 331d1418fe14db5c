//! How a question is answered: which control, and where it stands.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;

use super::show::answer_in_words;
use super::view::{ControlView, OptionView, OwnAnswerView};
use super::{Session, Telling};
use crate::content::{Texts, args};
use crate::questionnaire::answer::{Answer, ValueType, decimal};
use crate::questionnaire::item::{Beside, Control, Item, Kind};
use crate::questionnaire::limits::MOST_TEXT;
use crate::questionnaire::sheet::{NodeIx, Sheet};

/// More options than this are folded unless the questionnaire says how to show them.
const MANY_OPTIONS: usize = 12;

impl Session {
    pub(super) fn control(&self, node: NodeIx, telling: &Telling<'_>) -> ControlView {
        let item = self.sheet.item(node);
        let Kind::Question(kind) = item.kind else { return ControlView::Note };
        let answers = self.sheet.answers(node);
        let first = answers.first();
        let text = || first.and_then(Answer::text).unwrap_or_default().to_owned();
        if item.is_unanswerable() || item.options_elsewhere && item.beside == Beside::Options && item.options.is_empty()
        {
            return ControlView::Unanswerable { reason: telling.texts.say("questionnaire-unanswerable") };
        }
        if !item.options.is_empty() || item.answer_expression.is_some() || kind == ValueType::Coding {
            return self.choice(node, telling);
        }
        match kind {
            ValueType::Boolean => ControlView::YesNo {
                value: first.and_then(|answer| answer.json.as_bool()),
                yes: telling.texts.say("questionnaire-yes"),
                no: telling.texts.say("questionnaire-no"),
            },
            ValueType::Integer | ValueType::Decimal if item.control == Control::Slider => self.slider(node, telling),
            ValueType::Integer | ValueType::Decimal | ValueType::Quantity => self.number(node, telling),
            ValueType::Date => {
                let value = first.and_then(Answer::text).and_then(|text| text.parse().ok());
                ControlView::Day { value, label: value.map(|day| (telling.day)(day)).unwrap_or_default() }
            }
            ValueType::Time => ControlView::Time { text: text().chars().take(5).collect() },
            ValueType::DateTime => {
                let whole = text();
                let value = whole.get(..10).and_then(|day| day.parse().ok());
                let time = whole.get(11..16).unwrap_or_default().to_owned();
                let label = value.map(|day| format!("{} {time}", (telling.day)(day))).unwrap_or_default();
                ControlView::DayAndTime { value, time, label }
            }
            _ => ControlView::Text {
                texts: answers.iter().filter_map(Answer::text).map(str::to_owned).collect(),
                long: self.is_long(node),
                many: self.sheet.is_repeating(node),
                most: self.sheet.lengths(node).1.unwrap_or(u32::MAX).min(u32::try_from(MOST_TEXT).unwrap_or(u32::MAX)),
            },
        }
    }

    fn is_long(&self, node: NodeIx) -> bool {
        let item = self.sheet.item(node);
        let json = self.sheet.form.source.json.pointer(&item.path);
        json.and_then(|json| json.get("type")).and_then(Value::as_str) == Some("text")
    }

    fn choice(&self, node: NodeIx, telling: &Telling<'_>) -> ControlView {
        let (item, language) = (self.sheet.item(node), telling.texts.language_code());
        let answers = self.sheet.answers(node);
        let offered = self.sheet.offered(node);
        let chosen = |answer: &Answer| answers.iter().any(|given| given.is_same(answer));
        let options: Vec<OptionView> = (0..)
            .zip(&offered)
            .map(|(n, option)| OptionView {
                n,
                label: self.say(option.choice.label.say(language)),
                prefix: Some(option.choice.prefix.say(language)).filter(|prefix| !prefix.is_empty()).map(str::to_owned),
                picture: option.choice.media.clone().filter(|title| !title.is_empty()),
                chosen: chosen(&option.choice.answer),
                enabled: option.enabled,
            })
            .collect();
        let beside = answers.iter().find(|answer| !offered.iter().any(|option| option.choice.answer.is_same(answer)));
        let open = item.beside != Beside::Options || options.is_empty();
        ControlView::Choice {
            many: self.sheet.is_repeating(node),
            folded: item.control == Control::DropDown || item.control == Control::Plain && options.len() > MANY_OPTIONS,
            options,
            own: (open || beside.is_some()).then(|| OwnAnswerView {
                label: match item.open_label.say(language) {
                    "" => telling.texts.say("questionnaire-own-answer"),
                    label => label.to_owned(),
                },
                text: beside.map(|answer| answer_in_words(item, answer, telling)).unwrap_or_default(),
            }),
        }
    }

    fn slider(&self, node: NodeIx, telling: &Telling<'_>) -> ControlView {
        let item = self.sheet.item(node);
        let (least, most) = ends(&self.sheet, node);
        let value = self.sheet.answers(node).first().and_then(Answer::number);
        let float = |number: Decimal| number.to_f64().unwrap_or_default();
        let word = |control, number: Decimal| {
            self.beside(node, control, telling).unwrap_or_else(|| in_language(number, telling.texts))
        };
        ControlView::Slider {
            least: float(least),
            most: float(most),
            step: float(step(item)),
            value: value.map(float),
            low: word(Control::Lower, least),
            high: word(Control::Upper, most),
            spoken: match value {
                Some(value) => {
                    let args =
                        args!["value" => in_language(value, telling.texts), "most" => in_language(most, telling.texts)];
                    telling.texts.tell("questionnaire-slider-spoken", &args)
                }
                None => telling.texts.say("questionnaire-no-answer"),
            },
        }
    }

    fn number(&self, node: NodeIx, telling: &Telling<'_>) -> ControlView {
        let (item, language) = (self.sheet.item(node), telling.texts.language_code());
        let answer = self.sheet.answers(node).first();
        let value = answer.and_then(|answer| match answer.kind {
            ValueType::Quantity => answer.json.get("value").and_then(decimal),
            _ => answer.number(),
        });
        let code = answer.and_then(|answer| answer.json.get("code").or_else(|| answer.json.get("unit")));
        let several = item.units.len() > 1 && item.value_type() == Some(ValueType::Quantity);
        let units = (0..).zip(item.units.iter().filter(|_| several)).map(|(n, unit)| OptionView {
            n,
            label: unit.label.say(language).to_owned(),
            prefix: None,
            picture: None,
            chosen: match code {
                Some(code) => unit.coding.get("code") == Some(code) || unit.coding.get("display") == Some(code),
                None => n == 0,
            },
            enabled: true,
        });
        ControlView::Number {
            text: value.map(|value| in_language(value, telling.texts)).unwrap_or_default(),
            whole: item.value_type() == Some(ValueType::Integer),
            units: units.collect(),
            unit: match item.units.first().filter(|_| !several) {
                Some(unit) => Some(unit.label.say(language).to_owned()),
                None => self.beside(node, Control::Unit, telling),
            },
        }
    }

    /// The words at a slider's ends.
    pub(crate) fn slider_words(&self, node: NodeIx, telling: &Telling<'_>) -> (String, String) {
        let word = |control| self.beside(node, control, telling).unwrap_or_default();
        (word(Control::Lower), word(Control::Upper))
    }

    /// The text of a display item beside a question, such as the word at a slider's end.
    fn beside(&self, node: NodeIx, control: Control, telling: &Telling<'_>) -> Option<String> {
        let mut kids = self.sheet.nodes[node].kids.iter().flatten().flatten();
        kids.find(|kid| self.sheet.item(**kid).control == control).map(|kid| self.text(*kid, telling))
    }
}

/// A number as the language writes it.
pub(super) fn in_language(number: Decimal, texts: &Texts) -> String {
    texts.decimal(&number.normalize().to_string())
}

/// The ends of a slider: as they are now, or 0 and 10.
pub(super) fn ends(sheet: &Sheet, node: NodeIx) -> (Decimal, Decimal) {
    let (least, most) = sheet.edges(node);
    let number = |edge: Option<Answer>| edge.and_then(|edge| edge.number());
    (number(least).unwrap_or(Decimal::ZERO), number(most).unwrap_or(Decimal::TEN))
}

/// From one place on a slider to the next.
pub(super) fn step(item: &Item) -> Decimal {
    item.step.unwrap_or(Decimal::ONE)
}
