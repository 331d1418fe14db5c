//! What comes back day by day and week by week: the share that felt good and close, and small habits.

use super::Needs;
use crate::api::Area;
use crate::error::ApiError;
use crate::ids::NeedId;
use crate::needs::{self, Entry, GrowthView, Habit, HabitsView, Share, ShareDraft};
use crate::store;

#[uniffi::export]
impl Needs {
    /// What share of this week felt good and close. The last answer of a week counts.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for more than 100.
    pub fn keep_share(&self, draft: ShareDraft) -> Result<GrowthView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            store::needs::add(writing, &needs::share(draft, scene)?)?;
            Ok(needs::growth(&store::needs::all::<Share>(writing)?, scene))
        })
    }

    /// The weeks, and how they grow.
    pub fn growth(&self) -> Result<GrowthView, ApiError> {
        self.house.read(|connection, scene| Ok(needs::growth(&store::needs::all(connection)?, scene)))
    }

    /// The screen of habits.
    pub fn habits(&self) -> Result<HabitsView, ApiError> {
        self.house.read(|connection, scene| Ok(needs::habits(&store::needs::all(connection)?, scene)))
    }

    /// A habit was there today. Ticked twice on a day it is one tick.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for a habit that is not known.
    pub fn tick_habit(&self, id: NeedId, habit: String) -> Result<HabitsView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            let ticks: Vec<Entry<Habit>> = store::needs::all(writing)?;
            if let Some(tick) = needs::habit(id, habit, &ticks, scene)? {
                store::needs::add(writing, &tick)?;
            }
            Ok(needs::habits(&store::needs::all(writing)?, scene))
        })
    }

    /// Takes a tick away.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn untick_habit(&self, id: NeedId) -> Result<HabitsView, ApiError> {
        self.house.write(Area::Needs, |writing, scene| {
            store::needs::set_binned(writing, id, Some(scene.now.timestamp_millis()))?;
            Ok(needs::habits(&store::needs::all(writing)?, scene))
        })
    }
}
