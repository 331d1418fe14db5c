//! One moment as it is drawn.

use std::collections::HashMap;

use uuid::Uuid;

use super::moment::Moment;
use super::mood::{energy_step, mood_step};
use super::{ChoiceView, MomentPage, MomentView, WallView, month_of};
use crate::content::{Texts, args, capital};
use crate::ids::{ME, PersonId};
use crate::people::{Person, PersonView};
use crate::scene::Scene;
use crate::time::LocalDay;

/// What the people in the diary are called.
pub(crate) struct Names(HashMap<Uuid, String>);

impl Names {
    pub(crate) fn new(people: &[Person]) -> Self {
        Self(people.iter().map(|person| (person.id.0, person.nickname.clone())).collect())
    }

    fn choice(&self, id: Uuid, texts: &Texts) -> ChoiceView {
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

/// The page of one moment. `undo` is what its last change was.
pub(crate) fn moment_page(moment: Moment, undo: Option<String>, people: &[Person], scene: &Scene) -> MomentPage {
    let day = scene.day(moment.at(), moment.offset);
    let present = moment.people.clone();
    MomentPage {
        when: when(&day, scene),
        wall: wall(&day),
        undo,
        people: people
            .iter()
            .filter(|person| !person.resting || present.contains(&person.id.0))
            .map(|person| crate::people::view(person, scene.texts))
            .collect::<Vec<PersonView>>(),
        moment: show(moment, &Names::new(people), scene),
    }
}

fn wall(day: &LocalDay) -> WallView {
    let (hour, minute) = day.clock();
    // An hour and a minute always fit.
    WallView { date: day.date, month: month_of(day.date), hour: hour as u8, minute: minute as u8 }
}

/// "Maandag 23 november, 20:14": the date on the wall, for the hour beside it is the one on the wall, too.
pub(crate) fn when(day: &LocalDay, scene: &Scene) -> String {
    capital(&scene.texts.tell("when-label", &args!["day" => scene.relative_date(day.date), "time" => scene.time(day)]))
}

/// The word of a mood: "nogal donker".
pub(crate) fn mood_word(step: u8, texts: &Texts) -> String {
    texts.say(&format!("mood-{step}"))
}
