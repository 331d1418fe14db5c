package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import nl.thuishaven.core.Area
import nl.thuishaven.core.RuptureChange
import nl.thuishaven.core.RupturePage
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.help.HelpCard
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.needs.takeBack
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.Lines
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import nl.thuishaven.ui.time.KeptTime
import nl.thuishaven.ui.time.WhenScreen
import java.util.UUID

/** The story of one thing that came between, alive. */
@Composable
internal fun RupturePlace(
    house: House,
    id: UUID,
    stack: BackStack,
) {
    val state = remember(house) { RuptureState(house, id) }
    val words = LocalWords.current
    val changes = listOf(Area.REPAIRS, Area.PEOPLE).map { house.changesOf(it) }
    LaunchedEffect(changes, words) { state.read() }
    LifecycleEventEffect(Lifecycle.Event.ON_RESUME) { state.read() }
    val page = state.page ?: return
    Page(Head(words.repairs.story, page.with.ifEmpty { null })) {
        state.refusal?.let { Refusal(it) }
        when {
            page.binned -> {
                TextAction(words.repairs.restore, state::restore, Modifier.padding(start = 8.dp), Icons.undo)
            }

            page.offersHelp -> {
                AfraidHelp(page.person != null) { page.person?.let(state::flag) }
                RemoveRupture(page, house) { stack.back() }
            }

            page.rests -> {
                HelpCard(words.people.notSafeHelp)
                RemoveRupture(page, house) { stack.back() }
            }

            else -> {
                Story(page, state, house, stack::go)
                RemoveRupture(page, house) { stack.back() }
            }
        }
    }
}

@Composable
private fun Story(
    page: RupturePage,
    state: RuptureState,
    house: House,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current
    if (page.asksAfraid) {
        AskAfraid { afraid ->
            state.change({ if (it) house.takeBack(words) { state.change { RuptureChange.Afraid(null) } } }) { RuptureChange.Afraid(afraid) }
        }
    }
    StoryLine(page) { go(RepairPlace.Attempt(it)) }
    if (page.ended.isNotEmpty()) Ended(page.ended, page.late)
    if (page.open) OpenStory(page, state, go)
    if (page.worked.isNotEmpty()) Worked(page.worked)
    if (page.depth != null) Afterwards(page, state::change)
    Facts(page, state, go)
    if (page.depth != null) {
        TextAction(words.repairs.reopen, { state.change { RuptureChange.Open } }, Modifier.padding(start = 8.dp), Icons.undo, Look.colours.ink)
    }
}

/** That it is all right again, and that late counts. */
@Composable
private fun Ended(
    ended: String,
    late: String?,
) = Card(Modifier.semantics { liveRegion = LiveRegionMode.Polite }, Look.colours.seaSoft) {
    Text(ended, style = Look.type.card)
    late?.let { Text(it, Modifier.padding(top = 4.dp), style = Look.type.body) }
}

/** What worked with them before. */
@Composable
internal fun Worked(worked: List<String>) = Lines(listOf(LocalWords.current.repairs.worked) + worked)

/** When it came, alive. */
@Composable
internal fun RuptureWhenPlace(
    house: House,
    id: UUID,
    back: () -> Unit,
) {
    val state = remember(house) { RuptureState(house, id) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val page = state.page ?: return
    WhenScreen(house, words.repairs.`when`, KeptTime(page.`when`, page.wall, state.refusal), back) { occurred, done ->
        state.change(done) { RuptureChange.Occurred(occurred) }
    }
}
