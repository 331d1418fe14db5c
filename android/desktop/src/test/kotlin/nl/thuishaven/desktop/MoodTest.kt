package nl.thuishaven.desktop

import nl.thuishaven.core.MomentDraft
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.Role
import nl.thuishaven.core.newId
import nl.thuishaven.desktop.tour.Walker
import nl.thuishaven.desktop.tour.person
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import java.util.UUID

/** The mood more precisely, said in words; and who was there in the week. */
class MoodTest {
    private fun Walker.page() = house.haven!!.let { it.diary().open(it.today().last.single().moment.id) }

    @Test
    fun `a mood between two lights is said in words, and energy is open until it is moved`() =
        prepared().use { stage ->
            onGlass(stage.house()) {
                tap("nogal donker, 3 van 7")
                tap("Dagboek")
                tap("Nogal donker")
                tap("Stemming")
                tap("Preciezer")
                assertEquals("Nogal donker", heardOf(PLEASANT))
                turn(PLEASANT, 5f)
                see("Tussen nogal donker en ertussenin")
                assertEquals("Tussen nogal donker en ertussenin", heardOf(PLEASANT))
                assertEquals(5, page().pleasantMark.toInt())
                assertEquals("Nog niet ingevuld", heardOf(ENERGY))
                // The thumb waits in the middle, and a screen reader goes on from there by one mark at a time.
                val range = rangeOf(ENERGY)
                assertEquals(listOf(4f, 0f, 8f), listOf(range.current, range.range.start, range.range.endInclusive))
                assertEquals(7, range.steps)
                assertNull(page().energyMark)
                turn(ENERGY, 5f)
                assertEquals("Tussen gewone energie en veel energie", heardOf(ENERGY))
                assertEquals(5 to 5, page().let { it.pleasantMark.toInt() to it.energyMark!!.toInt() })
                tapLast(words.diary.sliderMore)
                assertEquals("Veel energie", heardOf(ENERGY))
                tap(words.diary.sliderLess)
                assertEquals("Nogal donker", heardOf(PLEASANT))
                assertEquals(4 to 6, page().let { it.pleasantMark.toInt() to it.energyMark!!.toInt() })
                tap("Leeg laten")
                assertEquals("Nog niet ingevuld", heardOf(ENERGY))
                tap("Klaar")
                tap("Klaar")
                see("Nogal donker")
            }
        }

    @Test
    fun `who was there in the week is heard in one sentence each, and nobody who is not safe`() {
        lateinit var kees: UUID
        prepared { haven ->
            val sam = person(haven, "Sam", Role.PARTNER)
            kees = person(haven, "Kees", Role.EX)
            repeat(2) { haven.diary().log(MomentDraft(newId(), MoodDraft.Step(5u), people = listOf(sam, kees))) }
        }.use { stage ->
            onGlass(stage.house()) {
                see("Met wie")
                see("Sam: 2 momenten, op 1 dag")
                see("Kees: 2 momenten, op 1 dag")
                house.tell { it.people().change(kees, PersonChange.NotSafe(true)) }
                see("Sam: 2 momenten, op 1 dag")
                miss("Kees: 2 momenten, op 1 dag")
            }
        }
    }

    @Test
    fun `without company there is no company to see`() =
        prepared().use { stage ->
            onGlass(stage.house()) {
                tap("nogal donker, 3 van 7")
                see("Afgelopen week")
                miss("Met wie")
            }
        }

    private companion object {
        const val PLEASANT = "Hoe prettig was het?"
        const val ENERGY = "Hoeveel energie had je?"
    }
}
