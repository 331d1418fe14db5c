//! What can be chosen: TOML files with stable ids. Their words stand in the texts.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Language;

/// All catalogues.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Catalog {
    #[serde(default, rename = "emotion")]
    pub(crate) emotions: Vec<Emotion>,
    #[serde(default, rename = "trigger")]
    pub(crate) triggers: Vec<Trigger>,
    #[serde(default, rename = "section")]
    pub(crate) sections: Vec<Section>,
}

/// A list to choose from whose items have nothing but a word and a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    /// What it was about.
    Topic,
    /// What one thought then.
    Meaning,
    /// What one hoped that the protection would do.
    Hope,
    /// How one protected oneself.
    Reaction,
    /// What one needed underneath.
    Need,
    /// A place of the body.
    Zone,
    /// What the body does there.
    Quality,
    /// A part of life.
    Area,
    /// What else weighs.
    Load,
    /// With whom calm came.
    Company,
    /// How it came.
    Soother,
    /// Something large that happened in one's life.
    Event,
    /// What one can ask for.
    Request,
    /// A sentence that carries.
    Card,
    /// What one did with what another needed.
    Deed,
    /// A small daily habit.
    Habit,
    /// A kind of step towards each other.
    Repair,
}

/// One item of a [`List`].
#[derive(Debug, Deserialize)]
pub(crate) struct Choice {
    pub(crate) id: String,
    /// Which of the list's groups it stands in; empty where there are none.
    #[serde(default)]
    pub(crate) group: String,
}

impl List {
    pub(crate) const ALL: [Self; 17] = [
        Self::Topic,
        Self::Meaning,
        Self::Hope,
        Self::Reaction,
        Self::Need,
        Self::Zone,
        Self::Quality,
        Self::Area,
        Self::Load,
        Self::Company,
        Self::Soother,
        Self::Event,
        Self::Request,
        Self::Card,
        Self::Deed,
        Self::Habit,
        Self::Repair,
    ];

    /// How its texts and its marks begin.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Meaning => "meaning",
            Self::Hope => "hope",
            Self::Reaction => "reaction",
            Self::Need => "need",
            Self::Zone => "zone",
            Self::Quality => "quality",
            Self::Area => "area",
            Self::Load => "load",
            Self::Company => "company",
            Self::Soother => "soother",
            Self::Event => "event",
            Self::Request => "request",
            Self::Card => "card",
            Self::Deed => "deed",
            Self::Habit => "habit",
            Self::Repair => "repair",
        }
    }

    pub(crate) fn choices(self) -> &'static [Choice] {
        static READ: LazyLock<[Vec<Choice>; 17]> = LazyLock::new(|| {
            [
                include_str!("../../content/catalog/topics.toml"),
                include_str!("../../content/catalog/meanings.toml"),
                include_str!("../../content/catalog/hopes.toml"),
                include_str!("../../content/catalog/reactions.toml"),
                include_str!("../../content/catalog/needs.toml"),
                include_str!("../../content/catalog/zones.toml"),
                include_str!("../../content/catalog/qualities.toml"),
                include_str!("../../content/catalog/areas.toml"),
                include_str!("../../content/catalog/loads.toml"),
                include_str!("../../content/catalog/company.toml"),
                include_str!("../../content/catalog/soothers.toml"),
                include_str!("../../content/catalog/events.toml"),
                include_str!("../../content/catalog/requests.toml"),
                include_str!("../../content/catalog/cards.toml"),
                include_str!("../../content/catalog/deeds.toml"),
                include_str!("../../content/catalog/habits.toml"),
                include_str!("../../content/catalog/repairs.toml"),
            ]
            .map(|source| read::<Choices>(source).choices)
        });
        &READ[self as usize]
    }

    pub(crate) fn has(self, id: &str) -> bool {
        self.choices().iter().any(|choice| choice.id == id)
    }
}

/// Words that may land hard, for one reason.
#[derive(Debug, Deserialize)]
pub(crate) struct HardWords {
    pub(crate) id: String,
    pub(crate) words: Vec<String>,
}

/// The words of a language that may land hard, in small letters.
pub(crate) fn hard_words(language: Language) -> &'static [HardWords] {
    static READ: LazyLock<HashMap<String, Vec<HardWords>>> =
        LazyLock::new(|| read(include_str!("../../content/catalog/hard_words.toml")));
    READ.get(language.code()).map(Vec::as_slice).unwrap_or_default()
}

#[derive(Default, Deserialize)]
struct Choices {
    #[serde(default, rename = "choice")]
    choices: Vec<Choice>,
}

/// A part of the page Sources.
#[derive(Debug, Deserialize)]
pub(crate) struct Section {
    pub(crate) id: String,
    /// How many lines it has.
    pub(crate) lines: u32,
}

/// A feeling.
#[derive(Debug, Deserialize)]
pub(crate) struct Emotion {
    pub(crate) id: String,
    /// `pleasant` or `unpleasant`.
    pub(crate) pleasant: Side,
    /// `high` or `low`.
    pub(crate) energy: Level,
    /// The label of Apple's State of Mind it goes with; empty where none fits.
    #[cfg_attr(not(test), expect(dead_code, reason = "the phone's health record comes later; the tests check it now"))]
    pub(crate) health: String,
}

/// Pleasant or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Side {
    Pleasant,
    Unpleasant,
}

/// Much energy or little.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    High,
    Low,
}

/// Something a moment can begin with.
#[derive(Debug, Deserialize)]
pub(crate) struct Trigger {
    pub(crate) id: String,
}

impl Catalog {
    pub(crate) fn has_emotion(&self, id: &str) -> bool {
        self.emotions.iter().any(|emotion| emotion.id == id)
    }

    pub(crate) fn has_trigger(&self, id: &str) -> bool {
        self.triggers.iter().any(|trigger| trigger.id == id)
    }
}

/// The catalogues, read once in the life of the process.
pub(crate) fn catalog() -> &'static Catalog {
    static READ: LazyLock<Catalog> = LazyLock::new(|| Catalog {
        // A file that does not parse is found by the tests; the others still serve.
        emotions: read::<Catalog>(include_str!("../../content/catalog/emotions.toml")).emotions,
        triggers: read::<Catalog>(include_str!("../../content/catalog/triggers.toml")).triggers,
        sections: read::<Catalog>(include_str!("../../content/catalog/sources.toml")).sections,
    });
    &READ
}

fn read<T: Default + for<'a> Deserialize<'a>>(source: &str) -> T {
    toml::from_str(source).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// `HKStateOfMind.Label`, all 38.
    const APPLE: &str = "amazed amused angry annoyed anxious ashamed brave calm confident content disappointed \
        discouraged disgusted drained embarrassed excited frustrated grateful guilty happy hopeful hopeless \
        indifferent irritated jealous joyful lonely overwhelmed passionate peaceful proud relieved sad satisfied \
        scared stressed surprised worried";

    #[test]
    fn ids_are_unique_and_plain() {
        let emotions = catalog().emotions.iter().map(|emotion| &emotion.id);
        let triggers = catalog().triggers.iter().map(|trigger| &trigger.id);
        for ids in [emotions.collect::<Vec<_>>(), triggers.collect()] {
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
            assert!(ids.iter().all(|id| id.chars().all(|c| c.is_ascii_lowercase() || c == '_')));
        }
    }

    #[test]
    fn every_list_is_complete() {
        let most = [18, 23, 14, 28, 18, 14, 16, 8, 12, 5, 11, 14, 12, 4, 6];
        for (list, count) in List::ALL.into_iter().zip(most) {
            let ids: Vec<&str> = list.choices().iter().map(|choice| choice.id.as_str()).collect();
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), count, "{}", list.kind());
            assert_eq!(ids.len(), count, "{}", list.kind());
            assert!(ids.iter().all(|id| id.chars().all(|c| c.is_ascii_lowercase() || c == '_')));
        }
    }

    #[test]
    fn there_are_words_enough_in_every_quarter() {
        assert!(catalog().emotions.len() >= 64);
        assert!(catalog().triggers.len() >= 16);
        for pleasant in [Side::Pleasant, Side::Unpleasant] {
            for energy in [Level::High, Level::Low] {
                let quarter = catalog().emotions.iter().filter(|e| e.pleasant == pleasant && e.energy == energy);
                assert!(quarter.count() >= 12, "{pleasant:?} {energy:?}");
            }
        }
    }

    #[test]
    fn every_label_of_the_phones_health_record_is_covered() {
        let apple: BTreeSet<&str> = APPLE.split_whitespace().collect();
        let ours: BTreeSet<&str> =
            catalog().emotions.iter().map(|e| e.health.as_str()).filter(|h| !h.is_empty()).collect();
        assert_eq!(apple.len(), 38);
        assert_eq!(ours, apple);
    }
}
