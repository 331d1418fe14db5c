//! Small daily habits of a home that is good to come back to. Each is ticked once a day; nothing is counted against
//! anyone.

use serde::{Deserialize, Serialize};

use super::{Entry, HabitView, HabitsView, kind};
use crate::content::{List, args};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::NeedId;
use crate::scene::Scene;

/// So many days are looked back, today among them.
const DAYS: i64 = 30;

/// A habit that was there today.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Habit {
    habit: String,
}
kind!(Habit, "habit");

/// A tick for today; none when it is ticked already. `ticks` are of any day.
pub(crate) fn habit(id: NeedId, habit: String, ticks: &[Entry<Habit>], scene: &Scene) -> Result<Option<Entry<Habit>>> {
    if !List::Habit.has(&habit) {
        return Err(invalid(Field::Habit, Reason::Unknown));
    }
    let ticked = ticks.iter().any(|tick| tick.what.habit == habit && days_ago(tick, scene) == 0);
    Ok((!ticked).then(|| Entry::now(id.0, None, Habit { habit }, scene)))
}

fn days_ago(tick: &Entry<Habit>, scene: &Scene) -> i64 {
    (scene.today() - scene.day(tick.time(), tick.offset).day).num_days()
}

/// The screen of habits. `ticks` are in any order; two of one day, made on two phones, are one.
pub(crate) fn habits(ticks: &[Entry<Habit>], scene: &Scene) -> HabitsView {
    let view = |id: &str| {
        let mut days: Vec<(i64, NeedId)> = ticks
            .iter()
            .filter(|tick| tick.what.habit == id)
            .map(|tick| (days_ago(tick, scene), NeedId(tick.id)))
            .filter(|(ago, _)| (0..DAYS).contains(ago))
            .collect();
        days.sort_unstable();
        days.dedup_by_key(|(ago, _)| *ago);
        HabitView {
            id: id.to_owned(),
            label: scene.texts.choice(List::Habit.kind(), id),
            meaning: scene.texts.choice(List::Habit.kind(), &format!("{id}-meaning")),
            ticked: days.first().filter(|(ago, _)| *ago == 0).map(|(_, id)| *id),
            times: (!days.is_empty()).then(|| scene.texts.tell("habit-times", &args!["n" => days.len()])),
        }
    };
    HabitsView { habits: List::Habit.choices().iter().map(|choice| view(&choice.id)).collect() }
}
