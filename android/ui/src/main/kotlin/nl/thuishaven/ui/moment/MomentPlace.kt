package nl.thuishaven.ui.moment

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.light.SmallLight
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Hairline
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.SwitchRow
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import java.util.UUID

/** One moment, alive. */
@Composable
internal fun MomentPlace(
    house: House,
    id: UUID,
    go: (Place) -> Unit,
    back: () -> Unit,
) {
    val state = remember(house) { MomentState(house, id) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.DIARY), house.changesOf(Area.PEOPLE), words) { state.read() }
    val page = state.page ?: return
    MomentScreen(
        page = page,
        open = go,
        onUndo = state::undo,
        onRestore = state::restore,
        onRemove = { house.remove(id, words.diary, back) },
        onPrivate = { private -> state.change { MomentChange.Private(private) } },
    )
}

/** One moment, drawn: each row opens the step where it can be changed. */
@Composable
internal fun MomentScreen(
    page: MomentPage,
    open: (Place) -> Unit,
    onUndo: () -> Unit,
    onRestore: () -> Unit,
    onRemove: () -> Unit,
    onPrivate: (Boolean) -> Unit,
) {
    val words = LocalWords.current
    val moment = page.moment

    fun step(step: LogStep) = open(Place.Step(moment.id, step, alone = true))

    Page(Head(words.diary.momentTitle, words.diary.edited.takeIf { moment.edited })) {
        Card(inside = 0.dp) {
            Column(Modifier.padding(vertical = 8.dp)) {
                Row(words.diary.mood, words.choices.mood(moment), { SmallLight(moment.step.toInt()) }) { open(Place.Mood(moment.id)) }
                Hairline()
                Row(words.diary.`when`, page.`when`) { open(Place.When(moment.id)) }
                Hairline()
                MomentRows(page, ::step)
            }
        }
        if (page.looksAgain && !moment.binned) {
            Card(inside = 0.dp) { OpenRow(words.look.again, { open(NeedPlace.Lens(newId(), moment.id)) }, Icons.eye) }
        }
        if (!moment.binned) {
            Card(inside = 0.dp) { OpenRow(words.repairs.log, { open(RepairPlace.NewRupture(newId(), moment = moment.id)) }, Icons.people) }
        }
        Card(inside = 0.dp) { SwitchRow(words.diary.private, page.chain.private, onPrivate, about = words.diary.privateAbout) }
        Column {
            page.undo?.takeUnless { moment.binned }?.let { undone ->
                Text(undone, Modifier.padding(start = 8.dp, top = 4.dp), Look.colours.softInk, style = Look.type.second)
                TextAction(words.diary.undoChange, onUndo, Modifier.padding(start = 4.dp), icon = Icons.undo)
            }
            if (moment.binned) {
                TextAction(words.diary.restore, onRestore, Modifier.padding(start = 4.dp), icon = Icons.undo)
            } else {
                TextAction(words.diary.remove, onRemove, Modifier.padding(start = 4.dp), icon = Icons.bin, ink = Look.colours.ink)
            }
        }
    }
}

@Composable
private fun Row(
    label: String,
    value: String,
    start: (@Composable () -> Unit)? = null,
    onOpen: () -> Unit,
) = OpenRow(onOpen, does = LocalWords.current.diary.change, start = start) {
    Text(label, color = Look.colours.softInk, style = Look.type.label)
    Text(value, style = Look.type.lead)
}
