package nl.thuishaven.ui.moment

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.ui.House
import java.util.UUID

/** The state of every screen that shows or changes one moment. */
internal class MomentState(
    private val house: House,
    val id: UUID,
) {
    /** What the core shows; none before the first answer. */
    var page: MomentPage? by mutableStateOf(null)
        private set

    /** Why the last change was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() = house.ask({ diary.open(id) }) { page = it }

    /** Changes one thing. The change is built from the moment as it is when its turn comes, so quick taps add up. */
    fun change(
        done: (Boolean) -> Unit = {},
        build: (MomentPage) -> MomentChange,
    ) = house.ask(
        { diary.change(id, build(page ?: diary.open(id))) },
        refused = {
            refusal = it
            done(false)
        },
    ) {
        page = it
        refusal = null
        done(true)
    }

    /** Takes back the last change. */
    fun undo() = house.ask({ diary.undo(id) }) { page = it }

    /** Takes the moment out of the bin. */
    fun restore() = house.ask({ diary.restore(id) }) { page = it }
}
