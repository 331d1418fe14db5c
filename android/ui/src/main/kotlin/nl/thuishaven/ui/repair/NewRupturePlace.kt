package nl.thuishaven.ui.repair

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import nl.thuishaven.core.Area
import nl.thuishaven.core.RuptureDraft
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.needs.About
import nl.thuishaven.ui.needs.ChoiceGroup
import nl.thuishaven.ui.needs.OnePerson
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import java.util.UUID

/** Something came between, alive: with whom, and how big. The second tap keeps it, and its story opens. */
@Composable
internal fun NewRupturePlace(
    house: House,
    place: RepairPlace.NewRupture,
    stack: BackStack,
) {
    val state = remember(house) { RepairsState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    var person by rememberSaveable { mutableStateOf<String?>(null) }
    val view = state.view ?: return
    val with = place.person ?: person?.let(UUID::fromString)
    Page(Head(words.repairs.log, view.people.find { it.id == place.person?.toString() }?.label)) {
        About(words.repairs.logAbout)
        state.refusal?.let { Refusal(it) }
        if (place.person == null) {
            ChoiceGroup(words.repairs.who) {
                OnePerson(view.people, with, { stack.go(Place.NewPerson) }) { person = it.toString() }
            }
        }
        if (with != null) {
            ChoiceGroup(words.repairs.size) {
                SizeTiles(null) { size ->
                    state.log(RuptureDraft(place.id, with, size, moment = place.moment, cycle = place.cycle)) {
                        stack.leave { it is RepairPlace.Logging }
                        stack.go(RepairPlace.Rupture(place.id))
                    }
                }
            }
        }
    }
}
