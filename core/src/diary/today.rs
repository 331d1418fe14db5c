//! The screen Today.

use super::moment::Moment;
use super::offer::{is_enough, offer};
use super::show::{Names, mood_word, show, when};
use super::week::{Company, Glance, lanes, week};
use super::{JustNowView, LastView, MomentView, OfferView, TodayView, WaitingView, mood::mood_step};
use crate::content::{args, capital, day_name};
use crate::people::Person;
use crate::repair::{Rupture, prompt};
use crate::scene::Scene;

/// How long a bare moment waits to be filled in, in days.
pub(crate) const WAITING_DAYS: i64 = 3;
/// How many wait at the most.
pub(crate) const WAITING_MOST: usize = 3;

/// How many of the last moments there are to see.
pub(crate) const LAST: usize = 3;

/// Fifteen minutes: as long as what was logged is still at hand.
const JUST_NOW: i64 = 15 * 60 * 1000;

/// What the screen is made of.
pub(crate) struct TodayParts {
    /// The last moments, newest first.
    pub(crate) last: Vec<Moment>,
    /// Those of the last two hours.
    pub(crate) recent: Vec<Moment>,
    /// The bare ones of the last days, newest first.
    pub(crate) waiting: Vec<Moment>,
    /// The last two weeks.
    pub(crate) glances: Vec<Glance>,
    /// Who was there in the last week.
    pub(crate) company: Vec<Company>,
    /// What is open between people, newest first.
    pub(crate) open: Vec<Rupture>,
    pub(crate) people: Vec<Person>,
    pub(crate) welcomed: bool,
}

/// The screen Today.
pub(crate) fn today(parts: TodayParts, scene: &Scene) -> TodayView {
    let now = scene.local_now();
    let names = Names::new(&parts.people);
    let just_now = at_hand(&parts.last, scene).cloned();
    let at_hand_id = just_now.as_ref().map(|moment| moment.id);
    let enough = is_enough(&parts.recent, scene);
    let offered = just_now.as_ref().and_then(|moment| offer(moment, &parts.recent, &parts.people, scene));
    TodayView {
        date: day_name(scene.texts, now.day, now.day),
        greeting: scene.texts.say(greeting(now.clock().0, scene.day_start)),
        waiting: parts
            .waiting
            .iter()
            .filter(|moment| !enough && Some(moment.id) != at_hand_id)
            .take(WAITING_MOST)
            .map(|moment| waiting(moment, scene))
            .collect(),
        just_now: just_now.map(|moment| just_now_view(moment, offered, !enough, &names, scene)),
        last: parts.last.into_iter().map(|moment| last(moment, &names, scene)).collect(),
        week: week(&parts.glances, lanes(&parts.company, &parts.people, scene), scene),
        between: if enough { None } else { prompt(&parts.open, &parts.people, scene) },
        welcomed: parts.welcomed,
    }
}

/// The moment that is still at hand, of the last ones.
pub(crate) fn at_hand<'a>(last: &'a [Moment], scene: &Scene) -> Option<&'a Moment> {
    let recent = |millis: i64| (0..JUST_NOW).contains(&(scene.now.timestamp_millis() - millis));
    last.iter().find(|moment| recent(moment.logged_at) && recent(moment.occurred_at) && !moment.settled)
}

/// The night lasts until the person's own day begins.
fn greeting(hour: u32, day_start: u32) -> &'static str {
    match hour {
        _ if hour < day_start => "greeting-night",
        0..=11 => "greeting-morning",
        12..=17 => "greeting-afternoon",
        _ => "greeting-evening",
    }
}

fn just_now_view(moment: Moment, offer: Option<OfferView>, asks: bool, names: &Names, scene: &Scene) -> JustNowView {
    let mood = capital(&mood_word(mood_step(moment.valence), scene.texts));
    let correctable = moment.is_bare();
    let saved = scene.day(moment.saved_at(), moment.offset);
    let sentence = scene.texts.tell("saved-at", &args!["label" => mood, "time" => scene.time(&saved)]);
    let moment = show(moment, names, scene);
    JustNowView { moment, sentence, offer, asks, correctable }
}

fn waiting(moment: &Moment, scene: &Scene) -> WaitingView {
    let day = scene.day(moment.at(), moment.offset);
    let step = mood_step(moment.valence);
    let parts = args!["when" => when(&day, scene), "mood" => mood_word(step, scene.texts)];
    WaitingView { id: moment.moment_id(), step, label: scene.texts.tell("waiting-label", &parts) }
}

fn last(moment: Moment, names: &Names, scene: &Scene) -> LastView {
    let when = when(&scene.day(moment.at(), moment.offset), scene);
    let moment = show(moment, names, scene);
    LastView { when, summary: summary(&moment, scene), moment }
}

/// Mood, feelings and what it began with, in one line.
fn summary(moment: &MomentView, scene: &Scene) -> String {
    let chosen = moment.triggers.iter().chain(&moment.emotions).map(|choice| choice.label.clone());
    let own = [&moment.own_trigger, &moment.own_emotion].into_iter().filter(|text| !text.trim().is_empty()).cloned();
    let all: Vec<String> = std::iter::once(mood_word(moment.step, scene.texts)).chain(chosen).chain(own).collect();
    capital(&all.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_night_lasts_until_the_day_begins() {
        assert_eq!(greeting(2, 4), "greeting-night");
        assert_eq!(greeting(4, 4), "greeting-morning");
        assert_eq!(greeting(0, 0), "greeting-morning");
        assert_eq!(greeting(12, 4), "greeting-afternoon");
        assert_eq!(greeting(23, 4), "greeting-evening");
    }
}
