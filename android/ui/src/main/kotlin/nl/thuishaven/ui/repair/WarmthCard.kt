package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.LocalDate
import nl.thuishaven.core.WarmthView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction

/** A week of one's own reactions: a tap for each while it is under way, and the weeks beside it. */
@Composable
internal fun WarmthCard(
    week: WarmthView,
    onTurn: (LocalDate) -> Unit,
    onReact: (Boolean) -> Unit,
) {
    val words = LocalWords.current.repairInsights
    Card(between = Arrangement.spacedBy(10.dp)) {
        CardTitle(words.warmth)
        Text(words.warmthAbout, style = Look.type.body)
        Text(week.label, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = Look.type.leadStrong)
        if (week.asks) {
            FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
                QuietButton(words.warm, { onReact(true) })
                QuietButton(words.sharp, { onReact(false) })
            }
        }
        Text(week.counts, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = Look.type.body)
        Text(week.sentence, color = Look.colours.softInk, style = Look.type.second)
        FlowRow(horizontalArrangement = Arrangement.spacedBy(16.dp)) {
            TextAction(words.weekEarlier, { onTurn(week.earlier) }, icon = Icons.left)
            week.later?.let { later -> TextAction(words.weekLater, { onTurn(later) }, icon = Icons.right) }
        }
    }
}
