//! A form, and after a zero byte a response to it: checked and run, whatever they are.

#![no_main]

use libfuzzer_sys::fuzz_target;
use thuishaven::{Timestamp, check_questionnaire, run_questionnaire};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (form, response) = match text.split_once('\0') {
        Some((form, response)) => (form, Some(response)),
        None => (&*text, None),
    };
    let (_, taken) = check_questionnaire(form);
    let at: Timestamp = chrono::DateTime::from_timestamp(1_795_461_240, 0).expect("an instant");
    let ran = run_questionnaire(form, response, at, 3600);
    assert_eq!(ran.is_ok(), taken);
    // What goes out can be taken in again.
    if let Ok(ran) = ran {
        let again = run_questionnaire(form, Some(&ran), at, 3600);
        assert!(again.is_ok());
    }
});
