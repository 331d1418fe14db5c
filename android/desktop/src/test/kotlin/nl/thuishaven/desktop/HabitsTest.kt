package nl.thuishaven.desktop

import nl.thuishaven.core.Clock
import nl.thuishaven.core.newId
import nl.thuishaven.desktop.tour.EVENING
import nl.thuishaven.desktop.tour.Walker
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.time.Duration

/** Small habits: a tick, no tick, and how often it was there. */
class HabitsTest {
    private val Walker.ticked
        get() =
            house.haven!!
                .needs()
                .habits()
                .habits
                .filter { it.ticked != null }
                .map { it.label }

    @Test
    fun `a habit is ticked and unticked, and says on how many days it was there`() =
        prepared { haven ->
            haven.setClock(Clock.Stopped(EVENING - Duration.ofDays(1)))
            haven.needs().tickHabit(newId(), "greet")
            haven.setClock(Clock.Stopped(EVENING))
        }.use { stage ->
            onGlass(stage.house()) {
                tap("Mensen")
                tap("Wat je nodig hebt")
                tap("Kleine gewoontes")
                see("Even opkijken als er iemand binnenkomt.")
                see("Op 1 van de laatste 30 dagen")
                assertEquals(emptyList<String>(), ticked)
                tap("Elkaar begroeten")
                see("Op 2 van de laatste 30 dagen")
                tap("Samen eten")
                assertEquals(listOf("Elkaar begroeten", "Samen eten"), ticked)
                tap("Elkaar begroeten")
                miss("Op 2 van de laatste 30 dagen")
                assertEquals(listOf("Samen eten"), ticked)
                tap("Terug")
                tap("Kleine gewoontes")
                tap("Samen eten")
                assertEquals(emptyList<String>(), ticked)
            }
        }
}
