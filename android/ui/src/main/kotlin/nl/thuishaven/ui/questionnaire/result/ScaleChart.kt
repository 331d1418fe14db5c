package nl.thuishaven.ui.questionnaire.result

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.RoundRect
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.ScaleView
import nl.thuishaven.ui.look.Colours
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Ends
import nl.thuishaven.ui.route.line

/** One score on its line, with its margin; the same is said in words. */
@Composable
internal fun ScaleChart(
    scale: ScaleView,
    modifier: Modifier = Modifier,
) {
    val colours = Look.colours
    Column(modifier, Arrangement.spacedBy(2.dp)) {
        Text(scale.label, style = Look.type.leadStrong)
        Column(Modifier.clearAndSetSemantics { contentDescription = scale.spoken }) {
            Canvas(Modifier.fillMaxWidth().height(44.dp)) { scale(scale, colours) }
            Ends(scale.lowLabel, scale.highLabel)
        }
        Text(scale.sentence, Modifier.padding(top = 6.dp), style = Look.type.body)
        if (scale.note.isNotEmpty()) Text(scale.note, color = colours.softInk, style = Look.type.second)
    }
}

private fun DrawScope.scale(
    scale: ScaleView,
    colours: Colours,
) {
    val edge = 10.dp.toPx()
    val middle = size.height / 2
    val x = { at: Double -> edge + at.toFloat().coerceIn(0f, 1f) * (size.width - 2 * edge) }
    drawLine(colours.line, Offset(x(0.0), middle), Offset(x(1.0), middle), 2.dp.toPx(), StrokeCap.Round)
    for (end in listOf(0.0, 1.0)) drawCircle(colours.softInk, 2.5.dp.toPx(), Offset(x(end), middle))
    val half = 11.dp.toPx()
    val cloud = Path().apply { addRoundRect(RoundRect(x(scale.low) - half / 2, middle - half, x(scale.high) + half / 2, middle + half, half, half)) }
    drawPath(cloud, colours.seaSoft, alpha = 0.75f)
    drawPath(cloud, colours.sea, alpha = 0.6f, style = dashed())
    drawCircle(colours.surface, 10.dp.toPx(), Offset(x(scale.value), middle))
    drawCircle(colours.sea, 8.dp.toPx(), Offset(x(scale.value), middle))
}

/** The edge of what is uncertain. */
internal fun DrawScope.dashed() =
    Stroke(1.5.dp.toPx(), pathEffect = PathEffect.dashPathEffect(floatArrayOf(5.dp.toPx(), 4.dp.toPx())))
