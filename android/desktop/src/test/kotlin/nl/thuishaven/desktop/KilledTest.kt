package nl.thuishaven.desktop

import nl.thuishaven.core.MomentDraft
import nl.thuishaven.core.MomentView
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.core.newId
import nl.thuishaven.desktop.tour.Stage
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Test
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import kotlin.reflect.KClass

/** What was acknowledged is there, even when the process is killed in the same breath. */
class KilledTest {
    @Test
    fun `a moment survives a kill right after it was logged`() {
        val (moment, said) = afterTheKill(Logs::class)
        assertEquals(said, moment.id.toString())
        assertEquals("net op tijd", moment.note)
    }

    @Test
    fun `a tap on a light survives a kill right after the screen said it was kept`() {
        val (moment, said) = afterTheKill(Taps::class)
        assertEquals("Nogal donker. Bewaard om 20:14.", said)
        assertEquals(3u.toUByte(), moment.step)
    }

    /** Runs a process until it says something, kills it, and reads what it left behind in this one. */
    private fun afterTheKill(victim: KClass<*>): Pair<MomentView, String?> {
        val root = Files.createTempDirectory("thuishaven-killed")
        return Stage(root = root).use { stage ->
            val child =
                ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djna.library.path=${System.getProperty("jna.library.path")}",
                    "-Djava.awt.headless=true",
                    "-Dskiko.renderApi=SOFTWARE",
                    "-cp",
                    System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path"),
                    victim.java.name,
                    root.toString(),
                ).redirectError(ProcessBuilder.Redirect.INHERIT).start()
            val said = child.inputStream.bufferedReader().readLine()
            child.destroyForcibly()
            check(child.waitFor(20, TimeUnit.SECONDS)) { "the child did not end" }
            assertNotEquals(0, child.exitValue())
            stage.open().use { haven ->
                val moment = haven.diary().page(null).days.single().moments.single()
                haven.shut()
                moment to said
            }
        }
    }
}

private const val A_MINUTE = 60_000L

/** The process that is killed: it logs one moment, says so, and then waits. */
object Logs {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val haven = Stage(root = Path.of(arguments.single())).open()
        val page = haven.diary().log(MomentDraft(newId(), MoodDraft.Step(2u), note = "net op tijd"))
        println(page.moment.id)
        Thread.sleep(A_MINUTE)
    }
}

/** The process that is killed: it shows the real screens, taps a light, reads what they say, and then waits. */
object Taps {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val stage = Stage(root = Path.of(arguments.single())).welcomed()
        onGlass(stage.house()) {
            tap("nogal donker, 3 van 7")
            see("Nogal donker. Bewaard om 20:14.")
            println("Nogal donker. Bewaard om 20:14.")
            Thread.sleep(A_MINUTE)
        }
    }
}
