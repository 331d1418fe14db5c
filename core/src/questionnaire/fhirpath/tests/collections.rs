//! What is there, choosing and combining.

use super::check;

#[test]
fn existence() {
    check(&[
        ("{}.empty()", "true"),
        ("1.empty()", "false"),
        ("name.exists()", "true"),
        ("name.exists(use = 'usual')", "true"),
        ("name.exists(use = 'old')", "false"),
        ("{}.exists()", "false"),
        ("name.all(given.exists())", "true"),
        ("name.all(family.exists())", "false"),
        ("{}.all(true)", "true"),
        ("(true | false).allTrue()", "false"),
        ("{}.allTrue()", "true"),
        ("(true | false).anyTrue()", "true"),
        ("{}.anyTrue()", "false"),
        ("(true | false).allFalse()", "false"),
        ("false.allFalse()", "true"),
        ("(true | false).anyFalse()", "true"),
        ("1.allTrue()", "!wrong-type"),
        ("(1 | 2).subsetOf(1 | 2 | 3)", "true"),
        ("(1 | 4).subsetOf(1 | 2 | 3)", "false"),
        ("{}.subsetOf(1)", "true"),
        ("(1 | 2 | 3).supersetOf(1 | 2)", "true"),
        ("1.supersetOf(1 | 2)", "false"),
        ("name.given.count()", "3"),
        ("{}.count()", "0"),
        ("(1).combine(1).distinct()", "1"),
        ("(1).combine(1).isDistinct()", "false"),
        ("(1 | 2).isDistinct()", "true"),
        ("{}.isDistinct()", "true"),
        ("birthDate.hasValue()", "true"),
        ("name.hasValue()", "false"),
        ("birthDate.getValue()", "@1974-12-25"),
        ("name.getValue()", ""),
    ]);
}

#[test]
fn choosing() {
    check(&[
        ("name.where(use = 'usual').given", "'Jim'"),
        ("name.where($index = 1).given", "'Jim'"),
        ("name.where({}).given", ""),
        ("name.select(given.first())", "'Peter', 'Jim'"),
        ("name.given[1]", "'James'"),
        ("name.given[5]", ""),
        ("name.given[-1]", ""),
        ("name.given.single()", "!not-singular"),
        ("name[1].given.single()", "'Jim'"),
        ("{}.single()", ""),
        ("name.given.first()", "'Peter'"),
        ("name.given.last()", "'Jim'"),
        ("name.given.tail()", "'James', 'Jim'"),
        ("name.given.skip(2)", "'Jim'"),
        ("name.given.skip(-1).count()", "3"),
        ("name.given.skip(9)", ""),
        ("name.given.take(2)", "'Peter', 'James'"),
        ("name.given.take(0)", ""),
        ("name.given.take(-1)", ""),
        ("{}.first()", ""),
        ("{}.last()", ""),
        ("(1 | 2 | 3).select($this * $index)", "0, 2, 6"),
        ("(1 | 2 | 3).where($this > 1).select($this)", "2, 3"),
        ("(1 | 2).trace('x', $this * 2)", "1, 2"),
    ]);
}

#[test]
fn combining() {
    check(&[
        ("(1 | 2 | 3).intersect(2 | 4)", "2"),
        ("(1).combine(2).combine(2).intersect(2 | 4)", "2"),
        ("(1 | 2 | 3).exclude(2 | 4)", "1, 3"),
        ("(1).combine(1).exclude(2)", "1, 1"),
        ("(1 | 2).union(2 | 3)", "1, 2, 3"),
        ("(1 | 2).combine(2 | 3)", "1, 2, 2, 3"),
        ("1 | 1.0 | 1 '1'", "1"),
        ("1 'cm' | 10 'mm' | 1 's'", "1 [cm], 1 [s]"),
        ("@2012 | @2012-01 | @2012", "@2012, @2012-01"),
        ("birthDate | '1974-12-25' | 'x'", "@1974-12-25, 'x'"),
        ("name | name", &{
            let name = super::patient();
            format!("HumanName{}, HumanName{}", name["name"][0], name["name"][1])
        }),
        ("{} | {}", ""),
        ("name.select(use | given).count()", "5"),
    ]);
}

#[test]
fn own_variables() {
    check(&[
        ("defineVariable('v', 'x').select(%v)", "'x'"),
        ("defineVariable('v', name.first()).select(%v.given)", "'Peter', 'James'"),
        ("name.given.first().defineVariable('v').select(%v & '!')", "'Peter!'"),
        ("defineVariable('v', 1).select(%v) | defineVariable('v', 2).select(%v)", "1, 2"),
        ("defineVariable('v', 1).select(%v) | %v", "!unknown-variable"),
        ("defineVariable('v', 1).defineVariable('v', 2)", "!already-defined"),
        ("defineVariable('context', 1)", "!already-defined"),
        ("name.select(defineVariable('v', use).select(%v))", "'official', 'usual'"),
    ]);
}
