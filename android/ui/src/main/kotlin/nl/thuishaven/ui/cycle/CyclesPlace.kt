package nl.thuishaven.ui.cycle

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import nl.thuishaven.core.Area
import nl.thuishaven.core.CycleRow
import nl.thuishaven.core.CyclesView
import nl.thuishaven.core.FoundView
import nl.thuishaven.core.UnderView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.needs.takeBack
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Hairline
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.UnderPart
import nl.thuishaven.ui.route.line
import java.util.UUID

/** Negative cycles, alive. */
@Composable
internal fun CyclesPlace(
    house: House,
    go: (Place) -> Unit,
) {
    val state = remember(house) { CyclesState(house) }
    val words = LocalWords.current
    val changes = listOf(Area.NEEDS, Area.PEOPLE, Area.DIARY).map { house.changesOf(it) }
    LaunchedEffect(changes, words) { state.read() }
    // Coming back to the app after a while, a pause can be over.
    LifecycleEventEffect(Lifecycle.Event.ON_RESUME) { state.read() }
    val view = state.view ?: return
    Page(Head(words.cycle.title)) {
        Text(words.cycle.intro, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)
        NotThis()
        view.pause?.let { pause -> PauseCard(pause, state::read, { state.takeBack(pause.id) }) { state.kept(pause.id, it, words) } }
        state.refusal?.let { Refusal(it) }
        if (view.found.isNotEmpty()) Found(view.found) { found -> state.draw(found) { go(NeedPlace.Cycle(it)) } }
        if (view.cycles.isNotEmpty()) Cycles(view) { go(NeedPlace.Cycle(it)) }
        QuietButton(words.cycle.new, { go(NeedPlace.NewCycle) }, Modifier.fillMaxWidth())
        Swallowed(view.swallowed) { state.swallow(words) }
        Unders(state.under, go) { state.remove(it, words) }
    }
}

/** What keeps coming back, and the way to draw it with what is known of it already. */
@Composable
private fun Found(
    found: List<FoundView>,
    onDraw: (FoundView) -> Unit,
) {
    val words = LocalWords.current.cycle
    Card(between = Arrangement.spacedBy(16.dp)) {
        GroupTitle(words.found)
        found.forEach { one ->
            Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
                Text(one.sentence, style = Look.type.lead)
                // Read aloud, it has to say which one.
                QuietButton(words.foundDraw, { onDraw(one) }, Modifier.semantics { contentDescription = "${words.foundDraw}: ${one.sentence}" })
            }
        }
    }
}

@Composable
private fun Cycles(
    view: CyclesView,
    onOpen: (UUID) -> Unit,
) = Rows(view.cycles) { cycle: CycleRow ->
    OpenRow({ onOpen(cycle.id) }) {
        Text(cycle.name, style = Look.type.leadStrong)
        Text("${cycle.with} · ${cycle.seen}", color = Look.colours.softInk, style = Look.type.second)
    }
}

/** Something was there and was not said: one tap. */
@Composable
private fun Swallowed(
    lately: String?,
    onSwallow: () -> Unit,
) {
    val words = LocalWords.current.cycle
    Card(between = Arrangement.spacedBy(10.dp)) {
        Text(words.swallowedAbout, style = Look.type.lead)
        QuietButton(words.swallowed, onSwallow, Modifier.fillMaxWidth())
        lately?.let { Text(it, color = Look.colours.softInk, style = Look.type.second) }
    }
}

/** The problems under problems, and the way to look for one. */
@Composable
private fun Unders(
    under: List<UnderView>,
    go: (Place) -> Unit,
    onRemove: (UUID) -> Unit,
) {
    val words = LocalWords.current
    Card(inside = 0.dp) {
        OpenRow(words.cycle.under, { go(NeedPlace.UnderStep(newId(), UnderPart.TOPIC)) })
    }
    under.forEach { one ->
        Card(inside = 0.dp) {
            OpenRow({ go(NeedPlace.UnderStep(one.id, UnderPart.TOPIC)) }, Modifier.padding(top = 4.dp)) {
                val lines = listOf(one.topicLabel, one.touchedLabel, one.needLabel).filter { it.isNotBlank() }
                lines.forEachIndexed { index, line -> Text(line, style = if (index == 0) Look.type.leadStrong else Look.type.body) }
                Text(listOfNotNull(one.whom, one.`when`).joinToString(" · "), color = Look.colours.softInk, style = Look.type.second)
            }
            TextAction(words.needs.remove, { onRemove(one.id) }, Modifier.padding(start = 16.dp, bottom = 4.dp), Icons.bin, Look.colours.ink)
        }
    }
}

/** Rows in one card, with a hairline between them. */
@Composable
internal fun <T> Rows(
    rows: List<T>,
    row: @Composable (T) -> Unit,
) = Card(inside = 0.dp) {
    Column(Modifier.padding(vertical = 6.dp)) {
        rows.forEachIndexed { index, one ->
            if (index > 0) Hairline()
            row(one)
        }
    }
}
