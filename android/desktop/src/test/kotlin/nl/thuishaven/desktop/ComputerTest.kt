package nl.thuishaven.desktop

import nl.thuishaven.core.Clock
import nl.thuishaven.core.Haven
import nl.thuishaven.core.HavenConfig
import nl.thuishaven.desktop.tour.AMSTERDAM
import nl.thuishaven.desktop.tour.EVENING
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.PosixFilePermissions
import java.time.Instant

/** What the window adds to the screens: the key's file, the data folder, the zone. */
class ComputerTest {
    @TempDir
    lateinit var home: Path

    @Test
    fun `the key is made once, with mode 0600, and stays the same`() {
        val folder = home.resolve("data").made().resolve("diary")
        val key = keyBeside(folder)
        assertEquals(32, key.size)
        assertTrue(key.any { it != 0.toByte() })
        val file = home.resolve("data/diary.key")
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.parent)))
        assertArrayEquals(key, keyBeside(folder))
        assertEquals(listOf("diary.key"), Files.list(folder.parent).use { all -> all.map { it.fileName.toString() }.toList() })
    }

    @Test
    fun `a lost key is not made anew over a diary`() {
        val folder = home.resolve("diary")
        val config = HavenConfig(folder.toString(), keyBeside(folder), null, phone(listOf("nl"), AMSTERDAM, true, EVENING), Clock.Stopped(EVENING))
        Haven.open(config).use { it.shut() }
        Files.delete(home.resolve("diary.key"))
        assertEquals(0, keyBeside(folder).size)
    }

    @Test
    fun `each system has its own folder for data`() {
        val none = { _: String -> null }
        assertEquals(home.resolve(".local/share/thuishaven"), dataFolder("Linux", home, none))
        assertEquals(Path.of("/data/thuishaven"), dataFolder("Linux", home) { if (it == "XDG_DATA_HOME") "/data" else null })
        assertEquals(home.resolve("Library/Application Support/Thuishaven"), dataFolder("Mac OS X", home, none))
        assertEquals(home.resolve("AppData/Roaming/Thuishaven"), dataFolder("Windows 11", home, none))
    }

    @Test
    fun `the zone's changes run from 1900 until two years ahead`() {
        val changes = AMSTERDAM.rules(EVENING).changes
        assertEquals(Instant.parse("1900-01-01T00:00:00Z"), changes.first().from)
        assertTrue(changes.zipWithNext().all { (one, next) -> one.from < next.from })
        assertEquals(Instant.parse("2028-10-29T01:00:00Z"), changes.last().from)
        assertEquals(3600, changes.last { it.from < EVENING }.offsetSeconds)
    }
}
