package nl.thuishaven.ui.pieces

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.gestures.detectHorizontalDragGestures
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.route.line

/** The room for a finger beside and above the line. */
private val THUMB = 28.dp

/**
 * The line of a slider, to tap and to drag on. [share] is where its thumb stands; while there is no answer there is none,
 * or an empty one that only waits there.
 */
@Composable
internal fun SliderLine(
    share: Float?,
    answered: Boolean,
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
        if (share != null && !answered) {
            drawCircle(colours.surface, 13.dp.toPx(), Offset(x(share), middle))
            drawCircle(colours.softInk, 12.dp.toPx(), Offset(x(share), middle), style = Stroke(2.dp.toPx()))
        }
        if (share != null && answered) {
            drawLine(colours.sea, Offset(x(0f), middle), Offset(x(share), middle), 10.dp.toPx(), StrokeCap.Round)
            drawCircle(colours.surface, 16.dp.toPx(), Offset(x(share), middle))
            drawCircle(colours.sea, 13.dp.toPx(), Offset(x(share), middle))
        }
    }
}
