//! Where a score leans, and how sure that is.

use super::reliability::Reliability;
use super::scale::Scale;

/// Where a score leans. The side is true for the upper end of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lean {
    /// Its whole margin lies on one side of the middle.
    Clear(bool),
    /// It lies at least one standard error of measurement from the middle, but its margin reaches over it.
    Perhaps(bool),
    /// Nearer to the middle than that.
    Middle,
    /// The margin is more than a third of the scale to either side: it could be nearly anywhere.
    TooEarly,
}

impl Lean {
    /// Where a value leans.
    pub(super) fn of(value: f64, scale: &Scale, reliability: Reliability) -> Self {
        let off = value - scale.middle();
        if reliability.half() > scale.range() / 3.0 {
            Self::TooEarly
        } else if off.abs() > reliability.half() {
            Self::Clear(off > 0.0)
        } else if off.abs() >= reliability.sem {
            Self::Perhaps(off > 0.0)
        } else {
            Self::Middle
        }
    }

    /// The side, when there is one.
    pub(super) fn side(self) -> Option<bool> {
        match self {
            Self::Clear(upper) | Self::Perhaps(upper) => Some(upper),
            Self::Middle | Self::TooEarly => None,
        }
    }

    /// It leans, and that is sure.
    pub(super) fn is_clear(self) -> bool {
        matches!(self, Self::Clear(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_leans_as_far_as_its_margin_allows() {
        let scale = Scale::anxiety("x");
        // Assumed: 0.71, so a margin of 1.39.
        let assumed = Reliability::of(&[], 6.0, false);
        let lean = |value| Lean::of(value, &scale, assumed);
        assert_eq!(
            [1.0, 2.6, 2.7, 3.2].map(lean),
            [Lean::Clear(false), Lean::Clear(false), Lean::Perhaps(false), Lean::Perhaps(false)]
        );
        assert_eq!(
            [3.5, 4.0, 4.6, 4.8, 5.5].map(lean),
            [Lean::Middle, Lean::Middle, Lean::Middle, Lean::Perhaps(true), Lean::Clear(true)]
        );
        // About a parent the margin is 1.05.
        assert_eq!(Lean::of(5.2, &scale, Reliability::of(&[], 6.0, true)), Lean::Clear(true));
        let wild = Reliability { sem: 1.1, assumed: false };
        assert_eq!(Lean::of(7.0, &scale, wild), Lean::TooEarly);
    }

    #[test]
    fn both_ends_are_treated_alike() {
        let scale = Scale::avoidance("x");
        let assumed = Reliability::of(&[], 6.0, false);
        for step in 0..=60 {
            let off = f64::from(step) / 20.0;
            let (up, down) = (Lean::of(4.0 + off, &scale, assumed), Lean::of(4.0 - off, &scale, assumed));
            assert_eq!(up.side().map(|upper| !upper), down.side());
            assert_eq!(up.is_clear(), down.is_clear());
        }
    }
}
