package nl.thuishaven.ui.parting

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.PartingView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Words
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.needs.takeBack
import java.util.UUID

/** The state of the screen of parting from someone. */
internal class PartingState(
    private val house: House,
    private val person: UUID,
) {
    /** What the core shows; none before the first answer, and none of someone one does not part from. */
    var view: PartingView? by mutableStateOf(null)
        private set

    /** Why there is none, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() =
        house.ask(
            { needs.parting(person) },
            refused = {
                view = null
                refusal = it
            },
        ) {
            view = it
            refusal = null
        }

    /** Keeps that the urge to make contact was there, and offers the way back. */
    fun urge(words: Words) {
        val id = newId()
        house.ask({ needs.noticeUrge(id, person) }) {
            view = it
            house.takeBack(words) { house.ask({ needs.remove(id) }) }
        }
    }
}
