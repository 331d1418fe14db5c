//! How soon one end comes, where another end can come first: cumulative incidence with competing risks.
//!
//! The estimator is Aalen and Johansen's (1978, Scandinavian Journal of Statistics 5, 141–150): at each time at which
//! something ends, what is still open just before, times the share of it that ends this way now. With one kind of end it
//! is one minus Kaplan and Meier's (1958, JASA 53, 457–481). Its variance is the one of the delta method (Marubini and
//! Valsecchi 1995, Analysing Survival Data from Clinical Trials, § 10.2.3; the same as in Coviello and Boggess 2004, The
//! Stata Journal 4, 103–112), which with one kind of end is Greenwood's. Margins are those of log(−log), which stay
//! between 0 and 1: of the share itself, or, with one kind of end, of what is open, as is usual for Kaplan and Meier's.

use super::NORMAL_95;

/// How something ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// It is open still, or was not looked at any further.
    Censored,
    /// The end that is asked about.
    Asked,
    /// Another end.
    Other,
}

/// How long something took, and how it ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Span {
    /// Not negative.
    pub(crate) length: f64,
    pub(crate) ending: Ending,
}

/// The share that ended each way by a time, at each time at which something ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Step {
    pub(crate) at: f64,
    /// How many were open just before.
    pub(crate) at_risk: usize,
    /// The share that ended the way asked about.
    pub(crate) asked: f64,
    /// Its variance.
    pub(crate) variance: f64,
    /// The share that ended another way.
    pub(crate) other: f64,
    /// There is one kind of end in the whole curve.
    alone: bool,
}

impl Step {
    /// Where the share asked about lies in 95 of 100 cases. At 0 and 1 nothing can be told of its margin.
    pub(crate) fn margin(&self) -> (f64, f64) {
        if self.alone {
            let (low, high) = self.around(1.0 - self.asked);
            return (1.0 - high, 1.0 - low);
        }
        self.around(self.asked)
    }

    fn around(&self, share: f64) -> (f64, f64) {
        if share <= 0.0 || share >= 1.0 {
            return (share, share);
        }
        let width = NORMAL_95 * self.variance.sqrt() / -(share * share.ln());
        (share.powf(width.exp()), share.powf((-width).exp()))
    }
}

/// The curve. `spans` are in any order; what is censored at a time is still open at it.
pub(crate) fn incidence(spans: &[Span]) -> Vec<Step> {
    let mut sorted = spans.to_vec();
    sorted.sort_by(|a, b| a.length.total_cmp(&b.length));
    let (mut open, mut asked, mut other) = (1.0, 0.0, 0.0);
    let mut at_risk = sorted.len();
    let alone = spans.iter().all(|span| span.ending != Ending::Other);
    let mut steps = Vec::new();
    let mut sums = Sums::default();
    for together in sorted.chunk_by(|a, b| a.length == b.length) {
        let ended = |ending| together.iter().filter(|span| span.ending == ending).count() as f64;
        let (this, that) = (ended(Ending::Asked), ended(Ending::Other));
        if this + that > 0.0 {
            let n = at_risk as f64;
            sums.add(open, asked, this, that, n);
            asked += open * this / n;
            other += open * that / n;
            // Greenwood's sum has no value where all that is left ends at once; nothing follows then.
            open *= 1.0 - (this + that) / n;
            steps.push(Step { at: together[0].length, at_risk, asked, variance: sums.variance(asked), other, alone });
        }
        at_risk -= together.len();
    }
    steps
}

/// The variance at a time t is a sum over all times u up to it,
///
/// Σ (F(t) − F(u))² · d / (n (n − d)) + Σ S² · d₁ (n − d₁) / n³ − 2 Σ (F(t) − F(u)) · S · d₁ / n²,
///
/// with S what was open just before u. Written out in powers of F(t) it needs one pass only.
#[derive(Default)]
struct Sums {
    constant: f64,
    linear: f64,
    square: f64,
}

impl Sums {
    /// `asked` is F just before this time.
    fn add(&mut self, open: f64, asked: f64, this: f64, that: f64, n: f64) {
        let after = asked + open * this / n;
        let ended = this + that;
        let hazard = if ended < n { ended / (n * (n - ended)) } else { 0.0 };
        let cross = open * this / (n * n);
        self.square += hazard;
        self.linear -= 2.0 * (after * hazard + cross);
        self.constant += after * after * hazard + open * open * this * (n - this) / (n * n * n) + 2.0 * after * cross;
    }

    fn variance(&self, at: f64) -> f64 {
        (self.square * at * at + self.linear * at + self.constant).max(0.0)
    }
}

/// By when half has ended the way asked about, and its margin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Half {
    /// None when it has not come so far.
    pub(crate) at: Option<f64>,
    /// From when on it may be.
    pub(crate) from: Option<f64>,
    /// Until when it may be; none when that has no end yet.
    pub(crate) until: Option<f64>,
}

/// The median by inversion: where the curve, and each end of its margin, first reaches a half (Brookmeyer and Crowley
/// 1982, Biometrics 38, 29–41).
pub(crate) fn half(steps: &[Step]) -> Half {
    let first = |share: fn(&Step) -> f64| steps.iter().find(|step| share(step) >= 0.5 - 1e-12).map(|step| step.at);
    Half { at: first(|step| step.asked), from: first(|step| step.margin().1), until: first(|step| step.margin().0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(of: &[(f64, u8)]) -> Vec<Span> {
        let ending = |code| match code {
            0 => Ending::Censored,
            1 => Ending::Asked,
            _ => Ending::Other,
        };
        of.iter().map(|(length, code)| Span { length: *length, ending: ending(*code) }).collect()
    }

    fn close(a: f64, b: f64, within: f64) {
        assert!((a - b).abs() <= within, "{a} is not {b}");
    }

    /// Remission of 21 children under 6-mercaptopurine, in weeks (Freireich and others 1963, Blood 21, 699–716), as it is
    /// worked through in Cox and Oakes 1984, Analysis of Survival Data, and in Kleinbaum and Klein, Survival Analysis.
    const REMISSION: [(f64, u8); 21] = [
        (6.0, 1),
        (6.0, 1),
        (6.0, 1),
        (6.0, 0),
        (7.0, 1),
        (9.0, 0),
        (10.0, 1),
        (10.0, 0),
        (11.0, 0),
        (13.0, 1),
        (16.0, 1),
        (17.0, 0),
        (19.0, 0),
        (20.0, 0),
        (22.0, 1),
        (23.0, 1),
        (25.0, 0),
        (32.0, 0),
        (32.0, 0),
        (34.0, 0),
        (35.0, 0),
    ];

    #[test]
    fn with_one_kind_of_end_it_is_kaplan_and_meiers() {
        let steps = incidence(&spans(&REMISSION));
        let published = [
            (6.0, 21, 0.857, 0.0764),
            (7.0, 17, 0.807, 0.0869),
            (10.0, 15, 0.753, 0.0963),
            (13.0, 12, 0.690, 0.1068),
            (16.0, 11, 0.627, 0.1141),
            (22.0, 7, 0.538, 0.1282),
            (23.0, 6, 0.448, 0.1346),
        ];
        assert_eq!(steps.len(), published.len());
        for (step, (at, at_risk, open, error)) in steps.iter().zip(published) {
            assert_eq!((step.at, step.at_risk), (at, at_risk));
            close(1.0 - step.asked, open, 0.0005);
            close(step.variance.sqrt(), error, 0.00005);
        }
        // The margins, and the median of 23 weeks from 13 on without an end, as lifelines 0.30.3 has them.
        close(1.0 - steps[0].margin().1, 0.619_718, 1e-6);
        close(1.0 - steps[0].margin().0, 0.951_552, 1e-6);
        close(1.0 - steps[6].margin().1, 0.188_052, 1e-6);
        close(1.0 - steps[6].margin().0, 0.680_143, 1e-6);
        assert_eq!(half(&steps), Half { at: Some(23.0), from: Some(13.0), until: None });
    }

    /// Made up without ties (lifelines moves ties apart at random), and given to AalenJohansenFitter of lifelines 0.30.3.
    #[test]
    fn with_two_kinds_of_end_it_is_what_another_implementation_finds() {
        let of = [
            (4.7, 1),
            (1.96, 2),
            (12.63, 0),
            (0.9, 2),
            (9.21, 1),
            (5.46, 2),
            (0.72, 1),
            (8.5, 0),
            (0.46, 2),
            (6.82, 2),
            (0.87, 1),
            (1.14, 1),
            (6.63, 0),
            (21.04, 2),
            (1.59, 0),
            (3.03, 2),
            (11.85, 0),
            (35.41, 2),
            (10.33, 1),
            (6.06, 1),
            (44.88, 2),
            (0.57, 1),
            (23.46, 1),
            (4.1, 1),
        ];
        let steps = incidence(&spans(&of));
        let found = [
            (0.46, 0.0, 0.0, 0.041_666_666_667),
            (0.57, 0.041_666_666_667, 0.001_663_773_148, 0.041_666_666_667),
            (1.14, 0.166_666_666_667, 0.005_787_037_037, 0.083_333_333_333),
            (4.1, 0.210_784_313_725, 0.007_033_199_429, 0.171_568_627_451),
            (6.06, 0.299_019_607_843, 0.009_000_768_464, 0.215_686_274_510),
            (9.21, 0.353_615_196_078, 0.010_371_358_329, 0.264_215_686_275),
            (10.33, 0.408_210_784_314, 0.011_337_086_014, 0.264_215_686_275),
            (23.46, 0.490_104_166_667, 0.013_703_192_473, 0.346_109_068_627),
            (35.41, 0.490_104_166_667, 0.013_703_192_473, 0.428_002_450_980),
        ];
        for (at, asked, variance, other) in found {
            let step = steps.iter().find(|step| step.at == at).expect("a step");
            close(step.asked, asked, 1e-11);
            close(step.variance, variance, 1e-11);
            close(step.other, other, 1e-11);
        }
        let (low, high) = steps.iter().find(|step| step.at == 10.33).expect("a step").margin();
        close(low, 0.204_897_867_881, 1e-9);
        close(high, 0.602_662_113_573, 1e-9);
        let last = steps.last().expect("a step");
        close(last.asked + last.other, 1.0, 1e-12);
        assert_eq!(half(&steps), Half { at: None, from: Some(9.21), until: None });
    }

    /// By hand: 8 begin; at 1 two end as asked and one otherwise; at 2 one is censored and one ends otherwise; at 3 two of
    /// the three left end as asked.
    #[test]
    fn ties_are_counted_together() {
        let of = [(1.0, 1), (1.0, 1), (1.0, 2), (2.0, 0), (2.0, 2), (3.0, 1), (3.0, 1), (4.0, 0)];
        let steps = incidence(&spans(&of));
        let shares: Vec<(f64, f64)> = steps.iter().map(|step| (step.asked, step.other)).collect();
        // S: 1, 5/8, 1/2, 1/6. F asked: 2/8, 2/8, 1/4 + 1/2 · 2/3 = 7/12. F other: 1/8, 1/8 + 5/8 · 1/5 = 1/4.
        for ((asked, other), (by_hand, by_hand_other)) in
            shares.iter().zip([(0.25, 0.125), (0.25, 0.25), (7.0 / 12.0, 0.25)])
        {
            close(*asked, by_hand, 1e-12);
            close(*other, by_hand_other, 1e-12);
        }
        assert_eq!(half(&steps).at, Some(3.0));
    }

    #[test]
    fn the_ends_of_what_can_be_known() {
        assert_eq!(incidence(&[]), []);
        assert_eq!(incidence(&spans(&[(1.0, 0), (2.0, 0)])), []);
        assert_eq!(half(&[]), Half { at: None, from: None, until: None });
        let one = incidence(&spans(&[(5.0, 1)]));
        assert_eq!((one.len(), one[0].asked, one[0].at_risk), (1, 1.0, 1));
        assert_eq!(half(&one), Half { at: Some(5.0), from: Some(5.0), until: Some(5.0) });
        let only_other = incidence(&spans(&[(1.0, 2), (2.0, 2), (3.0, 0)]));
        assert!(only_other.iter().all(|step| step.asked == 0.0 && step.margin() == (0.0, 0.0)));
        assert_eq!(half(&only_other).at, None);
        // With nothing censored it is a plain share, and its variance the binomial one.
        let all: Vec<(f64, u8)> = (1..=10).map(|n| (f64::from(n), if n % 2 == 0 { 1 } else { 2 })).collect();
        let steps = incidence(&spans(&all));
        for step in &steps {
            let share = (step.at / 2.0).floor() / 10.0;
            close(step.asked, share, 1e-12);
            if step.at < 10.0 {
                close(step.variance, share * (1.0 - share) / 10.0, 1e-12);
            }
        }
    }
}
