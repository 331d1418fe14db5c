package nl.thuishaven.ui.offer

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.GroundingView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.help.HelpAction
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page

/** What helps when it feels as if it happens now, alive. */
@Composable
internal fun GroundingPlace(
    house: House,
    back: () -> Unit,
) {
    var view by remember(house) { mutableStateOf<GroundingView?>(null) }
    LaunchedEffect(LocalWords.current) { house.ask({ haven.grounding() }) { view = it } }
    view?.let { GroundingScreen(it, back) }
}

/** It, drawn: one large line after the other. */
@Composable
internal fun GroundingScreen(
    view: GroundingView,
    onDone: () -> Unit,
) {
    val words = LocalWords.current.offer
    Page(Head(view.title), foot = { MainButton(words.done, onDone, Modifier.fillMaxWidth()) }) {
        Card(inside = 24.dp) {
            Column(verticalArrangement = Arrangement.spacedBy(24.dp)) { view.lines.forEach { Text(it, style = Look.type.card) } }
        }
        HelpAction(Modifier.padding(start = 8.dp, top = 4.dp))
    }
}
