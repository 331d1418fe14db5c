package nl.thuishaven.ui.events

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.LifeEventView
import nl.thuishaven.core.LifeEventsView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction
import java.util.UUID

/** What happened in one's life, alive. */
@Composable
internal fun EventsPlace(house: House) {
    val state = remember(house) { EventsState(house) }
    val words = LocalWords.current
    var adding by rememberSaveable { mutableStateOf(false) }
    // The one that is being changed, by its id.
    var changing by rememberSaveable { mutableStateOf<String?>(null) }
    LaunchedEffect(words) { state.read() }
    val view = state.view ?: return
    Page(Head(words.diary.events)) {
        Text(words.diary.eventsAbout, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)
        if (adding) {
            EventForm(state, null) { adding = false }
        } else {
            QuietButton(words.diary.eventsAdd, {
                adding = true
                changing = null
            }, Modifier.fillMaxWidth())
        }
        Events(view, state::restore) { event ->
            if (event.id.toString() == changing) {
                EventForm(state, event) { changing = null }
            } else {
                EventCard(event, {
                    changing = event.id.toString()
                    adding = false
                }) { state.remove(event.id, words) }
            }
        }
    }
}

@Composable
private fun Events(
    view: LifeEventsView,
    onRestore: (UUID) -> Unit,
    one: @Composable (LifeEventView) -> Unit,
) {
    val words = LocalWords.current.diary
    if (view.events.isEmpty()) Card { Text(words.eventsEmpty, style = Look.type.body) }
    view.events.forEach { event -> key(event.id) { one(event) } }
    if (view.binned.isEmpty()) return
    GroupTitle(words.bin, Modifier.padding(start = 8.dp, top = 12.dp))
    view.binned.forEach { event ->
        Card {
            Event(event)
            TextAction(words.restore, { onRestore(event.id) }, Modifier.padding(top = 4.dp), Icons.undo)
        }
    }
}

@Composable
private fun EventCard(
    event: LifeEventView,
    onChange: () -> Unit,
    onRemove: () -> Unit,
) {
    val words = LocalWords.current.diary
    Card(inside = 0.dp) {
        OpenRow(onChange, Modifier.padding(top = 4.dp), does = words.change) { Event(event) }
        TextAction(words.remove, onRemove, Modifier.padding(start = 16.dp, bottom = 4.dp), Icons.bin, Look.colours.ink)
    }
}

@Composable
private fun Event(event: LifeEventView) {
    Text(event.label, style = Look.type.leadStrong)
    Text(event.`when`, color = Look.colours.softInk, style = Look.type.second)
}
