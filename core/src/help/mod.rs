//! Help, honesty and what went wrong: the pages that work even when the diary cannot be opened.

mod explain;
mod lines;
mod sources;

pub(crate) use explain::explain;
pub(crate) use lines::help;
pub(crate) use sources::sources;

/// The page Help.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HelpView {
    /// "Hulp".
    pub title: String,
    /// What this page is, in a line or two.
    pub intro: String,
    /// The lines, most urgent first.
    pub lines: Vec<HelpLine>,
    /// Who else can help: a doctor, a therapist, someone of one's own.
    pub also: String,
    /// When the numbers were checked, and that nothing of this page is kept.
    pub checked: String,
}

/// One help line.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HelpLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// For whom it is, and when.
    pub about: String,
    /// The number as it is dialled; none for a site alone.
    pub dial: Option<String>,
    /// "Bel 0800-2000".
    pub call_label: Option<String>,
    /// The address of its site.
    pub web: Option<String>,
    /// "Open 113.nl (je verlaat dan de app)".
    pub web_label: Option<String>,
}

/// An error in words: what is the matter, and what can be done.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Explanation {
    /// One short line.
    pub title: String,
    /// What it means for the diary, and what to do.
    pub text: String,
    /// Trying again makes sense.
    pub retry: bool,
}

/// The page Sources.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SourcesView {
    /// Its title.
    pub title: String,
    /// Not a diagnosis, not treatment; whose wording it is.
    pub intro: String,
    /// Credits and licences.
    pub sections: Vec<SourcesSection>,
}

/// A part of the page Sources.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SourcesSection {
    /// Its heading.
    pub title: String,
    /// Its lines.
    pub lines: Vec<String>,
}
