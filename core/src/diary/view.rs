//! What goes out: whole screens, ready to draw.

use super::ReallyNow;
use crate::ids::{LifeEventId, MomentId, SoreSpotId};
use crate::people::PersonView;
use crate::repair::RepairPromptView;
use crate::time::{LocalDate, Timestamp};

/// One moment, ready to draw: the row in a list and the page are the same.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct MomentView {
    /// Its id.
    pub id: MomentId,
    /// When it happened.
    pub occurred_at: Timestamp,
    /// The time as the person writes it: "20:14" or "8:14 pm".
    pub time: String,
    /// The mood's step, 1 to 7.
    pub step: u8,
    /// The energy's step, 1 to 5, when it was given.
    pub energy: Option<u8>,
    /// The feelings chosen, in their order.
    pub emotions: Vec<ChoiceView>,
    /// Feelings in one's own words.
    pub own_emotion: String,
    /// What it began with, as chosen.
    pub triggers: Vec<ChoiceView>,
    /// What it began with, in one's own words.
    pub own_trigger: String,
    /// Who was there.
    pub people: Vec<ChoiceView>,
    /// The note.
    pub note: String,
    /// It was changed after it was logged.
    pub edited: bool,
    /// It lies in the bin.
    pub binned: bool,
}

/// Something chosen from a list: its id and its word in the person's language.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ChoiceView {
    /// The id of the catalogue, or of a person.
    pub id: String,
    /// The word. An id that this app does not know is its own word.
    pub label: String,
}

/// A feeling to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct EmotionView {
    /// Its id.
    pub id: String,
    /// Its word.
    pub label: String,
    /// What it means, in one line.
    pub meaning: String,
    /// It is a pleasant one.
    pub pleasant: bool,
    /// It has much energy.
    pub lively: bool,
    /// One of the usual ones of its kind, shown first.
    pub usual: bool,
}

/// A step of a scale: the mood's or the energy's.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct StepView {
    /// Its number, from 1.
    pub step: u8,
    /// Its word: "nogal donker".
    pub label: String,
    /// The same where it stands alone: "Nogal donker".
    pub title: String,
    /// Word and number, for a screen reader: "nogal donker, 3 van 7".
    pub spoken: String,
}

/// A mark of a finer scale.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct MarkView {
    /// Where it lies, from −1 to 1.
    pub value: f64,
    /// Its word, for eye and ear: "nogal donker", or "tussen donker en nogal donker".
    pub spoken: String,
}

/// The screens that fill in a moment, in the core's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum LogStep {
    /// What it began with.
    Trigger,
    /// What the body does.
    Body,
    /// What one thought.
    Meaning,
    /// How one protected oneself.
    Reaction,
    /// What one needed.
    Need,
    /// The feelings.
    Emotions,
    /// The energy.
    Energy,
    /// Who was there.
    People,
    /// What it was about.
    Topic,
    /// What one hoped that the protection would do.
    Hope,
    /// Which sore spot was touched.
    SoreSpot,
    /// Long ago or now.
    ThenOrNow,
    /// What brought calm.
    Calm,
    /// Parts of life.
    Area,
    /// What else weighs.
    Load,
    /// The note.
    Note,
}

/// A screen of the log flow, with what it asks.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LogStepView {
    /// Which screen.
    pub step: LogStep,
    /// "Stap 2 van 16".
    pub spoken: String,
    /// The question, as the head of the screen.
    pub question: String,
    /// What helps to answer it.
    pub hint: String,
    /// What it is called on the page of a moment.
    pub label: String,
    /// What there is to choose, in groups; none where the step is no list.
    pub groups: Vec<ListGroup>,
    /// One can say it in one's own words, too.
    pub own: bool,
}

/// A group of a list.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ListGroup {
    /// What the group is called; empty for a list in one piece.
    pub title: String,
    /// Its choices.
    pub choices: Vec<ListChoice>,
}

/// Something to choose, with what it means.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ListChoice {
    /// Its id.
    pub id: String,
    /// Its word.
    pub label: String,
    /// What it means, in one line.
    pub meaning: String,
}

/// Everything there is to choose from. Fetched once per language.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct MomentChoices {
    /// The seven moods.
    pub moods: Vec<StepView>,
    /// The five energies.
    pub energies: Vec<StepView>,
    /// How pleasant it is, in finer marks: the seven moods and the places between them.
    pub pleasant_marks: Vec<MarkView>,
    /// The energy in finer marks.
    pub energy_marks: Vec<MarkView>,
    /// "0 van 10" to "10 van 10", for whoever hears a slider.
    pub of_ten: Vec<String>,
    /// "0 procent" to "100 procent".
    pub percents: Vec<String>,
    /// The feelings; the usual ones of each kind first.
    pub emotions: Vec<EmotionView>,
    /// What it can begin with.
    pub triggers: Vec<ChoiceView>,
    /// The log flow.
    pub steps: Vec<LogStepView>,
    /// The places of the body, each once.
    pub zones: Vec<ListChoice>,
    /// What the body can do there, in two groups.
    pub qualities: Vec<ListGroup>,
    /// With whom calm can come.
    pub company: Vec<ListChoice>,
    /// How it can come.
    pub soothers: Vec<ListChoice>,
    /// What can happen in a life.
    pub events: Vec<ListChoice>,
    /// The heads of a calendar's columns: "ma" to "zo".
    pub weekdays: Vec<String>,
    /// The 24 hours as the person writes them: "20" or "8 pm".
    pub hours: Vec<String>,
}

/// The screen Today.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TodayView {
    /// "maandag 23 november".
    pub date: String,
    /// "Goedenavond".
    pub greeting: String,
    /// The last moment, when it happened and was logged less than 15 minutes ago: still at hand, with its sentence.
    pub just_now: Option<JustNowView>,
    /// Moments of the last three days with nothing but a mood, newest first; at most three.
    pub waiting: Vec<WaitingView>,
    /// The last moments, newest first; at most three.
    pub last: Vec<LastView>,
    /// The last seven days.
    pub week: WeekView,
    /// One gentle question about what is open between people, when it is time for one.
    pub between: Option<RepairPromptView>,
    /// The first-run words were read.
    pub welcomed: bool,
}

/// The moment just logged.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct JustNowView {
    /// The moment.
    pub moment: MomentView,
    /// "Nogal donker. Bewaard om 20:14."
    pub sentence: String,
    /// What might be good first.
    pub offer: Option<OfferView>,
    /// It is all right to ask what happened: not after three hard moments in two hours.
    pub asks: bool,
    /// Nothing but its mood is known: another light tapped now corrects it, and taking it back is putting it in the bin.
    pub correctable: bool,
}

/// A moment that can still be filled in.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct WaitingView {
    /// Its id.
    pub id: MomentId,
    /// Its mood's step.
    pub step: u8,
    /// "Vanmiddag 15:20: donker".
    pub label: String,
}

/// One of the last moments.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct LastView {
    /// The moment.
    pub moment: MomentView,
    /// When it was, seen from now: "gisteren 20:14".
    pub when: String,
    /// Mood, beginning and feelings in one line: "Nogal donker · Kritiek · Gespannen".
    pub summary: String,
}

/// The last seven days.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct WeekView {
    /// Seven days, the last one today.
    pub days: Vec<DayPoint>,
    /// The chart in one sentence, for eye and ear.
    pub sentence: String,
    /// Who was there most, under the same seven days: at most three, only people who are safe.
    pub lanes: Vec<LaneView>,
}

/// On which days someone was there.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LaneView {
    /// What they are called.
    pub name: String,
    /// How many moments with them, for each of the days.
    pub counts: Vec<u32>,
    /// "Sam: 3 momenten, op 2 dagen".
    pub spoken: String,
}

/// One day of the chart.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct DayPoint {
    /// "ma".
    pub label: String,
    /// How many moments.
    pub count: u32,
    /// Mean, lowest and highest valence, from −1 to 1; 0 on a day without moments.
    pub mean: f64,
    /// The lowest.
    pub lowest: f64,
    /// The highest.
    pub highest: f64,
}

/// Where a page goes on.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PageMark {
    /// An opaque place in the diary.
    pub place: i64,
}

/// A page of the diary, newest day first.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct DiaryPage {
    /// Its days. The last day of one page and the first of the next can be the same day.
    pub days: Vec<DayView>,
    /// Hand this in for the next page; none after the last.
    pub next: Option<PageMark>,
}

/// One day with its moments, newest first.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct DayView {
    /// The day.
    pub date: LocalDate,
    /// "Vandaag", "Gisteren" or "vrijdag 20 november".
    pub label: String,
    /// Its moments.
    pub moments: Vec<MomentView>,
}

/// What a search found, newest first.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct SearchPage {
    /// The days with what was found.
    pub days: Vec<DayView>,
    /// Hand this in for the next page; none after the last.
    pub next: Option<PageMark>,
}

/// A month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct MonthMark {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
}

/// A month of the calendar.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct MonthView {
    /// Which month.
    pub month: MonthMark,
    /// The month before; none before 1900.
    pub previous: Option<MonthMark>,
    /// The month after; none when it lies wholly ahead.
    pub next: Option<MonthMark>,
    /// "november 2026".
    pub title: String,
    /// Empty cells before the first day, the week beginning on Monday.
    pub blanks: u8,
    /// Its days.
    pub days: Vec<CalendarDay>,
    /// The month in one sentence.
    pub sentence: String,
}

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct CalendarDay {
    /// The day.
    pub date: LocalDate,
    /// Its number in the month.
    pub number: u8,
    /// How many moments.
    pub count: u32,
    /// The step of the mean mood, when there are moments.
    pub step: Option<u8>,
    /// It is today.
    pub today: bool,
    /// It has not come yet.
    pub ahead: bool,
    /// What happened in one's life that day.
    pub events: Vec<String>,
    /// "maandag 23 november, 3 momenten".
    pub spoken: String,
}

/// A date and a time as calendar and clock on the wall show them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct WallView {
    /// The date.
    pub date: LocalDate,
    /// The month it lies in.
    pub month: MonthMark,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// The page of one moment.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct MomentPage {
    /// The moment.
    pub moment: MomentView,
    /// "Maandag 23 november, 20:14".
    pub when: String,
    /// What calendar and clock on the wall showed then.
    pub wall: WallView,
    /// What the last change was, when it can be taken back.
    pub undo: Option<String>,
    /// Everyone who can be chosen: those in the moment, and all who are not at rest.
    pub people: Vec<PersonView>,
    /// Every step with what was answered, in the core's order.
    pub rows: Vec<MomentRow>,
    /// What was answered beyond mood, feelings, beginning, people and note.
    pub chain: ChainView,
    /// What might be good first, seen from how it is now.
    pub offer: Option<OfferView>,
    /// The nearest mark of how pleasant it was.
    pub pleasant_mark: u8,
    /// The nearest mark of the energy, when it was given.
    pub energy_mark: Option<u8>,
    /// It may be looked at again: not when someone is there who is not safe.
    pub looks_again: bool,
}

/// A step of a moment as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct MomentRow {
    /// Which step opens.
    pub step: LogStep,
    /// "Wat je nodig had".
    pub label: String,
    /// What was answered; empty when nothing was.
    pub values: Vec<String>,
}

/// The rest of a moment, ready to draw.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ChainView {
    /// What was chosen at each step that is a list.
    pub chosen: Vec<ChosenView>,
    /// Which reactions were felt and not done.
    pub almost: Vec<String>,
    /// What the body does.
    pub body: Vec<SensationView>,
    /// How true what was thought felt then, 0 to 10.
    pub truth: Option<u8>,
    /// How true it feels looked at again.
    pub truth_later: Option<u8>,
    /// There is a thought to rate, and it was rated long enough ago to look at it again.
    pub asks_again: bool,
    /// One's own sore spots, those touched first.
    pub sore_spots: Vec<SoreSpotView>,
    /// Whether something is really going on now.
    pub really_now: Option<ReallyNow>,
    /// It may be asked: not when someone is there who is not safe.
    pub asks_now: bool,
    /// Only after no: how much is from long ago.
    pub asks_before: bool,
    /// After yes or "I do not know": help is offered.
    pub offers_help: bool,
    /// How much is from long ago, 0 to 100.
    pub from_before: Option<u8>,
    /// What is different now.
    pub different: String,
    /// How calm came back.
    pub calm: Option<CalmView>,
    /// It is kept out of search, reports and exports.
    pub private: bool,
}

/// What was chosen at a step.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ChosenView {
    /// Which step.
    pub step: LogStep,
    /// What was chosen, in its order.
    pub chosen: Vec<ChoiceView>,
    /// One's own words.
    pub own: String,
}

/// What the body does in one place.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SensationView {
    /// The id of the place.
    pub zone: String,
    /// The id of the quality, or empty.
    pub quality: String,
    /// 0 to 10.
    pub strength: Option<u8>,
    /// "Borst: gespannen, 7 van 10".
    pub label: String,
}

/// A sore spot.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SoreSpotView {
    /// Its id.
    pub id: SoreSpotId,
    /// What it is called.
    pub text: String,
    /// It was touched in this moment.
    pub chosen: bool,
}

/// How calm came back.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct CalmView {
    /// With whom.
    pub company: Vec<ChoiceView>,
    /// Which people.
    pub people: Vec<ChoiceView>,
    /// How.
    pub soothers: Vec<ChoiceView>,
    /// What calendar and clock showed when it came; none when that is not known.
    pub at: Option<WallView>,
    /// How long it took: "na 40 minuten".
    pub after: Option<String>,
    /// The mood's step then.
    pub step: Option<u8>,
}

/// What might be good first. An offer, never more.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct OfferView {
    /// Which offer; with it, it is switched off.
    pub kind: OfferKind,
    /// "Eerst je lichaam".
    pub title: String,
    /// One or two sentences.
    pub text: String,
    /// Why this is offered.
    pub why: String,
    /// It comes before any question.
    pub first: bool,
    /// What one can do, the gentlest first.
    pub ways: Vec<OfferWay>,
}

/// The offers there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum OfferKind {
    /// Much energy and very unpleasant: the body first.
    BodyFirst,
    /// Little energy and very unpleasant: one small warm thing.
    Warm,
    /// Very unpleasant, the energy unknown: one small thing.
    Small,
    /// Three hard moments in two hours: no more questions.
    Enough,
    /// A gentle question about what is open between two people.
    Repair,
    /// Words that may land hard are shown while one writes.
    Wording,
}

/// What helps when it feels as if it happens now.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct GroundingView {
    /// "Het is nu".
    pub title: String,
    /// One line after the other; the first one says what day it is.
    pub lines: Vec<String>,
}

/// One thing that can be done now.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct OfferWay {
    /// Its id, for its icon: `look`, `feet`, `breath`, `contact`, `warm`.
    pub id: String,
    /// Its button.
    pub label: String,
    /// What to do, line by line.
    pub lines: Vec<String>,
    /// Who could be called: only people who are safe, and not at rest.
    pub people: Vec<ChoiceView>,
}

/// What happened in one's life.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LifeEventsView {
    /// Newest first.
    pub events: Vec<LifeEventView>,
    /// What was thrown away.
    pub binned: Vec<LifeEventView>,
}

/// One life event.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LifeEventView {
    /// Its id.
    pub id: LifeEventId,
    /// Its day.
    pub day: LocalDate,
    /// "Maandag 23 november".
    pub when: String,
    /// The id of its kind.
    pub kind: String,
    /// What it is called.
    pub label: String,
    /// One's own words.
    pub text: String,
    /// It was thrown away.
    pub binned: bool,
}

/// One's own sore spots.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SoreSpotsView {
    /// Those that can be chosen.
    pub spots: Vec<SoreSpotView>,
    /// Those put to rest.
    pub resting: Vec<SoreSpotView>,
}

/// The bin.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct BinView {
    /// What lies in it, thrown away last first.
    pub rows: Vec<BinRow>,
}

/// One thing in the bin.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct BinRow {
    /// The moment.
    pub moment: MomentView,
    /// When it was: "Maandag 23 november, 20:14".
    pub when: String,
    /// How long it stays: "Nog 12 dagen".
    pub left: String,
}
