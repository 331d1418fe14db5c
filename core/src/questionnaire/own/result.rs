//! From what was answered to what it says.

use super::Inventory;
use super::view::{AnsweredRow, ResultView, ScoreRow};
use crate::content::{args, date_of};
use crate::insight::{self, About, Asked, Asking, Axes, Dimension, Scale, Taken};
use crate::questionnaire::item::Kind;
use crate::questionnaire::session::{Session, Telling};
use crate::questionnaire::sheet::Sheet;
use crate::time::Timestamp;

/// A finished response, and all of the same questionnaire about the same person, this one included, in any order.
pub(crate) struct Finished<'a> {
    pub(crate) session: &'a Session,
    pub(crate) at: Timestamp,
    pub(crate) day: chrono::NaiveDate,
    pub(crate) about: About,
    pub(crate) all: Vec<Taken>,
    /// When it was taken, in words.
    pub(crate) taken: String,
}

/// The numbers of a sheet: what was computed, and what was answered.
pub(crate) fn taken(sheet: &Sheet, at: Timestamp, day: chrono::NaiveDate) -> Taken {
    use rust_decimal::prelude::ToPrimitive;
    let (mut scores, mut answers) = (Vec::new(), Vec::new());
    for node in sheet.in_order() {
        let item = sheet.item(node);
        if !item.is_question() || sheet.form.repeats && sheet.of_item(sheet.nodes[node].item).count() > 1 {
            continue;
        }
        let number = sheet.answers(node).first().and_then(|answer| answer.weight.or_else(|| answer.number()));
        let Some(number) = number.and_then(|number| number.to_f64()) else { continue };
        let list = if item.calculated.is_some() { &mut scores } else { &mut answers };
        list.push((item.link_id.clone(), number));
    }
    Taken { at, day, scores, answers }
}

/// The screen of a result.
pub(crate) fn result(finished: &Finished<'_>, telling: &Telling<'_>) -> ResultView {
    let (texts, session) = (telling.texts, finished.session);
    let inventory = Inventory::of(&session.sheet.form.canonical());
    let (about, all) = (&finished.about, finished.all.as_slice());
    let mut view = ResultView {
        id: session.id,
        title: session.title(texts),
        about: session.about.clone(),
        taken: finished.taken.clone(),
        note: texts.say("result-note"),
        scales: Vec::new(),
        plane: None,
        ok: None,
        changes: Vec::new(),
        swings: Vec::new(),
        directions: Vec::new(),
        scores: Vec::new(),
        answers: session.told(telling).into_iter().map(|(question, answer)| AnsweredRow { question, answer }).collect(),
        again: inventory.and_then(Inventory::again).map(|(least, _)| {
            let from = date_of(texts, finished.day + chrono::Days::new(least.unsigned_abs()));
            texts.tell("result-again", &args!["from" => from])
        }),
        help: texts.say("result-help"),
    };
    match inventory {
        Some(Inventory::Gauge) => {
            let axes = Axes::of("avoidance", "anxiety");
            let scales = [Scale::avoidance("avoidance"), Scale::anxiety("anxiety")];
            let until: Vec<Taken> = all.iter().filter(|one| one.at <= finished.at).cloned().collect();
            view.scales = insight::scales(&until, about, &scales, texts);
            view.plane = (!view.scales.is_empty()).then(|| insight::path(about, &until, &axes, texts));
            view.ok = insight::ok_grid(&until, about, &axes, texts);
            view.changes = insight::changes(&until, about, &scales, texts);
        }
        Some(Inventory::FeltSafety) => {
            view.swings = sliders(session, telling).iter().map(|scale| insight::swing(all, scale, texts)).collect();
        }
        Some(Inventory::Needs | Inventory::FourS | Inventory::FourSGiven) => {
            view.directions = insight::directions(all, &asked(session, Asking::Level, telling), texts);
        }
        Some(Inventory::Marks | Inventory::SignsAvoidant | Inventory::SignsAnxious | Inventory::SignsDisorganised) => {
            view.directions = insight::directions(all, &asked(session, Asking::Compared, telling), texts);
        }
        Some(Inventory::Protection | Inventory::Childhood) => {}
        None => view.scores = scores(session, telling),
    }
    view
}

/// The scores of a questionnaire that someone handed over.
fn scores(session: &Session, telling: &Telling<'_>) -> Vec<ScoreRow> {
    let sheet = &session.sheet;
    let scored = sheet.in_order().into_iter().filter(|node| sheet.form.scored[sheet.nodes[*node].item]);
    scored
        .filter(|node| !sheet.answers(*node).is_empty())
        .map(|node| {
            let label = session.text(node, telling);
            let label = if label.is_empty() { sheet.item(node).link_id.clone() } else { label };
            ScoreRow { label, value: session.in_words(node, telling) }
        })
        .collect()
}

/// What is asked each time.
fn asked(session: &Session, asking: Asking, telling: &Telling<'_>) -> Vec<Asked> {
    let sheet = &session.sheet;
    let questions = sheet
        .in_order()
        .into_iter()
        .filter(|node| matches!(sheet.item(*node).kind, Kind::Question(_)) && sheet.item(*node).calculated.is_none());
    questions
        .map(|node| Asked { id: sheet.item(node).link_id.clone(), label: session.text(node, telling), asking })
        .collect()
}

/// The sliders as scales.
fn sliders(session: &Session, telling: &Telling<'_>) -> Vec<Scale> {
    let sheet = &session.sheet;
    let questions = sheet.in_order().into_iter().filter(|node| sheet.item(*node).is_question());
    questions
        .map(|node| {
            let (low, high) = session.slider_words(node, telling);
            Scale {
                id: sheet.item(node).link_id.clone(),
                dimension: Dimension::Other { label: session.text(node, telling), low, high },
                least: 0.0,
                most: 10.0,
            }
        })
        .collect()
}
