//! What the extensions of an item say.

use rust_decimal::Decimal;
use serde_json::Value;

use super::Reading;
use super::json::Extension;
use super::known::{Known, known, short};
use crate::questionnaire::answer::{Answer, decimal};
use crate::questionnaire::item::{Constraint, Control, Dynamic, Item, ItemIx, Kind, Toggle, Unit};
use crate::questionnaire::limits::MOST_EXPRESSION;
use crate::questionnaire::text::Text;

impl<'a> Reading<'a> {
    pub(super) fn item_extension(&mut self, extension: &Extension<'a>, ix: ItemIx, item: &mut Item) {
        match short(extension.url) {
            "questionnaire-hidden" | "hidden" => item.hidden = self.flag(extension),
            "questionnaire-usageMode" => {
                item.hidden |= matches!(extension.text(), Some("display" | "display-non-empty"));
            }
            "questionnaire-itemControl" => self.control(extension, item),
            "questionnaire-sliderStepValue" | "sliderStepValue" => {
                item.step = extension.value().and_then(decimal).filter(|step| *step > Decimal::ZERO);
                if item.step.is_none() {
                    self.report.error(&extension.at.path, "wrong-type", "a number above zero belongs here");
                }
            }
            "questionnaire-minOccurs" => item.min_occurs = self.count(extension),
            "questionnaire-maxOccurs" => item.max_occurs = self.count(extension),
            "minLength" => item.min_length = self.bound(extension, ix, item, Dynamic::MinLength),
            "maxDecimalPlaces" => item.max_decimals = self.count(extension),
            "minValue" | "minQuantity" => item.min_value = self.edge(extension, ix, item, Dynamic::MinValue),
            "maxValue" | "maxQuantity" => item.max_value = self.edge(extension, ix, item, Dynamic::MaxValue),
            "regex" => self.regex(extension, item),
            "questionnaire-constraint" | "targetConstraint" => {
                if let Some(constraint) = self.constraint(extension, Some(ix)) {
                    item.constraints.push(constraint);
                }
            }
            "questionnaire-unit" | "questionnaire-unitOption" => {
                match extension.value().filter(|unit| unit.is_object()) {
                    Some(coding) => item.units.push(unit(coding)),
                    None => self.report.error(&extension.at.path, "wrong-type", "a coding belongs here"),
                }
            }
            "questionnaire-unitValueSet" => {
                match extension.text().and_then(|set| self.contained.choices(set, &mut self.report)) {
                    Some(units) => item.units.extend(
                        units.into_iter().map(|choice| Unit { coding: choice.answer.json, label: choice.label }),
                    ),
                    None => self.report.unsupported(&extension.at.path, "unitValueSet that is not contained"),
                }
            }
            "unitOpen" => item.unit_open = !matches!(extension.text(), Some("optionsOnly")),
            "openLabel" | "questionnaire-openLabel" => item.open_label = Text::of(extension.at.value, "valueString"),
            "variable" => {
                let variable = self.variable(extension, Some(ix));
                self.add_variable(&mut item.variables, variable, extension);
            }
            "enableWhenExpression" => item.enable_expression = self.expression(extension, Some(ix)),
            "initialExpression" => item.initial_expression = self.expression(extension, Some(ix)),
            "calculatedExpression" => item.calculated = self.expression(extension, Some(ix)),
            "answerExpression" => item.answer_expression = self.expression(extension, Some(ix)),
            "answerOptionsToggleExpression" => self.toggle(extension, ix, item),
            "cqf-expression" => {
                self.report.unsupported(&extension.at.path, "cqf-expression on an item");
            }
            // It says nothing of what is asked: a form that writes it wrongly can be taken.
            "observationExtract" => match extension.flag() {
                Some(observed) => item.observed = observed,
                None => self.report.unsupported(&extension.at.path, "observationExtract that is not true or false"),
            },
            _ => match known(extension.url) {
                Known::Unsupported => self.report.unsupported(&extension.at.path, short(extension.url)),
                Known::Ignored => self.report.ignored(&extension.at.path, short(extension.url)),
                Known::Read | Known::Silent => {}
            },
        }
    }

    fn control(&mut self, extension: &Extension<'a>, item: &mut Item) {
        for code in extension.codes() {
            item.control = match code {
                "slider" => Control::Slider,
                "drop-down" => Control::DropDown,
                "check-box" => Control::CheckBox,
                "radio-button" => Control::Radio,
                "text-box" => Control::TextBox,
                "page" => Control::Page,
                "help" => Control::Help,
                "unit" => Control::Unit,
                "lower" => Control::Lower,
                "upper" => Control::Upper,
                "prompt" | "flyover" | "header" | "footer" | "legal" | "inline" if item.kind == Kind::Display => {
                    Control::Beside
                }
                _ => {
                    self.report.ignored(&extension.at.path, format!("itemControl {code}"));
                    item.control
                }
            };
        }
    }

    fn flag(&mut self, extension: &Extension<'a>) -> bool {
        if extension.flag().is_none() {
            self.report.error(&extension.at.path, "wrong-type", "true or false belongs here");
        }
        extension.flag().unwrap_or(false)
    }

    /// A whole number. One that an expression decides stands in a companion, where nothing is written or beside it.
    fn count(&mut self, extension: &Extension<'a>) -> Option<u32> {
        let decided = extension.decisions();
        if extension.count().is_none() && (decided.is_empty() || extension.value().is_some()) {
            self.report.error(&extension.at.path, "wrong-type", "a whole number belongs here");
        }
        for found in decided {
            self.report.unsupported(&found.at.path, format!("cqf-expression on {}", short(extension.url)));
        }
        extension.count()
    }

    /// A whole number that an expression may decide instead.
    fn bound(&mut self, extension: &Extension<'a>, ix: ItemIx, item: &mut Item, dynamic: Dynamic) -> Option<u32> {
        self.decided(extension, ix, item, dynamic);
        if extension.count().is_none() && (extension.decisions().is_empty() || extension.value().is_some()) {
            self.report.error(&extension.at.path, "wrong-type", "a whole number belongs here");
        }
        extension.count()
    }

    /// A lowest or highest value that an expression may decide instead.
    fn edge(&mut self, extension: &Extension<'a>, ix: ItemIx, item: &mut Item, dynamic: Dynamic) -> Option<Answer> {
        self.decided(extension, ix, item, dynamic);
        match extension.at.value.as_object().map(|object| Answer::of(object, "value")) {
            Some(Ok(answer)) => answer,
            Some(Err(key)) => {
                self.report.error(&extension.at.under(&key), "wrong-type", "the value has another type");
                None
            }
            None => None,
        }
    }

    fn decided(&mut self, extension: &Extension<'a>, ix: ItemIx, item: &mut Item, dynamic: Dynamic) {
        for found in extension.decisions() {
            item.dynamics.extend(self.expression(&found, Some(ix)).map(|expression| (dynamic, expression)));
        }
    }

    fn regex(&mut self, extension: &Extension<'a>, item: &mut Item) {
        let Some(pattern) = extension.text().filter(|pattern| pattern.len() <= MOST_EXPRESSION) else {
            self.report.error(&extension.at.path, "wrong-type", "a pattern belongs here");
            return;
        };
        match regex_lite::RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(1 << 20).build() {
            Ok(regex) => item.regex = Some(regex),
            Err(_) => self.report.unsupported(&extension.at.path, "regex of another dialect"),
        }
    }

    pub(super) fn constraint(&mut self, extension: &Extension<'a>, owner: Option<ItemIx>) -> Option<Constraint> {
        let part = |url: &str| extension.parts(url).into_iter().next();
        let expression = part("expression").and_then(|part| self.expression(&part, owner));
        let human = part("human").map(|human| {
            let key = human.at.value.as_object().and_then(|object| object.keys().find(|key| key.starts_with("value")));
            Text::of(human.at.value, key.map_or("valueString", String::as_str))
        });
        let Some(expression) = expression else {
            if part("expression").is_none() {
                self.report.error(&extension.at.path, "wrong-type", "a constraint has to have an expression");
            }
            return None;
        };
        Some(Constraint {
            key: part("key").and_then(|part| part.text()).unwrap_or_default().to_owned(),
            warning: part("severity").and_then(|part| part.text()) == Some("warning"),
            human: human.unwrap_or_default(),
            expression,
        })
    }

    fn toggle(&mut self, extension: &Extension<'a>, ix: ItemIx, item: &mut Item) {
        let mut options = Vec::new();
        for part in extension.parts("option") {
            match part.at.value.as_object().map(|object| Answer::of(object, "value")) {
                Some(Ok(Some(answer))) => options.push(answer),
                _ => self.report.error(&part.at.path, "wrong-type", "the value has another type"),
            }
        }
        let Some(part) = extension.parts("expression").into_iter().next() else {
            self.report.error(&extension.at.path, "wrong-type", "options come and go by an expression");
            return;
        };
        if let Some(expression) = self.expression(&part, Some(ix)) {
            item.toggles.push(Toggle { options, expression });
        }
    }
}

/// A unit, from a coding.
fn unit(coding: &Value) -> Unit {
    let mut label = Text::of(coding, "display");
    if label.own.is_empty() {
        label.own = coding.get("code").and_then(Value::as_str).unwrap_or_default().to_owned();
    }
    Unit { coding: coding.clone(), label }
}
