package nl.thuishaven.ui.questionnaire.take

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.gestures.detectHorizontalDragGestures
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.progressBarRangeInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.setProgress
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.AnswerDraft
import nl.thuishaven.core.ControlView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.RoundButton
import nl.thuishaven.ui.questionnaire.Ends
import nl.thuishaven.ui.route.line
import kotlin.math.roundToInt

/** The room for a finger beside and above the line. */
private val THUMB = 28.dp

/**
 * A place between two ends. Nothing stands on the line until it was answered. It is answered by a tap or a drag on the
 * line, by the buttons beside its words, or as a screen reader turns it.
 */
@Composable
internal fun SliderControl(
    label: String,
    control: ControlView.Slider,
    onAnswer: (AnswerDraft) -> Unit,
) {
    val words = LocalWords.current.questionnaires.take
    val span = control.most - control.least
    var dragged by remember { mutableStateOf<Double?>(null) }
    // Once the answer is there the line shows that again.
    LaunchedEffect(control) { dragged = null }
    val shown = dragged ?: control.value
    val put = { value: Double -> onAnswer(AnswerDraft.Slider(value.coerceIn(control.least, control.most))) }
    val turn = { by: Int -> put(control.value?.let { it + by * control.step } ?: ((control.least + control.most) / 2)) }
    val spoken = if (control.value == null) words.noAnswer else control.spoken

    Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
        Line(
            share = shown?.let { ((it - control.least) / span).toFloat() },
            onDrag = { dragged = control.nearest(it) },
            onDone = { dragged?.let(put) },
            modifier =
                Modifier.semantics {
                    contentDescription = label
                    stateDescription = spoken
                    val at = (control.value ?: control.least).toFloat()
                    progressBarRangeInfo = ProgressBarRangeInfo(at, control.least.toFloat()..control.most.toFloat(), control.steps())
                    setProgress { value ->
                        put(value.toDouble())
                        true
                    }
                },
        )
        Ends(control.low, control.high)
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
            RoundButton(Icons.minus, words.sliderLess, { turn(-1) })
            Text(
                spoken,
                Modifier.weight(1f).padding(horizontal = 8.dp).semantics { liveRegion = LiveRegionMode.Polite },
                if (control.value == null) Look.colours.softInk else Look.colours.ink,
                style = Look.type.lead,
                textAlign = TextAlign.Center,
            )
            RoundButton(Icons.plus, words.sliderMore, { turn(1) })
        }
    }
}

@Composable
private fun Line(
    share: Float?,
    onDrag: (Float) -> Unit,
    onDone: () -> Unit,
    modifier: Modifier,
) {
    val colours = Look.colours
    val drag = rememberUpdatedState(onDrag)
    val done = rememberUpdatedState(onDone)
    Canvas(
        modifier
            .fillMaxWidth()
            .height(THUMB * 2)
            .pointerInput(Unit) {
                val edge = THUMB.toPx()
                detectTapGestures {
                    drag.value(((it.x - edge) / (size.width - 2 * edge)).coerceIn(0f, 1f))
                    done.value()
                }
            }.pointerInput(Unit) {
                val edge = THUMB.toPx()
                detectHorizontalDragGestures(onDragEnd = { done.value() }, onDragCancel = { done.value() }) { change, _ ->
                    change.consume()
                    drag.value(((change.position.x - edge) / (size.width - 2 * edge)).coerceIn(0f, 1f))
                }
            },
    ) {
        val edge = THUMB.toPx()
        val middle = size.height / 2
        val x = { at: Float -> edge + at * (size.width - 2 * edge) }
        drawLine(colours.line, Offset(x(0f), middle), Offset(x(1f), middle), 10.dp.toPx(), StrokeCap.Round)
        // The ends are marked on the line itself, which is all there is to see of it until it is answered.
        for (end in listOf(0f, 1f)) drawCircle(colours.softInk, 2.5.dp.toPx(), Offset(x(end), middle))
        if (share != null) {
            drawLine(colours.sea, Offset(x(0f), middle), Offset(x(share), middle), 10.dp.toPx(), StrokeCap.Round)
            drawCircle(colours.surface, 16.dp.toPx(), Offset(x(share), middle))
            drawCircle(colours.sea, 13.dp.toPx(), Offset(x(share), middle))
        }
    }
}

/** The place nearest to a share of the line. */
private fun ControlView.Slider.nearest(share: Float): Double {
    val span = most - least
    if (step <= 0.0) return least + share * span
    return (least + (share * span / step).roundToInt() * step).coerceIn(least, most)
}

/** How many places there are between the two ends. */
private fun ControlView.Slider.steps(): Int = if (step <= 0.0) 0 else (((most - least) / step).roundToInt() - 1).coerceAtLeast(0)
