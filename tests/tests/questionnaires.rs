//! Questionnaires through the front door: begun, interrupted, finished, read back, handed over.

use chrono::TimeDelta;
use journeys::House;
use thuishaven::{
    AnswerDraft, ApiError, ControlView, Haven, NextStep, PersonDraft, PersonId, Questionnaires, Reason, ResponseId,
    Role, SessionView, StartDraft, new_id,
};

fn response() -> ResponseId {
    ResponseId(new_id().0)
}

fn person(haven: &Haven, nickname: &str, role: Role) -> PersonId {
    let id = PersonId(new_id().0);
    haven.people().add(PersonDraft { id, nickname: nickname.into(), role }).expect("added");
    id
}

fn canonical(questionnaires: &Questionnaires, title: &str) -> String {
    let library = questionnaires.library().expect("the shelf");
    let mut rows = library.sections.iter().flat_map(|section| &section.rows);
    rows.find(|row| row.title.contains(title)).expect("a row with this title").canonical.clone()
}

fn start(questionnaires: &Questionnaires, title: &str, person: Option<PersonId>) -> SessionView {
    let draft = StartDraft { id: response(), canonical: canonical(questionnaires, title), person, on_purpose: true };
    questionnaires.start(draft).expect("it begins")
}

/// Answers every page with the same option or place, and goes on to the overview.
fn fill_in(questionnaires: &Questionnaires, mut session: SessionView, option: u32, place: f64) -> SessionView {
    loop {
        for question in session.page.questions.clone() {
            let answer = match question.control {
                ControlView::Choice { .. } => AnswerDraft::Option { n: option, chosen: true },
                ControlView::Slider { .. } => AnswerDraft::Slider { value: place },
                ControlView::Text { .. } => AnswerDraft::Text { texts: vec!["Een zin.".into()] },
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

#[test]
fn the_gauge_is_taken_interrupted_and_goes_on_tomorrow_on_the_same_page() {
    let mut house = House::new();
    let haven = house.open();
    let sam = person(&haven, "Sam", Role::Partner);
    let questionnaires = haven.questionnaires();
    let mut session = start(&questionnaires, "Hoe het voelt met", Some(sam));
    assert_eq!(session.title, "Hoe het voelt met Sam");
    for _ in 0..3 {
        session = questionnaires.next(session.id).expect("the next page");
        let key = session.page.questions[0].key.clone();
        session = questionnaires.answer(session.id, key, AnswerDraft::Option { n: 5, chosen: true }).expect("answered");
    }
    let page = session.page.key.clone();
    haven.shut();
    drop((haven, questionnaires));

    let haven = house.open_after(TimeDelta::hours(14));
    let questionnaires = haven.questionnaires();
    let begun = questionnaires.library().expect("the shelf").begun;
    assert_eq!(begun.len(), 1);
    assert_eq!(begun[0].title, "Hoe het voelt met Sam");
    let resumed = questionnaires.resume(session.id).expect("it goes on");
    assert_eq!(resumed.page.key, page);
    assert_eq!(resumed, session);
    let whole = fill_in(&questionnaires, resumed, 5, 0.0);
    let review = questionnaires.review(whole.id).expect("the overview");
    assert_eq!((review.blocking, review.rows.iter().filter(|row| row.answered).count()), (None, 12));
    questionnaires.complete(whole.id).expect("finished");
    let result = questionnaires.result(whole.id).expect("a result");
    assert_eq!(result.scales.len(), 2);
    assert!(result.plane.is_some());
    assert_eq!(result.about.as_deref(), Some("Sam"));
    assert!(questionnaires.library().expect("the shelf").begun.is_empty());
}

#[test]
fn what_cannot_be_kept_is_refused_with_its_question() {
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let session = start(&questionnaires, "Hoe veilig het nu voelt", None);
    let refused = |key: &str, answer| questionnaires.answer(session.id, key.into(), answer).expect_err("refused");
    let invalid = |link_id: &str, reason| ApiError::InvalidAnswer { link_id: link_id.into(), reason };
    assert_eq!(refused("/safe", AnswerDraft::Slider { value: 11.0 }), invalid("safe", Reason::OutOfRange));
    assert_eq!(refused("/safe", AnswerDraft::YesNo { value: true }), invalid("safe", Reason::WrongType));
    assert_eq!(refused("/none", AnswerDraft::Slider { value: 1.0 }), invalid("none", Reason::Unknown));
    assert_eq!(questionnaires.resume(session.id).expect("it goes on"), session);
}
