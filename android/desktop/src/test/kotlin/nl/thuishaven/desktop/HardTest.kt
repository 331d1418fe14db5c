package nl.thuishaven.desktop

import nl.thuishaven.core.Figure
import nl.thuishaven.core.Haven
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.Role
import nl.thuishaven.desktop.tour.person
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** When it is hard: what comes first, who is named, and when nothing is asked any more. */
class HardTest {
    private fun Haven.listener(name: String) =
        person(this, name, Role.FRIEND).also { people().change(it, PersonChange.Figure(Figure(true, false, false))) }

    @Test
    fun `very dark and full of energy is for the body first, and the next question waits behind it`() =
        prepared { it.listener("Bo") }.use { stage ->
            onGlass(stage.house()) {
                tap("heel donker, 1 van 7")
                see("Eén klein ding")
                tap("Wat gebeurde er?")
                walkTo(LogStep.ENERGY)
                tap("heel veel energie, 5 van 5")
                see("Eerst je lichaam")
                tap("Verder")
                see("Er is veel tegelijk. Praten en schrijven kan straks.")
                see("Hulp")
                tap("Voel je voeten")
                see("Zet allebei je voeten plat neer.")
                tap("Bel of app iemand")
                see("Bo")
                see("Het hoeft nergens over te gaan.")
                tap("Het voelt alsof het nu gebeurt")
                see("Vandaag is het 23 november 2026.")
                tap("Klaar")
                tap("Verder met je moment")
                see("Wie was erbij?")
                tap("Genoeg voor nu")
                see("Hoe is het nu?")
            }
        }

    @Test
    fun `whoever is not safe is in no offer, and in the list nothing is to be seen`() =
        prepared { haven ->
            haven.listener("Bo")
            haven.listener("Kees")
        }.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                val before = said()
                tap("Kees")
                miss("Niet veilig voor mij")
                tap("Meer over deze persoon")
                tap("Niet veilig voor mij")
                see("Je hoeft dit niet alleen te dragen. Hulp is één tik weg.")
                tap("Terug")
                assertEquals(before, said())
                tap("Vandaag")
                tap("heel donker, 1 van 7")
                tap("Wat gebeurde er?")
                walkTo(LogStep.ENERGY)
                tap("heel veel energie, 5 van 5")
                tap("Verder")
                tap("Bel of app iemand")
                see("Bo")
                miss("Kees")
            }
        }

    @Test
    fun `with someone there who is not safe it is not asked whether it is real, and help stands there`() =
        prepared { haven -> haven.people().change(haven.listener("Kees"), PersonChange.NotSafe(true)) }.use { stage ->
            onGlass(stage.house()) {
                tap("nogal donker, 3 van 7")
                tap("Wat gebeurde er?")
                walkTo(LogStep.PEOPLE)
                tap("Kees")
                walkTo(LogStep.THEN_OR_NOW)
                miss("Weet ik niet")
                see("Dan telt eerst dat je veilig bent. Hulp is één tik weg.")
            }
        }

    @Test
    fun `after three hard moments nothing is asked any more`() =
        prepared {}.use { stage ->
            onGlass(stage.house()) {
                repeat(3) { time ->
                    tap("heel donker, 1 van 7")
                    if (time < 2) {
                        see("Wat gebeurde er?")
                        tap("Later")
                    }
                }
                miss("Wat gebeurde er?")
                see("Genoeg verteld voor nu")
                tap("Genoeg verteld voor nu")
                see("Voel je voeten")
                miss("Verder met je moment")
                tap("Klaar")
                see("Hoe is het nu?")
            }
        }

    @Test
    fun `an offer that is not wanted stays away, and comes back from the bar or the settings`() =
        prepared {}.use { stage ->
            val house = stage.house()
            onGlass(house) {
                tap("heel donker, 1 van 7")
                tap("Eén klein ding")
                tap("Waarom zie ik dit?")
                tap("Dit niet meer aanbieden")
                see("Dit komt niet meer vanzelf. In de instellingen kan het weer aan.")
                tap("Ongedaan maken")
                assertTrue(house.settings!!.offers.all { it.on })
                tap("Dit niet meer aanbieden")
                tap("Klaar")
                miss("Eén klein ding")
                tap("Instellingen")
                tap("Eén klein ding, als het donker is")
                tap("Terug")
                see("Eén klein ding")
            }
        }

    @Test
    fun `what happened in a life stands in the calendar, and comes back when it was thrown away`() =
        prepared {}.use { stage ->
            val house = stage.house()
            onGlass(house) {
                tap("Dagboek")
                tap("Kalender")
                tap("Wat er gebeurde")
                see("Hier staat nog niets.")
                tap("Iets toevoegen")
                tap("Verhuizing")
                type("In je eigen woorden", "naar zee")
                tap("Bewaren")
                see("Verhuizing · naar zee")
                tap("Verhuizing · naar zee")
                retype("In je eigen woorden", "naar de kade")
                tap("Nieuw werk")
                tap("Bewaren")
                miss("Verhuizing · naar zee")
                see("Nieuw werk · naar de kade")
                tap("Nieuw werk · naar de kade")
                retype("In je eigen woorden", "naar zee")
                tap("Verhuizing")
                tap("Bewaren")
                tap("Weggooien")
                see("Hier staat nog niets.")
                tap("Terughalen")
                tap("Terug")
                tap(house.haven!!.diary().month(null).days.first { it.today }.spoken)
                see("Verhuizing · naar zee")
            }
        }
}
