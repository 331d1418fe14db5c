//! A share of a few, with its margin.

use super::NORMAL_95;

/// How many of how many, and where the share lies in 95 of 100 cases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Share {
    pub(crate) of: usize,
    pub(crate) n: usize,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

/// The score interval of Wilson (1927, JASA 22, 209–212): it holds for few, and at 0 and 1, where the usual one has no
/// width (Agresti and Coull 1998, The American Statistician 52, 119–126).
pub(crate) fn share(of: usize, n: usize) -> Share {
    if n == 0 {
        return Share { of, n, low: 0.0, high: 1.0 };
    }
    let (count, p) = (n as f64, of as f64 / n as f64);
    let middle = p + NORMAL_95 * NORMAL_95 / (2.0 * count);
    let width = NORMAL_95 * (p * (1.0 - p) / count + NORMAL_95 * NORMAL_95 / (4.0 * count * count)).sqrt();
    let scale = 1.0 + NORMAL_95 * NORMAL_95 / count;
    Share { of, n, low: ((middle - width) / scale).max(0.0), high: ((middle + width) / scale).min(1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3: 81/263, 15/148, 0/20, 1/29.
    #[test]
    fn the_margins_are_the_published_ones() {
        for (of, n, low, high) in
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)]
        {
            let share = share(of, n);
            assert!((share.low - low).abs() < 0.00005 && (share.high - high).abs() < 0.00005, "{share:?}");
        }
        assert_eq!((share(0, 0).low, share(0, 0).high), (0.0, 1.0));
    }
}
