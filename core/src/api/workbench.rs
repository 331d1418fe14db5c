//! What the command line of authors and therapists calls, and the bench; no phone does.

use std::sync::Arc;

use crate::questionnaire::{self, FhirVersion, Head, Now, Sheet, Status};
use crate::time::Timestamp;

/// Checks a questionnaire file: what a check prints, as JSON, and whether it can be taken.
pub fn check_questionnaire(file: &str) -> (String, bool) {
    let (report, taken) = questionnaire::check(file);
    (report.to_string(), taken)
}

/// Fills a questionnaire in with a response, or with none, as of an instant and an offset in seconds east of UTC.
///
/// # Errors
/// What a check of the file prints, when it cannot be taken.
pub fn run_questionnaire(
    file: &str,
    response: Option<&str>,
    at: Timestamp,
    offset_seconds: i32,
) -> Result<String, String> {
    let now = Now { at: at.timestamp_millis(), offset: offset_seconds };
    questionnaire::run(file, response, now).map(|run| run.to_string()).map_err(|report| report.to_string())
}

/// A questionnaire in memory, for measuring and trying the engine without the disk.
#[derive(Debug)]
pub struct Trial {
    sheet: Sheet,
}

impl Trial {
    /// Reads and compiles a file; none when it cannot be taken.
    pub fn new(file: &str, at: Timestamp) -> Option<Self> {
        let form = questionnaire::form(file).0?;
        Some(Self { sheet: Sheet::new(Arc::new(form), Now { at: at.timestamp_millis(), offset: 0 }) })
    }

    /// Chooses an option of a question, by its number. False where the question is not there, or has no such option.
    pub fn choose(&mut self, link_id: &str, option: usize) -> bool {
        let Some(node) = self.sheet.find(&format!("/{link_id}")) else { return false };
        let Some(answer) = self.sheet.item(node).options.get(option).map(|choice| choice.answer.clone()) else {
            return false;
        };
        self.sheet.set(node, vec![answer]).is_ok()
    }

    /// The answer of an item, as JSON.
    pub fn value(&self, link_id: &str) -> Option<String> {
        let node = self.sheet.find(&format!("/{link_id}"))?;
        self.sheet.answers(node).first().map(|answer| answer.json.to_string())
    }

    /// How many questions are there and can be seen.
    pub fn enabled(&self) -> usize {
        self.sheet.nodes.iter().filter(|node| node.on).filter(|node| !self.sheet.form.item(node.item).hidden).count()
    }

    /// Fills it in by chance, the same for the same seed.
    pub fn fill(&mut self, seed: u64) {
        questionnaire::fill(&mut self.sheet, seed);
    }

    /// Whether nothing blocks completing it.
    pub fn is_complete(&self) -> bool {
        self.sheet.problems(false).iter().all(|problem| problem.warning)
    }

    /// The response as a FHIR QuestionnaireResponse, completed when nothing blocks it: of R4, or of R5.
    pub fn response(&self, r5: bool) -> String {
        let version = if r5 { FhirVersion::R5 } else { FhirVersion::R4 };
        let status = if self.is_complete() { Status::Completed } else { Status::InProgress };
        let head = Head { id: None, status, authored: self.sheet.now(), version, language: "nl" };
        questionnaire::write(&self.sheet, &head).to_string()
    }
}
