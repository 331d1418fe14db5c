//! A moment with every question answered.

use thuishaven::{
    CalmDraft, Haven, LogStep, MomentChange, Occurred, PersonDraft, PersonId, ReallyNow, Role, SensationDraft,
    SoreSpotDraft, SoreSpotId, new_id,
};

use crate::person_id;

/// A place of the body, what it does there, and how strong.
pub fn felt(zone: &str, quality: &str, strength: Option<u8>) -> SensationDraft {
    SensationDraft { zone: zone.into(), quality: quality.into(), strength }
}

/// A choice from the list of a step.
pub fn chosen(step: LogStep, ids: &[&str], own: &str) -> MomentChange {
    MomentChange::Chosen { step, chosen: ids.iter().map(|id| (*id).to_owned()).collect(), own: own.into() }
}

/// Someone new.
pub fn someone(haven: &Haven, nickname: &str, role: Role) -> PersonId {
    let id = person_id();
    haven.people().add(PersonDraft { id, nickname: nickname.into(), role }).expect("added");
    id
}

/// A sore spot.
pub fn sore_spot(haven: &Haven, text: &str) -> SoreSpotId {
    let id = SoreSpotId(new_id().0);
    haven.diary().add_sore_spot(SoreSpotDraft { id, text: text.into() }).expect("added");
    id
}

/// Answers to every question, each of which can be given at any time but the two that follow another: what was almost
/// done follows what was done, and what is from long ago follows no.
pub fn in_full(person: PersonId, spot: SoreSpotId, calm_at: Occurred) -> Vec<Vec<MomentChange>> {
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    vec![
        vec![MomentChange::Triggers { chosen: ids(&["silence", "a_look"]), own: "de deur".into() }],
        vec![MomentChange::Body {
            sensations: vec![
                felt("chest", "tense", Some(8)),
                felt("throat", "", None),
                felt("whole", "numb", None),
                felt("belly", "", Some(0)),
            ],
        }],
        vec![chosen(LogStep::Meaning, &["i_do_not_matter"], "ik tel niet mee")],
        vec![MomentChange::Truth { value: Some(9) }],
        vec![MomentChange::TruthLater { value: Some(4) }],
        vec![
            chosen(LogStep::Reaction, &["criticise", "walk_away", "hurt_myself"], "de sleutels neergooien"),
            MomentChange::Almost { reactions: ids(&["hurt_myself"]) },
        ],
        vec![chosen(LogStep::Need, &["heard", "closeness"], "even vasthouden")],
        vec![MomentChange::Emotions { chosen: ids(&["lonely", "angry"]), own: "klein".into() }],
        vec![MomentChange::Energy { step: Some(5) }],
        vec![MomentChange::People { people: vec![person] }],
        vec![chosen(LogStep::Topic, &["household", "something_small"], "de sleutels")],
        vec![chosen(LogStep::Hope, &["they_hear_me"], "dat het stopt")],
        vec![MomentChange::SoreSpots { spots: vec![spot] }],
        vec![
            MomentChange::ReallyNow { answer: Some(ReallyNow::No) },
            MomentChange::FromBefore { share: Some(70), different: "nu kan ik weglopen".into() },
        ],
        vec![MomentChange::Calm {
            calm: Some(CalmDraft {
                company: ids(&["person", "nature"]),
                people: vec![person],
                soothers: ids(&["voice", "presence"]),
                at: Some(calm_at),
                step: Some(5),
            }),
        }],
        vec![chosen(LogStep::Area, &["love"], "")],
        vec![chosen(LogStep::Load, &["bad_sleep", "too_busy"], "")],
        vec![MomentChange::Note { text: "Sleutels op tafel.\n\"Altijd\" — 🌊".into() }],
        vec![MomentChange::Private { private: true }],
    ]
}
