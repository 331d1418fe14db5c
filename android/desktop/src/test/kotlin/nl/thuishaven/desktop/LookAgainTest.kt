package nl.thuishaven.desktop

import nl.thuishaven.core.MomentDraft
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.Role
import nl.thuishaven.core.newId
import nl.thuishaven.desktop.tour.Walker
import nl.thuishaven.desktop.tour.person
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.util.UUID

/** Looking at something again, and two talks in the mind, through the screens. */
class LookAgainTest {
    private val Walker.needs get() = house.haven!!.needs()

    private fun withSam() = prepared { person(it, "Sam", Role.PARTNER) }

    private fun Walker.toNeeds() {
        tap("Mensen")
        tap("Wat je nodig hebt")
    }

    @Test
    fun `a second look is kept as one goes, comes back, and is changed`() =
        withSam().use { stage ->
            onGlass(stage.house()) {
                toNeeds()
                tap("Nog eens kijken")
                see("Iets wat er gebeurde, met andere ogen. Het hoeft niet te kloppen.")
                type("Wat gebeurde er?", "De deur viel dicht", pauses = false)
                back()
                tap("De deur viel dicht")
                tap("Wat beschermde je bij jezelf? In je eigen woorden")
                type("Wat beschermde je bij jezelf?", "mijn rust")
                tapLast("Ruimte")
                tap("Sam")
                val kept = needs.view().lenses.single()
                assertEquals("mijn rust", kept.ownMine)
                assertEquals("space" to "", kept.theirs to kept.mine)
                assertEquals("Sam", kept.whom)
                tapLast("Ruimte")
                tap("Sam")
                assertEquals("" to null, needs.view().lenses.single().let { it.theirs to it.person })
                tap("Klaar")
                see("De deur viel dicht")
                tap("De deur viel dicht")
                tap("Weggooien")
                miss("De deur viel dicht")
                tap("Terughalen")
                see("De deur viel dicht")
            }
        }

    @Test
    fun `a moment is looked at again from its page, and not with who is not safe`() {
        lateinit var kees: UUID
        prepared { haven ->
            kees = person(haven, "Kees", Role.EX)
            haven.diary().log(MomentDraft(newId(), MoodDraft.Step(3u), people = listOf(kees)))
        }.use { stage ->
            onGlass(stage.house()) {
                tap("Dagboek")
                tap("Nogal donker")
                tap("Nog eens kijken")
                type("Wat gebeurde er?", "De deur viel dicht")
                tap("Klaar")
                val moment = house.haven!!.today().last.single().moment
                assertEquals(moment.id, needs.view().lenses.single().moment)
                tap("Nog eens kijken")
                type("Wat gebeurde er?", "Nog een keer")
                tap("Weggooien")
                see("Stemming")
                assertEquals("De deur viel dicht", needs.view().lenses.single().event)
                tap("Terughalen")
                assertEquals(2, needs.view().lenses.size)
                tap("Terug")
                house.tell { it.people().change(kees, PersonChange.NotSafe(true)) }
                tap("Nogal donker")
                see("Stemming")
                miss("Nog eens kijken")
            }
        }
    }

    @Test
    fun `the talk about work, not heard and heard, shows the difference`() =
        withSam().use { stage ->
            onGlass(stage.house()) {
                toNeeds()
                tap("Twee gesprekken in gedachten")
                see("Kies iets kleins, iets van deze week. Niet het zwaarste.")
                type("Waar gaat het over?", "Werk")
                tap("Sam")
                tap("Verder")
                see("Je zegt hoe het voor je was. Er komt meteen een oplossing.")
                see("Wat doet je lichaam nu?")
                // Being heard comes only after the other.
                tap("Keel")
                tap("Drukkend")
                turn("Hoe sterk?", 8f)
                assertEquals("8 van 10", heardOf("Hoe sterk?"))
                tap("Verder")
                see("Er is tijd. Je hoeft niets uit te leggen. Blijf hier zo lang je wilt.")
                tap("Keel")
                tap("Drukkend")
                turn("Hoe sterk?", 3f)
                tap("Borst")
                tap("Warm")
                tap("Verder")
                see("Keel: drukkend, 8 van 10")
                see("Keel: drukkend, 3 van 10")
                see("Het verschil")
                see("Alleen toen je wel gehoord werd: Borst: warm. Keel: van 8 naar 3.")
                see("Ook in gedachten telt het.")
                assertEquals("Sam", needs.view().talks.single().whom)
                tap("Klaar")
                tap("Werk")
                see("Alleen toen je wel gehoord werd: Borst: warm. Keel: van 8 naar 3.")
            }
        }

    @Test
    fun `a talk stopped halfway is opened where it stopped, also after a restart`() =
        withSam().use { stage ->
            onGlass(stage.house()) {
                toNeeds()
                tap("Twee gesprekken in gedachten")
                type("Waar gaat het over?", "Werk", pauses = false)
                tap("Verder")
                miss("Keel: drukkend")
                tap("Keel")
                tap("Drukkend")
                tap("Genoeg voor nu")
                see("Werk")
            }
            onGlass(stage.house()) {
                toNeeds()
                tap("Werk")
                see("Niet gehoord")
                see("Keel: drukkend")
                // The parts before it lie behind it.
                tap("Terug")
                see("Denk aan iemand aan wie je het zou vertellen.")
                tap("Verder")
                tap("Verder")
                see("Wel gehoord")
                tap("Verder")
                miss("Het verschil")
                tap("Terug")
                tap("Ik voel niets bijzonders")
                tap("Verder")
                see("Het verschil")
                tap("Weggooien")
                miss("Werk")
                tap("Terughalen")
                see("Werk")
            }
        }
}
