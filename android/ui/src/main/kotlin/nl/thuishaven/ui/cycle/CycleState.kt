package nl.thuishaven.ui.cycle

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.ChoiceView
import nl.thuishaven.core.CycleChange
import nl.thuishaven.core.CyclePage
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.PauseDraft
import nl.thuishaven.core.PauseKept
import nl.thuishaven.core.PauseView
import nl.thuishaven.core.Seen
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Words
import nl.thuishaven.ui.needs.removeNeed
import nl.thuishaven.ui.needs.takeBack
import java.util.UUID

/** Makes a change, built from the cycle as it is when its turn comes. The first part hears whether it was kept. */
internal typealias ChangeOfCycle = (done: (Boolean) -> Unit, build: (CyclePage) -> CycleChange) -> Unit

/** The state of every screen of one cycle. */
internal class CycleState(
    private val house: House,
    val id: UUID,
) {
    /** What the core shows; none before the first answer. */
    var page: CyclePage? by mutableStateOf(null)
        private set

    /** The pause that is under way, or that can still be asked about. */
    var pause: PauseView? by mutableStateOf(null)
        private set

    /** With whom it is, when something can come between with them. */
    val with: UUID? get() = page?.takeUnless { it.offersHelp }?.person?.takeIf { one -> between.any { it.id == one.toString() } }

    private var between: List<ChoiceView> by mutableStateOf(emptyList())

    /** Why the last change was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() =
        house.ask({ Triple(needs.cycle(id), needs.cycles().pause, repairs.view().people) }) { (cycle, running, all) ->
            page = cycle
            pause = running?.takeIf { it.cycle == id }
            between = all
        }

    /** Changes one thing about it. */
    fun change(
        done: (Boolean) -> Unit = {},
        build: (CyclePage) -> CycleChange,
    ) = house.ask(
        { needs.changeCycle(id, build(page ?: needs.cycle(id))) },
        refused = {
            refusal = it
            done(false)
        },
    ) {
        page = it
        refusal = null
        done(true)
    }

    /** Keeps that it was seen again, and offers the way back. */
    fun spot(
        seen: Seen,
        words: Words,
    ) {
        val sighting = newId()
        house.ask({ needs.spot(sighting, id, seen) }) {
            page = it
            house.takeBack(words) { house.ask({ needs.remove(sighting) }) }
        }
    }

    /** Begins a pause. */
    fun begin(minutes: Int) {
        val draft = PauseDraft(newId(), id, page?.person, minutes.toUInt())
        house.ask({ needs.beginPause(draft) }) { pause = it.pause }
    }

    /** Takes a pause back. */
    fun takeBack(pause: UUID) = house.ask({ needs.remove(pause) })

    /** Keeps whether one came back after a pause, and offers the way back. */
    fun kept(
        of: UUID,
        kept: PauseKept,
        words: Words,
    ) = house.ask({ needs.pauseKept(of, kept) }) {
        pause = it.pause
        house.takeBack(words) { house.ask({ needs.pauseKept(of, null) }) }
    }

    /** Throws it away without asking, says so, and offers the way back. [then] follows once it is gone. */
    fun remove(
        words: Words,
        then: () -> Unit,
    ) = house.removeNeed(id, words) { then() }

    /** Takes it out of the bin. */
    fun restore() = house.ask({ needs.restore(id) })
}
