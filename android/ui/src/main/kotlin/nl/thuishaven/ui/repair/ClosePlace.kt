package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Occurred
import nl.thuishaven.core.RuptureChange
import nl.thuishaven.core.RupturePage
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.cycle.Rows
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.needs.ChoiceGroup
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.time.MonthGrid
import nl.thuishaven.ui.time.Stepper
import nl.thuishaven.ui.time.Wall
import nl.thuishaven.ui.time.WhenState
import java.util.UUID

/** How it ended, alive: just now, or earlier. One tap on how deep keeps it. */
@Composable
internal fun ClosePlace(
    house: House,
    id: UUID,
    back: () -> Unit,
) {
    val state = remember(house) { RuptureState(house, id) }
    val clock = remember(house) { WhenState(house) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    var earlier by rememberSaveable { mutableStateOf(false) }
    val page = state.page ?: return
    // It cannot be over before the last that is known of it.
    val last = Wall.of(page.attempts.lastOrNull()?.wall ?: page.wall)
    val shown = clock.dial ?: last
    Page(Head(words.repairs.depth, page.with)) {
        state.refusal?.let { Refusal(it) }
        ChoiceGroup(words.repairs.closeWhen) {
            Chips(one = true) {
                OneOfChip(words.repairs.whenNow, !earlier, { earlier = false })
                OneOfChip(words.repairs.whenEarlier, earlier, { earlier = true })
            }
        }
        if (earlier) Earlier(page, clock, shown)
        val choices = if (page.child) words.repairChoices.childDepths else words.repairChoices.depths
        Rows(choices) { choice ->
            OpenRow({
                val at = if (earlier) Occurred.Wall(shown.date, shown.hour.toUByte(), shown.minute.toUByte()) else null
                state.change({ if (it) back() }) { RuptureChange.Closed(choice.depth, at) }
            }) {
                Text(choice.label, style = Look.type.leadStrong)
                Text(choice.meaning, color = Look.colours.softInk, style = Look.type.second)
            }
        }
    }
}

/** When it was over, on calendar and clock. */
@Composable
private fun Earlier(
    page: RupturePage,
    clock: WhenState,
    shown: Wall,
) {
    val words = LocalWords.current
    LaunchedEffect(words) { clock.readMonth(page.wall.month) }
    Card {
        Column(Modifier.padding(vertical = 2.dp), Arrangement.spacedBy(8.dp)) {
            Stepper(words.diary.hour, words.choices.hours[shown.hour], words.diary.hourEarlier, words.diary.hourLater) {
                clock.dial = (clock.dial ?: shown).turnHour(it)
            }
            Stepper(words.diary.minute, shown.minuteText, words.diary.minuteEarlier, words.diary.minuteLater) {
                clock.dial = (clock.dial ?: shown).turnMinute(it)
            }
        }
    }
    clock.month?.let { month -> MonthGrid(month, shown.date, clock::readMonth, { clock.dial = shown.copy(date = it) }) }
}
