package nl.thuishaven.ui.pieces

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Immutable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.drawscope.scale
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
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import kotlin.math.roundToInt

/** A line between two ends, and the words at them. */
@Immutable
internal data class Scale(
    val least: Double,
    val most: Double,
    /** From one place to the next; 0 where every place counts. */
    val step: Double,
    val low: String,
    val high: String,
    /** What the buttons beside its words do. */
    val less: String,
    val more: String,
) {
    /** The place nearest to a share of the line. */
    fun nearest(share: Float): Double {
        val span = most - least
        if (step <= 0.0) return least + share * span
        return (least + (share * span / step).roundToInt() * step).coerceIn(least, most)
    }

    /** How many places there are between the two ends. */
    fun steps(): Int = if (step <= 0.0) 0 else (((most - least) / step).roundToInt() - 1).coerceAtLeast(0)
}

/**
 * A place between two ends. Nothing stands on the line until it was answered. It is answered by a tap or a drag on the
 * line, by the buttons beside its words, or as a screen reader turns it. [spoken] is the answer in words, and [saying]
 * the words of the place that is under the finger. Until it is answered an empty thumb can stand at [resting]; with a
 * [picture] the words stand beside that, over the line.
 */
@Composable
internal fun Slider(
    label: String,
    value: Double?,
    scale: Scale,
    spoken: String,
    saying: ((Double) -> String)? = null,
    resting: Double? = null,
    picture: (@Composable () -> Unit)? = null,
    onValue: (Double) -> Unit,
) {
    var dragged by remember { mutableStateOf<Double?>(null) }
    // Once the answer is there the line shows that again.
    LaunchedEffect(value, scale) { dragged = null }
    val answer = dragged ?: value
    val text = dragged?.let { saying?.invoke(it) } ?: spoken
    val put = { to: Double -> onValue(to.coerceIn(scale.least, scale.most)) }
    val turn = { by: Int -> put((value ?: resting)?.let { it + by * scale.step } ?: ((scale.least + scale.most) / 2)) }

    Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
        picture?.let {
            FlowRow(horizontalArrangement = Arrangement.spacedBy(12.dp), itemVerticalAlignment = Alignment.CenterVertically) {
                it()
                Said(text, answer != null, TextAlign.Start, Modifier)
            }
        }
        SliderLine(
            share = (answer ?: resting)?.let { ((it - scale.least) / (scale.most - scale.least)).toFloat() },
            answered = answer != null,
            onDrag = { dragged = scale.nearest(it) },
            onDone = { dragged?.let(put) },
            modifier =
                Modifier.semantics {
                    contentDescription = label
                    stateDescription = spoken
                    val at = (value ?: resting ?: scale.least).toFloat()
                    progressBarRangeInfo = ProgressBarRangeInfo(at, scale.least.toFloat()..scale.most.toFloat(), scale.steps())
                    setProgress { to ->
                        put(to.toDouble())
                        true
                    }
                },
        )
        Ends(scale.low, scale.high)
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
            RoundButton(Icons.minus, scale.less, { turn(-1) })
            if (picture == null) Said(text, answer != null, TextAlign.Center, Modifier.weight(1f).padding(horizontal = 8.dp))
            RoundButton(Icons.plus, scale.more, { turn(1) })
        }
    }
}

@Composable
private fun Said(
    text: String,
    answered: Boolean,
    align: TextAlign,
    modifier: Modifier,
) = Text(
    text,
    modifier.semantics { liveRegion = LiveRegionMode.Polite },
    if (answered) Look.colours.ink else Look.colours.softInk,
    style = Look.type.lead,
    textAlign = align,
)
