package nl.thuishaven.ui.repair

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.RupturePage
import nl.thuishaven.core.StoryKind
import nl.thuishaven.core.StoryPoint
import nl.thuishaven.ui.look.Colours
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.pieces.Card
import java.util.UUID

/** Where the line stands, and where on it the point of a row. */
private val LINE = 32.dp
private val POINT = 26.dp
private val TEXT = 60.dp

/**
 * How it went: a line from top to bottom with a point for how it came, each step, and how it ended. Read aloud it is one
 * sentence; each step is a row to tap as well.
 */
@Composable
internal fun StoryLine(
    page: RupturePage,
    onOpen: (UUID) -> Unit,
) = Card(inside = 0.dp) {
    Column(Modifier.fillMaxWidth().padding(vertical = 8.dp).semantics { contentDescription = page.spoken }) {
        page.story.forEachIndexed { index, point ->
            PointRow(point, first = index == 0, last = index == page.story.lastIndex && !page.open, onOpen)
        }
    }
}

@Composable
private fun PointRow(
    point: StoryPoint,
    first: Boolean,
    last: Boolean,
    onOpen: (UUID) -> Unit,
) {
    val colours = Look.colours
    val attempt = point.attempt
    val does =
        if (attempt == null) {
            // The line as a whole says it already.
            Modifier.clearAndSetSemantics {}
        } else {
            Modifier.clickable(role = Role.Button) { onOpen(attempt) }
        }
    Column(
        Modifier
            .fillMaxWidth()
            .then(does)
            .heightIn(min = 64.dp)
            .drawBehind { row(point.kind, first, last, colours) }
            .padding(start = TEXT, end = Space.inside, top = 12.dp, bottom = 12.dp),
    ) {
        Text(point.text, style = Look.type.leadStrong)
        val times = listOf(point.`when`, point.after).filter { it.isNotEmpty() }
        Text(times.joinToString(" · "), color = colours.softInk, style = Look.type.second)
    }
}

/** The stretch of the line beside one row, with its point: its shape says what it is. */
private fun DrawScope.row(
    kind: StoryKind,
    first: Boolean,
    last: Boolean,
    colours: Colours,
) {
    val x = LINE.toPx()
    val at = Offset(x, POINT.toPx())
    val thin = 2.dp.toPx()
    if (!first) drawLine(colours.sea, Offset(x, 0f), at, thin)
    if (!last) drawLine(colours.sea, at, Offset(x, size.height), thin)
    when (kind) {
        // A stroke across the line: something came between.
        StoryKind.CAME -> {
            val half = Offset(10.dp.toPx(), 0f)
            drawLine(colours.surface, at - half, at + half, 10.dp.toPx())
            drawLine(colours.lamp, at - half, at + half, 3.dp.toPx(), StrokeCap.Round)
        }

        StoryKind.MADE -> {
            drawCircle(colours.surface, 10.dp.toPx(), at)
            drawCircle(colours.sea, 7.dp.toPx(), at)
        }

        StoryKind.RECEIVED -> {
            drawCircle(colours.surface, 10.dp.toPx(), at)
            drawCircle(colours.sea, 7.dp.toPx(), at, style = Stroke(2.5.dp.toPx()))
        }

        // A little house with its roof: home again.
        StoryKind.CLOSED -> {
            drawCircle(colours.surface, 14.dp.toPx(), at)
            val home = Path()
            val side = 8.dp.toPx()
            home.moveTo(at.x - side, at.y)
            home.lineTo(at.x, at.y - side)
            home.lineTo(at.x + side, at.y)
            home.moveTo(at.x - side * 0.7f, at.y)
            home.lineTo(at.x - side * 0.7f, at.y + side * 0.9f)
            home.lineTo(at.x + side * 0.7f, at.y + side * 0.9f)
            home.lineTo(at.x + side * 0.7f, at.y)
            drawPath(home, colours.sea, style = Stroke(2.5.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))
        }
    }
}
