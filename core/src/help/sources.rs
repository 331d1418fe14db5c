//! The page Sources: whose methods these are, and the licences of what is shipped.

use super::{SourcesSection, SourcesView};
use crate::content::{Language, Texts, catalog};

/// The page Sources.
pub(crate) fn sources(language: Language) -> SourcesView {
    let texts = Texts::of(language);
    SourcesView {
        title: texts.say("sources-title"),
        intro: texts.say("sources-intro"),
        sections: catalog()
            .sections
            .iter()
            .map(|section| SourcesSection {
                title: texts.choice("sources", &format!("{}-title", section.id)),
                lines: (1..=section.lines).map(|n| texts.choice("sources", &format!("{}-{n}", section.id))).collect(),
            })
            .collect(),
    }
}
