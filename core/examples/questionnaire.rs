//! Checks a FHIR Questionnaire, or fills one in: `check FORM.json`, `run FORM.json [RESPONSE.json]`.
//!
//! Prints one JSON object on stdout and nothing else. Ends with 0 when the questionnaire can be taken, with 1 when not,
//! and with 2 when a file cannot be read or the command is another.

use std::process::ExitCode;

use chrono::{Local, Utc};
use thuishaven::{check_questionnaire, run_questionnaire};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["check", form] => with(form, |form| {
            let (report, taken) = check_questionnaire(&form);
            println!("{report}");
            Ok(taken)
        }),
        ["run", form] => with(form, |form| run(&form, None)),
        ["run", form, response] => with(form, |form| {
            let response = std::fs::read_to_string(response).map_err(|error| format!("{response}: {error}"))?;
            run(&form, Some(&response))
        }),
        _ => {
            eprintln!("check FORM.json\nrun FORM.json [RESPONSE.json]");
            ExitCode::from(2)
        }
    }
}

fn run(form: &str, response: Option<&str>) -> Result<bool, String> {
    let offset = Local::now().offset().local_minus_utc();
    let ran = run_questionnaire(form, response, Utc::now(), offset);
    let taken = ran.is_ok();
    let (Ok(printed) | Err(printed)) = ran;
    println!("{printed}");
    Ok(taken)
}

fn with(path: &str, work: impl FnOnce(String) -> Result<bool, String>) -> ExitCode {
    let done = std::fs::read(path)
        .map_err(|error| format!("{path}: {error}"))
        .and_then(|bytes| work(String::from_utf8_lossy(&bytes).into_owned()));
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}
