//! What can be chosen: TOML files with stable ids. Their words stand in the texts.

use std::sync::LazyLock;

use serde::Deserialize;

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
        emotions: read(include_str!("../../content/catalog/emotions.toml")).emotions,
        triggers: read(include_str!("../../content/catalog/triggers.toml")).triggers,
        sections: read(include_str!("../../content/catalog/sources.toml")).sections,
    });
    &READ
}

fn read(source: &str) -> Catalog {
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
