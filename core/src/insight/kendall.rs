//! How surprising an order is.
//!
//! S of Kendall (1938, Biometrika 30, 81–93): over all pairs in time, how many rise less how many fall. Without a
//! direction every order of n values is as likely as another, and S = N − 2 · inversions with N = n(n − 1)/2, so its
//! distribution is counted exactly. Equal values make S smaller and so only more careful.

/// How rare an S has to be on one side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rarity {
    /// At most this likely.
    probability: f64,
    /// The same as a number of standard deviations, for long series.
    deviations: f64,
}

/// 1 in 40 on each side: 95 % on both together.
pub(super) const ONE_IN_FORTY: Rarity = Rarity { probability: 0.025, deviations: 1.96 };
/// 1 in 16 on each side: as rare as four times heads in a row.
pub(super) const ONE_IN_SIXTEEN: Rarity = Rarity { probability: 1.0 / 16.0, deviations: 1.534 };

/// Up to here the distribution is counted; beyond it is as good as normal (Kendall: from about ten on).
const COUNTED: usize = 60;

/// The least S of `n` values that is as rare as asked. More than N when none is.
pub(super) fn critical(n: usize, rarity: Rarity) -> i64 {
    let pairs = (n * n.saturating_sub(1) / 2) as i64;
    if n > COUNTED {
        let n = n as f64;
        let deviation = (n * (n - 1.0) * (2.0 * n + 5.0) / 18.0).sqrt();
        return (rarity.deviations * deviation).ceil() as i64;
    }
    let mut sum = 0.0;
    // From the rarest on: no inversion is S = N, one is N − 2.
    for (inversions, share) in (0_i64..).zip(inversions(n)) {
        sum += share;
        if sum > rarity.probability {
            return pairs - 2 * (inversions - 1);
        }
    }
    -pairs
}

/// S of values in order of time.
pub(super) fn s(values: &[f64]) -> i64 {
    let mut sum = 0;
    for (n, earlier) in values.iter().enumerate() {
        for later in &values[n + 1..] {
            sum += i64::from(later > earlier) - i64::from(later < earlier);
        }
    }
    sum
}

/// Which way values in order of time go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// Up, more surely than by chance once in forty times.
    Up,
    /// Down, as surely.
    Down,
    /// Neither can be told.
    None,
}

/// Which way values in order of time go.
pub(crate) fn turn(values: &[f64]) -> Turn {
    let critical = critical(values.len(), ONE_IN_FORTY);
    match s(values) {
        // Of two or three values the rarest order is no surprise: the least S would be more than there is.
        _ if values.len() < 4 => Turn::None,
        rises if rises >= critical => Turn::Up,
        falls if falls <= -critical => Turn::Down,
        _ => Turn::None,
    }
}

/// The share of all orders of `n` values that has 0, 1, 2 … inversions.
fn inversions(n: usize) -> Vec<f64> {
    let mut shares = vec![1.0];
    for size in 2..=n {
        // Where the next value is put in adds 0 to size − 1 inversions, each as likely.
        let mut next = vec![0.0; shares.len() + size - 1];
        let mut window = 0.0;
        for (place, share) in next.iter_mut().enumerate() {
            window += shares.get(place).copied().unwrap_or_default();
            if place >= size {
                window -= shares.get(place - size).copied().unwrap_or_default();
            }
            *share = window / size as f64;
        }
        shares = next;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tail(n: usize, least: i64) -> f64 {
        let pairs = (n * (n - 1) / 2) as i64;
        (0..).zip(inversions(n)).filter(|(i, _)| pairs - 2 * i >= least).map(|(_, share)| share).sum()
    }

    /// Kendall's table of P(S ≥ s).
    #[test]
    fn the_distribution_is_that_of_the_tables() {
        let table = [(4, 6, 0.042), (5, 10, 0.0083), (5, 8, 0.042), (6, 13, 0.0083), (8, 18, 0.016), (10, 23, 0.023)];
        for (n, least, expected) in table {
            assert!((tail(n, least) - expected).abs() < 0.0006, "{n} {least}: {}", tail(n, least));
        }
        for n in 1..30 {
            assert!((inversions(n).iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn it_is_the_share_of_all_orders() {
        fn orders(left: Vec<f64>, so_far: Vec<f64>, all: &mut Vec<Vec<f64>>) {
            if left.is_empty() {
                all.push(so_far);
                return;
            }
            for n in 0..left.len() {
                let (mut rest, mut more) = (left.clone(), so_far.clone());
                more.push(rest.remove(n));
                orders(rest, more, all);
            }
        }
        for n in 2..7 {
            let mut all = Vec::new();
            orders((0..n).map(f64::from).collect(), Vec::new(), &mut all);
            for least in 0..20 {
                let counted = all.iter().filter(|order| s(order) >= least).count() as f64 / all.len() as f64;
                assert!((tail(n as usize, least) - counted).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn critical_values() {
        let at = |n, rarity| critical(n, rarity);
        assert_eq!([4, 5, 6, 7, 10, 15].map(|n| at(n, ONE_IN_FORTY)), [8, 10, 13, 15, 23, 41]);
        assert_eq!([3, 4, 5, 6].map(|n| at(n, ONE_IN_SIXTEEN)), [5, 6, 8, 11]);
        // Where counting ends, the normal distribution goes on in the same line.
        assert!((at(60, ONE_IN_FORTY) - at(61, ONE_IN_FORTY)).abs() < 20);
    }

    #[test]
    fn rising_is_the_opposite_of_falling() {
        for values in [vec![1.0, 3.0, 2.0, 2.0, 5.0], vec![4.0, 4.0], vec![]] {
            let back: Vec<f64> = values.iter().rev().copied().collect();
            assert_eq!(s(&values), -s(&back));
        }
    }
}
