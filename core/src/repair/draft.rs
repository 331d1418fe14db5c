//! What comes in.

use super::words::named;
use crate::diary::Occurred;
use crate::ids::{AttemptId, MomentId, NeedId, PersonId, RuptureId};
use crate::needs::Sure;

/// Something that came between two people. Only who and how big are needed.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RuptureDraft {
    /// The caller's id. The same id twice is one.
    pub id: RuptureId,
    /// With whom: someone of [`RepairsView::people`](super::RepairsView::people).
    pub person: PersonId,
    /// How big it felt: 1 (small) to 5 (very big).
    pub size: u8,
    /// When; now when left open.
    #[uniffi(default = None)]
    pub occurred: Option<Occurred>,
    /// The moment of the diary it belongs to.
    #[uniffi(default = None)]
    pub moment: Option<MomentId>,
    /// The negative cycle it belongs to.
    #[uniffi(default = None)]
    pub cycle: Option<NeedId>,
    /// It was there, and was not said.
    #[uniffi(default = false)]
    pub swallowed: bool,
}

impl RuptureDraft {
    /// One that came now.
    pub fn now(id: RuptureId, person: PersonId, size: u8) -> Self {
        Self { id, person, size, occurred: None, moment: None, cycle: None, swallowed: false }
    }
}

/// How deep it was repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Depth {
    /// Let go of.
    LetGo,
    /// Life went on, and it was not talked about.
    MovedOn,
    /// Talked through.
    Talked,
    /// Both understood each other; a child was comforted.
    Understood,
}
named!(Depth { LetGo => "let_go", MovedOn => "moved_on", Talked => "talked", Understood => "understood" });

impl Depth {
    /// Only what was talked through or understood is called repaired: silence is no repair.
    pub(crate) fn is_repair(self) -> bool {
        matches!(self, Self::Talked | Self::Understood)
    }
}

/// One thing about what came between two people to change.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum RuptureChange {
    /// How big it felt.
    Size {
        /// 1 to 5.
        size: u8,
    },
    /// When it was.
    Occurred {
        /// Not in the future.
        occurred: Occurred,
    },
    /// The moment of the diary it belongs to.
    Moment {
        /// A moment that is there, or none.
        moment: Option<MomentId>,
    },
    /// The negative cycle it belongs to.
    Cycle {
        /// A cycle that is there, or none; never with a child.
        cycle: Option<NeedId>,
    },
    /// Whether one was afraid of the other. Yes ends everything that is asked about it.
    Afraid {
        /// The answer, or none.
        afraid: Option<bool>,
    },
    /// It is all right again.
    Closed {
        /// How deep.
        depth: Depth,
        /// When; now when left open. Not before it came.
        at: Option<Occurred>,
    },
    /// It is open after all.
    Open,
    /// The question about it is put off: it does not come again for two days.
    PutOff,
    /// What both agree on.
    Agreement {
        /// At most 500 characters.
        text: String,
    },
    /// What still rankles.
    Rankling {
        /// At most 500 characters.
        text: String,
        /// How much: 0 (not at all) to 10.
        much: Option<u8>,
    },
    /// How much it rankles, looked at again.
    RanklesLater {
        /// 0 to 10.
        much: Option<u8>,
    },
}

/// Who took a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum AttemptWay {
    /// Oneself.
    Made,
    /// The other.
    Received,
}
named!(AttemptWay { Made => "made", Received => "received" });

/// When a step of the other was noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Noticed {
    /// At once.
    AtOnce,
    /// Later.
    Later,
    /// It was missed.
    Missed,
}
named!(Noticed { AtOnce => "at_once", Later => "later", Missed => "missed" });

/// How a step landed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Outcome {
    /// It worked.
    Worked,
    /// Half.
    Half,
    /// Not yet.
    Not,
    /// It was too early.
    TooEarly,
}
named!(Outcome { Worked => "worked", Half => "half", Not => "not", TooEarly => "too_early" });

/// A step towards each other. Only its way is needed.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AttemptDraft {
    /// The caller's id. The same id twice is one.
    pub id: AttemptId,
    /// Who took it.
    pub way: AttemptWay,
    /// An id of the kinds, or empty.
    #[uniffi(default = "")]
    pub kind: String,
    /// In one's own words, at most 500 characters.
    #[uniffi(default = "")]
    pub own: String,
    /// What it repairs; none lets it stand alone.
    #[uniffi(default = None)]
    pub rupture: Option<RuptureId>,
    /// With whom; what it repairs knows it by itself.
    #[uniffi(default = None)]
    pub person: Option<PersonId>,
    /// When; now when left open. Not in the future.
    #[uniffi(default = None)]
    pub occurred: Option<Occurred>,
}

impl AttemptDraft {
    /// A step of now with nothing else known.
    pub fn now(id: AttemptId, way: AttemptWay) -> Self {
        Self { id, way, kind: String::new(), own: String::new(), rupture: None, person: None, occurred: None }
    }
}

/// One thing about a step to change.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum AttemptChange {
    /// What it was.
    Kind {
        /// An id of the kinds, or empty.
        kind: String,
        /// In one's own words, at most 500 characters.
        own: String,
    },
    /// When it was.
    Occurred {
        /// Not in the future.
        occurred: Occurred,
    },
    /// What it repairs. With it comes the person.
    Rupture {
        /// One that is there, or none.
        rupture: Option<RuptureId>,
    },
    /// With whom, for one that stands alone.
    Person {
        /// Someone safe, a child, or oneself for a step of one's own.
        person: Option<PersonId>,
    },
    /// How it landed.
    Outcome {
        /// The answer, or none.
        outcome: Option<Outcome>,
    },
    /// When one noticed it; only for a step of the other.
    Noticed {
        /// The answer, or none.
        noticed: Option<Noticed>,
    },
    /// How far one let it in; only for a step of the other.
    LetIn {
        /// 0 (not) to 4 (wholly), or none.
        let_in: Option<u8>,
    },
}

/// How a bid for contact was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum BidAnswer {
    /// Turned towards it.
    Toward,
    /// Missed it, or turned away.
    Away,
    /// Turned against it.
    Against,
}

/// A bid for contact: a look, a question, a hand.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct BidDraft {
    /// The caller's id.
    pub id: NeedId,
    /// Whose bid it was: made is one's own.
    pub way: AttemptWay,
    /// With whom, when that is known.
    pub person: Option<PersonId>,
    /// How it was answered.
    pub answer: BidAnswer,
}

/// A part of a fuller apology.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum ApologyPart {
    /// What one did.
    Did,
    /// What it did to the other.
    Effect,
    /// That it is one's own, without a "but".
    Own,
    /// What one will do differently.
    Change,
    /// What the other needs.
    Ask,
}

/// A fuller apology, or one thing about it to change.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum ApologyChange {
    /// A part of it.
    Part {
        /// Which one.
        part: ApologyPart,
        /// At most 5,000 characters.
        text: String,
    },
    /// Whether it can be said safely.
    Safe {
        /// The answer, or none.
        answer: Option<Sure>,
    },
}

/// A soft way to begin.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SoftStartDraft {
    /// The caller's id. The same id again changes it.
    pub id: NeedId,
    /// To whom, when that is known.
    pub person: Option<PersonId>,
    /// At most 5,000 characters.
    pub text: String,
    /// Whether it can be said safely.
    pub safe: Option<Sure>,
}
