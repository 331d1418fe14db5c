//! What goes out: curves and rows, each with its sentence.

/// What repairs say over time.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct RepairInsights {
    /// How long it takes until something is talked through or understood.
    pub time: RepairTimeView,
    /// The same for each person with enough.
    pub people: Vec<TimeRow>,
    /// The same for each quarter with enough, oldest first.
    pub quarters: Vec<QuarterRow>,
    /// Whether the first and the last of them differ; none with fewer than two.
    pub trend: Option<String>,
    /// What landed.
    pub landing: LandingView,
    /// Steps made and received.
    pub balance: String,
    /// How the steps of others came in.
    pub reception: String,
    /// How much was only moved on from.
    pub moved_on: String,
    /// That all of it is as one saw it oneself.
    pub note: String,
}

/// A curve of repair.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct RepairTimeView {
    /// How many things that came between it is made of, those open too.
    pub n: u32,
    /// The curve as steps, at most 200; empty with too few.
    pub points: Vec<CurvePoint>,
    /// Where times stand below it.
    pub ticks: Vec<TickView>,
    /// By when half was talked through or understood, and its margin.
    pub sentence: String,
    /// How many were let go or moved on from; empty with too few.
    pub other: String,
    /// The chart in one sentence, for the ear.
    pub spoken: String,
}

/// A step of a curve: from here on to the next.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct CurvePoint {
    /// Where it stands, 0 to 1 from left to right, by the logarithm of time.
    pub x: f64,
    /// The share that was talked through or understood, 0 to 1.
    pub repaired: f64,
    /// The lower end of its margin.
    pub low: f64,
    /// The upper end of its margin.
    pub high: f64,
    /// The share that was let go or moved on from.
    pub other: f64,
}

/// A time below a curve.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TickView {
    /// Where it stands, 0 to 1.
    pub x: f64,
    /// "1 uur".
    pub label: String,
}

/// How long it takes with one person.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct TimeRow {
    /// What they are called.
    pub name: String,
    /// By when half was talked through or understood.
    pub sentence: String,
}

/// How long it took in one quarter.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct QuarterRow {
    /// "4e kwartaal 2026".
    pub label: String,
    /// By when half was talked through or understood.
    pub sentence: String,
}

/// What landed of one's own steps.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct LandingView {
    /// By kind, in the order of the kinds.
    pub kinds: Vec<LandingRow>,
    /// By how long after it came.
    pub delays: Vec<LandingRow>,
    /// By how big it felt.
    pub sizes: Vec<LandingRow>,
    /// By person.
    pub people: Vec<LandingRow>,
    /// What there is too little for; empty when there is something to see.
    pub sentence: String,
}

/// How often steps of one sort landed.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct LandingRow {
    /// "Humor".
    pub label: String,
    /// The share that worked, 0 to 1.
    pub share: f64,
    /// The lower end of its margin.
    pub low: f64,
    /// The upper end of its margin.
    pub high: f64,
    /// How many steps.
    pub n: u32,
    /// "Humor: 6 van 9 keer kwam het aan".
    pub sentence: String,
}
