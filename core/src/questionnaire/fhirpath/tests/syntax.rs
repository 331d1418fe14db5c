//! Reading expressions: precedence, and where and why one cannot be read.

use super::super::{Function, Kind, parse};
use super::check;

#[test]
fn precedence() {
    check(&[
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("10 - 3 - 2", "5"),
        ("-1 + 2", "1"),
        ("-2.abs()", "-2"),
        ("1 + 1 = 2", "true"),
        ("1 | 2 = 2", "false"),
        ("1 < 2 = true", "true"),
        ("1 = 1 and 2 = 2 or false", "true"),
        ("true or true and false", "true"),
        ("false implies false or true", "true"),
        ("1 in 1 | 2 and true", "true"),
        ("1 + 1 is Integer", "true"),
        ("'a' & 'b' in 'ab' | 'c'", "true"),
        ("3 // three\n + /* four */ 4", "7"),
        ("1\u{a0}+ 1", "2"),
        ("name.where(use = 'usual').given.first() = 'Jim'", "true"),
        ("contains.is.as.in", ""),
        ("4days", "4 [day]"),
        ("4 days > 3 days", "true"),
        ("{ }", ""),
        ("7.abs()", "7"),
        ("010", "10"),
    ]);
}

#[test]
fn errors() {
    check(&[
        ("", "!syntax 0"),
        ("   ", "!syntax 3"),
        ("1 +", "!syntax 3"),
        ("1 2", "!syntax 2"),
        ("(1", "!syntax 2"),
        ("1)", "!syntax 1"),
        ("a[1", "!syntax 3"),
        ("a.", "!syntax 2"),
        ("a.5", "!syntax 2"),
        ("{1}", "!syntax 1"),
        ("and", "!syntax 0"),
        ("'é' + 'open", "!syntax 6"),
        ("`open", "!syntax 0"),
        ("/* open", "!syntax 0"),
        ("% a", "!syntax 1"),
        ("$that", "!syntax 0"),
        ("a ; b", "!syntax 2"),
        ("a !b", "!syntax 2"),
        ("1 is", "!syntax 4"),
        ("a.is(1)", "!syntax 5"),
        ("f(", "!unknown-function 0"),
        ("a.foo()", "!unknown-function 2"),
        ("'é'.memberOf('x')", "!unknown-function 4"),
        ("a.resolve()", "!unknown-function 2"),
        ("a.where()", "!wrong-arity 2"),
        ("a.first(1)", "!wrong-arity 2"),
        ("a.substring(1, 2, 3)", "!wrong-arity 2"),
        ("iif(true)", "!wrong-arity 0"),
        ("a is foo", "!unknown-type 5"),
        ("99999999999999999999999999999999", "!syntax 0"),
    ]);
}

#[test]
fn every_function_has_its_name() {
    for function in Function::ALL {
        assert_eq!(Function::of(function.name()), Some(*function));
        let (least, most) = function.arity();
        assert!(least <= most);
    }
    assert_eq!(Function::of("Where"), None);
}

#[test]
fn positions_are_in_characters() {
    let expr = parse("'éé' + name").unwrap();
    let Kind::Binary { right, .. } = expr.kind else { panic!() };
    assert_eq!((expr.at, right.at), (5, 7));
    let error = parse("'secret' ? 1").unwrap_err();
    assert_eq!((error.position, error.code), (9, "syntax"));
    assert!(!error.to_string().contains("secret"));
}
