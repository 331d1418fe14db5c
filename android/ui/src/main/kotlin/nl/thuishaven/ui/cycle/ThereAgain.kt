package nl.thuishaven.ui.cycle

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.CyclePage
import nl.thuishaven.core.Seen
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction

/** How long a pause can be, in minutes. */
private val MINUTES = listOf(20, 30, 45, 60)

/** "There it is again", one tap each, and what belongs to then: to prevent, to interrupt, to repair. */
@Composable
internal fun ThereAgain(
    page: CyclePage,
    paused: Boolean,
    onSpot: (Seen) -> Unit,
    onPause: (Int) -> Unit,
) {
    val words = LocalWords.current.cycle
    val times = listOf(Seen.BEFORE to words.before, Seen.DURING to words.during, Seen.AFTERWARDS to words.afterwards)
    // What was tapped unfolds what belongs to it.
    var open by rememberSaveable { mutableStateOf<Seen?>(null) }
    Card {
        CardTitle(words.thereAgain)
        Text(
            page.seen,
            Modifier.padding(top = 2.dp, bottom = 10.dp).semantics { liveRegion = LiveRegionMode.Polite },
            Look.colours.softInk,
            style = Look.type.second,
        )
        FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            times.forEach { (seen, label) ->
                // Read aloud, it has to say what.
                QuietButton(label, {
                    onSpot(seen)
                    open = seen
                }, Modifier.semantics { contentDescription = "${words.thereAgain}: $label" })
            }
        }
        val toggle = { seen: Seen -> open = seen.takeUnless { it == open } }
        Fold(words.prevent, open == Seen.BEFORE, { toggle(Seen.BEFORE) }) { Text(words.preventAbout, style = Look.type.body) }
        Fold(words.interrupt, open == Seen.DURING, { toggle(Seen.DURING) }) {
            Text(words.interruptAbout, style = Look.type.body)
            if (!paused) PauseStart(onPause)
        }
        Fold(words.repair, open == Seen.AFTERWARDS, { toggle(Seen.AFTERWARDS) }) { Text(words.repairAbout, style = Look.type.body) }
    }
}

@Composable
private fun Fold(
    title: String,
    open: Boolean,
    onToggle: () -> Unit,
    content: @Composable () -> Unit,
) {
    TextAction(title, onToggle, Modifier.padding(top = 4.dp), if (open) Icons.up else Icons.down)
    if (!open) return
    Column(
        Modifier.fillMaxWidth().padding(bottom = 8.dp).semantics { liveRegion = LiveRegionMode.Polite },
        Arrangement.spacedBy(10.dp),
    ) { content() }
}

@Composable
private fun PauseStart(onPause: (Int) -> Unit) {
    val words = LocalWords.current.cycle
    var minutes by rememberSaveable { mutableIntStateOf(MINUTES.first()) }
    GroupTitle(words.pauseMinutes)
    Chips(one = true) { MINUTES.forEach { n -> OneOfChip(n.toString(), n == minutes, { minutes = n }) } }
    MainButton(words.pauseStart, { onPause(minutes) }, Modifier.fillMaxWidth())
}
