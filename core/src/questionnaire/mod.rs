//! The questionnaire engine: HL7 FHIR Questionnaire (R4 and R5, with the extensions of Structured Data Capture that a
//! phone needs) as the format of our own inventories and of what a therapist hands over.
//!
//! The way of one answer: a file is read (`read`) into items and expressions, compiled once (`compile`) into who reads
//! whom, and taken as a sheet (`sheet`); an answer re-evaluates only what reads it. `session` is the sheet as pages, with
//! what to keep; what goes out is a QuestionnaireResponse and Observations (`response`). `library` is the shelf, `own`
//! our own inventories and what they say. Pure: no clock, no disk; the instant comes in as `Now`.

mod answer;
mod compile;
mod expression;
mod fhirpath;
mod guess;
mod item;
mod library;
mod limits;
mod own;
mod read;
mod report;
mod response;
mod session;
mod sheet;
mod text;
mod workbench;

pub(crate) use compile::Form;
pub(crate) use guess::fill;
pub use library::{
    BegunRow, ExportKind, ExportView, FindingView, HistoryRow, HistoryView, ImportView, LibraryRow, LibrarySection,
    LibraryView, SubjectChoice, SubjectsView,
};
pub(crate) use library::{headings, import_view, invitation};
pub use own::{AnsweredRow, ResultView, ScoreRow};
pub(crate) use own::{Finished, Inventory, result, taken};
pub(crate) use read::FhirVersion;
pub(crate) use response::{Head, Origin, Status, bundle, write};
pub use session::{
    AnswerDraft, ControlView, NextStep, OptionView, OwnAnswerView, QuestionPage, QuestionView, ReviewRow, ReviewView,
    SessionView,
};
pub(crate) use session::{Kept, Row as KeptRow, Session, Telling, Way};
pub(crate) use sheet::{Now, Refused, Sheet};
pub(crate) use text::Text;
pub(crate) use workbench::{check, form, run};
