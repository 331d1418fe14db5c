package nl.thuishaven.ui.cycle

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.BoxView
import nl.thuishaven.core.CycleChange
import nl.thuishaven.core.Side
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.flow.OwnWords
import nl.thuishaven.ui.help.HelpCard
import nl.thuishaven.ui.moment.toggled
import nl.thuishaven.ui.needs.SomeOfGroups
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.NeedPlace

/** One box of a cycle, alive. Everything on it is kept as it is tapped. */
@Composable
internal fun CycleBoxPlace(
    house: House,
    place: NeedPlace.CycleBox,
    stack: BackStack,
) {
    val state = remember(house) { CycleState(house, place.id) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    val page = state.page ?: return
    val boxes = page.side(place.side)
    val index = boxes.indexOfFirst { it.part == place.part }
    val box = boxes.getOrNull(index) ?: return
    val next = boxes.getOrNull(index + 1)

    fun leave() = stack.leave { it is NeedPlace.CycleBox }

    fun toNext(part: BoxView) {
        leave()
        stack.go(NeedPlace.CycleBox(place.id, place.side, part.part))
    }
    Page(
        Head(box.question, if (place.side == Side.MINE) words.cycle.mine else words.cycle.theirs),
        foot = {
            Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
                state.refusal?.let { Refusal(it) }
                if (next != null) QuietButton(words.needs.done, ::leave, Modifier.fillMaxWidth())
                MainButton(
                    if (next == null) words.needs.done else words.needs.next,
                    { if (next == null) leave() else toNext(next) },
                    Modifier.fillMaxWidth(),
                )
            }
        },
    ) {
        if (page.rests) {
            HelpCard(words.people.notSafeHelp)
        } else {
            Column(Modifier.fillMaxWidth().padding(horizontal = 8.dp)) { Filling(place, box, state::change) }
        }
    }
}

@Composable
private fun Filling(
    place: NeedPlace.CycleBox,
    box: BoxView,
    change: ChangeOfCycle,
) {
    fun put(
        done: (Boolean) -> Unit,
        chosen: (List<String>) -> List<String> = { it },
        own: (String) -> String = { it },
    ) = change(done) { now ->
        val before = now.side(place.side).first { it.part == place.part }
        CycleChange.Box(place.side, place.part, chosen(before.chosen.map { it.id }), own(before.own))
    }
    SomeOfGroups(box.groups, box.chosen) { id -> put({}, chosen = { it.toggled(id) }) }
    OwnWords(box.own) { text, done -> put(done, own = { text }) }
}
