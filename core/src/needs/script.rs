//! A hard talk, written down beforehand in six parts.

use serde::{Deserialize, Serialize};

use super::check::{check_person, check_text, name_of};
use super::{Entry, ScriptPart, ScriptView, kind};
use crate::error::Result;
use crate::ids::{NeedId, PersonId};
use crate::people::Person;
use crate::scene::Scene;

/// A talk as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Script {
    opening: String,
    feeling: String,
    need: String,
    request: String,
    boundary: String,
    way_back: String,
}
kind!(Script, "script");

/// A talk to write, with nothing in it.
pub(crate) fn script(id: NeedId, person: Option<PersonId>, people: &[Person], scene: &Scene) -> Result<Entry<Script>> {
    Ok(Entry::now(id.0, check_person(person, people)?, Script::default(), scene))
}

/// The talk with another text in one of its parts.
pub(crate) fn script_changed(before: &Entry<Script>, part: ScriptPart, text: String) -> Result<Entry<Script>> {
    check_text(&text)?;
    let mut after = before.clone();
    *match part {
        ScriptPart::Opening => &mut after.what.opening,
        ScriptPart::Feeling => &mut after.what.feeling,
        ScriptPart::Need => &mut after.what.need,
        ScriptPart::Request => &mut after.what.request,
        ScriptPart::Boundary => &mut after.what.boundary,
        ScriptPart::WayBack => &mut after.what.way_back,
    } = text;
    Ok(after)
}

/// The talk, ready to draw.
pub(crate) fn script_view(entry: &Entry<Script>, people: &[Person], scene: &Scene) -> ScriptView {
    let what = entry.what.clone();
    ScriptView {
        id: NeedId(entry.id),
        whom: name_of(entry.person, people),
        when: entry.when(scene),
        opening: what.opening,
        feeling: what.feeling,
        need: what.need,
        request: what.request,
        boundary: what.boundary,
        way_back: what.way_back,
    }
}
