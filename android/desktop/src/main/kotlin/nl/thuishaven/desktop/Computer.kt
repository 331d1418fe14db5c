package nl.thuishaven.desktop

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.rememberUpdatedState
import nl.thuishaven.ui.Platform
import java.awt.Desktop
import java.net.URI

/** A computer in the place of a phone. */
internal open class Computer(
    override val reducedMotion: Boolean = false,
) : Platform {
    private val ways = ArrayDeque<() -> Unit>()

    /** Goes back, as the back key of a phone would; false when there is nowhere to go. */
    fun back(): Boolean = ways.lastOrNull()?.invoke() != null

    override fun dial(number: String): Boolean = open("tel:$number")

    override fun browse(address: String): Boolean = open(address)

    @Composable
    override fun Back(
        enabled: Boolean,
        onBack: () -> Unit,
    ) {
        val latest = rememberUpdatedState(onBack)
        DisposableEffect(enabled) {
            val way = { latest.value() }
            if (enabled) ways.addLast(way)
            onDispose { ways.remove(way) }
        }
    }

    private fun open(address: String): Boolean =
        Desktop.isDesktopSupported() &&
            Desktop.getDesktop().isSupported(Desktop.Action.BROWSE) &&
            runCatching { Desktop.getDesktop().browse(URI(address)) }.isSuccess
}
