//! What taking a questionnaire in a test comes down to.

use thuishaven::{
    AnswerDraft, ControlView, Haven, NextStep, PersonDraft, PersonId, Questionnaires, ResponseId, ReviewView, Role,
    SessionView, StartDraft, new_id,
};

/// A form of a therapist with a question of every kind, conditions, totals, and groups inside groups: as R4.
pub const VISIT_R4: &str = include_str!("../forms/visit-r4.json");
/// The same as R5.
pub const VISIT_R5: &str = include_str!("../forms/visit-r5.json");

/// A fresh response's id.
pub fn response() -> ResponseId {
    ResponseId(new_id().0)
}

/// Someone new among the people.
pub fn person(haven: &Haven, nickname: &str, role: Role) -> PersonId {
    let id = PersonId(new_id().0);
    haven.people().add(PersonDraft { id, nickname: nickname.into(), role }).expect("added");
    id
}

/// The canonical of what is called so on the shelf.
pub fn canonical(questionnaires: &Questionnaires, title: &str) -> String {
    let library = questionnaires.library().expect("the shelf");
    let mut rows = library.sections.iter().flat_map(|section| &section.rows);
    rows.find(|row| row.title.contains(title)).expect("a row with this title").canonical.clone()
}

/// Begins what is called so on the shelf.
pub fn start(questionnaires: &Questionnaires, title: &str, person: Option<PersonId>) -> SessionView {
    let draft = StartDraft { id: response(), canonical: canonical(questionnaires, title), person, on_purpose: true };
    questionnaires.start(draft).expect("it begins")
}

/// Takes a file in, and begins it.
pub fn start_file(questionnaires: &Questionnaires, file: &str) -> SessionView {
    let canonical = take_in(questionnaires, file);
    questionnaires.start(StartDraft { id: response(), canonical, person: None, on_purpose: false }).expect("it begins")
}

/// Takes a file in; its canonical.
#[track_caller]
pub fn take_in(questionnaires: &Questionnaires, file: &str) -> String {
    let import = questionnaires.take_in(file.into()).expect("a report");
    assert_eq!(import.errors, []);
    import.canonical.expect("taken")
}

/// Answers every page with the same option or place, and goes on to the overview.
pub fn fill_in(questionnaires: &Questionnaires, mut session: SessionView, option: u32, place: f64) -> SessionView {
    loop {
        for question in session.page.questions.clone() {
            let answer = match question.control {
                _ if question.read_only => continue,
                ControlView::Choice { .. } => AnswerDraft::Option { n: option, chosen: true },
                ControlView::Slider { .. } => AnswerDraft::Slider { value: place },
                ControlView::Text { .. } => AnswerDraft::Text { texts: vec!["Een zin.".into()] },
                ControlView::YesNo { .. } => AnswerDraft::YesNo { value: true },
                _ => continue,
            };
            session = questionnaires.answer(session.id, question.key, answer).expect("answered");
        }
        if session.next == NextStep::Review {
            return session;
        }
        session = questionnaires.next(session.id).expect("the next page");
    }
}

/// Text as an answer.
pub fn text(words: &str) -> AnswerDraft {
    AnswerDraft::Text { texts: vec![words.into()] }
}

/// An option as an answer.
pub fn option(n: u32) -> AnswerDraft {
    AnswerDraft::Option { n, chosen: true }
}

/// A number as it is typed, as an answer.
pub fn number(text: &str) -> AnswerDraft {
    AnswerDraft::Number { text: text.into(), unit: None }
}

/// Every page from the first to the last, and then the overview. Afterwards it is at the page where it was.
pub fn walk(questionnaires: &Questionnaires, id: ResponseId) -> (Vec<SessionView>, ReviewView) {
    let was = questionnaires.resume(id).expect("a session");
    let mut page = was.clone();
    while page.can_go_back {
        page = questionnaires.back(id).expect("the page before");
    }
    let mut pages = vec![page.clone()];
    while page.next == NextStep::Page {
        page = questionnaires.next(id).expect("the next page");
        pages.push(page.clone());
    }
    // Nothing to jump to where no page is.
    if !was.page.key.is_empty() {
        assert_eq!(questionnaires.jump(id, was.page.key.clone()).expect("back where it was"), was);
    }
    (pages, questionnaires.review(id).expect("the overview"))
}

/// Makes the session that is in hand go, so that the next call reads it from disk.
pub fn let_go(questionnaires: &Questionnaires) {
    assert_eq!(questionnaires.remove(response()), Err(thuishaven::ApiError::NotFound));
}

/// The file of another version of a form, under the same url.
pub fn version(file: &str, version: &str) -> String {
    file.replacen("\"version\": \"1\"", &format!("\"version\": \"{version}\""), 1)
}
