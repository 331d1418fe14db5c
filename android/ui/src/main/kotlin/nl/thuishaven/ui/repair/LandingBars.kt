package nl.thuishaven.ui.repair

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.LandingRow
import nl.thuishaven.ui.look.Colours
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle

/** How often steps of each sort landed: a thin line with its margin, and the same in a sentence. */
@Composable
internal fun LandingBars(
    title: String,
    rows: List<LandingRow>,
) {
    if (rows.isEmpty()) return
    val colours = Look.colours
    Card(between = Arrangement.spacedBy(14.dp)) {
        GroupTitle(title)
        rows.forEach { row ->
            Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(2.dp)) {
                // The sentence under it says the same.
                Canvas(Modifier.fillMaxWidth().height(24.dp)) { share(row, colours) }
                Text(row.sentence, style = Look.type.body)
            }
        }
    }
}

private fun DrawScope.share(
    row: LandingRow,
    colours: Colours,
) {
    val edge = 8.dp.toPx()
    val middle = size.height / 2
    val x = { at: Double -> edge + at.toFloat().coerceIn(0f, 1f) * (size.width - 2 * edge) }
    drawLine(colours.line, Offset(x(0.0), middle), Offset(x(1.0), middle), 2.dp.toPx(), StrokeCap.Round)
    for (end in listOf(0.0, 1.0)) drawCircle(colours.softInk, 2.dp.toPx(), Offset(x(end), middle))
    drawLine(colours.seaSoft, Offset(x(row.low), middle), Offset(x(row.high), middle), 12.dp.toPx(), StrokeCap.Round)
    drawCircle(colours.surface, 8.dp.toPx(), Offset(x(row.share), middle))
    drawCircle(colours.sea, 6.dp.toPx(), Offset(x(row.share), middle))
}
