package nl.thuishaven.ui.look

import androidx.compose.runtime.Immutable
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.intl.LocaleList
import androidx.compose.ui.text.style.Hyphens
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp

/**
 * The sizes of text. All of them grow with the person's own text size; what is large already grows less, so that a
 * Dutch word still fits on a line.
 *
 * [scale] is the person's text size (2 is 200 %), [language] the one that words are broken by.
 */
@Immutable
class Type(
    private val font: FontFamily,
    private val scale: Float,
    private val language: String,
) {
    /** The text is so large that things stand below each other rather than side by side. */
    val large: Boolean = scale > LARGE

    /** The title of a page. */
    val title = style(28, FontWeight.Bold, most = 1.4f).copy(lineBreak = LineBreak.Heading)

    /** The title of a card. */
    val card = style(20, FontWeight.Bold, most = 1.5f).copy(lineBreak = LineBreak.Heading)

    /** What stands first in a card. */
    val lead = style(17, FontWeight.Normal)

    /** What stands first in a row that can be tapped. */
    val leadStrong = style(17, FontWeight.SemiBold)

    /** Running text. */
    val body = style(16, FontWeight.Normal)

    /** Buttons and chips. */
    val button = style(16, FontWeight.Bold)

    /** Second lines. */
    val second = style(15, FontWeight.Normal)

    /** Small headings and tags. */
    val label = style(14, FontWeight.SemiBold)

    /** The days of the calendar. */
    val small = style(12, FontWeight.SemiBold)

    /** Labels in charts: seven of them share the width of a small phone. */
    val chart = style(12, FontWeight.SemiBold, most = 1.25f)

    /** The labels of the bar below, which has only so much room. */
    val tab = style(12, FontWeight.SemiBold, most = 1.7f)

    private fun style(
        size: Int,
        weight: FontWeight,
        most: Float = Float.MAX_VALUE,
    ) = TextStyle(
        fontFamily = font,
        fontWeight = weight,
        fontSize = (size * minOf(scale, most) / scale).sp,
        letterSpacing = 0.sp,
        lineHeight = 1.36.em,
        // Dutch words are long: break them by syllables rather than cut them off.
        hyphens = Hyphens.Auto,
        localeList = LocaleList(language),
    )

    private companion object {
        const val LARGE = 1.35f
    }
}
