package nl.thuishaven.ui.questionnaire.result

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.TrendPoint
import nl.thuishaven.ui.look.Colours
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.route.line

/** How something changed: a small line with its band, and the same in sentences. */
@Composable
internal fun Trend(
    label: String,
    points: List<TrendPoint>,
    spoken: String,
    sentences: List<String>,
) {
    val colours = Look.colours
    Column {
        Text(label, style = Look.type.leadStrong)
        if (points.size > 1) {
            Column(Modifier.padding(vertical = 8.dp).clearAndSetSemantics { contentDescription = spoken }) {
                Canvas(Modifier.fillMaxWidth().height(80.dp)) { trend(points, colours) }
                Row(Modifier.padding(top = 4.dp).fillMaxWidth(), Arrangement.spacedBy(12.dp)) {
                    Text(points.first().`when`, Modifier.weight(1f), colours.softInk, style = Look.type.chart)
                    Text(points.last().`when`, Modifier.weight(1f), colours.softInk, style = Look.type.chart, textAlign = TextAlign.End)
                }
            }
        }
        sentences.forEachIndexed { index, sentence ->
            Text(sentence, Modifier.padding(top = 4.dp), if (index == 0) colours.ink else colours.softInk, style = Look.type.body)
        }
    }
}

private fun DrawScope.trend(
    points: List<TrendPoint>,
    colours: Colours,
) {
    val edge = 8.dp.toPx()
    val x = { index: Int -> edge + index * (size.width - 2 * edge) / (points.size - 1) }
    val y = { value: Double -> edge + (size.height - 2 * edge) * (1f - value.toFloat().coerceIn(0f, 1f)) }
    for (level in listOf(0.0, 1.0)) drawLine(colours.line, Offset(0f, y(level)), Offset(size.width, y(level)), 1.dp.toPx())
    val band = Path()
    points.forEachIndexed { index, point -> if (index == 0) band.moveTo(x(index), y(point.high)) else band.lineTo(x(index), y(point.high)) }
    points.indices.reversed().forEach { band.lineTo(x(it), y(points[it].low)) }
    band.close()
    drawPath(band, colours.seaSoft, alpha = 0.7f)
    val line = Path()
    points.forEachIndexed { index, point -> if (index == 0) line.moveTo(x(index), y(point.value)) else line.lineTo(x(index), y(point.value)) }
    drawPath(line, colours.sea, style = Stroke(2.5.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))
    points.forEachIndexed { index, point ->
        drawCircle(colours.surface, 6.dp.toPx(), Offset(x(index), y(point.value)))
        drawCircle(colours.sea, 4.5.dp.toPx(), Offset(x(index), y(point.value)))
    }
}
