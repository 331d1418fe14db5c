package nl.thuishaven.desktop

import nl.thuishaven.core.Clock
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.MomentPage
import nl.thuishaven.core.Role
import nl.thuishaven.desktop.tour.EVENING
import nl.thuishaven.desktop.tour.Glass
import nl.thuishaven.desktop.tour.Stage
import nl.thuishaven.desktop.tour.Walker
import nl.thuishaven.desktop.tour.person
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Duration

/** From what set it off to the need underneath, through the screens. */
class ChainTest {
    private fun Walker.moments(): List<MomentPage> {
        val diary = house.haven!!.diary()
        return diary.page(null).days.flatMap { it.moments }.map { diary.open(it.id) }
    }

    private fun MomentPage.values(step: LogStep) = rows.first { it.step == step }.values

    @Test
    fun `the keys on the table, told in twelve taps without typing, and read back`() =
        Stage().welcomed().use { stage ->
            onGlass(stage.house()) {
                var taps = 0
                val tapped = { text: String ->
                    tap(text)
                    taps++
                }
                tapped("nogal donker, 3 van 7")
                tapped("Wat gebeurde er?")
                tapped("Niet gehoord")
                tapped("Verder")
                tapped("Borst")
                tapped("Gespannen")
                tapped("Verder")
                tapped("Niemand ziet mij")
                tapped("Verder")
                tapped("Zwijgen")
                tapped("Verder")
                tapped("Gehoord worden")
                assertEquals(12, taps)
                // That it was only almost done is one tap more, and not a word of the chain is lost by leaving it out.
                back()
                tap("Zwijgen: Alleen bijna gedaan")
                tap("Genoeg voor nu")
                tap("Dagboek")
                tap("Nogal donker")
                listOf("Niet gehoord", "Borst: gespannen", "Niemand ziet mij", "Zwijgen (bijna)", "Gehoord worden").forEach { see(it) }
            }
        }

    @Test
    fun `the talk about work, once not heard and once heard, differs in the body and is read back`() =
        Stage().welcomed().use { stage ->
            onGlass(stage.house()) {
                tap("donker, 2 van 7")
                tap("Wat gebeurde er?")
                tap("Niet gehoord")
                tap("Verder")
                tap("Keel")
                tap("Drukkend")
                turn("Hoe sterk?", 8f)
                walkTo(LogStep.TOPIC)
                tap("Werk")
                tap("Genoeg voor nu")
                house.tell { it.setClock(Clock.Stopped(EVENING + Duration.ofHours(1))) }
                tap("Dagboek")
                tap("Vandaag")
                tap("licht, 6 van 7")
                tap("Wat gebeurde er?")
                tap("Iemand luisterde")
                tap("Verder")
                tap("Borst")
                tap("Warm")
                walkTo(LogStep.TOPIC)
                tap("Werk")
                tap("Genoeg voor nu")
                val (heard, not) = moments()
                assertEquals(listOf("Keel: drukkend, 8 van 10"), not.values(LogStep.BODY))
                assertEquals(listOf("Borst: warm"), heard.values(LogStep.BODY))
                assertNotEquals(not.chain.body, heard.chain.body)
                tap("Dagboek")
                tap("Donker")
                listOf("Keel: drukkend, 8 van 10", "Werk", "Niet gehoord").forEach { see(it) }
                tap("Terug")
                tap("Licht")
                listOf("Borst: warm", "Werk", "Iemand luisterde").forEach { see(it) }
            }
        }

    @Test
    fun `nothing and absent are answers without a quality, and a sixth place is refused`() =
        Stage().welcomed().use { stage ->
            onGlass(stage.house()) {
                tap("nogal donker, 3 van 7")
                tap("Wat gebeurde er?")
                tap("Verder")
                tap("Ik voel niets bijzonders")
                miss("Wat doet het daar?")
                tap("Ik voel niets bijzonders")
                listOf("Hoofd", "Kaak", "Schouders", "Rug", "Voeten").forEach(::tap)
                tap("Handen")
                see("Kies er hooguit 5.")
                tap("Als lijst")
                tap("Kaak")
                tap("Handen")
                miss("Kies er hooguit 5.")
                assertEquals(listOf("head", "shoulders", "back", "feet", "hands"), moments().single().chain.body.map { it.zone })
            }
        }

    @Test
    fun `either arm is the same place, by hand`() =
        Stage().welcomed().use { stage ->
            onGlass(stage.house(), Glass(dark = true)) {
                tap("nogal donker, 3 van 7")
                tap("Wat gebeurde er?")
                tap("Verder")
                tap("Armen")
                see("Wat doet het daar?")
                tap("Trillerig")
                tap("Trillerig")
                assertEquals("", moments().single().chain.body.single().quality)
                tap("Armen")
                miss("Wat doet het daar?")
            }
        }

    @Test
    fun `the urge to hurt oneself opens help at once, and stays chosen`() =
        Stage().welcomed().use { stage ->
            val house = stage.house()
            onGlass(house) {
                tap("nogal donker, 3 van 7")
                tap("Wat gebeurde er?")
                walkTo(LogStep.REACTION)
                tap("Mezelf pijn doen")
                see(house.haven!!.help().title)
                tap("Terug")
                see("Hoe beschermde je je?")
                assertEquals(listOf("Mezelf pijn doen"), moments().single().values(LogStep.REACTION))
                tap("Mezelf pijn doen")
                see("Hoe beschermde je je?")
            }
        }

    @Test
    fun `a sore spot of one's own, long ago or now, calm, and kept private`() =
        Stage().welcomed().use { stage ->
            stage.open().use { haven ->
                person(haven, "Sam", Role.PARTNER)
                haven.shut()
            }
            onGlass(stage.house()) {
                tap("nogal donker, 3 van 7")
                tap("Wat gebeurde er?")
                walkTo(LogStep.SORE_SPOT)
                tap("Een gevoelige plek toevoegen")
                type("In je eigen woorden", "Dat niemand luistert")
                tap("Toevoegen")
                see("Dat niemand luistert")
                tap("Aanpassen")
                tap("Laten rusten")
                see("In rust")
                assertEquals(listOf("Dat niemand luistert"), moments().single().values(LogStep.SORE_SPOT))
                tap("Niet meer laten rusten")
                miss("In rust")
                tap("Verder")
                tap("Ja")
                see("Dan telt eerst dat je veilig bent. Hulp is één tik weg.")
                miss("Hoeveel hiervan komt van vroeger?")
                tap("Nee")
                turn("Hoeveel hiervan komt van vroeger?", 70f)
                type("Wat is er nu anders dan toen?", "Ik kan weg.")
                tap("Verder")
                tap("Met iemand")
                tap("Sam")
                tap("Een aanraking")
                tap("Een minuut later")
                rest()
                tap("Genoeg voor nu")
                tap("Dagboek")
                tap("Nogal donker")
                listOf("Dat niemand luistert", "70% van vroeger", "Ik kan weg.", "Met iemand", "Sam", "Een aanraking").forEach { see(it) }
                tap("Privé")
                assertTrue(moments().single().chain.private)
                tap("Er is meer te vertellen")
                see("Wat je ermee hoopte")
            }
        }
}
