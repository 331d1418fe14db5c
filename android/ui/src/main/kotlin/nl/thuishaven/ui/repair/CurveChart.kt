package nl.thuishaven.ui.repair

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.CurvePoint
import nl.thuishaven.core.RepairTimeView
import nl.thuishaven.core.TickView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Colours
import nl.thuishaven.ui.look.Look

private val EDGE = 8.dp

/** A curve of steps: the share that was talked through or understood by then, with its margin. Read aloud one sentence. */
@Composable
internal fun CurveChart(time: RepairTimeView) {
    if (time.points.isEmpty()) return
    val colours = Look.colours
    val words = LocalWords.current.repairInsights
    Column(Modifier.padding(vertical = 8.dp).clearAndSetSemantics { contentDescription = time.spoken }) {
        Canvas(Modifier.fillMaxWidth().height(148.dp)) { curve(time.points, time.ticks, colours) }
        Ticks(time.ticks)
        FlowRow(Modifier.padding(top = 8.dp), Arrangement.spacedBy(16.dp), itemVerticalAlignment = Alignment.CenterVertically) {
            Legend(words.curveRepaired, dotted = false)
            if (time.points.any { it.other > 0 }) Legend(words.curveOther, dotted = true)
        }
    }
}

@Composable
private fun Legend(
    text: String,
    dotted: Boolean,
) = Row(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalAlignment = Alignment.CenterVertically) {
    val colours = Look.colours
    Canvas(Modifier.width(24.dp).height(16.dp)) {
        val from = Offset(0f, size.height / 2)
        val to = Offset(size.width, size.height / 2)
        if (dotted) {
            drawLine(colours.softInk, from, to, 1.5.dp.toPx(), StrokeCap.Round, dots())
        } else {
            drawLine(colours.sea, from, to, 2.5.dp.toPx(), StrokeCap.Round)
        }
    }
    Text(text, color = colours.softInk, style = Look.type.chart)
}

/** The times under the curve, each under its place; one that would touch the one before it stands a line lower. */
@Composable
private fun Ticks(ticks: List<TickView>) =
    Layout({ ticks.forEach { Text(it.label, color = Look.colours.softInk, style = Look.type.chart, softWrap = false) } }) { texts, constraints ->
        val width = constraints.maxWidth
        val labels = texts.map { it.measure(Constraints()) }
        val line = labels.maxOfOrNull { it.height } ?: 0
        // How far each line is taken already.
        val taken = mutableListOf<Int>()
        val places =
            labels.mapIndexed { index, label ->
                val middle = EDGE.toPx() + ticks[index].x.toFloat() * (width - 2 * EDGE.toPx())
                val left = (middle - label.width / 2f).toInt().coerceIn(0, (width - label.width).coerceAtLeast(0))
                val row = taken.indexOfFirst { it <= left }.takeIf { it >= 0 } ?: taken.size.also { taken.add(0) }
                taken[row] = left + label.width + EDGE.roundToPx()
                left to row * line
            }
        layout(width, taken.size * line) { labels.forEachIndexed { index, label -> label.place(places[index].first, places[index].second) } }
    }

private fun DrawScope.curve(
    points: List<CurvePoint>,
    ticks: List<TickView>,
    colours: Colours,
) {
    val edge = EDGE.toPx()
    val x = { at: Double -> edge + at.toFloat().coerceIn(0f, 1f) * (size.width - 2 * edge) }
    val y = { share: Double -> edge + (size.height - 2 * edge) * (1f - share.toFloat().coerceIn(0f, 1f)) }
    for (level in listOf(0.0, 0.5, 1.0)) drawLine(colours.line, Offset(0f, y(level)), Offset(size.width, y(level)), 1.dp.toPx())
    ticks.forEach { drawLine(colours.line, Offset(x(it.x), y(0.0)), Offset(x(it.x), y(0.0) + edge / 2), 1.dp.toPx()) }

    /** Each step holds until the next; the last one to the end. */
    fun Path.steps(share: (CurvePoint) -> Double) =
        points.forEachIndexed { index, point ->
            if (index == 0) moveTo(x(point.x), y(share(point))) else lineTo(x(point.x), y(share(point)))
            lineTo(x(points.getOrNull(index + 1)?.x ?: 1.0), y(share(point)))
        }

    val band = Path()
    band.steps { it.high }
    points.indices.reversed().forEach { index ->
        band.lineTo(x(points.getOrNull(index + 1)?.x ?: 1.0), y(points[index].low))
        band.lineTo(x(points[index].x), y(points[index].low))
    }
    band.close()
    drawPath(band, colours.seaSoft, alpha = 0.7f)
    if (points.any { it.other > 0 }) {
        val other = Path().apply { steps { it.other } }
        drawPath(other, colours.softInk, style = Stroke(1.5.dp.toPx(), cap = StrokeCap.Round, pathEffect = dots()))
    }
    val line = Path().apply { steps { it.repaired } }
    drawPath(line, colours.sea, style = Stroke(2.5.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))
}

/** A thin dotted line. */
private fun DrawScope.dots() = PathEffect.dashPathEffect(floatArrayOf(1.dp.toPx(), 5.dp.toPx()))
