//! Steps made and received, how those of others came in, and how much was only moved on from.

use super::landing::percent;
use super::share;
use super::spans::Observed;
use crate::content::{FluentArgs, args};
use crate::people::{Person, safe};
use crate::repair::{AttemptWay, Depth, ENOUGH, Noticed, Reached};
use crate::scene::Scene;

/// From here on a step was let in, of 0 to 4.
const LET_IN: u8 = 3;

/// How many steps with safe adults, or with nobody named, are as wanted: with a child there is no balance.
fn count(reached: &[Reached], people: &[Person], wanted: impl Fn(&Reached) -> bool) -> usize {
    let adults: Vec<_> = safe(people).into_iter().filter(|one| !one.is_child()).map(|one| one.id().0).collect();
    let of_adults = reached.iter().filter(|steps| steps.person.is_none_or(|person| adults.contains(&person)));
    of_adults.filter(|steps| wanted(steps)).map(|steps| steps.n).sum()
}

/// How many steps came from each side. Both count the same; they are set side by side only with enough of each.
pub(super) fn balance(reached: &[Reached], people: &[Person], scene: &Scene) -> String {
    let made = count(reached, people, |steps| steps.way == AttemptWay::Made);
    let received = count(reached, people, |steps| steps.way == AttemptWay::Received);
    let id = if made >= ENOUGH && received >= ENOUGH { "balance-told" } else { "balance-early" };
    scene.texts.tell(id, &args!["made" => made, "received" => received])
}

/// How many steps of others were noticed at once, and how many were let in.
pub(super) fn reception(reached: &[Reached], people: &[Person], scene: &Scene) -> String {
    let told = |steps: &Reached| steps.way == AttemptWay::Received && steps.noticed.is_some();
    let n = count(reached, people, told);
    if n < ENOUGH {
        return scene.texts.tell("reception-early", &args!["n" => n]);
    }
    let at_once = count(reached, people, |steps| told(steps) && steps.noticed == Some(Noticed::AtOnce));
    let let_in = count(reached, people, |steps| told(steps) && steps.let_in.is_some_and(|much| much >= LET_IN));
    let mut parts = margin(let_in, n);
    parts.set("once", at_once);
    scene.texts.tell("reception-told", &parts)
}

/// How many of what ended were only moved on from. Silence is no repair.
pub(super) fn moved_on(observed: &[Observed], scene: &Scene) -> String {
    let ended: Vec<Depth> = observed.iter().filter_map(|one| one.depth).collect();
    if ended.len() < ENOUGH {
        return scene.texts.tell("moved-on-early", &args!["n" => ended.len()]);
    }
    let moved = ended.iter().filter(|depth| **depth == Depth::MovedOn).count();
    scene.texts.tell("moved-on-told", &margin(moved, ended.len()))
}

fn margin(of: usize, n: usize) -> FluentArgs<'static> {
    let share = share(of, n);
    args!["of" => of, "n" => n, "low" => percent(share.low), "high" => percent(share.high)]
}
