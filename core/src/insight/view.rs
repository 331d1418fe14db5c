//! What goes out: charts ready to draw, each with its sentence.

/// One score with its margin, for the screen of a result.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ScaleView {
    /// The score's id in its questionnaire.
    pub id: String,
    /// "Afstand houden".
    pub label: String,
    /// Where it lies on the scale, 0 to 1.
    pub value: f64,
    /// Where its margin begins, 0 to 1: it holds the real value in 95 of 100 cases.
    pub low: f64,
    /// Where its margin ends.
    pub high: f64,
    /// What stands at 0: "dichtbij".
    pub low_label: String,
    /// What stands at 1: "veel afstand".
    pub high_label: String,
    /// The chart in one sentence.
    pub spoken: String,
    /// Where it leans, and how sure that is.
    pub sentence: String,
    /// That the margin is assumed, as long as it is; else empty.
    pub note: String,
}

/// How one scale changed.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ChangeView {
    /// The score's id in its questionnaire.
    pub id: String,
    /// "Afstand houden".
    pub label: String,
    /// What can be said: the direction first, then the last two times.
    pub sentences: Vec<String>,
    /// All administrations, oldest first.
    pub points: Vec<TrendPoint>,
    /// The chart in one sentence.
    pub spoken: String,
}

/// One point of a line with its band.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TrendPoint {
    /// Its day: "23 november 2026".
    pub when: String,
    /// Where it lies on the scale, 0 to 1.
    pub value: f64,
    /// The lower end of its band.
    pub low: f64,
    /// The upper end of its band.
    pub high: f64,
}

/// The plane of two dimensions: keeping distance, and fear of losing the other. No borders, no types.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PlaneView {
    /// One per relationship; or all of one relationship, oldest first.
    pub points: Vec<PlanePoint>,
    /// "afstand houden".
    pub axis_avoidance: String,
    /// What stands where avoidance is 0: "dichtbij".
    pub low_avoidance: String,
    /// What stands where avoidance is 1: "veel afstand".
    pub high_avoidance: String,
    /// "bang de ander te verliezen".
    pub axis_anxiety: String,
    /// What stands where anxiety is 0: "rustig".
    pub low_anxiety: String,
    /// What stands where anxiety is 1.
    pub high_anxiety: String,
    /// The corner where both are 0: "dichtbij en rustig".
    pub corner: String,
    /// The chart in one sentence.
    pub spoken: String,
    /// How to read the clouds, and that they are assumed as long as they are.
    pub note: String,
}

/// One place on the plane, with a cloud around it.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PlanePoint {
    /// Who it is about.
    pub label: String,
    /// Keeping distance, 0 (least) to 1.
    pub avoidance: f64,
    /// Fear of losing the other, 0 (least) to 1.
    pub anxiety: f64,
    /// Half the cloud along the axis of avoidance, in the same measure. It can reach past the edge.
    pub half_avoidance: f64,
    /// Half the cloud along the axis of anxiety.
    pub half_anxiety: f64,
    /// It leans to both at once: drawn as a swing between the two, not as a place. It goes before `hollow`.
    pub both_ways: bool,
    /// Its cloud lies over the middle both ways, so that it leans nowhere for sure: drawn as an open ring.
    pub hollow: bool,
    /// Its day: "23 november 2026".
    pub when: String,
}

/// How all right oneself and the other feel in one relationship, read from the two dimensions. Continuous, no boxes.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct OkView {
    /// How all right oneself feels, 0 to 1.
    pub mine: f64,
    /// Half its margin, in the same measure.
    pub half_mine: f64,
    /// How all right the other feels, 0 to 1.
    pub other: f64,
    /// Half its margin.
    pub half_other: f64,
    /// What it looks like, in words that leave room.
    pub sentence: String,
}

/// Level and swing of a check-in.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct SwingView {
    /// The id of what was asked.
    pub id: String,
    /// Its label.
    pub label: String,
    /// How many check-ins.
    pub n: u32,
    /// The mean, 0 to 1; 0 without check-ins.
    pub level: f64,
    /// The standard deviation as a share of the scale; none while it is too early.
    pub swing: Option<f64>,
    /// The usual step from one check-in to the next within two days, as a share of the scale; none with too few.
    pub step: Option<f64>,
    /// Weeks with check-ins on at least three days, oldest first: their mean, with the lowest and the highest day.
    pub weeks: Vec<TrendPoint>,
    /// What can be said.
    pub sentences: Vec<String>,
    /// The chart in one sentence.
    pub spoken: String,
}

/// Where something goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Direction {
    /// More than before.
    More,
    /// No direction to be seen.
    Same,
    /// Less than before.
    Less,
    /// Asked too few times.
    TooEarly,
}

/// Where one mark, sign or need goes. There is no total over several.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct DirectionView {
    /// Its id.
    pub id: String,
    /// Its label.
    pub label: String,
    /// Where it goes.
    pub direction: Direction,
    /// "meer".
    pub word: String,
    /// How many times it was answered.
    pub n: u32,
    /// All of it in one sentence.
    pub spoken: String,
}
