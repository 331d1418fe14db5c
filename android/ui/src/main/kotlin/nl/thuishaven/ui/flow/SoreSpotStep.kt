package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.moment.MomentState
import nl.thuishaven.ui.moment.toggled
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Chip
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.Field
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.TextAction
import java.util.UUID

/** Which sore spots were touched, of one's own list, with room to add one on the spot. */
@Composable
internal fun SoreSpotStep(
    page: MomentPage,
    state: MomentState,
) {
    val words = LocalWords.current.diary
    val change = state::change
    LaunchedEffect(words) { state.readSpots() }
    var adding by rememberSaveable { mutableStateOf(false) }
    Chips {
        page.chain.soreSpots.forEach { spot ->
            Chip(spot.text, spot.chosen, { change({}) { now -> MomentChange.SoreSpots(now.touched().toggled(spot.id)) } })
        }
    }
    if (!adding) {
        TextAction(words.spotAdd, { adding = true }, Modifier.padding(top = 8.dp), Icons.plus)
        state.spots?.let { RestingSpots(it, state::restSpot) }
        return
    }
    NewSpot { text ->
        state.addSoreSpot(text) { id ->
            adding = false
            change({}) { now -> MomentChange.SoreSpots(now.touched() + id) }
        }
    }
}

@Composable
private fun NewSpot(onKeep: (String) -> Unit) {
    val words = LocalWords.current.diary
    // In memory alone, like everything that is typed.
    var text by remember { mutableStateOf("") }
    Card(Modifier.padding(top = 16.dp), between = Arrangement.spacedBy(14.dp)) {
        Field(words.spotLabel, text, { text = it })
        MainButton(words.spotKeep, { onKeep(text) })
    }
}

private fun MomentPage.touched(): List<UUID> = chain.soreSpots.filter { it.chosen }.map { it.id }
