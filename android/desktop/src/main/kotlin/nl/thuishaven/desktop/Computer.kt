package nl.thuishaven.desktop

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.rememberUpdatedState
import nl.thuishaven.ui.ChosenFile
import nl.thuishaven.ui.ChosenPlace
import nl.thuishaven.ui.MOST_OF_A_FILE
import nl.thuishaven.ui.Platform
import java.awt.Desktop
import java.awt.FileDialog
import java.awt.Frame
import java.awt.GraphicsEnvironment
import java.awt.Toolkit
import java.awt.datatransfer.StringSelection
import java.io.IOException
import java.net.URI
import java.nio.file.Files
import java.nio.file.Path
import java.util.Timer
import kotlin.concurrent.schedule

/** A computer in the place of a phone. */
internal open class Computer(
    override val reducedMotion: Boolean = false,
) : Platform {
    private val ways = ArrayDeque<() -> Unit>()

    /** Goes back, as the back key of a phone would; false when there is nowhere to go. */
    fun back(): Boolean = ways.lastOrNull()?.invoke() != null

    override fun dial(number: String): Boolean = open("tel:$number")

    override fun browse(address: String): Boolean = open(address)

    override fun copy(
        text: String,
        seconds: Int,
    ) {
        if (GraphicsEnvironment.isHeadless()) return
        val clipboard = Toolkit.getDefaultToolkit().systemClipboard
        val mine = StringSelection(text)
        // Who copied something else meanwhile keeps that.
        var theirs = false
        clipboard.setContents(mine) { _, _ -> theirs = true }
        Timer(true).schedule(seconds * 1000L) { if (!theirs) clipboard.setContents(StringSelection(""), null) }
    }

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

    @Composable
    override fun choosing(onChosen: (ChosenFile) -> Unit): () -> Unit {
        val latest = rememberUpdatedState(onChosen)
        return { pick(FileDialog.LOAD, null)?.let { latest.value(fileAt(it)) } }
    }

    @Composable
    override fun placing(onChosen: (ChosenPlace) -> Unit): (String) -> Unit {
        val latest = rememberUpdatedState(onChosen)
        return { name -> pick(FileDialog.SAVE, name)?.let { latest.value(placeAt(it)) } }
    }

    /** Asks the computer for a file; none when the person chose none, or there is no display to ask on. */
    private fun pick(
        mode: Int,
        name: String?,
    ): Path? {
        if (GraphicsEnvironment.isHeadless()) return null
        val dialog = FileDialog(null as Frame?, "", mode)
        dialog.file = name
        dialog.isVisible = true
        return dialog.file?.let { Path.of(dialog.directory, it) }
    }

    private fun open(address: String): Boolean =
        Desktop.isDesktopSupported() &&
            Desktop.getDesktop().isSupported(Desktop.Action.BROWSE) &&
            runCatching { Desktop.getDesktop().browse(URI(address)) }.isSuccess
}

/** A file of this computer, read when the core asks for it. */
internal fun fileAt(path: Path) =
    ChosenFile {
        try {
            Files.newInputStream(path).use { String(it.readNBytes(MOST_OF_A_FILE), Charsets.UTF_8) }
        } catch (_: IOException) {
            null
        }
    }

/** A place for a file on this computer. */
internal fun placeAt(path: Path) =
    ChosenPlace { content ->
        try {
            Files.write(path, content.toByteArray())
            true
        } catch (_: IOException) {
            false
        }
    }
