package nl.thuishaven.ui.week

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
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
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.DayPoint
import nl.thuishaven.core.WeekView
import nl.thuishaven.ui.look.Colours
import nl.thuishaven.ui.look.Look

/**
 * The week as one line with its range, and the same in a sentence. A screen reader hears the sentence alone;
 * a day without moments stays blank.
 */
@Composable
fun WeekChart(
    week: WeekView,
    light: String,
    dark: String,
    modifier: Modifier = Modifier,
) {
    val colours = Look.colours
    val type = Look.type
    Column(modifier.semantics(mergeDescendants = true) {}) {
        Column(Modifier.clearAndSetSemantics {}) {
            Text(light, color = colours.softInk, style = type.chart)
            Canvas(Modifier.fillMaxWidth().padding(vertical = 4.dp).height(96.dp)) { chart(week.days, colours) }
            Text(dark, color = colours.softInk, style = type.chart)
            Spacer(Modifier.height(4.dp))
            Row(Modifier.fillMaxWidth()) {
                week.days.forEach { day ->
                    Text(day.label, Modifier.weight(1f), colours.softInk, style = type.chart, textAlign = TextAlign.Center)
                }
            }
        }
        Text(week.sentence, Modifier.padding(top = 8.dp), colours.softInk, style = type.second)
    }
}

private fun DrawScope.chart(
    days: List<DayPoint>,
    colours: Colours,
) {
    val edge = 8.dp.toPx()
    val column = size.width / days.size

    fun x(index: Int) = column * (index + 0.5f)

    fun y(valence: Double) = edge + (size.height - 2 * edge) * (1f - (valence.toFloat() + 1f) / 2f)

    for (level in listOf(-1.0, 0.0, 1.0)) {
        drawLine(colours.line, Offset(0f, y(level)), Offset(size.width, y(level)), 1.dp.toPx())
    }
    for (run in runs(days)) {
        if (run.first == run.last) {
            val day = days[run.first]
            val bar = 14.dp.toPx()
            drawLine(colours.seaSoft, Offset(x(run.first), y(day.lowest)), Offset(x(run.first), y(day.highest)), bar, StrokeCap.Round)
            continue
        }
        val band = Path()
        run.forEach { if (it == run.first) band.moveTo(x(it), y(days[it].highest)) else band.lineTo(x(it), y(days[it].highest)) }
        run.reversed().forEach { band.lineTo(x(it), y(days[it].lowest)) }
        band.close()
        drawPath(band, colours.seaSoft, alpha = 0.7f)
        val line = Path()
        run.forEach { if (it == run.first) line.moveTo(x(it), y(days[it].mean)) else line.lineTo(x(it), y(days[it].mean)) }
        drawPath(line, colours.sea, style = Stroke(2.5.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))
    }
    days.forEachIndexed { index, day ->
        if (day.count > 0u) {
            drawCircle(colours.surface, 6.dp.toPx(), Offset(x(index), y(day.mean)))
            drawCircle(colours.sea, 4.5.dp.toPx(), Offset(x(index), y(day.mean)))
        }
    }
}

/** The stretches of days that follow each other with moments: a line never bridges a blank day. */
private fun runs(days: List<DayPoint>): List<IntRange> {
    val runs = mutableListOf<IntRange>()
    var start: Int? = null
    for (index in 0..days.size) {
        val here = index < days.size && days[index].count > 0u
        if (here && start == null) start = index
        if (!here) start?.let { runs += it until index }
        if (!here) start = null
    }
    return runs
}
