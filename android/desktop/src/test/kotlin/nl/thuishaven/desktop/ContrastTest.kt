package nl.thuishaven.desktop

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.luminance
import nl.thuishaven.ui.look.Colours
import nl.thuishaven.ui.look.Day
import nl.thuishaven.ui.look.Night
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The contrasts come out of the theme's own values. */
class ContrastTest {
    @Test
    fun `black on white is twenty-one to one`() {
        assertEquals(21f, contrast(Color.Black, Color.White), 0.01f)
    }

    @Test
    fun `every text can be read by day and by night`() {
        for (colours in listOf(Day, Night)) {
            for ((name, text, ground) in texts(colours)) {
                val ratio = contrast(text, ground)
                assertTrue(ratio >= 4.5f, "$name, dark ${colours.dark}: $ratio")
            }
        }
    }

    @Test
    fun `lines, chosen chips and the field in hand stand out from their ground`() {
        for (colours in listOf(Day, Night)) {
            for (ground in listOf(colours.background, colours.surface, colours.sand, colours.lampSoft)) {
                assertTrue(contrast(colours.sea, ground) >= 3f, "sea, dark ${colours.dark}")
                assertTrue(contrast(colours.softInk, ground) >= 3f, "the edge of a field, dark ${colours.dark}")
            }
        }
    }

    /** Every pair of text and ground that a screen uses. */
    private fun texts(c: Colours): List<Triple<String, Color, Color>> {
        val grounds = mapOf("background" to c.background, "surface" to c.surface, "sand" to c.sand)
        val plain = mapOf("ink" to c.ink, "soft ink" to c.softInk, "sea" to c.sea)
        val everywhere =
            grounds.flatMap { (ground, below) -> plain.map { (text, above) -> Triple("$text on $ground", above, below) } }
        return everywhere +
            listOf(
                Triple("on sea", c.onSea, c.sea),
                Triple("ink on sea soft", c.ink, c.seaSoft),
                Triple("sea on sea soft", c.sea, c.seaSoft),
                Triple("ink on lamp soft", c.ink, c.lampSoft),
                Triple("lamp on lamp soft", c.lamp, c.lampSoft),
                Triple("lamp on surface", c.lamp, c.surface),
                Triple("lamp on background", c.lamp, c.background),
                // The words in the corners of the plane stand on sand that turns into sea soft.
                Triple("soft ink on sea soft", c.softInk, c.seaSoft),
                Triple("ink on the corner of the plane", c.ink, c.seaSoft),
            )
    }

    private fun contrast(
        one: Color,
        other: Color,
    ): Float {
        val light = maxOf(one.luminance(), other.luminance())
        val dark = minOf(one.luminance(), other.luminance())
        return (light + 0.05f) / (dark + 0.05f)
    }
}
