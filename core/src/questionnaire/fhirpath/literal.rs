//! The literals: strings with their escapes, numbers, dates and times.

use super::lexer::Lexer;
use super::syntax::SyntaxError;
use super::temporal::Temporal;

/// What stands between two quotes.
pub(super) fn quoted(lexer: &mut Lexer, quote: char) -> Result<String, SyntaxError> {
    let open = lexer.error("the quote is not closed");
    lexer.next();
    let mut text = String::new();
    loop {
        match lexer.next() {
            None => return Err(open),
            Some(one) if one == quote => return Ok(text),
            Some('\\') => match lexer.next() {
                None => return Err(open),
                Some('f') => text.push('\u{c}'),
                Some('n') => text.push('\n'),
                Some('r') => text.push('\r'),
                Some('t') => text.push('\t'),
                Some('u') => match unicode(lexer) {
                    Some(one) => text.push(one),
                    None => text.push('u'),
                },
                // The standard: the backslash of an escape that does not exist is left out.
                Some(other) => text.push(other),
            },
            Some(one) => text.push(one),
        }
    }
}

/// The character behind `\u`; nothing is taken where there is none.
fn unicode(lexer: &mut Lexer) -> Option<char> {
    let high = hex(lexer, 0)?;
    if let Some(one) = char::from_u32(high) {
        skip(lexer, 4);
        return Some(one);
    }
    // Half a pair: the other half is the next escape.
    if lexer.ahead(4) != Some('\\') || lexer.ahead(5) != Some('u') {
        return None;
    }
    let low = hex(lexer, 6)?;
    if !(0xd800..0xdc00).contains(&high) || !(0xdc00..0xe000).contains(&low) {
        return None;
    }
    let one = char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))?;
    skip(lexer, 10);
    Some(one)
}

fn hex(lexer: &Lexer, from: usize) -> Option<u32> {
    (from..from + 4).try_fold(0, |value, place| Some(value * 16 + lexer.ahead(place)?.to_digit(16)?))
}

fn skip(lexer: &mut Lexer, characters: usize) {
    for _ in 0..characters {
        lexer.next();
    }
}

/// Digits, and more digits after a point: `7.abs()` is the number 7.
pub(super) fn number(lexer: &mut Lexer) -> String {
    let mut text = lexer.take_while(|one| one.is_ascii_digit());
    if lexer.peek() == Some('.') && lexer.ahead(1).is_some_and(|one| one.is_ascii_digit()) {
        lexer.next();
        text.push('.');
        text.push_str(&lexer.take_while(|one| one.is_ascii_digit()));
    }
    text
}

/// A date, a time or both, after the `@`.
pub(super) fn temporal(lexer: &mut Lexer) -> Result<Temporal, SyntaxError> {
    let wrong = lexer.error("this is no date or time");
    lexer.next();
    let mut text = String::new();
    if lexer.peek() == Some('T') {
        lexer.next();
        clock(lexer, &mut text);
        return Temporal::parse_time(&text).ok_or(wrong);
    }
    text.push_str(&lexer.take_while(|one| one.is_ascii_digit()));
    for _ in 0..2 {
        if lexer.peek() == Some('-') && digits(lexer, 1, 2) {
            take(lexer, &mut text, 3);
        }
    }
    if !lexer.next_if('T') {
        return Temporal::parse_date(&text).ok_or(wrong);
    }
    text.push('T');
    clock(lexer, &mut text);
    if lexer.next_if('Z') {
        text.push('Z');
    } else if matches!(lexer.peek(), Some('+' | '-')) && digits(lexer, 1, 2) && lexer.ahead(3) == Some(':') {
        take(lexer, &mut text, 6);
    }
    Temporal::parse_date_time(&text).ok_or(wrong)
}

/// `14`, `14:30`, `14:30:15`, `14:30:15.250`.
fn clock(lexer: &mut Lexer, text: &mut String) {
    if !digits(lexer, 0, 2) {
        return;
    }
    take(lexer, text, 2);
    for _ in 0..2 {
        if lexer.peek() != Some(':') || !digits(lexer, 1, 2) {
            return;
        }
        take(lexer, text, 3);
    }
    if lexer.peek() == Some('.') && digits(lexer, 1, 1) {
        take(lexer, text, 1);
        text.push_str(&lexer.take_while(|one| one.is_ascii_digit()));
    }
}

fn digits(lexer: &Lexer, from: usize, count: usize) -> bool {
    (from..from + count).all(|place| lexer.ahead(place).is_some_and(|one| one.is_ascii_digit()))
}

fn take(lexer: &mut Lexer, text: &mut String, count: usize) {
    text.extend((0..count).filter_map(|_| lexer.next()));
}
