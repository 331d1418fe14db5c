//! From one type to another.

use super::check;

#[test]
fn to_types() {
    check(&[
        ("'true'.toBoolean()", "true"),
        ("'T'.toBoolean()", "true"),
        ("'yes'.toBoolean()", "true"),
        ("'1.0'.toBoolean()", "true"),
        ("'n'.toBoolean()", "false"),
        ("'maybe'.toBoolean()", ""),
        ("1.toBoolean()", "true"),
        ("0.0.toBoolean()", "false"),
        ("2.toBoolean()", ""),
        ("'12'.toInteger()", "12"),
        ("'+12'.toInteger()", "12"),
        ("'-12'.toInteger()", "-12"),
        ("'1.0'.toInteger()", ""),
        ("true.toInteger()", "1"),
        ("1.5.toInteger()", ""),
        ("'08'.toInteger()", "8"),
        ("'1.25'.toDecimal()", "1.25"),
        ("'.5'.toDecimal()", ""),
        ("'1e3'.toDecimal()", ""),
        ("1.toDecimal()", "1.0"),
        ("false.toDecimal()", "0.0"),
        ("1.toString()", "'1'"),
        ("1.50.toString()", "'1.50'"),
        ("true.toString()", "'true'"),
        ("@2012-02.toString()", "'2012-02'"),
        ("@T12:30.toString()", "'12:30'"),
        ("name.first().toString()", ""),
        ("'2012-02-03'.toDate()", "@2012-02-03"),
        ("@2012-02-03T10:30:00.toDate()", "@2012-02-03"),
        ("'2012-02-03T10:30:00Z'.toDate()", "@2012-02-03"),
        ("'2012-2-3'.toDate()", ""),
        ("'2012-02-03T10:30:00+01:00'.toDateTime()", "@2012-02-03T10:30:00+01:00"),
        ("@2012-02-03.toDateTime() is DateTime", "true"),
        ("'14:30:14'.toTime()", "@14:30:14"),
        ("'T14:30'.toTime()", "@14:30"),
        ("'x'.toTime()", ""),
        ("{}.toInteger()", ""),
        ("(1 | 2).toString()", "!not-singular"),
    ]);
}

#[test]
fn whether_it_can_be_converted() {
    check(&[
        ("'x'.convertsToBoolean()", "false"),
        ("1.convertsToBoolean()", "true"),
        ("'12'.convertsToInteger()", "true"),
        ("'1.2'.convertsToInteger()", "false"),
        ("'1.2'.convertsToDecimal()", "true"),
        ("name.first().convertsToString()", "false"),
        ("1.convertsToString()", "true"),
        ("'2012-13'.convertsToDate()", "false"),
        ("'2012'.convertsToDateTime()", "true"),
        ("'12:30'.convertsToTime()", "true"),
        ("{}.convertsToInteger()", ""),
    ]);
}

#[test]
fn types() {
    check(&[
        ("1 is Integer", "true"),
        ("1 is System.Integer", "true"),
        ("1.0 is Integer", "false"),
        ("'a' is String", "true"),
        ("{} is String", ""),
        ("(1 | 2) is Integer", "!not-singular"),
        ("1.is(Decimal)", "false"),
        ("Patient is Patient", "true"),
        ("Patient is FHIR.Patient", "true"),
        ("Patient is Resource", "true"),
        ("Patient is Observation", "false"),
        ("active.is(boolean)", "true"),
        ("birthDate is date", "true"),
        ("deceased is boolean", "true"),
        ("extension('http://x/age').value.is(Quantity)", "true"),
        ("extension('http://x/code').value is Coding", "true"),
        ("contact.relationship is CodeableConcept", "true"),
        ("(1 | 'a' | 2.5).ofType(String)", "'a'"),
        ("(1 | 'a' | 2.5).ofType(System.Integer)", "1"),
        ("(1 as Integer) + 1", "2"),
        ("(1 as String).empty()", "true"),
        ("extension.value.as(Coding).code", "'N'"),
        ("%response is QuestionnaireResponse", "true"),
        ("%response.item.ofType(QuestionnaireResponse.item).count()", "3"),
        ("1 is string2", "!unknown-type 5"),
        ("1.as(System.Patient)", "!unknown-type 5"),
    ]);
}
