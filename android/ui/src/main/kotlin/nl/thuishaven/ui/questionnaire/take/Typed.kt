package nl.thuishaven.ui.questionnaire.take

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.toMutableStateList
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.AnswerDraft
import nl.thuishaven.core.ControlView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.LocalUnsent
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.wholeCharacters

/** How many lines a field for running text begins with. */
private const val LONG = 6

/** A number, with its unit or a choice of units. */
@Composable
internal fun NumberControl(
    control: ControlView.Number,
    answer: (AnswerDraft, (Boolean) -> Unit) -> Unit,
) {
    val words = LocalWords.current.questionnaires.take
    val unsent = LocalUnsent.current
    var unit by remember(control.units) { mutableStateOf(control.units.find { it.chosen }?.n) }
    var typed by remember { mutableStateOf(control.text) }
    val keep = { text: String, done: (Boolean) -> Unit ->
        typed = text
        answer(AnswerDraft.Number(text.wholeCharacters(), unit), done)
    }
    Row(horizontalArrangement = Arrangement.spacedBy(10.dp), verticalAlignment = Alignment.Bottom) {
        KeptField(
            words.numberLabel,
            control.text,
            keep,
            Modifier.weight(1f),
            FieldKind(keyboard = if (control.whole) KeyboardType.Number else KeyboardType.Decimal),
        )
        control.unit?.let { Text(it, Modifier.padding(bottom = 12.dp), style = Look.type.body) }
    }
    if (control.units.isEmpty()) return
    GroupTitle(words.unitLabel, Modifier.padding(top = 4.dp))
    Chips(one = true) {
        control.units.forEach { option ->
            OneOfChip(option.label, option.n == unit, {
                unit = option.n
                unsent?.down()
                if (typed.isNotBlank()) answer(AnswerDraft.Number(typed.wholeCharacters(), option.n)) {}
            })
        }
    }
}

/** Words: one field, or as many as one likes for a question that repeats. */
@Composable
internal fun TextControl(
    control: ControlView.Text,
    answer: (AnswerDraft, (Boolean) -> Unit) -> Unit,
) {
    val words = LocalWords.current.questionnaires.take
    val typed = remember { control.texts.ifEmpty { listOf("") }.toMutableStateList() }
    typed.indices.forEach { index ->
        key(index) {
            KeptField(
                words.textLabel,
                typed[index],
                { text, done ->
                    typed[index] = text
                    answer(AnswerDraft.Text(typed.map { it.wholeCharacters() }), done)
                },
                kind = FieldKind(lines = if (control.long) LONG else 1),
            )
        }
    }
    if (control.many) TextAction(words.textAnother, { typed.add("") }, icon = Icons.plus)
}
