package nl.thuishaven.ui.cycle

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.Tie
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.needs.OnePerson
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.WaitingButton
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import java.util.UUID

/** With whom a new cycle is, alive: someone of now, of before, or imagined. */
@Composable
internal fun NewCyclePlace(
    house: House,
    stack: BackStack,
) {
    val state = remember(house) { CyclesState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    val view = state.view ?: return
    var tie by rememberSaveable { mutableStateOf(Tie.NOW) }
    var person by rememberSaveable { mutableStateOf<String?>(null) }
    val with = person?.let(UUID::fromString)
    val ties = listOf(Tie.NOW to words.cycle.now, Tie.EARLIER to words.cycle.earlier, Tie.IMAGINED to words.cycle.imagined)
    Page(Head(words.cycle.new), foot = {
        if (tie != Tie.IMAGINED && with == null) {
            WaitingButton(words.needs.next, words.needs.whomAbout, Modifier.fillMaxWidth())
        } else {
            MainButton(words.needs.next, {
                state.draw(tie, with) { id ->
                    stack.leave { it == NeedPlace.NewCycle }
                    stack.go(NeedPlace.Cycle(id))
                }
            }, Modifier.fillMaxWidth())
        }
    }) {
        state.refusal?.let { Refusal(it) }
        Card(between = Arrangement.spacedBy(12.dp)) {
            Chips(one = true) {
                ties.forEach { (option, label) ->
                    OneOfChip(label, option == tie, {
                        tie = option
                        person = null
                    })
                }
            }
        }
        if (tie != Tie.IMAGINED) {
            Card {
                OnePerson(if (tie == Tie.NOW) view.people else view.earlier, with, { stack.go(Place.NewPerson) }) { person = it.toString() }
            }
        }
    }
}
