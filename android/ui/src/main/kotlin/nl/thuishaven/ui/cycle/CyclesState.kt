package nl.thuishaven.ui.cycle

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.CycleDraft
import nl.thuishaven.core.CyclesView
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.FoundView
import nl.thuishaven.core.PauseKept
import nl.thuishaven.core.Tie
import nl.thuishaven.core.UnderView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Words
import nl.thuishaven.ui.needs.removeNeed
import nl.thuishaven.ui.needs.takeBack
import java.util.UUID

/** The state of the screens about all cycles. */
internal class CyclesState(
    private val house: House,
) {
    /** What the core shows; none before the first answer. */
    var view: CyclesView? by mutableStateOf(null)
        private set

    /** The problems under problems. */
    var under: List<UnderView> by mutableStateOf(emptyList())
        private set

    /** Why the last thing was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() =
        house.ask({ needs.cycles() to needs.view().under }) { (all, deep) ->
            view = all
            under = deep
        }

    /** Begins to draw a cycle, and hands its id to [then] once it is kept. */
    fun draw(
        tie: Tie,
        person: UUID?,
        then: (UUID) -> Unit,
    ) = draw(CycleDraft(newId(), tie, person), then)

    /** Begins to draw what keeps coming back, as [draw] does. */
    fun draw(
        found: FoundView,
        then: (UUID) -> Unit,
    ) = draw(CycleDraft(newId(), Tie.NOW, found.person, found.trigger, found.reaction), then)

    private fun draw(
        draft: CycleDraft,
        then: (UUID) -> Unit,
    ) = house.ask({ needs.drawCycle(draft) }, { refusal = it }) {
        refusal = null
        then(draft.id)
    }

    /** Keeps that something was not said, and offers the way back. */
    fun swallow(words: Words) {
        val id = newId()
        house.ask({ needs.swallow(id, null) }) {
            view = it
            house.takeBack(words) { house.ask({ needs.remove(id) }) }
        }
    }

    /** Keeps whether one came back after a pause, and offers the way back. */
    fun kept(
        id: UUID,
        kept: PauseKept,
        words: Words,
    ) = house.ask({ needs.pauseKept(id, kept) }) {
        view = it
        house.takeBack(words) { house.ask({ needs.pauseKept(id, null) }) }
    }

    /** Takes a pause back. */
    fun takeBack(pause: UUID) = house.ask({ needs.remove(pause) })

    /** Throws something away without asking, says so, and offers the way back. */
    fun remove(
        id: UUID,
        words: Words,
    ) = house.removeNeed(id, words, along = false) { under = it.under }
}
