//! Texts.

use super::check;

#[test]
fn looking_into_texts() {
    check(&[
        ("'abcdefg'.indexOf('bc')", "1"),
        ("'abcdefg'.indexOf('x')", "-1"),
        ("'abcdefg'.indexOf('abcdefg')", "0"),
        ("'é1é'.indexOf('1')", "1"),
        ("'abc abc'.lastIndexOf('a')", "4"),
        ("{}.indexOf('a')", ""),
        ("'abc'.indexOf({})", ""),
        ("('a' | 'b').indexOf('a')", "!not-singular"),
        ("5.indexOf('a')", "!wrong-type"),
        ("'abcdefg'.startsWith('abc')", "true"),
        ("'abcdefg'.startsWith('xyz')", "false"),
        ("'abcdefg'.startsWith('')", "true"),
        ("'abcdefg'.endsWith('efg')", "true"),
        ("'abcdefg'.endsWith('abc')", "false"),
        ("'abc'.contains('b')", "true"),
        ("'abc'.contains('')", "true"),
        ("'abc'.length()", "3"),
        ("'😀é'.length()", "2"),
        ("{}.length()", ""),
    ]);
}

#[test]
fn making_texts() {
    check(&[
        ("'abcdefg'.substring(3)", "'defg'"),
        ("'abcdefg'.substring(1, 2)", "'bc'"),
        ("'abcdefg'.substring(6, 2)", "'g'"),
        ("'abcdefg'.substring(7, 1)", ""),
        ("'abcdefg'.substring(-1, 1)", ""),
        ("'abcdefg'.substring(3, 0)", "''"),
        ("'abcdefg'.substring(3, -1)", "''"),
        ("'abcdefg'.substring({}, 1)", ""),
        ("'abcdefg'.substring(4, {})", "'efg'"),
        ("'é😀x'.substring(1, 1)", "'😀'"),
        ("birthDate.substring(0, 4)", "'1974'"),
        ("'abc'.upper()", "'ABC'"),
        ("'AbC'.lower()", "'abc'"),
        ("' a b '.trim()", "'a b'"),
        ("'abcdefg'.replace('cde', '123')", "'ab123fg'"),
        ("'abcdefg'.replace('cde', '')", "'abfg'"),
        ("'abc'.replace('', 'x')", "'xaxbxcx'"),
        ("'abc'.replace({}, 'x')", ""),
        ("'abc'.toChars()", "'a', 'b', 'c'"),
        ("''.toChars()", ""),
        ("'A,B,C'.split(',')", "'A', 'B', 'C'"),
        ("'ABC'.split(',')", "'ABC'"),
        ("'A,,C'.split(',')", "'A', '', 'C'"),
        ("('A' | 'B' | 'C').join('|')", "'A|B|C'"),
        ("name.given.join()", "'PeterJamesJim'"),
        ("{}.join(',')", ""),
        ("'ABC' + 'DEF'", "'ABCDEF'"),
        ("'ABC' + {} + 'DEF'", ""),
        ("'ABC' & 'DEF'", "'ABCDEF'"),
        ("'ABC' & {} & 'DEF'", "'ABCDEF'"),
        ("'a' & 1 & true & @2012", "'a1true2012'"),
        ("'a' + 1", "!wrong-type"),
    ]);
}

#[test]
fn patterns() {
    check(&[
        ("'http://a/Library/FHIR-ModelInfo|4.0.1'.matches('Library')", "true"),
        ("'N8000123123'.matches('^N[0-9]{8}$')", "false"),
        ("'N8000123123'.matches('N[0-9]{8}')", "true"),
        ("'a\\nb'.matches('a.b')", "true"),
        ("'N8000123123'.matchesFull('N[0-9]{8}')", "false"),
        ("'N8000123123'.matchesFull('N[0-9]{10}')", "true"),
        ("'ab'.matchesFull('a|ab')", "true"),
        ("{}.matches('a')", ""),
        ("'a'.matches({})", ""),
        ("'a'.matches('(')", "!bad-pattern"),
        ("'a'.matches('(?=a)')", "!bad-pattern"),
        (
            "'11/30/1972'.replaceMatches('\\\\b(?<month>\\\\d{1,2})/(?<day>\\\\d{1,2})/(?<year>\\\\d{2,4})\\\\b', \
             '${day}-${month}-${year}')",
            "'30-11-1972'",
        ),
        ("'abc'.replaceMatches('', 'x')", "'abc'"),
        ("'aab'.replaceMatches('a', '$0$0')", "'aaaab'"),
    ]);
}

#[test]
fn escapes() {
    check(&[
        (r"'\p'", "'p'"),
        (r"'\\p'", r"'\p'"),
        (r"'\3'", "'3'"),
        (r"'\u005'", "'u005'"),
        (r"'\u0065\u0301'.length()", "2"),
        (r"'a\uD83D\uDD25b'.toChars()", "'a', '🔥', 'b'"),
        (r"'\'\`\/\f\n\r\t'", "''`/\u{c}\n\r\t'"),
        ("name.`given`.first()", "'Peter'"),
    ]);
}
