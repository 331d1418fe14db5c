//! The negative cycle: six boxes a side, a name, and when it was seen again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::check::{check_person, check_words, may_be_about};
use super::{
    BoxView, CycleChange, CycleDraft, CyclePage, CyclePart, CycleRow, CyclesView, Entry, FoundView, Pattern, Pause,
    PauseView, Seen, Side, Tie, kind, pause,
};
use crate::content::{List, Texts, args, catalog};
use crate::diary::{ChoiceView, HURT_MYSELF, ListChoice, ListGroup, check_chosen, groups};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::{ME, NeedId, PersonId};
use crate::insight::{Turn, turn};
use crate::people::{MOST_TEXT, Person, SafePerson, check_length};
use crate::scene::Scene;

/// How many things one box holds besides one's own words.
const MOST: usize = 3;
/// From so many sightings on it can be told whether they come earlier.
const ENOUGH: usize = 8;

const PARTS: [CyclePart; 6] = [
    CyclePart::Trigger,
    CyclePart::Body,
    CyclePart::Thought,
    CyclePart::Feeling,
    CyclePart::Protection,
    CyclePart::Need,
];

/// A cycle as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Cycle {
    tie: Option<Tie>,
    name: String,
    mine: BTreeMap<CyclePart, Filled>,
    theirs: BTreeMap<CyclePart, Filled>,
    pattern: Option<Pattern>,
}
kind!(Cycle, "cycle");

/// What stands in a box.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Filled {
    chosen: Vec<String>,
    own: String,
}

/// "There it is again."
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Sighting {
    pub(crate) cycle: Uuid,
    seen: Option<Seen>,
}
kind!(Sighting, "sighting");

/// Something that was there and was not said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Swallowed {}
kind!(Swallowed, "swallowed");

/// A cycle to draw. One with someone from before may be with someone at rest; none is with someone who is not safe.
pub(crate) fn cycle(draft: CycleDraft, people: &[Person], scene: &Scene) -> Result<Entry<Cycle>> {
    let person = match (draft.tie, draft.person) {
        (Tie::Imagined, None) => None,
        (Tie::Imagined, Some(_)) => return Err(invalid(Field::People, Reason::NotAllowed)),
        (_, None) => return Err(invalid(Field::People, Reason::Empty)),
        (Tie::Earlier, Some(id)) => {
            let known = people.iter().find(|person| person.id == id);
            match known {
                None => return Err(invalid(Field::People, Reason::Unknown)),
                Some(person) if person.not_safe || person.role.is_child() || id == ME => {
                    return Err(invalid(Field::People, Reason::NotAllowed));
                }
                Some(_) => Some(id.0),
            }
        }
        (Tie::Now, person) => check_person(person, people)?,
    };
    let mut what = Cycle { tie: Some(draft.tie), ..Cycle::default() };
    for (part, id) in [(CyclePart::Trigger, draft.trigger), (CyclePart::Protection, draft.reaction)] {
        if !id.is_empty() {
            check_chosen(std::slice::from_ref(&id), MOST, Field::Box, |id| has(part, id))?;
            what.mine.insert(part, Filled { chosen: vec![id], own: String::new() });
        }
    }
    Ok(Entry::now(draft.id.0, person, what, scene))
}

/// The cycle after a change.
pub(crate) fn cycle_changed(before: &Entry<Cycle>, change: CycleChange) -> Result<Entry<Cycle>> {
    let mut after = before.clone();
    match change {
        CycleChange::Name { text } => {
            check_length(&text, MOST_TEXT, Field::Name)?;
            after.what.name = text;
        }
        CycleChange::Pattern { pattern } => after.what.pattern = pattern,
        CycleChange::Box { side, part, chosen, own } => {
            let boxes = match side {
                Side::Mine => &mut after.what.mine,
                Side::Theirs => &mut after.what.theirs,
            };
            let was = boxes.get(&part).cloned().unwrap_or_default();
            check_chosen(&chosen, MOST, Field::Box, |id| was.chosen.contains(id) || has(part, id))?;
            check_words(&own)?;
            let filled = Filled { chosen, own };
            if filled == Filled::default() {
                boxes.remove(&part)
            } else {
                boxes.insert(part, filled)
            };
        }
    }
    Ok(after)
}

/// A cycle that was seen again.
pub(crate) fn sighting(
    id: NeedId,
    of: &Entry<Cycle>,
    seen: Seen,
    people: &[Person],
    scene: &Scene,
) -> Result<Entry<Sighting>> {
    if rests(of, people) {
        return Err(invalid(Field::People, Reason::NotAllowed));
    }
    Ok(Entry::now(id.0, of.person, Sighting { cycle: of.id, seen: Some(seen) }, scene))
}

/// Whether a cycle rests: it is with someone who is not safe, or at rest while it was drawn as one of now.
fn rests(entry: &Entry<Cycle>, people: &[Person]) -> bool {
    let Some(person) = entry.person.and_then(|id| people.iter().find(|person| person.id.0 == id)) else {
        return entry.person.is_some();
    };
    person.not_safe || (person.resting && entry.what.tie != Some(Tie::Earlier))
}

/// What the screen of cycles is made of.
pub(crate) struct CyclesParts {
    pub(crate) cycles: Vec<Entry<Cycle>>,
    pub(crate) sightings: Vec<Entry<Sighting>>,
    pub(crate) pauses: Vec<Entry<Pause>>,
    pub(crate) found: Vec<FoundView>,
    pub(crate) swallowed: Vec<Entry<Swallowed>>,
    pub(crate) people: Vec<Person>,
}

/// The screen of cycles.
pub(crate) fn cycles(parts: CyclesParts, scene: &Scene) -> CyclesView {
    let CyclesParts { cycles, sightings, pauses, found, swallowed, people } = parts;
    CyclesView {
        people: may_be_about(&people).into_iter().map(SafePerson::choice).collect(),
        earlier: people
            .iter()
            .filter(|person| !person.not_safe && !person.role.is_child() && person.id != ME)
            .map(|person| ChoiceView { id: person.id.0.to_string(), label: person.nickname.clone() })
            .collect(),
        cycles: cycle_rows(&cycles, &sightings, &people, scene),
        found,
        pause: open_pause(&pauses, &people, scene),
        swallowed: lately(&swallowed, scene),
    }
}

/// Cycles in a list. Those that rest are left out.
pub(crate) fn cycle_rows(
    cycles: &[Entry<Cycle>],
    sightings: &[Entry<Sighting>],
    people: &[Person],
    scene: &Scene,
) -> Vec<CycleRow> {
    cycles
        .iter()
        .filter(|entry| !rests(entry, people))
        .map(|entry| CycleRow {
            id: NeedId(entry.id),
            name: name(entry, scene),
            with: with(entry, people, scene),
            seen: seen(&of(entry.id, sightings), scene.texts),
        })
        .collect()
}

/// How often something was swallowed lately.
fn lately(swallowed: &[Entry<Swallowed>], scene: &Scene) -> Option<String> {
    let n = swallowed.iter().filter(|entry| entry.is_lately(scene)).count();
    (n > 0).then(|| scene.texts.tell("cycle-swallowed-count", &args!["n" => n]))
}

/// The pause that is under way, or that can still be asked about.
fn open_pause(pauses: &[Entry<Pause>], people: &[Person], scene: &Scene) -> Option<PauseView> {
    pauses
        .iter()
        .filter(|entry| !super::resting_with(entry.person, people))
        .map(|entry| pause::pause_view(entry, scene))
        .find(|view| view.running || view.asks_kept)
}

fn of(cycle: Uuid, sightings: &[Entry<Sighting>]) -> Vec<&Entry<Sighting>> {
    sightings.iter().filter(|entry| entry.what.cycle == cycle).collect()
}

fn name(entry: &Entry<Cycle>, scene: &Scene) -> String {
    if entry.what.name.trim().is_empty() { scene.texts.say("cycle-untitled") } else { entry.what.name.clone() }
}

fn with(entry: &Entry<Cycle>, people: &[Person], scene: &Scene) -> String {
    let person = entry.person.and_then(|id| people.iter().find(|person| person.id.0 == id));
    match person {
        Some(person) if person.not_safe => String::new(),
        Some(person) => scene.texts.tell("cycle-with", &args!["name" => person.nickname.as_str()]),
        None => scene.texts.say("cycle-with-imagined"),
    }
}

fn seen(sightings: &[&Entry<Sighting>], texts: &Texts) -> String {
    match sightings.len() {
        0 => texts.say("cycle-seen-never"),
        n => texts.tell("cycle-seen", &args!["n" => n]),
    }
}

/// One cycle, ready to draw. `sightings` are its own, in any order.
pub(crate) fn cycle_page(
    entry: &Entry<Cycle>,
    sightings: &[Entry<Sighting>],
    pauses: &[Entry<Pause>],
    people: &[Person],
    scene: &Scene,
) -> CyclePage {
    let mut all = of(entry.id, sightings);
    all.sort_by_key(|sighting| sighting.at);
    let boxes = |side, boxes: &BTreeMap<CyclePart, Filled>| {
        PARTS.into_iter().map(|part| view(side, part, boxes.get(&part), scene.texts)).collect()
    };
    CyclePage {
        id: NeedId(entry.id),
        name: entry.what.name.clone(),
        title: name(entry, scene),
        with: with(entry, people, scene),
        person: entry.person.map(PersonId),
        mine: boxes(Side::Mine, &entry.what.mine),
        theirs: boxes(Side::Theirs, &entry.what.theirs),
        pattern: entry.what.pattern,
        seen: seen(&all, scene.texts),
        earlier: earlier(&all, scene.texts),
        pauses: pause::kept_sentence(pauses.iter().filter(|pause| pause.what.cycle == Some(entry.id)), scene),
        rests: rests(entry, people),
        pausable: !rests(entry, people) && !super::resting_with(entry.person, people),
        offers_help: entry.what.mine.values().any(|filled| filled.chosen.iter().any(|id| id == HURT_MYSELF)),
        binned: entry.binned_at.is_some(),
    }
}

/// Whether a cycle is seen earlier over time: before is earlier than during, and that than afterwards.
fn earlier(sightings: &[&Entry<Sighting>], texts: &Texts) -> String {
    if sightings.len() < ENOUGH {
        return texts.tell("cycle-seen-early", &args!["n" => sightings.len()]);
    }
    let earliness: Vec<f64> = sightings
        .iter()
        .map(|sighting| match sighting.what.seen {
            Some(Seen::Before) => 2.0,
            Some(Seen::During) => 1.0,
            _ => 0.0,
        })
        .collect();
    texts.say(if turn(&earliness) == Turn::Up { "cycle-seen-earlier" } else { "cycle-seen-same" })
}

fn view(side: Side, part: CyclePart, filled: Option<&Filled>, texts: &Texts) -> BoxView {
    let (name, kind) = (part_name(part), part_kind(part));
    let question = match side {
        Side::Mine => texts.say(&format!("cycle-mine-{name}")),
        Side::Theirs => texts.say(&format!("cycle-theirs-{name}")),
    };
    let chosen = filled.map(|filled| filled.chosen.as_slice()).unwrap_or_default();
    BoxView {
        part,
        question,
        chosen: chosen.iter().map(|id| ChoiceView { id: id.clone(), label: texts.choice(kind, id) }).collect(),
        own: filled.map(|filled| filled.own.clone()).unwrap_or_default(),
        groups: part_groups(part, texts),
    }
}

fn part_name(part: CyclePart) -> &'static str {
    match part {
        CyclePart::Trigger => "trigger",
        CyclePart::Body => "body",
        CyclePart::Thought => "thought",
        CyclePart::Feeling => "feeling",
        CyclePart::Protection => "protection",
        CyclePart::Need => "need",
    }
}

fn part_kind(part: CyclePart) -> &'static str {
    match part {
        CyclePart::Trigger => "trigger",
        CyclePart::Feeling => "emotion",
        CyclePart::Body => List::Quality.kind(),
        CyclePart::Thought => List::Meaning.kind(),
        CyclePart::Protection => List::Reaction.kind(),
        CyclePart::Need => List::Need.kind(),
    }
}

fn part_list(part: CyclePart) -> Option<List> {
    match part {
        CyclePart::Trigger | CyclePart::Feeling => None,
        CyclePart::Body => Some(List::Quality),
        CyclePart::Thought => Some(List::Meaning),
        CyclePart::Protection => Some(List::Reaction),
        CyclePart::Need => Some(List::Need),
    }
}

fn has(part: CyclePart, id: &str) -> bool {
    match part {
        CyclePart::Trigger => catalog().has_trigger(id),
        CyclePart::Feeling => catalog().has_emotion(id),
        _ => part_list(part).is_some_and(|list| list.has(id)),
    }
}

fn part_groups(part: CyclePart, texts: &Texts) -> Vec<ListGroup> {
    if let Some(list) = part_list(part) {
        return groups(list, texts);
    }
    let choices = match part {
        CyclePart::Trigger => catalog()
            .triggers
            .iter()
            .map(|trigger| ListChoice {
                id: trigger.id.clone(),
                label: texts.choice("trigger", &trigger.id),
                meaning: String::new(),
            })
            .collect(),
        _ => feelings(texts),
    };
    vec![ListGroup { title: String::new(), choices }]
}

/// The feelings as a list.
pub(super) fn feelings(texts: &Texts) -> Vec<ListChoice> {
    catalog()
        .emotions
        .iter()
        .map(|emotion| ListChoice {
            id: emotion.id.clone(),
            label: texts.choice("emotion", &emotion.id),
            meaning: texts.choice("emotion", &format!("{}-meaning", emotion.id)),
        })
        .collect()
}
