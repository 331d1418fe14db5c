//! The shelf: what there is to take, what was begun, and what was handed over.

use crate::content::{Texts, args};
use crate::ids::{PersonId, ResponseId};
use crate::questionnaire::own::Inventory;
use crate::questionnaire::report::{Finding, Report};

/// The screen of all questionnaires.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct LibraryView {
    /// What was begun and not finished, newest first.
    pub begun: Vec<BegunRow>,
    /// What there is, by kind.
    pub sections: Vec<LibrarySection>,
}

/// Something that was begun.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct BegunRow {
    /// The response.
    pub id: ResponseId,
    /// What the questionnaire is called.
    pub title: String,
    /// Whom it is about, where it is about someone.
    pub about: Option<String>,
    /// When it was begun, in words.
    pub begun: String,
}

/// A part of the shelf.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct LibrarySection {
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub rows: Vec<LibraryRow>,
}

/// One questionnaire.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct LibraryRow {
    /// Its canonical url and version.
    pub canonical: String,
    /// What it is called.
    pub title: String,
    /// What it asks and how long it takes.
    pub about: String,
    /// It is about someone: ask about whom.
    pub asks_about: bool,
    /// It stays closed until the person opens it on purpose; this says what it asks and how to stop.
    pub closed: Option<String>,
    /// That it can be looked at again, where it is time.
    pub invitation: Option<String>,
    /// How many times it was finished, in words; none where it was not yet.
    pub taken: Option<String>,
    /// It came from someone else, and can be taken off the shelf.
    pub can_remove: bool,
}

/// Whom a questionnaire can be about.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct SubjectsView {
    /// The questionnaire.
    pub canonical: String,
    /// What it is called.
    pub title: String,
    /// The question.
    pub question: String,
    /// The choices; the first is people in general.
    pub choices: Vec<SubjectChoice>,
}

/// Someone it can be about.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct SubjectChoice {
    /// The person; none is people in general.
    pub person: Option<PersonId>,
    /// What they are called.
    pub label: String,
    /// When it was last about them, in words.
    pub last: Option<String>,
}

/// What was finished of one questionnaire.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct HistoryView {
    /// What the questionnaire is called.
    pub title: String,
    /// Every time, newest first.
    pub rows: Vec<HistoryRow>,
    /// Several relationships side by side, where that can be: the last time of each.
    pub plane: Option<crate::insight::PlaneView>,
    /// What lies in the bin, finished or not, newest first.
    pub removed: Vec<HistoryRow>,
}

/// One time.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HistoryRow {
    /// The response.
    pub id: ResponseId,
    /// Whom it was about.
    pub about: Option<String>,
    /// When, in words.
    pub taken: String,
}

/// What a file that was handed in turned out to be.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ImportView {
    /// It stands on the shelf now.
    pub taken: bool,
    /// Its canonical, when it was taken.
    pub canonical: Option<String>,
    /// What it is called; empty where the file does not say.
    pub title: String,
    /// In one sentence.
    pub summary: String,
    /// Why it cannot be taken.
    pub errors: Vec<FindingView>,
    /// What may change answers or scores, and does nothing here.
    pub unsupported: Vec<FindingView>,
    /// What only changes how it is drawn, and does nothing here.
    pub ignored: Vec<FindingView>,
}

/// Something in a file.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FindingView {
    /// Its place in the file.
    pub place: String,
    /// What it is, in the standard's own words.
    pub what: String,
}

/// Something to hand over.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ExportView {
    /// What to call the file: no name of anyone in it.
    pub file_name: String,
    /// What stands in it.
    pub content: String,
    /// Said once it is kept.
    pub done: String,
}

/// What can be handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum ExportKind {
    /// The answers, as a FHIR R4 QuestionnaireResponse.
    AnswersR4,
    /// The answers, as a FHIR R5 QuestionnaireResponse.
    AnswersR5,
    /// Answers and scores, as a FHIR R4 Bundle with Observations.
    ScoresR4,
    /// Answers and scores, as a FHIR R5 Bundle with Observations.
    ScoresR5,
}

/// The headings of the shelf, and what stands under each.
pub(crate) fn headings(texts: &Texts) -> [(String, &'static [Inventory]); 3] {
    use Inventory as I;
    [
        (texts.say("library-relations"), &[I::Gauge, I::FeltSafety, I::Needs, I::FourS]),
        (texts.say("library-growth"), &[I::Marks, I::SignsAvoidant, I::SignsAnxious, I::SignsDisorganised]),
        (texts.say("library-myself"), &[I::Protection, I::Childhood]),
    ]
}

/// The words of an invitation, when it is time.
pub(crate) fn invitation(inventory: Inventory, days: i64, texts: &Texts) -> Option<String> {
    let (_, offered) = inventory.again()?;
    (days >= offered).then(|| texts.tell("library-invitation", &args!["weeks" => days / 7]))
}

/// A file and what was found in it, as a screen.
pub(crate) fn import_view(canonical: Option<String>, title: String, report: &Report, texts: &Texts) -> ImportView {
    let unsupported = report.unsupported.len();
    let summary = match &canonical {
        None => texts.say("import-refused"),
        Some(_) if unsupported == 0 => texts.say("import-taken"),
        Some(_) => texts.tell("import-taken-partly", &args!["n" => unsupported]),
    };
    let feature = |found: &Finding| FindingView { place: place(found), what: found.code.clone() };
    let error =
        |found: &Finding| FindingView { place: place(found), what: format!("{}: {}", found.code, found.reason) };
    ImportView {
        taken: canonical.is_some(),
        canonical,
        title,
        summary,
        errors: report.errors.iter().map(error).collect(),
        unsupported: report.unsupported.iter().map(feature).collect(),
        ignored: report.ignored.iter().map(feature).collect(),
    }
}

/// A place in a file; the file itself where there is none.
fn place(found: &Finding) -> String {
    if found.path.is_empty() { "/".to_owned() } else { found.path.clone() }
}
