package nl.thuishaven.desktop

import nl.thuishaven.core.AttemptChange
import nl.thuishaven.core.AttemptDraft
import nl.thuishaven.core.AttemptWay
import nl.thuishaven.core.Clock
import nl.thuishaven.core.CycleDraft
import nl.thuishaven.core.Depth
import nl.thuishaven.core.Haven
import nl.thuishaven.core.MomentDraft
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.core.Outcome
import nl.thuishaven.core.Role
import nl.thuishaven.core.RuptureChange
import nl.thuishaven.core.RuptureDraft
import nl.thuishaven.core.Tie
import nl.thuishaven.core.newId
import nl.thuishaven.desktop.tour.EVENING
import nl.thuishaven.desktop.tour.Stage
import nl.thuishaven.desktop.tour.Walker
import nl.thuishaven.desktop.tour.person
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Duration
import java.util.UUID

private const val A_DAY = 24 * 60L

/** What came between people, and the steps towards each other, through the screens. */
class RepairTest {
    private val Walker.repairs get() = house.haven!!.repairs()

    private fun withPeople(more: (Haven, UUID) -> Unit = { _, _ -> }): Stage =
        prepared { haven ->
            val sam = person(haven, "Sam", Role.PARTNER)
            person(haven, "Daan", Role.CHILD)
            more(haven, sam)
        }

    private fun Walker.later(minutes: Long) = house.tell { it.setClock(Clock.Stopped(EVENING + Duration.ofMinutes(minutes))) }

    /** The next day is one on which something may be asked. */
    private fun Walker.aDayOn() {
        later(A_DAY)
        tap("Dagboek")
        tap("Vandaag")
    }

    private fun Walker.size(step: Int) = words.repairChoices.sizes[step - 1].spoken

    /** Something came between, from the button on People. */
    private fun Walker.log(
        who: String,
        size: Int,
    ) {
        tap("Mensen")
        tap("Er zit iets tussen ons")
        tap(who)
        tap(size(size))
        see("Hoe het ging")
    }

    @Test
    fun `the boy home from school, comforted half an hour later, in one tap`() =
        withPeople().use { stage ->
            onGlass(stage.house()) {
                log("Daan", 3)
                see("Met Daan")
                // With a child there is no other side.
                miss("Van de ander")
                later(30)
                tap("Later alsnog")
                see("Weer goed na 30 minuten: getroost")
                see("Later alsnog. Dat telt helemaal.")
                val page = repairs.rupture(repairs.view().closed.single().id)
                assertEquals("comfort" to AttemptWay.MADE, page.attempts.single().let { it.kind to it.way })
                see(page.spoken)
                tap("Terug")
                see("Er staat niets open.")
                tap("Voorbij")
                see("Weer goed na 30 minuten: getroost")
            }
        }

    @Test
    fun `the day after the keys, from a cycle, with a step of each side`() =
        withPeople { haven, sam -> haven.needs().drawCycle(CycleDraft(newId(), Tie.NOW, sam)) }.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Negatieve spiralen")
                tap("Nog zonder naam")
                tap("Er zit iets tussen ons")
                miss("Met wie?")
                tap(size(3))
                see("20:14: Er kwam iets tussen: middelgroot.")
                later(20 * 60)
                tap("Van mij")
                tap("Sorry zeggen")
                tap("Hoe kwam het aan? Half")
                tap("Klaar")
                tap("Van de ander")
                tap("Erop terugkomen")
                tap("Wanneer merkte je het? Later pas")
                tap("Kon je het binnenlaten? Half")
                tap("Klaar")
                tap("Het is weer goed")
                tap("Uitgepraat")
                see("Weer goed na 20 uur: uitgepraat")
                type("Wat spreken jullie af?", "Sleutels in de bak")
                type("Wat schuurt er nog?", "De toon")
                turn("Hoeveel schuurt het?", 4f)
                see("4 van 10")
                val page = repairs.rupture(repairs.view().closed.single().id)
                assertEquals(listOf(AttemptWay.MADE, AttemptWay.RECEIVED), page.attempts.map { it.way })
                assertEquals("Sleutels in de bak" to "De toon", page.agreement to page.rankling)
                assertEquals(4, page.rankles?.toInt())
                assertEquals(2, page.attempts.last().letIn?.toInt())
                // A day later it is looked at again.
                miss("Hoeveel schuurt het nu?")
                later(20 * 60 + A_DAY)
                tap("Terug")
                tap("Terug")
                tap("Terug")
                tap("Voorbij")
                tap("Met Sam")
                turn("Hoeveel schuurt het nu?", 1f)
                assertEquals(1, repairs.rupture(page.id).ranklesLater?.toInt())
                tap("Hoort bij een negatieve spiraal")
                see("Nog zonder naam")
                tap("Terug")
                tap("Toch nog open")
                miss("Wat spreken jullie af?")
                see("Het is weer goed")
            }
        }

    @Test
    fun `taps are counted, two for what came between and three for a step`() =
        withPeople { haven, sam -> haven.repairs().logRupture(RuptureDraft(newId(), sam, 2u)) }.use { stage ->
            onGlass(stage.house()) {
                var taps = 0
                val count = { text: String ->
                    taps++
                    tap(text)
                }
                tap("Mensen")
                tap("Er zit iets tussen ons")
                count("Daan")
                count(size(2))
                assertEquals(2, repairs.view().open.size)
                assertEquals(2, taps)
                tap("Terug")
                taps = 0
                tap("Een stap naar elkaar toe")
                count("Van de ander")
                count("Met Sam")
                count("Samen lachen")
                assertEquals(3, taps)
                see("Wanneer merkte je het?")
                val step = repairs.rupture(repairs.view().open.last { it.with == "Met Sam" }.id).attempts.single()
                assertEquals(AttemptWay.RECEIVED to "humour", step.way to step.kind)
            }
        }

    @Test
    fun `a step that stands alone is for oneself, in one's own words, and is thrown away and brought back`() =
        withPeople().use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Een stap naar elkaar toe")
                // Nothing is open, so it is not asked what it belongs to.
                tap("Van mij")
                tap("In je eigen woorden")
                type("In je eigen woorden", "een kop thee", pauses = false)
                tap("Klaar")
                see("Hoe kwam het aan?")
                tap("Met wie was het? Iets vriendelijks voor mezelf")
                see("Na een hard woord tegen jezelf: één vriendelijke zin.")
                tap("Hoe kwam het aan? Kwam aan")
                assertEquals("een kop thee" to Outcome.WORKED, repairs.view().alone.single().let { it.own to it.outcome })
                tap("Klaar")
                tap("Losse stappen")
                tap("een kop thee")
                tap("Weggooien")
                miss("een kop thee")
                tap("Terughalen")
                see("een kop thee")
            }
        }

    @Test
    fun `who was afraid is helped and asked nothing more`() =
        withPeople().use { stage ->
            onGlass(stage.house()) {
                log("Sam", 5)
                see("Was je bang voor de ander?")
                tap("Ja")
                see("Dan hoef je hier niets mee te herstellen. Hulp is één tik weg.")
                listOf("Was je bang voor de ander?", "Het is weer goed", "Van mij", "Van de ander", "Hoe groot voelde het?").forEach(::miss)
                tapLast("Hulp")
                see(house.haven!!.help().title)
                tap("Terug")
                tap("Zet op: niet veilig voor mij")
                miss("Met Sam")
                miss("Zet op: niet veilig voor mij")
                tap("Terug")
                see("Er staat niets open.")
                assertTrue(repairs.view().people.none { it.label == "Sam" })
            }
        }

    @Test
    fun `an answer by mistake is taken back, and no goes on as before`() =
        withPeople().use { stage ->
            onGlass(stage.house()) {
                log("Sam", 4)
                tap("Ja")
                miss("Het is weer goed")
                tap("Ongedaan maken")
                tap("Nee")
                miss("Was je bang voor de ander?")
                see("Het is weer goed")
            }
        }

    @Test
    fun `someone flagged is gone everywhere`() =
        withPeople { haven, sam ->
            haven.repairs().logRupture(RuptureDraft(newId(), sam, 3u))
            haven.repairs().logAttempt(AttemptDraft(newId(), AttemptWay.MADE, person = sam))
        }.use { stage ->
            onGlass(stage.house()) {
                aDayOn()
                see("Er zit nog iets tussen jou en Sam")
                tap("Mensen")
                see("Er zit nog iets tussen jou en Sam")
                see("Met Sam")
                tap("Waarom zie ik dit?")
                see(repairs.view().prompt!!.why)
                tap("Sam")
                tap("Met elkaar")
                see("Wat er nu tussen zit")
                tap("Meer over deze persoon")
                tap("Niet veilig voor mij")
                miss("Wat er nu tussen zit")
                miss("Er zit iets tussen ons")
                tap("Terug")
                miss("Er zit nog iets tussen jou en Sam")
                miss("Met Sam")
                see("Er staat niets open.")
                tap("Losse stappen")
                miss("Een stap")
                tap("Terug")
                tap("Er zit iets tussen ons")
                miss("Sam")
                tap("Terug")
                tap("Vandaag")
                miss("Er zit nog iets tussen jou en Sam")
            }
        }

    @Test
    fun `the question is looked into, and put off for two days`() =
        withPeople { haven, sam -> haven.repairs().logRupture(RuptureDraft(newId(), sam, 3u)) }.use { stage ->
            onGlass(stage.house()) {
                miss("Er zit nog iets tussen jou en Sam")
                aDayOn()
                tap("Kijken")
                see("Hoe het ging")
                tap("Terug")
                tap("Nu niet")
                miss("Er zit nog iets tussen jou en Sam")
                tap("Mensen")
                miss("Er zit nog iets tussen jou en Sam")
                see("Met Sam")
                assertNull(repairs.view().prompt)
                later(3 * A_DAY)
                tap("Vandaag")
                see("Er zit nog iets tussen jou en Sam")
            }
        }

    @Test
    fun `thrown away, the steps go with it or stand alone, and it comes back`() =
        withPeople { haven, sam ->
            val id = newId()
            haven.repairs().logRupture(RuptureDraft(id, sam, 3u))
            haven.repairs().logAttempt(AttemptDraft(newId(), AttemptWay.MADE, "sorry", rupture = id))
        }.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Met Sam")
                tap("Weggooien")
                see("En de stappen die erbij horen?")
                tap("Die ook weg")
                see("Weg. Terughalen kan nog 30 dagen.")
                miss("Met Sam")
                assertTrue(repairs.view().alone.isEmpty())
                tap("Terughalen")
                tap("Met Sam")
                see("Van jou: Sorry zeggen")
                tap("Weggooien")
                tap("Die blijven")
                assertEquals("sorry", repairs.view().alone.single().kind)
                tap("Losse stappen")
                see("Sorry zeggen")
            }
        }

    @Test
    fun `what came between belongs to a moment, and its time can be another`() =
        withPeople { haven, _ -> haven.diary().log(MomentDraft(newId(), MoodDraft.Step(2u))) }.use { stage ->
            onGlass(stage.house()) {
                tap("Dagboek")
                tap(words.choices.moods[1].title)
                tap("Er zit iets tussen ons")
                tap("Sam")
                tap(size(2))
                val page = repairs.rupture(repairs.view().open.single().id)
                assertEquals(house.haven!!.today().last.single().moment.id, page.moment)
                tap("Wanneer was het?")
                tap(words.diary.hourEarlier)
                rest()
                assertEquals(19, repairs.rupture(page.id).wall.hour.toInt())
                tap("Klaar")
                tap("Hoe groot voelde het?")
                tap(size(1))
                assertEquals(1, repairs.rupture(page.id).size.toInt())
                tap("Het is weer goed")
                tap("Eerder")
                tap(words.diary.minuteLater)
                tap("Losgelaten")
                see("Voorbij na 1 minuut: losgelaten")
                tap("Hoort bij een moment uit je dagboek")
                see("Stemming")
            }
        }

    @Test
    fun `what was swallowed shows among what is open`() =
        withPeople().use { stage ->
            onGlass(stage.house()) {
                val sam = house.haven!!.people().list().people.first { it.nickname == "Sam" }.id
                house.tell { it.needs().swallow(newId(), sam) }
                tap("Mensen")
                see("Vandaag, 20:14 · Ingeslikt · klein")
            }
        }

    @Test
    fun `insights say too little until there are eight`() =
        withPeople { haven, sam -> repeat(3) { lived(haven, sam, it) } }.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Wat je stappen laten zien")
                see("Nog te vroeg. Je hebt er 3, vanaf 8 kan het.")
                miss("uitgepraat of begrepen")
                val sam = house.haven!!.people().list().people.first { it.nickname == "Sam" }.id
                house.tell { haven -> (3 until 9).forEach { lived(haven, sam, it) } }
                val told = repairs.insights()
                see(told.time.sentence)
                see(told.time.spoken)
                assertTrue(told.time.points.isNotEmpty())
                see(told.landing.kinds.first().sentence)
                see(told.movedOn)
                tap("Warm")
                see("1 reactie geteld")
                tap("Ongedaan maken")
                see(repairs.warmth(null).counts)
                tap("Vorige week")
                miss("Warm")
                tap("Volgende week")
                see("Warm")
            }
        }

    @Test
    fun `two people turn out to be one`() =
        withPeople { haven, _ ->
            val sammie = person(haven, "Sammie", Role.PARTNER)
            haven.repairs().logRupture(RuptureDraft(newId(), sammie, 3u))
        }.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Sammie")
                tap("Meer over deze persoon")
                tap("Dit is dezelfde als iemand anders")
                see("Alles van deze persoon komt dan bij de ander. Dat blijft zo.")
                tap("Sam")
                tap("Dit is dezelfde als iemand anders")
                tap("Met elkaar")
                see("Wat er nu tussen zit")
                see("Met Sam")
                tap("Terug")
                miss("Sammie")
            }
        }

    /** One more thing with someone that was talked through, long ago, after a step that landed. */
    private fun lived(
        haven: Haven,
        who: UUID,
        time: Int,
    ) {
        val came = EVENING - Duration.ofDays(80L - 5 * time)
        val id = newId()
        val step = newId()
        haven.setClock(Clock.Stopped(came))
        haven.repairs().logRupture(RuptureDraft(id, who, (1 + time % 4).toUByte()))
        haven.setClock(Clock.Stopped(came + Duration.ofMinutes(20L * (time + 1))))
        haven.repairs().logAttempt(AttemptDraft(step, AttemptWay.MADE, "sorry", rupture = id))
        haven.repairs().changeAttempt(step, AttemptChange.Outcome(if (time % 3 == 0) Outcome.HALF else Outcome.WORKED))
        haven.repairs().changeRupture(id, RuptureChange.Closed(if (time == 4) Depth.MOVED_ON else Depth.TALKED, null))
        haven.setClock(Clock.Stopped(EVENING))
    }
}
