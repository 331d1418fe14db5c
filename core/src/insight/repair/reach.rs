//! Steps made and received, how those of others came in, and how much was only moved on from.

use super::landing::percent;
use super::share;
use super::spans::Observed;
use crate::content::{FluentArgs, args};
use crate::people::{Person, safe};
use crate::repair::{Attempt, AttemptWay, Depth, ENOUGH, Noticed};
use crate::scene::Scene;

/// From here on a step was let in, of 0 to 4.
const LET_IN: u8 = 3;

/// Steps with safe adults, or with nobody named: with a child there is no balance.
fn of_adults<'a>(attempts: &'a [Attempt], people: &'a [Person], way: AttemptWay) -> Vec<&'a Attempt> {
    let adults: Vec<_> = safe(people).into_iter().filter(|one| !one.is_child()).map(|one| one.id().0).collect();
    attempts
        .iter()
        .filter(|step| step.binned_at.is_none() && step.way == way)
        .filter(|step| step.person.is_none_or(|person| adults.contains(&person)))
        .collect()
}

/// How many steps came from each side. Both count the same; they are set side by side only with enough of each.
pub(super) fn balance(attempts: &[Attempt], people: &[Person], scene: &Scene) -> String {
    let made = of_adults(attempts, people, AttemptWay::Made).len();
    let received = of_adults(attempts, people, AttemptWay::Received).len();
    let id = if made >= ENOUGH && received >= ENOUGH { "balance-told" } else { "balance-early" };
    scene.texts.tell(id, &args!["made" => made, "received" => received])
}

/// How many steps of others were noticed at once, and how many were let in.
pub(super) fn reception(attempts: &[Attempt], people: &[Person], scene: &Scene) -> String {
    let received = of_adults(attempts, people, AttemptWay::Received);
    let told: Vec<&&Attempt> = received.iter().filter(|step| step.noticed.is_some()).collect();
    if told.len() < ENOUGH {
        return scene.texts.tell("reception-early", &args!["n" => told.len()]);
    }
    let at_once = told.iter().filter(|step| step.noticed == Some(Noticed::AtOnce)).count();
    let let_in = told.iter().filter(|step| step.let_in.is_some_and(|n| n >= LET_IN)).count();
    let mut parts = margin(let_in, told.len());
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
