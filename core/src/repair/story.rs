//! The story of one thing that came between, on a line.

use super::check::safe_one;
use super::show::{depth_word, ended, kind_label, size_word, took, with_whom};
use super::worked::worked;
use super::{Attempt, AttemptWay, LandedCount, Rupture, RupturePage, StoryKind, StoryPoint, attempt_view};
use crate::content::{args, capital};
use crate::diary::{wall, when};
use crate::ids::{AttemptId, MomentId, NeedId, RuptureId};
use crate::people::{Person, SafePerson};
use crate::scene::Scene;
use crate::time::of_millis;

/// From so many minutes on it was late, and late counts.
const LATE: i64 = 10;

/// What a story is made of.
pub(crate) struct StoryParts {
    pub(crate) rupture: Rupture,
    /// The steps of this one that are not in the bin, in any order.
    pub(crate) attempts: Vec<Attempt>,
    /// How one's own steps with the same person landed.
    pub(crate) landed: Vec<LandedCount>,
    pub(crate) people: Vec<Person>,
}

/// The story, ready to draw.
pub(crate) fn story(parts: StoryParts, scene: &Scene) -> RupturePage {
    let StoryParts { rupture, mut attempts, landed, people } = parts;
    attempts.sort_by_key(|step| (step.occurred_at, step.id));
    let one = safe_one(Some(rupture.person), &people);
    let child = one.is_some_and(SafePerson::is_child);
    let afraid = rupture.afraid == Some(true);
    let rests = afraid || one.is_none();
    let points = points(&rupture, &attempts, child, scene);
    let day = scene.day(of_millis(rupture.occurred_at), rupture.offset);
    let late = rupture.took().filter(|took| took / 60_000 >= LATE && rupture.depth.is_some_and(|d| d.is_repair()));
    RupturePage {
        id: RuptureId(rupture.id),
        with: with_whom(Some(rupture.person), &people, scene.texts),
        person: one.map(SafePerson::id),
        child,
        size: rupture.size,
        size_label: capital(&size_word(rupture.size, scene.texts)),
        when: when(&day, scene),
        wall: wall(&day),
        swallowed: rupture.swallowed,
        moment: rupture.moment.map(MomentId),
        cycle: rupture.cycle.map(NeedId),
        afraid: rupture.afraid,
        asks_afraid: rupture.asks_afraid() && !child && one.is_some(),
        offers_help: afraid,
        open: rupture.is_open() && !rests,
        rests,
        spoken: spoken(&points, scene),
        story: points,
        attempts: attempts.iter().map(|step| attempt_view(step, Some(&rupture), &people, scene)).collect(),
        depth: rupture.depth,
        ended: ended(&rupture, &people, scene),
        late: late.map(|_| scene.texts.say("rupture-late")),
        minutes: rupture.took().map(|took| u32::try_from(took / 60_000).unwrap_or(u32::MAX)),
        asks_rankles: rupture.asks_rankles(scene) && !rests,
        agreement: rupture.agreement,
        rankling: rupture.rankling,
        rankles: rupture.rankles,
        rankles_later: rupture.rankles_later,
        worked: if rests { Vec::new() } else { worked(&landed, scene) },
        binned: rupture.binned_at.is_some(),
    }
}

/// How it came, each step, and how it ended. What ended in the same instant as a step stands after it.
fn points(rupture: &Rupture, attempts: &[Attempt], child: bool, scene: &Scene) -> Vec<StoryPoint> {
    let texts = scene.texts;
    let first = scene.day(of_millis(rupture.occurred_at), rupture.offset);
    let point = |kind, at: i64, offset, text, attempt| {
        let day = scene.day(of_millis(at), offset);
        StoryPoint {
            kind,
            when: if day.date == first.date { scene.time(&day) } else { when(&day, scene) },
            after: match at - rupture.occurred_at {
                ..=0 => String::new(),
                after => texts.tell("story-after", &args!["took" => took(after, texts)]),
            },
            text,
            attempt,
        }
    };
    let came = texts.tell("story-came", &args!["size" => size_word(rupture.size, texts)]);
    let mut points =
        vec![(rupture.occurred_at, 0, point(StoryKind::Came, rupture.occurred_at, rupture.offset, came, None))];
    for step in attempts {
        let (kind, id) = match step.way {
            AttemptWay::Made => (StoryKind::Made, "story-made"),
            AttemptWay::Received => (StoryKind::Received, "story-received"),
        };
        let mut text = texts.tell(id, &args!["kind" => kind_label(step, texts)]);
        if let Some(outcome) = step.outcome {
            text = format!("{text} ({})", texts.say(&format!("outcome-{}", outcome.id())));
        }
        let shown = point(kind, step.occurred_at, step.offset, text, Some(AttemptId(step.id)));
        points.push((step.occurred_at, 1, shown));
    }
    if let (Some(at), Some(depth)) = (rupture.closed_at, rupture.depth) {
        let text = capital(&depth_word(depth, child, texts));
        let offset = rupture.closed_offset.unwrap_or(rupture.offset);
        points.push((at.max(rupture.occurred_at), 2, point(StoryKind::Closed, at, offset, text, None)));
    }
    points.sort_by_key(|(at, order, _)| (*at, *order));
    points.into_iter().map(|(_, _, point)| point).collect()
}

fn spoken(points: &[StoryPoint], scene: &Scene) -> String {
    let told = points.iter().map(|point| match point.after.as_str() {
        "" => scene.texts.tell("story-spoken-at", &args!["when" => point.when.as_str(), "text" => point.text.as_str()]),
        after => scene.texts.tell("story-spoken-after", &args!["after" => after, "text" => point.text.as_str()]),
    });
    told.collect::<Vec<_>>().join(" ")
}
