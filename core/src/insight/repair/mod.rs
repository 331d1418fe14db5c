//! What repairs say over time. Pure: what came between people comes in, sentences and charts go out.
//!
//! Depth before speed: the curve counts what was talked through or understood; what was let go or moved on from is the
//! competing end and drawn apart. Nothing is compared with fewer than eight on a side, nothing says that fast is good,
//! and few are never called good.

mod incidence;
mod landing;
mod quarters;
mod reach;
mod share;
mod spans;
mod time;
mod view;

use incidence::{Ending, Half, Span, Step, half, incidence};
use share::share;
pub(crate) use time::with_one;
pub use view::{CurvePoint, LandingRow, LandingView, QuarterRow, RepairInsights, RepairTimeView, TickView, TimeRow};

use crate::people::Person;
use crate::repair::{Landed, Reached, Rupture};
use crate::scene::Scene;

/// 97.5 % of a normal distribution lie below this.
const NORMAL_95: f64 = 1.959_963_984_540_054;

/// Everything the screen shows. `ruptures`, `landed` and `reached` are all that are not in the bin, in any order.
pub(crate) fn repairs(
    ruptures: &[Rupture],
    landed: &[Landed],
    reached: &[Reached],
    people: &[Person],
    scene: &Scene,
) -> RepairInsights {
    let observed = spans::observed(ruptures, people, scene);
    let (quarters, trend) = quarters::quarters(&observed, scene);
    RepairInsights {
        time: time::curve(&observed, scene),
        people: time::per_person(&observed, people, scene),
        quarters,
        trend,
        landing: landing::landing(landed, ruptures, people, scene),
        balance: reach::balance(reached, people, scene),
        reception: reach::reception(reached, people, scene),
        moved_on: reach::moved_on(&observed, scene),
        note: scene.texts.say("repair-as-you-saw"),
    }
}
