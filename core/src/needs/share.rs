//! Once a week: what share of it felt good and close. A slow line, in which a step back is part of going on.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Entry, GrowthView, ShareDraft, SharePoint, kind};
use crate::content::{args, day_name};
use crate::error::{Field, Result};
use crate::insight::{Turn, turn};
use crate::people::check_number;
use crate::scene::Scene;

/// From so many weeks on a direction can be told.
const ENOUGH: usize = 4;
/// How many truths there are about growing.
const TRUTHS: usize = 4;
/// How many of them, the first ones, are about two people.
const OF_TWO: usize = 1;

/// A week as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Share {
    share: u8,
    side_by_side: bool,
}
kind!(Share, "share");

/// A share that can be kept.
pub(crate) fn share(draft: ShareDraft, scene: &Scene) -> Result<Entry<Share>> {
    check_number(Some(draft.share), 100, Field::Share)?;
    Ok(Entry::now(draft.id.0, None, Share { share: draft.share, side_by_side: draft.side_by_side }, scene))
}

/// The weeks in order, the last answer of each. `entries` are in any order.
pub(crate) fn growth(entries: &[Entry<Share>], scene: &Scene) -> GrowthView {
    let mut weeks: BTreeMap<NaiveDate, &Entry<Share>> = BTreeMap::new();
    for entry in entries {
        let day = scene.day(entry.time(), entry.offset).day;
        let monday = day - Days::new(day.weekday().num_days_from_monday().into());
        let slot = weeks.entry(monday).or_insert(entry);
        if (slot.at, slot.id) < (entry.at, entry.id) {
            *slot = entry;
        }
    }
    let today = scene.today();
    let this_week = today - Days::new(today.weekday().num_days_from_monday().into());
    let shares: Vec<f64> = weeks.values().map(|entry| f64::from(entry.what.share)).collect();
    let dips = |n: usize| n > 0 && shares[n] < shares[n - 1];
    let last_dips = !shares.is_empty() && dips(shares.len() - 1);
    GrowthView {
        points: weeks
            .iter()
            .enumerate()
            .map(|(n, (monday, entry))| SharePoint {
                label: day_name(scene.texts, *monday, today),
                share: entry.what.share,
                side_by_side: entry.what.side_by_side,
                dip: dips(n),
            })
            .collect(),
        sentence: sentence(&shares, scene),
        truth: last_dips.then(|| truth(shares.len(), scene)),
        asks: !weeks.contains_key(&this_week),
        this_week: weeks.get(&this_week).map(|entry| entry.what.share),
    }
}

/// One truth after the other. The first ones are about two people, and are left out where only one takes part.
fn truth(week: usize, scene: &Scene) -> String {
    let first = if scene.one_sided { OF_TWO } else { 0 };
    scene.texts.say(&format!("share-truth-{}", first + week % (TRUTHS - first) + 1))
}

fn sentence(shares: &[f64], scene: &Scene) -> String {
    let n = args!["n" => shares.len()];
    if shares.len() < ENOUGH {
        return scene.texts.tell("share-none", &n);
    }
    let moves = scene.texts.tell(
        match turn(shares) {
            Turn::Up => "share-rising",
            Turn::Down => "share-falling",
            Turn::None => "share-even",
        },
        &n,
    );
    let dips = shares.windows(2).filter(|pair| pair[1] < pair[0]).count();
    if turn(shares) != Turn::Down && dips > 0 {
        return format!("{moves} {}", scene.texts.say("share-dip"));
    }
    moves
}
