package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
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
import nl.thuishaven.core.AttemptDraft
import nl.thuishaven.core.AttemptWay
import nl.thuishaven.core.RepairWords
import nl.thuishaven.core.RuptureRow
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.cycle.Rows
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.needs.About
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Field
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.RepairPlace
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** Who took a step, alive: one's own, or the other's. */
@Composable
internal fun NewAttemptPlace(
    house: House,
    place: RepairPlace.NewAttempt,
    stack: BackStack,
) {
    val state = remember(house) { OpenState(house, place.person) }
    val words = LocalWords.current.repairs
    LaunchedEffect(house.changesOf(Area.REPAIRS), house.changesOf(Area.PEOPLE)) { state.read() }
    val open = state.open ?: return
    val ways = listOf(AttemptWay.MADE to words.made, AttemptWay.RECEIVED to words.received)
    Page(Head(words.step)) {
        About(words.stepAbout)
        Rows(ways) { (way, label) ->
            OpenRow(label, {
                // With nothing open there is nothing it could belong to.
                stack.go(
                    if (open.isEmpty()) {
                        RepairPlace.AttemptKind(place.id, way, person = place.person)
                    } else {
                        RepairPlace.AttemptOf(place.id, way, place.person)
                    },
                )
            })
        }
    }
}

/** What a step belongs to, alive: something that is open, or nothing. */
@Composable
internal fun AttemptOfPlace(
    house: House,
    place: RepairPlace.AttemptOf,
    stack: BackStack,
) {
    val state = remember(house) { OpenState(house, place.person) }
    val words = LocalWords.current.repairs
    LaunchedEffect(house.changesOf(Area.REPAIRS), house.changesOf(Area.PEOPLE)) { state.read() }
    val open = state.open ?: return
    Page(Head(words.ofWhich, place.way.whose(words))) {
        if (open.isNotEmpty()) {
            Rows(open) { row: RuptureRow ->
                OpenRow({ stack.go(RepairPlace.AttemptKind(place.id, place.way, row.id)) }) { RuptureLines(row) }
            }
        }
        QuietButton(
            words.alone,
            { stack.go(RepairPlace.AttemptKind(place.id, place.way, person = place.person)) },
            Modifier.fillMaxWidth(),
        )
    }
}

/** What a step was, alive. One tap keeps it, and its page opens. */
@Composable
internal fun AttemptKindPlace(
    house: House,
    place: RepairPlace.AttemptKind,
    stack: BackStack,
) {
    val state = remember(house) { RepairsState(house) }
    val words = LocalWords.current

    fun keep(
        kind: String,
        own: String,
    ) = state.log(AttemptDraft(place.id, place.way, kind, own, place.rupture, place.person)) {
        stack.leave { it is RepairPlace.Logging }
        stack.go(RepairPlace.Attempt(place.id))
    }
    Page(Head(words.repairs.kind, place.way.whose(words.repairs))) {
        state.refusal?.let { Refusal(it) }
        Rows(words.repairChoices.kinds) { kind ->
            OpenRow({ keep(kind.id, "") }) {
                Text(kind.label, style = Look.type.leadStrong)
                Text(kind.meaning, color = Look.colours.softInk, style = Look.type.second)
            }
        }
        OwnKind { keep("", it.wholeCharacters()) }
    }
}

/** What it was in one's own words, folded away until that is asked for. */
@Composable
private fun OwnKind(onKeep: (String) -> Unit) {
    val words = LocalWords.current.repairs
    var open by rememberSaveable { mutableStateOf(false) }
    // What is typed lives in memory alone.
    var own by remember { mutableStateOf("") }
    if (!open) {
        TextAction(words.ownWords, { open = true }, Modifier.padding(start = 8.dp), Icons.plus)
        return
    }
    Card(between = Arrangement.spacedBy(10.dp)) {
        Field(words.ownWords, own, { own = it })
        MainButton(words.done, { onKeep(own) }, Modifier.fillMaxWidth())
    }
}

/** Whose step it is. */
internal fun AttemptWay.whose(words: RepairWords): String = if (this == AttemptWay.MADE) words.made else words.received

/** The state of a question about what is open: with everyone, or with one [person]. */
internal class OpenState(
    private val house: House,
    private val person: UUID?,
) {
    /** What is open; none before the first answer. */
    var open: List<RuptureRow>? by mutableStateOf(null)
        private set

    fun read() = house.ask({ person?.let { repairs.together(it).open } ?: repairs.view().open }) { open = it }
}
