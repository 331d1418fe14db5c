//! The few sums that several files share.

/// To one decimal, as numbers are told. Never "-0".
pub(super) fn one_decimal(value: f64) -> f64 {
    (value * 10.0).round() / 10.0 + 0.0
}

/// The arithmetic mean; 0 of nothing.
pub(super) fn mean(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / values.len() as f64 }
}

/// The middle one of sorted values, or the mean of the two in the middle; 0 of nothing.
pub(super) fn median(sorted: &[f64]) -> f64 {
    let n = sorted.len();
    match n {
        0 => 0.0,
        _ if n % 2 == 1 => sorted[n / 2],
        _ => f64::midpoint(sorted[n / 2 - 1], sorted[n / 2]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_with_one_decimal() {
        assert_eq!([3.44, 3.45, -0.04, 7.0].map(one_decimal), [3.4, 3.5, 0.0, 7.0]);
        assert!(one_decimal(-0.04).is_sign_positive());
    }

    #[test]
    fn the_middle_is_the_middle() {
        assert_eq!((median(&[1.0, 2.0, 9.0]), median(&[1.0, 2.0, 4.0, 9.0]), median(&[])), (2.0, 3.0, 0.0));
        assert_eq!((mean(&[1.0, 2.0, 9.0]), mean(&[])), (4.0, 0.0));
    }
}
