package nl.thuishaven.ui.cycle

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.delay
import nl.thuishaven.core.PauseKept
import nl.thuishaven.core.PauseView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction

/** How often it is looked whether a pause is over, in milliseconds. */
private const val A_WHILE = 15_000L

/** A pause: until when, and once that time has come whether one came back. [onLook] looks how it is now. */
@Composable
internal fun PauseCard(
    pause: PauseView,
    onLook: () -> Unit,
    onTakeBack: () -> Unit,
    onKept: (PauseKept) -> Unit,
) {
    val words = LocalWords.current.cycle
    val takeBack = LocalWords.current.today.takeBack
    val look = rememberUpdatedState(onLook)
    LaunchedEffect(pause.id, pause.running) {
        while (pause.running) {
            delay(A_WHILE)
            look.value()
        }
    }
    val answers = listOf(PauseKept.YES to words.pauseYes, PauseKept.LATER to words.pauseLater, PauseKept.NOT_YET to words.pauseNo)
    Card(ground = Look.colours.seaSoft, between = Arrangement.spacedBy(10.dp)) {
        if (pause.asksKept) {
            CardTitle(words.pauseKept, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
            FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
                answers.forEach { (kept, label) -> QuietButton(label, { onKept(kept) }, ground = Look.colours.surface) }
            }
        } else {
            FlowRow(horizontalArrangement = Arrangement.spacedBy(12.dp), itemVerticalAlignment = Alignment.CenterVertically) {
                Icon(Icons.pause, null, Modifier.size(28.dp), Look.colours.sea)
                Text(
                    pause.label,
                    Modifier.semantics {
                        heading()
                        liveRegion = LiveRegionMode.Polite
                    },
                    style = Look.type.card,
                )
            }
            TextAction(takeBack, onTakeBack, icon = Icons.undo)
        }
    }
}
