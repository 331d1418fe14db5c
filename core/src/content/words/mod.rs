//! The static words of each room: a record whose fields are Fluent ids, fetched once per language.

mod diary;
mod frame;
mod needs;
mod offer;
mod people;
mod questionnaire;
mod repairs;
mod settings;
mod today;
mod welcome;

pub use diary::DiaryWords;
pub use frame::FrameWords;
pub use needs::{CycleWords, HabitWords, LookWords, NeedsWords, PartingWords, ShareWords};
pub use offer::OfferWords;
pub use people::PeopleWords;
pub use questionnaire::{ExportWords, HistoryWords, ImportWords, LibraryWords, QuestionnaireWords, ResultWords};
pub use repairs::{RepairInsightWords, RepairToolWords, RepairWords};
pub use settings::SettingsWords;
pub use today::TodayWords;
pub use welcome::WelcomeWords;

/// A record of words: the field `show_list` of a record with the prefix `diary` is the text `diary-show-list`.
macro_rules! words {
    ($(#[doc = $doc:literal])* $name:ident, $prefix:literal, [$($field:ident),+ $(,)?]) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
        #[expect(missing_docs, reason = "each field is the text under its own name")]
        pub struct $name {
            $(pub $field: String,)+
        }

        impl $name {
            pub(crate) fn of(texts: &$crate::content::Texts) -> Self {
                Self { $($field: texts.word($prefix, stringify!($field)),)+ }
            }

            #[cfg(test)]
            pub(crate) fn ids() -> Vec<String> {
                vec![$($crate::content::word_id($prefix, stringify!($field)),)+]
            }
        }
    };
}
pub(crate) use words;
