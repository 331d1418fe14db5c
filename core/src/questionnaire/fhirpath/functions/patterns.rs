//! Regular expressions, in time that grows with the text only.

use std::rc::Rc;

use regex_lite::{Captures, Regex, RegexBuilder};

use super::super::budget::MOST_BYTES;
use super::super::element::Element;
use super::super::evaluate::Evaluator;
use super::super::fault::Fault;
use super::super::function::Function;
use super::super::singleton::text;
use super::{Call, Found, truth};

/// A pattern as it was written, and ready for use.
pub(in super::super) type Pattern = (String, Rc<Regex>);

/// How many patterns are kept for the next element.
const MOST_KEPT: usize = 8;
/// The size of a pattern's machine, in bytes: every character of a text may visit all of it.
const MOST_MACHINE: usize = 128 * 1024;
const MOST_PATTERN: usize = 4_000;
const MOST_TEXT: usize = 64 * 1024;

pub(super) fn call<'a>(on: &mut Evaluator<'a, '_>, call: &Call<'a, '_>, input: Vec<Element<'a>>) -> Found<'a> {
    let pattern = call.argument(on, 0)?.unwrap_or_default();
    let by = call.argument(on, 1)?.unwrap_or_default();
    let (Some(own), Some(pattern)) = (text(input, call.at)?, text(pattern, call.at)?) else {
        return Ok(Vec::new());
    };
    if own.len() > MOST_TEXT {
        return Err(Fault::TooLarge);
    }
    on.budget.light((own.len() + 8).saturating_mul(pattern.len() + 8) / 8)?;
    // The standard: an empty pattern replaces nothing.
    if call.function == Function::ReplaceMatches && pattern.is_empty() {
        return Ok(vec![Element::String(own)]);
    }
    let whole = call.function == Function::MatchesFull;
    let regex =
        if whole { compiled(on, &format!("^(?:{pattern})$"), call.at)? } else { compiled(on, &pattern, call.at)? };
    if call.function != Function::ReplaceMatches {
        return Ok(truth(regex.is_match(&own)));
    }
    let Some(by) = text(by, call.at)? else { return Ok(Vec::new()) };
    let replaced = replaced(&regex, &own, &by)?;
    on.budget.text(replaced.len())?;
    Ok(vec![Element::text(replaced)])
}

fn compiled(on: &mut Evaluator<'_, '_>, pattern: &str, at: u32) -> Result<Rc<Regex>, Fault> {
    if let Some((_, kept)) = on.patterns.iter().find(|(written, _)| written == pattern) {
        return Ok(Rc::clone(kept));
    }
    let bad = Fault::BadPattern { position: at as usize };
    if pattern.len() > MOST_PATTERN {
        return Err(bad);
    }
    on.budget.step()?;
    on.budget.light(pattern.len() * 4)?;
    let built = RegexBuilder::new(pattern).dot_matches_new_line(true).size_limit(MOST_MACHINE).build();
    let regex = Rc::new(built.map_err(|_| bad)?);
    if on.patterns.len() >= MOST_KEPT {
        on.patterns.remove(0);
    }
    on.patterns.push((pattern.to_owned(), Rc::clone(&regex)));
    Ok(regex)
}

fn replaced(regex: &Regex, own: &str, by: &str) -> Result<String, Fault> {
    let mut out = String::new();
    let mut end = 0;
    for found in regex.captures_iter(own) {
        let Some(whole) = found.get(0) else { continue };
        out.push_str(own.get(end..whole.start()).unwrap_or_default());
        expand(&found, by, whole.len(), &mut out)?;
        end = whole.end();
    }
    out.push_str(own.get(end..).unwrap_or_default());
    if out.len() > MOST_BYTES { Err(Fault::TooLarge) } else { Ok(out) }
}

/// Each `$` of the replacement brings in as much as was found, at most.
fn expand(found: &Captures<'_>, by: &str, length: usize, out: &mut String) -> Result<(), Fault> {
    let groups = by.bytes().filter(|one| *one == b'$').count();
    let most = groups.saturating_mul(length).saturating_add(by.len()).saturating_add(out.len());
    if most > 4 * MOST_BYTES {
        return Err(Fault::TooLarge);
    }
    found.expand(by, out);
    Ok(())
}
