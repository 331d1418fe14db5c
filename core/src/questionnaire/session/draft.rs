//! From what a person hands in to answers.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;
use serde_json::{Map, Value, json};

use super::view::AnswerDraft;
use crate::questionnaire::answer::{Answer, ValueType};
use crate::questionnaire::item::{Beside, Item, Kind};
use crate::questionnaire::sheet::{NodeIx, Now, Sheet, exact};

/// The answers of a question after a draft; a code where the draft does not fit it.
pub(crate) fn answers(sheet: &Sheet, node: NodeIx, draft: AnswerDraft) -> Result<Vec<Answer>, &'static str> {
    let item = sheet.item(node);
    let Kind::Question(kind) = item.kind else { return Err("no-question") };
    let one = |kind, json| Answer::new(kind, json).map(|answer| vec![answer]).ok_or("wrong-type");
    match (draft, kind) {
        (AnswerDraft::YesNo { value }, ValueType::Boolean) => one(kind, json!(value)),
        (AnswerDraft::Option { n, chosen }, _) => option(sheet, node, n, chosen),
        (AnswerDraft::Own { text }, _) => own(sheet, node, kind, &text),
        (AnswerDraft::Slider { value }, ValueType::Integer | ValueType::Decimal | ValueType::Quantity) => {
            let value = Decimal::from_f64(value).ok_or("wrong-type")?;
            let step = super::control::step(item);
            let (least, most) = super::control::ends(sheet, node);
            if value < least || value > most {
                return Err(if value < least { "below-min" } else { "above-max" });
            }
            // Ends and steps come from a file, and can be too far apart to count between.
            let steps = value.checked_sub(least).and_then(|far| far.checked_div(step)).map(|steps| steps.round());
            let value = steps.and_then(|steps| steps.checked_mul(step)).and_then(|far| least.checked_add(far));
            number(item, kind, value.ok_or("wrong-type")?.normalize(), None)
        }
        (AnswerDraft::Number { text, unit }, ValueType::Integer | ValueType::Decimal | ValueType::Quantity) => {
            if text.trim().is_empty() {
                return Ok(Vec::new());
            }
            let value = text.trim().replace(',', ".").parse().map_err(|_| "wrong-type")?;
            number(item, kind, value, unit)
        }
        (AnswerDraft::Text { texts }, ValueType::String | ValueType::Uri) => {
            let written = texts.into_iter().filter(|text| !text.trim().is_empty());
            written.map(|text| Answer::new(kind, json!(text)).ok_or("wrong-type")).collect()
        }
        (AnswerDraft::Day { date }, ValueType::Date | ValueType::DateTime) => one(kind, json!(date.to_string())),
        (AnswerDraft::Time { text }, ValueType::Time) => one(kind, json!(clock(&text).ok_or("wrong-type")?)),
        (AnswerDraft::DayAndTime { date, time }, ValueType::DateTime) => {
            let Now { offset, .. } = sheet.now();
            let zone = chrono::FixedOffset::east_opt(offset).ok_or("wrong-type")?;
            one(kind, json!(format!("{date}T{}{zone}", clock(&time).ok_or("wrong-type")?)))
        }
        _ => Err("wrong-type"),
    }
}

/// A time of day as FHIR writes it, from the ways people do: `9:30`, `14.30`, `1430`.
fn clock(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let known = text.trim().chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | ' '));
    let (hour, minute) = match text.trim().split_once([':', '.']) {
        Some((hour, rest)) => (hour.trim().parse().ok()?, rest.get(..2)?.parse().ok()?),
        None => {
            (digits.get(..digits.len().checked_sub(2)?)?.parse().ok()?, digits.get(digits.len() - 2..)?.parse().ok()?)
        }
    };
    let time = chrono::NaiveTime::from_hms_opt(hour, minute, 0).filter(|_| known)?;
    Some(time.format("%H:%M:%S").to_string())
}

/// An option chosen or taken back, and what that means for the others.
fn option(sheet: &Sheet, node: NodeIx, n: u32, chosen: bool) -> Result<Vec<Answer>, &'static str> {
    let offered = sheet.offered(node);
    let option = offered.get(n as usize).ok_or("not-an-option")?;
    let mut answers = sheet.answers(node).to_vec();
    answers.retain(|answer| !answer.is_same(&option.choice.answer));
    if !chosen {
        return Ok(answers);
    }
    if !sheet.is_repeating(node) || option.choice.exclusive {
        answers.clear();
    }
    let exclusive =
        |answer: &Answer| offered.iter().any(|other| other.choice.exclusive && other.choice.answer.is_same(answer));
    answers.retain(|answer| !exclusive(answer));
    answers.push(option.choice.answer.clone());
    // In the order of the options, whatever the order of the taps.
    let place =
        |answer: &Answer| offered.iter().position(|other| other.choice.answer.is_same(answer)).unwrap_or(usize::MAX);
    answers.sort_by_key(place);
    Ok(answers)
}

/// An answer beside the options takes the place of the one there was.
fn own(sheet: &Sheet, node: NodeIx, kind: ValueType, text: &str) -> Result<Vec<Answer>, &'static str> {
    let offered = sheet.offered(node);
    let listed = |answer: &Answer| offered.iter().any(|option| option.choice.answer.is_same(answer));
    let mut answers = sheet.answers(node).to_vec();
    answers.retain(listed);
    if text.trim().is_empty() {
        return Ok(answers);
    }
    if sheet.item(node).is_closed() {
        return Err("not-an-option");
    }
    if !sheet.is_repeating(node) {
        answers.clear();
    }
    // R5 knows choices beside which any coding can be given: then it is one that has only words.
    let worded = sheet.item(node).beside == Beside::Kind;
    let kind = match kind {
        ValueType::Coding if !worded => ValueType::String,
        own => own,
    };
    let json = match kind {
        ValueType::Coding => json!({ "display": text }),
        ValueType::Integer | ValueType::Decimal => {
            serde_json::from_str(&text.trim().replace(',', ".")).unwrap_or(Value::Null)
        }
        _ => json!(text),
    };
    answers.push(Answer::new(kind, json).ok_or("wrong-type")?);
    Ok(answers)
}

fn number(item: &Item, kind: ValueType, value: Decimal, unit: Option<u32>) -> Result<Vec<Answer>, &'static str> {
    let number = Value::Number(exact(value).ok_or("wrong-type")?);
    let json = match kind {
        ValueType::Integer => {
            if !value.fract().is_zero() {
                return Err("wrong-type");
            }
            Value::Number(exact(value.normalize()).ok_or("wrong-type")?)
        }
        ValueType::Quantity => {
            let mut quantity = Map::from_iter([("value".to_owned(), number)]);
            let chosen = item.units.get(unit.unwrap_or(0) as usize);
            if chosen.is_none() && unit.is_some() {
                return Err("not-an-option");
            }
            if let Some(unit) = chosen {
                let field = |name: &str| unit.coding.get(name).cloned();
                quantity.extend(field("display").or_else(|| field("code")).map(|unit| ("unit".to_owned(), unit)));
                quantity.extend(field("system").map(|system| ("system".to_owned(), system)));
                quantity.extend(field("code").map(|code| ("code".to_owned(), code)));
            }
            Value::Object(quantity)
        }
        _ => number,
    };
    Answer::new(kind, json).map(|answer| vec![answer]).ok_or("wrong-type")
}
