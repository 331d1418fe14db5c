package nl.thuishaven.desktop

import nl.thuishaven.core.ApiException
import nl.thuishaven.core.Field
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.MomentView
import nl.thuishaven.core.Reason
import nl.thuishaven.core.SettingChange
import nl.thuishaven.core.explain
import nl.thuishaven.desktop.tour.Stage
import nl.thuishaven.desktop.tour.Walker
import nl.thuishaven.desktop.tour.liveWeeks
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Instant

/** Looking back and changing, through the screens. */
class ChangeTest {
    private fun lived() =
        Stage().also { stage ->
            stage.open().use { haven ->
                haven.settings().change(SettingChange.Welcomed)
                liveWeeks(haven)
                haven.shut()
            }
        }

    private fun Walker.latest(): MomentView =
        house.haven!!
            .diary()
            .page(null)
            .days
            .first()
            .moments
            .first()

    private fun Walker.oldest(): MomentView {
        val diary = house.haven!!.diary()
        val pages = generateSequence(diary.page(null)) { it.next?.let(diary::page) }
        return pages.flatMap { it.days }.flatMap { it.moments }.last()
    }

    @Test
    fun `everything of a moment can be changed, and the last change taken back`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("Dagboek")
                tap("Nogal licht")
                tap("Stemming")
                tap("heel donker, 1 van 7")
                tap("Klaar")
                see("Heel donker")
                tap("Energie")
                tap("gewone energie, 3 van 5")
                tap("Klaar")
                see("Nog leeg")
                see("Laatste wijziging: energie")
                tap("Terugdraaien")
                see("Gewone energie")
                tap("Wie erbij was")
                tap("Bo")
                tap("Klaar")
                assertEquals(listOf("Sam", "Bo"), latest().people.map { it.label })
            }
        }

    @Test
    fun `when it happened is set by month and dial, and the core refuses what is still to come`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("Dagboek")
                tap("Nogal licht")
                tap("Wanneer")
                tap(words.diary.hourEarlier)
                tap(words.diary.minuteLater)
                rest()
                see("Vandaag, 14:21")
                tap(day("zondag 22 november"))
                see("Gisteren, 14:21")
                tap("Klaar")
                see("Gisteren, 14:21")
                tap("Terug")
                assertEquals(3, house.haven!!.diary().page(null).days[1].moments.size)
            }
        }

    @Test
    fun `what was thrown away comes back by the bar, and from the bin after a restart`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("Dagboek")
                tap("Nogal licht")
                tap("Weggooien")
                see("Weg. Terughalen kan nog 30 dagen.")
                assertEquals("Ertussenin", words.choices.moods[latest().step.toInt() - 1].title)
                tap("Terughalen")
                assertEquals(5, latest().step.toInt())
                tap("Nogal licht")
                tap("Weggooien")
            }
            onGlass(stage.house()) {
                tap("Dagboek")
                tap(words.diary.bin)
                see("Nog 30 dagen")
                tap("Terughalen")
                see("De prullenbak is leeg.")
                tap("Terug")
                see("Een appje")
            }
        }

    @Test
    fun `a search finds notes, feelings and people, and says so when it finds nothing`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("Dagboek")
                type("Zoek in je dagboek", "langs het wat")
                see("Samen langs het water gelopen. Bijna niets gezegd, en dat was goed.")
                retype("Zoek in je dagboek", "gekwetst")
                see("Kritiek")
                retype("Zoek in je dagboek", "bestaat-niet \"")
                see("Niets gevonden. Misschien noemde je het toen anders.")
                tap("Zoekveld leegmaken")
                see("Een appje")
            }
        }

    @Test
    fun `the calendar shows a month, and a tapped day its moments`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("Dagboek")
                tap("Kalender")
                see("november 2026")
                tap(day("zaterdag 21 november"))
                see("Ontroerd")
                tap("Vorige maand")
                see("oktober 2026")
                tap(day("donderdag 1 oktober"))
                see("Op deze dag staat niets.")
                tap("Volgende maand")
                see("november 2026")
                miss("Volgende maand")
            }
        }

    @Test
    fun `the diary reads on by itself until its first day`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("Dagboek")
                see("Vrijdag 6 november")
                assertTrue(latest().step.toInt() == 5)
            }
        }

    @Test
    fun `a fourth feeling is refused in the core's words, and the three stay`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("licht, 6 van 7")
                tap("Wat gebeurde er?")
                walkTo(LogStep.EMOTIONS)
                listOf("Blij", "Vrolijk", "Hoopvol", "Trots").forEach(::tap)
                see("Kies er hooguit 3.")
                assertEquals(listOf("Blij", "Vrolijk", "Hoopvol"), latest().emotions.map { it.label })
                tap("Blij")
                miss("Kies er hooguit 3.")
                tap("Trots")
                assertEquals(listOf("Vrolijk", "Hoopvol", "Trots"), latest().emotions.map { it.label })
            }
        }

    @Test
    fun `half an emoji is kept as a sign for what cannot be read`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("licht, 6 van 7")
                tap("Wat gebeurde er?")
                tap("In je eigen woorden")
                type("Jouw woorden", "zon \uD83C\uDF1E en half \uD83C")
                assertEquals("zon \uD83C\uDF1E en half \uFFFD", latest().ownTrigger)
            }
        }

    @Test
    fun `what is typed is kept when the screen is left before a pause`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("licht, 6 van 7")
                tap("Wat gebeurde er?")
                walkTo(LogStep.NOTE)
                type("Notitie", "nog net", pauses = false)
                assertEquals("", latest().note)
                back()
                assertEquals("nog net", latest().note)
            }
        }

    @Test
    fun `a note that is too long stays in its field and not in the diary, and is kept once it fits`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("licht, 6 van 7")
                tap("Wat gebeurde er?")
                walkTo(LogStep.NOTE)
                type("Notitie", "n".repeat(20_001))
                val tooLong = explain(ApiException.Invalid(Field.NOTE, Reason.TooLong(20_000u)), listOf("nl")).text
                see(tooLong)
                see("n".repeat(20_001))
                assertEquals("", latest().note)
                retype("Notitie", "n".repeat(20_000))
                miss(tooLong)
                see("Alles is al bewaard.")
                assertEquals(20_000, latest().note.length)
            }
        }

    @Test
    fun `the hour that comes twice, and the night before four, through the screen`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("Dagboek")
                tap("Nogal licht")
                tap("Wanneer")
                tap("Vorige maand")
                tap(day("zondag 25 oktober"))
                repeat(13) { tap(words.diary.hourEarlier) }
                rest()
                assertEquals("02:20", oldest().time)
                tap("Klaar")
                assertEquals(Instant.parse("2026-10-25T00:20:00Z"), oldest().occurredAt)
                tap("Terug")
                see("Zaterdag 24 oktober")
                tap("02:20")
                tap("Wanneer")
                repeat(2) { tap(words.diary.hourLater) }
                rest()
                assertEquals("04:20", oldest().time)
                tap("Klaar")
                tap("Terug")
                see("Zondag 25 oktober")
            }
        }

    @Test
    fun `someone at rest is no choice any more, and stays in what was written`() =
        lived().use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Bo")
                retype("Bijnaam", "Boris")
                tap("Laten rusten")
                tap("Terug")
                see("In rust")
                tap("Vandaag")
                tap("licht, 6 van 7")
                tap("Wat gebeurde er?")
                walkTo(LogStep.PEOPLE)
                see("Sam")
                miss("Boris")
                tap("Genoeg voor nu")
                tap("Dagboek")
                see("Boris")
            }
        }

    private fun Walker.day(date: String): String =
        house.haven!!
            .diary()
            .let { diary -> listOfNotNull(diary.month(null), diary.month(null).previous?.let(diary::month)) }
            .flatMap { it.days }
            .first { it.spoken.startsWith(date) }
            .spoken
}
