package nl.thuishaven.ui.questionnaire

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.LibraryRow
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.route.Place

/** A questionnaire that stays closed until it is opened on purpose, alive. */
@Composable
internal fun OnPurposePlace(
    house: House,
    canonical: String,
    go: (Place) -> Unit,
) {
    val state = remember(house) { LibraryState(house) }
    LaunchedEffect(LocalWords.current) { state.read() }
    val rows = state.view?.sections?.flatMap { it.rows }
    rows?.find { it.canonical == canonical }?.let { row ->
        OnPurposeScreen(row) { house.begin(canonical, onPurpose = true) { id -> go(Place.Take(id)) } }
    }
}

/** What it asks and how to stop, before it opens. */
@Composable
internal fun OnPurposeScreen(
    row: LibraryRow,
    onOpen: () -> Unit,
) {
    val words = LocalWords.current.questionnaires.take
    Page(Head(row.title), foot = { QuietButton(words.beginAnyway, onOpen, Modifier.fillMaxWidth()) }) {
        Card(ground = Look.colours.lampSoft) { Text(row.closed.orEmpty(), style = Look.type.lead) }
        if (row.about.isNotEmpty()) {
            Text(row.about, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)
        }
    }
}
