//! A session in words, ready to draw.

use chrono::NaiveDate;
use serde_json::Value;

use super::control::in_language;
use super::pages::{Page, pages, shown};
use super::view::{ControlView, NextStep, QuestionPage, QuestionView, ReviewRow, ReviewView, SessionView};
use super::{Session, Telling};
use crate::content::{Texts, args};
use crate::questionnaire::answer::{Answer, ValueType, decimal};
use crate::questionnaire::item::{Control, Item, Kind};
use crate::questionnaire::limits::MOST_REPETITIONS;
use crate::questionnaire::sheet::{NodeIx, Problem, Sheet};

impl Session {
    /// The page it is at.
    pub(crate) fn view(&self, telling: &Telling<'_>) -> SessionView {
        let pages = pages(&self.sheet);
        let at = self.at(&pages);
        let count = pages.len().max(1);
        let page = pages.get(at).cloned().unwrap_or(Page { key: String::new(), nodes: Vec::new(), repetition: false });
        let problems = self.sheet.problems_at(&page.nodes, true);
        let place = args!["n" => at + 1, "of" => count];
        SessionView {
            id: self.id,
            title: self.title(telling.texts),
            about: self.about.clone(),
            place: telling.texts.tell("questionnaire-place", &place),
            progress: at as f64 / count as f64,
            page: self.page(&page, &problems, telling),
            can_go_back: at > 0 && self.may_go(at - 1, at),
            next: if at + 1 < pages.len() { NextStep::Page } else { NextStep::Review },
        }
    }

    /// The overview of all answers.
    pub(crate) fn review(&self, telling: &Telling<'_>) -> ReviewView {
        let pages = pages(&self.sheet);
        let problems = self.sheet.problems(false);
        let at = self.at(&pages);
        let mut rows = Vec::new();
        for (n, page) in pages.iter().enumerate().filter(|(_, page)| !page.repetition) {
            for node in page.nodes.iter().copied().filter(|node| self.sheet.item(*node).is_question()) {
                let answers = self.sheet.answers(node);
                rows.push(ReviewRow {
                    page: page.key.clone(),
                    text: self.text(node, telling),
                    answer: if answers.is_empty() {
                        telling.texts.say("questionnaire-no-answer")
                    } else {
                        self.in_words(node, telling)
                    },
                    answered: !answers.is_empty(),
                    problem: problem_of(&problems, node, &self.sheet, telling.texts),
                    can_go: self.may_go(n, at),
                });
            }
        }
        let answered = rows.iter().filter(|row| row.answered).count();
        let blocking = problems.iter().filter(|problem| !problem.warning).count();
        ReviewView {
            id: self.id,
            title: self.title(telling.texts),
            about: self.about.clone(),
            summary: telling.texts.tell("questionnaire-answered", &args!["n" => answered, "of" => rows.len()]),
            rows,
            blocking: (blocking > 0).then(|| telling.texts.tell("questionnaire-blocking", &args!["n" => blocking])),
        }
    }

    fn page(&self, page: &Page, problems: &[Problem], telling: &Telling<'_>) -> QuestionPage {
        let headings = page.nodes.first().map(|node| self.headings(*node, telling)).unwrap_or_default();
        let questions = if page.repetition {
            page.nodes.iter().map(|node| self.repetition(&page.key, *node, telling)).collect()
        } else {
            page.nodes.iter().map(|node| self.question(*node, problems, telling)).collect()
        };
        QuestionPage { key: page.key.clone(), headings, questions }
    }

    /// The texts of the groups around a node.
    fn headings(&self, node: NodeIx, telling: &Telling<'_>) -> Vec<String> {
        let around =
            std::iter::successors(self.sheet.nodes[node].parent, |(holder, _)| self.sheet.nodes[*holder].parent);
        let groups = around.map(|(holder, _)| holder).filter(|holder| self.sheet.item(*holder).kind == Kind::Group);
        let mut headings: Vec<String> =
            groups.map(|group| self.text(group, telling)).filter(|text| !text.is_empty()).collect();
        headings.reverse();
        headings
    }

    /// What the questionnaire is called.
    pub(crate) fn title(&self, texts: &Texts) -> String {
        self.say(self.sheet.form.source.title.say(texts.language_code()))
    }

    /// What is asked at a node.
    pub(crate) fn text(&self, node: NodeIx, telling: &Telling<'_>) -> String {
        self.say(&self.sheet.text(node, telling.texts.language_code()))
    }

    /// Puts the name of the one it is about where a text leaves room for it.
    pub(super) fn say(&self, text: &str) -> String {
        match &self.about {
            Some(about) if text.contains(NAME) => text.replace(NAME, about),
            _ => text.to_owned(),
        }
    }

    fn question(&self, node: NodeIx, problems: &[Problem], telling: &Telling<'_>) -> QuestionView {
        let (sheet, language) = (&self.sheet, telling.texts.language_code());
        let item = sheet.item(node);
        let on = sheet.nodes[node].on;
        let read_only = !on || item.is_question() && sheet.is_read_only(node);
        let prefix = item.prefix.say(language);
        QuestionView {
            key: sheet.key(node),
            prefix: (!prefix.is_empty()).then(|| prefix.to_owned()),
            text: self.text(node, telling),
            help: self.help(node, telling),
            picture: item.media.clone().map(|title| match title.is_empty() {
                true => telling.texts.say("questionnaire-picture"),
                false => telling.texts.tell("questionnaire-picture-of", &args!["title" => title]),
            }),
            required: (item.is_question() && on && sheet.is_required(node))
                .then(|| telling.texts.say("questionnaire-required")),
            problem: problem_of(problems, node, sheet, telling.texts),
            read_only,
            can_reset: sheet.nodes[node].edited,
            can_clear: item.is_question() && !read_only && !sheet.answers(node).is_empty(),
            control: self.control(node, telling),
        }
    }

    fn help(&self, node: NodeIx, telling: &Telling<'_>) -> Vec<String> {
        let kids = self.sheet.nodes[node].kids.iter().flatten().flatten().copied();
        let texts = kids.filter(|kid| {
            let item = self.sheet.item(*kid);
            item.kind == Kind::Display
                && !matches!(item.control, Control::Lower | Control::Upper | Control::Unit)
                && shown(&self.sheet, *kid)
        });
        if self.sheet.item(node).kind == Kind::Group {
            return Vec::new();
        }
        texts.map(|kid| self.text(kid, telling)).filter(|text| !text.is_empty()).collect()
    }

    fn repetition(&self, key: &str, node: NodeIx, telling: &Telling<'_>) -> QuestionView {
        let (item, sheet) = (self.sheet.item(node), &self.sheet);
        let here = sheet.instances(sheet.nodes[node].item, sheet.nodes[node].parent).len();
        let most = item.max_occurs.map_or(MOST_REPETITIONS, |most| most as usize);
        let least = item.min_occurs.unwrap_or(1).max(1) as usize;
        QuestionView {
            key: key.to_owned(),
            prefix: None,
            text: self.text(node, telling),
            help: Vec::new(),
            picture: None,
            required: None,
            problem: None,
            read_only: false,
            can_reset: false,
            can_clear: false,
            control: ControlView::Repetition {
                count: u32::try_from(here).unwrap_or(u32::MAX),
                add: telling.texts.say("questionnaire-another"),
                can_add: here < most,
                remove: telling.texts.say("questionnaire-one-less"),
                can_remove: here > least,
            },
        }
    }

    /// All answers of a question, in words.
    pub(crate) fn in_words(&self, node: NodeIx, telling: &Telling<'_>) -> String {
        let item = self.sheet.item(node);
        let words = self.sheet.answers(node).iter().map(|answer| answer_in_words(item, answer, telling));
        words.map(|words| self.say(&words)).collect::<Vec<_>>().join(", ")
    }

    /// The questions and answers as they stand, in order.
    pub(crate) fn told(&self, telling: &Telling<'_>) -> Vec<(String, String)> {
        let asked = self.sheet.in_order().into_iter().filter(|node| {
            shown(&self.sheet, *node) && self.sheet.item(*node).is_question() && !self.sheet.answers(*node).is_empty()
        });
        asked.map(|node| (self.text(node, telling), self.in_words(node, telling))).collect()
    }
}

/// Where a text leaves room for a name.
const NAME: &str = "{{naam}}";

/// An answer in words.
pub(super) fn answer_in_words(item: &Item, answer: &Answer, telling: &Telling<'_>) -> String {
    let language = telling.texts.language_code();
    if let Some(choice) = item.options.iter().find(|choice| choice.answer.is_same(answer)) {
        return choice.label.say(language).to_owned();
    }
    let field = |name| answer.json.get(name).and_then(Value::as_str);
    match answer.kind {
        ValueType::Boolean if answer.json == true => telling.texts.say("questionnaire-yes"),
        ValueType::Boolean => telling.texts.say("questionnaire-no"),
        ValueType::Integer | ValueType::Decimal => {
            answer.number().map(|number| in_language(number, telling.texts)).unwrap_or_default()
        }
        ValueType::Quantity => {
            let number = answer.json.get("value").and_then(decimal).map(|number| in_language(number, telling.texts));
            let unit = field("unit").or_else(|| field("code"));
            [number.as_deref(), unit].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        ValueType::Coding => field("display").or_else(|| field("code")).unwrap_or_default().to_owned(),
        ValueType::Date => match answer.text().and_then(|text| text.parse::<NaiveDate>().ok()) {
            Some(day) => (telling.day)(day),
            None => answer.text().unwrap_or_default().to_owned(),
        },
        ValueType::Time => answer.text().unwrap_or_default().chars().take(5).collect(),
        ValueType::DateTime => {
            let text = answer.text().unwrap_or_default();
            let day = text.get(..10).and_then(|day| day.parse::<NaiveDate>().ok()).map(|day| (telling.day)(day));
            [day.as_deref(), text.get(11..16)].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        _ => answer.text().unwrap_or_default().to_owned(),
    }
}

/// What is the matter with a node, in words.
fn problem_of(problems: &[Problem], node: NodeIx, sheet: &Sheet, texts: &'static Texts) -> Option<String> {
    let problem = problems.iter().find(|problem| problem.node == Some(node))?;
    if let Some(key) = &problem.key {
        let constraints = sheet.item(node).constraints.iter().find(|constraint| constraint.key == *key);
        let human = constraints.map(|constraint| constraint.human.say(texts.language_code()).to_owned());
        return Some(human.filter(|human| !human.is_empty()).unwrap_or_else(|| texts.say("problem-constraint")));
    }
    Some(problem_in_words(problem.code, texts))
}

/// What a code means, for a person.
fn problem_in_words(code: &str, texts: &'static Texts) -> String {
    texts.say(match code {
        "required" => "problem-required",
        "not-an-option" => "problem-not-an-option",
        "below-min" => "problem-below-min",
        "above-max" => "problem-above-max",
        "too-short" => "problem-too-short",
        "too-long" => "problem-too-long",
        "too-many-decimals" => "problem-too-many-decimals",
        "too-few" => "problem-too-few",
        "too-many" | "exclusive" => "problem-too-many",
        "pattern" => "problem-pattern",
        "wrong-type" => "problem-wrong-type",
        _ => "problem-other",
    })
}
