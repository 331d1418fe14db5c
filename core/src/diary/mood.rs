//! The mood: how pleasant, and how much energy.
//!
//! The circumplex of pleasantness and energy, each from −1 to 1. Seven classes of valence of equal width, as Apple's
//! State of Mind counts them (1 very unpleasant … 4 neutral … 7 very pleasant); five steps of energy of our own.

use super::MoodDraft;
use crate::error::{Field, Reason, Result, invalid};

/// How many steps of valence there are.
pub(crate) const MOODS: u8 = 7;
/// How many steps of energy there are.
pub(crate) const ENERGIES: u8 = 5;

/// Valence, and energy when it was given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Mood {
    pub(crate) valence: f64,
    pub(crate) energy: Option<f64>,
}

impl Mood {
    /// A mood in its range.
    pub(crate) fn checked(draft: MoodDraft) -> Result<Self> {
        match draft {
            MoodDraft::Step { step } if (1..=MOODS).contains(&step) => {
                Ok(Self { valence: middle_of(step, MOODS), energy: None })
            }
            MoodDraft::Pleasant { valence } if in_range(valence) => Ok(Self { valence, energy: None }),
            MoodDraft::Point { valence, energy } if in_range(valence) && in_range(energy) => {
                Ok(Self { valence, energy: Some(energy) })
            }
            _ => Err(invalid(Field::Mood, Reason::OutOfRange)),
        }
    }
}

/// An energy in its range.
pub(crate) fn checked_energy(step: u8) -> Result<f64> {
    if (1..=ENERGIES).contains(&step) {
        Ok(middle_of(step, ENERGIES))
    } else {
        Err(invalid(Field::Energy, Reason::OutOfRange))
    }
}

/// The step of a valence, 1 to 7.
pub(crate) fn mood_step(valence: f64) -> u8 {
    step_of(valence, MOODS)
}

/// The step of an energy, 1 to 5.
pub(crate) fn energy_step(energy: f64) -> u8 {
    step_of(energy, ENERGIES)
}

/// The marks of a finer scale, from the middle of the first class to the middle of the last: every class and the place
/// between two of them.
pub(super) fn marks_of(classes: u8) -> impl Iterator<Item = f64> {
    let first = middle_of(1, classes);
    (0..2 * classes - 1).map(move |n| first + f64::from(n) / f64::from(classes))
}

/// The mark that lies nearest.
pub(super) fn mark_of(value: f64, classes: u8) -> u8 {
    let n = (value - middle_of(1, classes)) * f64::from(classes);
    n.round().clamp(0.0, f64::from(2 * classes - 2)) as u8
}

fn in_range(value: f64) -> bool {
    (-1.0..=1.0).contains(&value)
}

/// The middle of a class among `classes` of equal width between −1 and 1.
fn middle_of(step: u8, classes: u8) -> f64 {
    (2.0 * f64::from(step) - 1.0) / f64::from(classes) - 1.0
}

fn step_of(value: f64, classes: u8) -> u8 {
    (1..classes).find(|step| value < 2.0 * f64::from(*step) / f64::from(classes) - 1.0).unwrap_or(classes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_comes_back_as_itself() {
        for step in 1..=MOODS {
            assert_eq!(mood_step(middle_of(step, MOODS)), step);
        }
        for step in 1..=ENERGIES {
            assert_eq!(energy_step(middle_of(step, ENERGIES)), step);
        }
    }

    #[test]
    fn a_mark_comes_back_as_itself_and_every_second_one_is_a_step() {
        for classes in [MOODS, ENERGIES] {
            let marks: Vec<f64> = marks_of(classes).collect();
            assert_eq!(marks.len(), usize::from(2 * classes - 1));
            for (n, mark) in (0..).zip(&marks) {
                assert_eq!(mark_of(*mark, classes), n);
            }
            for step in 1..=classes {
                assert!((marks[usize::from(2 * (step - 1))] - middle_of(step, classes)).abs() < 1e-12);
            }
            assert_eq!((mark_of(-1.0, classes), mark_of(1.0, classes)), (0, 2 * classes - 2));
        }
    }

    #[test]
    fn the_ends_and_the_middle_are_where_they_belong() {
        assert_eq!([-1.0, -0.72, -0.71, 0.0, 0.71, 0.72, 1.0].map(mood_step), [1, 1, 2, 4, 6, 7, 7]);
        assert_eq!(middle_of(4, MOODS), 0.0);
    }

    #[test]
    fn what_is_out_of_range_is_refused() {
        for step in [0, 8, 255] {
            assert!(Mood::checked(MoodDraft::Step { step }).is_err());
        }
        for (valence, energy) in [(1.01, 0.0), (0.0, -1.01), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            assert!(Mood::checked(MoodDraft::Point { valence, energy }).is_err());
        }
        assert!(checked_energy(0).is_err() && checked_energy(6).is_err());
    }
}
