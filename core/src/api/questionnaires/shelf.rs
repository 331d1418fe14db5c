//! The shelf: what there is, what was begun, and what was handed over.

use std::collections::HashMap;

use serde_json::Value;

use super::super::listener::Area;
use super::{Forms, Questionnaires, about, day_of, source_of};
use crate::content::Texts;
use crate::error::{ApiError, Result};
use crate::ids::PersonId;
use crate::people;
use crate::questionnaire::{
    self, BegunRow, ImportView, Inventory, LibraryRow, LibrarySection, LibraryView, SubjectChoice, SubjectsView, Text,
    headings, import_view, invitation,
};
use crate::scene::Scene;
use crate::store;
use crate::time::A_DAY;

/// How often something was finished, and when last, by url.
type Counts = HashMap<String, (u32, i64)>;

#[uniffi::export]
impl Questionnaires {
    /// The screen of all questionnaires.
    pub fn library(&self) -> Result<LibraryView, ApiError> {
        self.house.read(|connection, scene| {
            let people = store::people::all(connection)?;
            let mut forms = Forms::default();
            let mut begun = Vec::new();
            for response in store::questionnaires::begun(connection)? {
                let form = forms.get(connection, &response.canonical)?;
                let about = about(&response.canonical, response.person, &people, scene.texts);
                begun.push(BegunRow {
                    id: response.id,
                    title: named(&form.source.title, about.as_deref(), scene.texts),
                    about,
                    begun: scene.texts.tell(
                        "library-begun",
                        &crate::content::args!["when" => day_of(response.started_at, response.offset, scene.texts)],
                    ),
                });
            }
            let counts = by_url(store::questionnaires::counts(connection)?);
            let mut sections: Vec<LibrarySection> = Vec::new();
            for (title, inventories) in headings(scene.texts) {
                let rows = inventories.iter().filter_map(|own| row_of_ours(*own, &counts, scene)).collect();
                sections.push(LibrarySection { title, rows });
            }
            let mut handed = Vec::new();
            for shelved in store::questionnaires::shelf(connection)? {
                let json: Value = serde_json::from_str(&shelved.source)?;
                let row =
                    row(&shelved.canonical, &Text::of(&json, "title"), &Text::of(&json, "description"), &counts, scene);
                handed.push(LibraryRow { can_remove: true, ..row });
            }
            sections.push(LibrarySection { title: scene.texts.say("library-handed"), rows: handed });
            Ok(LibraryView { begun, sections })
        })
    }

    /// Whom a questionnaire can be about.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with `Questionnaire` for one that is not here.
    pub fn subjects(&self, canonical: String) -> Result<SubjectsView, ApiError> {
        self.house.read(|connection, scene| {
            let form = Forms::default().get(connection, &canonical)?;
            let generally = scene.texts.say("library-in-general");
            let mut last: HashMap<Option<PersonId>, String> = HashMap::new();
            let inventory = Inventory::of(&canonical);
            let mut urls = vec![url_of(&canonical)];
            if inventory == Some(Inventory::FourS) {
                urls.push(Inventory::FourSGiven.url());
            }
            for url in urls {
                for response in store::questionnaires::completed(connection, &url)? {
                    let at = response.completed_at.unwrap_or(response.started_at);
                    last.entry(response.person).or_insert_with(|| {
                        let when = day_of(at, response.offset, scene.texts);
                        scene.texts.tell("library-last", &crate::content::args!["when" => when])
                    });
                }
            }
            let mut choices = vec![SubjectChoice {
                person: None,
                label: scene.texts.say("library-generally"),
                last: last.get(&None).cloned(),
            }];
            for person in store::people::all(connection)? {
                if inventory.is_some_and(|own| own.about(&person).is_some()) {
                    choices.push(SubjectChoice {
                        person: Some(person.id),
                        label: people::view(&person, scene.texts).nickname,
                        last: last.get(&Some(person.id)).cloned(),
                    });
                }
            }
            Ok(SubjectsView {
                canonical: canonical.clone(),
                title: named(&form.source.title, Some(&generally), scene.texts),
                question: scene.texts.say("library-about-question"),
                choices,
            })
        })
    }

    /// Reads a questionnaire file and puts it on the shelf when it can be taken. What cannot leaves nothing behind, and
    /// the view says why, line by line.
    pub fn take_in(&self, file: String) -> Result<ImportView, ApiError> {
        self.house.write(Area::Questionnaires, |writing, scene| {
            let (form, mut report) = questionnaire::form(&file);
            let Some(form) = form else {
                return Ok(import_view(None, String::new(), &report, scene.texts));
            };
            let title = form.source.title.say(scene.texts.language_code()).to_owned();
            let canonical = form.canonical();
            if Inventory::of(&canonical).is_some() {
                report.error("/url", "own-canonical", "this canonical belongs to a questionnaire of the app");
                return Ok(import_view(None, title, &report, scene.texts));
            }
            if !store::questionnaires::put(writing, &canonical, &file, true)? {
                report.error("/version", "same-version", "another text is kept under this url and version");
                return Ok(import_view(None, title, &report, scene.texts));
            }
            Ok(import_view(Some(canonical), title, &report, scene.texts))
        })
    }

    /// A questionnaire as it came, byte for byte.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with `Questionnaire` for one that is not here.
    pub fn source(&self, canonical: String) -> Result<String, ApiError> {
        self.house.read(|connection, _| source_of(connection, &canonical))
    }

    /// Takes a questionnaire off the shelf; what was answered stays. Importing it again puts it back.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn take_off(&self, canonical: String) -> Result<LibraryView, ApiError> {
        self.house
            .write(Area::Questionnaires, |writing, _| store::questionnaires::shelve(writing, &canonical, false))?;
        self.library()
    }
}

fn row_of_ours(own: Inventory, counts: &Counts, scene: &Scene) -> Option<LibraryRow> {
    let form = own.form()?;
    let row = row(&form.canonical(), &form.source.title, &form.source.description, counts, scene);
    let last = counts.get(&own.url()).map(|(_, last)| (scene.now.timestamp_millis() - last) / A_DAY);
    Some(LibraryRow {
        asks_about: own.is_about_someone(),
        closed: own.is_behind_switch().then(|| scene.texts.say("library-closed")),
        invitation: last.and_then(|days| invitation(own, days, scene.texts)),
        ..row
    })
}

fn row(canonical: &str, title: &Text, about: &Text, counts: &Counts, scene: &Scene) -> LibraryRow {
    let generally = scene.texts.say("library-in-general");
    LibraryRow {
        canonical: canonical.to_owned(),
        title: named(title, Some(&generally), scene.texts),
        about: named(about, Some(&generally), scene.texts),
        asks_about: false,
        closed: None,
        invitation: None,
        taken: counts
            .get(&url_of(canonical))
            .map(|(taken, _)| scene.texts.tell("library-taken", &crate::content::args!["n" => *taken])),
        can_remove: false,
    }
}

/// A text with a name in its place.
fn named(text: &Text, name: Option<&str>, texts: &Texts) -> String {
    let said = text.say(texts.language_code());
    name.map_or_else(|| said.to_owned(), |name| said.replace("{{naam}}", name))
}

pub(super) fn url_of(canonical: &str) -> String {
    canonical.split('|').next().unwrap_or(canonical).to_owned()
}

/// All versions of a questionnaire count together.
fn by_url(counts: HashMap<String, (u32, i64)>) -> Counts {
    let mut all = Counts::new();
    for (canonical, (taken, last)) in counts {
        let entry = all.entry(url_of(&canonical)).or_insert((0, last));
        *entry = (entry.0 + taken, entry.1.max(last));
    }
    all
}
