//! One moment as it is drawn.

use std::collections::HashMap;

use uuid::Uuid;

use super::chain;
use super::moment::Moment;
use super::mood::{ENERGIES, MOODS, energy_step, mark_of, mood_step};
use super::sore_spot::SoreSpot;
use super::{ChoiceView, MomentPage, MomentView, OfferView, WallView, month_of};
use crate::content::{Texts, args, capital};
use crate::ids::{ME, PersonId};
use crate::people::{Person, PersonView, may_look_again};
use crate::scene::Scene;
use crate::time::LocalDay;

/// What the people in the diary are called.
pub(crate) struct Names(HashMap<Uuid, String>);

impl Names {
    pub(crate) fn new(people: &[Person]) -> Self {
        Self(people.iter().map(|person| (person.id.0, person.nickname.clone())).collect())
    }

    pub(super) fn choice(&self, id: Uuid, texts: &Texts) -> ChoiceView {
        let label = match self.0.get(&id) {
            _ if PersonId(id) == ME => texts.say("person-me"),
            Some(nickname) => nickname.clone(),
            None => String::from("?"),
        };
        ChoiceView { id: id.to_string(), label }
    }
}

/// A moment, ready to draw.
pub(crate) fn show(moment: Moment, names: &Names, scene: &Scene) -> MomentView {
    let at = moment.at();
    let day = scene.day(at, moment.offset);
    let chosen = |kind: &str, ids: Vec<String>| {
        ids.into_iter().map(|id| ChoiceView { label: scene.texts.choice(kind, &id), id }).collect()
    };
    MomentView {
        id: moment.moment_id(),
        occurred_at: at,
        time: scene.time(&day),
        step: mood_step(moment.valence),
        energy: moment.energy.map(energy_step),
        emotions: chosen("emotion", moment.emotions),
        own_emotion: moment.own_emotion,
        triggers: chosen("trigger", moment.triggers),
        own_trigger: moment.own_trigger,
        people: moment.people.into_iter().map(|id| names.choice(id, scene.texts)).collect(),
        note: moment.note,
        edited: moment.edited,
        binned: moment.binned_at.is_some(),
    }
}

/// What the page of one moment is made of.
pub(crate) struct PageParts {
    pub(crate) moment: Moment,
    /// What its last change was.
    pub(crate) undo: Option<String>,
    pub(crate) people: Vec<Person>,
    pub(crate) spots: Vec<SoreSpot>,
    /// What might be good first.
    pub(crate) offer: Option<OfferView>,
}

/// The page of one moment.
pub(crate) fn moment_page(parts: PageParts, scene: &Scene) -> MomentPage {
    let PageParts { moment, undo, people, spots, offer } = parts;
    let day = scene.day(moment.at(), moment.offset);
    let names = Names::new(&people);
    let there = |person: &Person| moment.people.contains(&person.id.0);
    let unsafe_there = people.iter().any(|person| person.not_safe && there(person));
    MomentPage {
        when: when(&day, scene),
        wall: wall(&day),
        undo,
        people: people
            .iter()
            .filter(|person| !person.resting || there(person))
            .map(|person| crate::people::view(person, scene.texts))
            .collect::<Vec<PersonView>>(),
        rows: chain::rows(&moment, &spots, &names, scene),
        chain: chain::chain(&moment, &spots, &names, unsafe_there, scene),
        offer,
        pleasant_mark: mark_of(moment.valence, MOODS),
        energy_mark: moment.energy.map(|energy| mark_of(energy, ENERGIES)),
        looks_again: moment.binned_at.is_none() && may_look_again(&moment.people, &people),
        moment: show(moment, &names, scene),
    }
}

pub(crate) fn wall(day: &LocalDay) -> WallView {
    let (hour, minute) = day.clock();
    // An hour and a minute always fit.
    WallView { date: day.date, month: month_of(day.date), hour: hour as u8, minute: minute as u8 }
}

/// "Maandag 23 november, 20:14": the date on the wall, for the hour beside it is the one on the wall, too.
pub(crate) fn when(day: &LocalDay, scene: &Scene) -> String {
    capital(&scene.texts.tell("when-label", &args!["day" => scene.relative_date(day.date), "time" => scene.time(day)]))
}

/// The word of an energy: "Veel energie".
pub(super) fn energy_word(energy: f64, texts: &Texts) -> String {
    capital(&texts.say(&format!("energy-{}", energy_step(energy))))
}

/// The word of a mood: "nogal donker".
pub(crate) fn mood_word(step: u8, texts: &Texts) -> String {
    texts.say(&format!("mood-{step}"))
}
