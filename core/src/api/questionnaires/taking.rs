//! Taking a questionnaire: page by page, each answer on disk before the call returns.

use std::sync::Arc;

use rusqlite::Connection;

use super::super::listener::Area;
use super::{Forms, Questionnaires, StartDraft, about, kept, now_of, refused, source_of, telling};
use crate::content::date_of;
use crate::diary::{self, MonthMark, MonthView};
use crate::error::{ApiError, Field, Reason, Result, invalid};
use crate::ids::ResponseId;
use crate::questionnaire::{
    self, AnswerDraft, Head, Inventory, KeptRow, Now, Refused, ReviewView, Session, SessionView, Status, Way,
};
use crate::scene::Scene;
use crate::store;
use crate::store::questionnaires::Response;

impl Questionnaires {
    /// Does something with a session and keeps what came of it. What is refused leaves all as it was.
    fn change(
        &self,
        id: ResponseId,
        work: impl FnOnce(&mut Session, Now) -> Result<Vec<KeptRow>, Refused>,
    ) -> Result<SessionView, ApiError> {
        let scene = self.house.surroundings().scene();
        let (view, written) = {
            let mut hand = self.house.taking.lock();
            // Out of the hand until it is on disk: what could not be kept is read anew from there.
            let known = hand.take().filter(|session| session.id == id);
            let mut session = match known {
                Some(session) => session,
                None => self.house.read(|connection, scene| begun(connection, id, scene))?,
            };
            let rows = match work(&mut session, now_of(&scene)) {
                Ok(rows) => rows,
                Err(why) => {
                    *hand = Some(session);
                    return Err(refused(why).into());
                }
            };
            let ((), written) = self.house.commit(&scene, |writing, scene| {
                let response = store::questionnaires::get(writing, id)?;
                check_begun(&response)?;
                let people = store::people::all(writing)?;
                session.about = about(&response.canonical, response.person, &people, scene.texts);
                store::questionnaires::keep(writing, id, &rows)?;
                store::questionnaires::keep_page(writing, id, &session.page)
            })?;
            let view = view(&session, &scene);
            *hand = Some(session);
            (view, written)
        };
        if written {
            self.house.tell(Area::Questionnaires);
        }
        Ok(view)
    }

    /// Reads a session without changing it.
    fn look<T>(&self, id: ResponseId, work: impl FnOnce(&Session, &Scene) -> T) -> Result<T, ApiError> {
        let scene = self.house.surroundings().scene();
        let mut hand = self.house.taking.lock();
        let known = hand.take().filter(|session| session.id == id);
        let mut session = match known {
            Some(session) => {
                self.house.around()?;
                session
            }
            None => self.house.read(|connection, scene| begun(connection, id, scene))?,
        };
        session.about = self.house.read(|connection, scene| {
            let response = store::questionnaires::get(connection, id)?;
            check_begun(&response)?;
            Ok(about(&response.canonical, response.person, &store::people::all(connection)?, scene.texts))
        })?;
        let seen = work(&session, &scene);
        *hand = Some(session);
        Ok(seen)
    }

    fn let_go(&self) {
        *self.house.taking.lock() = None;
    }
}

/// A response that was begun, at the page where it was left.
fn begun(connection: &Connection, id: ResponseId, scene: &Scene) -> Result<Session> {
    let response = store::questionnaires::get(connection, id)?;
    check_begun(&response)?;
    let form = Forms::default().get(connection, &response.canonical)?;
    let kept = kept(connection, &response, &store::people::all(connection)?, scene.texts)?;
    Ok(Session::resume(kept, form, now_of(scene)))
}

/// One that is finished, or in the bin, is not answered.
fn check_begun(response: &Response) -> Result<()> {
    if response.completed_at.is_some() || response.binned_at.is_some() {
        return Err(invalid(Field::Response, Reason::NotAllowed));
    }
    Ok(())
}

fn view(session: &Session, scene: &Scene) -> SessionView {
    let day = |day| date_of(scene.texts, day);
    session.view(&telling(scene, &day))
}

#[uniffi::export]
impl Questionnaires {
    /// Begins a questionnaire. An id that is already there goes on where it was.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with `Questionnaire` for one that is not here, or that stays closed; with `Subject` for
    /// someone it cannot be about. [`ApiError::NotFound`] for an id that was purged.
    pub fn start(&self, draft: StartDraft) -> Result<SessionView, ApiError> {
        self.let_go();
        let id = draft.id;
        let begins = self.house.write(Area::Questionnaires, |writing, scene| {
            if store::questionnaires::get(writing, id).is_ok() {
                return Ok(());
            }
            let people = store::people::all(writing)?;
            let inventory = Inventory::of(&draft.canonical);
            let person = draft.person.map(|id| people.iter().find(|person| person.id == id));
            let chosen = match (inventory, person) {
                (Some(own), _) if own.is_behind_switch() && !draft.on_purpose => {
                    return Err(invalid(Field::Questionnaire, Reason::NotAllowed));
                }
                (_, Some(None)) => return Err(invalid(Field::Subject, Reason::Unknown)),
                (Some(own), Some(Some(person))) => {
                    Some(own.about(person).ok_or_else(|| invalid(Field::Subject, Reason::NotAllowed))?)
                }
                (None, Some(Some(_))) => return Err(invalid(Field::Subject, Reason::NotAllowed)),
                (own, None) => own,
            };
            // A person can turn one of ours into another: about a child only what goes to the child is asked.
            let canonical = match chosen {
                Some(own) if Some(own) != inventory => own.form().map(|form| form.canonical()),
                _ => None,
            };
            let canonical = canonical.unwrap_or(draft.canonical);
            let source = source_of(writing, &canonical)?;
            store::questionnaires::put(writing, &canonical, &source, false)?;
            let form = Forms::default().get(writing, &canonical)?;
            let now = now_of(scene);
            let about = about(&canonical, draft.person, &people, scene.texts);
            let session = Session::start(id, Arc::clone(&form), about, now);
            let response = Response {
                id,
                canonical,
                person: draft.person,
                started_at: now.at,
                offset: now.offset,
                completed_at: None,
                page: session.page.clone(),
                summary: None,
                binned_at: None,
            };
            store::questionnaires::add(writing, &response, &session.all_rows())?;
            Ok(())
        });
        begins?;
        self.resume(id)
    }

    /// A questionnaire that was begun, at the page where it was left.
    ///
    /// # Errors
    /// [`ApiError::NotFound`]; [`ApiError::Invalid`] with `Response` for one that is finished or in the bin.
    pub fn resume(&self, id: ResponseId) -> Result<SessionView, ApiError> {
        self.look(id, view)
    }

    /// Answers a question. The answer is on disk when this returns.
    ///
    /// # Errors
    /// [`ApiError::InvalidAnswer`] with the linkId: of another kind, out of range, not among the options, for a question
    /// that is not there or not known. All is as it was then. [`ApiError::NotFound`]; [`ApiError::Invalid`] with
    /// `Response` for one that is finished.
    pub fn answer(&self, id: ResponseId, question: String, answer: AnswerDraft) -> Result<SessionView, ApiError> {
        self.change(id, |session, now| session.answer(&question, answer, now))
    }

    /// Takes an answer away.
    ///
    /// # Errors
    /// As [`Self::answer`].
    pub fn clear(&self, id: ResponseId, question: String) -> Result<SessionView, ApiError> {
        self.change(id, |session, now| session.clear(&question, now))
    }

    /// Lets what was calculated stand again where the person had changed it.
    ///
    /// # Errors
    /// As [`Self::answer`].
    pub fn reset(&self, id: ResponseId, question: String) -> Result<SessionView, ApiError> {
        self.change(id, |session, now| session.reset(&question, now))
    }

    /// Adds an occurrence of a group that repeats, or takes the last one away.
    ///
    /// # Errors
    /// [`ApiError::InvalidAnswer`] where there may be no more, or no fewer.
    pub fn repeat(&self, id: ResponseId, question: String, more: bool) -> Result<SessionView, ApiError> {
        self.change(id, |session, now| session.repeat(&question, more, now))
    }

    /// The next page; the last one stays.
    ///
    /// # Errors
    /// [`ApiError::NotFound`]; [`ApiError::Invalid`] with `Response` for one that is finished.
    pub fn next(&self, id: ResponseId) -> Result<SessionView, ApiError> {
        self.change(id, |session, _| session.go(Way::Next))
    }

    /// The page before.
    ///
    /// # Errors
    /// As [`Self::next`]; [`ApiError::InvalidAnswer`] where the questionnaire goes forward only.
    pub fn back(&self, id: ResponseId) -> Result<SessionView, ApiError> {
        self.change(id, |session, _| session.go(Way::Back))
    }

    /// The page with this name.
    ///
    /// # Errors
    /// As [`Self::back`]; [`ApiError::InvalidAnswer`] for a page that is not there.
    pub fn jump(&self, id: ResponseId, page: String) -> Result<SessionView, ApiError> {
        self.change(id, |session, _| session.go(Way::To(page)))
    }

    /// All answers, and what still blocks completing.
    ///
    /// # Errors
    /// As [`Self::next`].
    pub fn review(&self, id: ResponseId) -> Result<ReviewView, ApiError> {
        self.look(id, |session, scene| {
            let day = |day| date_of(scene.texts, day);
            session.review(&telling(scene, &day))
        })
    }

    /// A month to answer a day from; this one without a mark. A day to come can be an answer, too.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] for a month that no calendar has, or a year before 1900 or after 9998.
    pub fn month(&self, of: Option<MonthMark>) -> Result<MonthView, ApiError> {
        let scene = self.house.around()?.scene();
        let first = diary::check_mark(of.unwrap_or_else(|| diary::month_of(scene.today())))?;
        Ok(diary::bare_month(first, &scene))
    }

    /// Completes a response; what was calculated stays as it is now, for ever.
    ///
    /// # Errors
    /// [`ApiError::Invalid`] with `Response` and `Incomplete` while something still blocks it; [`ApiError::NotFound`].
    pub fn complete(&self, id: ResponseId) -> Result<(), ApiError> {
        self.let_go();
        self.house.write(Area::Questionnaires, |writing, scene| {
            let session = begun(writing, id, scene)?;
            if !session.blocking().is_empty() {
                return Err(invalid(Field::Response, Reason::Incomplete));
            }
            let now = now_of(scene);
            let uuid = id.0.to_string();
            let head = Head {
                id: Some(&uuid),
                status: Status::Completed,
                authored: now,
                version: session.sheet.form.source.version,
                language: scene.texts.language_code(),
            };
            let summary = questionnaire::write(&session.sheet, &head);
            store::questionnaires::complete(writing, id, now.at, &summary)
        })
    }

    /// Opens a finished response again, to change it.
    ///
    /// # Errors
    /// [`ApiError::NotFound`]; [`ApiError::Invalid`] with `Response` for one in the bin.
    pub fn reopen(&self, id: ResponseId) -> Result<SessionView, ApiError> {
        self.let_go();
        self.house.write(Area::Questionnaires, |writing, _| {
            let response = store::questionnaires::get(writing, id)?;
            if response.binned_at.is_some() {
                return Err(invalid(Field::Response, Reason::NotAllowed));
            }
            if response.completed_at.is_some() {
                store::questionnaires::reopen(writing, id)?;
            }
            Ok(())
        })?;
        self.resume(id)
    }

    /// Throws a response away; it stays in the bin for 30 days.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn remove(&self, id: ResponseId) -> Result<(), ApiError> {
        self.let_go();
        self.house.write(Area::Questionnaires, |writing, _| store::questionnaires::bin(writing, id))
    }

    /// Takes a response out of the bin.
    ///
    /// # Errors
    /// [`ApiError::NotFound`].
    pub fn restore(&self, id: ResponseId) -> Result<(), ApiError> {
        self.let_go();
        self.house.write(Area::Questionnaires, |writing, _| store::questionnaires::restore(writing, id))
    }
}
