//! What holds for any form and whatever a person does with it: settled step by step it is what it is settled from
//! scratch, a total is the sum of its parts, and nothing panics.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use journeys::taking::{let_go, response, take_in, walk};
use journeys::{Dice, House, must_be_sound};
use serde_json::{Map, Value, json};
use thuishaven::{
    AnswerDraft, ApiError, ControlView, ExportKind, NextStep, Questionnaires, ResponseId, SessionView, StartDraft,
    run_questionnaire,
};

const SYSTEM: &str = "http://example.org/codes";
const SDC: &str = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
const CORE: &str = "http://hl7.org/fhir/StructureDefinition/";

/// A random small form: conditions that hang on conditions, totals that conditions hang on, groups inside groups.
struct Author {
    dice: Dice,
    count: usize,
    /// What stands before, outside the groups, with its type.
    before: Vec<(String, &'static str)>,
    numbers: Vec<String>,
}

impl Author {
    fn one_in(&mut self, n: u64) -> bool {
        self.dice.below(n) == 0
    }

    fn form(seed: u64) -> Value {
        let mut author = Self { dice: Dice(seed), count: 0, before: Vec::new(), numbers: Vec::new() };
        let mut items = Vec::new();
        for _ in 0..3 + author.dice.below(5) {
            items.push(author.question(true));
            if author.one_in(4) {
                items.push(author.total());
            }
            if author.one_in(4) {
                items.push(author.group(2));
            }
        }
        items.push(author.total());
        items.push(json!({
            "linkId": "weights", "type": "decimal", "text": "Gewogen", "readOnly": true,
            "extension": [expression("calculatedExpression", "%resource.descendants().where(linkId.exists()).answer.value.weight().sum()")],
        }));
        let extension = match author.dice.below(4) {
            0 => json!([{ "url": format!("{SDC}entryMode"), "valueCode": "prior-edit" }]),
            _ => json!([]),
        };
        let mut form = json!({
            "resourceType": "Questionnaire", "url": format!("http://example.org/any/{seed}"), "version": "1",
            "status": "active", "title": "Iets", "item": items,
        });
        if extension != json!([]) {
            form["extension"] = extension;
        }
        form
    }

    fn link(&mut self) -> String {
        self.count += 1;
        format!("q{}", self.count)
    }

    fn question(&mut self, outside: bool) -> Value {
        let link = self.link();
        let kind = ["boolean", "integer", "choice", "string", "integer", "choice"][self.dice.below(6) as usize];
        let mut item = json!({ "linkId": link, "type": kind, "text": format!("Vraag {link}") });
        if kind == "choice" {
            item["answerOption"] = (0..3).map(|n| json!({ "valueCoding": coding(n, true) })).collect();
            if self.one_in(3) {
                item["repeats"] = json!(true);
            }
        }
        if kind == "string" && self.one_in(3) {
            item["repeats"] = json!(true);
            item["item"] = json!([self.plain("string")]);
            if self.one_in(2) {
                item["item"] = json!([self.group(1)]);
            }
        }
        match (kind, self.dice.below(5)) {
            ("integer", 0) => item["initial"] = json!([{ "valueInteger": self.dice.below(9) }]),
            ("boolean", 0) => item["initial"] = json!([{ "valueBoolean": true }]),
            ("string", 0) if item.get("repeats").is_none() && link != "q1" => {
                item["extension"] = json!([expression(
                    "calculatedExpression",
                    "iif(%resource.item.where(linkId = 'q1').answer.exists(), 'ja', 'nee')"
                )]);
            }
            _ => {}
        }
        self.condition(&mut item);
        if outside {
            self.before.push((link.clone(), kind));
        }
        if kind == "integer" {
            self.numbers.push(link);
        }
        item
    }

    fn plain(&mut self, kind: &str) -> Value {
        let link = self.link();
        json!({ "linkId": link, "type": kind, "text": format!("Vraag {link}") })
    }

    fn condition(&mut self, item: &mut Value) {
        if self.before.is_empty() || self.one_in(3) {
            return;
        }
        let mut conditions = Vec::new();
        for _ in 0..1 + self.dice.below(2) {
            let (question, kind) = self.before[self.dice.below(self.before.len() as u64) as usize].clone();
            let mut condition = json!({ "question": question });
            let operator = ["=", "!=", ">", "<=", "exists"][self.dice.below(5) as usize];
            let (operator, key, value) = match kind {
                _ if operator == "exists" => ("exists", "answerBoolean", json!(!self.one_in(3))),
                "integer" => (operator, "answerInteger", json!(self.dice.below(12))),
                "choice" => {
                    (if operator == "!=" { "!=" } else { "=" }, "answerCoding", coding(self.dice.below(3), false))
                }
                "boolean" => (if operator == "!=" { "!=" } else { "=" }, "answerBoolean", json!(self.one_in(2))),
                _ => ("exists", "answerBoolean", json!(true)),
            };
            condition["operator"] = json!(operator);
            condition[key] = value;
            conditions.push(condition);
        }
        item["enableWhen"] = json!(conditions);
        item["enableBehavior"] = json!(if self.one_in(2) { "any" } else { "all" });
    }

    fn group(&mut self, deep: usize) -> Value {
        let link = self.link();
        let mut items = vec![self.question(false), self.plain("integer")];
        self.numbers.push(items[1]["linkId"].as_str().expect("a link").to_owned());
        if deep > 1 && self.one_in(2) {
            items.push(self.group(deep - 1));
        }
        let mut item = json!({ "linkId": link, "type": "group", "text": "Groep", "repeats": true, "item": items });
        self.condition(&mut item);
        item
    }

    /// A sum of some of the numbers before, which later conditions may hang on.
    fn total(&mut self) -> Value {
        let link = self.link();
        let wanted: Vec<String> = self.numbers.iter().map(|link| format!("linkId = '{link}'")).collect();
        let wanted = if wanted.is_empty() { "false".to_owned() } else { wanted.join(" or ") };
        let expression_text = match self.dice.below(2) {
            0 => format!("%resource.descendants().where({wanted}).answer.value.sum()"),
            _ => format!("%resource.repeat(item | answer.item).where({wanted}).answer.value.sum()"),
        };
        self.before.push((link.clone(), "integer"));
        json!({
            "linkId": link, "type": "integer", "text": "Totaal", "readOnly": true,
            "definition": "sum", "prefix": self.numbers.join(" "),
            "extension": [expression("calculatedExpression", &expression_text)],
        })
    }
}

fn coding(n: u64, weighed: bool) -> Value {
    let mut coding = json!({ "system": SYSTEM, "code": format!("c{n}"), "display": format!("Keuze {n}") });
    if weighed {
        coding["extension"] = json!([{ "url": format!("{CORE}ordinalValue"), "valueDecimal": n + 1 }]);
    }
    coding
}

fn expression(name: &str, text: &str) -> Value {
    json!({ "url": format!("{SDC}{name}"), "valueExpression": { "language": "text/fhirpath", "expression": text } })
}

/// Does something with the page it is at, or goes elsewhere. What comes back is the page as it is then.
fn act(questionnaires: &Questionnaires, now: &SessionView, dice: &mut Dice) -> Result<SessionView, ApiError> {
    let id = now.id;
    let pages = || questionnaires.review(id).expect("the overview").rows;
    let question = (dice.below(now.page.questions.len().max(1) as u64)) as usize;
    let Some(question) = now.page.questions.get(question) else { return questionnaires.next(id) };
    let key = question.key.clone();
    match dice.below(20) {
        0 => questionnaires.next(id),
        1 => questionnaires.back(id),
        2 | 3 => {
            let rows = pages();
            match rows.get(dice.below(rows.len().max(1) as u64) as usize) {
                Some(row) => questionnaires.jump(id, row.page.clone()),
                None => questionnaires.next(id),
            }
        }
        4 => questionnaires.clear(id, key),
        5 => questionnaires.reset(id, key),
        6 => {
            // A group anywhere, that is there or not.
            let link = format!("q{}", 1 + dice.below(20));
            let place = ["+0", "+1", "+0.0", "+0.1", "+1.0"][dice.below(5) as usize];
            questionnaires.repeat(id, format!("{place}/{link}"), dice.below(3) > 0)
        }
        _ => {
            let answer = match &question.control {
                ControlView::YesNo { .. } => AnswerDraft::YesNo { value: dice.below(2) == 0 },
                ControlView::Choice { .. } => {
                    AnswerDraft::Option { n: dice.below(4) as u32, chosen: dice.below(4) > 0 }
                }
                ControlView::Number { .. } => AnswerDraft::Number { text: dice.below(14).to_string(), unit: None },
                ControlView::Text { many, .. } => {
                    let most = if *many { 4 } else { 2 };
                    AnswerDraft::Text { texts: (0..dice.below(most)).map(|n| format!("woord {n}")).collect() }
                }
                ControlView::Repetition { .. } => {
                    let more = dice.below(3) > 0;
                    return questionnaires
                        .repeat(id, key, more)
                        .and_then(|view| if view.next == NextStep::Page { questionnaires.next(id) } else { Ok(view) });
                }
                _ => AnswerDraft::Day { date: NaiveDate::default() },
            };
            questionnaires.answer(id, key, answer).and_then(|view| {
                if view.next == NextStep::Page && dice.below(3) > 0 { questionnaires.next(id) } else { Ok(view) }
            })
        }
    }
}

/// All answers of a response, by linkId, in document order; with `whole` those, too, that stand below a question without
/// an answer, which R4 has and no expression reads.
fn answers_of(response: &Value, whole: bool) -> BTreeMap<String, Vec<Value>> {
    fn collect(holder: &Value, whole: bool, all: &mut BTreeMap<String, Vec<Value>>) {
        for item in holder.get("item").and_then(Value::as_array).into_iter().flatten() {
            let link = item["linkId"].as_str().expect("a linkId").to_owned();
            for answer in item.get("answer").and_then(Value::as_array).into_iter().flatten() {
                let mut value: Map<String, Value> = answer.as_object().expect("an answer").clone();
                value.remove("item");
                let valued = !value.is_empty();
                if valued {
                    all.entry(link.clone()).or_default().push(Value::Object(value));
                }
                if valued || whole {
                    collect(answer, whole, all);
                }
            }
            collect(item, whole, all);
        }
    }
    let mut all = BTreeMap::new();
    collect(response, whole, &mut all);
    all
}

/// Every total is the sum of its parts as they go out.
fn totals_are_sums(form: &Value, answers: &BTreeMap<String, Vec<Value>>, case: &str) -> usize {
    let number = |value: &Value| value["valueInteger"].as_i64().unwrap_or(0);
    let sum = |link: &str| answers.get(link).into_iter().flatten().map(number).sum::<i64>();
    let mut seen = 0;
    for item in form["item"].as_array().expect("items").iter().filter(|item| item["definition"] == "sum") {
        let parts: i64 = item["prefix"].as_str().expect("parts").split(' ').map(sum).sum();
        if let Some(total) = answers.get(item["linkId"].as_str().expect("a linkId")) {
            assert_eq!(number(&total[0]), parts, "{} {case}", item["linkId"]);
            seen += 1;
        }
    }
    let weight = |answer: &Value| {
        answer["valueCoding"]["code"].as_str().map_or(0, |code| code[1..].parse::<i64>().expect("a number") + 1)
    };
    let weights: i64 = answers.values().flatten().map(weight).sum();
    let kept = answers.get("weights").map_or(0, |kept| kept[0]["valueDecimal"].as_f64().expect("a number") as i64);
    assert_eq!(kept, weights, "weights {case}");
    seen
}

#[test]
fn settled_step_by_step_is_settled_from_scratch() {
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let (mut steps, mut refused, mut sums, mut repeated) = (0, 0, 0, 0);
    for seed in seeds() {
        let form = Author::form(seed);
        let case = format!("seed {seed}");
        let canonical = take_in(&questionnaires, &form.to_string());
        let id = response();
        let draft = StartDraft { id, canonical, person: None, on_purpose: false };
        let mut now = questionnaires.start(draft).expect("it begins");
        let mut dice = Dice(seed ^ 0xABCD);
        for n in 0..45 {
            match act(&questionnaires, &now, &mut dice) {
                Ok(view) => {
                    steps += 1;
                    now = view;
                }
                Err(ApiError::InvalidAnswer { .. }) => refused += 1,
                Err(error) => panic!("{case} step {n}: {error:?}"),
            }
            assert_eq!(questionnaires.resume(id).expect("it goes on"), now, "{case} step {n}");
            if dice.below(7) == 0 {
                must_be_the_same_from_disk(&questionnaires, id, &format!("{case} step {n}"));
            }
        }
        must_be_the_same_from_disk(&questionnaires, id, &case);
        repeated += usize::from(
            questionnaires.review(id).expect("the overview").rows.iter().any(|row| row.page.starts_with('1')),
        );

        calculate_what_was_cleared(&questionnaires, id);
        let review = questionnaires.review(id).expect("the overview");
        assert_eq!(review.blocking, None, "{case}");
        questionnaires.complete(id).expect("finished");
        for kind in [ExportKind::AnswersR4, ExportKind::AnswersR5] {
            let file = questionnaires.export(id, kind).expect("a file").content;
            let out: Value = serde_json::from_str(&file).expect("JSON");
            let answers = answers_of(&out, true);
            sums += totals_are_sums(&form, &answers_of(&out, false), &case);
            let ran = run_questionnaire(&form.to_string(), Some(&file), house.now, 3600).expect("it can be taken");
            let ran: Value = serde_json::from_str(&ran).expect("JSON");
            assert_eq!(ran["issues"], json!([]), "{case} {file}");
            let values: BTreeMap<String, Vec<Value>> = serde_json::from_value(ran["values"].clone()).expect("values");
            assert_eq!(values, answers, "{case} {file}");
            // Out and in again, and it is the same.
            let again = run_questionnaire(&form.to_string(), Some(&ran["response"].to_string()), house.now, 3600);
            let again: Value = serde_json::from_str(&again.expect("it can be taken")).expect("JSON");
            assert_eq!((&again["values"], &again["scores"]), (&ran["values"], &ran["scores"]), "{case}");
        }
    }
    println!("{steps} steps, {refused} refused, {sums} sums, {repeated} forms with something repeated");
    assert!(steps > 300 && refused > 20 && sums > 20 && repeated > 2, "{steps} {refused} {sums} {repeated}");
    haven.shut();
    must_be_sound(house.folder());
}

/// A response cannot say that something calculated was cleared on purpose: whoever reads it calculates it.
fn calculate_what_was_cleared(questionnaires: &Questionnaires, id: ResponseId) {
    let cleared = |view: &SessionView| {
        let empty = |control: &ControlView| matches!(control, ControlView::Text { texts, .. } if texts.is_empty());
        let mut questions = view.page.questions.iter();
        questions.find(|question| question.can_reset && empty(&question.control)).map(|question| question.key.clone())
    };
    while let Some(key) = walk(questionnaires, id).0.iter().find_map(cleared) {
        questionnaires.reset(id, key).expect("calculated again");
    }
}

/// A few by default; `THUISHAVEN_SEEDS=0..5000` looks longer.
fn seeds() -> std::ops::Range<u64> {
    let range = std::env::var("THUISHAVEN_SEEDS").ok();
    let range = range.as_deref().and_then(|range| range.split_once(".."));
    range.map_or(0..16, |(from, to)| from.parse().expect("a number")..to.parse().expect("a number"))
}

#[track_caller]
fn must_be_the_same_from_disk(questionnaires: &Questionnaires, id: ResponseId, case: &str) {
    let live = walk(questionnaires, id);
    let_go(questionnaires);
    let kept = walk(questionnaires, id);
    assert_eq!(kept.1, live.1, "{case}");
    for (kept, live) in kept.0.iter().zip(&live.0) {
        assert_eq!(kept, live, "{case}");
    }
    assert_eq!(kept.0.len(), live.0.len(), "{case}");
}
