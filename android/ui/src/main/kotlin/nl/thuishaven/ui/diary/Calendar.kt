package nl.thuishaven.ui.diary

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.time.MonthGrid

/** A month, and below it the moments of the day that was tapped. */
@Composable
internal fun Calendar(
    state: DiaryState,
    go: (Place) -> Unit,
) {
    val month = state.month ?: return
    Column(verticalArrangement = Arrangement.spacedBy(Space.between)) {
        MonthGrid(
            month = month,
            chosen = state.day,
            onMonth = { state.readMonth(it) },
            onDay = { state.readDay(it) },
            foot = month.sentence,
        )
        TextAction(LocalWords.current.diary.events, { go(Place.Events) }, Modifier.padding(start = 8.dp), Icons.flag)
        if (state.day == null) return@Column
        Events(month.days.find { it.date == state.day }?.events.orEmpty())
        if (state.dayView.isEmpty()) {
            Card { Text(LocalWords.current.diary.dayEmpty, style = Look.type.body) }
        } else {
            state.dayView.forEach { DayCard(it, go) }
        }
    }
}

/** What happened in one's life on the day that was tapped. */
@Composable
private fun Events(events: List<String>) {
    if (events.isEmpty()) return
    Card(ground = Look.colours.lampSoft, between = Arrangement.spacedBy(4.dp)) {
        events.forEach { Text(it, style = Look.type.leadStrong) }
    }
}
