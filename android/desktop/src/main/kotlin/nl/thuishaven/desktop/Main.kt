package nl.thuishaven.desktop

import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import kotlinx.coroutines.asCoroutineDispatcher
import nl.thuishaven.core.Clock
import nl.thuishaven.core.Haven
import nl.thuishaven.core.HavenConfig
import nl.thuishaven.core.frameWithoutDiary
import nl.thuishaven.desktop.tour.walkTheTour
import nl.thuishaven.ui.App
import nl.thuishaven.ui.House
import java.awt.AWTError
import java.awt.GraphicsEnvironment
import java.lang.management.ManagementFactory
import java.nio.file.Path
import java.util.Locale
import java.util.concurrent.Executors
import kotlin.system.exitProcess

/** Opens the app in a window of a phone's size; without a display it walks the tour instead, and says so. */
fun main(arguments: Array<String>) {
    val folder = arguments.firstOrNull() ?: "target/tour"
    when (display()) {
        Display.THERE -> {
            openWindow()
        }

        Display.NONE -> {
            println(NO_DISPLAY)
            walkTheTour(Path.of(folder))
        }

        Display.DEAD -> {
            println(NO_DISPLAY)
            exitProcess(walkElsewhere(folder))
        }
    }
}

private const val NO_DISPLAY = "There is no display here, so the tour is drawn to pictures instead."

private enum class Display { THERE, NONE, DEAD }

/** A name of a display can be left behind by a session that ended: it is there only when it answers. */
private fun display(): Display =
    try {
        when {
            GraphicsEnvironment.isHeadless() -> Display.NONE
            GraphicsEnvironment.getLocalGraphicsEnvironment().screenDevices.isEmpty() -> Display.NONE
            else -> Display.THERE
        }
    } catch (_: AWTError) {
        Display.DEAD
    }

/** Walks the tour in a process of its own: after a dead display, this one can draw no more. */
private fun walkElsewhere(folder: String): Int {
    val own = ManagementFactory.getRuntimeMXBean()
    val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
    val command = listOf(java) + own.inputArguments + listOf("-Djava.awt.headless=true", "-cp", own.classPath, TOUR, folder)
    return ProcessBuilder(command).inheritIO().start().waitFor()
}

private const val TOUR = "nl.thuishaven.desktop.tour.TourKt"

private fun openWindow() {
    val languages = listOf(Locale.getDefault().toLanguageTag())
    val work = Executors.newSingleThreadExecutor { Thread(it, "core").apply { isDaemon = true } }
    val house = House(::openHaven, { languages }, work.asCoroutineDispatcher())
    val computer = Computer()
    application {
        Window(
            onCloseRequest = {
                house.shut()
                // The last call is the shutting: when it is through, so is everything that was typed.
                work.submit {}.get()
                exitApplication()
            },
            title = frameWithoutDiary(languages).appName,
            state = rememberWindowState(size = DpSize(412.dp, 892.dp)),
            onKeyEvent = { it.key == Key.Escape && it.type == KeyEventType.KeyUp && computer.back() },
        ) { App(house, computer, nunito) }
    }
}

private fun openHaven(): Haven {
    val folder = dataFolder().made().resolve("diary")
    return Haven.open(HavenConfig(folder.toString(), keyBeside(folder), null, phone(), Clock.Phone))
}
