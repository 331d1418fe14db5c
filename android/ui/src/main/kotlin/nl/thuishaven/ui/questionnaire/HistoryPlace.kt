package nl.thuishaven.ui.questionnaire

import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.HistoryRow
import nl.thuishaven.core.HistoryView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.ListPage
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.questionnaire.result.PlaneChart
import nl.thuishaven.ui.route.Place
import java.util.UUID

/** The state of earlier times. */
internal class HistoryState(
    private val house: House,
    private val canonical: String,
) {
    /** What the core shows; none before the first answer. */
    var view: HistoryView? by mutableStateOf(null)
        private set

    fun read() = house.ask({ questionnaires.history(canonical) }) { view = it }

    fun restore(id: UUID) = house.ask({ questionnaires.restore(id) })
}

/** Earlier times of a questionnaire, alive. */
@Composable
internal fun HistoryPlace(
    house: House,
    canonical: String,
    go: (Place) -> Unit,
) {
    val state = remember(house) { HistoryState(house, canonical) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.QUESTIONNAIRES), house.changesOf(Area.PEOPLE), words) { state.read() }
    val view = state.view ?: return
    HistoryScreen(view, { go(Place.Result(it)) }, { house.discard(it, words.questionnaires) }, state::restore)
}

/** Earlier times, drawn: newest first, and at the end what lies in the bin. */
@Composable
internal fun HistoryScreen(
    view: HistoryView,
    onOpen: (UUID) -> Unit,
    onRemove: (UUID) -> Unit,
    onRestore: (UUID) -> Unit,
) {
    val words = LocalWords.current.questionnaires.history
    ListPage(Head(words.title, view.title), rememberLazyListState()) {
        view.plane?.let { plane ->
            item(key = "plane") {
                Card {
                    CardTitle(words.sideBySide, Modifier.padding(bottom = 12.dp))
                    PlaneChart(plane, path = false)
                }
            }
        }
        if (view.rows.isEmpty()) item(key = "none") { Card { Text(words.empty, style = Look.type.body) } }
        items(view.rows, key = { it.id.toString() }) { row ->
            Card(inside = 0.dp) {
                OpenRow({ onOpen(row.id) }, Modifier.padding(top = 4.dp)) { Time(row) }
                TextAction(
                    words.remove,
                    { onRemove(row.id) },
                    Modifier.padding(start = 16.dp, bottom = 6.dp),
                    Icons.bin,
                    Look.colours.ink,
                )
            }
        }
        if (view.removed.isNotEmpty()) {
            item(key = "removed") { GroupTitle(words.removed, Modifier.padding(start = 8.dp, top = 12.dp)) }
        }
        items(view.removed, key = { it.id.toString() }) { row ->
            Card {
                Time(row)
                TextAction(words.restore, { onRestore(row.id) }, Modifier.padding(top = 4.dp), Icons.undo)
            }
        }
    }
}

@Composable
private fun Time(row: HistoryRow) {
    Text(row.taken, style = Look.type.leadStrong)
    row.about?.let { Text(it, color = Look.colours.softInk, style = Look.type.second) }
}
