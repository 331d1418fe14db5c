//! What reading a questionnaire found: what cannot be taken, what has no effect here, and where it stands in the file.

/// Something in the file, and its place as a JSON pointer (RFC 6901).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) path: String,
    /// What it is: an error's code, or the name of a feature.
    pub(crate) code: String,
    /// In plain English; empty where the name says it.
    pub(crate) reason: String,
}

/// All that was found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Report {
    /// It cannot be taken because of these.
    pub(crate) errors: Vec<Finding>,
    /// What may change answers or scores, and does nothing here.
    pub(crate) unsupported: Vec<Finding>,
    /// What only changes how it is drawn, and does nothing here.
    pub(crate) ignored: Vec<Finding>,
}

/// A hostile file could have a million faults; the first hundreds tell enough.
const MOST: usize = 500;

impl Report {
    pub(crate) fn error(&mut self, path: &str, code: &str, reason: impl Into<String>) {
        push(&mut self.errors, path, code, reason.into());
    }

    pub(crate) fn unsupported(&mut self, path: &str, feature: impl AsRef<str>) {
        push(&mut self.unsupported, path, feature.as_ref(), String::new());
    }

    pub(crate) fn ignored(&mut self, path: &str, feature: impl AsRef<str>) {
        push(&mut self.ignored, path, feature.as_ref(), String::new());
    }
}

fn push(list: &mut Vec<Finding>, path: &str, code: &str, reason: String) {
    if list.len() < MOST {
        list.push(Finding { path: path.to_owned(), code: code.to_owned(), reason });
    }
}
