package nl.thuishaven.desktop

import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.Role
import nl.thuishaven.core.SoftenDraft
import nl.thuishaven.core.UnderDraft
import nl.thuishaven.core.newId
import nl.thuishaven.desktop.tour.Walker
import nl.thuishaven.desktop.tour.person
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.util.UUID

/** The forms of what one needs lose nothing of what was tapped or typed. */
class KeptTest {
    private val Walker.needs get() = house.haven!!.needs()

    private fun withSam() = prepared { person(it, "Sam", Role.PARTNER) }

    private fun Walker.toNeeds() {
        tap("Mensen")
        tap("Wat je nodig hebt")
    }

    @Test
    fun `what another needed is kept before it is pressed, and changed later`() =
        withSam().use { stage ->
            onGlass(stage.house()) {
                toNeeds()
                tap("Wat een ander nodig had")
                miss("Ruimte")
                tap("Sam")
                tap("Ruimte")
                type("In je eigen woorden", "een uur alleen", pauses = false)
                back()
                see("Ruimte · een uur alleen")
                tap("Ruimte · een uur alleen")
                tap("Ruimte")
                tap("Ik luisterde")
                retype("In je eigen woorden", "een avond alleen")
                tap("Bewaren")
                see("Ik luisterde · een avond alleen")
                assertEquals(1, needs.view().heard.size)
                tap("Ik luisterde · een avond alleen")
                tap("Weggooien")
                miss("Ik luisterde · een avond alleen")
                tap("Terughalen")
                see("Ik luisterde · een avond alleen")
            }
        }

    @Test
    fun `a soft sentence and a hard talk stay whole while many others are written`() =
        withSam().use { stage ->
            onGlass(stage.house()) {
                toNeeds()
                tap("Van scherp naar zacht")
                type("De scherpe zin", "Jij luistert ook nooit")
                val id = needs.view().softened.single().id
                house.tell { haven ->
                    repeat(MANY) { haven.needs().soften(SoftenDraft(newId(), null, "", "", "", "zacht $it")) }
                }
                tap("Eenzaam")
                type("De zachte zin", "Ik mis je", pauses = false)
                back()
                val kept = needs.softened(id)
                assertEquals(listOf("Jij luistert ook nooit", "lonely", "Ik mis je"), listOf(kept.sharp, kept.feeling, kept.soft))
                tap("Een stevig gesprek")
                tap("Sam")
                type("Hoe je begint", "Mag ik iets zeggen?")
                val talk = needs.view().scripts.single { it.opening.isNotEmpty() }.id
                house.tell { haven -> repeat(MANY) { haven.needs().beginScript(newId(), null) } }
                type("Wat je vraagt", "Een avond samen.", pauses = false)
                back()
                val script = needs.script(talk)
                assertEquals("Mag ik iets zeggen?" to "Een avond samen.", script.opening to script.request)
                assertEquals("Sam", script.whom)
            }
        }

    @Test
    fun `a sharp sentence is taken away for good, also what was only just typed and whoever it is about`() {
        lateinit var sam: UUID
        val sharp = newId()
        prepared { haven ->
            sam = person(haven, "Sam", Role.PARTNER)
            haven.needs().soften(SoftenDraft(sharp, sam, "Jij luistert ook nooit", "", "", ""))
        }.use { stage ->
            onGlass(stage.house()) {
                toNeeds()
                tap("Jij luistert ook nooit")
                type("De scherpe zin", " naar mij", pauses = false)
                tap("Scherpe zin weghalen")
                rest()
                assertEquals("", needs.softened(sharp).sharp)
                type("De scherpe zin", "Nooit")
                house.tell { it.people().change(sam, PersonChange.NotSafe(true)) }
                tap("Scherpe zin weghalen")
                assertEquals("", needs.softened(sharp).sharp)
            }
        }
    }

    @Test
    fun `the problem under the problem keeps whom it is with`() {
        lateinit var sam: UUID
        val under = newId()
        prepared { haven ->
            sam = person(haven, "Sam", Role.PARTNER)
            haven.needs().lookUnder(UnderDraft(under, sam, "household", "", "", ""))
        }.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Negatieve spiralen")
                tap("Het huishouden")
                tap("In je eigen woorden")
                type("Jouw woorden", "de sleutels", pauses = false)
                back()
                assertEquals("de sleutels" to sam, needs.under(under).let { it.own to it.person })
            }
        }
    }

    private companion object {
        const val MANY = 25
    }
}
