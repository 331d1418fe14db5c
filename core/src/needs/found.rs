//! What keeps coming back in the diary: the same person, the same beginning, the same protection.

use uuid::Uuid;

use super::FoundView;
use super::check::may_be_about;
use super::sentence::lower_first;
use crate::content::args;
use crate::ids::PersonId;
use crate::people::Person;
use crate::scene::Scene;

/// From so many times on it is said.
const ENOUGH: u32 = 5;
/// No more than this are said.
const MOST: usize = 3;

/// How often a beginning and a protection came together with someone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) person: Uuid,
    pub(crate) trigger: String,
    pub(crate) reaction: String,
    pub(crate) n: u32,
}

/// The most frequent ones with people who are safe, each person's own first.
pub(crate) fn pairs(mut pairs: Vec<Pair>, people: &[Person], scene: &Scene) -> Vec<FoundView> {
    let safe = may_be_about(people);
    pairs.retain(|pair| pair.n >= ENOUGH);
    pairs.sort_by(|a, b| (b.n, &a.trigger, &a.reaction).cmp(&(a.n, &b.trigger, &b.reaction)));
    pairs
        .into_iter()
        .filter_map(|pair| {
            let person = safe.iter().find(|person| person.id().0 == pair.person)?;
            let parts = args![
                "n" => pair.n,
                "name" => person.nickname(),
                "trigger" => lower_first(&scene.texts.choice("trigger", &pair.trigger)),
                "reaction" => lower_first(&scene.texts.choice("reaction", &pair.reaction)),
            ];
            Some(FoundView {
                person: PersonId(pair.person),
                sentence: scene.texts.tell("cycle-found-row", &parts),
                trigger: pair.trigger,
                reaction: pair.reaction,
                n: pair.n,
            })
        })
        .take(MOST)
        .collect()
}
