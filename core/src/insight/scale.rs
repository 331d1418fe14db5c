//! A scale: where it begins and ends, and what its ends are called.

use super::About;
use crate::content::{Texts, capital};

/// What a scale measures.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Dimension {
    /// Keeping distance. More is more distance.
    Avoidance,
    /// Fear of losing the other. More is more fear.
    Anxiety,
    /// Anything else, in the questionnaire's own words, and the words at its two ends.
    Other { label: String, low: String, high: String },
}

/// One scale of a questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scale {
    /// The linkId of its score.
    pub(crate) id: String,
    pub(crate) dimension: Dimension,
    /// The least that can be scored: 1 on the two dimensions of attachment.
    pub(crate) least: f64,
    /// The most that can be scored: 7 there.
    pub(crate) most: f64,
}

impl Scale {
    /// Keeping distance, 1 to 7.
    pub(crate) fn avoidance(id: &str) -> Self {
        Self { id: id.to_owned(), dimension: Dimension::Avoidance, least: 1.0, most: 7.0 }
    }

    /// Fear of losing the other, 1 to 7.
    pub(crate) fn anxiety(id: &str) -> Self {
        Self { id: id.to_owned(), dimension: Dimension::Anxiety, least: 1.0, most: 7.0 }
    }

    /// How long it is, in its own points. A scale without length has one point, so that nothing is divided by zero.
    pub(super) fn range(&self) -> f64 {
        let range = self.most - self.least;
        if range.is_finite() && range > 0.0 { range } else { 1.0 }
    }

    /// Halfway.
    pub(super) fn middle(&self) -> f64 {
        self.least + self.range() / 2.0
    }

    /// A value as a share of the scale, 0 to 1.
    pub(super) fn share(&self, value: f64) -> f64 {
        ((value - self.least) / self.range()).clamp(0.0, 1.0)
    }

    /// A value that lies on the scale.
    pub(super) fn within(&self, value: f64) -> f64 {
        self.least + self.share(value) * self.range()
    }

    /// It can be asked about them: no child is measured on the two dimensions of attachment.
    pub(super) fn fits(&self, about: &About) -> bool {
        !about.child || matches!(self.dimension, Dimension::Other { .. })
    }

    /// "Afstand houden".
    pub(super) fn label(&self, texts: &Texts) -> String {
        match &self.dimension {
            Dimension::Avoidance => capital(&texts.say("insight-axis-avoidance")),
            Dimension::Anxiety => capital(&texts.say("insight-axis-anxiety")),
            Dimension::Other { label, .. } => label.clone(),
        }
    }

    /// What stands at its lower end.
    pub(super) fn low(&self, texts: &Texts) -> String {
        match &self.dimension {
            Dimension::Avoidance => texts.say("insight-low-avoidance"),
            Dimension::Anxiety => texts.say("insight-low-anxiety"),
            Dimension::Other { low, .. } => low.clone(),
        }
    }

    /// What stands at its upper end.
    pub(super) fn high(&self, texts: &Texts) -> String {
        match &self.dimension {
            Dimension::Avoidance => texts.say("insight-high-avoidance"),
            Dimension::Anxiety => texts.say("insight-high-anxiety"),
            Dimension::Other { high, .. } => high.clone(),
        }
    }

    /// The same ends within a sentence, after "richting".
    pub(super) fn towards(&self, upper: bool, texts: &Texts) -> String {
        match (&self.dimension, upper) {
            (Dimension::Avoidance, false) => texts.say("insight-towards-close"),
            (Dimension::Avoidance, true) => texts.say("insight-towards-distance"),
            (Dimension::Anxiety, false) => texts.say("insight-towards-calm"),
            (Dimension::Anxiety, true) => texts.say("insight-towards-fear"),
            (Dimension::Other { low, .. }, false) => low.clone(),
            (Dimension::Other { high, .. }, true) => high.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_shares_of_the_scale() {
        let scale = Scale::avoidance("a");
        assert_eq!([0.0, 1.0, 4.0, 7.0, 9.0].map(|value| scale.share(value)), [0.0, 0.0, 0.5, 1.0, 1.0]);
        assert_eq!((scale.middle(), scale.within(9.0), scale.within(2.5)), (4.0, 7.0, 2.5));
        let none = Scale { least: 3.0, most: 3.0, ..scale };
        assert!(none.share(3.0).is_finite() && none.range() > 0.0);
    }
}
