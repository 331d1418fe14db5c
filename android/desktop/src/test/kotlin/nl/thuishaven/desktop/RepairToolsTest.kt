package nl.thuishaven.desktop

import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.Role
import nl.thuishaven.desktop.tour.Stage
import nl.thuishaven.desktop.tour.Walker
import nl.thuishaven.desktop.tour.person
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.util.UUID

/** The tools at hand while repairing, through the screens. */
class RepairToolsTest {
    private val Walker.repairs get() = house.haven!!.repairs()

    private fun withSam(): Stage = prepared { person(it, "Sam", Role.PARTNER) }

    private fun Walker.toTools() {
        tap("Mensen")
        tap("Hulp bij herstellen")
    }

    @Test
    fun `an apology in five parts is shown and copied only when it can be said safely`() =
        withSam().use { stage ->
            onGlass(stage.house()) {
                toTools()
                tap("Meer dan sorry")
                see("Vijf stukjes. Elk mag kort zijn.")
                tap("Sam")
                type("Wat ik deed", "Ik liep altijd weg")
                type("Wat heb jij nu nodig?", "Wil je het zeggen?")
                see("Dit kan hard aankomen")
                see(repairs.view().apologies.single().hardWords.first().hint)
                miss("Groot laten zien")
                tap("Weet ik niet")
                see("Dan blijft dit van jou. Je hoeft het niet te zeggen. Hulp is één tik weg.")
                tap("Ja")
                tap("Kopiëren")
                val text = repairs.view().apologies.single().text
                assertEquals(listOf(text to 60), copied)
                tap("Groot laten zien")
                see(text)
                miss("Hulp")
                val sam = repairs.view().people.single().id
                house.tell { it.people().change(UUID.fromString(sam), PersonChange.NotSafe(true)) }
                miss("Groot laten zien")
                see("Dan blijft dit van jou. Je hoeft het niet te zeggen. Hulp is één tik weg.")
                tap("Klaar")
                miss(text)
            }
        }

    @Test
    fun `a soft beginning is kept, thrown away and brought back`() =
        withSam().use { stage ->
            onGlass(stage.house()) {
                toTools()
                tap("Zacht beginnen")
                type("Zacht beginnen", "Ik voelde me alleen, toen de deur dichtging.", pauses = false)
                tap("Klaar")
                tap("Ik voelde me alleen, toen de deur dichtging.")
                tap("Sam")
                assertEquals("Sam", repairs.view().softStarts.single().whom)
                tap("Weggooien")
                miss("Ik voelde me alleen, toen de deur dichtging.")
                tap("Terughalen")
                see("Ik voelde me alleen, toen de deur dichtging.")
                tap("Als sorry niet genoeg is")
                see("Vraag eerst hoe het voor de ander was. Luister, ook als het lang duurt.")
            }
        }

    @Test
    fun `bids for contact are counted, each side by itself, and taken back`() =
        withSam().use { stage ->
            onGlass(stage.house()) {
                toTools()
                repeat(20) { tap(if (it < 15) "Erop ingegaan" else "Gemist") }
                see("Dat staat erbij.")
                see(repairs.view().bids.single())
                tap("Ongedaan maken")
                tap("Ik zocht contact")
                tap("Weggeduwd")
                see("Dat staat erbij.")
            }
        }
}
