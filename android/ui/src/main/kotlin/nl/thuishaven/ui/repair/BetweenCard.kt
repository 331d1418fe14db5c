package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.RepairPromptView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import java.util.UUID

/** One gentle question about what is still open, which can be put off. */
@Composable
internal fun BetweenCard(
    prompt: RepairPromptView,
    onLater: (UUID) -> Unit,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current.repairs
    Card(ground = Look.colours.lampSoft) {
        GroupTitle(prompt.title, ink = Look.colours.lamp)
        Text(prompt.text, Modifier.padding(top = 2.dp, bottom = 10.dp), style = Look.type.body)
        FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            QuietButton(words.promptOpen, { go(RepairPlace.Rupture(prompt.rupture)) }, ground = Look.colours.surface)
            TextAction(words.promptLater, { onLater(prompt.rupture) }, ink = Look.colours.lamp)
        }
        Why(prompt.why)
    }
}

/** Why it is asked, folded away until someone wants to know. */
@Composable
private fun Why(why: String) {
    var open by rememberSaveable { mutableStateOf(false) }
    TextAction(LocalWords.current.repairs.why, { open = !open }, icon = if (open) Icons.up else Icons.down, ink = Look.colours.lamp)
    if (open) Text(why, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = Look.type.second)
}
