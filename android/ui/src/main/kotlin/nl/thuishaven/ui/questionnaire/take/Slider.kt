package nl.thuishaven.ui.questionnaire.take

import androidx.compose.runtime.Composable
import nl.thuishaven.core.AnswerDraft
import nl.thuishaven.core.ControlView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.Scale
import nl.thuishaven.ui.pieces.Slider

/** A place between two ends. */
@Composable
internal fun SliderControl(
    label: String,
    control: ControlView.Slider,
    onAnswer: (AnswerDraft) -> Unit,
) {
    val words = LocalWords.current.questionnaires.take
    val scale = Scale(control.least, control.most, control.step, control.low, control.high, words.sliderLess, words.sliderMore)
    val spoken = if (control.value == null) words.noAnswer else control.spoken
    Slider(label, control.value, scale, spoken) { onAnswer(AnswerDraft.Slider(it)) }
}
