//! One item of the file.

use serde_json::Value;

use super::Reading;
use super::json::At;
use super::known::{Known, known, short};
use super::options::media_of;
use crate::questionnaire::answer::{Answer, ValueType};
use crate::questionnaire::item::{Beside, Control, Dynamic, Item, ItemIx, Kind};
use crate::questionnaire::limits::{MOST_DEPTH, MOST_ITEMS, MOST_OPTIONS};
use crate::questionnaire::sheet::kind_objection;
use crate::questionnaire::text::Text;

impl<'a> Reading<'a> {
    pub(super) fn item(&mut self, at: &At<'a>, parent: Option<ItemIx>, depth: usize) {
        if self.items.len() >= MOST_ITEMS {
            if self.items.len() == MOST_ITEMS && !self.full {
                self.full = true;
                self.report.error(&at.path, "too-many-items", format!("a questionnaire may have {MOST_ITEMS} items"));
            }
            return;
        }
        if depth > MOST_DEPTH {
            self.report.error(&at.path, "too-deep", format!("items may be {MOST_DEPTH} inside one another"));
            return;
        }
        let link_id = self.link_id(at);
        let Some((kind, beside)) = self.kind(at) else { return };
        let ix = self.items.len();
        let mut item = self.blank(at, parent, link_id.clone(), kind, beside);
        if let Some(parent) = parent {
            self.items[parent].children.push(ix);
            if self.items[parent].kind == Kind::Display {
                self.report.error(&at.path, "display-with-items", "a text to show has no items of its own");
            }
        }
        // Its place is taken before its expressions are read, for they belong to it.
        self.items.push(item.clone());
        if !link_id.is_empty() && self.links.insert(link_id, ix).is_some() {
            self.report.error(&at.under("linkId"), "duplicate-linkid", "another item has this linkId");
        }
        self.choices(at, &mut item);
        self.initial(at, &mut item);
        self.enabling(at, &mut item);
        self.companions(at, ix, &mut item);
        for extension in at.extensions(None) {
            self.item_extension(&extension, ix, &mut item);
        }
        if item.is_unanswerable() {
            let name = at.value.get("type").and_then(Value::as_str).unwrap_or("");
            self.report.unsupported(&at.path, format!("item type {name}"));
        }
        item.children = std::mem::take(&mut self.items[ix].children);
        self.items[ix] = item;
        for child in at.objects("item", &mut self.report) {
            self.item(&child, Some(ix), depth + 1);
        }
    }

    fn link_id(&mut self, at: &At<'a>) -> String {
        match at.string("linkId", &mut self.report) {
            Some(link_id) if !link_id.is_empty() => link_id.to_owned(),
            _ => {
                if at.value.get("linkId").is_none_or(|value| value.is_null() || value == "") {
                    self.report.error(&at.path, "missing-linkid", "an item has to have a linkId");
                }
                String::new()
            }
        }
    }

    fn kind(&mut self, at: &At<'a>) -> Option<(Kind, Beside)> {
        use ValueType as V;
        if at.value.get("type").is_none_or(Value::is_null) {
            self.report.error(&at.path, "missing-type", "an item has to have a type");
            return None;
        }
        let constraint = at.string("answerConstraint", &mut self.report).or_else(|| {
            let extensions = at.extensions(None);
            let extension = extensions.iter().find(|extension| extension.url.ends_with("answerConstraint"))?;
            extension.codes().first().copied()
        });
        let mut beside = match constraint {
            None | Some("optionsOnly") => Beside::Options,
            Some("optionsOrType") => Beside::Kind,
            Some("optionsOrString") => Beside::Text,
            Some(_) => {
                self.report.error(&at.under("answerConstraint"), "wrong-type", "no such constraint");
                Beside::Options
            }
        };
        let kind = match at.string("type", &mut self.report)? {
            "group" => Kind::Group,
            "display" => Kind::Display,
            "boolean" => Kind::Question(V::Boolean),
            "decimal" => Kind::Question(V::Decimal),
            "integer" => Kind::Question(V::Integer),
            "date" => Kind::Question(V::Date),
            "dateTime" => Kind::Question(V::DateTime),
            "time" => Kind::Question(V::Time),
            "string" | "text" => Kind::Question(V::String),
            "url" => Kind::Question(V::Uri),
            "coding" | "choice" => Kind::Question(V::Coding),
            "open-choice" => {
                beside = Beside::Text;
                Kind::Question(V::Coding)
            }
            "quantity" => Kind::Question(V::Quantity),
            "attachment" => Kind::Question(V::Attachment),
            "reference" => Kind::Question(V::Reference),
            _ => {
                self.report.error(&at.under("type"), "unknown-type", "no such type of item");
                return None;
            }
        };
        Some((kind, beside))
    }

    fn blank(&mut self, at: &At<'a>, parent: Option<ItemIx>, link_id: String, kind: Kind, beside: Beside) -> Item {
        let report = &mut self.report;
        at.string("text", report);
        at.string("prefix", report);
        let protected = at.string("disabledDisplay", report) == Some("protected")
            || at.extensions(None).iter().any(|extension| {
                extension.url.ends_with("disabledDisplay") && extension.codes().contains(&"protected")
            });
        Item {
            link_id,
            path: at.path.clone(),
            kind,
            parent,
            children: Vec::new(),
            text: Text::of(at.value, "text"),
            prefix: Text::of(at.value, "prefix"),
            media: media_of(at),
            definition: at.string("definition", report).map(str::to_owned),
            codes: at.objects("code", report).into_iter().map(|code| code.value.clone()).collect(),
            required: at.boolean("required", report).unwrap_or(false),
            repeats: at.boolean("repeats", report).unwrap_or(false),
            read_only: at.boolean("readOnly", report).unwrap_or(false),
            hidden: false,
            protected,
            control: Control::Plain,
            step: None,
            min_occurs: None,
            max_occurs: None,
            min_length: None,
            max_length: at.count("maxLength", report),
            max_decimals: None,
            min_value: None,
            max_value: None,
            regex: None,
            options: Vec::new(),
            options_elsewhere: false,
            beside,
            open_label: Text::default(),
            units: Vec::new(),
            unit_open: false,
            initial: Vec::new(),
            enable_when: Vec::new(),
            enable_any: false,
            enable_expression: None,
            initial_expression: None,
            calculated: None,
            answer_expression: None,
            toggles: Vec::new(),
            constraints: Vec::new(),
            dynamics: Vec::new(),
            variables: Vec::new(),
            observed: false,
        }
    }

    fn choices(&mut self, at: &At<'a>, item: &mut Item) {
        for (n, option) in at.objects("answerOption", &mut self.report).into_iter().enumerate() {
            if n >= MOST_OPTIONS {
                self.report.error(
                    &option.path,
                    "too-many-options",
                    format!("a question may have {MOST_OPTIONS} options"),
                );
                break;
            }
            item.options.extend(self.contained.option(&option, &mut self.report));
            self.drawn_only(&option, None);
            self.drawn_only(&option, Some("valueString"));
            if let Some(coding) = option.get("valueCoding") {
                self.drawn_only(&coding, None);
                self.drawn_only(&coding, Some("display"));
            }
        }
        if let Some(reference) = at.string("answerValueSet", &mut self.report) {
            match self.contained.choices(reference, &mut self.report) {
                Some(choices) => item.options.extend(choices),
                None => {
                    item.options_elsewhere = true;
                    self.report.unsupported(&at.under("answerValueSet"), "answerValueSet that is not contained");
                }
            }
        }
        // A choice among texts, numbers or dates is answered by these.
        if item.kind == Kind::Question(ValueType::Coding) {
            let first = item.options.first().map(|choice| choice.answer.kind);
            if let Some(kind) = first.filter(|kind| item.options.iter().all(|choice| choice.answer.kind == *kind)) {
                item.kind = Kind::Question(kind);
            }
        }
    }

    fn initial(&mut self, at: &At<'a>, item: &mut Item) {
        if let Some(single) = at.value.as_object().and_then(|object| Answer::of(object, "initial").transpose()) {
            // As STU3 wrote it.
            item.initial.extend(single.ok());
        }
        for initial in at.objects("initial", &mut self.report) {
            match initial.value.as_object().map(|object| Answer::of(object, "value")) {
                Some(Ok(Some(answer))) if kind_objection(item, &answer).is_none() => item.initial.push(answer),
                // A whole number is a decimal too, and is often written so.
                Some(Ok(Some(Answer { kind: ValueType::Integer, json, .. })))
                    if item.kind == Kind::Question(ValueType::Decimal) =>
                {
                    item.initial.extend(Answer::new(ValueType::Decimal, json));
                }
                Some(Ok(Some(answer))) => {
                    let path = initial.under(answer.kind.key());
                    self.report.error(&path, "wrong-type", "the question is answered by another type");
                }
                Some(Err(key)) => self.report.error(&initial.under(&key), "wrong-type", "the value has another type"),
                _ => {}
            }
        }
        if item.initial.is_empty() {
            item.initial
                .extend(item.options.iter().filter(|choice| choice.initial).map(|choice| choice.answer.clone()));
        }
    }

    fn enabling(&mut self, at: &At<'a>, item: &mut Item) {
        item.enable_any = match at.string("enableBehavior", &mut self.report) {
            Some("any") => true,
            None | Some("all") => false,
            Some(_) => {
                self.report.error(&at.under("enableBehavior"), "wrong-type", "all or any belongs here");
                false
            }
        };
        let conditions = at.objects("enableWhen", &mut self.report);
        self.conditions.extend(conditions.into_iter().map(|condition| (self.items.len() - 1, condition)));
    }

    /// What stands in the `_field` companions of an item.
    fn companions(&mut self, at: &At<'a>, ix: ItemIx, item: &mut Item) {
        for (field, dynamic) in [
            ("text", Dynamic::Text),
            ("required", Dynamic::Required),
            ("repeats", Dynamic::Repeats),
            ("readOnly", Dynamic::ReadOnly),
            ("maxLength", Dynamic::MaxLength),
        ] {
            for extension in at.extensions(Some(field)) {
                if matches!(short(extension.url), "cqf-expression" | "cqf-calculatedValue") {
                    item.dynamics.extend(self.expression(&extension, Some(ix)).map(|expression| (dynamic, expression)));
                }
            }
            self.drawn_only(at, Some(field));
        }
        self.drawn_only(at, Some("prefix"));
    }

    /// Reports the extensions of an element that only change how it is drawn.
    pub(super) fn drawn_only(&mut self, at: &At<'a>, field: Option<&str>) {
        const DECIDED: [&str; 5] = ["text", "required", "repeats", "readOnly", "maxLength"];
        for extension in at.extensions(field) {
            match known(extension.url) {
                Known::Read
                    if matches!(short(extension.url), "cqf-expression" | "cqf-calculatedValue")
                        && field.is_none_or(|field| !DECIDED.contains(&field)) =>
                {
                    let feature = format!("cqf-expression on {}", field.unwrap_or("an option"));
                    self.report.unsupported(&extension.at.path, feature);
                }
                Known::Ignored => self.report.ignored(&extension.at.path, short(extension.url)),
                Known::Unsupported => self.report.unsupported(&extension.at.path, short(extension.url)),
                Known::Read | Known::Silent => {}
            }
        }
    }
}
