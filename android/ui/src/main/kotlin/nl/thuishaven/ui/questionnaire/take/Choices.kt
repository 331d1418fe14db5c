package nl.thuishaven.ui.questionnaire.take

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.AnswerDraft
import nl.thuishaven.core.ControlView
import nl.thuishaven.core.OptionView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.wholeCharacters

/** How high a list of many options gets before it scrolls by itself. */
private val HIGHEST = 360.dp

/** Yes or no. */
@Composable
internal fun YesNoControl(
    control: ControlView.YesNo,
    onAnswer: (AnswerDraft) -> Unit,
) = Column(Modifier.selectableGroup(), Arrangement.spacedBy(8.dp)) {
    Tile(control.yes, control.value == true, one = true) { onAnswer(AnswerDraft.YesNo(true)) }
    Tile(control.no, control.value == false, one = true) { onAnswer(AnswerDraft.YesNo(false)) }
}

/** One or several of some options; many of them are folded away until they are asked for. */
@Composable
internal fun ChoiceControl(
    control: ControlView.Choice,
    answer: (AnswerDraft, (Boolean) -> Unit) -> Unit,
) {
    val choose = { option: OptionView ->
        val chosen = if (control.many) !option.chosen else true
        answer(AnswerDraft.Option(option.n, chosen)) {}
    }
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        if (control.folded) Folded(control, choose) else Options(control, choose)
        control.own?.let { own ->
            KeptField(own.label, own.text, { text, done -> answer(AnswerDraft.Own(text.wholeCharacters()), done) })
        }
    }
}

@Composable
private fun Options(
    control: ControlView.Choice,
    onChoose: (OptionView) -> Unit,
) = Column(if (control.many) Modifier else Modifier.selectableGroup(), Arrangement.spacedBy(8.dp)) {
    control.options.forEach { Option(it, !control.many) { onChoose(it) } }
}

@Composable
private fun Folded(
    control: ControlView.Choice,
    onChoose: (OptionView) -> Unit,
) {
    val words = LocalWords.current.questionnaires.take
    var open by rememberSaveable { mutableStateOf(false) }
    control.options.filter { it.chosen }.forEach { Option(it, !control.many) { onChoose(it) } }
    TextAction(if (open) words.hideOptions else words.showOptions, { open = !open }, icon = if (open) Icons.up else Icons.down)
    if (!open) return
    LazyColumn(
        Modifier.heightIn(max = HIGHEST).then(if (control.many) Modifier else Modifier.selectableGroup()),
        verticalArrangement = Arrangement.spacedBy(8.dp),
    ) {
        items(control.options.filter { !it.chosen }, key = { it.n.toInt() }) { option ->
            Option(option, !control.many) {
                onChoose(option)
                if (!control.many) open = false
            }
        }
    }
}

@Composable
private fun Option(
    option: OptionView,
    one: Boolean,
    onChoose: () -> Unit,
) = Tile(option.label, option.chosen, one, option.prefix, option.picture, option.enabled || option.chosen, onChoose)

@Composable
private fun Tile(
    label: String,
    chosen: Boolean,
    one: Boolean,
    prefix: String? = null,
    picture: String? = null,
    enabled: Boolean = true,
    onChoose: () -> Unit,
) {
    val colours = Look.colours
    val ink =
        when {
            chosen -> colours.onSea
            enabled -> colours.ink
            else -> colours.softInk
        }
    val tap =
        if (one) {
            Modifier.selectable(chosen, enabled, Role.RadioButton, onClick = onChoose)
        } else {
            Modifier.toggleable(chosen, enabled, Role.Checkbox) { onChoose() }
        }
    Row(
        Modifier
            .fillMaxWidth()
            .heightIn(min = 52.dp)
            .clip(Shapes.tile)
            .background(if (chosen) colours.sea else colours.sand)
            .then(tap)
            .padding(start = 18.dp, end = 14.dp, top = 10.dp, bottom = 10.dp),
        Arrangement.spacedBy(10.dp),
        Alignment.CenterVertically,
    ) {
        prefix?.let { Text(it, color = ink, style = Look.type.label) }
        Column(Modifier.weight(1f)) {
            Text(label, color = ink, style = Look.type.button)
            picture?.let { Text(it, color = ink, style = Look.type.second) }
        }
        // Room for it is always there, so that choosing does not push the words about.
        Box(Modifier.size(20.dp)) { if (chosen) Icon(Icons.check, null, Modifier.size(20.dp), ink) }
    }
}
