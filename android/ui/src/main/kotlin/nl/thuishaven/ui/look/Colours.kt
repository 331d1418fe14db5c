package nl.thuishaven.ui.look

import androidx.compose.runtime.Immutable
import androidx.compose.ui.graphics.Color

/** The colours of one half of the day. Each is named after what it is in the harbour, not after where it is used. */
@Immutable
data class Colours(
    val dark: Boolean,
    /** The page. */
    val background: Color,
    /** Cards and bars. */
    val surface: Color,
    /** Quiet buttons, tiles, tracks. */
    val sand: Color,
    /** Text. */
    val ink: Color,
    /** Second lines and labels. */
    val softInk: Color,
    /** What you can do, and lines in charts. */
    val sea: Color,
    /** Text on [sea]. */
    val onSea: Color,
    /** Bands, the chosen tab. */
    val seaSoft: Color,
    /** What is still open or asks for warmth. Never an alarm. */
    val lamp: Color,
    /** The card of what is still open. */
    val lampSoft: Color,
    /** Hairlines and grids. */
    val line: Color,
)

/** The harbour by day. */
val Day =
    Colours(
        dark = false,
        background = Color(0xFFFAF6EF),
        surface = Color(0xFFFFFDF9),
        sand = Color(0xFFF1E9DC),
        ink = Color(0xFF1E2B31),
        softInk = Color(0xFF51626A),
        sea = Color(0xFF1F6572),
        onSea = Color(0xFFFFFFFF),
        seaSoft = Color(0xFFCFE6E8),
        lamp = Color(0xFF9A4E1C),
        lampSoft = Color(0xFFF8E3CC),
        line = Color(0xFFE3D9C8),
    )

/** The harbour by night. */
val Night =
    Colours(
        dark = true,
        background = Color(0xFF0F1A1F),
        surface = Color(0xFF16242A),
        sand = Color(0xFF1F3038),
        ink = Color(0xFFEFE7DA),
        softInk = Color(0xFFA9B9BE),
        sea = Color(0xFF86C9D3),
        onSea = Color(0xFF06272E),
        seaSoft = Color(0xFF1E4A54),
        lamp = Color(0xFFF0B27A),
        lampSoft = Color(0xFF3A2C20),
        line = Color(0xFF2B3D45),
    )
