//! Where marks, signs and needs go: each its own direction, never a total.
//!
//! A direction is told from four answers on, when it would come about by chance at most 1 in 16 times: as rare as four
//! times heads in a row. With twenty-one marks one or two would seem to move all the same; that is why there is no sum,
//! and why the word is "meer dan eerst" and nothing stronger.
//! - An answer that is a **level** (how much now): Kendall's S over all pairs in time (see [`super::kendall`]).
//! - An answer that **compares** by itself (more 1, same 0, less −1): the sign test. As many more than less in a row of
//!   coins; "same" is left out of the coins, but counts among the times it was asked.

use super::kendall::{ONE_IN_SIXTEEN, critical, s};
use super::trend::TREND_FROM;
use super::{Direction, DirectionView, Taken, readings};
use crate::content::{Texts, args};

/// What an answer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asking {
    /// How much there is now.
    Level,
    /// How it compares with the time before: above 0 more, 0 the same, below 0 less.
    Compared,
}

/// One thing that was asked again and again.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Asked {
    /// The linkId of its answers.
    pub(crate) id: String,
    /// Its sentence, with or without a full stop.
    pub(crate) label: String,
    pub(crate) asking: Asking,
}

/// The direction of each, over all administrations in any order. What was never answered is told as too early.
pub(crate) fn directions(taken: &[Taken], asked: &[Asked], texts: &Texts) -> Vec<DirectionView> {
    asked.iter().map(|one| view(taken, one, texts)).collect()
}

fn view(taken: &[Taken], asked: &Asked, texts: &Texts) -> DirectionView {
    let values: Vec<f64> = readings(taken, &asked.id).iter().map(|reading| reading.value).collect();
    let direction = match asked.asking {
        _ if values.len() < TREND_FROM => Direction::TooEarly,
        Asking::Level => of_levels(&values),
        Asking::Compared => of_comparisons(&values),
    };
    let label = asked.label.trim_end_matches('.');
    let word = texts.say(match direction {
        Direction::More => "insight-more",
        Direction::Same => "insight-same",
        Direction::Less => "insight-less",
        Direction::TooEarly => "insight-too-early",
    });
    let spoken = if direction == Direction::TooEarly {
        let parts = args!["label" => label, "n" => values.len(), "least" => TREND_FROM];
        texts.tell("insight-direction-early", &parts)
    } else {
        texts.tell("insight-direction", &args!["label" => label, "word" => word.as_str(), "n" => values.len()])
    };
    DirectionView { id: asked.id.clone(), label: asked.label.clone(), direction, word, n: values.len() as u32, spoken }
}

fn of_levels(values: &[f64]) -> Direction {
    let (s, least) = (s(values), critical(values.len(), ONE_IN_SIXTEEN));
    sided(s >= least, s <= -least)
}

fn of_comparisons(values: &[f64]) -> Direction {
    let count = |sign: fn(&f64) -> bool| values.iter().filter(|value| sign(value)).count();
    let (more, less) = (count(|value| *value > 0.0), count(|value| *value < 0.0));
    let rare = |heads: usize| chance(heads, more + less) <= 1.0 / 16.0;
    sided(rare(more), rare(less))
}

fn sided(more: bool, less: bool) -> Direction {
    match (more, less) {
        (true, false) => Direction::More,
        (false, true) => Direction::Less,
        _ => Direction::Same,
    }
}

/// How likely at least so many heads are among `coins`.
fn chance(heads: usize, coins: usize) -> f64 {
    // One row of Pascal's triangle, as shares.
    let mut row = vec![1.0];
    for _ in 0..coins {
        let mut next = vec![0.0; row.len() + 1];
        for (place, share) in row.iter().enumerate() {
            next[place] += share / 2.0;
            next[place + 1] += share / 2.0;
        }
        row = next;
    }
    row.iter().skip(heads).sum()
}

#[cfg(test)]
mod tests {
    use super::super::tests::answers;
    use super::*;
    use crate::content::Language;

    fn told(values: &[f64], asking: Asking) -> DirectionView {
        let weekly: Vec<(i64, f64)> = (0..).step_by(336).zip(values.iter().copied()).collect();
        let asked = Asked { id: "one".to_owned(), label: "Ik vraag om hulp.".to_owned(), asking };
        directions(&answers(&weekly), &[asked], Texts::of(Language::Dutch)).remove(0)
    }

    #[test]
    fn each_has_its_own_direction_with_how_many() {
        let view = told(&[1.0, 2.0, 3.0, 4.0], Asking::Level);
        assert_eq!((view.direction, view.n), (Direction::More, 4));
        assert_eq!(view.spoken, "Ik vraag om hulp: meer dan eerst, in 4 keer.");
        assert_eq!(told(&[4.0, 3.0, 2.0, 1.0], Asking::Level).direction, Direction::Less);
        assert_eq!(told(&[2.0, 2.0, 2.0, 2.0], Asking::Level).direction, Direction::Same);
        assert_eq!(told(&[1.0, 3.0, 2.0, 4.0], Asking::Level).direction, Direction::Same);
        // Equal values make it more careful.
        assert_eq!(told(&[1.0, 1.0, 2.0, 3.0], Asking::Level).direction, Direction::Same);
    }

    #[test]
    fn comparisons_are_coins() {
        assert_eq!(told(&[1.0; 4], Asking::Compared).direction, Direction::More);
        assert_eq!(told(&[-1.0; 5], Asking::Compared).direction, Direction::Less);
        assert_eq!(told(&[1.0, 1.0, 0.0, 1.0], Asking::Compared).direction, Direction::Same);
        assert_eq!(told(&[1.0, 0.0, 1.0, 1.0, 1.0], Asking::Compared).direction, Direction::More);
        assert_eq!(told(&[0.0; 6], Asking::Compared).direction, Direction::Same);
        // Six of seven is 1 in 16; five of six is 7 in 64.
        assert_eq!(told(&[1.0, 1.0, -1.0, 1.0, 1.0, 1.0, 1.0], Asking::Compared).direction, Direction::More);
        assert_eq!(told(&[1.0, 1.0, -1.0, 1.0, 1.0, 1.0], Asking::Compared).direction, Direction::Same);
        assert_eq!((chance(4, 4), chance(6, 7), chance(0, 0)), (0.0625, 0.0625, 1.0));
    }

    #[test]
    fn below_four_it_is_too_early() {
        let view = told(&[1.0, 1.0, 1.0], Asking::Compared);
        assert_eq!((view.direction, view.word.as_str()), (Direction::TooEarly, "nog te vroeg"));
        assert_eq!(view.spoken, "Ik vraag om hulp: nog te vroeg. Je vulde dit 3 keer in, vanaf 4 keer kan het.");
        assert_eq!(told(&[], Asking::Level).n, 0);
    }

    #[test]
    fn time_turned_round_turns_levels_round() {
        for values in [[1.0, 2.0, 2.5, 3.0, 4.0], [3.0, 1.0, 2.0, 1.0, 0.0], [5.0, 4.0, 3.0, 2.0, 1.0]] {
            let back: Vec<f64> = values.iter().rev().copied().collect();
            let turned = match told(&values, Asking::Level).direction {
                Direction::More => Direction::Less,
                Direction::Less => Direction::More,
                other => other,
            };
            assert_eq!(told(&back, Asking::Level).direction, turned);
        }
    }
}
