package nl.thuishaven.ui.sources

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
import nl.thuishaven.core.SourcesView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.Page

/** Where the ideas come from, and under which licences the parts are used. */
@Composable
internal fun SourcesPlace(house: House) {
    var view by remember { mutableStateOf<SourcesView?>(null) }
    LaunchedEffect(house, LocalWords.current) { house.ask({ settings.sources() }) { view = it } }
    view?.let { SourcesScreen(it) }
}

/** The sources, drawn. */
@Composable
internal fun SourcesScreen(view: SourcesView) {
    Page(Head(view.title)) {
        Text(view.intro, Modifier.padding(horizontal = 8.dp), style = Look.type.body)
        view.sections.forEach { section ->
            Card {
                CardTitle(section.title)
                section.lines.forEach { Text(it, Modifier.padding(top = 8.dp), style = Look.type.second) }
            }
        }
    }
}
