//! Every word that the shells show, and the catalogues to choose from.

mod catalog;
#[cfg(test)]
mod complete;
mod dates;
mod texts;
pub(crate) mod words;

pub(crate) use catalog::{Emotion, Level, List, Side, catalog, hard_words};
pub(crate) use dates::{capital, clock_hour, clock_time, date_of, day_name, month_name, relative_day, weekday_short};
pub(crate) use fluent_bundle::FluentArgs;
#[cfg(test)]
pub(crate) use texts::word_id;
pub(crate) use texts::{Language, Texts};

/// Arguments of a text: `args!["n" => 3, "label" => "donker"]`.
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => {{
        let args: [(&str, fluent_bundle::FluentValue<'_>); _] = [$(($name, fluent_bundle::FluentValue::from($value))),*];
        args.into_iter().collect::<$crate::content::FluentArgs<'_>>()
    }};
}
pub(crate) use args;
