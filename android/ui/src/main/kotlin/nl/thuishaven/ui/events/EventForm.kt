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
import nl.thuishaven.core.LifeEventDraft
import nl.thuishaven.core.LifeEventView
import nl.thuishaven.core.LocalDate
import nl.thuishaven.core.MonthMark
import nl.thuishaven.core.MonthView
import nl.thuishaven.core.newId
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

/** Something that happened: what, on which day, and in one's own words. [event] is the one that is changed, or none. */
@Composable
internal fun EventForm(
    state: EventsState,
    event: LifeEventView?,
    onKept: () -> Unit,
) {
    val words = LocalWords.current
    val id = remember { event?.id ?: newId() }
    var kind by rememberSaveable { mutableStateOf(event?.kind) }
    // In memory alone, like everything that is typed.
    var text by remember { mutableStateOf(event?.text.orEmpty()) }
    var day by remember { mutableStateOf<CalendarDay?>(null) }
    var month by remember { mutableStateOf<MonthView?>(null) }
    LaunchedEffect(words) {
        val of = event?.day?.let { MonthMark(it.year, it.monthValue.toUByte()) }
        state.month(of) { here -> day = day ?: here.days.find { if (event == null) it.today else it.date == event.day } }
    }

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
            MainButton(words.diary.eventsKeep, { state.keep(LifeEventDraft(id, on.date, chosen, text), onKept) })
        }
    }
}
