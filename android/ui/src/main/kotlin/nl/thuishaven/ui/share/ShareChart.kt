package nl.thuishaven.ui.share

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
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
import nl.thuishaven.core.GrowthView
import nl.thuishaven.core.SharePoint
import nl.thuishaven.ui.look.Colours
import nl.thuishaven.ui.look.Look

private const val WHOLE = 100f

/**
 * The weeks as one line, and the same in a sentence, which is all that a screen reader hears. A step back has a short
 * upright stroke under it; a week side by side is an open dot.
 */
@Composable
internal fun ShareChart(
    growth: GrowthView,
    high: String,
    low: String,
    modifier: Modifier = Modifier,
) {
    val colours = Look.colours
    val type = Look.type
    Column(modifier.clearAndSetSemantics { contentDescription = growth.sentence }) {
        if (growth.points.isNotEmpty()) {
            Text(high, color = colours.softInk, style = type.chart)
            Canvas(Modifier.fillMaxWidth().padding(vertical = 4.dp).height(112.dp)) { chart(growth.points, colours) }
            Text(low, color = colours.softInk, style = type.chart)
            Row(Modifier.fillMaxWidth().padding(top = 4.dp), Arrangement.spacedBy(16.dp)) {
                Text(growth.points.first().label, Modifier.weight(1f), colours.softInk, style = type.chart)
                if (growth.points.size > 1) {
                    Text(growth.points.last().label, Modifier.weight(1f), colours.softInk, style = type.chart, textAlign = TextAlign.End)
                }
            }
        }
        Text(growth.sentence, Modifier.padding(top = 8.dp), colours.softInk, style = type.second)
    }
}

private fun DrawScope.chart(
    points: List<SharePoint>,
    colours: Colours,
) {
    val edge = 18.dp.toPx()

    fun x(index: Int) = if (points.size == 1) size.width / 2 else edge + (size.width - 2 * edge) * index / (points.size - 1)

    fun y(share: Float) = edge + (size.height - 2 * edge) * (1f - share / WHOLE)

    fun at(index: Int) = Offset(x(index), y(points[index].share.toFloat()))

    for (level in listOf(0f, WHOLE / 2, WHOLE)) {
        drawLine(colours.line, Offset(0f, y(level)), Offset(size.width, y(level)), 1.dp.toPx())
    }
    val line = Path()
    points.indices.forEach { index -> at(index).let { if (index == 0) line.moveTo(it.x, it.y) else line.lineTo(it.x, it.y) } }
    drawPath(line, colours.sea, style = Stroke(2.5.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))
    points.forEachIndexed { index, point ->
        val here = at(index)
        drawCircle(colours.surface, 6.5.dp.toPx(), here)
        if (point.sideBySide) {
            drawCircle(colours.sea, 4.dp.toPx(), here, style = Stroke(2.dp.toPx()))
        } else {
            drawCircle(colours.sea, 4.5.dp.toPx(), here)
        }
        if (point.dip) {
            val under = here + Offset(0f, 9.dp.toPx())
            drawLine(colours.lamp, under, under + Offset(0f, 8.dp.toPx()), 2.5.dp.toPx(), StrokeCap.Round)
        }
    }
}
