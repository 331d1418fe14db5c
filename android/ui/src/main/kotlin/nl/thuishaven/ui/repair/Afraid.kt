package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.LocalWay
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction

/** Whether one was afraid of the other: asked once, about something large. */
@Composable
internal fun AskAfraid(onAnswer: (Boolean) -> Unit) {
    val words = LocalWords.current.repairs
    Card(ground = Look.colours.lampSoft, between = Arrangement.spacedBy(10.dp)) {
        CardTitle(words.afraidQuestion)
        FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            listOf(true to words.afraidYes, false to words.afraidNo).forEach { (afraid, label) ->
                QuietButton(label, { onAnswer(afraid) }, ground = Look.colours.surface)
            }
        }
    }
}

/** One was afraid: help, and a way to mark the other as not safe. Nothing else is asked. */
@Composable
internal fun AfraidHelp(
    flags: Boolean,
    onFlag: () -> Unit,
) {
    val words = LocalWords.current.repairs
    Card(ground = Look.colours.lampSoft) {
        Text(words.afraidHelp, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = Look.type.lead)
        LocalWay.current.help?.let { MainButton(words.help, it, Modifier.padding(top = 12.dp)) }
        if (flags) TextAction(words.afraidFlag, onFlag, Modifier.padding(top = 4.dp), ink = Look.colours.ink)
    }
}
