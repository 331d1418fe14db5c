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

    /**
     * Puts [text] where other apps can paste it from, marked as nothing to show around, and takes it away again after
     * [seconds].
     */
    fun copy(
        text: String,
        seconds: Int,
    )

    /** The screens are light or dark now: what the phone draws around them has to stay readable. */
    fun bars(dark: Boolean) {}

    /**
     * What lets the person choose a file. [onChosen] hears of it, also when the screen was made anew meanwhile; not
     * when nothing was chosen.
     */
    @Composable
    fun choosing(onChosen: (ChosenFile) -> Unit): () -> Unit

    /** What lets the person choose where a file of the given name goes. [onChosen] hears of it as in [choosing]. */
    @Composable
    fun placing(onChosen: (ChosenPlace) -> Unit): (fileName: String) -> Unit

    /** Calls [onBack] when the person goes back by gesture or key, while [enabled]. */
    @Composable
    fun Back(
        enabled: Boolean,
        onBack: () -> Unit,
    )
}

/** A file that the person chose. */
fun interface ChosenFile {
    /** What stands in it, as far as [MOST_OF_A_FILE] goes; none when it cannot be read. Not for the thread that draws. */
    fun read(): String?
}

/** A place for a file that the person chose. */
fun interface ChosenPlace {
    /** Writes all of it; false when that is not possible. Not for the thread that draws. */
    fun write(content: String): Boolean
}

/** The most bytes that are read of a file: a little more than the core takes, so that it can say what is too much. */
const val MOST_OF_A_FILE = 9 * 1024 * 1024

/** The surroundings of these screens. */
val LocalPlatform = staticCompositionLocalOf<Platform> { error("App provides it") }
