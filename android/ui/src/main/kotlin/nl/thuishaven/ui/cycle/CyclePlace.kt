package nl.thuishaven.ui.cycle

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import nl.thuishaven.core.Area
import nl.thuishaven.core.CycleChange
import nl.thuishaven.core.CyclePage
import nl.thuishaven.core.Pattern
import nl.thuishaven.core.Side
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.help.HelpCard
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.needs.takeBack
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** One cycle, alive. */
@Composable
internal fun CyclePlace(
    house: House,
    id: UUID,
    go: (Place) -> Unit,
    back: () -> Unit,
) {
    val state = remember(house) { CycleState(house, id) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.NEEDS), house.changesOf(Area.PEOPLE), words) { state.read() }
    LifecycleEventEffect(Lifecycle.Event.ON_RESUME) { state.read() }
    val page = state.page ?: return
    when {
        page.rests -> {
            Page(Head(page.title)) { HelpCard(words.people.notSafeHelp) }
        }

        page.binned -> {
            Page(Head(page.title, page.with)) {
                TextAction(words.needs.restore, state::restore, Modifier.padding(start = 8.dp), Icons.undo)
            }
        }

        else -> {
            Page(Head(page.title, page.with)) {
                Drawn(page, state) { side, index -> go(NeedPlace.CycleBox(id, side, page.side(side)[index].part)) }
                state.with?.let { one ->
                    Card(inside = 0.dp) { OpenRow(words.repairs.log, { go(RepairPlace.NewRupture(newId(), one, cycle = id)) }, Icons.people) }
                }
                TextAction(words.needs.remove, { state.remove(words, back) }, Modifier.padding(start = 8.dp), Icons.bin, Look.colours.ink)
            }
        }
    }
}

@Composable
private fun Drawn(
    page: CyclePage,
    state: CycleState,
    onBox: (Side, Int) -> Unit,
) {
    val words = LocalWords.current
    state.refusal?.let { Refusal(it) }
    if (page.offersHelp) HelpCard(words.people.notSafeHelp)
    state.pause?.let { pause -> PauseCard(pause, state::read, { state.takeBack(pause.id) }) { state.kept(pause.id, it, words) } }
    ThereAgain(page, paused = state.pause?.running == true || !page.pausable, { state.spot(it, words) }, state::begin)
    Card {
        KeptField(
            words.cycle.name,
            page.name,
            { text, done -> state.change(done) { CycleChange.Name(text.wholeCharacters()) } },
            kind = FieldKind(hint = words.cycle.nameHint),
        )
    }
    SideCard(words.cycle.mine, page.mine) { onBox(Side.MINE, it) }
    SideCard(words.cycle.theirs, page.theirs) { onBox(Side.THEIRS, it) }
    PatternChoice(page.pattern, state::change)
    Card {
        Column(verticalArrangement = Arrangement.spacedBy(6.dp)) {
            listOfNotNull(page.seen, page.earlier, page.pauses).forEach { Text(it, style = Look.type.body) }
        }
    }
}

@Composable
private fun PatternChoice(
    pattern: Pattern?,
    change: ChangeOfCycle,
) {
    val words = LocalWords.current.cycle
    val patterns =
        listOf(
            Pattern.ESCALATING to words.escalating,
            Pattern.WITHDRAWING to words.withdrawing,
            Pattern.SIDE_BY_SIDE to words.sideBySide,
        )
    Card(between = Arrangement.spacedBy(8.dp)) {
        GroupTitle(words.pattern)
        Chips(one = true) {
            patterns.forEach { (option, label) ->
                // Tapped once more, it is left open again.
                OneOfChip(label, option == pattern, {
                    change({}) { now -> CycleChange.Pattern(option.takeUnless { it == now.pattern }) }
                })
            }
        }
    }
}
