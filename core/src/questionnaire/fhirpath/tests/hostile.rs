//! What is written to do harm: it ends, soon, with an error.

use rust_decimal::Decimal;
use serde_json::json;

use super::super::{Budget, Element, Expr, Fault, World, evaluate_within, parse};
use super::check;
use super::world::{ask, show, told};

#[test]
fn limits_of_reading() {
    let around = |open: &str, count, close: &str| format!("{}1{}", open.repeat(count), close.repeat(count));
    let code = |source: &str| parse(source).err().map_or("", |error| error.code);
    assert_eq!(code(&around("(", 64, ")")), "");
    assert_eq!(code(&around("(", 65, ")")), "too-deep");
    assert_eq!(code(&around("(", 4_999, ")")), "too-deep");
    assert_eq!(code(&around("iif(true,", 64, ",2)")), "");
    assert_eq!(code(&"-".repeat(10_000)), "too-deep");
    assert_eq!(code(&format!("a{}", "[a".repeat(4_000))), "too-deep");
    assert_eq!(code(&format!("a{}", ".a".repeat(500))), "");
    assert_eq!(code(&format!("a{}", ".a".repeat(4_999))), "too-deep");
    assert_eq!(code(&format!("1{}", "+1".repeat(4_999))), "too-deep");
    assert_eq!(code(&"a".repeat(10_000)), "");
    assert_eq!(code(&"é".repeat(10_001)), "too-long");
    assert_eq!(code(&"a".repeat(100_000)), "too-long");
}

#[test]
fn limits_of_evaluating() {
    let ten = "(1|2|3|4|5|6|7|8|9|10)";
    let thousand = "a".repeat(1_000);
    let rows = [
        ("1.repeat($this + 1)".to_owned(), "!too-many-steps"),
        (format!("{ten}.repeat($this + 1 | $this * 2)"), "!too-many-steps"),
        ("'a'.repeat($this & 'a')".to_owned(), "!too-large"),
        (format!("'{thousand}'{}", ".select($this & $this)".repeat(11)), "!too-large"),
        (format!("'{thousand}'.replace('a', '{thousand}').replace('a', '{thousand}')"), "!too-large"),
        (format!("'{thousand}'.replace('', '{thousand}')"), "!too-large"),
        (
            format!("defineVariable('n', {ten}).select(%n.select(%n.select(%n.select(%n.select(%n.select(%n))))))"),
            "!too-large",
        ),
        ("'a'.matches('((a{100}){100}){100}')".to_owned(), "!bad-pattern"),
        (format!("'{}'.matches('{}b')", "a".repeat(4_000), "a*".repeat(1_900)), "!bad-pattern"),
        (format!("'{}'.replaceMatches('a+', '{}')", "a".repeat(5_000), "$0".repeat(2_000)), "!too-large"),
        ("(1|2).skip(9223372036854775807)".to_owned(), ""),
        ("(1|2)[9223372036854775807]".to_owned(), ""),
        ("'abc'.substring(9223372036854775807, 1)".to_owned(), ""),
        ("'abc'.substring(1, 9223372036854775807)".to_owned(), "'bc'"),
        ("1.5.round(9223372036854775807)".to_owned(), "1.5"),
    ];
    for (source, wanted) in &rows {
        assert_eq!(told(source, &json!({})), *wanted, "{}", source.get(..80).unwrap_or(source));
    }
    check(&[("@0001-01-01T00:00:00+14:00 < @9999-12-31T23:59:59-14:00", "true")]);
}

/// Names that stand for expressions with names in them.
struct Names<'a> {
    expressions: &'a [Expr],
    budget: Budget,
}

impl<'a> World<'a> for Names<'a> {
    fn member(&self, _: u64, _: &str, _: &mut Vec<Element<'a>>) {}
    fn children(&self, _: u64, _: &mut Vec<Element<'a>>) {}
    fn type_name(&self, _: u64) -> &'static str {
        ""
    }
    fn weight(&self, _: &Element<'a>) -> Option<Decimal> {
        None
    }
    fn variable(&self, name: &str, out: &mut Vec<Element<'a>>) -> Result<bool, Fault> {
        let Some(expression) = name.strip_prefix('v').and_then(|n| self.expressions.get(n.parse::<usize>().ok()?))
        else {
            return Ok(false);
        };
        out.append(&mut evaluate_within(&self.budget, expression, self, Vec::new())?);
        Ok(true)
    }
    fn host(&self, _: u32, _: &mut Vec<Element<'a>>) {}
    fn now(&self) -> (i64, i32) {
        (0, 0)
    }
}

#[test]
fn names_share_a_budget() {
    let last = |count: usize, next: fn(usize) -> String| {
        let mut expressions = vec![parse("1").unwrap()];
        expressions.extend((1..count).map(|n| parse(&next(n - 1)).unwrap()));
        let names = Names { expressions: &expressions, budget: Budget::default() };
        let value = evaluate_within(&names.budget, expressions.last().unwrap(), &names, Vec::new());
        value.map(|value| value.iter().map(show).collect::<String>()).map_err(|fault| fault.code())
    };
    assert_eq!(last(10, |n| format!("%v{n} + %v{n}")), Ok("512".to_owned()));
    assert_eq!(last(60, |n| format!("%v{n} + %v{n}")), Err("too-many-steps"));
    assert_eq!(last(90, |n| format!("%v{n}")), Ok("1".to_owned()));
    assert_eq!(last(200, |n| format!("%v{n}")), Err("too-deep"));
    assert_eq!(last(60, |n| format!("iif(true, iif(true, %v{n}))")), Err("too-deep"));
}

/// Random changes to real expressions: whatever they become, they are read or refused, evaluated or given up.
#[test]
fn nothing_panics() {
    const SEEDS: [&str; 12] = [
        "%resource.repeat(item).where(linkId='q7').answer.value.sum() / %resource.descendants().count()",
        "iif(%age >= 18 and (name.given | name.family).exists(), 'a' & birthDate.toString(), {}).substring(1, 2)",
        "today() - 18 years < birthDate.toDate() or @2015-02-04T14:34:28.123+09:00 > now() + 4.5 'h'",
        "name.given.select($this.upper() + $index.toString()).join(', ').replace('a', 'b').matches('[a-z]{2}.*')",
        "(1 | 2.5 | 3 'mg' | @T14:30).aggregate($total + $this, 0).round(2).power(3).ln().exp().sqrt()",
        "contact.relationship.coding.where(code ~ 'n').weight().max() * -3 div 2 mod 7 xor true implies false",
        "extension('http://x/age').value.as(Quantity).toQuantity('mo') = 1 year",
        "defineVariable('v', name).select(%v.where(use != 'x').first()[0].given.toChars().indexOf('P'))",
        "(true | false).allTrue() or 'a' in ('b' | 'c') and name contains 'x' and 1 is System.Integer",
        "'\\u00e9\\n\\'x'.length() + `active`.toInteger() - %AGE-YEARS + %a-1 /* c */ // d",
        "birthDate.toDateTime() + 1 month = @2020-01 and @T10 ~ timeOfDay() and 'a,b'.split(',').distinct() = 2",
        "repeat(item).children().ofType(string).trace('x').intersect(name.given).exclude({}).skip(1).take(2).tail()",
    ];
    const PARTS: [&str; 24] = [
        "(",
        ")",
        "'",
        ".",
        "[",
        "]",
        "%",
        "@",
        "-",
        "9223372036854775807",
        "repeat(",
        "$this",
        "|",
        "&",
        "{}",
        "\\u",
        "@2020-02-30",
        "é",
        "😀",
        "0.0000000000000000000000000001",
        " years",
        "power(",
        "\u{0}",
        "*",
    ];
    let root = super::patient();
    let mut random = Random(0x5eed);
    let mut read = 0;
    for round in 0..2_000 {
        let mut text: Vec<char> = SEEDS[round % SEEDS.len()].chars().collect();
        for _ in 0..=random.below(2) {
            let at = random.below(text.len() + 1);
            let to = (at + random.below(4)).min(text.len());
            match random.below(4) {
                0 => drop(text.drain(at..to)),
                1 => drop(text.splice(at..to, PARTS[random.below(PARTS.len())].chars())),
                2 => drop(text.splice(at..at, PARTS[random.below(PARTS.len())].chars())),
                _ => {
                    let other: Vec<char> = SEEDS[random.below(SEEDS.len())].chars().collect();
                    let from = random.below(other.len());
                    let end = (from + random.below(20)).min(other.len());
                    drop(text.splice(at..at, other[from..end].iter().copied()));
                }
            }
        }
        let source: String = text.into_iter().collect();
        if let Ok(expr) = parse(&source) {
            read += 1;
            let _ = ask(&expr, &root);
        }
    }
    assert!(read > 200, "only {read} were read: the changes are too wild to test anything");
}

struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}
