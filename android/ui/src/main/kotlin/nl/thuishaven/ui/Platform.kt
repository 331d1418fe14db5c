package nl.thuishaven.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.staticCompositionLocalOf

/** What the surroundings (a phone, a window, a test) lend to the screens. */
interface Platform {
    /** The person asked for less motion. */
    val reducedMotion: Boolean

    /** Opens the dialler with a number in it, and never calls by itself. False when there is none. */
    fun dial(number: String): Boolean

    /** Opens an address outside the app. False when nothing can. */
    fun browse(address: String): Boolean

    /** The screens are light or dark now: what the phone draws around them has to stay readable. */
    fun bars(dark: Boolean) {}

    /** Calls [onBack] when the person goes back by gesture or key, while [enabled]. */
    @Composable
    fun Back(
        enabled: Boolean,
        onBack: () -> Unit,
    )
}

/** The surroundings of these screens. */
val LocalPlatform = staticCompositionLocalOf<Platform> { error("App provides it") }
