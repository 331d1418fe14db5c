//! A form that was handed over, with a question of every kind, through the front door: interrupted, changed, exported.

use chrono::{NaiveDate, TimeDelta};
use journeys::House;
use journeys::taking::{VISIT_R4, VISIT_R5, let_go, number, option, response, start_file, take_in, text, walk};
use serde_json::Value;
use thuishaven::{
    AnswerDraft, ApiError, Clock, ControlView, ExportKind, Questionnaires, Reason, ResponseId, ReviewView, SessionView,
    StartDraft, run_questionnaire,
};

/// Answers every question of the form in some way, two events with people in them included.
fn answer_all(questionnaires: &Questionnaires, id: ResponseId) {
    let answer = |key: &str, answer| questionnaires.answer(id, key.into(), answer).expect(key);
    let day = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
    answer("/place", option(1));
    answer("/why", text("Om de \"lucht\" 🌊.\nTweede regel."));
    answer("/calm", AnswerDraft::Slider { value: 7.0 });
    answer("/near", number("6"));
    answer("/after", AnswerDraft::YesNo { value: true });
    answer("0/what", text("Het eerste"));
    answer("0/loud", number("5"));
    answer("0/quiet", text("Stil"));
    answer("0.0/name", text("Sam"));
    questionnaires.repeat(id, "+0.0/who".into(), true).expect("someone else");
    answer("0.1/name", text("Mo"));
    questionnaires.repeat(id, "+0/event".into(), true).expect("another event");
    answer("1/what", text("Het tweede"));
    answer("1.0/name", text("Noor"));
    answer("/many", option(1));
    answer("/many", option(0));
    answer("/open", AnswerDraft::Own { text: "Een egel".into() });
    answer("/weight", AnswerDraft::Number { text: "1,50".into(), unit: Some(1) });
    answer("/warm", number("36,6"));
    answer("/day", AnswerDraft::Day { date: day });
    answer("/moment", AnswerDraft::DayAndTime { date: day, time: "9:30".into() });
    answer("/clock", AnswerDraft::Time { text: "14.05".into() });
    answer("/lines", AnswerDraft::Text { texts: vec!["een".into(), "twee".into()] });
    answer("1.0/bit", text("onder twee"));
    questionnaires.repeat(id, "+1.0/detail".into(), true).expect("another detail");
    answer("1.1/bit", text("nog iets onder twee"));
    answer("/site", text("https://example.org/a?b=c"));
    answer("/code", text("1234"));
    answer("/needed", AnswerDraft::YesNo { value: false });
    answer("/left", AnswerDraft::YesNo { value: true });
}

fn answer_of(review: &ReviewView, page: &str) -> String {
    review.rows.iter().find(|row| row.page == page).unwrap_or_else(|| panic!("no row {page}")).answer.clone()
}

fn page(questionnaires: &Questionnaires, id: ResponseId, key: &str) -> SessionView {
    questionnaires.jump(id, key.into()).expect("a page")
}

#[test]
fn every_kind_of_answer_comes_back_after_a_restart_at_every_page() {
    for file in [VISIT_R4, VISIT_R5] {
        let mut house = House::new();
        let haven = house.open();
        let questionnaires = haven.questionnaires();
        let id = start_file(&questionnaires, file).id;
        answer_all(&questionnaires, id);
        page(&questionnaires, id, "0.1/name");
        let before = walk(&questionnaires, id);
        let left = questionnaires.resume(id).expect("where it is");
        haven.shut();
        drop((haven, questionnaires));

        let haven = house.open_after(TimeDelta::minutes(10));
        let questionnaires = haven.questionnaires();
        let resumed = questionnaires.resume(id).expect("it goes on");
        assert_eq!(resumed, left);
        assert_eq!(resumed.page.key, "0.1/name");
        assert_eq!(walk(&questionnaires, id), before);
        let review = before.1;
        assert_eq!(answer_of(&review, "1.1/bit"), "nog iets onder twee");
        assert_eq!(answer_of(&review, "/sum"), "13");
        assert_eq!(answer_of(&review, "/many"), "Zon, Regen");
        assert_eq!(answer_of(&review, "/open"), "Een egel");
        assert_eq!(answer_of(&review, "/weight"), "1,5 g");
        assert_eq!(answer_of(&review, "/why"), "Om de \"lucht\" 🌊.\nTweede regel.");
        assert_eq!((answer_of(&review, "0.1/name"), answer_of(&review, "1.0/name")), ("Mo".into(), "Noor".into()));
        assert_eq!(review.blocking, None);
    }
}

#[test]
fn both_exports_say_what_was_answered_and_run_to_the_same() {
    for file in [VISIT_R4, VISIT_R5] {
        let house = House::new();
        let haven = house.open();
        let questionnaires = haven.questionnaires();
        let session = start_file(&questionnaires, file);
        let id = session.id;
        answer_all(&questionnaires, id);
        let review = questionnaires.review(id).expect("the overview");
        questionnaires.complete(id).expect("finished");
        let mut runs = Vec::new();
        for kind in [ExportKind::AnswersR4, ExportKind::AnswersR5] {
            let export = questionnaires.export(id, kind).expect("a file");
            assert_eq!(export.file_name, "2026-11-23.json");
            let json: Value = serde_json::from_str(&export.content).expect("JSON");
            assert_eq!(
                (&json["resourceType"], &json["status"]),
                (&"QuestionnaireResponse".into(), &"completed".into())
            );
            let ran = run_questionnaire(file, Some(&export.content), house.now, 3600).expect("it can be taken");
            let ran: Value = serde_json::from_str(&ran).expect("JSON");
            assert_eq!((&ran["issues"], &ran["complete"]), (&Value::Array(Vec::new()), &Value::Bool(true)));
            assert_eq!(ran["values"]["bit"].as_array().map(Vec::len), Some(2));
            assert_eq!(ran["values"]["sum"][0]["valueInteger"], 13);
            assert_eq!(ran["scores"]["many"], 3);
            runs.push((ran["values"].clone(), ran["scores"].clone(), ran["enabled"].clone()));
        }
        assert_eq!(runs[0], runs[1]);
        for kind in [ExportKind::ScoresR4, ExportKind::ScoresR5] {
            let bundle: Value =
                serde_json::from_str(&questionnaires.export(id, kind).expect("a file").content).expect("JSON");
            assert_eq!(bundle["resourceType"], "Bundle");
        }
        let result = questionnaires.result(id).expect("a result");
        assert!(result.answers.len() >= review.rows.iter().filter(|row| row.answered).count() - 2, "{result:?}");
    }
}

#[test]
fn the_file_comes_back_byte_for_byte() {
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    // Odd blanks, escapes, numbers and fields nobody knows.
    let odd = VISIT_R4.replacen('{', "\r\n\t {\"ongekend\" : [1.50, 1e2, \"\\u00e9\\/\", null],", 1) + "  \n";
    for file in [VISIT_R5, &odd] {
        let canonical = take_in(&questionnaires, file);
        assert!(questionnaires.source(canonical.clone()).expect("the file") == file);
        haven.diary().log(journeys::draft(3)).expect("logged");
        take_in(&questionnaires, file);
        assert!(questionnaires.source(canonical).expect("the file") == file);
    }
    haven.shut();
    let haven = house.open();
    let canonical = "http://example.org/Questionnaire/visit-r4|1".to_owned();
    assert!(haven.questionnaires().source(canonical).expect("the file") == odd);
}

#[test]
fn what_was_calculated_can_be_changed_and_calculated_again() {
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let id = start_file(&questionnaires, VISIT_R4).id;
    let words = |id| {
        let view = page(&questionnaires, id, "/words");
        let ControlView::Text { texts, .. } = view.page.questions[0].control.clone() else { panic!("{view:?}") };
        (texts.join(","), view.page.questions[0].can_reset)
    };
    questionnaires.answer(id, "/calm".into(), AnswerDraft::Slider { value: 9.0 }).expect("answered");
    questionnaires.answer(id, "/near".into(), number("9")).expect("answered");
    assert_eq!(words(id), ("veel".into(), false));
    questionnaires.answer(id, "/words".into(), text("anders")).expect("answered");
    // What follows from it follows from what the person put.
    assert!(questionnaires.jump(id, "/after".into()).is_err());
    questionnaires.answer(id, "/calm".into(), AnswerDraft::Slider { value: 8.0 }).expect("answered");
    assert_eq!(words(id), ("anders".into(), true));
    let_go(&questionnaires);
    assert_eq!(words(id), ("anders".into(), true));
    questionnaires.reset(id, "/words".into()).expect("calculated again");
    assert_eq!(words(id), ("veel".into(), false));
    assert!(questionnaires.jump(id, "/after".into()).is_ok());
    let_go(&questionnaires);
    assert_eq!(words(id), ("veel".into(), false));
    // Cleared on purpose is a change, too.
    questionnaires.clear(id, "/words".into()).expect("cleared");
    let_go(&questionnaires);
    assert_eq!(words(id), (String::new(), true));
}

#[test]
fn a_repetition_that_was_taken_away_takes_its_answers_along() {
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let id = start_file(&questionnaires, VISIT_R4).id;
    let repeat = |key: &str, more| questionnaires.repeat(id, key.into(), more).expect(key);
    let answer = |key: &str, words: &str| questionnaires.answer(id, key.into(), text(words)).expect(key);
    assert_eq!(repeat("+0/event", true).page.key, "1/what");
    answer("1/what", "weg");
    questionnaires.answer(id, "1/loud".into(), number("8")).expect("answered");
    answer("1/quiet", "ook weg");
    repeat("+1.0/who", true);
    answer("1.1/name", "ook weg");
    // From inside what goes, the place where it was taken away is next.
    assert_eq!(repeat("+0/event", false).page.key, "+0/event");
    let_go(&questionnaires);
    assert_eq!(questionnaires.resume(id).expect("it goes on").page.key, "+0/event");
    repeat("+0/event", true);
    let live = walk(&questionnaires, id);
    let_go(&questionnaires);
    assert_eq!(walk(&questionnaires, id), live);
    assert!(!live.1.rows.iter().any(|row| row.answer.contains("weg") || row.page == "1.1/name"), "{:?}", live.1);
    assert_eq!(answer_of(&live.1, "1/loud"), "1");

    // The same of what stands under the second answer of a question, when that answer goes and another comes.
    let lines = |texts: &[&str]| {
        let texts = texts.iter().map(|&text| text.to_owned()).collect();
        questionnaires.answer(id, "/lines".into(), AnswerDraft::Text { texts }).expect("answered");
    };
    lines(&["een", "twee"]);
    answer("1.0/bit", "weg");
    repeat("+1.0/detail", true);
    answer("1.1/bit", "weg");
    lines(&["een"]);
    lines(&["een", "drie"]);
    let live = walk(&questionnaires, id);
    let_go(&questionnaires);
    assert_eq!(walk(&questionnaires, id), live);
    assert!(!live.1.rows.iter().any(|row| row.answer.contains("weg")), "{:?}", live.1);
}

#[test]
fn an_answer_to_what_is_not_there_now_waits_and_stays_out_of_what_goes_out() {
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let id = start_file(&questionnaires, VISIT_R4).id;
    let answer = |key: &str, answer| questionnaires.answer(id, key.into(), answer).expect(key);
    answer("/place", option(1));
    answer("/why", text("verborgen woorden"));
    // The page it is at goes with the answer that made it be there: it stays near, and is the same after a restart.
    page(&questionnaires, id, "/why");
    let moved = questionnaires.answer(id, "/place".into(), option(0)).expect("answered");
    assert_eq!(moved.page.key, "/calm");
    let_go(&questionnaires);
    assert_eq!(questionnaires.resume(id).expect("it goes on"), moved);
    answer("/needed", AnswerDraft::YesNo { value: true });
    questionnaires.complete(id).expect("finished");
    for kind in [ExportKind::AnswersR4, ExportKind::ScoresR5] {
        assert!(!questionnaires.export(id, kind).expect("a file").content.contains("verborgen"));
    }
    questionnaires.reopen(id).expect("open again");
    answer("/place", option(1));
    assert_eq!(answer_of(&questionnaires.review(id).expect("the overview"), "/why"), "verborgen woorden");
}

#[test]
fn a_form_that_goes_forward_only_does_so_after_a_restart_too() {
    let mode = |mode: &str| {
        let extension = format!(
            r#""extension": [{{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-entryMode","valueCode":"{mode}"}},"#
        );
        let own =
            VISIT_R4.find(" \"extension\": [\n  {\n   \"url\": \"http://hl7.org/fhir/StructureDefinition/variable\"");
        let at = own.expect("the form's own extensions");
        format!("{} {extension}{}", &VISIT_R4[..at], &VISIT_R4[at + " \"extension\": [".len()..])
    };
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let not_allowed = |link: &str| ApiError::InvalidAnswer { link_id: link.into(), reason: Reason::NotAllowed };

    let id = start_file(&questionnaires, &mode("prior-edit")).id;
    for _ in 0..4 {
        questionnaires.next(id).expect("the next page");
    }
    let here = questionnaires.resume(id).expect("a page").page.key;
    assert_eq!(questionnaires.jump(id, "/clock".into()).expect_err("not yet"), not_allowed("clock"));
    let back = questionnaires.jump(id, "/place".into()).expect("back");
    assert!(back.can_go_back);
    let review = questionnaires.review(id).expect("the overview");
    assert!(review.rows.iter().any(|row| row.can_go) && review.rows.iter().any(|row| !row.can_go));
    let_go(&questionnaires);
    assert_eq!(questionnaires.review(id).expect("the overview"), review);
    assert_eq!(questionnaires.jump(id, "/clock".into()).expect_err("not yet"), not_allowed("clock"));
    assert_eq!(questionnaires.jump(id, here.clone()).expect("where it was before").page.key, here);

    let sequential = mode("sequential").replace("visit-r4", "visit-sequential");
    let id = start_file(&questionnaires, &sequential).id;
    let second = questionnaires.next(id).expect("the next page");
    assert!(!second.can_go_back);
    for _ in 0..2 {
        assert_eq!(questionnaires.back(id).expect_err("forward only"), not_allowed(""));
        assert_eq!(questionnaires.jump(id, "/note".into()).expect_err("forward only"), not_allowed("note"));
        assert_eq!(questionnaires.resume(id).expect("where it is"), second);
        let_go(&questionnaires);
    }
}

#[test]
fn a_day_that_passes_while_it_is_in_hand_is_the_day_of_what_is_calculated() {
    let form = r#"{"resourceType":"Questionnaire","url":"http://example.org/days","status":"active","title":"Dagen","item":[
        {"linkId":"q","type":"string","text":"Iets"},
        {"linkId":"today","type":"date","text":"Vandaag","readOnly":true,"extension":[
            {"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
             "valueExpression":{"language":"text/fhirpath","expression":"today()"}}]}]}"#;
    let mut house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let id = start_file(&questionnaires, form).id;
    let today = || answer_of(&questionnaires.review(id).expect("the overview"), "/today");
    assert_eq!(today(), "23 november 2026");
    house.now += TimeDelta::days(1);
    haven.set_clock(Clock::Stopped { at: house.now }).expect("a clock");
    questionnaires.answer(id, "/q".into(), text("morgen")).expect("answered");
    assert_eq!(today(), "24 november 2026");
    questionnaires.complete(id).expect("finished");
    // What it was when it was finished, it stays.
    house.now += TimeDelta::days(5);
    haven.set_clock(Clock::Stopped { at: house.now }).expect("a clock");
    assert!(questionnaires.export(id, ExportKind::AnswersR4).expect("a file").content.contains("2026-11-24"));
}

#[test]
fn an_initial_expression_has_its_turn_once() {
    let form = r#"{"resourceType":"Questionnaire","url":"http://example.org/initial","status":"active","title":"Begin","item":[
        {"linkId":"a","type":"string","text":"Iets"},
        {"linkId":"b","type":"string","text":"Hetzelfde","extension":[
            {"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression",
             "valueExpression":{"language":"text/fhirpath","expression":"%resource.item.where(linkId='a').answer.value"}}]}]}"#;
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let id = start_file(&questionnaires, form).id;
    questionnaires.answer(id, "/a".into(), text("later")).expect("answered");
    let live = walk(&questionnaires, id);
    let_go(&questionnaires);
    assert_eq!(walk(&questionnaires, id), live);
}

#[test]
fn two_that_were_begun_do_not_mix() {
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let canonical = take_in(&questionnaires, VISIT_R4);
    let ids = [response(), response()];
    for id in ids {
        let draft = StartDraft { id, canonical: canonical.clone(), person: None, on_purpose: false };
        questionnaires.start(draft).expect("it begins");
    }
    for n in 0..6_u32 {
        let id = ids[n as usize % 2];
        questionnaires.answer(id, "0/what".into(), text(&format!("{n}"))).expect("answered");
        questionnaires.next(id).expect("the next page");
    }
    for (id, last) in ids.iter().zip(["4", "5"]) {
        assert_eq!(answer_of(&questionnaires.review(*id).expect("the overview"), "0/what"), last);
    }
}
