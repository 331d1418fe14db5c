//! What goes out: whole screens, ready to draw.

use super::{AttemptWay, Depth, Noticed, Outcome};
use crate::diary::{ChoiceView, ListChoice, StepView, WallView};
use crate::ids::{AttemptId, MomentId, NeedId, PersonId, RuptureId};
use crate::needs::{CycleRow, SentencePage, Sure};
use crate::time::LocalDate;

/// The screen of what came between, what is open first.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct RepairsView {
    /// With whom something can come between: safe people who are not at rest, children too.
    pub people: Vec<ChoiceView>,
    /// What is open, the newest first, at most 20.
    pub open: Vec<RuptureRow>,
    /// What is all right again, the newest first, at most 20.
    pub closed: Vec<RuptureRow>,
    /// Steps that stand alone, the newest first, at most 20.
    pub alone: Vec<AttemptView>,
    /// One gentle question about what is open, when it is time for one.
    pub prompt: Option<RepairPromptView>,
    /// The apologies, the newest first, at most 20.
    pub apologies: Vec<ApologyView>,
    /// The soft beginnings, the newest first, at most 20.
    pub soft_starts: Vec<SoftStartView>,
    /// How often bids were turned towards, a sentence for each side; empty when too few.
    pub bids: Vec<String>,
}

/// What there is to choose. Fetched once per language.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RepairChoices {
    /// How big it felt: 1 to 5.
    pub sizes: Vec<StepView>,
    /// The kinds of steps.
    pub kinds: Vec<ListChoice>,
    /// How deep it was repaired.
    pub depths: Vec<DepthChoice>,
    /// The same with a child.
    pub child_depths: Vec<DepthChoice>,
    /// How a step landed.
    pub outcomes: Vec<OutcomeChoice>,
    /// When a step of the other was noticed.
    pub noticed: Vec<NoticedChoice>,
    /// How far one let it in: 0 to 4.
    pub let_in: Vec<StepView>,
    /// For when a "sorry" is not enough, line by line.
    pub sorry: Vec<String>,
}

/// A depth to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DepthChoice {
    /// Which one.
    pub depth: Depth,
    /// Its word.
    pub label: String,
    /// What it means, in one line.
    pub meaning: String,
}

/// An outcome to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct OutcomeChoice {
    /// Which one.
    pub outcome: Outcome,
    /// Its word.
    pub label: String,
}

/// When a step was noticed, to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NoticedChoice {
    /// Which one.
    pub noticed: Noticed,
    /// Its word.
    pub label: String,
}

/// Something that came between, in a list.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RuptureRow {
    /// Its id.
    pub id: RuptureId,
    /// "Met Sam".
    pub with: String,
    /// When it came: "gisteren, 20:14".
    pub when: String,
    /// "Middelgroot · ingeslikt".
    pub summary: String,
    /// "Weer goed na 30 minuten: uitgepraat"; empty while it is open.
    pub ended: String,
    /// It is with a child: there are no steps of the other.
    pub child: bool,
}

/// A gentle question about what is open.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RepairPromptView {
    /// About which one.
    pub rupture: RuptureId,
    /// "Er zit nog iets tussen jou en Sam".
    pub title: String,
    /// One or two sentences.
    pub text: String,
    /// Why it is asked.
    pub why: String,
}

/// The story of one thing that came between.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct RupturePage {
    /// Its id.
    pub id: RuptureId,
    /// "Met Sam".
    pub with: String,
    /// With whom; none for who is not safe or at rest.
    pub person: Option<PersonId>,
    /// It is with a child: one's own steps count, and there is no other side.
    pub child: bool,
    /// How big it felt: 1 to 5.
    pub size: u8,
    /// The same in words.
    pub size_label: String,
    /// When it came.
    pub when: String,
    /// What calendar and clock showed then.
    pub wall: WallView,
    /// It was there, and was not said.
    pub swallowed: bool,
    /// The moment of the diary it belongs to.
    pub moment: Option<MomentId>,
    /// The negative cycle it belongs to.
    pub cycle: Option<NeedId>,
    /// Whether one was afraid.
    pub afraid: Option<bool>,
    /// It is asked whether one was afraid.
    pub asks_afraid: bool,
    /// Help is offered, and marking the other as not safe is, too. Nothing else is asked.
    pub offers_help: bool,
    /// Steps can be added and it can be closed.
    pub open: bool,
    /// It rests, with whom it is with or because one was afraid: nothing is asked about it.
    pub rests: bool,
    /// The line: how it came, each step, and how it ended, in order of time.
    pub story: Vec<StoryPoint>,
    /// The line in one sentence, for eye and ear.
    pub spoken: String,
    /// The steps, oldest first.
    pub attempts: Vec<AttemptView>,
    /// How deep it was repaired.
    pub depth: Option<Depth>,
    /// "Weer goed na 30 minuten"; empty while it is open.
    pub ended: String,
    /// That late counts, when it was late.
    pub late: Option<String>,
    /// How long it took, in minutes.
    pub minutes: Option<u32>,
    /// What both agree on.
    pub agreement: String,
    /// What still rankles.
    pub rankling: String,
    /// How much, 0 to 10.
    pub rankles: Option<u8>,
    /// How much later.
    pub rankles_later: Option<u8>,
    /// It is time to look at it again.
    pub asks_rankles: bool,
    /// What worked with them before.
    pub worked: Vec<String>,
    /// It was thrown away.
    pub binned: bool,
}

/// A point on the line of a story.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct StoryPoint {
    /// What it is.
    pub kind: StoryKind,
    /// "20:14", or with its day when that is another.
    pub when: String,
    /// How long after it came: "na 30 minuten"; empty for how it came.
    pub after: String,
    /// "Van jou: sorry zeggen".
    pub text: String,
    /// The step, when it is one.
    pub attempt: Option<AttemptId>,
}

/// What stands on the line of a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum StoryKind {
    /// It came.
    Came,
    /// A step of one's own.
    Made,
    /// A step of the other.
    Received,
    /// It is all right again.
    Closed,
}

/// A step towards each other.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct AttemptView {
    /// Its id.
    pub id: AttemptId,
    /// Who took it.
    pub way: AttemptWay,
    /// The id of its kind, or empty.
    pub kind: String,
    /// One's own words.
    pub own: String,
    /// What it was, in words.
    pub title: String,
    /// "Van jou" or "van de ander".
    pub whose: String,
    /// "Met Sam", or empty.
    pub with: String,
    /// With whom.
    pub person: Option<PersonId>,
    /// What it repairs; none when it stands alone.
    pub rupture: Option<RuptureId>,
    /// With whom it can be, when it stands alone: a step of the other is of no child and not of oneself.
    pub whom: Vec<ChoiceView>,
    /// When it was.
    pub when: String,
    /// What calendar and clock showed then.
    pub wall: WallView,
    /// How it landed.
    pub outcome: Option<Outcome>,
    /// The same in words.
    pub outcome_label: String,
    /// It can be said when it was noticed, and how far one let it in.
    pub asks_noticed: bool,
    /// When it was noticed.
    pub noticed: Option<Noticed>,
    /// The same in words.
    pub noticed_label: String,
    /// How far one let it in, 0 to 4.
    pub let_in: Option<u8>,
    /// The same in words.
    pub let_in_label: String,
    /// It rests with whom it is with.
    pub rests: bool,
    /// It was thrown away.
    pub binned: bool,
}

/// What brings together all there is with one person.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TogetherView {
    /// What is open with them, the newest first.
    pub open: Vec<RuptureRow>,
    /// What is all right again, the newest first, at most 5.
    pub closed: Vec<RuptureRow>,
    /// What both agreed on, the newest first, at most 10.
    pub agreements: Vec<AgreementView>,
    /// What worked with them before.
    pub worked: Vec<String>,
    /// How long it takes with them; none for who it cannot be told of.
    pub time: Option<String>,
    /// The cycles with them.
    pub cycles: Vec<CycleRow>,
    /// Sentences made for them, the newest first, at most 3.
    pub sentences: Vec<SentencePage>,
    /// Something can be logged with them: not for oneself, who is at rest, or who is not safe.
    pub logs: bool,
    /// It is a child: there are no steps of the other.
    pub child: bool,
}

/// An agreement.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AgreementView {
    /// Where it was made.
    pub rupture: RuptureId,
    /// What was agreed.
    pub text: String,
    /// When.
    pub when: String,
}

/// A fuller apology.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ApologyView {
    /// Its id.
    pub id: NeedId,
    /// To whom.
    pub whom: Option<String>,
    /// To whom, as an id.
    pub person: Option<PersonId>,
    /// When it was begun.
    pub when: String,
    /// All parts in one text.
    pub text: String,
    /// What one did.
    pub did: String,
    /// What it did to the other.
    pub effect: String,
    /// That it is one's own.
    pub own: String,
    /// What one will do differently.
    pub change: String,
    /// What the other needs.
    pub ask: String,
    /// Whether it can be said safely.
    pub safe: Option<Sure>,
    /// It may be asked: not about someone at rest or not safe.
    pub asks_safe: bool,
    /// It can be shown and copied.
    pub sayable: bool,
    /// Help is offered.
    pub offers_help: bool,
    /// Words in it that may land hard.
    pub hard_words: Vec<HardWordView>,
}

/// A soft way to begin.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SoftStartView {
    /// Its id.
    pub id: NeedId,
    /// To whom.
    pub whom: Option<String>,
    /// To whom, as an id.
    pub person: Option<PersonId>,
    /// When it was begun.
    pub when: String,
    /// The text.
    pub text: String,
    /// Whether it can be said safely.
    pub safe: Option<Sure>,
    /// It may be asked: not about someone at rest or not safe.
    pub asks_safe: bool,
    /// It can be shown and copied.
    pub sayable: bool,
    /// Help is offered.
    pub offers_help: bool,
    /// Words in it that may land hard.
    pub hard_words: Vec<HardWordView>,
}

/// Words that may land hard.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HardWordView {
    /// "altijd, nooit".
    pub words: String,
    /// A kind hint.
    pub hint: String,
}

/// One's own warm and sharp reactions in a week.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct WarmthView {
    /// Its Monday.
    pub week: LocalDate,
    /// "Week van maandag 23 november".
    pub label: String,
    /// The week before.
    pub earlier: LocalDate,
    /// The week after; none for the one that is under way.
    pub later: Option<LocalDate>,
    /// How many were counted.
    pub counts: String,
    /// What can be told: nothing below twenty.
    pub sentence: String,
    /// It is the week that is under way: reactions can be counted.
    pub asks: bool,
}
