//! Quantities and their units.

use super::check;

#[test]
fn equality_and_order() {
    check(&[
        ("1 'cm' = 10.0 'mm'", "true"),
        ("1 'cm' = 1 'm'", "false"),
        ("1 'cm' = 1 's'", ""),
        ("23 'Cel' = 73.4 '[degF]'", "true"),
        ("1 'mmol' = 1 'mmol'", "true"),
        ("1 'mmol' = 1 'mol'", ""),
        ("1 '[in_i]' = 2.54 'cm'", "true"),
        ("1 '[lb_av]' > 450 'g'", "true"),
        ("1 'kg' > 2 '[lb_av]'", "true"),
        ("1000 'mL' = 1 'L'", "true"),
        ("50 '%' = 0.5", "true"),
        ("1 'h' = 3600 's'", "true"),
        ("1 hour = 3600 's'", "true"),
        ("1 year = 1 'a'", ""),
        ("1 year = 12 months", "true"),
        ("1 year = 12 'mo'", ""),
        ("1 week = 1 'wk'", "true"),
        ("1 second = 1 's'", "true"),
        ("7 days = 1 'wk'", "true"),
        ("1 week = 7 'd'", "true"),
        ("1 month = 30 days", "true"),
        ("1 year > 1 'a'", ""),
        ("10 seconds > 1 's'", "true"),
        ("6 months > 1 year", "false"),
        ("1 'cm' > 1 's'", ""),
        ("1 'cm' > 'a'", "!wrong-type"),
    ]);
}

#[test]
fn equivalence() {
    check(&[
        ("2.1 'cm' ~ 21 'mm'", "true"),
        ("21 'mm' ~ 2 'cm'", "true"),
        ("4 'g' ~ 4000 'mg'", "true"),
        ("4 'g' ~ 4040 'mg'", "true"),
        ("1 '[in_i]' ~ 2.5 'cm'", "true"),
        ("23 'Cel' ~ 73.4 '[degF]'", "true"),
        ("1 year ~ 1 'a'", "true"),
        ("1 year ~ 12 'mo'", "true"),
        ("1 year ~ 11 months", "true"),
        ("1 second ~ 1 's'", "true"),
        ("1 'cm' ~ 1 's'", "false"),
    ]);
}

#[test]
fn reckoning() {
    check(&[
        ("3 'm' + 3 'cm'", "303 [cm]"),
        ("3 'cm' + 3 'm'", "303 [cm]"),
        ("3 'cm' - 3 'm'", "-297 [cm]"),
        ("2 + 2 'cm'", ""),
        ("2 + 2 '1'", "4 [1]"),
        ("2 minutes + 60 seconds", "180 [second]"),
        ("60 's' + 2 minutes", "180 [second]"),
        ("1 'wk' + 2 days", "9 [day]"),
        ("1 year + 12 months", ""),
        ("1 year + 12 'mo'", ""),
        ("3 'd' + 1 'wk'", "10 [d]"),
        ("2 'mg' * 3", "6 [mg]"),
        ("3 * 2 'mg'", "6 [mg]"),
        ("60 's' / 2", "30 [s]"),
        ("1 'm' / 50 'cm'", "2 [1]"),
        ("2 'cm' * 2 'm'", ""),
        ("1 'cm' / 0", ""),
        ("-(3 'cm')", "-3 [cm]"),
        ("1 'cm' mod 2 'cm'", "!wrong-type"),
    ]);
}

#[test]
fn conversion() {
    check(&[
        ("'1 day'.toQuantity()", "1 [day]"),
        ("'4 days'.toQuantity()", "4 [day]"),
        ("'1 \\'wk\\''.toQuantity()", "1 [wk]"),
        ("'1.0'.toQuantity()", "1.0 [1]"),
        ("'1 wk'.toQuantity()", ""),
        ("'x'.toQuantity()", ""),
        ("1.toQuantity()", "1 [1]"),
        ("true.toQuantity()", "1 [1]"),
        ("(3 'm' + 3 'cm').toQuantity('m')", "3.03 [m]"),
        ("7 days.toQuantity('wk')", "1 [wk]"),
        ("182.5 days.toQuantity('a')", "0.5 [a]"),
        ("182.5 'd'.toQuantity('a').value.round(16)", "0.4996577686516085"),
        ("1 'a'.toQuantity('d')", "365.25 [d]"),
        ("1 year.toQuantity('a') = 1 'a'", "true"),
        ("1 'cm'.toQuantity('s')", ""),
        ("'4 days'.convertsToQuantity()", "true"),
        ("'1 wk'.convertsToQuantity()", "false"),
        ("4 days.toString()", "'4 days'"),
        ("1 'mg'.toString()", "'1 'mg''"),
        ("1 'mg'.value", "1.0"),
        ("1 'mg'.unit", "'mg'"),
    ]);
}

/// FHIR writes an age with a code of physics and means the calendar.
#[test]
fn of_fhir() {
    check(&[
        ("extension('http://x/age').value.toQuantity()", "49.5 [year]"),
        ("extension('http://x/age').value > 49 years", "true"),
        ("extension('http://x/age').value = 594 months", "true"),
        ("extension('http://x/age').value * 2", "99.0 [year]"),
        ("today() - extension('http://x/age').value", "@1975-02-28"),
        ("extension('http://x/age').value.value", "49.5"),
        ("extension('http://x/age').value is Quantity", "true"),
        ("extension('http://x/age').value.ofType(Age).exists()", "true"),
    ]);
}
