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
import nl.thuishaven.core.MomentPage
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
import nl.thuishaven.ui.pieces.Tags
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.water.Waves
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
                Row(words.diary.trigger, moment.triggers.map { it.label } + moment.ownTrigger) { step(LogStep.TRIGGER) }
                Hairline()
                Row(words.diary.emotions, moment.emotions.map { it.label } + moment.ownEmotion) { step(LogStep.EMOTIONS) }
                Hairline()
                Row(words.diary.energy, words.choices.energy(moment).orEmpty(), moment.energy?.let { { Waves(it.toInt()) } }) {
                    step(LogStep.ENERGY)
                }
                Hairline()
                Row(words.diary.people, moment.people.map { it.label }) { step(LogStep.PEOPLE) }
                Hairline()
                Row(words.diary.note, moment.note) { step(LogStep.NOTE) }
            }
        }
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
) {
    val words = LocalWords.current.diary
    OpenRow(onOpen, does = words.change, start = start) {
        Text(label, color = Look.colours.softInk, style = Look.type.label)
        if (value.isEmpty()) Nothing() else Text(value, style = Look.type.lead)
    }
}

@Composable
private fun Row(
    label: String,
    values: List<String>,
    onOpen: () -> Unit,
) {
    val filled = values.filter { it.isNotEmpty() }
    OpenRow(onOpen, does = LocalWords.current.diary.change) {
        Text(label, color = Look.colours.softInk, style = Look.type.label)
        if (filled.isEmpty()) Nothing() else Tags(filled, Modifier.padding(top = 2.dp))
    }
}

@Composable
private fun Nothing() = Text(LocalWords.current.diary.nothingYet, color = Look.colours.softInk, style = Look.type.body)
