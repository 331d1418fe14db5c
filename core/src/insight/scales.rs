//! The scores of the last administration, each with its margin.

use super::lean::Lean;
use super::number::one_decimal;
use super::reliability::{OWN_FROM, Reliability};
use super::{About, Reading, Scale, ScaleView, Taken, readings};
use crate::content::{Texts, args};

/// The scores of the last administration of `taken`, which are all of one questionnaire about one person, in any order.
/// A scale that was never scored is left out, and so are the two dimensions of attachment about a child.
pub(crate) fn scales(taken: &[Taken], about: &About, scales: &[Scale], texts: &Texts) -> Vec<ScaleView> {
    scales.iter().filter(|scale| scale.fits(about)).filter_map(|scale| view(taken, about, scale, texts)).collect()
}

fn view(taken: &[Taken], about: &About, scale: &Scale, texts: &Texts) -> Option<ScaleView> {
    let all = readings(taken, &scale.id);
    let value = all.last()?.value;
    let reliability = reliability_of(&all, scale, about);
    let (low, high) = (value - reliability.half(), value + reliability.half());
    let spoken = texts.tell(
        "insight-scale-spoken",
        &args![
            "label" => scale.label(texts), "value" => one_decimal(value),
            "least" => one_decimal(scale.least), "low" => scale.low(texts),
            "most" => one_decimal(scale.most), "high" => scale.high(texts),
            "from" => one_decimal(scale.within(low)), "to" => one_decimal(scale.within(high)),
        ],
    );
    Some(ScaleView {
        id: scale.id.clone(),
        label: scale.label(texts),
        value: scale.share(value),
        low: scale.share(low),
        high: scale.share(high),
        low_label: scale.low(texts),
        high_label: scale.high(texts),
        spoken,
        sentence: leaning(Lean::of(value, scale, reliability), scale, all.len(), texts),
        note: if reliability.assumed { assumed(texts) } else { String::new() },
    })
}

/// The reliability of a scale about one person, from all of its values, oldest first.
pub(super) fn reliability_of(all: &[Reading], scale: &Scale, about: &About) -> Reliability {
    let values: Vec<f64> = all.iter().map(|reading| reading.value).collect();
    Reliability::of(&values, scale.range(), about.parent)
}

/// That margins are assumed, and until when.
pub(super) fn assumed(texts: &Texts) -> String {
    texts.tell("insight-assumed", &args!["n" => OWN_FROM])
}

/// "Het leunt richting dichtbij."
fn leaning(lean: Lean, scale: &Scale, n: usize, texts: &Texts) -> String {
    let side = |upper| args!["side" => scale.towards(upper, texts)];
    match lean {
        Lean::Clear(upper) => texts.tell("insight-lean-clear", &side(upper)),
        Lean::Perhaps(upper) => texts.tell("insight-lean-perhaps", &side(upper)),
        Lean::Middle => texts.say("insight-lean-middle"),
        Lean::TooEarly => texts.tell("insight-lean-early", &args!["n" => n]),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Dimension;
    use super::super::tests::{about, gauges};
    use super::*;
    use crate::content::Language;

    fn both() -> [Scale; 2] {
        [Scale::avoidance("avoidance"), Scale::anxiety("anxiety")]
    }

    #[test]
    fn a_score_is_told_with_its_margin() {
        let taken = gauges(&[(6.0, 6.0), (2.2, 4.1)]);
        let dutch = Texts::of(Language::Dutch);
        let views = scales(&taken, &about("Sam"), &both(), dutch);
        assert_eq!(
            views[0].spoken,
            "Afstand houden: 2,2 op een schaal van 1, dichtbij, tot 7, veel afstand, en waarschijnlijk tussen 1 en 3,6."
        );
        assert_eq!(views[0].sentence, "Het leunt richting dichtbij.");
        assert_eq!(views[1].sentence, "Het ligt ergens in het midden.");
        assert!(views[0].note.contains("aanname") && views[0].note.contains('6'));
        assert!((views[0].value - 0.2).abs() < 1e-9 && views[0].low == 0.0);
        let english = scales(&taken, &about("Sam"), &both(), Texts::of(Language::English));
        assert_eq!(english[0].sentence, "It leans towards closeness.");
        assert!(english[1].spoken.starts_with("Fear of losing: 4.1 on a scale from 1, calm, to 7, "));
    }

    #[test]
    fn the_margin_is_as_wide_to_both_sides_and_narrower_about_a_parent() {
        for step in 0..=20 {
            let value = 3.0 + f64::from(step) / 10.0;
            let taken = gauges(&[(value, value)]);
            let width = |parent| {
                let about = About { parent, ..about("x") };
                let view = &scales(&taken, &about, &both(), Texts::of(Language::Dutch))[0];
                assert!((view.value - view.low - (view.high - view.value)).abs() < 1e-9);
                view.high - view.low
            };
            assert!(width(true) < width(false));
        }
    }

    #[test]
    fn own_answers_end_the_note_and_wild_ones_say_nothing_yet() {
        let calm = gauges(&[(2.0, 2.0); 6]);
        let dutch = Texts::of(Language::Dutch);
        let note = |taken: &[Taken]| scales(taken, &about("x"), &both(), dutch)[0].note.clone();
        assert!(note(&calm).is_empty() && !note(&calm[..5]).is_empty());
        let wild = gauges(&[(1.0, 2.0), (7.0, 2.0), (1.0, 2.0), (7.0, 2.0), (1.0, 2.0), (7.0, 2.0)]);
        let view = &scales(&wild, &about("x"), &both(), dutch)[0];
        assert_eq!(view.sentence, "Nog te vroeg om te zeggen waar het naartoe leunt. In 6 keer wisselde het veel.");
    }

    #[test]
    fn no_child_is_measured_and_nothing_is_made_up() {
        let taken = gauges(&[(2.0, 2.0)]);
        let child = About { child: true, ..about("x") };
        let own = Dimension::Other { label: "Rust".to_owned(), low: "weinig".to_owned(), high: "veel".to_owned() };
        let all = [both()[0].clone(), Scale { id: "anxiety".to_owned(), dimension: own, least: 1.0, most: 7.0 }];
        let labels = |about: &About| -> Vec<String> {
            scales(&taken, about, &all, Texts::of(Language::Dutch)).into_iter().map(|view| view.label).collect()
        };
        assert_eq!(labels(&child), ["Rust"]);
        assert_eq!(labels(&about("x")), ["Afstand houden", "Rust"]);
        assert!(scales(&[], &about("x"), &all, Texts::of(Language::Dutch)).is_empty());
    }
}
