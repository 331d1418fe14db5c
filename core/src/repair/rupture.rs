//! Something that came between two people.

use serde::Serialize;
use uuid::Uuid;

use super::check::{between, past};
use super::{Depth, RuptureChange, RuptureDraft};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::{MomentId, NeedId, PersonId, RuptureId};
use crate::people::{MOST_TEXT, Person, check_length, check_number};
use crate::scene::Scene;
use crate::time::{A_DAY, minute_of};

/// How big something can feel, from 1.
pub(crate) const BIGGEST: u8 = 5;
/// From this size on it is asked whether one was afraid.
const LARGE: u8 = 4;
/// What was swallowed is small until one says otherwise.
const SWALLOWED_SIZE: u8 = 2;
const MOST_MUCH: u8 = 10;

/// Something that came between, as it is kept. Its fields are also the names in the change log.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(crate) struct Rupture {
    #[serde(skip)]
    pub(crate) id: Uuid,
    /// Milliseconds since 1970.
    pub(crate) occurred_at: i64,
    /// Seconds east of UTC then.
    pub(crate) offset: i32,
    pub(crate) person: Uuid,
    /// 1 to 5.
    pub(crate) size: u8,
    pub(crate) swallowed: bool,
    pub(crate) afraid: Option<bool>,
    pub(crate) moment: Option<Uuid>,
    pub(crate) cycle: Option<Uuid>,
    /// When it was all right again.
    pub(crate) closed_at: Option<i64>,
    /// Seconds east of UTC then.
    pub(crate) closed_offset: Option<i32>,
    pub(crate) depth: Option<Depth>,
    pub(crate) agreement: String,
    pub(crate) rankling: String,
    pub(crate) rankles: Option<u8>,
    pub(crate) rankles_later: Option<u8>,
    /// When a question about it was put off.
    pub(crate) put_off_at: Option<i64>,
    pub(crate) binned_at: Option<i64>,
}

/// What there is to point to.
pub(crate) struct Known<'a> {
    pub(crate) moment: &'a dyn Fn(MomentId) -> bool,
    pub(crate) cycle: &'a dyn Fn(NeedId) -> bool,
}

/// What came between, when it can be kept.
pub(crate) fn rupture(draft: RuptureDraft, people: &[Person], known: &Known<'_>, scene: &Scene) -> Result<Rupture> {
    let person = between(draft.person, people)?;
    check_size(draft.size)?;
    let at = past(draft.occurred, scene)?;
    check_links(draft.moment, draft.cycle, person.is_child(), known)?;
    Ok(Rupture {
        id: draft.id.0,
        occurred_at: at.timestamp_millis(),
        offset: scene.zone.offset_at(at),
        person: draft.person.0,
        size: draft.size,
        swallowed: draft.swallowed,
        moment: draft.moment.map(|moment| moment.0),
        cycle: draft.cycle.map(|cycle| cycle.0),
        ..Rupture::default()
    })
}

impl Known<'_> {
    /// Where nothing is pointed to.
    pub(super) const NOTHING: Known<'static> = Known { moment: &|_| false, cycle: &|_| false };
}

/// Something that was swallowed now, when it was with someone that something can come between.
pub(crate) fn swallowed(id: NeedId, person: PersonId, people: &[Person], scene: &Scene) -> Option<Rupture> {
    let draft = RuptureDraft { swallowed: true, ..RuptureDraft::now(RuptureId(id.0), person, SWALLOWED_SIZE) };
    rupture(draft, people, &Known::NOTHING, scene).ok()
}

/// The same after a change. What is with someone who is not safe or at rest stays as it is.
pub(crate) fn rupture_changed(
    before: &Rupture,
    change: RuptureChange,
    people: &[Person],
    known: &Known<'_>,
    scene: &Scene,
) -> Result<Rupture> {
    let child = between(PersonId(before.person), people)?.is_child();
    let mut after = before.clone();
    match change {
        RuptureChange::Size { size } => {
            check_size(size)?;
            after.size = size;
        }
        RuptureChange::Occurred { occurred } => {
            let at = past(Some(occurred), scene)?;
            after.occurred_at = at.timestamp_millis();
            after.offset = scene.zone.offset_at(at);
            check_closed(&after)?;
        }
        RuptureChange::Moment { moment } => {
            check_links(moment, None, child, known)?;
            after.moment = moment.map(|moment| moment.0);
        }
        RuptureChange::Cycle { cycle } => {
            check_links(None, cycle, child, known)?;
            after.cycle = cycle.map(|cycle| cycle.0);
        }
        RuptureChange::Afraid { afraid } => after.afraid = afraid,
        RuptureChange::Closed { depth, at } => {
            let at = past(at, scene)?;
            after.closed_at = Some(at.timestamp_millis());
            after.closed_offset = Some(scene.zone.offset_at(at));
            after.depth = Some(depth);
            check_closed(&after)?;
        }
        RuptureChange::PutOff => after.put_off_at = Some(scene.now.timestamp_millis()),
        RuptureChange::Open => (after.closed_at, after.closed_offset, after.depth) = (None, None, None),
        RuptureChange::Agreement { text } => {
            check_length(&text, MOST_TEXT, Field::Agreement)?;
            after.agreement = text;
        }
        RuptureChange::Rankling { text, much } => {
            check_length(&text, MOST_TEXT, Field::Rankles)?;
            check_number(much, MOST_MUCH, Field::Rankles)?;
            (after.rankling, after.rankles) = (text, much);
        }
        RuptureChange::RanklesLater { much } => {
            if before.rankles.is_none() {
                return Err(invalid(Field::Rankles, Reason::NotThere));
            }
            check_number(much, MOST_MUCH, Field::Rankles)?;
            after.rankles_later = much;
        }
    }
    Ok(after)
}

fn check_size(size: u8) -> Result<()> {
    if (1..=BIGGEST).contains(&size) { Ok(()) } else { Err(invalid(Field::Size, Reason::OutOfRange)) }
}

/// It is all right again only after it came; in the same minute is no sooner.
fn check_closed(rupture: &Rupture) -> Result<()> {
    match rupture.closed_at {
        Some(closed) if closed < minute_of(rupture.occurred_at) => Err(invalid(Field::Closed, Reason::TooEarly)),
        _ => Ok(()),
    }
}

/// A negative cycle is of two adults.
fn check_links(moment: Option<MomentId>, cycle: Option<NeedId>, child: bool, known: &Known<'_>) -> Result<()> {
    if cycle.is_some() && child {
        return Err(invalid(Field::Cycle, Reason::NotAllowed));
    }
    if moment.is_some_and(|moment| !(known.moment)(moment)) {
        return Err(invalid(Field::Moment, Reason::Unknown));
    }
    if cycle.is_some_and(|cycle| !(known.cycle)(cycle)) {
        return Err(invalid(Field::Cycle, Reason::Unknown));
    }
    Ok(())
}

impl Rupture {
    /// Nothing has ended it, one was not afraid in it, and it is not in the bin.
    pub(crate) fn is_open(&self) -> bool {
        self.closed_at.is_none() && self.binned_at.is_none() && self.afraid != Some(true)
    }

    /// A large one asks once whether one was afraid.
    pub(super) fn asks_afraid(&self) -> bool {
        self.size >= LARGE && self.afraid.is_none()
    }

    /// What rankled is looked at again after a day.
    pub(super) fn asks_rankles(&self, scene: &Scene) -> bool {
        self.rankles.is_some_and(|much| much > 0)
            && scene.now.timestamp_millis() - self.closed_at.unwrap_or(self.occurred_at) >= A_DAY
    }

    /// How long it took until it was all right again, in milliseconds. Never less than nothing.
    pub(crate) fn took(&self) -> Option<i64> {
        self.closed_at.map(|closed| (closed - self.occurred_at).max(0))
    }
}
