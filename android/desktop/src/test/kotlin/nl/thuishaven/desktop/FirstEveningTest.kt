package nl.thuishaven.desktop

import nl.thuishaven.core.LanguageChoice
import nl.thuishaven.core.LogStep
import nl.thuishaven.desktop.tour.Stage
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test

/** The first walk through the whole house: from the choice of a language to the diary, and back after a restart. */
class FirstEveningTest {
    @Test
    fun `a mood of one tap is kept, filled in, and found again after a restart`() =
        Stage(listOf("de-DE", "nl-NL")).use { stage ->
            onGlass(stage.house()) {
                tap("Nederlands")
                see("Welkom. Kies je taal.")
                tap("Verder")
                tap("Verder")
                see("Dit is geen diagnose en geen behandeling. Je krijgt hier geen etiket.")
                tap("Verder")
                tap("Verder")
                tap("Beginnen")
                see("Goedenavond")
                see("maandag 23 november")

                tap("nogal donker, 3 van 7")
                see("Nogal donker. Bewaard om 20:14.")
                tap("Wat gebeurde er?")
                see("Stap 1 van 16")
                tap("Niet gehoord")
                tap("In je eigen woorden")
                type("Jouw woorden", "de afwas")
                walkTo(LogStep.EMOTIONS)
                tap("Gekwetst")
                see("Wat iemand zei of deed, doet pijn. Vaak voel je het rond je borst.")
                tap("Verder")
                tap("veel energie, 4 van 5")
                tap("Verder")
                tap("Iemand toevoegen")
                type("Bijnaam", "Sam")
                tap("Partner")
                tap("Toevoegen")
                walkTo(LogStep.NOTE)
                type("Notitie", "Later legde Sam uit waarom.")
                tap("Klaar")
                see("Goedenavond")
            }
            onGlass(stage.house()) {
                tap("Dagboek")
                see("Vandaag")
                see("Niet gehoord")
                see("de afwas")
                see("Sam")
                see("Later legde Sam uit waarom.")
                tap("Nogal donker")
                see("Veel energie")
                see("Gekwetst")
                see("Vandaag, 20:14")
                tap("Terug")
                tap("Mensen")
                see("Sam")
                see("Partner")
            }
        }

    @Test
    fun `a tap on the light is on disk before anything else is asked`() =
        Stage().welcomed().use { stage ->
            onGlass(stage.house()) { tap("heel licht, 7 van 7") }
            stage.open().use { haven ->
                val moment = haven.diary().page(null).days.single().moments.single()
                assertEquals(7u.toUByte(), moment.step)
                assertNull(moment.energy)
                haven.shut()
            }
        }

    @Test
    fun `a second tap right away corrects the first, and a third after later is a new moment`() =
        Stage().welcomed().use { stage ->
            val house = stage.house()
            onGlass(house) {
                tap("donker, 2 van 7")
                tap("licht, 6 van 7")
                see("Licht. Bewaard om 20:14.")
                assertEquals(1, house.haven!!.diary().page(null).days.single().moments.size)
                tap("Later")
                miss("Licht. Bewaard om 20:14.")
                tap("donker, 2 van 7")
                assertEquals(2, house.haven!!.diary().page(null).days.single().moments.size)
                tap("Ongedaan maken")
                assertEquals(1, house.haven!!.diary().page(null).days.single().moments.size)
                see("Weg. Terughalen kan nog 30 dagen.")
                tap("Terughalen")
                assertEquals(2, house.haven!!.diary().page(null).days.single().moments.size)
            }
        }

    @Test
    fun `the language is the phone's until another one is chosen, and changes without a restart`() =
        Stage(listOf("en-GB")).use { stage ->
            val house = stage.house()
            onGlass(house) {
                see("English")
                tap(words.welcome.languageDutch)
                see("Welkom. Kies je taal.")
                assertEquals(LanguageChoice.DUTCH, house.settings?.language)
                begin()
                see("Hoe is het nu?")
                tap("Instellingen")
                tap("English")
                see("Settings")
                tap("Back")
                see("Good evening")
                see("How is it now?")
                tap("rather dark, 3 of 7")
                see("Rather dark. Kept at 20:14.")
                tap("Settings")
                tap("Nederlands")
                tap("Terug")
                see("Nogal donker. Bewaard om 20:14.")
            }
        }
}
