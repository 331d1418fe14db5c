//! What might be good first, seen from how it is now. An offer says why it comes, and can be switched off.
//!
//! The rules: very unpleasant and full of energy is for the body first, and for the eyes alone when one is far away;
//! very unpleasant with little energy is for one small warm thing; with the energy unknown or in between for one small thing. After
//! three hard moments in two hours nothing more is asked.

use super::moment::Moment;
use super::{ChoiceView, GroundingView, OfferKind, OfferView, OfferWay};
use crate::content::{args, date_of};
use crate::people::{Person, SafePerson, safe};
use crate::scene::Scene;

/// As unpleasant as this, or more, is hard.
const HARD: f64 = -0.5;
/// As much energy as this, or more, is much.
const HIGH: f64 = 0.5;
/// As long as a hard moment is near.
pub(crate) const NEAR: i64 = 2 * 3_600_000;
/// So many hard moments are enough.
const ENOUGH: usize = 3;
/// No more people than this are named.
const MOST_PEOPLE: usize = 3;
const LINES: usize = 3;

/// Which offers are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Offers([bool; 6]);

impl Default for Offers {
    fn default() -> Self {
        Self([true; 6])
    }
}

impl Offers {
    pub(crate) fn has(self, kind: OfferKind) -> bool {
        self.0[kind as usize]
    }

    pub(crate) fn with(mut self, kind: OfferKind, on: bool) -> Self {
        self.0[kind as usize] = on;
        self
    }
}

impl OfferKind {
    /// All there are.
    pub(crate) const ALL: [Self; 6] =
        [Self::BodyFirst, Self::Warm, Self::Small, Self::Enough, Self::Repair, Self::Wording];

    /// How its texts begin, and its setting.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::BodyFirst => "body",
            Self::Warm => "warm",
            Self::Small => "small",
            Self::Enough => "enough",
            Self::Repair => "repair",
            Self::Wording => "wording",
        }
    }
}

fn is_hard(moment: &Moment) -> bool {
    moment.valence <= HARD
}

/// Whether there were so many hard moments just now that nothing more is asked. `recent` are moments of any time.
pub(crate) fn is_enough(recent: &[Moment], scene: &Scene) -> bool {
    scene.offers.has(OfferKind::Enough)
        && recent.iter().filter(|moment| is_hard(moment) && is_near(moment, scene)).count() >= ENOUGH
}

fn is_near(moment: &Moment, scene: &Scene) -> bool {
    (0..NEAR).contains(&(scene.now.timestamp_millis() - moment.occurred_at))
}

/// Whether something may be offered with a moment: it is hard, and it is near.
pub(crate) fn may_offer(moment: &Moment, scene: &Scene) -> bool {
    is_hard(moment) && is_near(moment, scene) && moment.binned_at.is_none()
}

/// What is offered with a moment. `recent` are the moments around it.
pub(crate) fn offer(moment: &Moment, recent: &[Moment], people: &[Person], scene: &Scene) -> Option<OfferView> {
    if !may_offer(moment, scene) {
        return None;
    }
    let kind = if is_enough(recent, scene) {
        OfferKind::Enough
    } else {
        match moment.energy {
            Some(energy) if energy >= HIGH => OfferKind::BodyFirst,
            Some(energy) if energy < 0.0 => OfferKind::Warm,
            _ => OfferKind::Small,
        }
    };
    scene.offers.has(kind).then(|| view(kind, moment.is_far_away(), people, scene))
}

fn view(kind: OfferKind, far_away: bool, people: &[Person], scene: &Scene) -> OfferView {
    let ways: &[&str] = match (kind, far_away) {
        (OfferKind::BodyFirst, false) => &["feet", "breath", "look", "contact"],
        (OfferKind::BodyFirst, true) => &["look", "contact"],
        (OfferKind::Warm, _) => &["warm"],
        (OfferKind::Small, _) => &["look"],
        (OfferKind::Enough, false) => &["contact", "feet"],
        (OfferKind::Enough, true) => &["contact", "look"],
        // These two stand on screens of their own.
        (OfferKind::Repair | OfferKind::Wording, _) => &[],
    };
    let said = |what: &str| scene.texts.say(&format!("offer-{}-{what}", kind.id()));
    OfferView {
        kind,
        title: said("title"),
        text: said("text"),
        why: said("why"),
        first: kind == OfferKind::BodyFirst,
        ways: ways.iter().map(|id| way(id, people, scene)).collect(),
    }
}

fn way(id: &str, people: &[Person], scene: &Scene) -> OfferWay {
    OfferWay {
        id: id.to_owned(),
        label: scene.texts.say(&format!("way-{id}-label")),
        lines: (1..=LINES).map(|n| scene.texts.say(&format!("way-{id}-{n}"))).collect(),
        people: if id == "contact" { callable(people) } else { Vec::new() },
    }
}

/// Who listens, helps or encourages, is safe, and is no child.
pub(crate) fn callable(people: &[Person]) -> Vec<ChoiceView> {
    safe(people)
        .into_iter()
        .filter(|person| person.is_figure() && !person.is_child())
        .take(MOST_PEOPLE)
        .map(SafePerson::choice)
        .collect()
}

/// For when it feels as if it happens now: the date, the place, one's age, and the eyes outward.
pub(crate) fn grounding(scene: &Scene) -> GroundingView {
    let day = date_of(scene.texts, scene.local_now().date);
    let lines = ["grounding-place", "grounding-age", "grounding-eyes", "grounding-stay"];
    GroundingView {
        title: scene.texts.say("grounding-title"),
        lines: [scene.texts.tell("grounding-date", &args!["day" => day])]
            .into_iter()
            .chain(lines.map(|id| scene.texts.say(id)))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::content::{Language, Texts};
    use crate::ids::PersonId;
    use crate::people::{Figure, Role};
    use crate::time::{OffsetChange, Timestamp, Zone, ZoneRules};

    fn scene() -> Scene {
        Scene {
            now: Timestamp::from_timestamp_millis(1_795_000_000_000).expect("an instant"),
            zone: Arc::new(
                Zone::new(ZoneRules {
                    id: "UTC".into(),
                    changes: vec![OffsetChange { from: Timestamp::UNIX_EPOCH, offset_seconds: 0 }],
                })
                .expect("a zone"),
            ),
            day_start: 4,
            clock24: true,
            texts: Texts::of(Language::Dutch),
            offers: Offers::default(),
            one_sided: false,
        }
    }

    fn moment(valence: f64, energy: Option<f64>) -> Moment {
        Moment { occurred_at: 1_795_000_000_000 - 60_000, valence, energy, ..Moment::default() }
    }

    fn kind(moment: &Moment, scene: &Scene) -> Option<OfferKind> {
        offer(moment, std::slice::from_ref(moment), &[], scene).map(|offer| offer.kind)
    }

    #[test]
    fn activation_decides() {
        let scene = scene();
        assert_eq!(kind(&moment(-0.5, Some(0.5)), &scene), Some(OfferKind::BodyFirst));
        assert_eq!(kind(&moment(-0.5, Some(0.49)), &scene), Some(OfferKind::Small));
        assert_eq!(kind(&moment(-0.49, Some(0.9)), &scene), None);
        assert_eq!(kind(&moment(-0.8, Some(-0.4)), &scene), Some(OfferKind::Warm));
        assert_eq!(kind(&moment(-0.8, None), &scene), Some(OfferKind::Small));
        assert_eq!(kind(&moment(0.9, Some(0.9)), &scene), None);
        let long_ago = Moment { occurred_at: moment(0.0, None).occurred_at - NEAR, ..moment(-1.0, Some(1.0)) };
        assert_eq!(kind(&long_ago, &scene), None);
    }

    #[test]
    fn whoever_is_far_away_looks_around_first() {
        let scene = scene();
        let far = Moment {
            body: vec![super::super::moment::Sensation { zone: "absent".into(), ..Default::default() }],
            ..moment(-1.0, Some(1.0))
        };
        let ways = |moment: &Moment| -> Vec<String> {
            offer(moment, &[], &[], &scene).expect("an offer").ways.into_iter().map(|way| way.id).collect()
        };
        assert_eq!(ways(&far), ["look", "contact"]);
        assert_eq!(ways(&moment(-1.0, Some(1.0))), ["feet", "breath", "look", "contact"]);
    }

    #[test]
    fn three_hard_moments_are_enough_and_every_offer_can_be_switched_off() {
        let scene = scene();
        let hard = moment(-1.0, Some(1.0));
        let three = vec![hard.clone(); 3];
        assert!(is_enough(&three, &scene) && !is_enough(&three[..2], &scene));
        assert_eq!(offer(&hard, &three, &[], &scene).expect("an offer").kind, OfferKind::Enough);
        for kind in OfferKind::ALL {
            assert!(!scene.offers.with(kind, false).has(kind));
        }
        let off = Scene { offers: scene.offers.with(OfferKind::BodyFirst, false), ..scene };
        assert_eq!(offer(&hard, &[], &[], &off), None);
    }

    #[test]
    fn only_people_who_are_safe_are_named() {
        let someone = |n: u128| Person {
            id: PersonId(uuid::Uuid::from_u128(n)),
            nickname: n.to_string(),
            role: Role::Friend,
            figure: Figure { listens: true, ..Figure::default() },
            ..Person::default()
        };
        let people = [
            Person { not_safe: true, ..someone(2) },
            Person { resting: true, ..someone(3) },
            Person { role: Role::Child, ..someone(4) },
            Person { figure: Figure::default(), ..someone(5) },
            someone(6),
        ];
        let offer = offer(&moment(-1.0, Some(1.0)), &[], &people, &scene()).expect("an offer");
        let named: Vec<&str> =
            offer.ways.iter().flat_map(|way| &way.people).map(|person| person.label.as_str()).collect();
        assert_eq!(named, ["6"]);
    }
}
