//! How long it took, quarter by quarter, and whether the first and the last differ.

use std::collections::BTreeMap;

use super::spans::{Observed, Quarter};
use super::time::sentence;
use super::{Half, QuarterRow, Span, Step, half, incidence};
use crate::content::args;
use crate::repair::ENOUGH;
use crate::scene::Scene;

/// Two years.
const MOST: usize = 8;

/// The last quarters with enough, oldest first, and whether the margins of the first and the last of them leave room
/// between them. Longer or shorter is said, better or worse is not.
pub(super) fn quarters(observed: &[Observed], scene: &Scene) -> (Vec<QuarterRow>, Option<String>) {
    let mut quarters: BTreeMap<Quarter, Vec<Span>> = BTreeMap::new();
    for one in observed {
        quarters.entry(one.quarter).or_default().push(one.span);
    }
    quarters.retain(|_, spans| spans.len() >= ENOUGH);
    let earlier = quarters.len().saturating_sub(MOST);
    let quarters: Vec<(Quarter, usize, Vec<Step>)> =
        quarters.into_iter().skip(earlier).map(|(quarter, spans)| (quarter, spans.len(), incidence(&spans))).collect();
    let rows = quarters.iter().map(|((year, quarter), n, steps)| QuarterRow {
        label: scene.texts.tell("repair-quarter", &args!["quarter" => *quarter, "year" => year.to_string()]),
        sentence: sentence(*n, steps, scene),
    });
    let trend = match quarters.as_slice() {
        [(_, _, first), .., (_, _, last)] => Some(scene.texts.say(trend(half(first), half(last)))),
        _ => None,
    };
    (rows.collect(), trend)
}

fn trend(then: Half, now: Half) -> &'static str {
    let apart = |sooner: Half, later: Half| matches!((sooner.until, later.from), (Some(a), Some(b)) if a < b);
    if apart(now, then) {
        "repair-trend-shorter"
    } else if apart(then, now) {
        "repair-trend-longer"
    } else {
        "repair-trend-same"
    }
}
