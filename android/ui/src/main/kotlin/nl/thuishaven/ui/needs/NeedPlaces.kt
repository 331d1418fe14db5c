package nl.thuishaven.ui.needs

import androidx.compose.runtime.Composable
import nl.thuishaven.ui.House
import nl.thuishaven.ui.cycle.CycleBoxPlace
import nl.thuishaven.ui.cycle.CyclePlace
import nl.thuishaven.ui.cycle.CyclesPlace
import nl.thuishaven.ui.cycle.NewCyclePlace
import nl.thuishaven.ui.cycle.UnderStepPlace
import nl.thuishaven.ui.habits.HabitsPlace
import nl.thuishaven.ui.parting.LetterPlace
import nl.thuishaven.ui.parting.PartingPlace
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.share.SharePlace
import nl.thuishaven.ui.talks.TalksStepPlace

/** The places of what one needs, and of the negative cycle. */
@Composable
internal fun NeedPlaces(
    place: NeedPlace,
    house: House,
    stack: BackStack,
) = when (place) {
    NeedPlace.Needs -> NeedsPlace(house, stack::go)
    is NeedPlace.SentenceStep -> SentenceStepPlace(house, place, stack)
    is NeedPlace.Sentence -> SentencePlace(house, place.id, stack)
    is NeedPlace.SentenceShown -> SentenceShownPlace(house, place.id, stack::back)
    is NeedPlace.Heard -> HeardPlace(house, place.id, stack::go, stack::back)
    NeedPlace.Cards -> CardsPlace(house)
    is NeedPlace.Soften -> SoftenPlace(house, place.id, stack::back)
    is NeedPlace.Script -> ScriptPlace(house, place.id, stack::back)
    is NeedPlace.Lens -> LensPlace(house, place, stack::back)
    is NeedPlace.TalksStep -> TalksStepPlace(house, place, stack)
    is NeedPlace.Parting -> PartingPlace(house, place.person, stack::go)
    is NeedPlace.Letter -> LetterPlace(house, place, stack::back)
    NeedPlace.Habits -> HabitsPlace(house)
    NeedPlace.Cycles -> CyclesPlace(house, stack::go)
    NeedPlace.NewCycle -> NewCyclePlace(house, stack)
    is NeedPlace.Cycle -> CyclePlace(house, place.id, stack::go, stack::back)
    is NeedPlace.CycleBox -> CycleBoxPlace(house, place, stack)
    is NeedPlace.UnderStep -> UnderStepPlace(house, place, stack)
    NeedPlace.Share -> SharePlace(house)
}
