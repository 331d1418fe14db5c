//! The page Help: the dated numbers of one data file, in the person's language.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{HelpLine, HelpView};
use crate::content::{Language, Texts, args, date_of};

#[derive(Debug, Deserialize)]
struct Lines {
    /// The day on which someone last checked every number in this file.
    checked_on: String,
    #[serde(rename = "line")]
    lines: Vec<Line>,
}

#[derive(Debug, Deserialize)]
struct Line {
    id: String,
    dial: Option<String>,
    shown: Option<String>,
    web: Option<String>,
    site: Option<String>,
}

fn lines() -> Option<&'static Lines> {
    // A file that does not parse is found by the tests.
    static READ: LazyLock<Option<Lines>> =
        LazyLock::new(|| toml::from_str(include_str!("../../content/helplines.toml")).ok());
    READ.as_ref()
}

/// The page Help.
pub(crate) fn help(language: Language) -> HelpView {
    let texts = Texts::of(language);
    let (checked_on, rows) = lines()
        .map_or((None, [].as_slice()), |file| (file.checked_on.parse::<NaiveDate>().ok(), file.lines.as_slice()));
    HelpView {
        title: texts.say("help-title"),
        intro: texts.say("help-intro"),
        lines: rows.iter().map(|line| line.view(texts)).collect(),
        also: texts.say("help-also"),
        checked: checked_on
            .map(|day| texts.tell("help-checked", &args!["date" => date_of(texts, day)]))
            .unwrap_or_default(),
    }
}

impl Line {
    fn view(&self, texts: &Texts) -> HelpLine {
        let number = self.shown.as_ref().or(self.dial.as_ref());
        let site = self.site.as_ref().or(self.web.as_ref());
        HelpLine {
            id: self.id.clone(),
            name: texts.choice("help-line", &format!("{}-name", self.id)),
            about: texts.choice("help-line", &format!("{}-about", self.id)),
            dial: self.dial.clone(),
            call_label: number
                .filter(|_| self.dial.is_some())
                .map(|number| texts.tell("help-call", &args!["number" => number.as_str()])),
            web: self.web.clone(),
            web_label: site
                .filter(|_| self.web.is_some())
                .map(|site| texts.tell("help-open", &args!["site" => site.as_str()])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_the_ones_that_were_checked() {
        let file = lines().expect("the file parses");
        assert!(file.checked_on.parse::<NaiveDate>().is_ok());
        let dialled: Vec<_> = file.lines.iter().filter_map(|line| line.dial.as_deref()).collect();
        for number in ["112", "113", "08000113", "08002000", "08000432"] {
            assert!(dialled.contains(&number), "{number} is missing");
        }
        assert_eq!(dialled.first(), Some(&"112"));
        let sites: Vec<_> = file.lines.iter().filter_map(|line| line.web.as_deref()).collect();
        assert!(sites.iter().all(|site| site.starts_with("https://")));
    }

    #[test]
    fn every_line_has_a_name_and_says_for_whom_it_is() {
        for language in [Language::Dutch, Language::English] {
            for line in help(language).lines {
                assert!(line.dial.is_some() || line.web.is_some(), "{}", line.id);
                assert!(line.name != format!("{}-name", line.id) && line.about != format!("{}-about", line.id));
            }
        }
    }
}
