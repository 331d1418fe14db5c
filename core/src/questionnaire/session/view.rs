//! What a screen of a questionnaire shows, ready to draw, and what a person hands in.

use crate::ids::ResponseId;
use crate::time::LocalDate;

/// A questionnaire being taken: the page it is at.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct SessionView {
    /// The response.
    pub id: ResponseId,
    /// What the questionnaire is called.
    pub title: String,
    /// Whom it is about, where it is about someone.
    pub about: Option<String>,
    /// Where in it this is: "Vraag 3 van 12".
    pub place: String,
    /// How far, from 0 to 1.
    pub progress: f64,
    /// The page to draw.
    pub page: QuestionPage,
    /// There is a page before this one that may be visited.
    pub can_go_back: bool,
    /// What comes next.
    pub next: NextStep,
}

/// What comes after a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum NextStep {
    /// Another page.
    Page,
    /// The overview of all answers, where it can be completed.
    Review,
}

/// What is asked together: one question, unless the questionnaire puts several on a page.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct QuestionPage {
    /// Its name, to go there again.
    pub key: String,
    /// The headings it stands under, outermost first.
    pub headings: Vec<String>,
    /// What is asked, in order.
    pub questions: Vec<QuestionView>,
}

/// One question, or a text that stands alone.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct QuestionView {
    /// Its name, to answer it.
    pub key: String,
    /// Its number as the questionnaire writes it.
    pub prefix: Option<String>,
    /// What is asked.
    pub text: String,
    /// What explains it.
    pub help: Vec<String>,
    /// What a picture with it shows; the picture itself is not shown.
    pub picture: Option<String>,
    /// Said where an answer is needed before it is complete.
    pub required: Option<String>,
    /// What is the matter with the answer that is there.
    pub problem: Option<String>,
    /// It is shown, and cannot be changed.
    pub read_only: bool,
    /// The person changed what was calculated; it can be calculated again.
    pub can_reset: bool,
    /// It has an answer that can be taken away.
    pub can_clear: bool,
    /// How it is answered.
    pub control: ControlView,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum ControlView {
    /// Nothing to answer.
    Note,
    /// Yes or no.
    YesNo {
        /// What was answered.
        value: Option<bool>,
        /// The word for yes.
        yes: String,
        /// The word for no.
        no: String,
    },
    /// One or several of these.
    Choice {
        /// In their order.
        options: Vec<OptionView>,
        /// Several can be chosen.
        many: bool,
        /// There are many: show what is chosen, and the others on asking.
        folded: bool,
        /// An answer of one's own beside them.
        own: Option<OwnAnswerView>,
    },
    /// A place between two ends.
    Slider {
        /// The lower end.
        least: f64,
        /// The upper end.
        most: f64,
        /// From one place to the next.
        step: f64,
        /// Where it stands; none while nothing is answered.
        value: Option<f64>,
        /// The words at the lower end.
        low: String,
        /// The words at the upper end.
        high: String,
        /// The answer as it is spoken.
        spoken: String,
    },
    /// A number.
    Number {
        /// As it was typed.
        text: String,
        /// Without decimals.
        whole: bool,
        /// The units to choose from; the one chosen is marked.
        units: Vec<OptionView>,
        /// The unit that goes with it, where there is only one.
        unit: Option<String>,
    },
    /// Words.
    Text {
        /// As they were written; several for a question that repeats.
        texts: Vec<String>,
        /// Room for many lines.
        long: bool,
        /// Several can be given.
        many: bool,
        /// How many characters there may be.
        most: u32,
    },
    /// A day.
    Day {
        /// The day answered.
        value: Option<LocalDate>,
        /// The same in words.
        label: String,
    },
    /// A time of day, as `14:30`.
    Time {
        /// The time answered.
        text: String,
    },
    /// A day and a time of day.
    DayAndTime {
        /// The day answered.
        value: Option<LocalDate>,
        /// The time answered, as `14:30`.
        time: String,
        /// Both in words.
        label: String,
    },
    /// A group that can be there more than once: another one, or one less.
    Repetition {
        /// How many there are.
        count: u32,
        /// The words for another one.
        add: String,
        /// There may be another one.
        can_add: bool,
        /// The words for one less.
        remove: String,
        /// There may be one less.
        can_remove: bool,
    },
    /// Something a phone without a file or a register cannot answer.
    Unanswerable {
        /// Why.
        reason: String,
    },
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct OptionView {
    /// Its number among the options.
    pub n: u32,
    /// Its words.
    pub label: String,
    /// Its letter or number as the questionnaire writes it.
    pub prefix: Option<String>,
    /// What a picture with it shows.
    pub picture: Option<String>,
    /// It is chosen.
    pub chosen: bool,
    /// It can be chosen now.
    pub enabled: bool,
}

/// An answer beside the options.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct OwnAnswerView {
    /// What it is called.
    pub label: String,
    /// What was written.
    pub text: String,
}

/// An answer to one question.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum AnswerDraft {
    /// Yes or no.
    YesNo {
        /// True for yes.
        value: bool,
    },
    /// An option, chosen or taken back. Where one can be chosen it takes the place of another; one that excludes the
    /// others takes them away.
    Option {
        /// Its number.
        n: u32,
        /// True chooses it.
        chosen: bool,
    },
    /// An answer beside the options; blank takes it away.
    Own {
        /// What was written, at most 20,000 characters.
        text: String,
    },
    /// A place on a slider.
    Slider {
        /// Between its ends; taken to the nearest step.
        value: f64,
    },
    /// A number as it was typed; blank takes it away.
    Number {
        /// With a comma or a point.
        text: String,
        /// The number of its unit, where there are several.
        unit: Option<u32>,
    },
    /// Words; blank ones are left out.
    Text {
        /// One, or several for a question that repeats; at most 20,000 characters each.
        texts: Vec<String>,
    },
    /// A day.
    Day {
        /// The day.
        date: LocalDate,
    },
    /// A time of day, as `14:30`.
    Time {
        /// The time.
        text: String,
    },
    /// A day and a time of day.
    DayAndTime {
        /// The day.
        date: LocalDate,
        /// The time, as `14:30`.
        time: String,
    },
}

/// All answers before it is completed.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ReviewView {
    /// The response.
    pub id: ResponseId,
    /// What the questionnaire is called.
    pub title: String,
    /// Whom it is about, where it is about someone.
    pub about: Option<String>,
    /// How much is answered, in words.
    pub summary: String,
    /// Every question that is there, in order.
    pub rows: Vec<ReviewRow>,
    /// What still blocks completing it, in words; nothing when it can be completed.
    pub blocking: Option<String>,
}

/// One question in the overview.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ReviewRow {
    /// The page to go to.
    pub page: String,
    /// What is asked.
    pub text: String,
    /// The answer in words, or that there is none yet.
    pub answer: String,
    /// There is an answer.
    pub answered: bool,
    /// What is the matter with it.
    pub problem: Option<String>,
    /// Its page may be visited from here.
    pub can_go: bool,
}
