package nl.thuishaven.desktop

import nl.thuishaven.core.Haven
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentDraft
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.core.Role
import nl.thuishaven.core.newId
import nl.thuishaven.desktop.tour.person
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.util.UUID

/** What keeps coming back in the diary becomes a negative cycle; and help where something on one's own side asks for it. */
class FoundTest {
    private fun Haven.lived(
        with: UUID,
        trigger: String,
        reaction: String,
    ) {
        val id = newId()
        diary().log(MomentDraft(id, MoodDraft.Step(2u), triggers = listOf(trigger), people = listOf(with)))
        diary().change(id, MomentChange.Chosen(LogStep.REACTION, listOf(reaction), ""))
    }

    @Test
    fun `what keeps coming back is drawn with what is known of it`() =
        prepared { haven ->
            val sam = person(haven, "Sam", Role.PARTNER)
            repeat(6) { haven.lived(sam, "criticism", "walk_away") }
            repeat(5) { haven.lived(sam, "silence", "criticise") }
        }.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Negatieve spiralen")
                see("Wat geen negatieve spiraal is")
                val needs = house.haven!!.needs()
                val found = needs.cycles().found
                assertEquals(2, found.size)
                tap("Teken deze negatieve spiraal: ${found.first().sentence}")
                see("Met Sam")
                see("Kritiek")
                see("Weglopen")
                val page = needs.cycle(needs.cycles().cycles.single().id)
                assertEquals(listOf("criticism", "walk_away"), page.mine.flatMap { it.chosen }.map { it.id })
            }
        }

    @Test
    fun `with the urge to hurt oneself in it help stands on the page of a cycle`() =
        prepared { person(it, "Sam", Role.PARTNER) }.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Negatieve spiralen")
                tap("Een negatieve spiraal tekenen")
                tap("Sam")
                tap("Verder")
                miss("Je hoeft dit niet alleen te dragen. Hulp is één tik weg.")
                tap("Hoe beschermde je je?")
                tap("Mezelf pijn doen")
                tap("Klaar")
                see("Je hoeft dit niet alleen te dragen. Hulp is één tik weg.")
            }
        }
}
