package nl.thuishaven.ui.events

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.CalendarDay
import nl.thuishaven.core.LocalDate
import nl.thuishaven.core.MonthView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.Field
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.WaitingButton
import nl.thuishaven.ui.questionnaire.take.DayChoice

private val INSIDE = Arrangement.spacedBy(12.dp)

/** Something that happened: what, on which day, and in one's own words. */
@Composable
internal fun NewEvent(
    state: EventsState,
    onKept: () -> Unit,
) {
    val words = LocalWords.current
    var kind by rememberSaveable { mutableStateOf<String?>(null) }
    // In memory alone, like everything that is typed.
    var text by remember { mutableStateOf("") }
    var day by remember { mutableStateOf<CalendarDay?>(null) }
    var month by remember { mutableStateOf<MonthView?>(null) }
    LaunchedEffect(words) { state.month(null) { here -> day = day ?: here.days.find { it.today } } }

    fun choose(date: LocalDate) {
        day = month?.days?.find { it.date == date } ?: day
    }
    Card(between = INSIDE) {
        GroupTitle(words.diary.eventsKind)
        Chips(one = true) { words.choices.events.forEach { OneOfChip(it.label, it.id == kind, { kind = it.id }) } }
    }
    // Not in a card: the month that unfolds is one itself.
    Column(verticalArrangement = INSIDE) {
        GroupTitle(words.diary.eventsDay, Modifier.padding(start = 8.dp))
        DayChoice(
            day?.date,
            day?.spoken.orEmpty(),
            { of, then ->
                state.month(of) {
                    month = it
                    then(it)
                }
            },
            ::choose,
        )
    }
    Card(between = INSIDE) {
        Field(words.diary.eventsText, text, { text = it })
        state.refusal?.let { Refusal(it) }
        val chosen = kind
        val on = day
        if (chosen == null || on == null) {
            WaitingButton(words.diary.eventsKeep, words.diary.eventsKind)
        } else {
            MainButton(words.diary.eventsKeep, { state.keep(on.date, chosen, text, onKept) })
        }
    }
}
