//! What comes in.

use crate::diary::SensationDraft;
use crate::ids::{MomentId, NeedId, PersonId};

/// A sentence that says what one needs. All of it may come later but the id.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SentenceDraft {
    /// The caller's id. The same id twice is one sentence.
    pub id: NeedId,
    /// Whom it is for: someone of [`NeedsView::people`](super::NeedsView::people), or nobody yet.
    pub person: Option<PersonId>,
    /// An id of the feelings, or empty.
    pub feeling: String,
    /// In one's own words, at most 500 characters.
    pub own_feeling: String,
    /// An id of the needs, or empty.
    pub need: String,
    /// In one's own words, at most 500 characters.
    pub own_need: String,
    /// An id of the requests, or empty.
    pub request: String,
    /// In one's own words, at most 500 characters.
    pub own_request: String,
}

/// One thing about a sentence to change.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum SentenceChange {
    /// The sentence as one says it oneself.
    Text {
        /// At most 5,000 characters; empty to go back to the one that was put together.
        text: String,
    },
    /// Whether it can be said safely.
    Safe {
        /// The answer, or none.
        answer: Option<Sure>,
    },
    /// Whether it was said. Only after it can be said safely.
    Said {
        /// The answer, or none.
        said: Option<bool>,
    },
    /// How it landed. Only after it was said.
    Landed {
        /// 0 (not yet) to 10 (fully), or none.
        landed: Option<u8>,
    },
}

/// Yes, no, or one does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Sure {
    /// Yes.
    Yes,
    /// No.
    No,
    /// I do not know.
    DontKnow,
}

/// What someone else needed, and what one did with it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HeardDraft {
    /// The caller's id.
    pub id: NeedId,
    /// Who.
    pub person: PersonId,
    /// Ids of the needs, at most 3.
    pub needs: Vec<String>,
    /// An id of the deeds.
    pub deed: String,
    /// In one's own words, at most 500 characters.
    pub own: String,
}

/// Which way a sentence that carries went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum CardWay {
    /// One said it.
    Said,
    /// One heard it.
    Received,
    /// One longs for it.
    LongedFor,
}

/// A sentence that carries, said, heard or longed for.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CardDraft {
    /// The caller's id.
    pub id: NeedId,
    /// An id of the cards.
    pub card: String,
    /// With whom, when that is known.
    pub person: Option<PersonId>,
    /// Which way.
    pub way: CardWay,
}

/// From the sharp sentence to the soft one.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SoftenDraft {
    /// The caller's id. The same id again changes it.
    pub id: NeedId,
    /// To whom, when that is known.
    pub person: Option<PersonId>,
    /// The sharp one, at most 5,000 characters; empty takes it away, from the history as well.
    pub sharp: String,
    /// An id of the feelings underneath, or empty.
    pub feeling: String,
    /// An id of the needs underneath, or empty.
    pub need: String,
    /// The soft one, at most 5,000 characters.
    pub soft: String,
}

/// A part of a hard talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum ScriptPart {
    /// How one begins.
    Opening,
    /// What one feels.
    Feeling,
    /// What one needs.
    Need,
    /// What one asks for.
    Request,
    /// Where one's limit is.
    Boundary,
    /// How both come back to each other.
    WayBack,
}

/// Whom a cycle is with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// Someone from now.
    Now,
    /// Someone from before.
    Earlier,
    /// Someone later, imagined.
    Imagined,
}

/// A negative cycle to draw.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CycleDraft {
    /// The caller's id. The same id twice is one cycle.
    pub id: NeedId,
    /// Someone from now, from before, or later.
    pub tie: Tie,
    /// With whom; needed for now and before.
    pub person: Option<PersonId>,
    /// What set it off, from what keeps coming back: an id of the triggers, or empty.
    #[uniffi(default = "")]
    pub trigger: String,
    /// One's own protection, from the same: an id of the reactions, or empty.
    #[uniffi(default = "")]
    pub reaction: String,
}

impl CycleDraft {
    /// A cycle with nothing in its boxes.
    pub fn of(id: NeedId, tie: Tie, person: Option<PersonId>) -> Self {
        Self { id, tie, person, trigger: String::new(), reaction: String::new() }
    }
}

/// Whose side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Side {
    /// One's own.
    Mine,
    /// The other's, as one guesses it.
    Theirs,
}

/// One of the six boxes of a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum CyclePart {
    /// What set it off.
    Trigger,
    /// What the body did.
    Body,
    /// What was thought.
    Thought,
    /// What was felt.
    Feeling,
    /// The protection.
    Protection,
    /// The need.
    Need,
}

/// How a cycle usually goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Pattern {
    /// It builds up.
    Escalating,
    /// One of the two pulls back.
    Withdrawing,
    /// Both live side by side.
    SideBySide,
}

/// One thing about a cycle to change.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum CycleChange {
    /// What it is called.
    Name {
        /// At most 500 characters.
        text: String,
    },
    /// What stands in a box.
    Box {
        /// Whose side.
        side: Side,
        /// Which box.
        part: CyclePart,
        /// At most 3 ids of the box's list.
        chosen: Vec<String>,
        /// In one's own words, at most 500 characters.
        own: String,
    },
    /// How it usually goes.
    Pattern {
        /// Which way, or none.
        pattern: Option<Pattern>,
    },
}

/// When a cycle was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// Before it began.
    Before,
    /// While it went on.
    During,
    /// Afterwards.
    Afterwards,
}

/// A pause in the middle of a cycle.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PauseDraft {
    /// The caller's id.
    pub id: NeedId,
    /// In which cycle, when it is a known one.
    pub cycle: Option<NeedId>,
    /// With whom.
    pub person: Option<PersonId>,
    /// How long, in minutes: 20 to 1,440.
    pub minutes: u32,
}

/// Whether one came back after a pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum PauseKept {
    /// At the time agreed.
    Yes,
    /// Later, after all.
    Later,
    /// Not yet.
    NotYet,
}

/// The problem under the problem, in three steps.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct UnderDraft {
    /// The caller's id. The same id again changes it.
    pub id: NeedId,
    /// With whom, when that is known.
    pub person: Option<PersonId>,
    /// What it was about: an id of the topics, or empty.
    pub topic: String,
    /// The same in one's own words ("de sleutels"), at most 500 characters.
    pub own: String,
    /// What it touched: an id of the meanings, or empty.
    pub touched: String,
    /// What one needed: an id of the needs, or empty.
    pub need: String,
}

/// What share of a week felt good and close.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ShareDraft {
    /// The caller's id.
    pub id: NeedId,
    /// 0 to 100.
    pub share: u8,
    /// Both lived side by side for the most part.
    pub side_by_side: bool,
}

/// A second look at something that happened. All of it may come later but the id.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LensDraft {
    /// The caller's id. The same id again changes it.
    pub id: NeedId,
    /// The moment it looks at, when it is one of the diary.
    pub moment: Option<MomentId>,
    /// With whom, when that is known.
    pub person: Option<PersonId>,
    /// What happened, at most 500 characters.
    pub event: String,
    /// What one protected: an id of the needs, or empty.
    pub mine: String,
    /// The same in one's own words, at most 500 characters.
    pub own_mine: String,
    /// What the other may have protected: an id of the needs, or empty.
    pub theirs: String,
    /// The same in one's own words, at most 500 characters.
    pub own_theirs: String,
}

/// Two talks in the mind. The heard one is answered last.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct TalksDraft {
    /// The caller's id. The same id again changes it.
    pub id: NeedId,
    /// With whom, when that is known.
    pub person: Option<PersonId>,
    /// What they are about, at most 500 characters.
    pub about: String,
    /// What the body did while one was not heard: at most 5 places.
    pub unheard: Vec<SensationDraft>,
    /// What it did while one was heard; only after the other.
    pub heard: Vec<SensationDraft>,
}

/// A letter that is not sent.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LetterDraft {
    /// The caller's id. The same id again changes it.
    pub id: NeedId,
    /// To whom: someone at rest or not safe.
    pub person: PersonId,
    /// At most 5,000 characters.
    pub text: String,
}
