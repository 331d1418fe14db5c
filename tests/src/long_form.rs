//! The form on which engines are compared: a chain of conditions over questions of four options, and a total.

use std::fmt::Write as _;

const OPTIONS: [&str; 4] = ["never", "sometimes", "often", "always"];

/// A FHIR R4 questionnaire of so many questions, as `tests/peers/form.mjs` prints it: question n is answered with option
/// n modulo 4, and one in sixteen is not there then.
pub fn long_form(questions: usize) -> String {
    let mut items = String::new();
    for n in 1..=questions {
        write!(
            items,
            r#"{{"linkId":"q{n}","text":"Question {n}","type":"choice",{}"answerOption":[{}]}},"#,
            conditions(n),
            OPTIONS
                .iter()
                .enumerate()
                .map(|(score, code)| format!(
                    r#"{{"valueCoding":{{"extension":[{{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":{score}}}],"system":"https://thuishaven.nl/bench","code":"{code}","display":"{code}"}}}}"#
                ))
                .collect::<Vec<_>>()
                .join(",")
        )
        .expect("a text");
    }
    format!(
        r#"{{"resourceType":"Questionnaire","url":"https://thuishaven.nl/bench/{questions}","version":"1","status":"active","item":[{items}{{"extension":[{{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true}},{{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression","valueExpression":{{"language":"text/fhirpath","expression":"%resource.item.answer.value.weight().sum()"}}}}],"linkId":"total","text":"Total","type":"integer","readOnly":true}}]}}"#
    )
}

fn conditions(n: usize) -> String {
    let coding =
        |option: usize| format!(r#"{{"system":"https://thuishaven.nl/bench","code":"{}"}}"#, OPTIONS[option % 4]);
    let when = |question: usize, operator: &str, option: usize| {
        format!(r#"{{"question":"q{question}","operator":"{operator}","answerCoding":{}}}"#, coding(option))
    };
    match n % 4 {
        _ if n == 1 => String::new(),
        2 => format!(r#""enableBehavior":"any","enableWhen":[{},{}],"#, when(n - 1, "=", n), when(n - 1, "=", n - 1)),
        3 => {
            format!(r#""enableBehavior":"all","enableWhen":[{},{}],"#, when(n - 1, "=", n - 1), when(n - 2, "=", n - 2))
        }
        0 => format!(
            r#""enableWhen":[{{"question":"q{}","operator":"exists","answerBoolean":{}}}],"#,
            n - 1,
            n % 16 != 8
        ),
        _ => format!(r#""enableWhen":[{}],"#, when(n - 2, "!=", n - 1)),
    }
}
