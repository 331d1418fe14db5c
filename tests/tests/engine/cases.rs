//! What a check finds in the form of a case, and what a run comes to.

use journeys::cases::{Case, Version, all, is_as};
use serde_json::{Value, json};
use thuishaven::{check_questionnaire, run_questionnaire};

#[test]
fn every_case_comes_out_as_the_standard_states_in_both_versions() {
    let mut wrong = Vec::new();
    for case in all() {
        for version in Version::ALL {
            let faults = checked(&case, version);
            if let Some(fault) = faults.iter().find(|fault| fault.contains("is not taken")) {
                wrong.push(fault.clone());
                continue;
            }
            wrong.extend(faults);
            let form = case.form(version);
            for (n, run) in case.runs().iter().enumerate() {
                let found = ran(&case, &form, run);
                wrong.extend(differences(&found, &run["expect"]).into_iter().map(|line| {
                    let about = run.get("about").and_then(Value::as_str).unwrap_or_default();
                    format!("{} {}, run {n} {about}: {line}", case.name, version.name())
                }));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}

/// The files are whole: each says what it is about and proves something.
#[test]
fn every_case_proves_something() {
    let cases = all();
    assert!(cases.len() > 40, "{} cases", cases.len());
    for case in cases {
        assert!(case.json["about"].is_string(), "{}", case.name);
        assert!(!case.runs().is_empty() || case.json.get("session").is_some(), "{}", case.name);
        let fields = ["about", "form", "formR5", "now", "validator", "check", "runs", "session"];
        let strange = case.json.as_object().expect("an object").keys().find(|key| !fields.contains(&key.as_str()));
        assert_eq!(strange, None, "{}", case.name);
        for run in case.runs() {
            let fields = ["enabled", "values", "scores", "issues", "complete"];
            let expect = run["expect"].as_object().expect("what is expected");
            let strange = expect.keys().find(|key| !fields.contains(&key.as_str()));
            assert_eq!(strange, None, "{}", case.name);
        }
    }
}

fn ran(case: &Case, form: &Value, run: &Value) -> Value {
    let response = case.response(run, form).map(|response| response.to_string());
    let now = case.now();
    let printed =
        run_questionnaire(&form.to_string(), response.as_deref(), now.to_utc(), now.offset().local_minus_utc());
    serde_json::from_str(&printed.unwrap_or_else(|report| panic!("{}: {report}", case.name))).expect("JSON")
}

fn checked(case: &Case, version: Version) -> Vec<String> {
    let (report, taken) = check_questionnaire(&case.form(version).to_string());
    let report: Value = serde_json::from_str(&report).expect("JSON");
    let mut wrong = Vec::new();
    if !taken || report["errors"] != json!([]) {
        wrong.push(format!("{} {} is not taken: {}", case.name, version.name(), report["errors"]));
        return wrong;
    }
    if report["fhirVersion"] != version.name() {
        wrong.push(format!("{} is {}, and not {}", case.name, report["fhirVersion"], version.name()));
    }
    for field in ["unsupported", "ignored"] {
        let wanted = case.json["check"].get(field).cloned().unwrap_or(json!([]));
        let pairs = report[field].as_array().into_iter().flatten();
        let found: Vec<Value> = pairs.map(|one| json!([one["path"], one["feature"]])).collect();
        if json!(found) != wanted {
            wrong.push(format!("{} {}: {field} {}, and not {wanted}", case.name, version.name(), json!(found)));
        }
    }
    wrong
}

/// What a run came to beside what was expected.
fn differences(found: &Value, expect: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut differs =
        |what: String, found: &Value, wanted: &Value| wrong.push(format!("{what} {found}, and not {wanted}"));
    for field in ["enabled", "complete"] {
        if let Some(wanted) = expect.get(field)
            && found[field] != *wanted
        {
            differs(field.into(), &found[field], wanted);
        }
    }
    if let Some(wanted) = expect.get("scores")
        && !(journeys::cases::includes(&found["scores"], wanted)
            && found["scores"].as_object().map(|all| all.len()) == wanted.as_object().map(|all| all.len()))
    {
        differs("scores".into(), &found["scores"], wanted);
    }
    for (link_id, wanted) in expect.get("values").and_then(Value::as_object).into_iter().flatten() {
        let answers = found["values"][link_id].as_array().cloned().unwrap_or_default();
        let wanted_list = match wanted {
            Value::Null => Vec::new(),
            Value::Array(list) => list.clone(),
            one => vec![one.clone()],
        };
        let same = answers.len() == wanted_list.len()
            && answers.iter().zip(&wanted_list).all(|(answer, wanted)| is_as(answer, wanted));
        if !same {
            differs(format!("value of {link_id}"), &json!(answers), wanted);
        }
    }
    let issues = found["issues"].as_array().into_iter().flatten();
    let issues: Vec<Value> = issues.map(|issue| json!([issue["linkId"], issue["severity"], issue["code"]])).collect();
    let wanted = expect.get("issues").cloned().unwrap_or(json!([]));
    if json!(issues) != wanted {
        differs("issues".into(), &json!(issues), &wanted);
    }
    wrong
}
