//! A step towards each other: made or received, part of what it repairs or standing alone.

use serde::Serialize;
use uuid::Uuid;

use super::check::{between, is_me, past, safe_one};
use super::show::{kind_label, with_whom};
use super::{AttemptChange, AttemptDraft, AttemptView, AttemptWay, Noticed, Outcome, Rupture};
use crate::content::List;
use crate::diary::ChoiceView;
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::{AttemptId, ME, PersonId, RuptureId};
use crate::people::{MOST_TEXT, Person, SafePerson, check_length, check_number, safe};
use crate::scene::Scene;
use crate::time::of_millis;

/// How far a step can be let in, from 0.
const MOST_LET_IN: u8 = 4;

/// A step as it is kept. Its fields are also the names in the change log.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Attempt {
    #[serde(skip)]
    pub(crate) id: Uuid,
    pub(crate) rupture: Option<Uuid>,
    pub(crate) person: Option<Uuid>,
    pub(crate) way: AttemptWay,
    /// An id of the kinds, or empty.
    pub(crate) kind: String,
    pub(crate) own: String,
    /// Milliseconds since 1970.
    pub(crate) occurred_at: i64,
    /// Seconds east of UTC then.
    pub(crate) offset: i32,
    pub(crate) noticed: Option<Noticed>,
    pub(crate) let_in: Option<u8>,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) binned_at: Option<i64>,
}

/// One of one's own steps with its outcome, as statistics see it.
pub(crate) struct Landed {
    pub(crate) person: Option<Uuid>,
    pub(crate) kind: Option<&'static str>,
    pub(crate) outcome: Outcome,
    pub(crate) rupture: Option<Uuid>,
    pub(crate) occurred_at: i64,
}

/// How often a kind of one's own steps ended so.
pub(crate) struct LandedCount {
    pub(crate) kind: Option<&'static str>,
    pub(crate) outcome: Outcome,
    pub(crate) n: usize,
}

/// How many steps there were one way with someone, that came in so.
pub(crate) struct Reached {
    pub(crate) person: Option<Uuid>,
    pub(crate) way: AttemptWay,
    pub(crate) noticed: Option<Noticed>,
    pub(crate) let_in: Option<u8>,
    pub(crate) n: usize,
}

/// A step that can be kept. `of` is what it repairs, which has to be there and not in the bin.
pub(crate) fn attempt(draft: AttemptDraft, of: Option<&Rupture>, people: &[Person], scene: &Scene) -> Result<Attempt> {
    let at = past(draft.occurred, scene)?;
    let person = whose(of, draft.person, draft.way, people)?;
    check_kind(&draft.kind, &draft.own, "")?;
    Ok(Attempt {
        id: draft.id.0,
        rupture: of.map(|rupture| rupture.id),
        person,
        way: draft.way,
        kind: draft.kind,
        own: draft.own,
        occurred_at: at.timestamp_millis(),
        offset: scene.zone.offset_at(at),
        noticed: None,
        let_in: None,
        outcome: None,
        binned_at: None,
    })
}

/// The same after a change. `of` is what it repairs afterwards.
pub(crate) fn attempt_changed(
    before: &Attempt,
    change: AttemptChange,
    of: Option<&Rupture>,
    people: &[Person],
    scene: &Scene,
) -> Result<Attempt> {
    whose(None, before.person.map(PersonId), before.way, people)?;
    let mut after = before.clone();
    match change {
        AttemptChange::Kind { kind, own } => {
            check_kind(&kind, &own, &before.kind)?;
            (after.kind, after.own) = (kind, own);
        }
        AttemptChange::Occurred { occurred } => {
            let at = past(Some(occurred), scene)?;
            after.occurred_at = at.timestamp_millis();
            after.offset = scene.zone.offset_at(at);
        }
        AttemptChange::Rupture { rupture: None } => after.rupture = None,
        AttemptChange::Rupture { rupture: Some(_) } => {
            after.person = whose(of, None, before.way, people)?;
            after.rupture = of.map(|rupture| rupture.id);
        }
        AttemptChange::Person { .. } if before.rupture.is_some() => {
            return Err(invalid(Field::People, Reason::NotAllowed));
        }
        AttemptChange::Person { person } => after.person = whose(None, person, before.way, people)?,
        AttemptChange::Outcome { outcome } => after.outcome = outcome,
        AttemptChange::Noticed { .. } | AttemptChange::LetIn { .. } if before.way == AttemptWay::Made => {
            return Err(invalid(Field::Way, Reason::NotAllowed));
        }
        AttemptChange::Noticed { noticed } => {
            after.noticed = noticed;
            if noticed == Some(Noticed::Missed) {
                after.let_in = None;
            }
        }
        AttemptChange::LetIn { let_in } => {
            if let_in.is_some() && before.noticed == Some(Noticed::Missed) {
                return Err(invalid(Field::LetIn, Reason::NotThere));
            }
            check_number(let_in, MOST_LET_IN, Field::LetIn)?;
            after.let_in = let_in;
        }
    }
    Ok(after)
}

/// Whose step it is with. The bond with a child, and with oneself, carries one way.
fn whose(of: Option<&Rupture>, person: Option<PersonId>, way: AttemptWay, people: &[Person]) -> Result<Option<Uuid>> {
    let one_way = match (of, person) {
        (Some(rupture), Some(person)) if rupture.person != person.0 => {
            return Err(invalid(Field::People, Reason::NotAllowed));
        }
        (None, None) => return Ok(None),
        (None, Some(ME)) => true,
        (Some(rupture), _) => between(PersonId(rupture.person), people)?.is_child(),
        (None, Some(person)) => between(person, people)?.is_child(),
    };
    if one_way && way == AttemptWay::Received {
        return Err(invalid(Field::Way, Reason::NotAllowed));
    }
    Ok(of.map(|rupture| rupture.person).or(person.map(|person| person.0)))
}

/// What a newer app called it may stay as it `was`.
fn check_kind(kind: &str, own: &str, was: &str) -> Result<()> {
    if !kind.is_empty() && kind != was && !List::Repair.has(kind) {
        return Err(invalid(Field::RepairKind, Reason::Unknown));
    }
    check_length(own, MOST_TEXT, Field::OwnWords)
}

/// A step, ready to draw. `of` is what it repairs, when that is there.
pub(crate) fn attempt_view(attempt: &Attempt, of: Option<&Rupture>, people: &[Person], scene: &Scene) -> AttemptView {
    let texts = scene.texts;
    let one = safe_one(attempt.person, people);
    let me = is_me(attempt.person);
    let rests = attempt.person.is_some() && one.is_none() && !me;
    let adult = one.is_none_or(|one| !one.is_child()) && !me;
    let chosen = |kind: &str, id: Option<&str>| id.map(|id| texts.say(&format!("{kind}-{id}"))).unwrap_or_default();
    let day = scene.day(of_millis(attempt.occurred_at), attempt.offset);
    AttemptView {
        id: AttemptId(attempt.id),
        way: attempt.way,
        kind: attempt.kind.clone(),
        own: attempt.own.clone(),
        title: kind_label(attempt, texts),
        whose: texts.say(match attempt.way {
            AttemptWay::Made => "attempt-made",
            AttemptWay::Received => "attempt-received",
        }),
        with: with_whom(attempt.person, people, texts),
        person: attempt.person.map(PersonId).filter(|_| !rests),
        rupture: of.map(|rupture| RuptureId(rupture.id)),
        whom: if of.is_none() { whom(attempt.way, people, scene) } else { Vec::new() },
        when: crate::diary::when(&day, scene),
        wall: crate::diary::wall(&day),
        outcome: attempt.outcome,
        outcome_label: chosen("outcome", attempt.outcome.map(Outcome::id)),
        asks_noticed: attempt.way == AttemptWay::Received && adult && !rests,
        noticed: attempt.noticed,
        noticed_label: chosen("noticed", attempt.noticed.map(Noticed::id)),
        let_in: attempt.let_in,
        let_in_label: attempt.let_in.map(|n| texts.say(&format!("let-in-{n}"))).unwrap_or_default(),
        rests,
        binned: attempt.binned_at.is_some(),
    }
}

/// With whom a step that stands alone can be.
fn whom(way: AttemptWay, people: &[Person], scene: &Scene) -> Vec<ChoiceView> {
    let made = way == AttemptWay::Made;
    let me = made.then(|| ChoiceView { id: ME.0.to_string(), label: scene.texts.say("person-me") });
    safe(people).into_iter().filter(|one| made || !one.is_child()).map(SafePerson::choice).chain(me).collect()
}
