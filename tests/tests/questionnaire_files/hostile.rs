//! Files that are made to do harm: too deep, too many, too long, without end, and about themselves.

use std::time::Instant;

use journeys::House;
use serde_json::{Value, json};
use thuishaven::check_questionnaire;

use super::{PATIENCE, look_at};

const CORE: &str = "http://hl7.org/fhir/StructureDefinition/";
const SDC: &str = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

fn form(items: Value) -> Value {
    json!({ "resourceType": "Questionnaire", "url": "http://example.org/hostile", "status": "active", "item": items })
}

fn calculated(link: &str, kind: &str, expression: &str) -> Value {
    json!({ "linkId": link, "type": kind, "text": link, "extension": [{
        "url": format!("{SDC}calculatedExpression"),
        "valueExpression": { "language": "text/fhirpath", "expression": expression },
    }] })
}

fn variable(name: &str, expression: &str) -> Value {
    json!({ "url": format!("{CORE}variable"), "valueExpression": { "name": name, "language": "text/fhirpath", "expression": expression } })
}

/// Refused because there is too much of something.
#[track_caller]
fn must_be_refused(file: &str, name: &str) {
    let seen = look_at(file, None, name);
    assert!(!seen.taken && seen.codes.iter().any(|code| code.starts_with("too-")), "{name}: {:?}", seen.codes);
}

#[test]
fn what_is_too_deep_or_too_large_is_refused() {
    let deep = format!("{}{}", "{\"item\":[".repeat(100_000), "]}".repeat(100_000));
    look_at(&deep, None, "100,000 deep");
    look_at(&"[".repeat(1_000_000), None, "a million brackets");
    let mut item = json!({ "linkId": "leaf", "type": "string" });
    for n in 0..21 {
        item = json!({ "linkId": format!("g{n}"), "type": "group", "item": [item] });
    }
    must_be_refused(&form(json!([item])).to_string(), "22 groups deep");
    let mut answers = json!({ "linkId": "q0", "answer": [{ "valueString": "a" }] });
    for n in 1..40 {
        answers = json!({ "linkId": format!("q{n}"), "answer": [{ "valueString": "a", "item": [answers] }] });
    }
    let small = form(json!([{ "linkId": "q0", "type": "string" }])).to_string();
    let response =
        json!({ "resourceType": "QuestionnaireResponse", "status": "completed", "item": [answers] }).to_string();
    look_at(&small, Some(&response), "a response 40 deep");
    look_at(&small, Some(&deep), "a response 100,000 deep");

    let items =
        |count: usize| form((0..count).map(|n| json!({ "linkId": format!("q{n}"), "type": "string" })).collect());
    must_be_refused(&items(5_001).to_string(), "5,001 items");
    assert!(look_at(&items(5_000).to_string(), None, "5,000 items").taken);
    let options = |count: usize| {
        let options: Vec<Value> = (0..count).map(|n| json!({ "valueString": format!("keuze {n}") })).collect();
        form(json!([{ "linkId": "q", "type": "choice", "answerOption": options }]))
    };
    must_be_refused(&options(5_001).to_string(), "5,001 options");
    assert!(look_at(&options(5_000).to_string(), None, "5,000 options").taken);
    let padded = format!("{}{}", items(3), " ".repeat(9 << 20));
    must_be_refused(&padded, "nine megabytes");
}

#[test]
fn expressions_that_grow_without_end_come_to_an_end() {
    // v1 = v0 | v0, v2 = v1 | v1 …: each twice as long as the one before, or as often evaluated.
    for (name, step, first) in [
        ("unions", "%vN | %vN", "1 | 2 | 3"),
        ("combinations", "%vN.combine(%vN)", "1 | 2 | 3"),
        ("texts", "%vN & %vN", "'twaalf tekens'"),
        ("texts added", "%vN + %vN", "'twaalf tekens'"),
        ("selections", "%vN.select(%vN)", "(1 | 2).combine(3 | 4)"),
        ("products", "%vN * %vN", "99999999"),
    ] {
        let mut variables = vec![variable("v0", first)];
        for n in 1..60 {
            variables.push(variable(&format!("v{n}"), &step.replace("vN", &format!("v{}", n - 1))));
        }
        let mut file = form(json!([
            calculated("all", "integer", "%v59.count()"),
            calculated("text", "string", "%v59.toString()")
        ]));
        file["extension"] = json!(variables);
        look_at(&file.to_string(), None, &format!("exponential {name}"));
    }
    for (name, expression) in [
        ("a long sum", format!("1{}", "+1".repeat(4_900))),
        ("a sum too long", format!("1{}", "+1".repeat(50_000))),
        ("brackets", format!("{}1{}", "(".repeat(3_000), ")".repeat(3_000))),
        ("signs", format!("{}1", "-".repeat(9_000))),
        ("dots", format!("a{}", ".a".repeat(4_900))),
        ("indexes", format!("%resource{}", "[0]".repeat(3_000))),
        ("calls", format!("{}1{}", "iif(true,".repeat(900), ",2)".repeat(900))),
        ("powers", "2.power(2.power(2.power(2.power(2.power(2)))))".to_owned()),
        ("roots", "(-1).sqrt() + (0).ln() + 1 / 0 + 5 mod 0 + 5 div 0".to_owned()),
        ("repetition", "1.repeat($this + 1)".to_owned()),
        ("aggregation", "(1|2|3|4|5|6|7|8|9).aggregate($total.combine($this).combine($total), 1 | 2).count()".to_owned()),
        ("nested selections", "%resource.descendants().select(%resource.descendants().select(%resource.descendants().count())).sum()".to_owned()),
        ("replacements", "'aaaaaaaaaa'.replace('a','aaaaaaaaaa').replace('a','aaaaaaaaaa').replace('a','aaaaaaaaaa').replace('a','aaaaaaaaaa').replace('a','aaaaaaaaaa').replace('a','aaaaaaaaaa').replace('a','aaaaaaaaaa').length()".to_owned()),
        ("edges of numbers", "9223372036854775807 + 1 | -9223372036854775808 - 1 | 79228162514264337593543950335 * 2 | 0.0000000000000000000000000001 / 3".to_owned()),
        ("edges of time", "@9999-12-31 + 1 day | @0001-01-01 - 1 year | @2024-02-29 + 9999999999 years | now() - 999999999999 seconds".to_owned()),
        ("edges of texts", "'é'.substring(-1, 99) | 'é'.indexOf('') | ''.split('') | 'abc'.substring(1, 9223372036854775807)".to_owned()),
    ] {
        for kind in ["integer", "string"] {
            look_at(&form(json!([{ "linkId": "a", "type": "string" }, calculated("all", kind, &expression)])).to_string(), None, name);
        }
    }
}

#[test]
fn patterns_that_look_again_and_again_come_to_an_end() {
    let text = format!("{}!", "a".repeat(20_000));
    for pattern in [
        "(a+)+$",
        "(a|a)*$",
        "(a*)*b",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
        "(.*)*(.*)*(.*)*x",
        "a{1000}{1000}",
        "((a{0,99}){0,99}){0,99}",
        "(((((",
        "[",
        "\\",
        "(?=a)a",
        "\\1",
        "(?<n>a)\\k<n>",
        "\\p{L}+",
    ] {
        let mut item = json!({ "linkId": "q", "type": "string", "extension": [{ "url": format!("{CORE}regex"), "valueString": pattern }] });
        let response = json!({
            "resourceType": "QuestionnaireResponse", "status": "completed",
            "item": [{ "linkId": "q", "answer": [{ "valueString": text }] }],
        });
        look_at(&form(json!([item])).to_string(), Some(&response.to_string()), &format!("pattern {}", pattern.len()));
        item["extension"] = json!([]);
        item.as_object_mut().expect("an item").remove("extension");
        let escaped = pattern.replace('\\', "\\\\").replace('\'', "\\'");
        let expression = format!(
            "%resource.item.answer.value.matches('{escaped}') | %resource.item.answer.value.replaceMatches('{escaped}', '$0$0')"
        );
        let file = form(json!([item, calculated("c", "boolean", &expression)]));
        look_at(&file.to_string(), Some(&response.to_string()), &format!("expression pattern {}", pattern.len()));
    }
}

#[test]
fn what_refers_to_itself_is_found() {
    let mut file = form(json!([
        { "linkId": "q", "type": "choice", "answerValueSet": "#a" },
        { "linkId": "r", "type": "choice", "answerValueSet": "#c" },
    ]));
    let include = |url: &str| json!({ "compose": { "include": [{ "valueSet": [url] }] } });
    let mut contained = Vec::new();
    for (id, other) in [("a", "#b"), ("b", "#a"), ("c", "#c")] {
        let mut set = include(other);
        set["resourceType"] = json!("ValueSet");
        set["id"] = json!(id);
        set["url"] = json!(format!("http://example.org/{id}"));
        contained.push(set);
    }
    file["contained"] = json!(contained);
    look_at(&file.to_string(), None, "value sets of one another");
    file["contained"][0]["compose"]["include"][0]["valueSet"] = json!(["#b", "#b", "#c", "#a"]);
    look_at(&file.to_string(), None, "value sets of one another, twice");

    for (name, items) in [
        ("itself", json!([calculated("a", "integer", "%resource.item.where(linkId='a').answer.value + 1")])),
        (
            "one another",
            json!([
                calculated("a", "integer", "%resource.item.where(linkId='b').answer.value + 1"),
                calculated("b", "integer", "%resource.item.where(linkId='a').answer.value + 1"),
            ]),
        ),
        (
            "hidden from one another",
            json!([
                calculated("a", "integer", "%resource.item.select(answer.value.count()).sum() + 1"),
                calculated("b", "integer", "%resource.descendants().count() + 1"),
            ]),
        ),
        (
            "conditions",
            json!([
                { "linkId": "a", "type": "boolean", "enableWhen": [{ "question": "b", "operator": "exists", "answerBoolean": true }] },
                { "linkId": "b", "type": "boolean", "enableWhen": [{ "question": "a", "operator": "exists", "answerBoolean": false }] },
            ]),
        ),
        (
            "a condition on what it holds",
            json!([
                { "linkId": "g", "type": "group", "enableWhen": [{ "question": "b", "operator": "exists", "answerBoolean": false }],
                  "item": [{ "linkId": "b", "type": "boolean", "initial": [{ "valueBoolean": true }] }] },
            ]),
        ),
    ] {
        look_at(&form(items).to_string(), None, name);
    }
    let mut file = form(json!([calculated("a", "integer", "%x")]));
    file["extension"] = json!([variable("x", "%y + 1"), variable("y", "%x + 1")]);
    look_at(&file.to_string(), None, "variables of one another");
}

#[test]
fn calculations_over_everything_come_to_an_end() {
    // Every one of 300 items is calculated from all others of before; and from all, itself included.
    let before = (0..300).map(|n| {
        let links: Vec<String> = (n.max(20) - 20..n).map(|n| format!("linkId='q{n}'")).collect();
        let links = if links.is_empty() { "false".to_owned() } else { links.join(" or ") };
        calculated(&format!("q{n}"), "integer", &format!("%resource.item.where({links}).answer.value.sum() + 1"))
    });
    look_at(&form(before.collect()).to_string(), None, "each from those before");
    let all = (0..120)
        .map(|n| calculated(&format!("q{n}"), "integer", "%resource.descendants().where(answer.exists()).count()"));
    look_at(&form(all.collect()).to_string(), None, "each from all");
    let all = (0..2_000).map(|n| {
        calculated(&format!("q{n}"), "integer", "%resource.descendants().select($this.descendants().count()).sum()")
    });
    look_at(&form(all.collect()).to_string(), None, "2,000 from all of all");
}

#[test]
fn two_hundred_repetitions_of_two_hundred_are_bounded() {
    let occurs = |least: u32| json!([{ "url": format!("{CORE}questionnaire-minOccurs"), "valueInteger": least }]);
    let group = |link: &str, least: u32, item: Value| json!({ "linkId": link, "type": "group", "repeats": true, "required": true, "extension": occurs(least), "item": item });
    let inner = |least| {
        let mut total = calculated("t", "integer", "%resource.descendants().where(linkId='n').answer.value.sum()");
        total["extension"]
            .as_array_mut()
            .expect("extensions")
            .push(json!({ "url": format!("{CORE}questionnaire-hidden"), "valueBoolean": true }));
        group("b", least, json!([{ "linkId": "n", "type": "integer", "initial": [{ "valueInteger": 1 }] }, total]))
    };
    look_at(&form(json!([group("a", 200, json!([inner(200)]))])).to_string(), None, "200 of 200 from the start");
    let deeper = group("a", 4_000_000_000, json!([group("x", 200, json!([inner(200)]))]));
    look_at(&form(json!([deeper])).to_string(), None, "four billion of 200 of 200");

    // As a response that says so.
    let row = json!({ "linkId": "b", "item": [{ "linkId": "n", "answer": [{ "valueInteger": 2 }] }] });
    let rows: Vec<Value> = vec![row; 200];
    let response = json!({
        "resourceType": "QuestionnaireResponse", "status": "completed",
        "item": vec![json!({ "linkId": "a", "item": rows }); 200],
    });
    look_at(
        &form(json!([group("a", 1, json!([inner(1)]))])).to_string(),
        Some(&response.to_string()),
        "a response of 200 of 200",
    );
    let answers: Vec<Value> = (0..5_000).map(|n| json!({ "valueInteger": n })).collect();
    let response = json!({
        "resourceType": "QuestionnaireResponse", "status": "completed",
        "item": [{ "linkId": "n", "answer": answers }],
    });
    let many = form(
        json!([{ "linkId": "n", "type": "integer", "repeats": true }, calculated("s", "integer", "%resource.item.answer.value.sum()")]),
    );
    look_at(&many.to_string(), Some(&response.to_string()), "5,000 answers");
}

#[test]
fn a_hostile_form_that_can_be_taken_is_taken_step_by_step() {
    // What passes the check is answered through the front door as well, page by page, and bounded there, too.
    let house = House::new();
    let haven = house.open();
    let questionnaires = haven.questionnaires();
    let mut items: Vec<Value> =
        (0..300).map(|n| json!({ "linkId": format!("a{n}"), "type": "string", "text": "{{naam}}" })).collect();
    items.extend((0..100).map(|n| {
        calculated(&format!("c{n}"), "integer", "%resource.descendants().select(%resource.descendants().count()).sum()")
    }));
    let began = Instant::now();
    let session = journeys::taking::start_file(&questionnaires, &form(json!(items)).to_string());
    let session = questionnaires.answer(session.id, "/a0".into(), journeys::taking::text("woord")).expect("answered");
    assert!(questionnaires.review(session.id).expect("the overview").rows[0].answered);
    let took = began.elapsed();
    println!("{took:?} for three calls");
    assert!(took < PATIENCE * 3, "{took:?}");
    // Ends and steps that no number lies between.
    let slider = |least: &str, most: &str, step: &str| {
        format!(
            r#"{{"resourceType":"Questionnaire","url":"http://example.org/s{}","status":"active","item":[{{"linkId":"s","type":"decimal","extension":[
            {{"url":"{CORE}minValue","valueDecimal":{least}}},{{"url":"{CORE}maxValue","valueDecimal":{most}}},
            {{"url":"{CORE}questionnaire-sliderStepValue","valueInteger":{step}}},
            {{"url":"{CORE}questionnaire-itemControl","valueCodeableConcept":{{"coding":[{{"system":"http://hl7.org/fhir/questionnaire-item-control","code":"slider"}}]}}}}]}}]}}"#,
            least.len() * 1000 + step.len()
        )
    };
    for file in [
        slider("-79228162514264337593543950335", "79228162514264337593543950335", "1"),
        slider("0", "79228162514264337593543950335", "0.0000000000000000000000000001"),
        slider("10", "-10", "3"),
    ] {
        let (report, taken) = check_questionnaire(&file);
        if !taken {
            println!("{report}");
            continue;
        }
        let session = journeys::taking::start_file(&questionnaires, &file);
        for value in [0.0, 1.0, -7.9e28, 7.9e28, 1e-28, f64::MIN_POSITIVE] {
            let _ = questionnaires.answer(session.id, "/s".into(), thuishaven::AnswerDraft::Slider { value });
            questionnaires.resume(session.id).expect("it goes on");
        }
    }
}
