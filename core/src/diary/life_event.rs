//! What happens in a life: a day on every chart.

use chrono::{Datelike, Days, NaiveDate};
use uuid::Uuid;

use super::{LifeEventDraft, LifeEventView, LifeEventsView};
use crate::content::{List, capital, day_name};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::LifeEventId;
use crate::people::{MOST_TEXT, check_length};
use crate::scene::Scene;

/// A life event as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LifeEvent {
    pub(crate) id: Uuid,
    pub(crate) day: NaiveDate,
    /// The id of its kind.
    pub(crate) kind: String,
    pub(crate) text: String,
    pub(crate) binned_at: Option<i64>,
}

/// An event that can be kept. What a newer app called it may stay as it `was`.
pub(crate) fn life_event(draft: LifeEventDraft, was: Option<&LifeEvent>, scene: &Scene) -> Result<LifeEvent> {
    if !List::Event.has(&draft.kind) && was.is_none_or(|was| was.kind != draft.kind) {
        return Err(invalid(Field::Event, Reason::Unknown));
    }
    if draft.day.year() < 1900 {
        return Err(invalid(Field::Date, Reason::TooEarly));
    }
    if draft.day > scene.today() + Days::new(1) {
        return Err(invalid(Field::Date, Reason::TooLate));
    }
    check_length(&draft.text, MOST_TEXT, Field::Event)?;
    Ok(LifeEvent { id: draft.id.0, day: draft.day, kind: draft.kind, text: draft.text, binned_at: None })
}

/// The list of them, newest first.
pub(crate) fn life_events(events: &[LifeEvent], scene: &Scene) -> LifeEventsView {
    let (binned, events) = events.iter().map(|event| view(event, scene)).partition(|event| event.binned);
    LifeEventsView { events, binned }
}

fn view(event: &LifeEvent, scene: &Scene) -> LifeEventView {
    LifeEventView {
        id: LifeEventId(event.id),
        day: event.day,
        when: capital(&day_name(scene.texts, event.day, scene.today())),
        kind: event.kind.clone(),
        label: label(event, scene),
        text: event.text.clone(),
        binned: event.binned_at.is_some(),
    }
}

/// What it is called: its kind, and what one says of it oneself.
pub(crate) fn label(event: &LifeEvent, scene: &Scene) -> String {
    let kind = scene.texts.choice(List::Event.kind(), &event.kind);
    if event.text.trim().is_empty() { kind } else { format!("{kind} · {}", event.text.trim()) }
}
