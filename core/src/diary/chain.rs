//! The rest of a moment: what may be kept of it, and how it is shown.

use super::body::{STRONGEST, felt, sensation};
use super::check::{check_chosen, check_people, instant};
use super::moment::{Calm, Moment};
use super::mood::{Mood, mood_step};
use super::show::{Names, wall};
use super::sore_spot::SoreSpot;
use super::steps::{FLOW, Listed};
use super::{
    CalmDraft, CalmView, ChainView, ChoiceView, ChosenView, LogStep, MomentRow, MoodDraft, ReallyNow, SensationDraft,
    SoreSpotView,
};
use crate::content::{List, args};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::{PersonId, SoreSpotId};
use crate::people::{MOST_TEXT, check_length, check_number};
use crate::scene::Scene;
use crate::time::{check_occurred, minute_of};

const MOST_SPOTS: usize = 5;
/// A thought is looked at again when it was rated at least this long ago.
const AN_HOUR: i64 = 3_600_000;

/// A choice from the list of a step. What a newer app chose may stay where it was.
pub(super) fn choose(moment: &mut Moment, step: LogStep, chosen: Vec<String>, own: String) -> Result<()> {
    let Some(Listed { list, field, most, own: takes_own }) = step.listed() else {
        return Err(invalid(Field::Step, Reason::NotAllowed));
    };
    let was = moment.chosen(step).map(|(was, _)| was).unwrap_or_default();
    check_chosen(&chosen, most, field, |id| was.contains(id) || list.has(id))?;
    if !takes_own && !own.is_empty() {
        return Err(invalid(Field::OwnWords, Reason::NotAllowed));
    }
    check_length(&own, MOST_TEXT, Field::OwnWords)?;
    moment.choose(step, chosen, own);
    moment.almost.retain(|id| moment.reactions.contains(id));
    Ok(())
}

/// Which reactions were felt and not done.
pub(super) fn almost(moment: &mut Moment, reactions: Vec<String>) -> Result<()> {
    check_chosen(&reactions, moment.reactions.len(), Field::Reactions, |id| moment.reactions.contains(id))?;
    moment.almost = reactions;
    Ok(())
}

/// What the body does.
pub(super) fn body(moment: &mut Moment, drafts: Vec<SensationDraft>) -> Result<()> {
    moment.body = felt(drafts, &moment.body)?;
    Ok(())
}

/// How true a thought feels.
pub(super) fn truth(value: Option<u8>) -> Result<Option<u8>> {
    check_number(value, STRONGEST, Field::Truth)?;
    Ok(value)
}

/// Which sore spots were touched.
pub(super) fn sore_spots(
    moment: &mut Moment,
    spots: Vec<SoreSpotId>,
    knows: impl Fn(SoreSpotId) -> bool,
) -> Result<()> {
    check_chosen(&spots, MOST_SPOTS, Field::SoreSpots, |spot| moment.sore_spots.contains(&spot.0) || knows(*spot))?;
    moment.sore_spots = spots.into_iter().map(|spot| spot.0).collect();
    Ok(())
}

/// Whether something is really going on. What was said of long ago stands only after no.
pub(super) fn really_now(moment: &mut Moment, answer: Option<ReallyNow>) {
    moment.really_now = answer;
    if answer != Some(ReallyNow::No) {
        (moment.from_before, moment.different) = (None, String::new());
    }
}

/// How much is from long ago.
pub(super) fn from_before(moment: &mut Moment, share: Option<u8>, different: String) -> Result<()> {
    if moment.really_now != Some(ReallyNow::No) {
        return Err(invalid(Field::FromBefore, Reason::NotThere));
    }
    check_number(share, 100, Field::FromBefore)?;
    check_length(&different, MOST_TEXT, Field::FromBefore)?;
    (moment.from_before, moment.different) = (share, different);
    Ok(())
}

/// Calm is not before its moment.
pub(super) fn check_calm(calm_at: Option<i64>, occurred_at: i64) -> Result<()> {
    match calm_at {
        Some(at) if at < minute_of(occurred_at) => Err(invalid(Field::Calm, Reason::TooEarly)),
        _ => Ok(()),
    }
}

/// How calm came back.
pub(super) fn calm(
    moment: &mut Moment,
    draft: Option<CalmDraft>,
    scene: &Scene,
    knows: impl Fn(PersonId) -> bool,
) -> Result<()> {
    let Some(draft) = draft else {
        moment.calm = None;
        return Ok(());
    };
    let before = moment.calm.clone().unwrap_or_default();
    let most = |list: List| list.choices().len();
    check_chosen(&draft.company, most(List::Company), Field::Calm, |id| {
        before.company.contains(id) || List::Company.has(id)
    })?;
    check_chosen(&draft.soothers, most(List::Soother), Field::Calm, |id| {
        before.soothers.contains(id) || List::Soother.has(id)
    })?;
    check_people(&draft.people, |person| before.people.contains(&person.0) || knows(person))?;
    let at = draft.at.map(|at| check_occurred(instant(at, scene)?, scene.now)).transpose()?;
    check_calm(at.map(|at| at.timestamp_millis()), moment.occurred_at)?;
    let mood = draft.step.map(|step| Mood::checked(MoodDraft::Step { step })).transpose()?;
    moment.calm = Some(Calm {
        company: draft.company,
        people: draft.people.into_iter().map(|person| person.0).collect(),
        soothers: draft.soothers,
        at: at.map(|at| at.timestamp_millis()),
        valence: mood.map(|mood| mood.valence),
    })
    .filter(|calm| *calm != Calm::default());
    Ok(())
}

/// The rest of a moment, ready to draw. `unsafe_there` tells that someone is there who is not safe.
pub(super) fn chain(
    moment: &Moment,
    spots: &[SoreSpot],
    names: &Names,
    unsafe_there: bool,
    scene: &Scene,
) -> ChainView {
    let lists = FLOW.into_iter().filter_map(|step| step.listed().map(|listed| (step, listed.list)));
    let no = moment.really_now == Some(ReallyNow::No);
    ChainView {
        chosen: lists
            .map(|(step, list)| {
                let (chosen, own) = moment.chosen(step).unwrap_or_default();
                ChosenView { step, chosen: choices(list, chosen, scene), own: own.to_owned() }
            })
            .collect(),
        almost: moment.almost.clone(),
        body: moment.body.iter().map(|felt| sensation(felt, scene)).collect(),
        truth: moment.truth,
        truth_later: moment.truth_later,
        asks_again: moment.truth.is_some() && scene.now.timestamp_millis() - moment.logged_at >= AN_HOUR,
        sore_spots: touched_first(moment, spots),
        really_now: moment.really_now,
        asks_now: !unsafe_there,
        asks_before: no && !unsafe_there,
        offers_help: unsafe_there || moment.really_now.is_some_and(|answer| answer != ReallyNow::No),
        from_before: moment.from_before,
        different: moment.different.clone(),
        calm: moment.calm.as_ref().map(|calm| calm_view(calm, moment, names, scene)),
        private: moment.private,
    }
}

fn choices(list: List, ids: &[String], scene: &Scene) -> Vec<ChoiceView> {
    ids.iter().map(|id| ChoiceView { label: scene.texts.choice(list.kind(), id), id: id.clone() }).collect()
}

/// Those that were touched, and then all others that are not at rest.
fn touched_first(moment: &Moment, spots: &[SoreSpot]) -> Vec<SoreSpotView> {
    let view = |spot: &SoreSpot, chosen| SoreSpotView { id: SoreSpotId(spot.id), text: spot.text.clone(), chosen };
    let touched =
        moment.sore_spots.iter().filter_map(|id| spots.iter().find(|spot| spot.id == *id)).map(|spot| view(spot, true));
    let others = spots
        .iter()
        .filter(|spot| !spot.resting && !moment.sore_spots.contains(&spot.id))
        .map(|spot| view(spot, false));
    touched.chain(others).collect()
}

fn calm_view(calm: &Calm, moment: &Moment, names: &Names, scene: &Scene) -> CalmView {
    let at = calm.at.and_then(chrono::DateTime::from_timestamp_millis);
    let day = at.map(|at| scene.day(at, scene.zone.offset_at(at)));
    let minutes = calm.at.map(|at| (at - moment.occurred_at).max(0) / 60_000);
    CalmView {
        company: choices(List::Company, &calm.company, scene),
        people: calm.people.iter().map(|id| names.choice(*id, scene.texts)).collect(),
        soothers: choices(List::Soother, &calm.soothers, scene),
        at: day.as_ref().map(wall),
        after: minutes.filter(|minutes| *minutes > 0).map(|minutes| after(minutes, scene)),
        step: calm.valence.map(mood_step),
    }
}

/// How long something took: "na 40 minuten", "na 3 uur", "na 2 dagen".
fn after(minutes: i64, scene: &Scene) -> String {
    match minutes {
        ..120 => scene.texts.tell("after-minutes", &args!["n" => minutes]),
        120..2880 => scene.texts.tell("after-hours", &args!["n" => (minutes + 30) / 60]),
        _ => scene.texts.tell("after-days", &args!["n" => (minutes + 720) / 1440]),
    }
}

/// Every step with what was answered.
pub(super) fn rows(moment: &Moment, spots: &[SoreSpot], names: &Names, scene: &Scene) -> Vec<MomentRow> {
    FLOW.into_iter()
        .map(|step| MomentRow {
            step,
            label: scene.texts.say(&format!("ask-{}-label", step.id())),
            values: answered(moment, step, spots, names, scene).into_iter().filter(|text| !text.is_empty()).collect(),
        })
        .collect()
}

fn answered(moment: &Moment, step: LogStep, spots: &[SoreSpot], names: &Names, scene: &Scene) -> Vec<String> {
    let texts = scene.texts;
    let words = |kind: &str, ids: &[String], own: &str| -> Vec<String> {
        ids.iter().map(|id| texts.choice(kind, id)).chain([own.to_owned()]).collect()
    };
    match step {
        LogStep::Trigger => words("trigger", &moment.triggers, &moment.own_trigger),
        LogStep::Emotions => words("emotion", &moment.emotions, &moment.own_emotion),
        LogStep::Energy => moment.energy.map(|energy| super::show::energy_word(energy, texts)).into_iter().collect(),
        LogStep::People => moment.people.iter().map(|id| names.choice(*id, texts).label).collect(),
        LogStep::Note => vec![moment.note.clone()],
        LogStep::Body => moment.body.iter().map(|felt| sensation(felt, scene).label).collect(),
        LogStep::SoreSpot => {
            touched_first(moment, spots).into_iter().filter(|spot| spot.chosen).map(|spot| spot.text).collect()
        }
        LogStep::ThenOrNow => then_or_now(moment, scene),
        LogStep::Calm => moment.calm.as_ref().map_or_else(Vec::new, |calm| {
            let view = calm_view(calm, moment, names, scene);
            let chosen = [view.company, view.people, view.soothers].concat();
            chosen.into_iter().map(|choice| choice.label).chain(view.after).collect()
        }),
        LogStep::Reaction => {
            let word = |id: &String| {
                let label = texts.choice("reaction", id);
                if moment.almost.contains(id) { texts.tell("reaction-almost", &args!["label" => label]) } else { label }
            };
            moment.reactions.iter().map(word).chain([moment.own_reaction.clone()]).collect()
        }
        _ => {
            let (chosen, own) = moment.chosen(step).unwrap_or_default();
            words(step.listed().map_or("", |listed| listed.list.kind()), chosen, own)
        }
    }
}

fn then_or_now(moment: &Moment, scene: &Scene) -> Vec<String> {
    let answer = match moment.really_now {
        None => return Vec::new(),
        Some(ReallyNow::Yes) => "now-yes",
        Some(ReallyNow::No) => "now-no",
        Some(ReallyNow::DontKnow) => "now-dont-know",
    };
    let share = moment.from_before.map(|share| scene.texts.tell("before-share", &args!["n" => share]));
    [scene.texts.say(answer)].into_iter().chain(share).chain([moment.different.clone()]).collect()
}
