package nl.thuishaven.ui.questionnaire

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.BegunRow
import nl.thuishaven.core.LibraryRow
import nl.thuishaven.core.LibraryView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.ListPage
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.Place

/** The shelf of questionnaires, alive. */
@Composable
internal fun LibraryPlace(
    house: House,
    go: (Place) -> Unit,
) {
    val state = remember(house) { LibraryState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.QUESTIONNAIRES), house.changesOf(Area.PEOPLE), words) { state.read() }
    val view = state.view ?: return
    LibraryScreen(
        view = view,
        go = go,
        onBegin = { row ->
            when {
                row.closed != null -> go(Place.OnPurpose(row.canonical))
                row.asksAbout -> go(Place.Subjects(row.canonical))
                else -> house.begin(row.canonical) { go(Place.Take(it)) }
            }
        },
        onTakeOff = { state.takeOff(it.canonical, words.questionnaires.library.removed, words.questionnaires.history.restore) },
    )
}

/** The shelf, drawn: what was begun first, and at the end what came from someone else. */
@Composable
internal fun LibraryScreen(
    view: LibraryView,
    go: (Place) -> Unit,
    onBegin: (LibraryRow) -> Unit,
    onTakeOff: (LibraryRow) -> Unit,
) {
    val words = LocalWords.current.questionnaires
    ListPage(Head(words.take.title), rememberLazyListState()) {
        item(key = "intro") {
            Text(words.take.intro, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)
        }
        if (view.begun.isNotEmpty()) {
            item(key = "begun") { Begun(view.begun) { go(Place.Take(it.id)) } }
        }
        view.sections.forEachIndexed { index, section ->
            val last = index == view.sections.lastIndex
            item(key = "section $index") { GroupTitle(section.title, Modifier.padding(start = 8.dp, top = 12.dp)) }
            items(section.rows, key = { it.canonical }) { row -> ShelfCard(row, go, onBegin, onTakeOff) }
            if (last) item(key = "handed") { Handed(section.rows.isEmpty()) { go(Place.Import) } }
        }
    }
}

@Composable
private fun Begun(
    rows: List<BegunRow>,
    onResume: (BegunRow) -> Unit,
) {
    val words = LocalWords.current.questionnaires.take
    Card(ground = Look.colours.lampSoft, inside = 0.dp) {
        GroupTitle(words.begunTitle, Modifier.padding(start = Space.inside, end = Space.inside, top = 16.dp), Look.colours.lamp)
        rows.forEach { row ->
            OpenRow({ onResume(row) }, does = words.resume) {
                Text(row.title, style = Look.type.leadStrong)
                Text(row.begun, style = Look.type.second)
            }
        }
        Spacer(Modifier.height(6.dp))
    }
}

@Composable
private fun ShelfCard(
    row: LibraryRow,
    go: (Place) -> Unit,
    onBegin: (LibraryRow) -> Unit,
    onTakeOff: (LibraryRow) -> Unit,
) {
    val words = LocalWords.current.questionnaires
    Card(inside = 0.dp) {
        OpenRow({ onBegin(row) }, Modifier.padding(vertical = 4.dp), does = words.take.begin) {
            Text(row.title, style = Look.type.leadStrong)
            if (row.about.isNotEmpty()) Text(row.about, color = Look.colours.softInk, style = Look.type.second)
            row.invitation?.let { Text(it, color = Look.colours.lamp, style = Look.type.second) }
            row.taken?.let { Text(it, color = Look.colours.softInk, style = Look.type.label) }
        }
        if (row.taken != null || row.canRemove) {
            FlowRow(Modifier.padding(start = 16.dp, end = 12.dp, bottom = 6.dp), Arrangement.spacedBy(16.dp)) {
                if (row.taken != null) TextAction(words.take.history, { go(Place.History(row.canonical)) })
                if (row.canRemove) TextAction(words.library.remove, { onTakeOff(row) })
            }
        }
    }
}

/** What a therapist hands over: said while there is nothing yet, and the way to bring one in. */
@Composable
private fun Handed(
    empty: Boolean,
    onAdd: () -> Unit,
) {
    val words = LocalWords.current.questionnaires
    Card {
        if (empty) Text(words.library.emptyHanded, Modifier.padding(bottom = 8.dp), style = Look.type.body)
        TextAction(words.arrival.title, onAdd, icon = Icons.plus)
    }
}
