//! The questionnaire engine by its own cases: every feature in R4 and in R5 form, and every fault of a file or a response.

mod bad_files;
mod cases;
mod session;
