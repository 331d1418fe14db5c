//! What one needs and says, and the negative cycle that two people fall into. Pure: what is kept comes in, views go out.
//!
//! Everything here is an [`Entry`]: something of one [`Kind`], made at a time, often about someone. Nothing about a
//! person is made or shown unless they are a [`SafePerson`](crate::people::SafePerson).

mod card;
mod check;
mod cycle;
mod draft;
mod found;
mod habit;
mod heard;
mod lens;
mod parting;
mod pause;
mod script;
mod sentence;
mod share;
mod show;
mod soften;
mod talks;
mod under;
mod view;

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

pub(crate) use card::{Card, card, cards};
pub(crate) use check::{Saying, check_person, check_text, known, name_of, resting_with, saying};
pub(crate) use cycle::{Cycle, CyclesParts, Swallowed, cycle, cycle_changed, cycle_page, cycle_rows, cycles, sighting};
pub use draft::*;
pub(crate) use found::{Pair, pairs};
pub(crate) use habit::{Habit, habit, habits};
pub(crate) use heard::{Heard, heard, heard_view};
pub(crate) use lens::{Lens, lens, lens_view};
pub(crate) use parting::{letter, parting, urge};
pub(crate) use pause::{Pause, pause, pause_kept};
pub(crate) use script::{Script, script, script_changed, script_view};
pub(crate) use sentence::{Sentence, sentence, sentence_changed, sentence_page};
pub(crate) use share::{Share, growth, share};
pub(crate) use show::{NeedsParts, choices, view};
pub(crate) use soften::{Soften, forgotten, soften, soften_changed, soften_view};
pub(crate) use talks::{Talks, talks, talks_view};
pub(crate) use under::{Under, under, under_view};
pub use view::*;

/// A kind of entry.
pub(crate) trait Kind: Clone + Default + PartialEq + Serialize + DeserializeOwned {
    /// What it is called on disk. Never changes.
    const NAME: &'static str;
}

/// Something that was made, and when.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Entry<T> {
    pub(crate) id: Uuid,
    /// Milliseconds since 1970.
    pub(crate) at: i64,
    /// Seconds east of UTC then.
    pub(crate) offset: i32,
    /// Whom it is about.
    pub(crate) person: Option<Uuid>,
    pub(crate) binned_at: Option<i64>,
    pub(crate) what: T,
}

impl<T> Entry<T> {
    /// Something made now.
    pub(crate) fn now(id: Uuid, person: Option<Uuid>, what: T, scene: &crate::scene::Scene) -> Self {
        let offset = scene.zone.offset_at(scene.now);
        Self { id, at: scene.now.timestamp_millis(), offset, person, binned_at: None, what }
    }

    /// Made now, or what there was before with something else in it.
    pub(crate) fn next(
        before: Option<&Self>,
        id: Uuid,
        person: Option<Uuid>,
        what: T,
        scene: &crate::scene::Scene,
    ) -> Self {
        let new = Self::now(id, person, what, scene);
        match before {
            Some(before) => Self { at: before.at, offset: before.offset, binned_at: before.binned_at, ..new },
            None => new,
        }
    }

    /// It was made in the last 30 days.
    pub(crate) fn is_lately(&self, scene: &crate::scene::Scene) -> bool {
        self.at > scene.now.timestamp_millis() - 30 * crate::time::A_DAY
    }

    /// The day it was made, seen from now.
    pub(crate) fn when(&self, scene: &crate::scene::Scene) -> String {
        scene.relative_date(scene.day(self.time(), self.offset).date)
    }

    pub(crate) fn time(&self) -> crate::time::Timestamp {
        crate::time::of_millis(self.at)
    }
}

macro_rules! kind {
    ($name:ident, $called:literal) => {
        impl $crate::needs::Kind for $name {
            const NAME: &'static str = $called;
        }
    };
}
pub(crate) use kind;
