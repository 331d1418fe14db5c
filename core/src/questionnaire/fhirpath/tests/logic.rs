//! Three-valued logic, equality and order.

use super::check;

#[test]
fn truth_tables() {
    check(&[
        ("true and true", "true"),
        ("true and false", "false"),
        ("true and {}", ""),
        ("false and {}", "false"),
        ("{} and false", "false"),
        ("{} and {}", ""),
        ("false or true", "true"),
        ("false or {}", ""),
        ("{} or true", "true"),
        ("{} or {}", ""),
        ("true xor false", "true"),
        ("true xor true", "false"),
        ("true xor {}", ""),
        ("true implies true", "true"),
        ("true implies false", "false"),
        ("true implies {}", ""),
        ("false implies {}", "true"),
        ("{} implies true", "true"),
        ("{} implies false", ""),
        ("{} implies {}", ""),
        ("true.not()", "false"),
        ("{}.not()", ""),
        // One element that is no boolean is there, and so it is true.
        ("1 and true", "true"),
        ("'a'.not()", "false"),
        ("name.first() and true", "true"),
        ("name and true", "!not-singular"),
        ("iif({}, 1, 2)", "2"),
        ("iif(true, 1)", "1"),
        ("iif(false, 1)", ""),
        ("iif(active, name.given.first(), 1 + 'a')", "'Peter'"),
    ]);
}

#[test]
fn equality() {
    check(&[
        ("'a' = 'a'", "true"),
        ("'a' = 'A'", "false"),
        ("1 = 1.0", "true"),
        ("1 = '1'", "false"),
        ("{} = {}", ""),
        ("1 = {}", ""),
        ("(1 | 2) = (1 | 2)", "true"),
        ("(1 | 2) = (2 | 1)", "false"),
        ("(1 | 2) = 1", "false"),
        ("1 != 2", "true"),
        ("1 != {}", ""),
        ("@2012 = @2012", "true"),
        ("@2012 = @2013", "false"),
        ("@2012-01 = @2012", ""),
        ("(@2012-01 | 1) = (@2012 | 2)", "false"),
        ("(@2012-01 | 1) = (@2012 | 1)", ""),
        ("@2012-01-01T10:30 = @2012-01-01T10:31", "false"),
        ("@2012-01-01T10:30:31 = @2012-01-01T10:30", ""),
        ("@2012-01-01T10:30:31.0 = @2012-01-01T10:30:31", "true"),
        ("@2012-01-01T10:30:31.1 = @2012-01-01T10:30:31", "false"),
        ("@2017-11-05T01:30:00.0-04:00 = @2017-11-05T00:30:00.0-05:00", "true"),
        ("@T10:00 = @T10:00", "true"),
        ("@T10:00 = @2012", "false"),
        ("name.first() = name.first()", "true"),
        ("name[0] = name[1]", "false"),
        ("birthDate = '1974-12-25'", "true"),
        ("birthDate = 'never'", "false"),
        ("%response = %response", "true"),
        ("%response.item[0] = %response.item[1]", "false"),
        ("active = true", "true"),
    ]);
}

#[test]
fn equivalence() {
    check(&[
        ("1.10 ~ 1.1", "true"),
        ("1.2 / 1.8 ~ 0.67", "true"),
        ("0.0 ~ 0", "true"),
        ("{} ~ {}", "true"),
        ("1 ~ {}", "false"),
        ("name ~ name", "true"),
        ("(1 | 2 | 3) ~ (3 | 2 | 1)", "true"),
        ("(1 | 2 | 2.1) ~ (1 | 2)", "false"),
        ("'a' ~ 'A'", "true"),
        ("'a b' ~ 'a\\tb'", "true"),
        ("'a     b' ~ 'a b'", "false"),
        ("'a' !~ 'b'", "true"),
        ("23 ~ 23 '1'", "true"),
        ("@2012 ~ @2012", "true"),
        ("@2012-01 ~ @2012", "false"),
        ("@2012-01-01T10:30:31.0 ~ @2012-01-01T10:30:31", "true"),
        // A code is the same whatever it is called.
        ("extension('http://x/code').value ~ contact.relationship.coding", "true"),
        ("extension('http://x/code').value = contact.relationship.coding", "false"),
    ]);
}

#[test]
fn order() {
    check(&[
        ("10 > 5", "true"),
        ("10 > 5.0", "true"),
        ("'abc' > 'ABC'", "true"),
        ("10 >= 10", "true"),
        ("4 '1' > 3", "true"),
        ("1 <= {}", ""),
        ("'5' > 3", "!wrong-type"),
        ("true > false", "!wrong-type"),
        ("(1 | 2) < 3", "!not-singular"),
        ("@2018-03-01 > @2018-01-01", "true"),
        ("@2018-03 > @2018-03-01", ""),
        ("@2018-03-01T10:30:00 > @2018-03-01T10:00:00", "true"),
        ("@2018-03-01T10 > @2018-03-01T10:30", ""),
        ("@2018-03-01T10:30:00 > @2018-03-01T10:30:00.0", "false"),
        ("@T10:30:00 < @T10:00:00", "false"),
        ("@T10 > @T10:30", ""),
        ("@2017-11-05T01:30:00.0-04:00 < @2017-11-05T01:15:00.0-05:00", "true"),
        // Where one of both was not said, a day's difference is sure and an hour's is not.
        ("@2017-11-05T01:30:00Z < @2017-11-07T01:30:00", "true"),
        ("@2017-11-05T01:30:00Z < @2017-11-05T02:30:00", ""),
        ("birthDate < today()", "true"),
        ("birthDate > '1970-01-01'", "true"),
        ("now() > birthDate", "true"),
        ("now() > today()", ""),
    ]);
}

#[test]
fn membership() {
    check(&[
        ("1 in (1 | 2)", "true"),
        ("3 in (1 | 2)", "false"),
        ("{} in (1 | 2)", ""),
        ("1 in {}", "false"),
        ("(1 | 2) in (1 | 2)", "!not-singular"),
        ("(1 | 2) contains 2", "true"),
        ("{} contains 2", "false"),
        ("(1 | 2) contains {}", ""),
        ("'Peter' in name.given", "true"),
    ]);
}
