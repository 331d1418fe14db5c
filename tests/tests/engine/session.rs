//! Cases that are taken page by page, on disk, as a person does. Steps:
//!
//! - `answer`, `clear`, `reset`, `more`, `fewer`, `go` with a key, `next`, `back`: with `refused` they must be;
//! - `see`: what the page shows, as far as listed; `review`: what the overview shows;
//! - `language` switches it, `reopen` closes the house and comes back;
//! - `export`: it is completed, and these are its answers, no more and no less, in both versions; `observations` with it.

use chrono::TimeDelta;
use journeys::House;
use journeys::cases::{Version, all, includes, is_as, values_of};
use journeys::taking::start_file;
use serde_json::{Map, Value, json};
use thuishaven::{
    AnswerDraft, ApiError, ControlView, ExportKind, Haven, LanguageChoice, LocalDate, OptionView, QuestionView,
    ResponseId, SessionView, SettingChange,
};

#[test]
fn every_case_is_taken_as_the_standard_states() {
    let mut house = House::new();
    let mut wrong = Vec::new();
    for case in all().into_iter().filter(|case| case.json.get("session").is_some()) {
        for version in Version::ALL {
            let haven = house.open();
            haven.settings().change(SettingChange::Language { choice: LanguageChoice::Dutch }).expect("changed");
            let session = start_file(&haven.questionnaires(), &case.form(version).to_string());
            let mut taking = Taking { house: &mut house, haven, id: session.id };
            let mut steps = case.json["session"].as_array().expect("steps").iter().enumerate();
            let first = steps.find_map(|(n, step)| Some((n, taking.step(step).err()?)));
            wrong.extend(first.map(|(n, line)| format!("{} {}, step {n}: {line}", case.name, version.name())));
            taking.haven.shut();
        }
    }
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}

struct Taking<'a> {
    house: &'a mut House,
    haven: std::sync::Arc<Haven>,
    id: ResponseId,
}

impl Taking<'_> {
    /// `Err` tells what came out otherwise.
    fn step(&mut self, step: &Value) -> Result<(), String> {
        let otherwise = |found: String| Err(format!("{step} gives {found}"));
        let questionnaires = self.haven.questionnaires();
        let id = self.id;
        let key = |name: &str| step.get(name).and_then(Value::as_str).map(str::to_owned);
        let has = |name: &str| step.get(name).is_some();
        let done: Option<Result<SessionView, ApiError>> = if let Some(question) = key("answer") {
            Some(questionnaires.answer(id, question, draft(step)))
        } else if let Some(question) = key("clear") {
            Some(questionnaires.clear(id, question))
        } else if let Some(question) = key("reset") {
            Some(questionnaires.reset(id, question))
        } else if let Some(question) = key("more").or_else(|| key("fewer")) {
            Some(questionnaires.repeat(id, question, has("more")))
        } else if let Some(page) = key("go") {
            Some(questionnaires.jump(id, page))
        } else if has("next") {
            Some(questionnaires.next(id))
        } else if has("back") {
            Some(questionnaires.back(id))
        } else {
            None
        };
        match (done, key("refused")) {
            (Some(Err(ApiError::InvalidAnswer { reason, .. })), Some(wanted))
                if format!("{reason:?}").starts_with(&wanted) => {}
            (Some(Ok(_)), None) | (None, None) => {}
            (done, _) => return otherwise(format!("{done:?}")),
        }
        if let Some(wanted) = step.get("see") {
            let found = shown(&questionnaires.resume(id).expect("a page"));
            if !includes(&found, wanted) {
                return otherwise(found.to_string());
            }
        }
        if let Some(wanted) = step.get("review") {
            let review = questionnaires.review(id).expect("the overview");
            let rows = review.rows.iter().map(|row| json!([row.text, row.answer, row.problem.is_some()]));
            let found = json!({ "rows": rows.collect::<Vec<_>>(), "blocks": review.blocking.is_some() });
            if !includes(&found, wanted) {
                return otherwise(found.to_string());
            }
        }
        if let Some(language) = key("language") {
            let choice = if language == "en" { LanguageChoice::English } else { LanguageChoice::Dutch };
            self.haven.settings().change(SettingChange::Language { choice }).expect("changed");
        }
        if has("reopen") {
            self.haven.shut();
            self.haven = self.house.open_after(TimeDelta::minutes(1));
        }
        if let Some(wanted) = step.get("export") {
            questionnaires.complete(id).map_err(|error| format!("{step} gives {error:?}"))?;
            for (answers, scores) in
                [(ExportKind::AnswersR4, ExportKind::ScoresR4), (ExportKind::AnswersR5, ExportKind::ScoresR5)]
            {
                let file = |kind| -> Value {
                    let export = questionnaires.export(id, kind).expect("a file");
                    serde_json::from_str(&export.content).expect("JSON")
                };
                let found = values_of(&file(answers));
                if !same(&found, wanted) {
                    return otherwise(json!(found).to_string());
                }
                if let Some(wanted) = step.get("observations") {
                    let bundle = file(scores);
                    let found: Vec<&Value> =
                        bundle["entry"].as_array().expect("entries")[1..].iter().map(|one| &one["resource"]).collect();
                    if !includes(&json!(found), wanted) {
                        return otherwise(json!(found).to_string());
                    }
                }
            }
        }
        Ok(())
    }
}

/// The answers of an export are these, and no others.
fn same(found: &Map<String, Value>, wanted: &Value) -> bool {
    let wanted = wanted.as_object().expect("answers");
    found.len() == wanted.len()
        && wanted.iter().all(|(link_id, wanted)| {
            let wanted = wanted.as_array().cloned().unwrap_or_else(|| vec![wanted.clone()]);
            let answers = found.get(link_id).and_then(Value::as_array).cloned().unwrap_or_default();
            answers.len() == wanted.len() && answers.iter().zip(&wanted).all(|(one, other)| is_as(one, other))
        })
}

fn draft(step: &Value) -> AnswerDraft {
    let text = |name: &str| step.get(name).and_then(Value::as_str).map(str::to_owned);
    let count = |name: &str| step.get(name).and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok());
    let day = |text: String| -> LocalDate { text.parse().expect("a day") };
    if let Some(n) = count("option") {
        AnswerDraft::Option { n, chosen: step.get("chosen") != Some(&json!(false)) }
    } else if let Some(value) = step.get("yes").and_then(Value::as_bool) {
        AnswerDraft::YesNo { value }
    } else if let Some(value) = step.get("slider").and_then(Value::as_f64) {
        AnswerDraft::Slider { value }
    } else if let Some(text) = text("own") {
        AnswerDraft::Own { text }
    } else if let Some(text) = text("number") {
        AnswerDraft::Number { text, unit: count("unit") }
    } else if let Some(date) = text("day") {
        match text("time") {
            Some(time) => AnswerDraft::DayAndTime { date: day(date), time },
            None => AnswerDraft::Day { date: day(date) },
        }
    } else if let Some(text) = text("time") {
        AnswerDraft::Time { text }
    } else {
        let texts = match &step["text"] {
            Value::Array(list) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            text => vec![text.as_str().expect("an answer").to_owned()],
        };
        AnswerDraft::Text { texts }
    }
}

/// A page as a case writes it.
fn shown(session: &SessionView) -> Value {
    json!({
        "title": session.title,
        "page": session.page.key,
        "headings": session.page.headings,
        "questions": session.page.questions.iter().map(question).collect::<Vec<_>>(),
        "canGoBack": session.can_go_back,
        "next": format!("{:?}", session.next),
    })
}

fn question(question: &QuestionView) -> Value {
    json!({
        "key": question.key,
        "prefix": question.prefix,
        "text": question.text,
        "help": question.help,
        "picture": question.picture,
        "required": question.required.is_some(),
        "problem": question.problem,
        "readOnly": question.read_only,
        "canReset": question.can_reset,
        "control": control(&question.control),
    })
}

fn control(control: &ControlView) -> Value {
    let option = |option: &OptionView| {
        json!({
            "label": option.label, "prefix": option.prefix, "picture": option.picture, "chosen": option.chosen,
            "enabled": option.enabled,
        })
    };
    let options = |list: &[OptionView]| list.iter().map(option).collect::<Vec<_>>();
    match control {
        ControlView::Choice { options: list, many, folded, own } => json!({
            "is": "choice", "options": options(list), "many": many, "folded": folded,
            "own": own.as_ref().map(|own| json!({ "label": own.label, "text": own.text })),
        }),
        ControlView::Slider { least, most, step, value, low, high, .. } => json!({
            "is": "slider", "least": least, "most": most, "step": step, "value": value, "low": low, "high": high,
        }),
        ControlView::Number { text, whole, units, unit } => {
            json!({ "is": "number", "text": text, "whole": whole, "units": options(units), "unit": unit })
        }
        ControlView::Text { texts, long, many, most } => {
            json!({ "is": "text", "texts": texts, "long": long, "many": many, "most": most })
        }
        ControlView::YesNo { value, .. } => json!({ "is": "yes-no", "value": value }),
        ControlView::Repetition { count, can_add, can_remove, .. } => {
            json!({ "is": "repetition", "count": count, "canAdd": can_add, "canRemove": can_remove })
        }
        ControlView::Day { value, .. } => json!({ "is": "day", "value": value.map(|day| format!("{day:?}")) }),
        ControlView::Note => json!({ "is": "note" }),
        ControlView::Unanswerable { .. } => json!({ "is": "unanswerable" }),
        other => json!({ "is": format!("{other:?}") }),
    }
}
