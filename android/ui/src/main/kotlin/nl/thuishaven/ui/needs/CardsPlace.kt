package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.CardView
import nl.thuishaven.core.CardWay
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton

/** The sentences that carry, alive. */
@Composable
internal fun CardsPlace(house: House) {
    val state = remember(house) { NeedsState(house) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val view = state.view ?: return
    Page(Head(words.needs.cards)) {
        Text(words.needs.cardsAbout, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)
        view.cards.forEach { card -> CarryingCard(card) { way -> state.use(card.id, way, words) } }
    }
}

/** One of them, drawn: what it says and means, how often it went which way, and a tap for each way. */
@Composable
private fun CarryingCard(
    card: CardView,
    onUse: (CardWay) -> Unit,
) {
    val words = LocalWords.current.needs
    val ways = listOf(CardWay.SAID to words.cardSaid, CardWay.RECEIVED to words.cardReceived, CardWay.LONGED_FOR to words.cardLonged)
    Card {
        CardTitle(card.label)
        Text(card.meaning, Modifier.padding(top = 2.dp), style = Look.type.body)
        Text(
            card.counts,
            Modifier.padding(top = 6.dp, bottom = 10.dp).semantics { liveRegion = LiveRegionMode.Polite },
            Look.colours.softInk,
            style = Look.type.second,
        )
        FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            ways.forEach { (way, label) ->
                // Read aloud, it has to say which one.
                QuietButton(label, { onUse(way) }, Modifier.semantics { contentDescription = "${card.label}: $label" })
            }
        }
    }
}
