//! One's own warm and sharp reactions in a week that one chose to count. The other's are never counted.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::WarmthView;
use crate::content::{args, day_name};
use crate::ids::NeedId;
use crate::needs::{Entry, kind};
use crate::scene::Scene;

/// Below this many nothing is told: a handful says something about a day, not about anyone.
const ENOUGH: usize = 20;

/// A reaction of one's own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Reaction {
    warm: bool,
}
kind!(Reaction, "reaction");

/// A reaction of now.
pub(crate) fn reaction(id: NeedId, warm: bool, scene: &Scene) -> Entry<Reaction> {
    Entry::now(id.0, None, Reaction { warm }, scene)
}

/// The week in which a day lies; `reactions` are of any time.
pub(crate) fn warmth(reactions: &[Entry<Reaction>], day: NaiveDate, scene: &Scene) -> WarmthView {
    let monday = |day: NaiveDate| day - Days::new(day.weekday().num_days_from_monday().into());
    let (week, this) = (monday(day), monday(scene.today()));
    let of_week: Vec<bool> = reactions
        .iter()
        .filter(|reaction| monday(scene.day(reaction.time(), reaction.offset).day) == week)
        .map(|reaction| reaction.what.warm)
        .collect();
    let (n, warm) = (of_week.len(), of_week.iter().filter(|warm| **warm).count());
    let texts = scene.texts;
    WarmthView {
        week,
        label: texts.tell("warmth-week", &args!["day" => day_name(texts, week, scene.today())]),
        earlier: week - Days::new(7),
        later: (week < this).then(|| week + Days::new(7)),
        counts: texts.tell("warmth-counted", &args!["n" => n]),
        sentence: if n < ENOUGH {
            texts.tell("warmth-early", &args!["n" => n])
        } else {
            texts.tell("warmth-told", &args!["warm" => warm, "n" => n])
        },
        asks: week == this,
    }
}
