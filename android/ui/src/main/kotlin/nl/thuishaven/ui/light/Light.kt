package nl.thuishaven.ui.light

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathOperation
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.graphics.drawscope.translate
import kotlin.math.cos
import kotlin.math.sin

/** The field the light is drawn on, before it is scaled to its tile. */
private const val WIDTH = 40f
private const val HEIGHT = 56f
private const val DRY = 38f
private const val HORIZON = 34f
private const val STROKE = 2f

/**
 * Draws one step of light over the horizon: 1 is a night with a moon, 2 the last star, 3 the first edge of the sun,
 * 4 half of it, 5 all of it, 6 the morning, 7 the full day. The shape tells the step; the colour tells nothing. Without [water] it is the sky alone.
 */
internal fun DrawScope.light(
    step: Int,
    ink: Color,
    water: Boolean = true,
) {
    val height = if (water) HEIGHT else DRY
    val scale = minOf(size.width / WIDTH, size.height / height)
    translate((size.width - WIDTH * scale) / 2, (size.height - height * scale) / 2) {
        val brush = LightBrush(this, scale, ink)
        when (step) {
            1 -> brush.night()
            2 -> brush.lastStars()
            3 -> brush.risingSun(radius = 5f, below = 1.5f, rays = 0)
            4 -> brush.risingSun(radius = 6f, below = 0f, rays = 7)
            5 -> brush.wholeSun(centre = 22.5f, radius = 5.5f, filled = false)
            6 -> brush.wholeSun(centre = 19f, radius = 6f, filled = true)
            else -> brush.wholeSun(centre = 15.5f, radius = 7.5f, filled = true)
        }
        brush.horizon(water)
    }
}

private class LightBrush(
    private val draw: DrawScope,
    private val scale: Float,
    private val ink: Color,
) {
    private val stroke = Stroke(STROKE * scale, cap = StrokeCap.Round)

    private fun at(
        x: Float,
        y: Float,
    ) = Offset(x * scale, y * scale)

    private fun line(
        fromX: Float,
        toX: Float,
        y: Float,
        alpha: Float,
    ) = draw.drawLine(ink, at(fromX, y), at(toX, y), STROKE * scale, StrokeCap.Round, alpha = alpha)

    fun horizon(water: Boolean) {
        line(5f, 35f, HORIZON, 1f)
        if (water) {
            line(9f, 31f, HORIZON + 6f, 0.55f)
            line(13f, 27f, HORIZON + 12f, 0.3f)
        }
    }

    fun night() {
        val moon = Path()
        moon.addOval(around(17f, 19f, 7.5f))
        val bite = Path()
        bite.addOval(around(20.5f, 16.5f, 6.5f))
        draw.drawPath(Path.combine(PathOperation.Difference, moon, bite), ink)
        dot(29f, 12f, 1.6f)
        dot(31f, 22f, 1.3f)
        dot(9f, 9f, 1.3f)
    }

    fun lastStars() {
        dot(12f, 15f, 1.6f)
        dot(21f, 9f, 1.3f)
        dot(29f, 19f, 1.6f)
    }

    /** A sun that is still partly under the horizon: [below] is how far its middle lies under it. */
    fun risingSun(
        radius: Float,
        below: Float,
        rays: Int,
    ) {
        draw.clipRect(0f, 0f, WIDTH * scale, HORIZON * scale) {
            drawCircle(ink, radius * scale, at(20f, HORIZON + below), style = stroke)
        }
        for (ray in 0 until rays) {
            ray(Math.PI + Math.PI * (ray + 0.5) / rays, HORIZON + below, radius)
        }
    }

    fun wholeSun(
        centre: Float,
        radius: Float,
        filled: Boolean,
    ) {
        if (filled) dot(20f, centre, radius) else draw.drawCircle(ink, radius * scale, at(20f, centre), style = stroke)
        for (ray in 0 until RAYS) {
            ray(2 * Math.PI * ray / RAYS, centre, radius)
        }
    }

    private fun ray(
        angle: Double,
        centre: Float,
        radius: Float,
    ) {
        val x = cos(angle).toFloat()
        val y = sin(angle).toFloat()
        val near = radius + 3f
        val far = radius + 5f
        if (centre + y * far > HORIZON - 2f) return
        draw.drawLine(
            ink,
            at(20f + x * near, centre + y * near),
            at(20f + x * far, centre + y * far),
            STROKE * scale,
            StrokeCap.Round,
        )
    }

    private fun dot(
        x: Float,
        y: Float,
        radius: Float,
    ) = draw.drawCircle(ink, radius * scale, at(x, y))

    private fun around(
        x: Float,
        y: Float,
        radius: Float,
    ) = Rect((x - radius) * scale, (y - radius) * scale, (x + radius) * scale, (y + radius) * scale)

    private companion object {
        const val RAYS = 12
    }
}
