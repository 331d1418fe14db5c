//! What can be chosen, and what it counts for: from the question, a contained value set or a contained code system.

use std::collections::HashMap;

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::json::{At, Extension};
use super::known::short;
use crate::questionnaire::answer::{Answer, ValueType, decimal};
use crate::questionnaire::item::Choice;
use crate::questionnaire::limits::MOST_OPTIONS;
use crate::questionnaire::report::Report;
use crate::questionnaire::text::Text;

/// What the questionnaire carries with it.
pub(super) struct Contained<'a> {
    value_sets: HashMap<&'a str, At<'a>>,
    /// By canonical url.
    code_systems: HashMap<&'a str, At<'a>>,
    /// Weights that a code system states, by system and code.
    weights: HashMap<(&'a str, &'a str), Decimal>,
    /// What the property of a concept is called that is its weight.
    weight_properties: Vec<&'a str>,
}

impl<'a> Contained<'a> {
    pub(super) fn of(root: &At<'a>, report: &mut Report) -> Self {
        let resources = root.objects("contained", report);
        let mut contained = Self {
            value_sets: HashMap::new(),
            code_systems: HashMap::new(),
            weights: HashMap::new(),
            weight_properties: weight_properties(&resources),
        };
        for resource in resources {
            let field = |name| resource.value.get(name).and_then(Value::as_str);
            match field("resourceType") {
                Some("ValueSet") => {
                    if let Some(id) = field("id") {
                        contained.value_sets.insert(id, resource);
                    }
                }
                Some("CodeSystem") => {
                    if let Some(url) = field("url") {
                        for concept in concepts(&resource, report) {
                            let weight = weight_of(&concept).or_else(|| contained.weight_property(&concept));
                            if let (Some(weight), Some(code)) =
                                (weight, concept.value.get("code").and_then(Value::as_str))
                            {
                                contained.weights.insert((url, code), weight);
                            }
                        }
                        contained.code_systems.insert(url, resource);
                    }
                }
                _ => {}
            }
        }
        contained
    }

    pub(super) fn weight(&self, system: &str, code: &str) -> Option<Decimal> {
        self.weights.get(&(system, code)).copied()
    }

    /// The options of a value set, or none where it is not here or says more than a list.
    pub(super) fn choices(&self, reference: &str, report: &mut Report) -> Option<Vec<Choice>> {
        let id = reference.strip_prefix('#').map_or(reference, |id| id);
        let by_url = || {
            let plain = reference.split('|').next().unwrap_or(reference);
            self.value_sets.values().find(|set| set.value.get("url").and_then(Value::as_str) == Some(plain))
        };
        let set = self.value_sets.get(id).or_else(by_url)?;
        let mut choices = Vec::new();
        if let Some(expansion) = set.get("expansion").filter(|expansion| expansion.value.get("contains").is_some()) {
            self.expand(&expansion, None, 0, &mut choices, report);
            return Some(choices);
        }
        let compose = set.get("compose")?;
        for include in compose.objects("include", report) {
            if include.value.get("filter").is_some() || include.value.get("valueSet").is_some() {
                return None;
            }
            let system = include.value.get("system").and_then(Value::as_str).unwrap_or("");
            if include.value.get("concept").is_some() {
                for concept in include.objects("concept", report) {
                    self.take(&concept, system, &mut choices);
                }
            } else {
                for concept in concepts(self.code_systems.get(system)?, report) {
                    self.take(&concept, system, &mut choices);
                }
            }
        }
        for exclude in compose.objects("exclude", report) {
            if exclude.value.get("filter").is_some() || exclude.value.get("valueSet").is_some() {
                return None;
            }
            let system = exclude.value.get("system").and_then(Value::as_str).unwrap_or("");
            let listed = exclude.value.get("concept").is_some();
            let concepts = exclude.objects("concept", report);
            let codes: Vec<&str> =
                concepts.iter().filter_map(|concept| concept.value.get("code").and_then(Value::as_str)).collect();
            choices.retain(|choice: &Choice| {
                choice.answer.code().is_none_or(|(own, code)| own != system || listed && !codes.contains(&code))
            });
        }
        Some(choices)
    }

    fn expand(
        &self,
        holder: &At<'a>,
        outer: Option<&str>,
        depth: usize,
        choices: &mut Vec<Choice>,
        report: &mut Report,
    ) {
        for concept in holder.objects("contains", report) {
            let system = concept.value.get("system").and_then(Value::as_str).or(outer);
            if concept.value.get("abstract") != Some(&Value::Bool(true)) {
                self.take(&concept, system.unwrap_or(""), choices);
            }
            if depth < 8 {
                self.expand(&concept, system, depth + 1, choices, report);
            }
        }
    }

    fn take(&self, concept: &At<'a>, system: &str, choices: &mut Vec<Choice>) {
        let Some(code) = concept.value.get("code").and_then(Value::as_str) else { return };
        if choices.len() >= MOST_OPTIONS {
            return;
        }
        let mut coding = serde_json::Map::new();
        if !system.is_empty() {
            coding.insert("system".to_owned(), json!(system));
        }
        coding.insert("code".to_owned(), json!(code));
        let mut label = Text::of(concept.value, "display");
        for designation in concept.value.get("designation").and_then(Value::as_array).into_iter().flatten() {
            let field = |name| designation.get(name).and_then(Value::as_str).map(str::to_owned);
            if let (Some(language), Some(value)) = (field("language"), field("value")) {
                label.translations.push((language, value));
            }
        }
        if label.own.is_empty() {
            label.own = code.to_owned();
        } else {
            coding.insert("display".to_owned(), json!(label.own));
        }
        let Some(mut answer) = Answer::new(ValueType::Coding, Value::Object(coding)) else { return };
        answer.weight =
            weight_of(concept).or_else(|| self.weight_property(concept)).or_else(|| self.weight(system, code));
        choices.push(Choice {
            answer,
            label,
            prefix: prefix_of(concept),
            media: media_of(concept),
            exclusive: is_exclusive(concept),
            initial: false,
        });
    }

    /// The weight as a property of a concept, in a code system or an expansion.
    fn weight_property(&self, at: &At<'_>) -> Option<Decimal> {
        let properties = at.value.get("property").and_then(Value::as_array)?;
        let code = |property: &Value| property.get("code").and_then(Value::as_str).map(str::to_owned);
        let is_weight = |property: &&Value| code(property).is_some_and(|code| self.weight_properties.contains(&&*code));
        let weight = properties.iter().find(is_weight)?.as_object()?;
        weight.iter().find(|(key, _)| key.starts_with("value")).and_then(|(_, value)| decimal(value))
    }

    /// An option written with the question.
    pub(super) fn option(&self, at: &At<'a>, report: &mut Report) -> Option<Choice> {
        let object = at.value.as_object()?;
        let mut answer = match Answer::of(object, "value") {
            Ok(Some(answer)) => answer,
            Ok(None) => {
                report.error(&at.path, "option-without-value", "an option has to have a value");
                return None;
            }
            Err(key) => {
                report.error(&at.under(&key), "wrong-type", "the value has another type");
                return None;
            }
        };
        let value = At { value: &object[answer.kind.key()], path: at.under(answer.kind.key()) };
        let (system, code) =
            answer.code().map_or_else(Default::default, |(system, code)| (system.to_owned(), code.to_owned()));
        answer.weight = weight_of(&value).or_else(|| weight_of(at)).or_else(|| self.weight(&system, &code));
        let label = match answer.kind {
            ValueType::Coding => {
                let mut label = Text::of(value.value, "display");
                if label.own.is_empty() {
                    label.own = code;
                }
                label
            }
            ValueType::String => Text::of(at.value, "valueString"),
            _ => Text::plainly(answer.text().map_or_else(|| answer.json.to_string(), str::to_owned)),
        };
        let mut prefix = prefix_of(at);
        if prefix.is_empty() {
            prefix = prefix_of(&value);
        }
        let media = media_of(at).or_else(|| media_of(&value));
        let exclusive = is_exclusive(at) || is_exclusive(&value);
        let initial = at.boolean("initialSelected", report).unwrap_or(false);
        Some(Choice { answer, label, prefix, media, exclusive, initial })
    }
}

/// The concepts of a code system, those inside others too.
fn concepts<'a>(system: &At<'a>, report: &mut Report) -> Vec<At<'a>> {
    let mut all = Vec::new();
    let mut waiting: Vec<At<'a>> = system.objects("concept", report).into_iter().rev().collect();
    while let Some(concept) = waiting.pop() {
        if all.len() >= MOST_OPTIONS {
            break;
        }
        waiting.extend(concept.objects("concept", report).into_iter().rev());
        all.push(concept);
    }
    all
}

/// The weight stated by an extension of either version: `itemWeight`, or the older `ordinalValue`.
fn weight_of(at: &At<'_>) -> Option<Decimal> {
    const NAMES: [&str; 3] = ["itemWeight", "ordinalValue", "questionnaire-ordinalValue"];
    let extensions = at.extensions(None);
    NAMES.iter().find_map(|name| {
        extensions.iter().find(|extension| short(extension.url) == *name).and_then(Extension::value).and_then(decimal)
    })
}

/// A code system, or an expansion in R5, may give the property any code and say by its uri what it is.
fn weight_properties<'a>(resources: &[At<'a>]) -> Vec<&'a str> {
    let mut codes = vec!["itemWeight", "ordinalValue"];
    for resource in resources {
        for declared in ["/property", "/expansion/property"] {
            let properties = resource.value.pointer(declared).and_then(Value::as_array);
            for property in properties.into_iter().flatten() {
                let field = |name| property.get(name).and_then(Value::as_str);
                let uri = field("uri").unwrap_or_default();
                if uri.ends_with("#itemWeight") || uri.ends_with("/itemWeight") || uri.ends_with("/ordinalValue") {
                    codes.extend(field("code"));
                }
            }
        }
    }
    codes
}

fn prefix_of(at: &At<'_>) -> Text {
    let found = at
        .extensions(None)
        .into_iter()
        .find(|extension| matches!(short(extension.url), "questionnaire-optionPrefix" | "optionPrefix"));
    found.map(|extension| Text::of(extension.at.value, "valueString")).unwrap_or_default()
}

fn is_exclusive(at: &At<'_>) -> bool {
    at.extensions(None).iter().any(|extension| {
        matches!(short(extension.url), "questionnaire-optionExclusive" | "optionExclusive")
            && extension.flag() == Some(true)
    })
}

/// What a picture shows, in the words that came with it.
pub(super) fn media_of(at: &At<'_>) -> Option<String> {
    let media = at
        .extensions(None)
        .into_iter()
        .find(|extension| matches!(short(extension.url), "itemMedia" | "itemAnswerMedia"))?;
    let title = media.value().and_then(|value| value.get("title")).and_then(Value::as_str);
    Some(title.unwrap_or_default().to_owned())
}
