//! How long it took, quarter by quarter, and whether the first and the last differ.

use std::collections::BTreeMap;

use super::spans::{Observed, Quarter};
use super::time::sentence;
use super::{Half, QuarterRow, Span, half, incidence};
use crate::content::args;
use crate::repair::ENOUGH;
use crate::scene::Scene;

/// Two years.
const MOST: usize = 8;

fn with_enough(observed: &[Observed]) -> Vec<(Quarter, Vec<Span>)> {
    let mut quarters: BTreeMap<Quarter, Vec<Span>> = BTreeMap::new();
    for one in observed {
        quarters.entry(one.quarter).or_default().push(one.span);
    }
    let mut quarters: Vec<_> = quarters.into_iter().filter(|(_, spans)| spans.len() >= ENOUGH).collect();
    quarters.drain(..quarters.len().saturating_sub(MOST));
    quarters
}

/// The last quarters with enough, oldest first.
pub(super) fn quarters(observed: &[Observed], scene: &Scene) -> Vec<QuarterRow> {
    with_enough(observed)
        .into_iter()
        .map(|((year, quarter), spans)| QuarterRow {
            label: scene.texts.tell("repair-quarter", &args!["quarter" => quarter, "year" => year.to_string()]),
            sentence: sentence(&spans, &incidence(&spans), scene),
        })
        .collect()
}

/// Whether the margins of the first and the last quarter leave room between them. Longer or shorter is said, better or
/// worse is not.
pub(super) fn trend(observed: &[Observed], scene: &Scene) -> Option<String> {
    let quarters = with_enough(observed);
    let [(_, first), .., (_, last)] = quarters.as_slice() else { return None };
    let (then, now) = (half(&incidence(first)), half(&incidence(last)));
    let apart = |sooner: Half, later: Half| matches!((sooner.until, later.from), (Some(a), Some(b)) if a < b);
    Some(scene.texts.say(if apart(now, then) {
        "repair-trend-shorter"
    } else if apart(then, now) {
        "repair-trend-longer"
    } else {
        "repair-trend-same"
    }))
}
