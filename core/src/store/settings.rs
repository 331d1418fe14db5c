//! Settings on disk: a name and a value each; a name or value that only a newer app knows is left alone.

use rusqlite::{Connection, params};
use serde_json::json;

use super::changes::Writing;
use crate::error::Result;
use crate::settings::{Appearance, ClockStyle, LATEST_DAY_START, LanguageChoice, Preferences};

const ROOM: &str = "setting";

/// The settings as they are kept.
pub(crate) fn read(connection: &Connection) -> Result<Preferences> {
    let mut preferences = Preferences::default();
    let mut statement = connection.prepare_cached("SELECT name, value FROM setting")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (name, value): (String, String) = (row.get(0)?, row.get(1)?);
        match (name.as_str(), value.as_str()) {
            ("language", "phone") => preferences.language = LanguageChoice::Phone,
            ("language", "nl") => preferences.language = LanguageChoice::Dutch,
            ("language", "en") => preferences.language = LanguageChoice::English,
            ("appearance", "phone") => preferences.appearance = Appearance::Phone,
            ("appearance", "light") => preferences.appearance = Appearance::Light,
            ("appearance", "dark") => preferences.appearance = Appearance::Dark,
            ("clock", "phone") => preferences.clock = ClockStyle::Phone,
            ("clock", "12") => preferences.clock = ClockStyle::Twelve,
            ("clock", "24") => preferences.clock = ClockStyle::TwentyFour,
            ("day_start", hour) => {
                let hour = hour.parse().ok().filter(|hour| *hour <= LATEST_DAY_START);
                preferences.day_start = hour.unwrap_or(preferences.day_start);
            }
            ("welcomed", welcomed) => preferences.welcomed = welcomed == "yes",
            _ => {}
        }
    }
    Ok(preferences)
}

/// Keeps what is other than it was.
pub(crate) fn write(writing: &Writing<'_>, before: Preferences, after: Preferences) -> Result<()> {
    for ((name, old), (_, new)) in values(before).into_iter().zip(values(after)) {
        if old == new {
            continue;
        }
        writing
            .prepare_cached(
                "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
            )?
            .execute(params![name, new])?;
        let patch = [("value".to_owned(), json!(new))].into_iter().collect();
        writing.record(ROOM, name.as_bytes(), &patch)?;
    }
    Ok(())
}

fn values(preferences: Preferences) -> [(&'static str, String); 5] {
    let language = match preferences.language {
        LanguageChoice::Phone => "phone",
        LanguageChoice::Dutch => "nl",
        LanguageChoice::English => "en",
    };
    let appearance = match preferences.appearance {
        Appearance::Phone => "phone",
        Appearance::Light => "light",
        Appearance::Dark => "dark",
    };
    let clock = match preferences.clock {
        ClockStyle::Phone => "phone",
        ClockStyle::Twelve => "12",
        ClockStyle::TwentyFour => "24",
    };
    [
        ("language", language.to_owned()),
        ("appearance", appearance.to_owned()),
        ("clock", clock.to_owned()),
        ("day_start", preferences.day_start.to_string()),
        ("welcomed", if preferences.welcomed { "yes" } else { "no" }.to_owned()),
    ]
}
