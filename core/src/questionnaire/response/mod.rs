//! Responses in and out: FHIR QuestionnaireResponse, and Observations for what was scored.

mod observation;
mod read;
mod write;

pub(crate) use observation::{Origin, bundle};
pub(crate) use read::{Issue, read};
pub(crate) use write::{Head, Status, write};
