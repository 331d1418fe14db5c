//! Everything there is to choose from.

use std::collections::HashMap;

use super::mood::{ENERGIES, MOODS, marks_of};
use super::steps::{FLOW, flat, groups};
use super::{ChoiceView, EmotionView, LogStep, LogStepView, MarkView, MomentChoices, StepView};
use crate::content::{Level, List, Side, Texts, args, capital, catalog, clock_hour, weekday_short};

/// How many feelings of each kind are shown before one asks for more.
const USUAL: usize = 6;

/// Everything there is to choose from, in the person's language and way of writing hours.
pub(crate) fn choices(texts: &Texts, clock24: bool) -> MomentChoices {
    MomentChoices {
        moods: scale("mood", MOODS, texts),
        energies: scale("energy", ENERGIES, texts),
        pleasant_marks: marks("mood", MOODS, texts),
        energy_marks: marks("energy", ENERGIES, texts),
        of_ten: (0..=10).map(|n| texts.tell("number-of-ten", &args!["n" => n])).collect(),
        percents: (0..=100).map(|n| texts.tell("number-percent", &args!["n" => n])).collect(),
        emotions: emotions(texts),
        triggers: catalog()
            .triggers
            .iter()
            .map(|trigger| ChoiceView { id: trigger.id.clone(), label: texts.choice("trigger", &trigger.id) })
            .collect(),
        steps: FLOW.into_iter().zip(1..).map(|(step, n)| log_step(step, n, texts)).collect(),
        zones: flat(List::Zone, texts),
        qualities: groups(List::Quality, texts),
        company: flat(List::Company, texts),
        soothers: flat(List::Soother, texts),
        events: flat(List::Event, texts),
        weekdays: (1..=7).map(|day| weekday_short(texts, day)).collect(),
        hours: (0..24).map(|hour| clock_hour(texts, hour, clock24)).collect(),
    }
}

fn scale(kind: &str, of: u8, texts: &Texts) -> Vec<StepView> {
    let step = |step: u8| {
        let label = texts.choice(kind, &step.to_string());
        let spoken = texts.tell("scale-spoken", &args!["label" => label.as_str(), "n" => step, "of" => of]);
        StepView { step, title: capital(&label), label, spoken }
    };
    (1..=of).map(step).collect()
}

/// The classes of a scale, and the places between two of them.
fn marks(kind: &str, of: u8, texts: &Texts) -> Vec<MarkView> {
    let word = |step: usize| texts.choice(kind, &step.to_string());
    marks_of(of)
        .enumerate()
        .map(|(n, value)| {
            let (below, between) = (n / 2 + 1, n % 2 == 1);
            let spoken = if between {
                texts.tell("mark-between", &args!["low" => word(below), "high" => word(below + 1)])
            } else {
                word(below)
            };
            MarkView { value, spoken: capital(&spoken) }
        })
        .collect()
}

fn emotions(texts: &Texts) -> Vec<EmotionView> {
    let mut shown: HashMap<(bool, bool), usize> = HashMap::new();
    let view = |emotion: &crate::content::Emotion| {
        let (pleasant, lively) = (emotion.pleasant == Side::Pleasant, emotion.energy == Level::High);
        let before = shown.entry((pleasant, lively)).or_default();
        *before += 1;
        EmotionView {
            id: emotion.id.clone(),
            label: texts.choice("emotion", &emotion.id),
            meaning: texts.choice("emotion", &format!("{}-meaning", emotion.id)),
            pleasant,
            lively,
            usual: *before <= USUAL,
        }
    };
    catalog().emotions.iter().map(view).collect()
}

fn log_step(step: LogStep, n: usize, texts: &Texts) -> LogStepView {
    let said = |what: &str| texts.say(&format!("ask-{}-{what}", step.id()));
    let listed = step.listed();
    LogStepView {
        step,
        spoken: texts.tell("step-spoken", &args!["n" => n, "of" => FLOW.len()]),
        question: said("question"),
        hint: said("hint"),
        label: said("label"),
        own: listed.as_ref().is_some_and(|listed| listed.own),
        groups: listed.map(|listed| groups(listed.list, texts)).unwrap_or_default(),
    }
}
