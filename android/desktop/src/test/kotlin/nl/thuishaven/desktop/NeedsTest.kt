package nl.thuishaven.desktop

import nl.thuishaven.core.Clock
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.Role
import nl.thuishaven.core.SettingChange
import nl.thuishaven.core.ShareDraft
import nl.thuishaven.core.newId
import nl.thuishaven.desktop.tour.EVENING
import nl.thuishaven.desktop.tour.Stage
import nl.thuishaven.desktop.tour.Walker
import nl.thuishaven.desktop.tour.person
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Duration
import java.util.UUID

/** What one needs and says, the negative cycle, and the week, through the screens. */
class NeedsTest {
    private fun withSam(): Pair<Stage, UUID> {
        lateinit var sam: UUID
        return prepared { sam = person(it, "Sam", Role.PARTNER) } to sam
    }

    private val Walker.needs get() = house.haven!!.needs()

    private fun Walker.later(minutes: Long) = house.tell { it.setClock(Clock.Stopped(EVENING + Duration.ofMinutes(minutes))) }

    /** Opens a box by its question, chooses, and goes back. */
    private fun Walker.box(
        question: String,
        vararg chosen: String,
    ) {
        tap(question)
        chosen.forEach(::tap)
        tap("Klaar")
    }

    private fun Walker.bothSides() {
        box("Wat zette het in gang?", "Kritiek")
        box("Wat deed je lichaam?", "Drukkend")
        box("Wat dacht je?", "Ik doe er niet toe")
        box("Wat voelde je?", "Eenzaam")
        box("Hoe beschermde je je?", "Kritiek geven")
        box("Wat had je nodig?", "Gehoord worden")
        // The other side is walked in one go.
        tap("Wat zette het bij de ander in gang, denk je?")
        tap("Kritiek")
        tap("Verder")
        tap("Gespannen")
        tap("Verder")
        tap("Ik doe het nooit goed")
        tap("Verder")
        tap("Beschaamd")
        tap("Verder")
        tap("Weglopen")
        tap("Verder")
        tap("Goed genoeg zijn")
        tap("Klaar")
    }

    @Test
    fun `the keys on the table`() =
        withSam().first.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Negatieve spiralen")
                see("Wat geen negatieve spiraal is")
                tap("Een negatieve spiraal tekenen")
                tap("Sam")
                tap("Verder")
                see("Nog zonder naam")
                bothSides()
                type("Hoe noem je hem?", "De deurmat")
                tap("Het loopt op")
                see("De deurmat")
                val page = needs.cycle(needs.cycles().cycles.single().id)
                assertTrue((page.mine + page.theirs).all { it.chosen.size == 1 }, "$page")

                tap("Terug")
                tap("Het probleem onder het probleem")
                tap("Het huishouden")
                tap("In je eigen woorden")
                type("Jouw woorden", "de sleutels")
                tap("Verder")
                tap("Ik doe er niet toe")
                tap("Verder")
                tap("Gehoord worden")
                tap("Klaar")
                see(needs.view().under.single().topicLabel)
                assertTrue(needs.view().under.single().topicLabel.endsWith("de sleutels"))

                tap("De deurmat")
                tap("Daar is-ie weer: Tijdens")
                see("1 keer teruggezien.")
                see("Bewaard.")
                tap("Pauze beginnen")
                see("Pauze tot 20:34")
                house.notice = null
                tap("Ongedaan maken")
                miss("Pauze tot 20:34")
                tap("Pauze beginnen")
                see("Pauze tot 20:34")
                later(21)
                tap("Terug")
                see("Kwamen jullie erop terug?")
                miss("Bewaard.")
                tap("Ja")
                miss("Kwamen jullie erop terug?")
                tap("Ongedaan maken")
                see("Kwamen jullie erop terug?")
                tap("Ja")
                tap("De deurmat")
                see("1 van 1 keer teruggekomen op de afgesproken tijd.")
                later(60 * 24)
                tap("Daar is-ie weer: Ervoor gezien")
                see("2 keer teruggezien.")
                see("Wat zag je als eerste? Zeg de naam hardop, zacht.")
                tap("Ongedaan maken")
                see("1 keer teruggezien.")
            }
        }

    @Test
    fun `a cycle thrown away comes back, and rests with who is not safe`() {
        val (stage, sam) = withSam()
        stage.use {
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Negatieve spiralen")
                tap("Een negatieve spiraal tekenen")
                tap("Sam")
                tap("Verder")
                tap("Weggooien")
                see("Weg. Terughalen kan nog 30 dagen.")
                miss("Nog zonder naam")
                tap("Terughalen")
                tap("Nog zonder naam")
                house.tell { it.people().change(sam, PersonChange.NotSafe(true)) }
                see("Je hoeft dit niet alleen te dragen. Hulp is één tik weg.")
                miss("Daar is-ie weer: Tijdens")
                miss("Met Sam")
                tap("Terug")
                miss("Nog zonder naam")
                tap("Ingeslikt")
                see("Bewaard.")
            }
        }
    }

    @Test
    fun `a sentence is shown and copied only when it can be said safely, and rests with who is not safe`() {
        val (stage, sam) = withSam()
        stage.use {
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Wat je nodig hebt")
                tap("Een zin maken")
                tap("Sam")
                tap("Verder")
                tap("Eenzaam")
                tap("Verder")
                tap("Gehoord worden")
                tap("Verder")
                tap("eerst luisteren, zonder oplossing")
                tap("Verder")
                val text = needs.view().sentences.single().text
                see(text)
                miss("Groot laten zien")
                miss("Kopiëren")
                tap("Weet ik niet")
                see("Dan blijft dit van jou. Je hoeft het niet te zeggen. Hulp is één tik weg.")
                miss("Groot laten zien")
                tap("Ja")
                miss("Dan blijft dit van jou. Je hoeft het niet te zeggen. Hulp is één tik weg.")
                tap("Kopiëren")
                see("Gekopieerd. Na een minuut haalt de app het weer weg.")
                assertEquals(listOf(text to 60), copied)
                tap("Heb je het gezegd? Ja")
                turn("Hoe kwam het aan?", 7f)
                assertEquals("Kwam aan: 7 van 10", needs.view().sentences.single().landedLabel)
                tap("Groot laten zien")
                see(text)
                miss("Hulp")
                house.tell { it.people().change(sam, PersonChange.NotSafe(true)) }
                miss("Groot laten zien")
                see("Dan blijft dit van jou. Je hoeft het niet te zeggen. Hulp is één tik weg.")
                miss("Kan dit veilig gezegd worden?")
                tap("Klaar")
                miss(text)
            }
        }
    }

    @Test
    fun `what another needed, a card, a soft sentence and a hard talk are read back`() =
        withSam().first.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Wat je nodig hebt")
                see("Hier komt te staan wat je maakt.")
                tap("Wat een ander nodig had")
                tap("Sam")
                tap("Ruimte")
                tap("Ik zag het pas later")
                tap("Bewaren")
                see("Ruimte · Ik zag het pas later")
                tap("Zinnen die dragen")
                tap("Ik zie je: Gezegd")
                see("1 keer gezegd, 0 keer gehoord, 0 keer naar verlangd")
                tap("Ongedaan maken")
                miss("1 keer gezegd, 0 keer gehoord, 0 keer naar verlangd")
                tap("Terug")
                tap("Van scherp naar zacht")
                type("De scherpe zin", "Jij luistert ook nooit")
                tap("Eenzaam")
                type("De zachte zin", "Ik mis je")
                tap("Scherpe zin weghalen")
                assertEquals("", needs.view().softened.single().sharp)
                tap("Klaar")
                see("Ik mis je")
                tap("Een stevig gesprek")
                tap("Sam")
                type("Hoe je begint", "Mag ik iets zeggen?")
                type("Waar je grens ligt", "Bij schreeuwen ga ik de kamer uit.")
                tap("Klaar")
                tap("Mag ik iets zeggen?")
                assertEquals("Sam", needs.view().scripts.single().whom)
                assertEquals("Bij schreeuwen ga ik de kamer uit.", needs.view().scripts.single().boundary)
                tap("Weggooien")
                miss("Mag ik iets zeggen?")
                tap("Terughalen")
                see("Mag ik iets zeggen?")
            }
        }

    @Test
    fun `a week that was less shows what is true about growing`() =
        prepared { haven ->
            listOf(10, 20, 30).forEachIndexed { week, share ->
                haven.setClock(Clock.Stopped(EVENING - Duration.ofDays(7L * (3 - week))))
                haven.needs().keepShare(ShareDraft(newId(), share.toUByte(), false))
            }
        }.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("De week")
                see("Nog te vroeg. Tot nu toe: 3, vanaf 4 weken kan het.")
                turn("Welk deel van de week voelde goed en dichtbij?", 25f)
                tap("We leefden vooral langs elkaar heen")
                tap("Bewaren")
                val growth = needs.growth()
                see(growth.truth!!)
                see(growth.sentence)
                assertTrue(growth.points.last().dip && growth.points.last().sideBySide)
                assertEquals(25, growth.thisWeek!!.toInt())
            }
        }

    @Test
    fun `with a partner who does not take part that is said once, in the settings`() =
        prepared().use { stage ->
            val house = stage.house()
            onGlass(house) {
                tap("Instellingen")
                tap(words.settings.oneSided)
                assertTrue(house.settings!!.oneSided)
                house.tell { it.settings().change(SettingChange.OneSided(false)) }
            }
        }
}
