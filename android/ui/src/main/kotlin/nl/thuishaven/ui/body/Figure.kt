package nl.thuishaven.ui.body

import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.unit.dp

/** How large the drawing is, in dp. */
internal val FIGURE = Size(272f, 482f)

/** The middle of the body. */
private const val MIDDLE = 112f

/** Where a finger comes down for a place of the body, in dp; never smaller than a finger. */
internal data class Place(
    val x: Float,
    val y: Float,
    val width: Float,
    val height: Float,
    /** There is one on either side. */
    val paired: Boolean = false,
) {
    /** The one on the other side. */
    val mirrored: Place? get() = if (paired) copy(x = 2 * MIDDLE - x - width, paired = false) else null
}

/** The places that are drawn, by their ids. */
internal val PLACES =
    mapOf(
        "head" to Place(64f, 2f, 96f, 50f),
        "jaw" to Place(64f, 52f, 96f, 48f),
        "throat" to Place(86f, 100f, 52f, 48f),
        "shoulders" to Place(36f, 116f, 50f, 50f, paired = true),
        "chest" to Place(62f, 148f, 100f, 66f),
        "belly" to Place(62f, 214f, 100f, 74f),
        "back" to Place(212f, 118f, 58f, 106f),
        "arms" to Place(8f, 166f, 54f, 90f, paired = true),
        "hands" to Place(0f, 256f, 52f, 52f, paired = true),
        "legs" to Place(60f, 288f, 50f, 142f, paired = true),
        "feet" to Place(56f, 430f, 54f, 50f, paired = true),
    )

/** Draws the body; a place that is in [fills] has its colour, every other one is [sand]. */
internal fun DrawScope.figure(
    fills: Map<String, Color>,
    sand: Color,
    gap: Color,
) {
    val pen = Pen(this, { fills[it] ?: sand }, gap)
    for (side in listOf(false, true)) {
        pen.limb("arms", side, Offset(53f, 158f), Offset(33f, 250f), ARM)
        pen.dot("hands", side, Offset(27f, 280f), HAND)
        pen.block("legs", side, Offset(64f, 282f), Size(45f, 154f), LEG)
        pen.block("feet", side, Offset(58f, 440f), Size(51f, 32f), FOOT)
    }
    pen.block("throat", false, Offset(94f, 86f), Size(36f, 50f), FOOT)
    pen.torso()
    pen.block("shoulders", false, Offset(42f, 122f), Size(140f, 30f), SHOULDER)
    pen.head()
    pen.back()
}

private const val ARM = 30f
private const val HAND = 18f
private const val LEG = 22f
private const val FOOT = 16f
private const val SHOULDER = 15f
private const val TORSO = 34f
private const val GAP = 3f

private class Pen(
    private val draw: DrawScope,
    private val colour: (String) -> Color,
    private val gap: Color,
) {
    private fun px(dp: Float) = with(draw) { dp.dp.toPx() }

    private fun at(
        offset: Offset,
        mirrored: Boolean = false,
    ) = Offset(px(if (mirrored) 2 * MIDDLE - offset.x else offset.x), px(offset.y))

    fun limb(
        zone: String,
        mirrored: Boolean,
        from: Offset,
        to: Offset,
        width: Float,
    ) = draw.drawLine(colour(zone), at(from, mirrored), at(to, mirrored), px(width), StrokeCap.Round)

    /** A round part with a thin edge of the page around it, so that it can be told from its neighbour. */
    fun dot(
        zone: String,
        mirrored: Boolean,
        centre: Offset,
        radius: Float,
    ) {
        draw.drawCircle(gap, px(radius + GAP), at(centre, mirrored))
        draw.drawCircle(colour(zone), px(radius), at(centre, mirrored))
    }

    fun block(
        zone: String,
        mirrored: Boolean,
        corner: Offset,
        size: Size,
        round: Float,
    ) {
        val start = if (mirrored) Offset(2 * MIDDLE - corner.x - size.width, corner.y) else corner
        draw.drawRoundRect(gap, at(start - Offset(GAP, GAP)), whole(size, GAP), CornerRadius(px(round + GAP)))
        draw.drawRoundRect(colour(zone), at(start), whole(size), CornerRadius(px(round)))
    }

    private fun whole(
        size: Size,
        more: Float = 0f,
    ) = Size(px(size.width + 2 * more), px(size.height + 2 * more))

    /** The chest over the belly, in one shape. */
    fun torso() {
        val (start, size) = Offset(64f, 128f) to Size(96f, 160f)
        val line = px(214f)
        draw.drawRoundRect(gap, at(start - Offset(GAP, GAP)), whole(size, GAP), CornerRadius(px(TORSO + GAP)))
        draw.clipRect(bottom = line - px(GAP) / 2) { drawRoundRect(colour("chest"), at(start), whole(size), CornerRadius(px(TORSO))) }
        draw.clipRect(top = line + px(GAP) / 2) { drawRoundRect(colour("belly"), at(start), whole(size), CornerRadius(px(TORSO))) }
    }

    /** The jaw under the rest of the head, in one shape. */
    fun head() {
        val (start, size) = Offset(71f, 4f) to Size(82f, 94f)
        val line = px(62f)
        val round = CornerRadius(px(size.width / 2), px(size.height / 2))
        draw.drawRoundRect(gap, at(start - Offset(GAP, GAP)), whole(size, GAP), round)
        draw.clipRect(bottom = line - px(GAP) / 2) { drawRoundRect(colour("head"), at(start), whole(size), round) }
        draw.clipRect(top = line + px(GAP) / 2) { drawRoundRect(colour("jaw"), at(start), whole(size), round) }
    }

    /** Someone seen from behind, small: a back with its spine. */
    fun back() {
        val ground = colour("back")
        draw.drawCircle(ground, px(13f), at(Offset(241f, 133f)))
        draw.drawRoundRect(ground, at(Offset(214f, 150f)), whole(Size(54f, 72f)), CornerRadius(px(22f)))
        draw.drawLine(
            gap,
            at(Offset(241f, 162f)),
            at(Offset(241f, 212f)),
            px(2.5f),
            StrokeCap.Round,
            PathEffect.dashPathEffect(floatArrayOf(px(3f), px(6f))),
        )
    }
}
