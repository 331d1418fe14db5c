//! Every fault of a file: its code, its place, and nothing taken.

use chrono::Utc;
use journeys::House;
use journeys::cases::{SYSTEM, Version, as_r5};
use serde_json::{Value, json};
use thuishaven::{check_questionnaire, run_questionnaire};

const CORE: &str = "http://hl7.org/fhir/StructureDefinition";
const SDC: &str = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire";

fn report(file: &str) -> (Value, bool) {
    let (report, taken) = check_questionnaire(file);
    (serde_json::from_str(&report).expect("JSON"), taken)
}

/// The errors found, as place and code.
fn errors(file: &str) -> Vec<(String, String)> {
    let (report, taken) = report(file);
    let errors = report["errors"].as_array().expect("a list");
    assert_eq!(taken, errors.is_empty(), "{report}");
    assert!(run_questionnaire(file, None, Utc::now(), 0).is_ok() == taken);
    let text = |error: &Value, field: &str| error[field].as_str().expect("a text").to_owned();
    errors.iter().map(|error| (text(error, "path"), text(error, "code"))).collect()
}

fn form(items: Value) -> Value {
    json!({ "resourceType": "Questionnaire", "url": format!("{SYSTEM}/bad"), "status": "active", "item": items })
}

/// In both versions, a form with these items has these errors and no others.
#[track_caller]
fn faulty(items: Value, wanted: &[(&str, &str)]) {
    faulty_form(form(items), wanted);
}

#[track_caller]
fn faulty_form(form: Value, wanted: &[(&str, &str)]) {
    let wanted: Vec<(String, String)> = wanted.iter().map(|(path, code)| ((*path).into(), (*code).into())).collect();
    assert_eq!(errors(&form.to_string()), wanted);
    assert_eq!(errors(&as_r5(&form).to_string()), wanted, "{}", Version::R5.name());
}

fn question(link_id: &str) -> Value {
    json!({ "linkId": link_id, "type": "integer" })
}

/// A question with one field more.
fn with(field: &str, value: Value) -> Value {
    let mut item = question("a");
    item[field] = value;
    json!([item])
}

fn extension(name: &str, key: &str, value: Value) -> Value {
    with("extension", json!([{ "url": name, key: value }]))
}

fn expression(name: &str, text: &str) -> Value {
    let url = format!("{SDC}-{name}");
    json!({ "url": url, "valueExpression": { "language": "text/fhirpath", "expression": text } })
}

fn calculated(link_id: &str, text: &str) -> Value {
    json!({ "linkId": link_id, "type": "integer", "extension": [expression("calculatedExpression", text)] })
}

#[test]
fn what_is_no_questionnaire_is_not_read() {
    assert_eq!(errors("{"), [(String::new(), "not-json".into())]);
    assert_eq!(errors(""), [(String::new(), "not-json".into())]);
    assert_eq!(errors("{\"resourceType\":\"Questionnaire\"} x"), [(String::new(), "not-json".into())]);
    let kind = [("/resourceType".to_owned(), "not-questionnaire".to_owned())];
    for file in ["[]", "3", "null", "\"Questionnaire\"", "{}", r#"{"resourceType":"Patient"}"#, r#"{"resourceType":3}"#]
    {
        assert_eq!(errors(file), kind, "{file}");
    }
    // What an editor puts before a file is no fault of it.
    assert_eq!(errors("\u{feff}{\"resourceType\":\"Questionnaire\",\"status\":\"draft\"}"), []);
}

#[test]
fn what_is_too_much_is_not_read() {
    let padded = form(json!([{ "linkId": "a", "type": "display", "text": "x".repeat(5_000_000) }])).to_string();
    assert_eq!(errors(&padded), [(String::new(), "too-large".into())]);
    let deep = format!("{}{}", r#"{"a":"#.repeat(10_000), "}".repeat(10_000));
    assert_eq!(errors(&deep), [(String::new(), "too-deep".into())]);
    let mut nested = json!({ "linkId": "x", "type": "group" });
    for n in 0..20 {
        nested = json!({ "linkId": format!("g{n}"), "type": "group", "item": [nested] });
    }
    faulty(json!([nested]), &[(&format!("/item/0{}", "/item/0".repeat(20)), "too-deep")]);
    let many: Vec<Value> = (0..5_001).map(|n| question(&format!("q{n}"))).collect();
    faulty(json!(many), &[("/item/5000", "too-many-items")]);
    let options: Vec<Value> = (0..5_001).map(|n| json!({ "valueInteger": n })).collect();
    faulty(with("answerOption", json!(options)), &[("/item/0/answerOption/5000", "too-many-options")]);
    let long = json!([calculated("a", &format!("1{}", " + 1".repeat(15_000)))]);
    assert_eq!(errors(&form(long).to_string()), [("/item/0/extension/0".into(), "too-large".into())]);
    let inside = json!([calculated("a", &format!("{}1{}", "(".repeat(2_000), ")".repeat(2_000)))]);
    assert_eq!(errors(&form(inside).to_string()), [("/item/0/extension/0".into(), "too-deep".into())]);
}

#[test]
fn link_ids_and_types_are_there_and_known() {
    faulty(
        json!([question("a"), { "linkId": "g", "type": "group", "item": [question("a")] }]),
        &[("/item/1/item/0/linkId", "duplicate-linkid")],
    );
    faulty(json!([{ "type": "string" }]), &[("/item/0", "missing-linkid")]);
    faulty(json!([{ "linkId": "", "type": "string" }]), &[("/item/0", "missing-linkid")]);
    faulty(json!([{ "linkId": "a" }]), &[("/item/0", "missing-type")]);
    faulty(json!([{ "linkId": "a", "type": "question" }]), &[("/item/0/type", "unknown-type")]);
    faulty(json!([{ "linkId": "a", "type": "Integer" }]), &[("/item/0/type", "unknown-type")]);
    faulty(
        json!([{ "linkId": "a", "type": "display", "item": [question("b")] }]),
        &[("/item/0/item/0", "display-with-items")],
    );
}

#[test]
fn conditions_ask_questions_that_are_there() {
    let when = |condition: Value| with("enableWhen", json!([condition]));
    faulty(
        when(json!({ "question": "none", "operator": "exists", "answerBoolean": true })),
        &[("/item/0/enableWhen/0/question", "dangling-enablewhen")],
    );
    faulty(
        json!([{ "linkId": "g", "type": "group" },
            { "linkId": "a", "type": "string", "enableWhen": [{ "question": "g", "operator": "exists", "answerBoolean": true }] }]),
        &[("/item/1/enableWhen/0/question", "dangling-enablewhen")],
    );
    let wrong = "wrong-type";
    faulty(when(json!({ "question": "a", "answerInteger": 1 })), &[("/item/0/enableWhen/0/operator", wrong)]);
    faulty(
        when(json!({ "question": "a", "operator": "~", "answerInteger": 1 })),
        &[("/item/0/enableWhen/0/operator", wrong)],
    );
    faulty(when(json!({ "question": "a", "operator": "=" })), &[("/item/0/enableWhen/0", wrong)]);
    faulty(
        when(json!({ "question": "a", "operator": "=", "answerInteger": "1" })),
        &[("/item/0/enableWhen/0/answerInteger", wrong)],
    );
    faulty(
        when(json!({ "question": "a", "operator": "exists", "answerInteger": 1 })),
        &[("/item/0/enableWhen/0", wrong)],
    );
    faulty(with("enableBehavior", json!("some")), &[("/item/0/enableBehavior", wrong)]);
}

#[test]
fn loops_are_found_with_their_place() {
    let value = |link_id: &str| format!("%resource.item.where(linkId='{link_id}').answer.value + 1");
    faulty(json!([calculated("a", &value("a"))]), &[("/item/0", "loop")]);
    faulty(json!([calculated("a", &value("b")), question("x"), calculated("b", &value("a"))]), &[("/item/0", "loop")]);
    let waits = |link_id: &str, other: &str| {
        json!({ "linkId": link_id, "type": "integer",
            "enableWhen": [{ "question": other, "operator": "exists", "answerBoolean": true }] })
    };
    faulty(json!([waits("a", "b"), waits("b", "a")]), &[("/item/0", "loop")]);
    faulty(json!([waits("a", "a")]), &[("/item/0", "loop")]);
    let mut mixed = calculated("a", &value("b"));
    mixed["readOnly"] = json!(true);
    faulty(json!([mixed, waits("b", "a")]), &[("/item/0", "loop")]);
    let named = |name: &str, text: &str| {
        json!({ "url": format!("{CORE}/variable"),
            "valueExpression": { "name": name, "language": "text/fhirpath", "expression": text } })
    };
    let mut looping = form(json!([question("a")]));
    looping["extension"] = json!([named("x", "%y + 1"), named("y", "%x + 1")]);
    let found = errors(&looping.to_string());
    assert!(found.iter().all(|(path, code)| path.starts_with("/extension/") && code == "loop"), "{found:?}");
    assert!(!found.is_empty());
    looping["extension"] = json!([named("x", "1"), named("x", "2")]);
    faulty_form(looping, &[("/extension/1", "duplicate-variable")]);
}

/// Two sums over everything that feed one another never settle: that is said, and what has nothing to do with it is right.
#[test]
fn a_loop_through_everything_is_told_and_never_spun() {
    let sum = "%resource.repeat(item).answer.value.sum() + 1";
    let items = json!([{ "linkId": "n", "type": "integer", "initial": [{ "valueInteger": 2 }] }, calculated("a", sum),
        calculated("b", sum), calculated("c", "%resource.item.where(linkId='n').answer.value * 2")]);
    for form in [form(items.clone()), as_r5(&form(items))] {
        let run = run_questionnaire(&form.to_string(), None, Utc::now(), 0).expect("a run");
        let run: Value = serde_json::from_str(&run).expect("JSON");
        let issues = run["issues"].as_array().expect("a list");
        assert!(!issues.is_empty() && issues.iter().all(|issue| issue["code"] == "loop"), "{run}");
        assert_eq!((&run["complete"], &run["values"]["c"]), (&json!(false), &json!([{ "valueInteger": 4 }])));
    }
}

#[test]
fn options_have_a_value_of_a_kind() {
    let options = |option: Value| with("answerOption", json!([option]));
    faulty(options(json!({})), &[("/item/0/answerOption/0", "option-without-value")]);
    faulty(options(json!({ "initialSelected": true })), &[("/item/0/answerOption/0", "option-without-value")]);
    faulty(options(json!({ "valueInteger": "1" })), &[("/item/0/answerOption/0/valueInteger", "wrong-type")]);
    faulty(options(json!({ "valueCoding": "x" })), &[("/item/0/answerOption/0/valueCoding", "wrong-type")]);
    faulty(
        options(json!({ "valueInteger": 1, "initialSelected": "yes" })),
        &[("/item/0/answerOption/0/initialSelected", "wrong-type")],
    );
    faulty(options(json!("x")), &[("/item/0/answerOption/0", "wrong-type")]);
}

#[test]
fn every_element_has_its_type() {
    let wrong = "wrong-type";
    let elements = ["text", "prefix", "definition", "answerValueSet", "answerConstraint", "disabledDisplay"];
    for field in elements {
        faulty(with(field, json!(3)), &[(&format!("/item/0/{field}"), wrong)]);
    }
    for field in ["required", "repeats", "readOnly"] {
        faulty(with(field, json!("true")), &[(&format!("/item/0/{field}"), wrong)]);
    }
    for field in ["item", "code", "enableWhen", "answerOption", "initial", "extension"] {
        faulty(with(field, json!("x")), &[(&format!("/item/0/{field}"), wrong)]);
        faulty(with(field, json!(["x"])), &[(&format!("/item/0/{field}/0"), wrong)]);
    }
    faulty(with("linkId", json!(3)), &[("/item/0/linkId", wrong)]);
    faulty(with("type", json!(3)), &[("/item/0/type", wrong)]);
    faulty(with("maxLength", json!("5")), &[("/item/0/maxLength", wrong)]);
    faulty(with("maxLength", json!(-1)), &[("/item/0/maxLength", wrong)]);
    faulty(with("initial", json!([{ "valueInteger": 1.5 }])), &[("/item/0/initial/0/valueInteger", wrong)]);
    faulty(with("initial", json!([{ "valueDate": "2026-02-30" }])), &[("/item/0/initial/0/valueDate", wrong)]);
    faulty(with("initial", json!([{ "valueString": "x" }])), &[("/item/0/initial/0/valueString", wrong)]);
    for (field, value) in
        [("item", json!({})), ("contained", json!("x")), ("extension", json!({})), ("title", json!(3))]
    {
        let mut form = form(json!([question("a")]));
        form[field] = value;
        faulty_form(form, &[(&format!("/{field}"), wrong)]);
    }
    for (field, value) in [("url", json!(3)), ("version", json!(3)), ("language", json!([])), ("status", json!(true))] {
        let mut form = form(json!([question("a")]));
        form[field] = value;
        faulty_form(form, &[(&format!("/{field}"), wrong)]);
    }
}

#[test]
fn every_extension_has_its_type() {
    let wrong = [("/item/0/extension/0", "wrong-type")];
    for (url, key, value) in [
        (format!("{CORE}/questionnaire-hidden"), "valueString", json!("true")),
        (format!("{CORE}/questionnaire-minOccurs"), "valueString", json!("2")),
        (format!("{CORE}/questionnaire-maxOccurs"), "valueInteger", json!(-2)),
        (format!("{CORE}/minLength"), "valueDecimal", json!(1.5)),
        (format!("{CORE}/maxDecimalPlaces"), "valueString", json!("2")),
        (format!("{CORE}/questionnaire-sliderStepValue"), "valueInteger", json!(0)),
        (format!("{CORE}/regex"), "valueInteger", json!(3)),
        (format!("{CORE}/questionnaire-unit"), "valueString", json!("kg")),
        (format!("{SDC}-calculatedExpression"), "valueExpression", json!({ "language": "text/fhirpath" })),
        (format!("{SDC}-calculatedExpression"), "valueExpression", json!({})),
        (format!("{CORE}/variable"), "valueExpression", json!({ "language": "text/fhirpath", "expression": "1" })),
        (format!("{CORE}/targetConstraint"), "extension", json!([])),
        (format!("{SDC}-answerOptionsToggleExpression"), "extension", json!([])),
    ] {
        faulty(extension(&url, key, value), &wrong);
    }
    faulty(
        extension(&format!("{CORE}/minValue"), "valueInteger", json!("1")),
        &[("/item/0/extension/0/valueInteger", "wrong-type")],
    );
    let mut form = form(json!([question("a")]));
    form["extension"] = json!([{ "url": format!("{SDC}-entryMode"), "valueCode": "backwards" }]);
    faulty_form(form, &[("/extension/0", "wrong-type")]);
}

#[test]
fn what_has_to_be_understood_and_is_not_is_refused() {
    let modifier = json!([{ "url": "https://thuishaven.nl/turned-around", "valueBoolean": true }]);
    let mut whole = form(json!([question("a")]));
    whole["modifierExtension"] = modifier.clone();
    faulty_form(whole, &[("/modifierExtension/0", "modifier-extension")]);
    faulty(with("modifierExtension", modifier.clone()), &[("/item/0/modifierExtension/0", "modifier-extension")]);
    faulty(
        with("answerOption", json!([{ "valueInteger": 1, "modifierExtension": modifier }])),
        &[("/item/0/answerOption/0/modifierExtension/0", "modifier-extension")],
    );
    let critical = "http://hl7.org/fhir/uv/sdc/StructureDefinition/rendering-criticalExtension";
    let mut form = form(json!([question("a")]));
    form["extension"] = json!([{ "url": critical, "valueUri": "https://thuishaven.nl/unknown" }]);
    faulty_form(form.clone(), &[("/extension/0", "critical-extension")]);
    form["extension"] = json!([{ "url": critical, "valueUri": format!("{CORE}/questionnaire-hidden") }]);
    faulty_form(form.clone(), &[]);
    // As the guide has it: a modifier that names what has to be understood.
    let critical = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-rendering-criticalExtension";
    form["extension"] = json!([{ "url": format!("{SDC}-entryMode"), "valueCode": "random" }]);
    form["modifierExtension"] = json!([{ "url": critical, "valueCanonical": format!("{SDC}-entryMode") }]);
    faulty_form(form.clone(), &[]);
    form["modifierExtension"] = json!([{ "url": critical, "valueCanonical": format!("{SDC}-sourceQueries") }]);
    faulty_form(form, &[("/modifierExtension/0", "critical-extension")]);
}

#[test]
fn faults_of_expressions_are_found_before_anyone_answers_with_their_position() {
    let found = |text: &str| {
        let (report, _) = report(&form(json!([calculated("a", text)])).to_string());
        let error = report["errors"][0].clone();
        assert_eq!(error["path"], "/item/0/extension/0", "{text}: {report}");
        (error["code"].as_str().expect("a code").to_owned(), error["reason"].as_str().expect("a reason").to_owned())
    };
    for (text, code, at) in [
        ("1 +", "syntax", "at character 4"),
        ("(1", "syntax", "at character 3"),
        ("'open", "syntax", "at character 1"),
        ("1 ? 2", "syntax", "at character 3"),
        ("1 2", "syntax", "at character 3"),
        ("%resource.item.madeUp()", "unknown-function", "at character 16"),
        ("1 + foo(2)", "unknown-function", "at character 5"),
        ("item.first(1)", "wrong-arity", "at character 6"),
        ("iif(true)", "wrong-arity", "at character 1"),
        ("@2020-13-01", "syntax", "at character 1"),
    ] {
        let (known, reason) = found(text);
        assert!(known == code && reason.starts_with(at), "{text}: {known} {reason}");
    }
}

#[test]
fn nothing_of_a_bad_file_is_taken() {
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let before = questionnaires.library().expect("the shelf");
    for file in ["{".to_owned(), "{}".to_owned(), form(json!([question("a"), question("a")])).to_string()] {
        let view = questionnaires.take_in(file).expect("a report");
        assert!(!view.taken && view.canonical.is_none() && !view.errors.is_empty());
    }
    assert_eq!(questionnaires.library().expect("the shelf"), before);
}

/// A response that says nothing of its questionnaire: R4 allows it, R5 does not. One that is no JSON at all.
#[test]
fn a_response_without_its_questionnaire_or_without_any_sense_is_run_all_the_same() {
    let items = json!([{ "linkId": "a", "type": "integer" }]);
    let response = json!({ "resourceType": "QuestionnaireResponse", "status": "in-progress" }).to_string();
    for (form, severity) in [(form(items.clone()), "warning"), (as_r5(&form(items)), "error")] {
        let issues = |response: &str| -> Vec<Value> {
            let run = run_questionnaire(&form.to_string(), Some(response), Utc::now(), 0).expect("a run");
            let run: Value = serde_json::from_str(&run).expect("JSON");
            let issues = run["issues"].as_array().expect("a list").iter();
            issues.map(|issue| json!([issue["linkId"], issue["severity"], issue["code"]])).collect()
        };
        assert_eq!(issues(&response), [json!(["", severity, "no-questionnaire"])]);
        assert_eq!(issues("{"), [json!(["", "error", "not-json"])]);
        assert_eq!(issues("3")[0], json!(["", "error", "not-response"]));
    }
}
