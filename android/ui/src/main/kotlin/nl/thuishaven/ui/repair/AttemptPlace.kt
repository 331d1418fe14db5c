package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.AttemptChange
import nl.thuishaven.core.AttemptView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.help.HelpCard
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.needs.OneOf
import nl.thuishaven.ui.needs.orOpen
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.Hairline
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import nl.thuishaven.ui.time.KeptTime
import nl.thuishaven.ui.time.WhenScreen
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** One step, alive: how it landed, and what else one wants to say of it. Every answer is kept at once. */
@Composable
internal fun AttemptPlace(
    house: House,
    id: UUID,
    stack: BackStack,
) {
    val state = remember(house) { AttemptState(house, id) }
    val words = LocalWords.current
    val changes = listOf(Area.REPAIRS, Area.PEOPLE).map { house.changesOf(it) }
    LaunchedEffect(changes, words) { state.read() }
    val step = state.step ?: return
    val over = listOf(step.whose, step.with).filter { it.isNotEmpty() }.joinToString(" · ")
    Page(
        Head(words.repairs.step, over),
        foot = { MainButton(words.repairs.done, stack::back, Modifier.fillMaxWidth()) },
    ) {
        state.refusal?.let { Refusal(it) }
        when {
            step.binned -> {
                TextAction(words.repairs.restore, state::restore, Modifier.padding(start = 8.dp), Icons.undo)
            }

            step.rests -> {
                HelpCard(words.people.notSafeHelp)
            }

            else -> {
                AskLanded(step, state::change)
                if (step.asksNoticed) AskNoticed(step, state::change)
                if (step.rupture == null) StepWith(step, state)
                StepFacts(step, state::change, stack::go)
            }
        }
        if (!step.binned) {
            TextAction(
                words.repairs.remove,
                { house.removeAttempt(id, words, stack::back) },
                Modifier.padding(start = 8.dp),
                Icons.bin,
                Look.colours.ink,
            )
        }
    }
}

/** What it was and when, in one's own words as well, and what it belongs to. */
@Composable
private fun StepFacts(
    step: AttemptView,
    change: ChangeAttempt,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current
    var kinds by rememberSaveable { mutableStateOf(false) }
    Card(inside = 0.dp) {
        Column(Modifier.padding(vertical = 6.dp)) {
            FactRow(words.repairs.kind, step.title) { kinds = !kinds }
            Hairline()
            FactRow(words.repairs.`when`, step.`when`) { go(RepairPlace.AttemptWhen(step.id)) }
            step.rupture?.let {
                Hairline()
                OpenRow(words.repairs.story, { go(RepairPlace.Rupture(it)) })
            }
        }
    }
    // Not in the card, for with a large text a chip needs the width.
    if (kinds) {
        OneOf(words.repairChoices.kinds, step.kind) { kind -> change({}) { now -> AttemptChange.Kind(kind.orOpen(now.kind), now.own) } }
    }
    Card {
        KeptField(
            words.repairs.ownWords,
            step.own,
            { text, done -> change(done) { now -> AttemptChange.Kind(now.kind, text.wholeCharacters()) } },
            kind = FieldKind(lines = 2),
        )
    }
}

/** When a step was, alive. */
@Composable
internal fun AttemptWhenPlace(
    house: House,
    id: UUID,
    back: () -> Unit,
) {
    val state = remember(house) { AttemptState(house, id) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val step = state.step ?: return
    WhenScreen(house, words.repairs.`when`, KeptTime(step.`when`, step.wall, state.refusal), back) { occurred, done ->
        state.change(done) { AttemptChange.Occurred(occurred) }
    }
}
