//! What the journeys about repair share.

use chrono::TimeDelta;
use thuishaven::{
    AttemptChange, AttemptDraft, AttemptId, AttemptWay, Clock, Depth, Haven, Occurred, Outcome, PersonId,
    RuptureChange, RuptureDraft, RuptureId, RupturePage, Timestamp, new_id,
};

use crate::House;

/// A fresh id of something that came between.
pub fn rupture_id() -> RuptureId {
    RuptureId(new_id().0)
}

/// A fresh id of a step.
pub fn attempt_id() -> AttemptId {
    AttemptId(new_id().0)
}

/// Sets the clock so many minutes after the house's own time.
pub fn minutes_later(haven: &Haven, house: &House, minutes: i64) {
    haven.set_clock(Clock::Stopped { at: house.now + TimeDelta::minutes(minutes) }).expect("a clock");
}

/// Something that came between at a time.
pub fn came(haven: &Haven, person: PersonId, size: u8, instant: Timestamp) -> RuptureId {
    let id = rupture_id();
    let draft = RuptureDraft { occurred: Some(Occurred::At { instant }), ..RuptureDraft::now(id, person, size) };
    haven.repairs().log_rupture(draft).expect("logged");
    id
}

/// It ended so at a time.
pub fn ended(haven: &Haven, id: RuptureId, depth: Depth, instant: Timestamp) -> RupturePage {
    let change = RuptureChange::Closed { depth, at: Some(Occurred::At { instant }) };
    haven.repairs().change_rupture(id, change).expect("closed")
}

/// A step of one's own in something that came between, and how it landed.
pub fn step(haven: &Haven, rupture: RuptureId, kind: &str, instant: Timestamp, outcome: Option<Outcome>) -> AttemptId {
    let id = attempt_id();
    let draft = AttemptDraft {
        kind: kind.into(),
        rupture: Some(rupture),
        occurred: Some(Occurred::At { instant }),
        ..AttemptDraft::now(id, AttemptWay::Made)
    };
    haven.repairs().log_attempt(draft).expect("logged");
    haven.repairs().change_attempt(id, AttemptChange::Outcome { outcome }).expect("changed");
    id
}
