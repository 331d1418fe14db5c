//! How far a score can be off.
//!
//! Every score is written as what is really there plus an error. The size of that error is the standard error of
//! measurement, SEM = SD · √(1 − r): SD is how far scores lie apart, r how well a score repeats (Lord & Novick 1968).
//! - **Margin** of one score: ± 1.96 · SEM. It holds the real value in 95 of 100 such margins.
//! - **A difference counts** beyond 1.96 · √2 · SEM, because both scores have their error (Jacobson & Truax 1991,
//!   J Consult Clin Psychol 59, 12–19). Practice effects make it larger still (Maassen 2004, JINS 10, 888–893), so a
//!   difference that just counts is told as a difference and nothing more.
//!
//! **Assumed**, because our own items have no known reliability: an SD of 1.2 on a scale from 1 to 7 (a fifth of the
//! scale, used for other lengths too), and r = .65, or .80 about a parent: the 30-day retest of another questionnaire
//! on the same two dimensions, the ECR-RS (Fraley and others 2011, Psychol Assessment 23, 615–625).
//!
//! **Own**, from six administrations about the same person on. Successive differences d have twice the variance of the
//! error, and a slow shift hardly enters them: SEM² = Σd² / 2(n − 1) (von Neumann, Kent, Bellinson & Hart 1941, Ann
//! Math Stat 12, 153–162). What really changed between two times does enter, so this errs on the wide side. Its
//! variance equals that of 2(n − 1)² / (3n − 4) degrees of freedom: with six no more than 3.6, and luck would make far
//! too small a margin. So it is pooled with the assumption, which weighs as much as six administrations do: half at
//! six, a third at twelve, a quarter at seventeen. It never falls below what r = .90 would give: no short scale is better than
//! that, and someone who always taps the same has not become certain.

/// 95 of 100 of a normal distribution lie within this many standard errors.
const NORMAL_95: f64 = 1.96;
/// A fifth of the scale: 1.2 on one from 1 to 7.
const ASSUMED_SD: f64 = 0.2;
const RETEST: f64 = 0.65;
const RETEST_PARENT: f64 = 0.80;
/// The best that a scale of a few items reaches.
const BEST: f64 = 0.90;
/// How many administrations it takes for an estimate of one's own.
pub(super) const OWN_FROM: usize = 6;

/// How well a scale measures, for one relationship, in points of the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reliability {
    /// The standard error of measurement; above 0.
    pub(super) sem: f64,
    /// Nothing of the person's own answers is in it yet.
    pub(super) assumed: bool,
}

impl Reliability {
    /// From all values of one scale about one person, oldest first. `range` is the scale's length.
    pub(super) fn of(values: &[f64], range: f64, parent: bool) -> Self {
        let sd = ASSUMED_SD * range;
        let assumed = sem(sd, if parent { RETEST_PARENT } else { RETEST });
        if values.len() < OWN_FROM {
            return Self { sem: assumed, assumed: true };
        }
        let (weight, prior) = (freedom(values.len()), freedom(OWN_FROM));
        let pooled = (weight * own_variance(values) + prior * assumed * assumed) / (weight + prior);
        Self { sem: pooled.sqrt().max(sem(sd, BEST)), assumed: false }
    }

    /// Half the width of a score's margin.
    pub(super) fn half(self) -> f64 {
        NORMAL_95 * self.sem
    }

    /// The least difference between two scores that counts.
    pub(super) fn counts(self) -> f64 {
        NORMAL_95 * std::f64::consts::SQRT_2 * self.sem
    }
}

/// The standard error of measurement.
fn sem(sd: f64, retest: f64) -> f64 {
    sd * (1.0 - retest).sqrt()
}

/// The variance of the error, from successive differences.
fn own_variance(values: &[f64]) -> f64 {
    let squares: f64 = values.windows(2).map(|pair| (pair[1] - pair[0]).powi(2)).sum();
    squares / (2.0 * (values.len() as f64 - 1.0))
}

/// The degrees of freedom that such an estimate is worth.
fn freedom(n: usize) -> f64 {
    let n = n as f64;
    2.0 * (n - 1.0).powi(2) / (3.0 * n - 4.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64, within: f64) -> bool {
        (a - b).abs() <= within
    }

    /// What a change has to be for three standard deviations and three retests, worked by hand from the formula.
    #[test]
    fn the_least_change_that_counts_is_that_of_the_table() {
        let table = [(1.0, [1.64, 1.24, 0.88]), (1.2, [1.97, 1.49, 1.05]), (1.5, [2.46, 1.86, 1.31])];
        for (sd, row) in table {
            for (retest, expected) in [0.65, 0.80, 0.90].into_iter().zip(row) {
                let counts = Reliability { sem: sem(sd, retest), assumed: true }.counts();
                assert!(close(counts, expected, 0.005), "{sd} {retest}: {counts}");
            }
        }
    }

    /// Jacobson & Truax 1991: SD 7.5 and r .80 give SE 3.35, a standard error of the difference of 4.74, and 3.16 of
    /// these between 47.5 and 32.5.
    #[test]
    fn the_example_of_jacobson_and_truax() {
        let standard = sem(7.5, 0.80);
        assert!(close(standard, 3.35, 0.005));
        let of_difference = Reliability { sem: standard, assumed: true }.counts() / NORMAL_95;
        assert!(close(of_difference, 4.74, 0.005) && close((47.5 - 32.5) / of_difference, 3.16, 0.01));
    }

    /// The two series in the documentation of `mssd` (R package REAT): the same mean and the same SD, and mean squares
    /// of successive differences of 25 and 212.5.
    #[test]
    fn the_example_of_successive_differences() {
        let steady = [10.0, 10.0, 10.0, 20.0, 20.0, 20.0, 30.0, 30.0, 30.0];
        let wild = [20.0, 10.0, 30.0, 10.0, 30.0, 20.0, 30.0, 20.0, 10.0];
        assert!(close(own_variance(&steady), 12.5, 1e-9) && close(own_variance(&wild), 106.25, 1e-9));
    }

    #[test]
    fn what_is_assumed_stays_until_six() {
        let values = [2.0, 6.0, 2.0, 6.0, 2.0];
        let assumed = Reliability::of(&values, 6.0, false);
        assert!(assumed.assumed && close(assumed.sem, 0.71, 0.001) && close(assumed.half(), 1.39, 0.005));
        assert!(close(Reliability::of(&[], 6.0, true).half(), 1.05, 0.005));
        // Of another length, the same share.
        assert!(close(Reliability::of(&[], 10.0, false).half() / 10.0, assumed.half() / 6.0, 1e-12));
    }

    #[test]
    fn own_answers_take_over_and_never_promise_too_much() {
        let wild: Vec<f64> = (0..6).map(|n| if n % 2 == 0 { 2.0 } else { 6.0 }).collect();
        let own = Reliability::of(&wild, 6.0, false);
        // Half of 8 and half of 0.504.
        assert!(!own.assumed && close(own.sem, ((8.0 + 0.504) / 2.0_f64).sqrt(), 1e-6));
        let floor = 1.2 * 0.1_f64.sqrt();
        let mut last = f64::INFINITY;
        for n in 6..60 {
            let calm = Reliability::of(&vec![3.0; n], 6.0, false);
            assert!(calm.sem >= floor - 1e-12 && calm.sem <= last + 1e-12);
            last = calm.sem;
        }
        assert!(close(last, floor, 1e-9));
    }

    #[test]
    fn an_own_margin_does_not_care_about_a_slow_shift_or_the_way_of_time() {
        let still: Vec<f64> = (0..12).map(|n| 4.0 + if n % 2 == 0 { 0.5 } else { -0.5 }).collect();
        let sem = |values: &[f64]| Reliability::of(values, 6.0, false).sem;
        let shifting: Vec<f64> = still.iter().enumerate().map(|(n, value)| value - 0.1 * n as f64).collect();
        assert!(close(sem(&shifting), sem(&still), 0.02));
        let back: Vec<f64> = shifting.iter().rev().copied().collect();
        assert!(close(sem(&back), sem(&shifting), 1e-12));
    }

    #[test]
    fn degrees_of_freedom() {
        assert!(close(freedom(6), 50.0 / 14.0, 1e-12) && close(freedom(16), 450.0 / 44.0, 1e-12));
        let share = |n| freedom(OWN_FROM) / (freedom(OWN_FROM) + freedom(n));
        for (n, part) in [(6, 0.5), (12, 1.0 / 3.0), (17, 0.25)] {
            assert!(close(share(n), part, 0.02), "{n}: {}", share(n));
        }
    }
}
