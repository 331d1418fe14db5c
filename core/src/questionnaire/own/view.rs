//! What a finished questionnaire says.

use crate::ids::ResponseId;
use crate::insight::{ChangeView, DirectionView, OkView, PlaneView, ScaleView, SwingView};

/// The screen of a result. What a questionnaire has nothing to say about is empty.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ResultView {
    /// The response.
    pub id: ResponseId,
    /// What the questionnaire is called.
    pub title: String,
    /// Whom it is about, where it is about someone.
    pub about: Option<String>,
    /// When it was taken, in words.
    pub taken: String,
    /// That this is where it stands now, and no verdict.
    pub note: String,
    /// The scores, each with its margin.
    pub scales: Vec<ScaleView>,
    /// The plane of the two dimensions, with every time it was taken.
    pub plane: Option<PlaneView>,
    /// How all right oneself and the other feel.
    pub ok: Option<OkView>,
    /// How each scale changed.
    pub changes: Vec<ChangeView>,
    /// Level and swing of what is asked often.
    pub swings: Vec<SwingView>,
    /// Where each mark, sign or need goes.
    pub directions: Vec<DirectionView>,
    /// The scores of a questionnaire that is not ours, as it calculates them.
    pub scores: Vec<ScoreRow>,
    /// What was answered.
    pub answers: Vec<AnsweredRow>,
    /// When taking it again says something.
    pub again: Option<String>,
    /// Nobody's closeness is measured by one number: where help is, for what weighs.
    pub help: String,
}

/// A score as its questionnaire calculates it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ScoreRow {
    /// What it is called.
    pub label: String,
    /// The number.
    pub value: String,
}

/// A question and its answer.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AnsweredRow {
    /// What was asked.
    pub question: String,
    /// What was answered, in words.
    pub answer: String,
}
