package nl.thuishaven.ui.harbour

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.look.Colours
import nl.thuishaven.ui.look.Look

/** The harbour: two breakwaters with a light, and a little boat on its way home. Only to look at. */
@Composable
fun Harbour(modifier: Modifier = Modifier) {
    val colours = Look.colours
    Canvas(modifier.widthIn(max = 320.dp).fillMaxWidth().aspectRatio(WIDTH / HEIGHT)) { harbour(colours) }
}

private const val WIDTH = 320f
private const val HEIGHT = 200f

private fun DrawScope.harbour(colours: Colours) {
    scale(size.width / WIDTH, size.height / HEIGHT, Offset.Zero) {
        breakwater(colours, mirrored = false)
        breakwater(colours, mirrored = true)
        drawCircle(colours.lamp, 17f, Offset(101f, 78f), alpha = 0.2f)
        drawCircle(colours.lamp, 7f, Offset(101f, 78f))
        for (row in 0..2) ripple(colours, 26f, 88f + row * 15f)
        way(colours)
        boat(colours)
    }
}

private fun DrawScope.breakwater(
    colours: Colours,
    mirrored: Boolean,
) {
    val path = Path()
    if (mirrored) {
        path.moveTo(20f, 174f)
        path.cubicTo(60f, 190f, 96f, 170f, 101f, 132f)
    } else {
        path.moveTo(20f, 36f)
        path.cubicTo(60f, 20f, 96f, 40f, 101f, 78f)
    }
    drawPath(path, colours.softInk, alpha = 0.85f, style = Stroke(12f, cap = StrokeCap.Round))
}

private fun DrawScope.ripple(
    colours: Colours,
    x: Float,
    y: Float,
) {
    val path = Path()
    path.moveTo(x, y)
    path.cubicTo(x + 10f, y - 5f, x + 16f, y + 5f, x + 26f, y)
    path.cubicTo(x + 36f, y - 5f, x + 42f, y + 5f, x + 52f, y)
    drawPath(path, colours.sea, alpha = 0.35f, style = Stroke(2f, cap = StrokeCap.Round))
}

/** The way out, dotted, and the way home, drawn through. */
private fun DrawScope.way(colours: Colours) {
    val out = Path()
    out.moveTo(116f, 92f)
    out.cubicTo(128f, 52f, 164f, 26f, 208f, 26f)
    out.cubicTo(256f, 26f, 292f, 58f, 292f, 100f)
    drawPath(
        out,
        colours.sea,
        alpha = 0.6f,
        style = Stroke(3f, cap = StrokeCap.Round, pathEffect = PathEffect.dashPathEffect(floatArrayOf(1f, 11f))),
    )
    val home = Path()
    home.moveTo(292f, 112f)
    home.cubicTo(292f, 156f, 256f, 182f, 216f, 182f)
    home.cubicTo(164f, 182f, 124f, 158f, 116f, 118f)
    drawPath(home, colours.sea, style = Stroke(3f, cap = StrokeCap.Round))
}

private fun DrawScope.boat(colours: Colours) {
    val hull = Path()
    hull.moveTo(184f, 120f)
    hull.lineTo(228f, 120f)
    hull.cubicTo(224f, 138f, 188f, 138f, 184f, 120f)
    hull.close()
    drawPath(hull, colours.sea)
    drawLine(colours.sea, Offset(206f, 118f), Offset(206f, 74f), 3f, StrokeCap.Round)
    val sail = Path()
    sail.moveTo(211f, 78f)
    sail.lineTo(211f, 112f)
    sail.lineTo(232f, 112f)
    sail.close()
    drawPath(sail, colours.lamp)
    drawPath(sail, colours.lamp, style = Stroke(2f, join = StrokeJoin.Round))
}
