//! The screen of what came between, and what there is to choose on it.

use uuid::Uuid;

use super::check::{is_me, open_with, safe_one};
use super::{
    Apology, Attempt, AttemptView, Bid, Depth, DepthChoice, Noticed, NoticedChoice, Outcome, OutcomeChoice,
    RepairChoices, RepairsView, Rupture, RuptureRow, SoftStart, apology_view, attempt_view, bids, prompt,
    soft_start_view,
};
use crate::content::{List, Texts, args, capital};
use crate::diary::{StepView, flat, when};
use crate::ids::RuptureId;
use crate::needs::{Entry, resting_with};
use crate::people::{Person, SafePerson, safe};
use crate::scene::Scene;
use crate::time::of_millis;

/// How many of each the screen shows.
pub(crate) const SHOWN: usize = 20;
/// How many lines there are for when a "sorry" is not enough.
const SORRY_LINES: usize = 5;

/// What the screen is made of, all newest first.
pub(crate) struct RepairParts {
    pub(crate) open: Vec<Rupture>,
    pub(crate) closed: Vec<Rupture>,
    pub(crate) alone: Vec<Attempt>,
    pub(crate) apologies: Vec<Entry<Apology>>,
    pub(crate) soft_starts: Vec<Entry<SoftStart>>,
    pub(crate) bids: Vec<Entry<Bid>>,
    pub(crate) people: Vec<Person>,
}

/// The screen. What is with someone who is not safe or at rest, rests with them.
pub(crate) fn view(parts: RepairParts, scene: &Scene) -> RepairsView {
    let people = &parts.people;
    let with_safe = |rupture: &&Rupture| safe_one(Some(rupture.person), people).is_some();
    let awake = |person: Option<Uuid>| person.is_none() || is_me(person) || safe_one(person, people).is_some();
    RepairsView {
        people: safe(people).into_iter().map(SafePerson::choice).collect(),
        open: open_with(&parts.open, people).take(SHOWN).map(|rupture| row(rupture, people, scene)).collect(),
        closed: parts.closed.iter().filter(with_safe).take(SHOWN).map(|rupture| row(rupture, people, scene)).collect(),
        alone: parts
            .alone
            .iter()
            .filter(|step| awake(step.person))
            .take(SHOWN)
            .map(|step| attempt_view(step, None, people, scene))
            .collect::<Vec<AttemptView>>(),
        prompt: prompt(&parts.open, people, scene),
        apologies: parts
            .apologies
            .iter()
            .filter(|entry| !resting_with(entry.person, people))
            .map(|entry| apology_view(entry, people, scene))
            .collect(),
        soft_starts: parts
            .soft_starts
            .iter()
            .filter(|entry| !resting_with(entry.person, people))
            .map(|entry| soft_start_view(entry, people, scene))
            .collect(),
        bids: bids(&parts.bids, people, scene),
    }
}

/// Something that came between, in a list.
pub(super) fn row(rupture: &Rupture, people: &[Person], scene: &Scene) -> RuptureRow {
    let size = size_word(rupture.size, scene.texts);
    RuptureRow {
        id: RuptureId(rupture.id),
        with: with_whom(Some(rupture.person), people, scene.texts),
        when: when(&scene.day(of_millis(rupture.occurred_at), rupture.offset), scene),
        summary: if rupture.swallowed {
            scene.texts.tell("rupture-swallowed", &args!["size" => size])
        } else {
            capital(&size)
        },
        ended: ended(rupture, people, scene),
        child: safe_one(Some(rupture.person), people).is_some_and(SafePerson::is_child),
    }
}

/// "Weer goed na 30 minuten: uitgepraat"; empty while it is open. What was let go or moved on from is called so.
pub(super) fn ended(rupture: &Rupture, people: &[Person], scene: &Scene) -> String {
    let (Some(took_millis), Some(depth)) = (rupture.took(), rupture.depth) else { return String::new() };
    let child = safe_one(Some(rupture.person), people).is_some_and(SafePerson::is_child);
    let id = if depth.is_repair() { "rupture-repaired" } else { "rupture-ended" };
    let parts = args!["took" => took(took_millis, scene.texts), "depth" => depth_word(depth, child, scene.texts)];
    scene.texts.tell(id, &parts)
}

/// "Met Sam"; empty for who is not safe or at rest, or for nobody.
pub(super) fn with_whom(person: Option<Uuid>, people: &[Person], texts: &Texts) -> String {
    if is_me(person) {
        return texts.say("attempt-with-me");
    }
    let one = safe_one(person, people);
    one.map(|one| texts.tell("cycle-with", &args!["name" => one.nickname()])).unwrap_or_default()
}

/// What a step was: its kind, one's own words, or that it is not yet said.
pub(super) fn kind_label(step: &Attempt, texts: &Texts) -> String {
    let words = [texts.choice(List::Repair.kind(), &step.kind), step.own.trim().to_owned()];
    let said = words.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    if said.is_empty() { texts.say("attempt-untitled") } else { said }
}

/// How long something took: "30 minuten", "3 uur", "2 dagen", "5 weken".
pub(crate) fn took(millis: i64, texts: &Texts) -> String {
    let minutes = millis.max(0) / 60_000;
    let told = |id: &str, n: i64| texts.tell(id, &args!["n" => n]);
    match minutes {
        0 => texts.say("took-no-time"),
        ..120 => told("took-minutes", minutes),
        120..2880 => told("took-hours", (minutes + 30) / 60),
        2880..40320 => told("took-days", (minutes + 720) / 1440),
        _ => told("took-weeks", (minutes + 5040) / 10080),
    }
}

pub(crate) fn size_word(size: u8, texts: &Texts) -> String {
    texts.say(&format!("size-{size}"))
}

/// The word of a depth. A child is not talked through with but comforted.
pub(super) fn depth_word(depth: Depth, child: bool, texts: &Texts) -> String {
    texts.say(&depth_id(depth, child))
}

fn depth_id(depth: Depth, child: bool) -> String {
    if child { format!("depth-child-{}", depth.id()) } else { format!("depth-{}", depth.id()) }
}

/// What there is to choose.
pub(crate) fn choices(texts: &Texts) -> RepairChoices {
    let steps = |kind: &str, from: u8, to: u8| -> Vec<StepView> {
        (from..=to)
            .map(|step| {
                let label = texts.say(&format!("{kind}-{step}"));
                let spoken = texts.tell(
                    "scale-spoken",
                    &args!["label" => label.as_str(), "n" => step - from + 1, "of" => to - from + 1],
                );
                StepView { step, title: capital(&label), label, spoken }
            })
            .collect()
    };
    let depths = |child: bool| -> Vec<DepthChoice> {
        Depth::ALL
            .iter()
            .map(|depth| DepthChoice {
                depth: *depth,
                label: capital(&depth_word(*depth, child, texts)),
                meaning: texts.say(&format!("{}-meaning", depth_id(*depth, child))),
            })
            .collect()
    };
    RepairChoices {
        sizes: steps("size", 1, super::BIGGEST),
        kinds: flat(List::Repair, texts),
        depths: depths(false),
        child_depths: depths(true),
        outcomes: Outcome::ALL
            .iter()
            .map(|outcome| OutcomeChoice {
                outcome: *outcome,
                label: capital(&texts.say(&format!("outcome-{}", outcome.id()))),
            })
            .collect(),
        noticed: Noticed::ALL
            .iter()
            .map(|noticed| NoticedChoice {
                noticed: *noticed,
                label: capital(&texts.say(&format!("noticed-{}", noticed.id()))),
            })
            .collect(),
        let_in: steps("let-in", 0, 4),
        sorry: (1..=SORRY_LINES).map(|n| texts.say(&format!("sorry-line-{n}"))).collect(),
    }
}
