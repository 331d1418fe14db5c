//! From a file to a form: every fault and every feature that does nothing here is found now, with its place.

mod extension;
mod item;
mod json;
mod known;
mod options;

use std::collections::HashMap;

use serde_json::Value;

use super::answer::{Answer, ValueType};
use super::expression::Expression;
use super::fhirpath;
use super::item::{Constraint, EnableWhen, ExprIx, Item, ItemIx, Kind, Operator, Variable};
use super::limits::{MOST_EXPRESSION, MOST_EXPRESSION_TEXT, MOST_EXPRESSIONS};
use super::report::Report;
use super::text::Text;
pub(crate) use json::At;
use json::Extension;
use known::{Known, known, short};
use options::Contained;

/// The version of FHIR a questionnaire is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum FhirVersion {
    R4,
    R5,
}

impl FhirVersion {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::R4 => "R4",
            Self::R5 => "R5",
        }
    }
}

/// In which order pages may be visited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum EntryMode {
    /// Forward only, one page after the other.
    Sequential,
    /// Back to what was answered, and forward one by one.
    PriorEdit,
    /// Anywhere.
    #[default]
    Random,
}

/// What a file says, item by item, before it is compiled.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) json: Value,
    pub(crate) version: FhirVersion,
    pub(crate) url: Option<String>,
    pub(crate) business_version: Option<String>,
    pub(crate) title: Text,
    pub(crate) description: Text,
    pub(crate) language: Option<String>,
    pub(crate) entry_mode: EntryMode,
    pub(crate) items: Vec<Item>,
    pub(crate) links: HashMap<String, ItemIx>,
    pub(crate) expressions: Vec<Expression>,
    pub(crate) variables: Vec<Variable>,
    pub(crate) constraints: Vec<Constraint>,
    /// Names that are known and empty: nobody fills them in here.
    pub(crate) empty_names: Vec<String>,
}

/// Reads a file. There is a source when nothing in it is wrong, and a report in any case.
pub(crate) fn read(text: &str) -> (Option<Source>, Report) {
    let mut report = Report::default();
    let Some(json) = json::parse(text, &mut report) else { return (None, report) };
    if json.get("resourceType").and_then(Value::as_str) != Some("Questionnaire") {
        report.error("/resourceType", "not-questionnaire", "the file is no FHIR Questionnaire");
        return (None, report);
    }
    let (source, report) = Reading::of(&json, report);
    let source = source.map(|source| Source { json, ..source });
    (source, report)
}

pub(super) struct Reading<'a> {
    report: Report,
    contained: Contained<'a>,
    items: Vec<Item>,
    full: bool,
    links: HashMap<String, ItemIx>,
    expressions: Vec<Expression>,
    /// How long all expressions are together.
    expression_text: usize,
    /// Conditions wait until every linkId is known.
    conditions: Vec<(ItemIx, At<'a>)>,
    empty_names: Vec<String>,
}

impl<'a> Reading<'a> {
    fn of(json: &'a Value, mut report: Report) -> (Option<Source>, Report) {
        let root = At::root(json);
        let contained = Contained::of(&root, &mut report);
        let mut reading = Self {
            report,
            contained,
            items: Vec::new(),
            full: false,
            links: HashMap::new(),
            expressions: Vec::new(),
            expression_text: 0,
            conditions: Vec::new(),
            empty_names: ["patient", "user", "encounter", "practitioner"].map(str::to_owned).into(),
        };
        let report = &mut reading.report;
        let field = |name: &str, report: &mut Report| root.string(name, report).map(str::to_owned);
        let url = field("url", report);
        let business_version = field("version", report);
        let language = field("language", report);
        for name in ["title", "name", "description", "status"] {
            root.string(name, report);
        }
        let mut title = Text::of(json, "title");
        if title.own.is_empty() {
            title.own = json.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        }
        reading.modifiers(&root);
        for field in ["title", "description"] {
            reading.drawn_only(&root, Some(field));
        }
        let (mut entry_mode, mut variables, mut constraints) = (EntryMode::default(), Vec::new(), Vec::new());
        for extension in root.extensions(None) {
            match short(extension.url) {
                "variable" => {
                    let variable = reading.variable(&extension, None);
                    reading.add_variable(&mut variables, variable, &extension);
                }
                "questionnaire-constraint" | "targetConstraint" => {
                    constraints.extend(reading.constraint(&extension, None));
                }
                "entryMode" => entry_mode = reading.entry_mode(&extension),
                name if name.ends_with("rendering-criticalExtension") => reading.critical(&extension),
                name => reading.root_extension(&extension, name),
            }
        }
        for item in root.objects("item", &mut reading.report) {
            reading.item(&item, None, 1);
        }
        reading.resolve_conditions();
        let version = version_of(json, &reading.items);
        let source = Source {
            json: Value::Null,
            version,
            url,
            business_version,
            title,
            description: Text::of(json, "description"),
            language,
            entry_mode,
            items: reading.items,
            links: reading.links,
            expressions: reading.expressions,
            variables,
            constraints,
            empty_names: reading.empty_names,
        };
        let sound = reading.report.errors.is_empty();
        (sound.then_some(source), reading.report)
    }

    /// Extensions that say: do not go on without understanding me. They may stand anywhere. All extensions are lists of
    /// objects, also those that nothing here reads.
    fn modifiers(&mut self, root: &At<'a>) {
        let mut waiting = vec![root.clone()];
        while let Some(at) = waiting.pop() {
            if at.value.get("extension").is_some() {
                at.objects("extension", &mut self.report);
            }
            if at.value.get("modifierExtension").is_some() {
                for at in at.objects("modifierExtension", &mut self.report) {
                    let url = at.value.get("url").and_then(Value::as_str).unwrap_or("");
                    // One of them only names another that has to be understood.
                    if url.ends_with("rendering-criticalExtension") {
                        self.critical(&Extension { url: "", at });
                    } else {
                        let reason = format!("{} is not known here", short(url));
                        self.report.error(&at.path, "modifier-extension", reason);
                    }
                }
            }
            waiting.extend(at.children());
        }
    }

    /// Names an extension that has to be understood.
    fn critical(&mut self, extension: &Extension<'a>) {
        let url = extension.text().unwrap_or("");
        if known(url) != Known::Read {
            self.report.error(&extension.at.path, "critical-extension", format!("{} is not known here", short(url)));
        }
    }

    fn root_extension(&mut self, extension: &Extension<'a>, name: &str) {
        if name == "launchContext" {
            let part = extension.parts("name").into_iter().next();
            let codes = part.map(|part| part.codes().into_iter().map(str::to_owned).collect::<Vec<_>>());
            self.empty_names.extend(codes.into_iter().flatten());
        }
        if name == "itemPopulationContext" || name == "sourceQueries" {
            let value = extension.value().and_then(|value| value.get("name")).and_then(Value::as_str);
            self.empty_names.extend(value.map(str::to_owned));
        }
        match known(extension.url) {
            Known::Unsupported => self.report.unsupported(&extension.at.path, name),
            Known::Ignored => self.report.ignored(&extension.at.path, name),
            Known::Read | Known::Silent => {}
        }
    }

    fn entry_mode(&mut self, extension: &Extension<'a>) -> EntryMode {
        match extension.text() {
            Some("sequential") => EntryMode::Sequential,
            Some("prior-edit") => EntryMode::PriorEdit,
            Some("random") => EntryMode::Random,
            _ => {
                self.report.error(&extension.at.path, "wrong-type", "no such entry mode");
                EntryMode::Random
            }
        }
    }

    /// Reads the expression in an extension: an Expression, or in older files the bare text of one.
    fn expression(&mut self, extension: &Extension<'a>, owner: Option<ItemIx>) -> Option<ExprIx> {
        let value = extension.value()?;
        let field = |name| value.get(name).and_then(Value::as_str);
        let path = &extension.at.path;
        let text = match value.as_str().or_else(|| field("expression")) {
            Some(text) if !text.trim().is_empty() => text,
            _ if value.get("reference").is_some() => {
                self.report.unsupported(path, "expression by reference");
                return None;
            }
            _ => {
                self.report.error(path, "wrong-type", "an expression belongs here");
                return None;
            }
        };
        match field("language").unwrap_or("text/fhirpath") {
            "text/fhirpath" => {}
            "application/x-fhir-query" => {
                self.report.unsupported(path, "x-fhir-query");
                return None;
            }
            "text/cql" | "text/cql-identifier" | "text/cql-expression" => {
                self.report.unsupported(path, "cql");
                return None;
            }
            _ => {
                self.report.unsupported(path, "expression in another language");
                return None;
            }
        }
        self.expression_text += text.len();
        let too_many = self.expressions.len() >= MOST_EXPRESSIONS || self.expression_text > MOST_EXPRESSION_TEXT;
        if text.len() > MOST_EXPRESSION * 4 || too_many {
            self.report.error(path, "too-large", "expressions are limited in number and length");
            return None;
        }
        match fhirpath::parse(text) {
            Ok(parsed) => {
                self.expressions.push(Expression { parsed, path: path.clone(), owner });
                Some(self.expressions.len() - 1)
            }
            Err(error) => {
                self.report.error(path, error.code, format!("at character {}: {}", error.position + 1, error.reason));
                None
            }
        }
    }

    fn variable(&mut self, extension: &Extension<'a>, owner: Option<ItemIx>) -> Option<Variable> {
        let Some(name) = extension.value().and_then(|value| value.get("name")).and_then(Value::as_str) else {
            self.report.error(&extension.at.path, "wrong-type", "a variable has to have a name");
            return None;
        };
        Some(Variable { name: name.to_owned(), expression: self.expression(extension, owner) })
    }

    fn add_variable(&mut self, among: &mut Vec<Variable>, variable: Option<Variable>, extension: &Extension<'a>) {
        let Some(variable) = variable else { return };
        if among.iter().any(|known| known.name == variable.name) {
            self.report.error(&extension.at.path, "duplicate-variable", "another variable here has this name");
        } else {
            among.push(variable);
        }
    }

    fn resolve_conditions(&mut self) {
        for (owner, at) in std::mem::take(&mut self.conditions) {
            if let Some(condition) = self.condition(&at) {
                self.items[owner].enable_when.push(condition);
            }
        }
    }

    fn condition(&mut self, at: &At<'a>) -> Option<EnableWhen> {
        let report = &mut self.report;
        let operator = match at.string("operator", report) {
            Some("exists") => Operator::Exists,
            Some("=") => Operator::Equals,
            Some("!=") => Operator::Differs,
            Some(">") => Operator::Greater,
            Some("<") => Operator::Less,
            Some(">=") => Operator::GreaterOrEqual,
            Some("<=") => Operator::LessOrEqual,
            _ => {
                report.error(&at.under("operator"), "wrong-type", "an operator belongs here");
                return None;
            }
        };
        let answer = match at.value.as_object().map(|object| Answer::of(object, "answer")) {
            Some(Ok(Some(answer))) => answer,
            Some(Err(key)) => {
                report.error(&at.under(&key), "wrong-type", "the value has another type");
                return None;
            }
            _ => {
                report.error(&at.path, "wrong-type", "a condition has to have an answer");
                return None;
            }
        };
        if operator == Operator::Exists && answer.kind != ValueType::Boolean {
            report.error(&at.path, "wrong-type", "exists is true or false");
            return None;
        }
        let question = at.string("question", report);
        let found = question.and_then(|link| self.links.get(link)).copied();
        match found {
            Some(question) if self.items[question].is_question() => Some(EnableWhen { question, operator, answer }),
            Some(_) => {
                self.report.error(&at.under("question"), "dangling-enablewhen", "the item is no question");
                None
            }
            None => {
                self.report.error(&at.under("question"), "dangling-enablewhen", "no item has this linkId");
                None
            }
        }
    }
}

/// R5 where the file says or uses what only R5 has.
fn version_of(json: &Value, items: &[Item]) -> FhirVersion {
    const ONLY_R5: [&str; 3] = ["versionAlgorithmString", "versionAlgorithmCoding", "copyrightLabel"];
    let stated = json.get("fhirVersion").and_then(Value::as_str);
    let by_item = items.iter().any(|item| {
        let Some(at) = json.pointer(&item.path) else { return false };
        at.get("type").and_then(Value::as_str) == Some("coding")
            || at.get("answerConstraint").is_some()
            || at.get("disabledDisplay").is_some()
            || item.kind != Kind::Question(ValueType::Coding)
                && !matches!(at.get("type").and_then(Value::as_str), Some("choice" | "open-choice"))
                && at.get("answerValueSet").is_some()
    });
    match stated {
        Some(stated) if stated.starts_with('5') => FhirVersion::R5,
        Some(_) => FhirVersion::R4,
        None if by_item || ONLY_R5.iter().any(|field| json.get(field).is_some()) => FhirVersion::R5,
        None => FhirVersion::R4,
    }
}
