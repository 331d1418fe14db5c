//! What finished questionnaires say, and what goes out.

use rusqlite::Connection;

use super::shelf::url_of;
use super::{Forms, Questionnaires, about, day_of, kept, telling};
use crate::content::date_of;
use crate::error::{ApiError, Field, Reason, Result, invalid};
use crate::ids::{PersonId, ResponseId};
use crate::insight::{self, About, Axes, Taken};
use crate::people::{Person, Role};
use crate::questionnaire::{
    self, ExportKind, ExportView, FhirVersion, Finished, Head, HistoryRow, HistoryView, Inventory, Now, Origin,
    ResultView, Session, Status,
};
use crate::scene::Scene;
use crate::store;
use crate::store::questionnaires::Response;

#[uniffi::export]
impl Questionnaires {
    /// What a finished response says.
    ///
    /// # Errors
    /// [`ApiError::NotFound`]; [`ApiError::Invalid`] with `Response` while it is not finished.
    pub fn result(&self, id: ResponseId) -> Result<ResultView, ApiError> {
        self.house.read(|connection, scene| {
            let response = store::questionnaires::get(connection, id)?;
            let people = store::people::all(connection)?;
            let mut forms = Forms::default();
            let session = finished(connection, &response, &people, &mut forms, scene)?;
            let mut all = Vec::new();
            for other in store::questionnaires::completed(connection, &url_of(&response.canonical))? {
                if other.person == response.person {
                    all.push(taken(connection, &other, &people, &mut forms, scene)?);
                }
            }
            let (at, day) = when(&response, scene);
            if response.binned_at.is_some() {
                all.push(questionnaire::taken(&session.sheet, at, day));
            }
            let day_words = |day| date_of(scene.texts, day);
            let finished = Finished {
                session: &session,
                at,
                day,
                about: about_person(&response, &people, scene),
                all,
                taken: scene.texts.tell(
                    "result-taken",
                    &crate::content::args!["when" => day_of(at.timestamp_millis(), response.offset, scene.texts)],
                ),
            };
            Ok(questionnaire::result(&finished, &telling(scene, &day_words)))
        })
    }

    /// Earlier times of a questionnaire, in any of its versions.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with `Questionnaire` for one that is not here.
    pub fn history(&self, canonical: String) -> Result<HistoryView, ApiError> {
        self.house.read(|connection, scene| {
            let people = store::people::all(connection)?;
            let mut forms = Forms::default();
            let form = forms.get(connection, &canonical)?;
            let inventory = Inventory::of(&canonical);
            let generally = scene.texts.say("library-in-general");
            let title = form.source.title.say(scene.texts.language_code()).replace("{{naam}}", &generally);
            let mut urls = vec![url_of(&canonical)];
            if inventory == Some(Inventory::FourS) {
                urls.push(Inventory::FourSGiven.url());
            }
            let (mut times, mut removed) = (Vec::new(), Vec::new());
            for url in &urls {
                times.extend(store::questionnaires::completed(connection, url)?);
                removed.extend(store::questionnaires::binned(connection, url)?);
            }
            for list in [&mut times, &mut removed] {
                list.sort_by_key(|response: &Response| std::cmp::Reverse(then(response).at));
            }
            let rows = |responses: &[Response]| -> Vec<HistoryRow> {
                let row = |response: &Response| HistoryRow {
                    id: response.id,
                    about: about(&response.canonical, response.person, &people, scene.texts),
                    taken: day_of(then(response).at, response.offset, scene.texts),
                };
                responses.iter().map(row).collect()
            };
            let plane = match inventory {
                Some(Inventory::Gauge) => side_by_side(connection, &times, &people, &mut forms, scene)?,
                _ => None,
            };
            Ok(HistoryView { title, rows: rows(&times), plane, removed: rows(&removed) })
        })
    }

    /// A finished response as a standard file, to hand over. It is readable by whoever has it.
    ///
    /// # Errors
    /// As [`Self::result`].
    pub fn export(&self, id: ResponseId, kind: ExportKind) -> Result<ExportView, ApiError> {
        self.house.read(|connection, scene| {
            let response = store::questionnaires::get(connection, id)?;
            let people = store::people::all(connection)?;
            let session = finished(connection, &response, &people, &mut Forms::default(), scene)?;
            let version = match kind {
                ExportKind::AnswersR4 | ExportKind::ScoresR4 => FhirVersion::R4,
                ExportKind::AnswersR5 | ExportKind::ScoresR5 => FhirVersion::R5,
            };
            let (uuid, language) = (id.0.to_string(), scene.texts.language_code());
            let taken = then(&response);
            let head = Head { id: Some(&uuid), status: Status::Completed, authored: taken, version, language };
            let answers = questionnaire::write(&session.sheet, &head);
            let content = match kind {
                ExportKind::AnswersR4 | ExportKind::AnswersR5 => answers,
                ExportKind::ScoresR4 | ExportKind::ScoresR5 => {
                    questionnaire::bundle(&session.sheet, answers, &Origin { id: &uuid, taken, language })
                }
            };
            let (_, day) = when(&response, scene);
            let file_name = format!("{day}.json");
            Ok(ExportView {
                done: scene.texts.tell("export-done", &crate::content::args!["name" => file_name.as_str()]),
                content: serde_json::to_string_pretty(&content)?,
                file_name,
            })
        })
    }
}

/// Several relationships side by side: the last time of each. No child, and nobody at rest.
fn side_by_side(
    connection: &Connection,
    times: &[Response],
    people: &[Person],
    forms: &mut Forms,
    scene: &Scene,
) -> Result<Option<insight::PlaneView>> {
    let mut relations: Vec<(Option<PersonId>, About, Vec<Taken>)> = Vec::new();
    for response in times {
        let person = response.person.and_then(|id| people.iter().find(|person| person.id == id));
        if person.is_some_and(|person| person.resting || person.not_safe || person.role.is_child()) {
            continue;
        }
        let one = taken(connection, response, people, forms, scene)?;
        match relations.iter_mut().find(|(person, ..)| *person == response.person) {
            Some((_, _, all)) => all.push(one),
            None => relations.push((response.person, about_person(response, people, scene), vec![one])),
        }
    }
    let relations: Vec<(About, Vec<Taken>)> = relations.into_iter().map(|(_, about, all)| (about, all)).collect();
    let plane = insight::plane(&relations, &Axes::of("avoidance", "anxiety"), scene.texts);
    Ok((plane.points.len() > 1).then_some(plane))
}

/// A finished response as it was then.
fn finished(
    connection: &Connection,
    response: &Response,
    people: &[Person],
    forms: &mut Forms,
    scene: &Scene,
) -> Result<Session> {
    let Some(summary) = &response.summary else { return Err(invalid(Field::Response, Reason::Incomplete)) };
    let form = forms.get(connection, &response.canonical)?;
    let kept = kept(connection, response, people, scene.texts)?;
    Ok(Session::finished(kept, form, then(response), &serde_json::from_str(summary)?))
}

/// The numbers of a finished response.
fn taken(
    connection: &Connection,
    response: &Response,
    people: &[Person],
    forms: &mut Forms,
    scene: &Scene,
) -> Result<Taken> {
    let session = finished(connection, response, people, forms, scene)?;
    let (at, day) = when(response, scene);
    Ok(questionnaire::taken(&session.sheet, at, day))
}

/// The instant it was finished.
fn then(response: &Response) -> Now {
    Now { at: response.completed_at.unwrap_or(response.started_at), offset: response.offset }
}

/// When it was finished, and the local day it counts for.
fn when(response: &Response, scene: &Scene) -> (crate::time::Timestamp, chrono::NaiveDate) {
    let at = crate::time::of_millis(then(response).at);
    (at, scene.day(at, response.offset).day)
}

fn about_person(response: &Response, people: &[Person], scene: &Scene) -> About {
    let person = response.person.and_then(|id| people.iter().find(|person| person.id == id));
    About {
        label: about(&response.canonical, response.person, people, scene.texts).unwrap_or_default(),
        parent: person.is_some_and(|person| person.role == Role::Parent),
        child: person.is_some_and(|person| person.role.is_child()),
    }
}
