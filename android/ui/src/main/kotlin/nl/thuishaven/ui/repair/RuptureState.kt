package nl.thuishaven.ui.repair

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.RuptureChange
import nl.thuishaven.core.RupturePage
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import java.util.UUID

/** Makes a change, built from what came between as it is when its turn comes. The first part hears whether it was kept. */
internal typealias ChangeRupture = (done: (Boolean) -> Unit, build: (RupturePage) -> RuptureChange) -> Unit

/** The state of every screen of one thing that came between. */
internal class RuptureState(
    private val house: House,
    val id: UUID,
) {
    /** What the core shows; none before the first answer. */
    var page: RupturePage? by mutableStateOf(null)
        private set

    /** Why the last change was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() = house.ask({ repairs.rupture(id) }) { page = it }

    /** Changes one thing about it. */
    fun change(
        done: (Boolean) -> Unit = {},
        build: (RupturePage) -> RuptureChange,
    ) = house.ask(
        { repairs.changeRupture(id, build(page ?: repairs.rupture(id))) },
        refused = {
            refusal = it
            done(false)
        },
    ) {
        page = it
        refusal = null
        done(true)
    }

    /** One came back to a child and comforted it: one tap. */
    fun laterAfterAll() {
        val step = newId()
        house.ask({ repairs.laterAfterAll(id, step) }, { refusal = it }) {
            page = it
            refusal = null
        }
    }

    /** The other is not safe. */
    fun flag(person: UUID) =
        house.ask({
            people.change(person, PersonChange.NotSafe(true))
            repairs.rupture(id)
        }) { page = it }

    /** Takes it out of the bin. */
    fun restore() =
        house.ask({
            repairs.restoreRupture(id)
            repairs.rupture(id)
        }) { page = it }
}
