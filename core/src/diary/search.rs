//! What a person types into the search field.

use crate::content::{List, Texts, catalog};
use crate::error::{Field, Result};
use crate::ids::ME;
use crate::people::{MOST_TEXT, Person, check_length};

/// One typed word: it can stand in a text, or be a word of a catalogue or someone's nickname.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Term {
    /// The word as typed.
    pub(crate) text: String,
    /// The marks under which a moment keeps what was chosen: `emotion_angry`, `person_…`.
    pub(crate) marks: Vec<String>,
}

/// The terms of a query. None when there is nothing in it to search for.
pub(crate) fn terms(query: &str, people: &[Person], texts: &Texts) -> Result<Vec<Term>> {
    check_length(query, MOST_TEXT, Field::Query)?;
    Ok(query
        // A NUL would end the whole expression.
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| Term { text: word.to_owned(), marks: marks(word, people, texts) })
        .collect())
}

/// The mark of something chosen.
pub(crate) fn mark(kind: &str, id: &str) -> String {
    format!("{kind}_{id}")
}

/// The mark of a sore spot.
pub(crate) fn spot_mark(id: uuid::Uuid) -> String {
    mark("spot", &id.simple().to_string())
}

/// The mark of a person.
pub(crate) fn person_mark(id: uuid::Uuid) -> String {
    mark("person", &id.simple().to_string())
}

fn marks(word: &str, people: &[Person], texts: &Texts) -> Vec<String> {
    let word = word.to_lowercase();
    let begins = |label: &str| {
        let label = label.to_lowercase();
        label.starts_with(&word) || label.split(|c: char| !c.is_alphanumeric()).any(|part| part.starts_with(&word))
    };
    let emotions = catalog().emotions.iter().map(|emotion| ("emotion", &emotion.id));
    let triggers = catalog().triggers.iter().map(|trigger| ("trigger", &trigger.id));
    let lists =
        List::ALL.into_iter().flat_map(|list| list.choices().iter().map(move |choice| (list.kind(), &choice.id)));
    let chosen = emotions.chain(triggers).chain(lists).filter(|(kind, id)| begins(&texts.choice(kind, id)));
    let named = people.iter().filter(|person| person.id != ME && begins(&person.nickname));
    chosen.map(|(kind, id)| mark(kind, id)).chain(named.map(|person| person_mark(person.id.0))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Language;

    #[test]
    fn a_query_of_marks_alone_has_no_terms() {
        let texts = Texts::of(Language::Dutch);
        for query in ["", "   ", "! ? \"", "\u{1F600}"] {
            assert_eq!(terms(query, &[], texts).expect("terms"), []);
        }
        assert!(terms(&"a".repeat(501), &[], texts).is_err());
    }

    #[test]
    fn a_word_of_a_catalogue_is_found_by_its_beginning_and_in_its_language() {
        let marked = |query: &str, language| {
            terms(query, &[], Texts::of(language))
                .expect("terms")
                .into_iter()
                .flat_map(|term| term.marks)
                .collect::<Vec<_>>()
        };
        assert!(marked("verdr", Language::Dutch).contains(&"emotion_sad".to_owned()));
        assert!(marked("Sad", Language::English).contains(&"emotion_sad".to_owned()));
        assert!(marked("verdrietig", Language::English).is_empty());
    }
}
