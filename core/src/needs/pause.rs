//! A pause in the middle of a cycle: at least twenty minutes, with a time to come back.
//!
//! Twenty minutes is about what a body needs to come down once it is flooded (Gottman); less only looks like a pause.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::check::check_person;
use super::{Entry, PauseDraft, PauseKept, PauseView, kind};
use crate::content::args;
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::NeedId;
use crate::people::Person;
use crate::scene::Scene;
use crate::time::{A_DAY, of_millis};

const SHORTEST: u32 = 20;
const LONGEST: u32 = 24 * 60;
/// How long it is still asked whether one came back.
const ASKED: i64 = 3 * A_DAY;

/// A pause as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Pause {
    pub(crate) cycle: Option<Uuid>,
    minutes: u32,
    kept: Option<PauseKept>,
}
kind!(Pause, "pause");

/// A pause that begins now. `knows` tells whether there is such a cycle.
pub(crate) fn pause(
    draft: PauseDraft,
    people: &[Person],
    knows: impl Fn(NeedId) -> bool,
    scene: &Scene,
) -> Result<Entry<Pause>> {
    if !(SHORTEST..=LONGEST).contains(&draft.minutes) {
        return Err(invalid(Field::Minutes, Reason::OutOfRange));
    }
    if draft.cycle.is_some_and(|cycle| !knows(cycle)) {
        return Err(invalid(Field::Id, Reason::Unknown));
    }
    let person = check_person(draft.person, people)?;
    let what = Pause { cycle: draft.cycle.map(|cycle| cycle.0), minutes: draft.minutes, kept: None };
    Ok(Entry::now(draft.id.0, person, what, scene))
}

/// The pause with the answer to whether one came back.
pub(crate) fn pause_kept(before: &Entry<Pause>, kept: Option<PauseKept>) -> Entry<Pause> {
    let mut after = before.clone();
    after.what.kept = kept;
    after
}

fn until(entry: &Entry<Pause>) -> i64 {
    entry.at + i64::from(entry.what.minutes) * 60_000
}

/// One pause, ready to draw.
pub(crate) fn pause_view(entry: &Entry<Pause>, scene: &Scene) -> PauseView {
    let (now, until) = (scene.now.timestamp_millis(), until(entry));
    let at = of_millis(until);
    let time = scene.time(&scene.day(at, scene.zone.offset_at(at)));
    PauseView {
        id: NeedId(entry.id),
        cycle: entry.what.cycle.map(NeedId),
        until: at,
        label: scene.texts.tell("cycle-pause-until", &args!["time" => time]),
        running: now < until && entry.what.kept.is_none(),
        asks_kept: now >= until && now - until < ASKED && entry.what.kept.is_none(),
        kept: entry.what.kept,
    }
}

/// How often one came back at the time agreed; none before the first answer.
pub(super) fn kept_sentence<'a>(pauses: impl Iterator<Item = &'a Entry<Pause>>, scene: &Scene) -> Option<String> {
    let answered: Vec<PauseKept> = pauses.filter_map(|entry| entry.what.kept).collect();
    let kept = answered.iter().filter(|kept| **kept == PauseKept::Yes).count();
    (!answered.is_empty()).then(|| scene.texts.tell("cycle-pauses-kept", &args!["kept" => kept, "n" => answered.len()]))
}
