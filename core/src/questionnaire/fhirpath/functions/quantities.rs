//! Quantities as text, and in other units.

use rust_decimal::Decimal;

use super::super::element::Quantity;
use super::super::units;

/// `4 days`, `4 'mg'`.
pub(super) fn shown(quantity: &Quantity) -> String {
    let Quantity { value, .. } = quantity;
    let unit = quantity.unit();
    match units::ucum_of(unit) {
        Some(_) if value.abs() == Decimal::ONE => format!("{value} {unit}"),
        Some(_) => format!("{value} {unit}s"),
        None => format!("{value} '{unit}'"),
    }
}

/// A number as the grammar writes it: no exponent, no bare point.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let fine = |part: &str| !part.is_empty() && part.bytes().all(|one| one.is_ascii_digit());
    (fine(whole) && fine(part)).then(|| Decimal::from_str_exact(text.strip_prefix('+').unwrap_or(text)).ok())?
}

/// A number, with a unit in quotes or a word of the calendar after it.
pub(super) fn parse(text: &str) -> Option<Quantity> {
    let end = text.find(|one: char| !matches!(one, '0'..='9' | '.' | '+' | '-')).unwrap_or(text.len());
    let (number, rest) = text.split_at_checked(end)?;
    let value = decimal(number)?;
    let unit = match rest.trim_start() {
        "" => None,
        unit => Some(match unit.strip_prefix('\'') {
            Some(quoted) => quoted.strip_suffix('\'').filter(|unit| !unit.is_empty() && !unit.contains('\''))?,
            None => units::calendar_word(unit)?,
        }),
    };
    Some(Quantity { value, unit: unit.map(str::to_owned) })
}

/// The same quantity in another unit. Between the calendar and UCUM by way of the words that stand for units.
pub(super) fn converted(quantity: &Quantity, unit: &str) -> Option<Quantity> {
    let from = quantity.unit();
    let wanted = units::calendar_word(unit).unwrap_or(unit);
    let within = match (units::ucum_of(from), units::ucum_of(wanted)) {
        (Some(_), None) => units::word_of(wanted).unwrap_or(wanted),
        (None, Some(ucum)) => ucum,
        _ => wanted,
    };
    let value = units::convert(quantity.value, from, within)?;
    Some(Quantity { value, unit: Some(wanted.to_owned()) })
}
