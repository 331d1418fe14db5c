//! What comes in: a moment to log, or one thing about it to change.

use super::LogStep;
use crate::ids::{LifeEventId, MomentId, PersonId, SoreSpotId};
use crate::time::{LocalDate, Timestamp};

/// A mood as it is given.
#[derive(Clone, Copy, Debug, PartialEq, uniffi::Enum)]
pub enum MoodDraft {
    /// One of seven steps, from 1 (very dark) to 7 (very light). The energy is left open.
    Step {
        /// 1 to 7.
        step: u8,
    },
    /// Only how pleasant it is. The energy is left open.
    Pleasant {
        /// From −1 (unpleasant) to 1 (pleasant).
        valence: f64,
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

/// What the body does in one place.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SensationDraft {
    /// An id of the places; `nothing` and `absent` have no quality.
    pub zone: String,
    /// An id of the qualities; empty when only the place is known.
    pub quality: String,
    /// 0 (hardly) to 10 (very strong).
    pub strength: Option<u8>,
}

/// How calm came back.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct CalmDraft {
    /// Ids of the company: with whom.
    pub company: Vec<String>,
    /// Which people.
    pub people: Vec<PersonId>,
    /// Ids of what soothed.
    pub soothers: Vec<String>,
    /// When it came; left open when that is not known. Not before the moment.
    pub at: Option<Occurred>,
    /// How it was then: one of seven steps.
    pub step: Option<u8>,
}

/// Whether something is really going on now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum ReallyNow {
    /// Yes.
    Yes,
    /// No.
    No,
    /// I do not know.
    DontKnow,
}

/// Something large that happened in one's life, or is put in the place of what was said of it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LifeEventDraft {
    /// The caller's id. The same id again changes it.
    pub id: LifeEventId,
    /// On which day of the calendar.
    pub day: LocalDate,
    /// An id of the events.
    pub kind: String,
    /// In one's own words, at most 500 characters.
    pub text: String,
}

/// A sore spot of one's own.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SoreSpotDraft {
    /// The caller's id. The same id twice is one sore spot.
    pub id: SoreSpotId,
    /// In one's own words, at most 500 characters, not blank.
    pub text: String,
}

/// One thing about a moment to change. What it replaces stays in the history.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum MomentChange {
    /// Another mood. Without an energy of its own it leaves that as it was.
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
    /// Another choice from the list of a step (all but the feelings and the beginning).
    Chosen {
        /// Which step: topic, meaning, hope, reaction, need, area or load.
        step: LogStep,
        /// Ids of its list, at most as many as the step takes.
        chosen: Vec<String>,
        /// One's own words, at most 500 characters; none for area and load.
        own: String,
    },
    /// Which of the reactions chosen were felt and not done.
    Almost {
        /// Ids of reactions that are chosen.
        reactions: Vec<String>,
    },
    /// What the body does.
    Body {
        /// At most 5 places; `nothing` and `absent` are answers, too.
        sensations: Vec<SensationDraft>,
    },
    /// How true what was thought felt then.
    Truth {
        /// 0 to 10.
        value: Option<u8>,
    },
    /// How true it feels, looked at again.
    TruthLater {
        /// 0 to 10.
        value: Option<u8>,
    },
    /// Which sore spots of one's own were touched.
    SoreSpots {
        /// At most 5.
        spots: Vec<SoreSpotId>,
    },
    /// Whether something is really going on now. Anything but no takes what was said of long ago away.
    ReallyNow {
        /// The answer, or none.
        answer: Option<ReallyNow>,
    },
    /// How much of it is from long ago, and what is different now. Only after no.
    FromBefore {
        /// 0 to 100.
        share: Option<u8>,
        /// At most 500 characters.
        different: String,
    },
    /// With whom and how calm came back.
    Calm {
        /// None when it did not, or is not known.
        calm: Option<CalmDraft>,
    },
    /// Kept out of search, reports and exports, or not.
    Private {
        /// True keeps it out.
        private: bool,
    },
    /// Another time.
    Occurred {
        /// When it happened.
        occurred: Occurred,
    },
    /// It is enough as it is: it no longer waits to be filled in.
    Settled,
}
