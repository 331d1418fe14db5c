package nl.thuishaven.ui.offer

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
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
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.OfferKind
import nl.thuishaven.core.OfferView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.help.HelpAction
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction

/** What one can do where something is offered. */
internal class OfferActions(
    val on: () -> Unit,
    val done: () -> Unit,
    val ground: () -> Unit,
    val turnOff: () -> Unit,
)

/** What might be good first, drawn: large, few, and without a keyboard. */
@Composable
internal fun OfferScreen(
    offer: OfferView,
    act: OfferActions,
) {
    val words = LocalWords.current.offer
    var open by rememberSaveable { mutableStateOf<String?>(null) }
    Page(Head(offer.title), foot = { Foot(offer, act) }) {
        Text(offer.text, Modifier.padding(horizontal = 8.dp).padding(bottom = 8.dp), style = Look.type.lead)
        offer.ways.forEach { way ->
            WayCard(way, way.id == open) { open = way.id.takeUnless { it == open } }
        }
        Column(Modifier.padding(start = 8.dp, top = 4.dp)) {
            if (offer.kind == OfferKind.BODY_FIRST) TextAction(words.flashback, act.ground)
            HelpAction()
            Why(offer, act.turnOff)
        }
    }
}

/** Why it is there, and how it stays away: behind one tap, for who wonders. */
@Composable
private fun Why(
    offer: OfferView,
    onTurnOff: () -> Unit,
) {
    val words = LocalWords.current.offer
    var open by rememberSaveable { mutableStateOf(false) }
    TextAction(words.why, { open = !open }, icon = if (open) Icons.up else Icons.down, ink = Look.colours.softInk)
    if (!open) return
    Text(offer.why, Modifier.padding(start = 4.dp).semantics { liveRegion = LiveRegionMode.Polite }, style = Look.type.body)
    TextAction(words.turnOff, onTurnOff, ink = Look.colours.softInk)
}

@Composable
private fun Foot(
    offer: OfferView,
    act: OfferActions,
) {
    val words = LocalWords.current.offer
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
        Text(words.kept, Modifier.fillMaxWidth(), Look.colours.softInk, style = Look.type.second, textAlign = TextAlign.Center)
        // Where it is enough, nothing leads to the next question.
        if (offer.kind != OfferKind.ENOUGH) QuietButton(words.on, act.on, Modifier.fillMaxWidth())
        MainButton(words.done, act.done, Modifier.fillMaxWidth())
    }
}
