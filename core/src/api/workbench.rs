//! What the command line of authors and therapists calls; no phone does.

use crate::questionnaire::{self, Now};
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
