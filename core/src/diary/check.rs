//! From a draft to a moment that can be kept, and from a moment to the changed one.

use std::collections::BTreeSet;

use chrono::NaiveTime;

use super::moment::Moment;
use super::mood::{Mood, checked_energy};
use super::steps::FLOW;
use super::{LogStep, MomentChange, MomentDraft, Occurred, chain};
use crate::content::catalog;
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::{PersonId, SoreSpotId};
use crate::people::{MOST_TEXT, check_length};
use crate::scene::Scene;
use crate::time::{Timestamp, check_occurred};

/// How many feelings, and how many beginnings, one moment can have besides one's own words.
pub(crate) const MOST_CHOSEN: usize = 3;
const MOST_PEOPLE: usize = 20;
const MOST_NOTE: u32 = 20_000;
/// What is changed sooner is still part of logging it.
const AN_HOUR: i64 = 3_600_000;

/// A moment that can be kept. `knows` tells whether there is such a person.
pub(crate) fn moment(draft: MomentDraft, scene: &Scene, knows: impl Fn(PersonId) -> bool) -> Result<Moment> {
    let mood = Mood::checked(draft.mood)?;
    let at = draft.occurred.map_or(Ok(scene.now), |occurred| instant(occurred, scene))?;
    let at = check_occurred(at, scene.now)?;
    check_feelings(&draft.emotions, &draft.own_emotion, &[])?;
    check_triggers(&draft.triggers, &draft.own_trigger, &[])?;
    check_people(&draft.people, knows)?;
    check_length(&draft.note, MOST_NOTE, Field::Note)?;
    Ok(Moment {
        id: draft.id.0,
        occurred_at: at.timestamp_millis(),
        offset: scene.zone.offset_at(at),
        logged_at: scene.now.timestamp_millis(),
        valence: mood.valence,
        energy: mood.energy,
        emotions: draft.emotions,
        own_emotion: draft.own_emotion,
        triggers: draft.triggers,
        own_trigger: draft.own_trigger,
        people: draft.people.into_iter().map(|person| person.0).collect(),
        note: draft.note,
        ..Moment::default()
    })
}

/// The moment after a change. `knows` and `knows_spot` tell whether there is such a person or sore spot.
pub(crate) fn changed(
    before: &Moment,
    change: MomentChange,
    scene: &Scene,
    knows: impl Fn(PersonId) -> bool,
    knows_spot: impl Fn(SoreSpotId) -> bool,
) -> Result<Moment> {
    let mut after = before.clone();
    match change {
        MomentChange::Chosen { step, chosen, own } => chain::choose(&mut after, step, chosen, own)?,
        MomentChange::Almost { reactions } => chain::almost(&mut after, reactions)?,
        MomentChange::Body { sensations } => chain::body(&mut after, sensations)?,
        MomentChange::Truth { value } => after.truth = chain::truth(value)?,
        MomentChange::TruthLater { value } => after.truth_later = chain::truth(value)?,
        MomentChange::SoreSpots { spots } => chain::sore_spots(&mut after, spots, knows_spot)?,
        MomentChange::ReallyNow { answer } => chain::really_now(&mut after, answer),
        MomentChange::FromBefore { share, different } => chain::from_before(&mut after, share, different)?,
        MomentChange::Calm { calm } => chain::calm(&mut after, calm, scene, knows)?,
        MomentChange::Private { private } => after.private = private,
        MomentChange::Mood { mood } => {
            let mood = Mood::checked(mood)?;
            after.valence = mood.valence;
            after.energy = mood.energy.or(before.energy);
        }
        MomentChange::Energy { step } => after.energy = step.map(checked_energy).transpose()?,
        MomentChange::Emotions { chosen, own } => {
            check_feelings(&chosen, &own, &before.emotions)?;
            (after.emotions, after.own_emotion) = (chosen, own);
        }
        MomentChange::Triggers { chosen, own } => {
            check_triggers(&chosen, &own, &before.triggers)?;
            (after.triggers, after.own_trigger) = (chosen, own);
        }
        MomentChange::People { people } => {
            check_people(&people, |person| before.people.contains(&person.0) || knows(person))?;
            after.people = people.into_iter().map(|person| person.0).collect();
        }
        MomentChange::Note { text } => {
            check_length(&text, MOST_NOTE, Field::Note)?;
            after.note = text;
        }
        MomentChange::Occurred { occurred } => {
            let at = check_occurred(instant(occurred, scene)?, scene.now)?;
            after.occurred_at = at.timestamp_millis();
            after.offset = scene.zone.offset_at(at);
            chain::check_calm(after.calm.as_ref().and_then(|calm| calm.at), after.occurred_at)?;
        }
        MomentChange::Settled => after.settled = true,
    }
    after.edited =
        before.edited || (replaces(before, &after) && scene.now.timestamp_millis() - before.logged_at > AN_HOUR);
    Ok(after)
}

/// Whether something that was there is another now. Adding to a bare moment is no edit.
fn replaces(before: &Moment, after: &Moment) -> bool {
    let gone = |step: LogStep| {
        let (was, own_was) = before.chosen(step).unwrap_or_default();
        let (is, own_is) = after.chosen(step).unwrap_or_default();
        !was.iter().all(|one| is.contains(one)) || (!own_was.is_empty() && own_was != own_is)
    };
    let other = |was: &str, is: &str| !was.is_empty() && was != is;
    let others = |was: &[String], is: &[String]| !was.iter().all(|one| is.contains(one));
    before.valence != after.valence
        || before.occurred_at != after.occurred_at
        || (before.energy.is_some() && before.energy != after.energy)
        || others(&before.emotions, &after.emotions)
        || others(&before.triggers, &after.triggers)
        || !before.people.iter().all(|person| after.people.contains(person))
        || other(&before.own_emotion, &after.own_emotion)
        || other(&before.own_trigger, &after.own_trigger)
        || other(&before.note, &after.note)
        || other(&before.different, &after.different)
        || !before.body.iter().all(|felt| after.body.contains(felt))
        || !before.sore_spots.iter().all(|spot| after.sore_spots.contains(spot))
        || (before.truth.is_some() && before.truth != after.truth)
        || (before.really_now.is_some() && before.really_now != after.really_now)
        || (before.from_before.is_some() && before.from_before != after.from_before)
        || (before.calm.is_some() && before.calm != after.calm)
        || FLOW.into_iter().any(gone)
}

pub(crate) fn instant(occurred: Occurred, scene: &Scene) -> Result<Timestamp> {
    match occurred {
        Occurred::Now => Ok(scene.now),
        Occurred::At { instant } => Ok(instant),
        Occurred::Wall { date, hour, minute } => {
            let time = NaiveTime::from_hms_opt(hour.into(), minute.into(), 0)
                .ok_or_else(|| invalid(Field::Occurred, Reason::OutOfRange))?;
            // Far outside the diary's years the zone's arithmetic would leave the calendar.
            match chrono::Datelike::year(&date) {
                ..1900 => Err(invalid(Field::Occurred, Reason::TooEarly)),
                9999.. => Err(invalid(Field::Occurred, Reason::TooLate)),
                _ => Ok(scene.zone.instant_of(date, time)),
            }
        }
    }
}

/// What this app does not know may stay where it `was`: it came from a newer one.
fn check_feelings(chosen: &[String], own: &str, was: &[String]) -> Result<()> {
    check_chosen(chosen, MOST_CHOSEN, Field::Emotions, |id| was.contains(id) || catalog().has_emotion(id))?;
    check_length(own, MOST_TEXT, Field::OwnEmotion)
}

fn check_triggers(chosen: &[String], own: &str, was: &[String]) -> Result<()> {
    check_chosen(chosen, MOST_CHOSEN, Field::Triggers, |id| was.contains(id) || catalog().has_trigger(id))?;
    check_length(own, MOST_TEXT, Field::OwnTrigger)
}

pub(super) fn check_people(people: &[PersonId], knows: impl Fn(PersonId) -> bool) -> Result<()> {
    check_chosen(people, MOST_PEOPLE, Field::People, |person| knows(*person))
}

/// Not too many, none twice, and each one known.
pub(crate) fn check_chosen<T: Ord>(chosen: &[T], most: usize, field: Field, knows: impl Fn(&T) -> bool) -> Result<()> {
    if chosen.len() > most {
        return Err(invalid(field, Reason::TooMany { most: most as u32 }));
    }
    if chosen.iter().collect::<BTreeSet<_>>().len() != chosen.len() || !chosen.iter().all(knows) {
        return Err(invalid(field, Reason::Unknown));
    }
    Ok(())
}
