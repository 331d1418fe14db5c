package nl.thuishaven.ui.look

import androidx.compose.animation.core.CubicBezierEasing
import androidx.compose.foundation.text.selection.LocalTextSelectionColors
import androidx.compose.foundation.text.selection.TextSelectionColors
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.LocalTextStyle
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.Immutable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.remember
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.font.FontFamily

private val LocalColours = staticCompositionLocalOf { Day }
private val LocalType = staticCompositionLocalOf { Type(FontFamily.Default, 1f, "nl") }
private val LocalMotion = staticCompositionLocalOf { Motion(still = true) }

/** How things move: briefly, and not at all for who asked the phone for less motion. */
@Immutable
class Motion(
    /** Nothing moves. */
    val still: Boolean,
) {
    /** How long a change takes, in milliseconds. */
    val short: Int = if (still) 0 else 200

    /** Quick at first, then coming to rest. Nothing bounces. */
    val easeOut = CubicBezierEasing(0f, 0f, 0.2f, 1f)
}

/** The look of the place where one is. */
object Look {
    /** The colours of the day or the night. */
    val colours: Colours
        @Composable @ReadOnlyComposable
        get() = LocalColours.current

    /** The sizes of text. */
    val type: Type
        @Composable @ReadOnlyComposable
        get() = LocalType.current

    /** How things move. */
    val motion: Motion
        @Composable @ReadOnlyComposable
        get() = LocalMotion.current
}

/** Dresses [content] in the colours of the day or the night, for someone who reads [language]. */
@Composable
fun Look(
    colours: Colours,
    font: FontFamily,
    language: String,
    still: Boolean,
    content: @Composable () -> Unit,
) {
    val scale = LocalDensity.current.fontScale
    val type = remember(font, scale, language) { Type(font, scale, language) }
    val motion = remember(still) { Motion(still) }
    val scheme = remember(colours) { scheme(colours) }
    MaterialTheme(colorScheme = scheme) {
        CompositionLocalProvider(
            LocalColours provides colours,
            LocalType provides type,
            LocalMotion provides motion,
            LocalContentColor provides colours.ink,
            LocalTextStyle provides type.body,
            LocalTextSelectionColors provides TextSelectionColors(colours.sea, colours.seaSoft),
            content = content,
        )
    }
}

/** What Material draws by itself (the ripple under a finger) in our colours. */
private fun scheme(c: Colours) =
    (if (c.dark) darkColorScheme() else lightColorScheme()).copy(
        primary = c.sea,
        onPrimary = c.onSea,
        background = c.background,
        onBackground = c.ink,
        surface = c.surface,
        onSurface = c.ink,
        surfaceVariant = c.sand,
        onSurfaceVariant = c.softInk,
        outline = c.line,
    )
