package nl.thuishaven.desktop

import nl.thuishaven.desktop.tour.Stage
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.file.Files
import java.nio.file.Path

/** A diary as the first version kept it opens here, through the screens as well. */
class FrozenTest {
    private val frozen: Path = Path.of(System.getProperty("thuishaven.repo"), "tests/fixtures/v1")

    private fun thawed(): Stage {
        val stage = Stage(key = ByteArray(32) { 0x42 })
        Files.createDirectories(stage.folder)
        for (file in listOf("diary.db", "diary.key.json")) Files.copy(frozen.resolve(file), stage.folder.resolve(file))
        return stage
    }

    @Test
    fun `its moments, people and bin are there`() =
        thawed().use { stage ->
            stage.open().use { haven ->
                val moments = generateSequence(haven.diary().page(null)) { it.next?.let(haven.diary()::page) }
                assertEquals(5, moments.flatMap { it.days }.sumOf { it.moments.size })
                assertEquals(1, haven.diary().bin().rows.size)
                assertEquals(1, haven.people().list().resting.size)
                haven.shut()
            }
        }

    @Test
    fun `its oldest moment is in the list of the real screen`() =
        thawed().use { stage ->
            val house = stage.house()
            onGlass(house) {
                if (house.settings?.welcomed != true) begin()
                tap(words.frame.tabDiary)
                val days = house.haven!!.diary().page(null).days
                assertTrue(days.isNotEmpty())
                see(days.last().label)
            }
        }
}
