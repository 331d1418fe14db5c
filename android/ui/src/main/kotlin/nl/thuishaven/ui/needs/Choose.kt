package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.ChoiceView
import nl.thuishaven.core.DiaryWords
import nl.thuishaven.core.EmotionView
import nl.thuishaven.core.ListChoice
import nl.thuishaven.core.ListGroup
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.flow.Meaning
import nl.thuishaven.ui.pieces.Chip
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction
import java.util.UUID

private val BETWEEN = Arrangement.spacedBy(8.dp)

/** The id, or nothing where it was chosen already: tapped once more, it is left open again. */
internal fun String.orOpen(before: String) = if (this == before) "" else this

/** Things to choose under their heading; not in a card, for with a large text a chip needs the width. */
@Composable
internal fun ChoiceGroup(
    title: String,
    content: @Composable () -> Unit,
) = Column(Modifier.fillMaxWidth().padding(horizontal = 8.dp, vertical = 6.dp), BETWEEN) {
    GroupTitle(title)
    content()
}

/** One of a list; what is chosen says what it means. */
@Composable
internal fun OneOf(
    choices: List<ListChoice>,
    chosen: String,
    onChoose: (String) -> Unit,
) = Column(Modifier.fillMaxWidth(), BETWEEN) {
    Chips(one = true) { choices.forEach { OneOfChip(it.label, it.id == chosen, { onChoose(it.id) }) } }
    choices.find { it.id == chosen }?.takeIf { it.meaning.isNotEmpty() }?.let { Meaning(it.label, it.meaning) }
}

/** One of a list that stands in groups. */
@Composable
internal fun OneOfGroups(
    groups: List<ListGroup>,
    chosen: String,
    onChoose: (String) -> Unit,
) = Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(18.dp)) {
    groups.forEach { group ->
        Column(verticalArrangement = BETWEEN) {
            if (group.title.isNotEmpty()) GroupTitle(group.title)
            OneOf(group.choices, chosen, onChoose)
        }
    }
}

/** Several of a list that stands in groups. What a newer app chose stays in sight, and can be taken away. */
@Composable
internal fun SomeOfGroups(
    groups: List<ListGroup>,
    chosen: List<ChoiceView>,
    onToggle: (String) -> Unit,
) = Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(18.dp)) {
    val ids = chosen.map { it.id }
    groups.forEach { group ->
        Column(verticalArrangement = BETWEEN) {
            if (group.title.isNotEmpty()) GroupTitle(group.title)
            Chips { group.choices.forEach { Chip(it.label, it.id in ids, { onToggle(it.id) }) } }
            group.choices.filter { it.id in ids && it.meaning.isNotEmpty() }.forEach { Meaning(it.label, it.meaning) }
        }
    }
    val unknown = chosen.filter { mine -> groups.none { group -> group.choices.any { it.id == mine.id } } }
    if (unknown.isNotEmpty()) Chips { unknown.forEach { Chip(it.label, true, { onToggle(it.id) }) } }
}

/** One feeling, in the four groups of a moment: the usual ones first. */
@Composable
internal fun OneFeeling(
    chosen: String,
    onChoose: (String) -> Unit,
) {
    val words = LocalWords.current
    var all by rememberSaveable { mutableStateOf(false) }
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(18.dp)) {
        words.choices.emotions.groupBy { it.pleasant to it.lively }.values.forEach { group ->
            val shown = group.filter { all || it.usual || it.id == chosen }
            Column(verticalArrangement = BETWEEN) {
                GroupTitle(group.first().heading(words.diary))
                Chips(one = true) { shown.forEach { OneOfChip(it.label, it.id == chosen, { onChoose(it.id) }) } }
                shown.find { it.id == chosen }?.let { Meaning(it.label, it.meaning) }
            }
        }
        TextAction(if (all) words.diary.showLess else words.diary.showMore, { all = !all })
    }
}

private fun EmotionView.heading(words: DiaryWords) =
    when {
        pleasant && lively -> words.pleasantHigh
        pleasant -> words.pleasantLow
        lively -> words.unpleasantHigh
        else -> words.unpleasantLow
    }

/** Who it is with, of whom the core names; with nobody to name, the way to add someone. */
@Composable
internal fun OnePerson(
    people: List<ChoiceView>,
    chosen: UUID?,
    onAdd: (() -> Unit)?,
    onChoose: (UUID) -> Unit,
) {
    Chips(one = true) {
        people.forEach { person ->
            val id = UUID.fromString(person.id)
            OneOfChip(person.label, id == chosen, { onChoose(id) })
        }
    }
    if (people.isEmpty() && onAdd != null) {
        QuietButton(LocalWords.current.people.add, onAdd, Modifier.fillMaxWidth().padding(top = 4.dp))
    }
}
