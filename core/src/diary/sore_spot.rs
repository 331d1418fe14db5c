//! Old places of one's own that can be touched. A list that grows with the person, and that moments point to.

use uuid::Uuid;

use super::{SoreSpotDraft, SoreSpotView, SoreSpotsView};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::SoreSpotId;
use crate::people::{MOST_TEXT, check_length};

/// A sore spot as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SoreSpot {
    pub(crate) id: Uuid,
    pub(crate) text: String,
    pub(crate) resting: bool,
}

/// A sore spot that can be kept.
pub(crate) fn sore_spot(draft: SoreSpotDraft) -> Result<SoreSpot> {
    if draft.text.trim().is_empty() {
        return Err(invalid(Field::SoreSpots, Reason::Empty));
    }
    check_length(&draft.text, MOST_TEXT, Field::SoreSpots)?;
    Ok(SoreSpot { id: draft.id.0, text: draft.text, resting: false })
}

/// The list of them.
pub(crate) fn sore_spots(spots: &[SoreSpot]) -> SoreSpotsView {
    let view = |spot: &SoreSpot| SoreSpotView { id: SoreSpotId(spot.id), text: spot.text.clone(), chosen: false };
    let (resting, awake): (Vec<&SoreSpot>, Vec<&SoreSpot>) = spots.iter().partition(|spot| spot.resting);
    SoreSpotsView { spots: awake.into_iter().map(view).collect(), resting: resting.into_iter().map(view).collect() }
}
