//! The texts of one language.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{List, catalog};

/// A language the app speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    Dutch,
    English,
}

impl Language {
    /// The first of the phone's languages that the app speaks; English where it speaks none of them.
    pub(crate) fn of(wanted: &[String]) -> Self {
        wanted
            .iter()
            .find_map(|tag| match tag.get(..2).map(str::to_ascii_lowercase).as_deref() {
                Some("nl") => Some(Self::Dutch),
                Some("en") => Some(Self::English),
                _ => None,
            })
            .unwrap_or(Self::English)
    }

    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }
}

macro_rules! sources {
    ($code:literal) => {
        &[
            include_str!(concat!("../../content/", $code, "/chain.ftl")),
            include_str!(concat!("../../content/", $code, "/dates.ftl")),
            include_str!(concat!("../../content/", $code, "/diary.ftl")),
            include_str!(concat!("../../content/", $code, "/emotions.ftl")),
            include_str!(concat!("../../content/", $code, "/frame.ftl")),
            include_str!(concat!("../../content/", $code, "/help.ftl")),
            include_str!(concat!("../../content/", $code, "/insight.ftl")),
            include_str!(concat!("../../content/", $code, "/moment.ftl")),
            include_str!(concat!("../../content/", $code, "/needs.ftl")),
            include_str!(concat!("../../content/", $code, "/offers.ftl")),
            include_str!(concat!("../../content/", $code, "/people.ftl")),
            include_str!(concat!("../../content/", $code, "/questionnaire.ftl")),
            include_str!(concat!("../../content/", $code, "/repairs.ftl")),
            include_str!(concat!("../../content/", $code, "/settings.ftl")),
            include_str!(concat!("../../content/", $code, "/sources.ftl")),
            include_str!(concat!("../../content/", $code, "/today.ftl")),
            include_str!(concat!("../../content/", $code, "/triggers.ftl")),
            include_str!(concat!("../../content/", $code, "/trouble.ftl")),
            include_str!(concat!("../../content/", $code, "/welcome.ftl")),
        ]
    };
}

pub(super) const DUTCH: &[&str] = sources!("nl");
pub(super) const ENGLISH: &[&str] = sources!("en");

/// Every text of one language.
pub(crate) struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// The words of the catalogues, by kind and id: a page of moments asks for a hundred of them.
    labels: HashMap<&'static str, HashMap<&'static str, String>>,
}

static IN_DUTCH: LazyLock<Texts> = LazyLock::new(|| Texts::new(Language::Dutch, DUTCH));
static IN_ENGLISH: LazyLock<Texts> = LazyLock::new(|| Texts::new(Language::English, ENGLISH));

impl Texts {
    /// The texts of a language, parsed once in the life of the process.
    pub(crate) fn of(language: Language) -> &'static Self {
        match language {
            Language::Dutch => &IN_DUTCH,
            Language::English => &IN_ENGLISH,
        }
    }

    fn new(language: Language, sources: &[&str]) -> Self {
        let mut bundle =
            FluentBundle::new_concurrent(vec![language.code().parse::<LanguageIdentifier>().unwrap_or_default()]);
        // Without this every argument comes wrapped in invisible marks, which screen readers stumble over.
        bundle.set_use_isolating(false);
        if language == Language::Dutch {
            bundle.set_formatter(Some(with_decimal_comma));
        }
        for source in sources {
            // A text that does not parse is found by the tests; the rest of its file still speaks.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        let mut texts = Self { language, bundle, labels: HashMap::new() };
        texts.labels.insert("emotion", texts.labels("emotion", catalog().emotions.iter().map(|emotion| &emotion.id)));
        texts.labels.insert("trigger", texts.labels("trigger", catalog().triggers.iter().map(|trigger| &trigger.id)));
        for list in List::ALL {
            let labels = texts.labels(list.kind(), list.choices().iter().map(|choice| &choice.id));
            texts.labels.insert(list.kind(), labels);
        }
        texts
    }

    fn labels(&self, kind: &str, ids: impl Iterator<Item = &'static String>) -> HashMap<&'static str, String> {
        ids.map(|id| (id.as_str(), self.choice(kind, id))).collect()
    }

    /// Which language they are in.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// `nl` or `en`.
    pub(crate) fn language_code(&self) -> &'static str {
        self.language.code()
    }

    /// A decimal, written with a point, as the language writes it.
    pub(crate) fn decimal(&self, number: &str) -> String {
        match self.language {
            Language::Dutch => number.replace('.', ","),
            Language::English => number.to_owned(),
        }
    }

    /// The text under an id. One that is missing is its own id: visible, and found by the tests.
    pub(crate) fn say(&self, id: &str) -> String {
        self.with(id, None)
    }

    /// The text under an id, filled in.
    pub(crate) fn tell(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.with(id, Some(args))
    }

    /// The text of a catalogue's id, or the id itself where this app does not know it.
    pub(crate) fn choice(&self, kind: &str, id: &str) -> String {
        if let Some(label) = self.labels.get(kind).and_then(|labels| labels.get(id)) {
            return label.clone();
        }
        let whole = format!("{kind}-{id}");
        if self.bundle.has_message(&whole) { self.say(&whole) } else { id.to_owned() }
    }

    pub(super) fn word(&self, prefix: &str, field: &str) -> String {
        self.say(&word_id(prefix, field))
    }

    fn with(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, args, &mut errors).into_owned()
    }
}

/// The Fluent id of a record's field.
pub(crate) fn word_id(prefix: &str, field: &str) -> String {
    format!("{prefix}-{}", field.replace('_', "-"))
}

/// Fluent itself writes every number the English way.
fn with_decimal_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_the_app_speaks_is_taken() {
        let of = |tags: &[&str]| Language::of(&tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>());
        assert_eq!(of(&["fr-BE", "nl-BE", "en"]), Language::Dutch);
        assert_eq!(of(&["en-GB", "nl"]), Language::English);
        assert_eq!(of(&["fr"]), Language::English);
        assert_eq!(of(&["é"]), Language::English);
        assert_eq!(of(&[]), Language::English);
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let source = ["number = { $n }"];
        for (language, expected) in [(Language::Dutch, "1,2"), (Language::English, "1.2")] {
            let texts = Texts::new(language, &source);
            assert_eq!(texts.tell("number", &crate::content::args!["n" => 1.2]), expected);
        }
    }
}
