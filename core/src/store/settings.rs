//! Settings on disk: a name and a value each; a name or value that only a newer app knows is left alone.

use rusqlite::{Connection, params};
use serde_json::json;

use super::changes::Writing;
use crate::diary::OfferKind;
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
            (name, value) if name.starts_with("offer_") => {
                if let Some(kind) = OfferKind::ALL.into_iter().find(|kind| name == offer_name(*kind)) {
                    preferences.offers = preferences.offers.with(kind, value == "yes");
                }
            }
            ("one_sided", value) => preferences.one_sided = value == "yes",
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

fn offer_name(kind: OfferKind) -> String {
    format!("offer_{}", kind.id())
}

fn values(preferences: Preferences) -> Vec<(String, String)> {
    let yes = |yes| if yes { "yes" } else { "no" }.to_owned();
    let offers = OfferKind::ALL.into_iter().map(|kind| (offer_name(kind), yes(preferences.offers.has(kind))));
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
    let plain = [
        ("language", language.to_owned()),
        ("appearance", appearance.to_owned()),
        ("clock", clock.to_owned()),
        ("day_start", preferences.day_start.to_string()),
        ("one_sided", yes(preferences.one_sided)),
        ("welcomed", yes(preferences.welcomed)),
    ];
    plain.map(|(name, value)| (name.to_owned(), value)).into_iter().chain(offers).collect()
}
