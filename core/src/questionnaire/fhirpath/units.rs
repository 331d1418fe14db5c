//! Units: the common ones of UCUM, and the words of the calendar.

use rust_decimal::Decimal;

use super::element::Quantity;

/// `days` is `day`; none if it is no word of the calendar.
pub(super) fn calendar_word(word: &str) -> Option<&'static str> {
    Some(match word {
        "year" | "years" => "year",
        "month" | "months" => "month",
        "week" | "weeks" => "week",
        "day" | "days" => "day",
        "hour" | "hours" => "hour",
        "minute" | "minutes" => "minute",
        "second" | "seconds" => "second",
        "millisecond" | "milliseconds" => "millisecond",
        _ => return None,
    })
}

/// FHIR reads the time units of its own quantities as words of the calendar.
pub(super) fn of_fhir(unit: &str) -> &str {
    match unit {
        "a" => "year",
        "mo" => "month",
        _ => calendar_word(unit).unwrap_or(unit),
    }
}

/// The unit of UCUM that a word stands for.
pub(super) fn ucum_of(word: &str) -> Option<&'static str> {
    Some(match word {
        "year" => "a",
        "month" => "mo",
        "week" => "wk",
        "day" => "d",
        "hour" => "h",
        "minute" => "min",
        "second" => "s",
        "millisecond" => "ms",
        _ => return None,
    })
}

pub(super) fn word_of(ucum: &str) -> Option<&'static str> {
    Some(match ucum {
        "a" => "year",
        "mo" => "month",
        "wk" => "week",
        "d" => "day",
        "h" => "hour",
        "min" => "minute",
        "s" => "second",
        "ms" => "millisecond",
        _ => return None,
    })
}

/// A scale: value × factor + shift is the same for all units of a dimension.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    dimension: u8,
    pub(super) factor: Decimal,
    shift: Decimal,
}

impl Scale {
    fn up(self, value: Decimal) -> Option<Decimal> {
        value.checked_mul(self.factor)?.checked_add(self.shift)
    }

    fn down(self, value: Decimal) -> Option<Decimal> {
        value.checked_sub(self.shift)?.checked_div(self.factor).map(|value| value.normalize())
    }
}

fn scale(unit: &str) -> Option<Scale> {
    let of = |dimension, number: i64, decimals| {
        Some(Scale { dimension, factor: Decimal::new(number, decimals), shift: Decimal::ZERO })
    };
    // Ninths of a degree, so that both scales are exact.
    let degrees =
        |factor, shift| Some(Scale { dimension: 6, factor: Decimal::new(factor, 0), shift: Decimal::new(shift, 2) });
    match unit {
        "1" => of(0, 1, 0),
        "%" => of(0, 1, 2),
        "m" => of(1, 1, 0),
        "dm" => of(1, 1, 1),
        "cm" => of(1, 1, 2),
        "mm" => of(1, 1, 3),
        "um" => of(1, 1, 6),
        "nm" => of(1, 1, 9),
        "km" => of(1, 1_000, 0),
        "[in_i]" => of(1, 254, 4),
        "[ft_i]" => of(1, 3_048, 4),
        "[yd_i]" => of(1, 9_144, 4),
        "[mi_i]" => of(1, 1_609_344, 3),
        "g" => of(2, 1, 0),
        "kg" => of(2, 1_000, 0),
        "t" => of(2, 1_000_000, 0),
        "mg" => of(2, 1, 3),
        "ug" => of(2, 1, 6),
        "ng" => of(2, 1, 9),
        "[lb_av]" => of(2, 45_359_237, 5),
        "[oz_av]" => of(2, 28_349_523_125, 9),
        "ms" | "millisecond" => of(3, 1, 3),
        "s" | "second" => of(3, 1, 0),
        "min" | "minute" => of(3, 60, 0),
        "h" | "hour" => of(3, 3_600, 0),
        "d" | "day" => of(3, 86_400, 0),
        "wk" | "week" => of(3, 604_800, 0),
        "mo" => of(3, 2_629_800, 0),
        "a" => of(3, 31_557_600, 0),
        "L" | "l" => of(4, 1, 0),
        "dL" | "dl" => of(4, 1, 1),
        "cL" | "cl" => of(4, 1, 2),
        "mL" | "ml" | "cm3" => of(4, 1, 3),
        "uL" | "ul" => of(4, 1, 6),
        "J" => of(5, 1, 0),
        "kJ" => of(5, 1_000, 0),
        "cal" => of(5, 4_184, 3),
        "kcal" => of(5, 4_184, 0),
        "Cel" => degrees(9, 0),
        "K" => degrees(9, -245_835),
        "[degF]" => degrees(5, -16_000),
        _ => None,
    }
}

/// The scales of two units that can be converted. Years and months of the calendar go with the calendar only.
pub(super) fn scales(left: &str, right: &str) -> Option<(Scale, Scale)> {
    let long = |unit| matches!(unit, "year" | "month");
    if !long(left) && !long(right) {
        let (left, right) = (scale(left)?, scale(right)?);
        return (left.dimension == right.dimension).then_some((left, right));
    }
    let days = !(long(left) && long(right));
    let calendar = |unit| {
        let factor = match unit {
            "year" => Decimal::from(if days { 365 * 86_400 } else { 12 }),
            "month" => Decimal::from(if days { 30 * 86_400 } else { 1 }),
            _ => scale(calendar_word(unit)?)?.factor,
        };
        Some(Scale { dimension: 3, factor, shift: Decimal::ZERO })
    };
    Some((calendar(left)?, calendar(right)?))
}

/// The value in another unit.
pub(super) fn convert(value: Decimal, from: &str, to: &str) -> Option<Decimal> {
    if from == to {
        return Some(value);
    }
    let (from, to) = scales(from, to)?;
    to.down(from.up(value)?)
}

/// Two values on one scale, without rounding.
pub(super) fn common(left: &Quantity, right: &Quantity) -> Option<(Decimal, Decimal)> {
    if left.unit() == right.unit() {
        return Some((left.value, right.value));
    }
    let (one, other) = scales(left.unit(), right.unit())?;
    Some((one.up(left.value)?, other.up(right.value)?))
}
