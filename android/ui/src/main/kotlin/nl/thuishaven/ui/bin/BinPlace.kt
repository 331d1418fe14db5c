package nl.thuishaven.ui.bin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.BinRow
import nl.thuishaven.core.BinView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.light.SmallLight
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.moment.mood
import nl.thuishaven.ui.moment.tags
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.ListPage
import nl.thuishaven.ui.pieces.Tags
import nl.thuishaven.ui.pieces.TextAction
import java.util.UUID

/** The state of the bin. */
internal class BinState(
    private val house: House,
) {
    /** What lies in it; none before the first answer. */
    var view: BinView? by mutableStateOf(null)
        private set

    fun read() = house.ask({ diary.bin() }) { view = it }

    fun restore(id: UUID) = house.ask({ diary.restore(id) })
}

/** The bin: what was thrown away, how long it stays, and the way back. */
@Composable
internal fun BinPlace(house: House) {
    val state = remember(house) { BinState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.DIARY), words) { state.read() }
    val view = state.view ?: return
    ListPage(Head(words.diary.binTitle), rememberLazyListState()) {
        item(key = "about") { Text(words.diary.binAbout, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body) }
        if (view.rows.isEmpty()) {
            item(key = "none") { Card { Text(words.diary.binEmpty, style = Look.type.body) } }
        }
        items(view.rows, key = { it.moment.id.toString() }) { row -> BinCard(row) { state.restore(row.moment.id) } }
    }
}

@Composable
private fun BinCard(
    row: BinRow,
    onRestore: () -> Unit,
) {
    val words = LocalWords.current
    Card {
        Row(
            Modifier.semantics(mergeDescendants = true) {},
            horizontalArrangement = Arrangement.spacedBy(14.dp),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            SmallLight(row.moment.step.toInt())
            Column(verticalArrangement = Arrangement.spacedBy(3.dp)) {
                Text(words.choices.mood(row.moment), style = Look.type.leadStrong)
                Tags(row.moment.tags())
                Text(row.`when`, color = Look.colours.softInk, style = Look.type.second)
                Text(row.left, color = Look.colours.lamp, style = Look.type.label)
            }
        }
        TextAction(words.diary.restore, onRestore, Modifier.padding(start = if (Look.type.large) 0.dp else 50.dp, top = 4.dp), Icons.undo)
    }
}
