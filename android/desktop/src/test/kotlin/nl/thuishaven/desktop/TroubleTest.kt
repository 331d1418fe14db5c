package nl.thuishaven.desktop

import nl.thuishaven.desktop.tour.Stage
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.nio.file.Files
import java.nio.file.Path

/** A diary that cannot be opened: said in words, with help in reach, and every file as it was. */
class TroubleTest {
    @Test
    fun `a wrong key is explained, help opens, and no file is touched`() =
        Stage().welcomed().use { stage ->
            val before = files(stage.folder)
            onGlass(stage.house(key = ByteArray(32) { 9 })) {
                see("De sleutel past niet")
                tap("Hulp")
                see("113 Zelfmoordpreventie")
                tap("Bel 113")
                assertEquals(listOf("113"), asked)
                tap("Terug")
                see("De sleutel past niet")
            }
            val after = files(stage.folder)
            assertEquals(before.keys, after.keys)
            before.forEach { (name, bytes) -> assertArrayEquals(bytes, after.getValue(name), name) }
        }

    @Test
    fun `a diary that is open elsewhere opens when it is tried again`() =
        Stage().welcomed().use { stage ->
            val other = stage.open()
            onGlass(stage.house()) {
                see("Je dagboek is al open")
                other.shut()
                tap("Probeer het opnieuw")
                see("Hoe is het nu?")
            }
        }

    @Test
    fun `help is one tap from every place, and dials without calling`() =
        Stage().welcomed().use { stage ->
            onGlass(stage.house()) {
                for (tab in listOf("Vandaag", "Dagboek", "Mensen")) {
                    tap(tab)
                    tap("Hulp")
                    see("Veilig Thuis")
                    back()
                }
                tap("Mensen")
                tap("Vragenlijsten")
                tap("Terugkijken op vroeger")
                tap("Ja, openen")
                tap("Hulp")
                see("Veilig Thuis")
                back()
                see("1 van 19")
                tap("Hulp")
                tap("Bel 0800-2000")
                assertEquals(listOf("08002000"), asked)
            }
        }

    private fun files(folder: Path): Map<String, ByteArray> =
        Files.walk(folder).use { all ->
            all.filter(Files::isRegularFile).toList().associate { folder.relativize(it).toString() to Files.readAllBytes(it) }
        }
}
