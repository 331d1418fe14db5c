//! What comes in: a moment to log, or one thing about it to change.

use crate::ids::{MomentId, PersonId};
use crate::time::{LocalDate, Timestamp};

/// A mood as it is given.
#[derive(Clone, Copy, Debug, PartialEq, uniffi::Enum)]
pub enum MoodDraft {
    /// One of seven steps, from 1 (very dark) to 7 (very light). The energy is left open.
    Step {
        /// 1 to 7.
        step: u8,
    },
    /// A point on the plane.
    Point {
        /// From −1 (unpleasant) to 1 (pleasant).
        valence: f64,
        /// From −1 (no energy) to 1 (much energy).
        energy: f64,
    },
}

/// When something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Occurred {
    /// Now.
    Now,
    /// At this instant.
    At {
        /// The instant.
        instant: Timestamp,
    },
    /// When the wall clock showed this, by the phone's zone rules.
    Wall {
        /// The date on the wall.
        date: LocalDate,
        /// 0 to 23.
        hour: u8,
        /// 0 to 59.
        minute: u8,
    },
}

/// A moment to log. Only id and mood are needed; all the rest may come later.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct MomentDraft {
    /// The caller's id. The same id twice is one moment.
    pub id: MomentId,
    /// How it is.
    pub mood: MoodDraft,
    /// When it happened; now when left open.
    #[uniffi(default = None)]
    pub occurred: Option<Occurred>,
    /// At most 3 ids of the emotions catalogue.
    #[uniffi(default = [])]
    pub emotions: Vec<String>,
    /// Feelings in one's own words, at most 500 characters.
    #[uniffi(default = "")]
    pub own_emotion: String,
    /// At most 3 ids of the triggers catalogue.
    #[uniffi(default = [])]
    pub triggers: Vec<String>,
    /// What it began with, in one's own words, at most 500 characters.
    #[uniffi(default = "")]
    pub own_trigger: String,
    /// Who was there: at most 20 people.
    #[uniffi(default = [])]
    pub people: Vec<PersonId>,
    /// A note, at most 20,000 characters.
    #[uniffi(default = "")]
    pub note: String,
}

impl MomentDraft {
    /// A draft with nothing but a mood, at this instant.
    pub fn of_mood(id: MomentId, mood: MoodDraft) -> Self {
        Self {
            id,
            mood,
            occurred: None,
            emotions: Vec::new(),
            own_emotion: String::new(),
            triggers: Vec::new(),
            own_trigger: String::new(),
            people: Vec::new(),
            note: String::new(),
        }
    }
}

/// One thing about a moment to change. What it replaces stays in the history.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum MomentChange {
    /// Another mood. A step leaves the energy as it was.
    Mood {
        /// The new mood.
        mood: MoodDraft,
    },
    /// Another energy, or none.
    Energy {
        /// 1 (still water) to 5 (high waves).
        step: Option<u8>,
    },
    /// Other feelings.
    Emotions {
        /// At most 3 ids of the catalogue.
        chosen: Vec<String>,
        /// One's own words.
        own: String,
    },
    /// Another beginning.
    Triggers {
        /// At most 3 ids of the catalogue.
        chosen: Vec<String>,
        /// One's own words.
        own: String,
    },
    /// Other people.
    People {
        /// Who was there.
        people: Vec<PersonId>,
    },
    /// Another note.
    Note {
        /// The whole note.
        text: String,
    },
    /// Another time.
    Occurred {
        /// When it happened.
        occurred: Occurred,
    },
    /// It is enough as it is: it no longer waits to be filled in.
    Settled,
}
