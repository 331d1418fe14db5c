//! Takes in a response. Nothing refuses it: each fault in it is an issue, and what is sound counts.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::questionnaire::answer::Answer;
use crate::questionnaire::compile::Form;
use crate::questionnaire::item::{ItemIx, Kind};
use crate::questionnaire::limits::MOST_REPETITIONS;
use crate::questionnaire::read::FhirVersion;
use crate::questionnaire::sheet::{NodeIx, Now, Problem, Sheet, kind_objection};

/// Something about a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Issue {
    pub(crate) link_id: String,
    /// It makes the response invalid; else it is worth a look.
    pub(crate) error: bool,
    pub(crate) code: String,
    pub(crate) reason: String,
}

/// Fills a sheet from a response.
pub(crate) fn read(form: Arc<Form>, response: Option<&Value>, now: Now) -> (Sheet, Vec<Issue>) {
    let mut sheet = Sheet::bare(Arc::clone(&form), now);
    let mut reading = Reading { sheet: &mut sheet, form, issues: Vec::new(), calculated: Vec::new(), put: Vec::new() };
    let mut completed = false;
    if let Some(response) = response {
        completed = reading.head(response);
        reading.items(response.get("item"), None, "");
    }
    let Reading { mut issues, mut calculated, put, .. } = reading;
    if completed {
        // What is finished gets no initial values any more.
        sheet.start_nothing();
    }
    sheet.begin();
    // What the person had changed differs from what it comes to; what nobody may change is calculated anew.
    // What is read comes before who reads it, so that nothing seems changed that only follows from a change.
    calculated.sort_by_key(|(node, _)| sheet.rank(*node));
    for (node, answers) in calculated {
        if !sheet.is_read_only(node) && !sheet.holds_same(node, &answers) {
            sheet.put(node, answers, true);
            sheet.rest();
        }
    }
    for node in put {
        if !sheet.nodes[node].on {
            let link_id = sheet.item(node).link_id.clone();
            if sheet.is_enabled_by_conditions(node) {
                issues.push(issue(
                    &link_id,
                    false,
                    "no-place",
                    "the question it stands under has no answer: it does not count",
                ));
            } else {
                issues.push(issue(&link_id, true, "disabled", "the item is not there, and has an answer"));
            }
        }
    }
    issues.extend(sheet.problems(!completed).into_iter().map(|problem| told(&sheet, &problem)));
    (sheet, issues)
}

fn issue(link_id: &str, error: bool, code: &str, reason: &str) -> Issue {
    Issue { link_id: link_id.to_owned(), error, code: code.to_owned(), reason: reason.to_owned() }
}

/// A problem as an issue.
pub(crate) fn told(sheet: &Sheet, problem: &Problem) -> Issue {
    let link_id = problem.node.map_or("", |node| sheet.item(node).link_id.as_str());
    let reason = match (&problem.key, problem.code) {
        (Some(key), _) => format!("the constraint {key} does not hold"),
        (None, "required") => "an answer is required".to_owned(),
        (None, "wrong-type") => "the answer has another type".to_owned(),
        (None, "not-an-option") => "the answer is not among the options".to_owned(),
        (None, "below-min") => "the value is below the lowest".to_owned(),
        (None, "above-max") => "the value is above the highest".to_owned(),
        (None, "wrong-unit") => "the unit cannot be compared with that of the range".to_owned(),
        (None, "too-short") => "the text is too short".to_owned(),
        (None, "too-long") => "the text is too long".to_owned(),
        (None, "too-many-decimals") => "the number has too many decimals".to_owned(),
        (None, "too-few") => "there are too few".to_owned(),
        (None, "too-many") => "there are too many".to_owned(),
        (None, "pattern") => "the text does not have the form asked for".to_owned(),
        (None, "exclusive") => "this option excludes all others".to_owned(),
        (None, "loop") => "rules change one another without end".to_owned(),
        (None, _) => "an expression could not be evaluated".to_owned(),
    };
    Issue { link_id: link_id.to_owned(), error: !problem.warning, code: problem.code.to_owned(), reason }
}

struct Reading<'s> {
    sheet: &'s mut Sheet,
    form: Arc<Form>,
    issues: Vec<Issue>,
    /// What was given for calculated items: compared with what they come to.
    calculated: Vec<(NodeIx, Vec<Answer>)>,
    put: Vec<NodeIx>,
}

impl Reading<'_> {
    fn error(&mut self, link_id: &str, code: &str, reason: &str) {
        self.issues.push(issue(link_id, true, code, reason));
    }

    /// True for a completed one.
    fn head(&mut self, response: &Value) -> bool {
        let field = |name: &str| response.get(name).and_then(Value::as_str);
        if field("resourceType") != Some("QuestionnaireResponse") {
            self.error("", "not-response", "this is no QuestionnaireResponse");
        }
        const STATUSES: [&str; 5] = ["in-progress", "completed", "amended", "entered-in-error", "stopped"];
        if !field("status").is_some_and(|status| STATUSES.contains(&status)) {
            self.error("", "status", "a response has to have one of the known statuses");
        }
        let own = self.form.source.url.clone();
        let plain = |canonical: &str| canonical.split('|').next().unwrap_or_default().to_owned();
        match field("questionnaire") {
            None => {
                let strict = self.form.source.version == FhirVersion::R5;
                self.issues.push(issue(
                    "",
                    strict,
                    "no-questionnaire",
                    "it does not say which questionnaire it answers",
                ));
            }
            Some(named) if own.as_deref().is_some_and(|own| plain(own) != plain(named)) => {
                self.error("", "other-questionnaire", "it answers another questionnaire");
            }
            Some(named) => {
                let version = named.split_once('|').map(|(_, version)| version);
                let own = self.form.source.business_version.clone();
                if let (Some(version), Some(own)) = (version, own)
                    && version != own
                {
                    self.issues.push(issue("", false, "other-version", "it answers another version"));
                }
            }
        }
        matches!(field("status"), Some("completed" | "amended"))
    }

    fn items(&mut self, list: Option<&Value>, parent: Option<(NodeIx, usize)>, around: &str) {
        let Some(list) = list else { return };
        let Some(entries) = list.as_array() else {
            self.error(around, "wrong-type", "items are a list");
            return;
        };
        let holder = parent.map(|(node, _)| self.sheet.nodes[node].item);
        let mut seen: HashMap<ItemIx, usize> = HashMap::new();
        let mut last = 0;
        for entry in entries {
            let Some(link_id) = entry.get("linkId").and_then(Value::as_str).filter(|link_id| !link_id.is_empty())
            else {
                self.error(around, "missing-linkid", "an item has to have a linkId");
                continue;
            };
            let Some(ix) = self.form.link(link_id) else {
                self.error(link_id, "unknown-linkid", "the questionnaire has no such item");
                continue;
            };
            if self.form.item(ix).parent != holder {
                self.error(link_id, "wrong-nesting", "the item belongs elsewhere");
                continue;
            }
            if ix < last {
                self.error(link_id, "wrong-order", "items keep the order of the questionnaire");
            }
            last = last.max(ix);
            let nth = *seen.entry(ix).and_modify(|nth| *nth += 1).or_insert(0);
            if let Some(node) = self.occurrence(ix, parent, nth, link_id) {
                self.item(entry, ix, node, link_id);
            }
        }
    }

    /// The occurrence that the nth entry of an item stands for.
    fn occurrence(&mut self, ix: ItemIx, parent: Option<(NodeIx, usize)>, nth: usize, link_id: &str) -> Option<NodeIx> {
        let here = self.sheet.instances(ix, parent).to_vec();
        if let Some(node) = here.get(nth) {
            return Some(*node);
        }
        let item = self.form.item(ix);
        if !item.repeats || item.kind != Kind::Group || nth >= MOST_REPETITIONS {
            self.error(link_id, "duplicate", "the item is there more often than it may be");
            return None;
        }
        if item.max_occurs.is_some_and(|most| nth >= most as usize) {
            self.error(link_id, "too-many", "there are too many");
        }
        let instance = here.iter().map(|node| self.sheet.nodes[*node].instance).max().unwrap_or(0) + 1;
        self.sheet.put_instance(ix, parent, instance)
    }

    fn item(&mut self, entry: &Value, ix: ItemIx, node: NodeIx, link_id: &str) {
        let form = Arc::clone(&self.form);
        let item = form.item(ix);
        let given = entry.get("answer");
        if !item.is_question() {
            if given.is_some() {
                self.error(link_id, "no-question", "the item is no question, and has an answer");
            }
            if item.kind == Kind::Group {
                self.items(entry.get("item"), Some((node, 0)), link_id);
            } else if entry.get("item").is_some() {
                self.error(link_id, "wrong-nesting", "a text to show has no items");
            }
            return;
        }
        if entry.get("item").is_some() {
            self.error(link_id, "wrong-nesting", "items of a question stand under its answers");
        }
        let Some(given) = given else { return };
        let Some(entries) = given.as_array() else {
            self.error(link_id, "wrong-type", "answers are a list");
            return;
        };
        let mut answers = Vec::new();
        let mut below = Vec::new();
        for entry in entries.iter().take(MOST_REPETITIONS + 1) {
            let Some(object) = entry.as_object() else {
                self.error(link_id, "wrong-type", "an answer is an object");
                continue;
            };
            match self.answer(object, ix, link_id) {
                Some(answer) => {
                    below.extend(object.get("item").map(|items| (answers.len(), items)));
                    answers.push(answer);
                }
                None => below.extend(object.get("item").filter(|_| answers.is_empty()).map(|items| (0, items))),
            }
        }
        if !answers.is_empty() {
            if item.calculated.is_some() {
                self.calculated.push((node, answers));
            } else {
                self.sheet.put(node, answers, false);
            }
            self.put.push(node);
        }
        for (answer, items) in below {
            if self.sheet.nodes[node].kids.get(answer).is_some() {
                self.items(Some(items), Some((node, answer)), link_id);
            }
        }
    }

    fn answer(&mut self, object: &Map<String, Value>, ix: ItemIx, link_id: &str) -> Option<Answer> {
        let values = object.keys().filter(|key| key.starts_with("value")).count();
        match Answer::of(object, "value") {
            Ok(Some(_)) if values > 1 => {
                self.error(link_id, "wrong-type", "an answer has one value");
                None
            }
            Ok(Some(mut answer)) => match kind_objection(self.form.item(ix), &answer) {
                None => {
                    // The answer around the value may say what it counts for.
                    answer.weight = Answer::own_weight_of(object);
                    Some(answer)
                }
                Some(_) => {
                    self.error(link_id, "wrong-type", "the answer has another type");
                    None
                }
            },
            Ok(None) => {
                if object.get("item").is_none() {
                    self.error(link_id, "wrong-type", "an answer has to have a value");
                }
                None
            }
            Err(_) => {
                self.error(link_id, "wrong-type", "the answer has another type");
                None
            }
        }
    }
}
