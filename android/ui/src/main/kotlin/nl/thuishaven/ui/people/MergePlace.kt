package nl.thuishaven.ui.people

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import nl.thuishaven.core.Area
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.needs.About
import nl.thuishaven.ui.needs.ChoiceGroup
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.WaitingButton
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import java.util.UUID

/** Whom someone turns out to be, alive. It stays so: the tap that does it comes after the choice. */
@Composable
internal fun MergePlace(
    house: House,
    person: UUID,
    stack: BackStack,
) {
    val state = remember(house) { PeopleState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    var into by remember { mutableStateOf<UUID?>(null) }
    val view = state.view ?: return
    val all = view.people + view.resting
    val others = all.filter { !it.me && it.id != person }
    Page(Head(words.repairs.mergeQuestion, all.find { it.id == person }?.nickname), foot = {
        val other = into
        if (other == null) {
            WaitingButton(words.repairs.merge, words.repairs.mergeQuestion, Modifier.fillMaxWidth())
        } else {
            MainButton(words.repairs.merge, {
                state.merge(person, other) {
                    stack.leave { it == RepairPlace.Merge(person) || it == Place.Person(person) }
                    stack.go(Place.Person(other))
                }
            }, Modifier.fillMaxWidth())
        }
    }) {
        About(words.repairs.mergeAbout)
        state.refusal?.let { Refusal(it) }
        ChoiceGroup(words.repairs.mergeQuestion) {
            Chips(one = true) { others.forEach { one -> OneOfChip(one.nickname, one.id == into, { into = one.id }) } }
        }
    }
}
