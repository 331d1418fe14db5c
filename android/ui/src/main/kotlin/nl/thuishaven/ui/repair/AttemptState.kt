package nl.thuishaven.ui.repair

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.AttemptChange
import nl.thuishaven.core.AttemptView
import nl.thuishaven.core.Explanation
import nl.thuishaven.ui.House
import java.util.UUID

/** Makes a change, built from the step as it is when its turn comes. The first part hears whether it was kept. */
internal typealias ChangeAttempt = (done: (Boolean) -> Unit, build: (AttemptView) -> AttemptChange) -> Unit

/** The state of every screen of one step. */
internal class AttemptState(
    private val house: House,
    val id: UUID,
) {
    /** What the core shows; none before the first answer. */
    var step: AttemptView? by mutableStateOf(null)
        private set

    /** Oneself. */
    var me: UUID? by mutableStateOf(null)
        private set

    /** Why the last change was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() =
        house.ask({
            me = people.list().people.find { it.me }?.id
            repairs.attempt(id)
        }) { step = it }

    /** Changes one thing about it. */
    fun change(
        done: (Boolean) -> Unit = {},
        build: (AttemptView) -> AttemptChange,
    ) = house.ask(
        { repairs.changeAttempt(id, build(step ?: repairs.attempt(id))) },
        refused = {
            refusal = it
            done(false)
        },
    ) {
        step = it
        refusal = null
        done(true)
    }

    /** Takes it out of the bin. */
    fun restore() =
        house.ask({
            repairs.restoreAttempt(id)
            repairs.attempt(id)
        }) { step = it }
}
