package nl.thuishaven.ui.repair

import androidx.compose.runtime.Composable
import nl.thuishaven.ui.House
import nl.thuishaven.ui.people.MergePlace
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.RepairPlace

/** The places of what came between people, and of the steps towards each other. */
@Composable
internal fun RepairPlaces(
    place: RepairPlace,
    house: House,
    stack: BackStack,
) = when (place) {
    is RepairPlace.NewRupture -> NewRupturePlace(house, place, stack)
    is RepairPlace.NewAttempt -> NewAttemptPlace(house, place, stack)
    is RepairPlace.AttemptOf -> AttemptOfPlace(house, place, stack)
    is RepairPlace.AttemptKind -> AttemptKindPlace(house, place, stack)
    is RepairPlace.Rupture -> RupturePlace(house, place.id, stack)
    is RepairPlace.RuptureWhen -> RuptureWhenPlace(house, place.id, stack::back)
    is RepairPlace.Close -> ClosePlace(house, place.id, stack::back)
    is RepairPlace.Attempt -> AttemptPlace(house, place.id, stack)
    is RepairPlace.AttemptWhen -> AttemptWhenPlace(house, place.id, stack::back)
    RepairPlace.Closed -> ClosedPlace(house, stack::go)
    RepairPlace.Alone -> AlonePlace(house, stack::go)
    RepairPlace.Insights -> InsightsPlace(house)
    RepairPlace.Tools -> ToolsPlace(house, stack::go)
    is RepairPlace.Apology -> ApologyPlace(house, place.id, stack)
    is RepairPlace.ApologyShown -> ApologyShownPlace(house, place.id, stack::back)
    is RepairPlace.SoftStart -> SoftStartPlace(house, place.id, stack)
    is RepairPlace.SoftStartShown -> SoftStartShownPlace(house, place.id, stack::back)
    RepairPlace.Sorry -> SorryPlace()
    is RepairPlace.Merge -> MergePlace(house, place.person, stack)
}
