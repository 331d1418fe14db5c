package nl.thuishaven.ui.questionnaire.take

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.AnswerDraft
import nl.thuishaven.core.ControlView
import nl.thuishaven.core.QuestionView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.questionnaire.Said

/** What is asked, with what explains it. */
@Composable
internal fun QuestionText(
    question: QuestionView,
    modifier: Modifier,
    style: TextStyle,
) {
    Column(modifier, Arrangement.spacedBy(6.dp)) {
        val note = question.control is ControlView.Note
        Column(Modifier.semantics(mergeDescendants = true) { if (!note) heading() }) {
            question.prefix?.let { Text(it, color = Look.colours.softInk, style = Look.type.label) }
            if (question.text.isNotEmpty()) Text(question.text, style = if (note) Look.type.lead else style)
        }
        question.help.forEach { Text(it, color = Look.colours.softInk, style = Look.type.body) }
        question.picture?.let { Text(it, color = Look.colours.softInk, style = Look.type.second) }
        question.required?.let { Text(it, color = Look.colours.lamp, style = Look.type.label) }
    }
}

/** The answers to a question, what is the matter with the one that is there, and the ways to take it back. */
@Composable
internal fun Answers(
    question: QuestionView,
    hand: Hand,
    modifier: Modifier,
    clears: Boolean = true,
) {
    val words = LocalWords.current.questionnaires.take
    Column(modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
        question.problem?.let { Said(it, Modifier.semantics { liveRegion = LiveRegionMode.Polite }) }
        if (question.readOnly) {
            Text(question.control.inWords().ifEmpty { words.noAnswer }, style = Look.type.lead)
        } else {
            key(hand.turnOf(question.key)) { Control(question, hand) }
            // Its room is always there, so that an answer does not push the answers about.
            if (clears || question.canReset) {
                FlowRow(Modifier.heightIn(min = Space.touch), Arrangement.spacedBy(16.dp)) {
                    if (clears && question.canClear) TextAction(words.clear, { hand.clear(question.key) }, icon = Icons.close)
                    if (question.canReset) TextAction(words.reset, { hand.reset(question.key) }, icon = Icons.undo)
                }
            }
        }
    }
}

@Composable
private fun Control(
    question: QuestionView,
    hand: Hand,
) {
    val answer = { draft: AnswerDraft, done: (Boolean) -> Unit -> hand.answer(question.key, draft, done) }
    when (val control = question.control) {
        is ControlView.Note -> {}

        is ControlView.YesNo -> {
            YesNoControl(control) { answer(it) {} }
        }

        is ControlView.Choice -> {
            ChoiceControl(control, answer)
        }

        is ControlView.Slider -> {
            SliderControl(question.text, control) { answer(it) {} }
        }

        is ControlView.Number -> {
            NumberControl(control, answer)
        }

        is ControlView.Text -> {
            TextControl(control, answer)
        }

        is ControlView.Day -> {
            DayControl(control, hand.month) { answer(AnswerDraft.Day(it)) {} }
        }

        is ControlView.Time -> {
            TimeControl(control.text) { text, done -> answer(AnswerDraft.Time(text), done) }
        }

        is ControlView.DayAndTime -> {
            DayAndTimeControl(control, hand.month, answer)
        }

        is ControlView.Repetition -> {
            RepetitionControl(control) { hand.repeat(question.key, it) }
        }

        is ControlView.Unanswerable -> {
            Text(control.reason, color = Look.colours.softInk, style = Look.type.body)
        }
    }
}

@Composable
private fun RepetitionControl(
    control: ControlView.Repetition,
    onRepeat: (Boolean) -> Unit,
) = FlowRow(horizontalArrangement = Arrangement.spacedBy(16.dp)) {
    if (control.canAdd) TextAction(control.add, { onRepeat(true) }, icon = Icons.plus)
    if (control.canRemove) TextAction(control.remove, { onRepeat(false) }, icon = Icons.minus)
}

/** An answer that cannot be changed, as the core words it. */
private fun ControlView.inWords(): String =
    when (this) {
        is ControlView.Note, is ControlView.Repetition -> {
            ""
        }

        is ControlView.YesNo -> {
            value?.let { if (it) yes else no }.orEmpty()
        }

        is ControlView.Choice -> {
            (options.filter { it.chosen }.map { it.label } + listOfNotNull(own?.text)).lines()
        }

        is ControlView.Slider -> {
            spoken.takeIf { value != null }.orEmpty()
        }

        is ControlView.Number -> {
            listOfNotNull(
                text,
                unit ?: units.find {
                    it.chosen
                }?.label,
            ).takeIf { text.isNotEmpty() }?.joinToString(" ").orEmpty()
        }

        is ControlView.Text -> {
            texts.lines()
        }

        is ControlView.Day -> {
            label
        }

        is ControlView.Time -> {
            text
        }

        is ControlView.DayAndTime -> {
            label
        }

        is ControlView.Unanswerable -> {
            reason
        }
    }

private fun List<String>.lines() = filter { it.isNotEmpty() }.joinToString("\n")
