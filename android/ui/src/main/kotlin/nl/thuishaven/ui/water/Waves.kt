package nl.thuishaven.ui.water

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.look.Look
import kotlin.math.PI
import kotlin.math.sin

/** The water for one step of energy: 1 lies still, 5 has high waves. The text beside it says the same. */
@Composable
fun Waves(
    step: Int,
    modifier: Modifier = Modifier,
    ink: Color = Look.colours.sea,
) {
    Canvas(modifier.size(width = 56.dp, height = 44.dp)) { waves(step, ink) }
}

private fun DrawScope.waves(
    step: Int,
    ink: Color,
) {
    val height = (step - 1) * 1.9.dp.toPx()
    val stroke = Stroke(2.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round)
    val margin = 2.dp.toPx()
    listOf(0.26f to 1f, 0.54f to 0.7f, 0.82f to 0.4f).forEachIndexed { row, (share, alpha) ->
        val level = size.height * share
        val shift = row * PI / 2
        val path = Path()
        for (part in 0..PARTS) {
            val x = margin + (size.width - 2 * margin) * part / PARTS
            // The deeper rows roll less, as water does.
            val y = level - height * (1f - row * 0.22f) * sin(part * TURNS * 2 * PI / PARTS + shift).toFloat()
            if (part == 0) path.moveTo(x, y) else path.lineTo(x, y)
        }
        drawPath(path, ink, alpha, stroke)
    }
}

private const val PARTS = 48
private const val TURNS = 1.75
