package nl.thuishaven.ui.questionnaire

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.itemsIndexed
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.ReviewRow
import nl.thuishaven.core.ReviewView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.Notice
import nl.thuishaven.ui.ShelfWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.ListPage
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.pieces.WaitingButton
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.Place
import java.util.UUID

/** The state of the overview before a questionnaire is finished. */
internal class ReviewState(
    private val house: House,
    private val id: UUID,
) {
    /** What the core shows; none before the first answer. */
    var view: ReviewView? by mutableStateOf(null)
        private set

    fun read() = house.ask({ questionnaires.review(id) }) { view = it }

    /** Goes to a page, and does [then] when it is there. */
    fun jump(
        page: String,
        then: () -> Unit,
    ) = house.ask({ questionnaires.jump(id, page) }) { then() }

    fun complete(then: () -> Unit) = house.ask({ questionnaires.complete(id) }) { then() }
}

/** Throws what was filled in away without asking, says so, and offers the way back. */
internal fun House.discard(
    id: UUID,
    words: ShelfWords,
    then: () -> Unit = {},
) = ask({ questionnaires.remove(id) }) {
    notice = Notice(words.take.discarded, words.history.restore) { ask({ questionnaires.restore(id) }) }
    then()
}

/** All answers before a questionnaire is finished, alive. */
@Composable
internal fun ReviewPlace(
    house: House,
    id: UUID,
    stack: BackStack,
) {
    val state = remember(house) { ReviewState(house, id) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val view = state.view ?: return

    fun leave() = stack.leave { it is Place.Taking }
    ReviewScreen(
        view = view,
        onOpen = { row -> state.jump(row.page) { stack.go(Place.Take(id, alone = true)) } },
        onComplete = {
            state.complete {
                leave()
                stack.go(Place.Result(id))
            }
        },
        onDiscard = { house.discard(id, words.questionnaires, ::leave) },
    )
}

/** All answers, drawn: a tap goes to the question. */
@Composable
internal fun ReviewScreen(
    view: ReviewView,
    onOpen: (ReviewRow) -> Unit,
    onComplete: () -> Unit,
    onDiscard: () -> Unit,
) {
    val words = LocalWords.current.questionnaires.take
    ListPage(Head(words.reviewTitle, view.title), rememberLazyListState(), foot = { Finish(view.blocking, onComplete) }) {
        item(key = "summary") {
            Text(view.summary, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)
        }
        itemsIndexed(view.rows) { _, row -> AnswerCard(row, onOpen) }
        item(key = "discard") { TextAction(words.discard, onDiscard, Modifier.padding(start = 4.dp), Icons.bin, Look.colours.ink) }
    }
}

@Composable
private fun AnswerCard(
    row: ReviewRow,
    onOpen: (ReviewRow) -> Unit,
) = Card(inside = 0.dp) {
    if (row.canGo) {
        OpenRow({ onOpen(row) }, Modifier.padding(vertical = 4.dp), does = LocalWords.current.questionnaires.take.change) { Answer(row) }
    } else {
        Column(Modifier.padding(horizontal = Space.inside, vertical = 14.dp).semantics(mergeDescendants = true) {}) { Answer(row) }
    }
}

@Composable
private fun Answer(row: ReviewRow) {
    Text(row.text, color = Look.colours.softInk, style = Look.type.second)
    Text(row.answer, color = if (row.answered) Look.colours.ink else Look.colours.softInk, style = Look.type.lead)
    row.problem?.let { Text(it, color = Look.colours.lamp, style = Look.type.second) }
}

@Composable
private fun Finish(
    blocking: String?,
    onComplete: () -> Unit,
) {
    val words = LocalWords.current.questionnaires.take
    if (blocking == null) {
        MainButton(words.complete, onComplete, Modifier.fillMaxWidth())
        return
    }
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Said(blocking)
        WaitingButton(words.complete, blocking, Modifier.fillMaxWidth())
    }
}

/** A sentence that asks for a little warmth. */
@Composable
internal fun Said(
    text: String,
    modifier: Modifier = Modifier,
) = Text(
    text,
    modifier.fillMaxWidth().background(Look.colours.lampSoft, Shapes.tile).padding(horizontal = 16.dp, vertical = 10.dp),
    style = Look.type.body,
)
