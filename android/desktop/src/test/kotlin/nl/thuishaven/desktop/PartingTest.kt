package nl.thuishaven.desktop

import nl.thuishaven.core.Figure
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.Role
import nl.thuishaven.desktop.tour.Stage
import nl.thuishaven.desktop.tour.person
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** Parting from someone: only from who rests or is not safe, with letters that stay here. */
class PartingTest {
    private fun withPeople(): Stage =
        prepared { haven ->
            person(haven, "Sam", Role.PARTNER)
            person(haven, "Kees", Role.EX)
            haven.people().change(person(haven, "Bo", Role.FRIEND), PersonChange.Figure(Figure(true, false, false)))
        }

    @Test
    fun `from who rests, with a letter that is changed, thrown away and brought back`() =
        withPeople().use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Ik")
                miss("Afscheid")
                tap("Terug")
                tap("Sam")
                miss("Afscheid")
                tap("Laten rusten")
                tap("Afscheid")
                see("Rouw komt in golven. Een golf zakt weer.")
                tap("Een brief beginnen")
                see("Alles mag erin. Hij blijft hier.")
                type("Een brief die je niet verstuurt", "Lieve Sam", pauses = false)
                tap("Klaar")
                see("Eerder geschreven")
                tap("Lieve Sam")
                retype("Een brief die je niet verstuurt", "Lieve Sam, het is stil hier")
                back()
                see("Lieve Sam, het is stil hier")
                tap("Lieve Sam, het is stil hier")
                tap("Weggooien")
                see("Weg. Terughalen kan nog 30 dagen.")
                miss("Lieve Sam, het is stil hier")
                tap("Terughalen")
                see("Lieve Sam, het is stil hier")
                tap("Terug")
                tap("Niet meer laten rusten")
                miss("Afscheid")
            }
        }

    @Test
    fun `the urge to make contact is noticed and taken back, and someone else can be called`() =
        withPeople().use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Sam")
                tap("Laten rusten")
                tap("Afscheid")
                miss(URGE)
                see("Iemand anders bellen")
                see("Bo")
                tap("Ik wil contact zoeken")
                see(URGE)
                see("1 keer de neiging om contact te zoeken, de laatste 30 dagen.")
                tap("Ik wil contact zoeken")
                see("2 keer de neiging om contact te zoeken, de laatste 30 dagen.")
                tap("Ongedaan maken")
                see("1 keer de neiging om contact te zoeken, de laatste 30 dagen.")
            }
        }

    @Test
    fun `from who is not safe it lies behind the same fold, with help`() =
        withPeople().use { stage ->
            val house = stage.house()
            onGlass(house) {
                tap("Mensen")
                tap("Kees")
                val before = said()
                tap("Meer over deze persoon")
                miss("Afscheid")
                tap("Niet veilig voor mij")
                see("Afscheid")
                tap("Terug")
                tap("Kees")
                assertEquals(before, said())
                tap("Meer over deze persoon")
                tap("Afscheid")
                see("Weggaan bij iemand die niet veilig is, is vaak het gevaarlijkste moment. Doe het niet alleen.")
                miss("Missen en opgelucht zijn kan allebei op één dag.")
                tapLast("Hulp")
                see(house.haven!!.help().title)
                tap("Terug")
                see("Iemand anders bellen")
            }
        }

    private companion object {
        const val URGE = "Dat gevoel mag er zijn. Het zakt vaak als je het even laat. Schrijf het hier op, of bel iemand anders."
    }
}
