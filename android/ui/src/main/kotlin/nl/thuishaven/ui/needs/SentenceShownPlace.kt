package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalFrame
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.pieces.LocalWay
import nl.thuishaven.ui.pieces.PageColumn
import nl.thuishaven.ui.pieces.RoundButton
import java.util.UUID

/** How much larger it stands there than the title of a page. */
private const val LARGER = 1.3f

/** One sentence to hand the phone over with, alive: nothing beside it but the way back. */
@Composable
internal fun SentenceShownPlace(
    house: House,
    id: UUID,
    back: () -> Unit,
) {
    val state = remember(house) { SentenceState(house, id) }
    LaunchedEffect(house.changesOf(Area.NEEDS), house.changesOf(Area.PEOPLE), LocalWords.current) { state.read() }
    val page = state.page ?: return
    // What cannot be said any more is not shown either.
    if (page.sayable) SentenceShownScreen(page.text) else LaunchedEffect(Unit) { back() }
}

/** It, drawn. */
@Composable
internal fun SentenceShownScreen(text: String) {
    val title = Look.type.title
    // With a large text it is as large as a word of Dutch allows already.
    val style = if (Look.type.large) title else title.copy(fontSize = title.fontSize * LARGER)
    PageColumn(text) {
        LocalWay.current.back?.let { back ->
            RoundButton(Icons.back, LocalFrame.current.back, back, Modifier.padding(12.dp), Color.Transparent)
        }
        Box(
            Modifier.weight(1f).fillMaxWidth().verticalScroll(rememberScrollState()).padding(horizontal = Space.page, vertical = 24.dp),
            Alignment.CenterStart,
        ) { Text(text, style = style) }
    }
}
