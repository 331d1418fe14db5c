package nl.thuishaven.desktop

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onFirst
import nl.thuishaven.core.ControlView
import nl.thuishaven.core.MonthMark
import nl.thuishaven.core.PersonDraft
import nl.thuishaven.core.Role
import nl.thuishaven.core.newId
import nl.thuishaven.desktop.tour.HANDED
import nl.thuishaven.desktop.tour.NOT_A_QUESTIONNAIRE
import nl.thuishaven.desktop.tour.Stage
import nl.thuishaven.desktop.tour.Walker
import nl.thuishaven.desktop.tour.canonical
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.LocalDate

/** The questionnaires, walked through by what the screens say. */
@OptIn(ExperimentalTestApi::class)
class QuestionnaireTest {
    private val Walker.questionnaires get() = house.haven!!.questionnaires()

    private fun Stage.withSam(): Stage {
        welcomed()
        open().use { haven ->
            haven.people().add(PersonDraft(newId(), "Sam", Role.PARTNER))
            haven.shut()
        }
        return this
    }

    private fun Walker.shelf() {
        tap("Mensen")
        tap("Vragenlijsten")
        see("Jij en een ander")
    }

    private fun Walker.answerTheRest() {
        while ("Overzicht" !in said()) {
            tap("Wel zo")
            tap(if ("Overzicht" in said()) "Overzicht" else "Verder")
        }
        if ("Wat je invulde" !in said()) {
            tap("Wel zo")
            tap("Overzicht")
        }
    }

    @Test
    fun `the gauge is taken about someone, left in the middle, and goes on where it was`() =
        Stage().withSam().use { stage ->
            onGlass(stage.house()) {
                shelf()
                tap("Hoe het voelt met mensen in het algemeen")
                see("Mensen in het algemeen")
                tap("Sam")
                see("1 van 13")
                tap("Verder")
                for (answer in listOf("Wel zo", "Eerder wel dan niet", "Ertussenin")) {
                    tap(answer)
                    tap("Verder")
                }
                see("5 van 13")
                tap("Pauze")
                see("Alles wat je invulde is bewaard. Je gaat later verder op deze plek.")
                tap("Genoeg voor nu")
                see("Nog bezig")
            }
            // Another day, another process.
            onGlass(stage.house()) {
                shelf()
                tap("Hoe het voelt met Sam")
                see("5 van 13")
                tap("Vorige")
                see("4 van 13")
                back()
                see("3 van 13")
                tap("Verder")
                tap("Verder")
                answerTheRest()
                see("Je vulde 12 van de 12 vragen in.")
                tap("Na een rotdag zet ik bij Sam mijn gewone gezicht op.")
                tap("Niet zo")
                tap("Overzicht")
                see("Niet zo")
                tap("Afronden")
                val times = questionnaires.history(questionnaires.canonical("connection-gauge")).rows
                val result = questionnaires.result(times.single().id)
                see("Zo stond het")
                see(result.plane!!.spoken)
                see("Dit is een moment, geen oordeel. Het is geen diagnose en geen behandeling.")
                see(result.scales.first().spoken)
                miss("Na een fijne avond met Sam ben ik bang dat ik dit weer kwijtraak.")
                tap("Antwoorden laten zien")
                see("Na een fijne avond met Sam ben ik bang dat ik dit weer kwijtraak.")
                tap("Klaar")
                miss("Nog bezig")
                see("1 keer ingevuld")
            }
        }

    @Test
    fun `what was finished can be thrown away and brought back, and opened again`() =
        Stage().withSam().use { stage ->
            onGlass(stage.house()) {
                shelf()
                tap("Hoe het voelt met mensen in het algemeen")
                tap("Sam")
                tap("Verder")
                answerTheRest()
                tap("Afronden")
                tap("Klaar")
                tap("Eerdere keren")
                see("23 november 2026")
                tap("Weggooien")
                see("Weg. Terughalen kan nog 30 dagen.")
                see("In de prullenbak")
                tap("Terughalen")
                miss("In de prullenbak")
                tap("23 november 2026")
                tap("Wijzigen")
                see("Hoe het voelt met Sam")
                tap("Antwoord weghalen")
                tap("Pauze")
                tap("Genoeg voor nu")
                tap("Terug")
                see("Nog bezig")
            }
        }

    @Test
    fun `a questionnaire from a file, with a report, and what is missing before it can be finished`() =
        Stage().welcomed().use { stage ->
            onGlass(stage.house()) {
                shelf()
                tap("Vragenlijst toevoegen")
                holdOut(NOT_A_QUESTIONNAIRE)
                tap("Bestand kiezen")
                see("Dit bestand kan hier niet gebruikt worden. Er is niets bewaard.")
                see("Waarom niet")
                holdOut(null)
                tap("Bestand kiezen")
                see("Dit bestand kon niet worden gelezen.")
                miss("Waarom niet")
                holdOut(HANDED)
                tap("Bestand kiezen")
                see("Deze vragenlijst staat nu op de plank. 2 dingen erin werken hier niet.")
                see("Werkt hier niet, en kan antwoorden of uitkomsten veranderen")
                miss("/item/8")
                tap("Regels laten zien")
                see("/item/8")
                tap("Terug")
                tap("Kennismaking")
                while ("Overzicht" !in said()) tap(if ("Overslaan" in said()) "Overslaan" else "Verder")
                see("Hier is een antwoord nodig")
                tap("Overzicht")
                val blocking = "Eén vraag vraagt nog om een antwoord of een kleine wijziging."
                see(blocking)
                test.onAllNodes(hasText("Afronden")).onFirst().assertIsNotEnabled()
                tap("Waarom zoek je nu hulp?")
                type("Je antwoord", "Om te slapen.", pauses = false)
                // Not even the pause in typing: the button takes what stands there along.
                tap("Overzicht")
                see("Om te slapen.")
                miss(blocking)
                tap("Afronden")
                see("Zo stond het")
                tap("Meegeven")
                see("Een bestand dat een ander kan lezen, zonder slot erop. Er staat in wat je antwoordde.")
                tapLast("Meegeven")
                see("Bewaard als 2026-11-23.json")
                val answers = written.getValue("2026-11-23.json")
                assertTrue("\"QuestionnaireResponse\"" in answers && "Om te slapen." in answers, answers)
                tapLast("Meegeven")
                see("Het bestand kon niet worden bewaard.")
                tap("Terug")
                tap("Klaar")
                tap("Van de plank halen")
                see("Van de plank. Wat je invulde, blijft.")
                miss("Kennismaking")
                tap("Terughalen")
                see("Kennismaking")
                see("1 keer ingevuld")
            }
        }

    @Test
    fun `every kind of answer is kept, and taken back`() =
        Stage().welcomed().use { stage ->
            onGlass(stage.house()) {
                questionnaires.takeIn(HANDED)
                shelf()
                tap("Kennismaking")

                fun here() = questionnaires.resume(questionnaires.library().begun.single().id).page.questions.first()
                tap("Ja")
                tap("Antwoord weghalen")
                assertEquals(null, (here().control as ControlView.YesNo).value)
                tap("Overslaan")
                tap("Muziek")
                tap("Naar buiten")
                tap("Muziek")
                type("Iets anders", "De hond")
                val helps = here().control as ControlView.Choice
                assertEquals(listOf("Naar buiten"), helps.options.filter { it.chosen }.map { it.label })
                assertEquals("De hond", helps.own?.text)
                tap("Verder")
                miss("Zeeland")
                tap("Kies een antwoord")
                tap("Zeeland")
                miss("Utrecht")
                tap("Verder")
                type("Getal", "x")
                tap("Verder")
                // What cannot be kept is said, and stays where it is until it can be.
                see("Hoe lang slaap je meestal?")
                retype("Getal", "7,5")
                tap("Verder")
                tap("Dag kiezen")
                tap("Een jaar eerder")
                see("november 2025")
                tap("Volgende maand")
                val second = questionnaires.month(MonthMark(2025, 12u)).days[1]
                tap(second.spoken)
                assertEquals(LocalDate.of(2025, 12, 2), (here().control as ControlView.Day).value)
                tap("Verder")
                tap("Een uur later")
                tap("Een uur later")
                tap("Overslaan")
                tap("Vorige")
                assertTrue((here().control as ControlView.Time).text.startsWith("13:00"))
            }
        }

    @Test
    fun `a slider stands nowhere until it is answered`() =
        Stage().withSam().use { stage ->
            onGlass(stage.house()) {
                shelf()
                tap("Hoe veilig het nu voelt")
                tap("Sam")
                see("Nog niet ingevuld")

                fun here() =
                    questionnaires.resume(questionnaires.library().begun.single().id).page.questions
                        .mapNotNull { it.control as? ControlView.Slider }
                        .first()
                assertEquals(null, here().value)
                turn("Hoe veilig voel je je bij Sam?", 8f)
                assertEquals(8.0, here().value)
                tap("Meer")
                assertEquals(9.0, here().value)
                see(here().spoken)
                tap("Antwoord weghalen")
                assertEquals(null, here().value)
            }
        }

    @Test
    fun `what is about the past stays closed until it is opened on purpose`() =
        Stage().welcomed().use { stage ->
            onGlass(stage.house()) {
                shelf()
                tap("Terugkijken op vroeger")
                assertTrue(said().any { it.startsWith("Dit gaat over vroeger en kan iets losmaken.") })
                assertTrue(questionnaires.library().begun.isEmpty())
                back()
                see("Jij en een ander")
                assertTrue(questionnaires.library().begun.isEmpty())
                tap("Terugkijken op vroeger")
                tap("Ja, openen")
                see("1 van 19")
                assertEquals(1, questionnaires.library().begun.size)
                back()
                see("Nog bezig")
            }
        }
}
