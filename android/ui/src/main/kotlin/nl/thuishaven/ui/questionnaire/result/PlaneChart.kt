package nl.thuishaven.ui.questionnaire.result

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.PlanePoint
import nl.thuishaven.core.PlaneView
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Colours
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.route.line

/**
 * The plane of keeping distance and fear of losing the other, without a border in it. With a [path] the points are one
 * relationship from then to now; without, several relationships side by side. The same is said in words.
 */
@Composable
internal fun PlaneChart(
    plane: PlaneView,
    path: Boolean,
    modifier: Modifier = Modifier,
) {
    val colours = Look.colours
    val ruler = rememberTextMeasurer()
    val style = Look.type.chart.copy(color = colours.ink)
    Column(modifier) {
        Column(Modifier.clearAndSetSemantics { contentDescription = plane.spoken }) {
            Box(Modifier.fillMaxWidth().aspectRatio(1f).clip(Shapes.tile)) {
                Canvas(Modifier.fillMaxSize()) {
                    ground(colours)
                    plane(plane, path, colours) { text, at -> name(ruler.measure(text, style), at) }
                }
                Corner(plane.highAvoidance, Alignment.TopStart)
                Corner(plane.corner, Alignment.BottomStart)
                Corner(plane.highAnxiety, Alignment.BottomEnd)
            }
            Axes(plane)
        }
        // A screen reader has heard it with the drawing.
        Text(plane.spoken, Modifier.padding(top = 10.dp).clearAndSetSemantics {}, style = Look.type.leadStrong)
        Text(plane.note, Modifier.padding(top = 4.dp), colours.softInk, style = Look.type.second)
    }
}

@Composable
private fun BoxScope.Corner(
    text: String,
    at: Alignment,
) = Text(
    text,
    Modifier.align(at).fillMaxWidth(WIDE).padding(horizontal = 14.dp, vertical = 12.dp),
    Look.colours.softInk,
    style = Look.type.chart,
    textAlign = if (at == Alignment.BottomEnd) TextAlign.End else TextAlign.Start,
)

/** How much of the width a corner takes for its words. */
private const val WIDE = 0.48f

@Composable
private fun Axes(plane: PlaneView) =
    Row(Modifier.padding(top = 6.dp).fillMaxWidth(), Arrangement.spacedBy(12.dp)) {
        Axis(Icons.more, plane.axisAvoidance, Modifier.weight(1f), Arrangement.Start)
        Axis(Icons.toRight, plane.axisAnxiety, Modifier.weight(1f), Arrangement.End)
    }

@Composable
private fun Axis(
    icon: ImageVector,
    text: String,
    modifier: Modifier,
    at: Arrangement.Horizontal,
) = Row(modifier, at) {
    val ink = Look.colours.softInk
    val arrow = @Composable { Icon(icon, null, Modifier.padding(top = 2.dp).size(14.dp), ink) }
    if (at == Arrangement.Start) arrow()
    Text(
        text,
        Modifier.weight(1f, fill = false).padding(horizontal = 4.dp),
        ink,
        style = Look.type.chart,
        textAlign = if (at == Arrangement.Start) TextAlign.Start else TextAlign.End,
    )
    if (at == Arrangement.End) arrow()
}

/** Warmer where it is close and calm; the faintest of lines halfway. */
private fun DrawScope.ground(colours: Colours) {
    drawRect(colours.sand)
    drawRect(Brush.radialGradient(listOf(colours.seaSoft, colours.seaSoft.copy(alpha = 0f)), Offset(0f, size.height), size.width))
    drawLine(colours.line, Offset(size.width / 2, 0f), Offset(size.width / 2, size.height), 1.dp.toPx())
    drawLine(colours.line, Offset(0f, size.height / 2), Offset(size.width, size.height / 2), 1.dp.toPx())
}

private fun DrawScope.plane(
    plane: PlaneView,
    path: Boolean,
    colours: Colours,
    name: DrawScope.(String, Offset) -> Unit,
) {
    val points = plane.points
    val last = points.lastIndex
    if (path) {
        val places = points.filterNot { it.bothWays }.map { place(it) }
        places.zipWithNext { from, to -> drawLine(colours.sea, from, to, 2.dp.toPx(), StrokeCap.Round, alpha = 0.4f) }
    }
    points.forEachIndexed { index, point ->
        val now = !path || index == last
        // What is longer ago is fainter.
        val strength = if (now) 1f else 0.35f + 0.35f * index / points.size
        when {
            point.bothWays -> {
                swing(point, colours, strength)
            }

            else -> {
                if (now) cloud(point, colours)
                spot(point, colours, strength, if (now) 8.dp.toPx() else 5.dp.toPx())
            }
        }
        if (!path) name(point.label, place(point))
    }
}

private fun DrawScope.place(point: PlanePoint): Offset = place(point.anxiety, point.avoidance)

private fun DrawScope.place(
    anxiety: Double,
    avoidance: Double,
): Offset {
    val edge = 14.dp.toPx()
    val x = edge + anxiety.toFloat().coerceIn(0f, 1f) * (size.width - 2 * edge)
    val y = edge + (1f - avoidance.toFloat().coerceIn(0f, 1f)) * (size.height - 2 * edge)
    return Offset(x, y)
}

/** How uncertain a point is; the plane cuts off what reaches past its edge. */
private fun DrawScope.cloud(
    point: PlanePoint,
    colours: Colours,
) {
    val edge = 14.dp.toPx()
    val halfWidth = point.halfAnxiety.toFloat() * (size.width - 2 * edge)
    val halfHeight = point.halfAvoidance.toFloat() * (size.height - 2 * edge)
    val at = place(point)
    val cloud = Path().apply { addOval(Rect(at.x - halfWidth, at.y - halfHeight, at.x + halfWidth, at.y + halfHeight)) }
    drawPath(cloud, colours.sea, alpha = 0.14f)
    drawPath(cloud, colours.sea, alpha = 0.6f, style = dashed())
}

private fun DrawScope.spot(
    point: PlanePoint,
    colours: Colours,
    strength: Float,
    radius: Float,
) {
    if (point.hollow) {
        drawCircle(colours.surface, radius, place(point))
        drawCircle(colours.sea, radius, place(point), strength, Stroke(2.5.dp.toPx()))
    } else {
        drawCircle(colours.sea, radius, place(point), strength)
    }
}

/** To and fro between the two: an arc with a head at both ends, and no place. */
private fun DrawScope.swing(
    point: PlanePoint,
    colours: Colours,
    strength: Float,
) {
    val from = place(LOW, point.avoidance)
    val to = place(point.anxiety, LOW)
    val bend = place(point.anxiety, point.avoidance)
    val width = 3.dp.toPx()
    val arc =
        Path().apply {
            moveTo(from.x, from.y)
            quadraticTo(bend.x, bend.y, to.x, to.y)
        }
    drawPath(arc, colours.sea, strength, Stroke(width, cap = StrokeCap.Round, pathEffect = dashed().pathEffect))
    head(from, bend, colours, strength, width)
    head(to, bend, colours, strength, width)
}

/** How near the edge a swing comes. */
private const val LOW = 0.12

/** The head of an arrow at [tip], on a line that comes from [from]. */
private fun DrawScope.head(
    tip: Offset,
    from: Offset,
    colours: Colours,
    strength: Float,
    width: Float,
) {
    val away = from - tip
    val length = away.getDistance().coerceAtLeast(1f)
    val along = away / length * 12.dp.toPx()
    val across = Offset(-along.y, along.x) * 0.6f
    for (side in listOf(along + across, along - across)) {
        drawLine(colours.sea, tip, tip + side, width, StrokeCap.Round, alpha = strength)
    }
}

/** A name beside its point, never past the edge. */
private fun DrawScope.name(
    text: TextLayoutResult,
    at: Offset,
) {
    val gap = 12.dp.toPx()
    val edge = 6.dp.toPx()
    val right = at.x + gap + text.size.width <= size.width - edge
    val x = if (right) at.x + gap else at.x - gap - text.size.width
    val y = (at.y - text.size.height / 2f).coerceIn(edge, size.height - edge - text.size.height)
    drawText(text, topLeft = Offset(x.coerceAtLeast(edge), y))
}
