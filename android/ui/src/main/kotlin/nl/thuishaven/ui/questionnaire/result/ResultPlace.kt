package nl.thuishaven.ui.questionnaire.result

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.AnsweredRow
import nl.thuishaven.core.ChangeView
import nl.thuishaven.core.Direction
import nl.thuishaven.core.DirectionView
import nl.thuishaven.core.ResultView
import nl.thuishaven.core.ScaleView
import nl.thuishaven.core.SwingView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.questionnaire.discard
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.line
import java.util.UUID

/** The state of a result. */
internal class ResultState(
    private val house: House,
    private val id: UUID,
) {
    /** What the core shows; none before the first answer. */
    var view: ResultView? by mutableStateOf(null)
        private set

    fun read() = house.ask({ questionnaires.result(id) }) { view = it }

    /** Opens it again, and does [then] once it can be changed. */
    fun reopen(then: () -> Unit) = house.ask({ questionnaires.reopen(id) }) { then() }
}

/** What a finished questionnaire says, alive. */
@Composable
internal fun ResultPlace(
    house: House,
    id: UUID,
    stack: BackStack,
) {
    val state = remember(house) { ResultState(house, id) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val view = state.view ?: return
    val leave = { stack.leave { it is Place.Result || it is Place.Export } }
    ResultScreen(
        view = view,
        onDone = stack::back,
        onHandOver = { stack.go(Place.Export(id)) },
        onChange = {
            state.reopen {
                leave()
                stack.go(Place.Take(id))
            }
        },
        onRemove = { house.discard(id, words.questionnaires) { leave() } },
    )
}

/** What a finished questionnaire says, drawn. */
@Composable
internal fun ResultScreen(
    view: ResultView,
    onDone: () -> Unit,
    onHandOver: () -> Unit,
    onChange: () -> Unit,
    onRemove: () -> Unit,
) {
    val words = LocalWords.current.questionnaires
    Page(Head(words.result.title, view.title), foot = { MainButton(words.result.done, onDone, Modifier.fillMaxWidth()) }) {
        Text(view.taken, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.second)
        Text(view.note, Modifier.padding(horizontal = 8.dp), style = Look.type.body)
        view.plane?.let { plane -> Part(words.result.plane) { PlaneChart(plane, path = true) } }
        Scales(words.result.scales, view.scales)
        view.ok?.let { ok -> Part(words.result.ok) { Text(ok.sentence, style = Look.type.body) } }
        Changes(words.result.changes, view.changes)
        Swings(words.result.swings, view.swings)
        Directions(words.result.directions, view.directions)
        if (view.scores.isNotEmpty()) {
            Part(words.result.scores) { view.scores.forEach { Told(it.label, it.value) } }
        }
        GivenAnswers(view.answers)
        view.again?.let { Text(it, Modifier.padding(horizontal = 8.dp), style = Look.type.body) }
        Text(view.help, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)
        Column {
            TextAction(words.handOver.title, onHandOver, Modifier.padding(start = 4.dp), Icons.outside)
            TextAction(words.take.change, onChange, Modifier.padding(start = 4.dp), Icons.undo)
            TextAction(words.history.remove, onRemove, Modifier.padding(start = 4.dp), Icons.bin, Look.colours.ink)
        }
    }
}

/** A card with its title. */
@Composable
private fun Part(
    title: String,
    content: @Composable ColumnScope.() -> Unit,
) = Card {
    CardTitle(title, Modifier.padding(bottom = 8.dp))
    content()
}

@Composable
private fun Scales(
    title: String,
    scales: List<ScaleView>,
) {
    if (scales.isEmpty()) return
    Part(title) {
        scales.forEachIndexed { index, scale ->
            if (index > 0) Between()
            ScaleChart(scale)
        }
    }
}

@Composable
private fun Changes(
    title: String,
    changes: List<ChangeView>,
) {
    if (changes.isEmpty()) return
    Part(title) {
        changes.forEachIndexed { index, change ->
            if (index > 0) Between()
            Trend(change.label, change.points, change.spoken, change.sentences)
        }
    }
}

@Composable
private fun Swings(
    title: String,
    swings: List<SwingView>,
) {
    if (swings.isEmpty()) return
    Part(title) {
        swings.forEachIndexed { index, swing ->
            if (index > 0) Between()
            Trend(swing.label, swing.weeks, swing.spoken, swing.sentences)
        }
    }
}

/** Where each thing goes. There is no total over several. */
@Composable
private fun Directions(
    title: String,
    directions: List<DirectionView>,
) {
    if (directions.isEmpty()) return
    Part(title) {
        Column(verticalArrangement = Arrangement.spacedBy(14.dp)) { directions.forEach { Whereto(it) } }
    }
}

@Composable
private fun Whereto(view: DirectionView) {
    val icon =
        when (view.direction) {
            Direction.MORE -> Icons.more
            Direction.LESS -> Icons.less
            Direction.SAME -> Icons.same
            Direction.TOO_EARLY -> Icons.wait
        }
    Row(
        Modifier.clearAndSetSemantics { contentDescription = view.spoken },
        Arrangement.spacedBy(12.dp),
    ) {
        Box(Modifier.size(32.dp).background(Look.colours.sand, Shapes.round), Alignment.Center) {
            Icon(icon, null, Modifier.size(20.dp), Look.colours.sea)
        }
        Column(Modifier.weight(1f)) {
            Text(view.label, style = Look.type.body)
            Text("${view.word} · ${view.n}×", color = Look.colours.softInk, style = Look.type.second)
        }
    }
}

@Composable
private fun GivenAnswers(answers: List<AnsweredRow>) {
    if (answers.isEmpty()) return
    val words = LocalWords.current.questionnaires.result
    var open by rememberSaveable { mutableStateOf(false) }
    Part(words.answers) {
        TextAction(
            if (open) words.hideAnswers else words.showAnswers,
            { open = !open },
            icon = if (open) Icons.up else Icons.down,
        )
        if (open) answers.forEach { Told(it.question, it.answer) }
    }
}

@Composable
private fun Told(
    label: String,
    value: String,
) = Column(Modifier.padding(vertical = 6.dp).semantics(mergeDescendants = true) {}) {
    Text(label, color = Look.colours.softInk, style = Look.type.second)
    Text(value, style = Look.type.lead)
}

@Composable
private fun Between() = Box(Modifier.padding(vertical = 14.dp).fillMaxWidth().height(1.dp).background(Look.colours.line))
