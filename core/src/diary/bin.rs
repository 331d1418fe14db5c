//! The bin: what was thrown away stays for 30 days.

use super::moment::Moment;
use super::show::{Names, show, when};
use super::{BinRow, BinView};
use crate::content::args;
use crate::people::Person;
use crate::scene::Scene;
use crate::time::{A_DAY, Timestamp};

const DAYS: i64 = 30;

/// What was binned at or before this has lain its time.
pub(crate) fn overdue_before(now: Timestamp) -> i64 {
    now.timestamp_millis() - DAYS * A_DAY
}

/// The bin.
pub(crate) fn bin(moments: Vec<Moment>, people: &[Person], scene: &Scene) -> BinView {
    let names = Names::new(people);
    BinView { rows: moments.into_iter().map(|moment| row(moment, &names, scene)).collect() }
}

fn row(moment: Moment, names: &Names, scene: &Scene) -> BinRow {
    let day = scene.day(moment.at(), moment.offset);
    let since = moment.binned_at.unwrap_or_default();
    let left = (since - overdue_before(scene.now)) / A_DAY;
    let left = if left < 1 { scene.texts.say("bin-last") } else { scene.texts.tell("bin-left", &args!["n" => left]) };
    BinRow { when: when(&day, scene), left, moment: show(moment, names, scene) }
}
