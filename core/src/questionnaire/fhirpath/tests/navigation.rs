//! Walking through resources, live nodes and variables.

use serde_json::json;

use super::super::{Element, Expr, Kind, evaluate, parse};
use super::world::{Small, ask, show};
use super::{check, check_on};

#[test]
fn members() {
    check(&[
        ("Patient.active", "true"),
        ("Observation.active", ""),
        ("active", "true"),
        ("Patient.name.given", "'Peter', 'James', 'Jim'"),
        ("nowhere.given", ""),
        ("birthDate.given", ""),
        ("birthDate", "@1974-12-25"),
        ("name.period.end", "@2002"),
        ("deceased", "false"),
        ("contact.empty.exists()", "false"),
        ("extension.where(url = 'http://x/level').value", "5.0"),
        ("extension('http://x/many').value", "7"),
        ("extension('http://x/code').valueCoding.display", "'En'"),
        ("extension('http://x/code').value.code", "'N'"),
        ("extension('http://x/none')", ""),
        ("extension({})", ""),
        ("birthDate.extension('http://x/birthTime').value", "@1974-12-25T14:35:45-05:00"),
        ("birthDate.extension.url", "'http://x/birthTime'"),
        ("name.$this.given.count()", "3"),
        ("$this.active", "true"),
    ]);
}

#[test]
fn downwards() {
    let tree = json!({
        "resourceType": "Questionnaire",
        "item": [
            {"linkId": "1", "item": [{"linkId": "1.1"}, {"linkId": "1.2", "item": [{"linkId": "1.2.1"}]}]},
            {"linkId": "2"}
        ]
    });
    check_on(
        &tree,
        &[
            ("Questionnaire.item.linkId", "'1', '2'"),
            ("repeat(item).linkId", "'1', '2', '1.1', '1.2', '1.2.1'"),
            ("item.children().ofType(string)", "'1', '2'"),
            ("descendants().linkId", "'1', '2', '1.1', '1.2', '1.2.1'"),
            ("descendants().count()", "10"),
            ("repeat(item).where(linkId = '1.2').item.linkId", "'1.2.1'"),
            ("(1).repeat(iif($this < 4, $this + 1, {}))", "2, 3, 4"),
            ("1.repeat(1)", "1"),
        ],
    );
}

#[test]
fn live_nodes_and_variables() {
    check(&[
        ("%response.item.linkId", "'q1', 'q2', 'q3'"),
        ("%response.descendants()", "#11, #12, #13"),
        ("%response.repeat(item).where(linkId = 'q2').answer", "2"),
        ("%response.item.answer.sum()", "6"),
        ("%response.item | %response.item", "#11, #12, #13"),
        ("%resource.birthDate", "@1974-12-25"),
        ("%`resource`.active", "true"),
        ("%'resource'.active", "true"),
        ("%nothing", ""),
        ("%unknown", "!unknown-variable"),
        ("%ucum", "'http://unitsofmeasure.org'"),
        ("%sct", "'http://snomed.info/sct'"),
        ("%loinc", "'http://loinc.org'"),
        ("%AGE-YEARS", "40"),
        ("%AGE-YEARS-1", "39"),
        ("%a - %a", "0"),
        ("%a-%a", "0"),
        ("%a-1", "39"),
    ]);
}

#[test]
fn a_host_answers_its_own_parts() {
    let root = json!({});
    let host = || Box::new(Expr { kind: Kind::Host(42), at: 0 });
    let expr = Expr { kind: Kind::Member { target: Some(host()), name: "x".into() }, at: 0 };
    assert!(ask(&expr, &root).unwrap().is_empty());
    let told: Vec<_> = ask(&host(), &root).unwrap().iter().map(show).collect();
    assert_eq!(told, ["42"]);
    // The whole input is `$this`.
    let expr = parse("$this.count()").unwrap();
    let input = vec![Element::Integer(1), Element::Integer(2)];
    let told = evaluate(&expr, &Small { root: &root }, input).unwrap();
    assert_eq!(told.iter().map(show).collect::<Vec<_>>(), ["2"]);
}

#[test]
fn numbers_and_dates_of_files() {
    let file = json!({
        "resourceType": "Observation",
        "valueQuantity": {"value": 1, "unit": "year"},
        "effectiveDateTime": "2020-05",
        "issued": "2020-05-01T10:00:00Z",
        "note": "2020-05-01",
        "date": "soon",
        "nested": [[1, [2]], [3]]
    });
    let text = r#"{"resourceType": "X", "a": 1.0, "b": 1e2, "c": 123456789012345678901234567890123, "d": -7}"#;
    check_on(
        &file,
        &[
            ("today() - value", "@2023-02-28"),
            ("effective", "@2020-05"),
            ("issued", "@2020-05-01T10:00:00Z"),
            ("note", "'2020-05-01'"),
            ("note < today()", "true"),
            ("date", "'soon'"),
            ("nested", "1, 2, 3"),
        ],
    );
    let numbers = serde_json::from_str(text).unwrap();
    check_on(&numbers, &[("a", "1.0"), ("b", "100.0"), ("c", ""), ("d", "-7"), ("b / 8", "12.5")]);
}
