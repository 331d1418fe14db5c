//! How all right oneself and the other feel, read from the two dimensions.
//!
//! Fear of losing the other goes with how one sees oneself, keeping distance with how one sees the other (Bartholomew &
//! Horowitz 1991, JPSP 61, 226–244); "ik ben oké, jij bent oké" is what the source on earned security calls the same
//! two. It is a reading of scores, not something that was asked. So both halves are told apart, never as one box; a half
//! is told only when its score leans, at least perhaps (one standard error of measurement from the middle), and with a
//! word for how sure. When neither leans there is nothing to read. Leaning to both at once is told as back and forth.
//!
//! Doubting the other is told as one's own feeling. It can be right: an old lens often sees well.

use super::lean::Lean;
use super::plane::{Axes, places};
use super::{About, OkView, Taken};
use crate::content::{Texts, args};

/// The reading of the last administration about one person; none when neither score leans, and none of a child.
pub(crate) fn ok_grid(taken: &[Taken], about: &About, axes: &Axes, texts: &Texts) -> Option<OkView> {
    let last = places(about, taken, axes).pop()?;
    let sentence = if last.both_ways() {
        texts.say("insight-ok-both")
    } else {
        sentence(last.anxiety.lean, last.avoidance.lean, texts)?
    };
    Some(OkView {
        mine: 1.0 - axes.anxiety.share(last.anxiety.value),
        half_mine: last.anxiety.half / axes.anxiety.range(),
        other: 1.0 - axes.avoidance.share(last.avoidance.value),
        half_other: last.avoidance.half / axes.avoidance.range(),
        sentence,
    })
}

fn sentence(anxiety: Lean, avoidance: Lean, texts: &Texts) -> Option<String> {
    let half = |lean: Lean, fine: &str, doubt: &str| {
        let about = texts.say(if lean.side()? { doubt } else { fine });
        let id = if lean.is_clear() { "insight-ok-seems" } else { "insight-ok-perhaps" };
        Some(texts.tell(id, &args!["what" => about]))
    };
    let halves = [
        half(anxiety, "insight-ok-mine-fine", "insight-ok-mine-doubt"),
        half(avoidance, "insight-ok-other-fine", "insight-ok-other-doubt"),
    ];
    halves.into_iter().flatten().reduce(|one, other| format!("{one} {other}"))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{about, gauges};
    use super::*;
    use crate::content::Language;

    fn read(avoidance: f64, anxiety: f64) -> Option<OkView> {
        let axes = Axes::of("avoidance", "anxiety");
        ok_grid(&gauges(&[(avoidance, anxiety)]), &about("Sam"), &axes, Texts::of(Language::Dutch))
    }

    #[test]
    fn each_half_is_told_as_surely_as_it_leans() {
        let told = |avoidance, anxiety| read(avoidance, anxiety).map(|view| view.sentence).unwrap_or_default();
        assert_eq!(
            told(2.0, 2.0),
            "Het lijkt erop dat je je hier meestal oké voelt over jezelf. \
             Het lijkt erop dat de ander voor jou meestal oké voelt."
        );
        assert_eq!(told(4.0, 4.9), "Het zou kunnen dat je hier vaker twijfelt of jij wel oké bent.");
        assert_eq!(told(6.0, 4.0), "Het lijkt erop dat je hier vaker twijfelt of de ander er voor je is.");
        assert!(told(6.0, 6.0).starts_with("Het lijkt hier heen en weer te gaan."));
    }

    #[test]
    fn what_does_not_lean_is_not_read() {
        assert_eq!(read(4.0, 4.0), None);
        assert_eq!(read(4.6, 3.4), None);
        let child = About { child: true, ..about("x") };
        let axes = Axes::of("avoidance", "anxiety");
        assert_eq!(ok_grid(&gauges(&[(2.0, 2.0)]), &child, &axes, Texts::of(Language::Dutch)), None);
    }

    #[test]
    fn less_fear_is_more_all_right() {
        let view = read(1.0, 7.0).expect("a reading");
        assert_eq!((view.mine, view.other), (0.0, 1.0));
        assert!((view.half_mine - 0.2319).abs() < 1e-3);
    }
}
