package nl.thuishaven.ui.week

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.lerp
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.LaneView
import nl.thuishaven.ui.look.Colours
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.route.line

/** How many moments give the largest dot. */
private const val MANY = 4f

/** The radius of the dot of one moment, and of many, in dp. */
private const val SMALL = 3f
private const val LARGE = 8f

/**
 * Who was there on which of the days, under the chart of the same days: the more moments, the larger and the deeper a
 * dot. A screen reader hears each line in one sentence.
 */
@Composable
internal fun Lanes(
    title: String,
    lanes: List<LaneView>,
    modifier: Modifier = Modifier,
) = Column(modifier.fillMaxWidth(), Arrangement.spacedBy(6.dp)) {
    GroupTitle(title)
    lanes.forEach { Lane(it) }
}

@Composable
private fun Lane(lane: LaneView) {
    val colours = Look.colours
    Column(Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = lane.spoken }) {
        Text(lane.name, style = Look.type.second)
        Canvas(Modifier.fillMaxWidth().height(22.dp)) { dots(lane.counts, colours) }
    }
}

private fun DrawScope.dots(
    counts: List<UInt>,
    colours: Colours,
) = counts.forEachIndexed { day, count ->
    val at = Offset(size.width / counts.size * (day + 0.5f), size.height / 2)
    if (count == 0u) {
        drawCircle(colours.line, 2.5.dp.toPx(), at)
    } else {
        val much = minOf(count.toFloat() / MANY, 1f)
        drawCircle(lerp(colours.softInk, colours.sea, much), (SMALL + much * (LARGE - SMALL)).dp.toPx(), at)
    }
}
