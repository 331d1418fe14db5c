//! The core of Thuishaven: everything that both phones share.
//!
//! The map of the house:
//! - [`api`](self): the front door. [`Haven`] is opened once and hands out the rooms' objects.
//! - `diary`, `people`, `needs`, `repair`, `questionnaire`, `insight`, `settings`, `help`: the rooms. Pure: state in, state out; the clock comes in a `Scene`.
//! - `time`: local days, wall clocks and the phone's zone rules.
//! - `content`: every word the shells show, and the catalogues to choose from.
//! - `store`: the encrypted database. The only place with SQL.
//! - `scene`, `ids`, `patch`, `error`: what all of them speak in.
//!
//! The way of one tap: `Diary::log` checks the draft and takes the clock, `diary` decides, `store::diary`
//! writes in one transaction, and after the commit, outside every lock, the listener hears [`Area::Diary`].

uniffi::setup_scaffolding!();

mod api;
mod content;
mod diary;
mod error;
mod help;
mod ids;
mod insight;
mod needs;
mod patch;
mod people;
mod questionnaire;
mod repair;
mod scene;
mod settings;
mod store;
mod time;

pub use api::*;
pub use content::words::*;
pub use diary::{
    BinRow, BinView, CalendarDay, CalmDraft, CalmView, ChainView, ChoiceView, ChosenView, DayPoint, DayView, DiaryPage,
    EmotionView, GroundingView, JustNowView, LaneView, LastView, LifeEventDraft, LifeEventView, LifeEventsView,
    ListChoice, ListGroup, LogStep, LogStepView, MarkView, MomentChange, MomentChoices, MomentDraft, MomentPage,
    MomentRow, MomentView, MonthMark, MonthView, MoodDraft, Occurred, OfferKind, OfferView, OfferWay, PageMark,
    ReallyNow, SearchPage, SensationDraft, SensationView, SoreSpotDraft, SoreSpotView, SoreSpotsView, StepView,
    TodayView, WaitingView, WallView, WeekView,
};
pub use error::{ApiError, Field, Reason};
pub use help::{Explanation, HelpLine, HelpView, SourcesSection, SourcesView};
pub use ids::{AttemptId, LifeEventId, ME, MomentId, NeedId, NewId, PersonId, ResponseId, RuptureId, SoreSpotId};
pub use insight::{
    ChangeView, CurvePoint, Direction, DirectionView, LandingRow, LandingView, OkView, PlanePoint, PlaneView,
    QuarterRow, RepairInsights, RepairTimeView, ScaleView, SwingView, TickView, TimeRow, TrendPoint,
};
pub use needs::{
    BoxView, CardDraft, CardView, CardWay, CycleChange, CycleDraft, CyclePage, CyclePart, CycleRow, CyclesView,
    FoundView, GrowthView, HabitView, HabitsView, HeardDraft, HeardRow, LensDraft, LensView, LetterDraft, LetterView,
    NeedChoices, NeedsView, PartingView, Pattern, PauseDraft, PauseKept, PauseView, ScriptPart, ScriptView, Seen,
    SentenceChange, SentenceDraft, SentencePage, ShareDraft, SharePoint, Side, SoftenDraft, SoftenView, Sure,
    TalksDraft, TalksGuide, TalksView, Tie, UnderDraft, UnderView,
};
pub use people::{Figure, PeopleView, PersonChange, PersonDraft, PersonPage, PersonView, Role, RoleView};
pub use questionnaire::{
    AnswerDraft, AnsweredRow, BegunRow, ControlView, ExportKind, ExportView, FindingView, HistoryRow, HistoryView,
    ImportView, LibraryRow, LibrarySection, LibraryView, NextStep, OptionView, OwnAnswerView, QuestionPage,
    QuestionView, ResultView, ReviewRow, ReviewView, ScoreRow, SessionView, SubjectChoice, SubjectsView,
};
pub use repair::{
    AgreementView, ApologyChange, ApologyPart, ApologyView, AttemptChange, AttemptDraft, AttemptView, AttemptWay,
    BidAnswer, BidDraft, Depth, DepthChoice, HardWordView, Noticed, NoticedChoice, Outcome, OutcomeChoice,
    RepairChoices, RepairPromptView, RepairsView, RuptureChange, RuptureDraft, RupturePage, RuptureRow, SoftStartDraft,
    SoftStartView, StoryKind, StoryPoint, TogetherView, WarmthView,
};
pub use settings::{
    Appearance, ClockStyle, DayStartView, LanguageChoice, OfferSettingView, SettingChange, SettingsView,
};
pub use time::{Clock, LocalDate, OffsetChange, Timestamp, ZoneRules};
