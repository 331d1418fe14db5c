package nl.thuishaven.ui.today

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.TodayView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import java.util.UUID

/** The state of Today. */
internal class TodayState(
    private val house: House,
) {
    /** What the core shows; none before the first answer. */
    var view: TodayView? by mutableStateOf(null)
        private set

    fun read() = house.ask({ haven.today() }) { view = it }

    /** One tap on a light: kept at once. Whether it corrects the tap before it is for the core to say. */
    fun tap(
        step: Int,
        later: UUID?,
    ) {
        val id = newId()
        house.ask({ diary.tap(id, step.toUByte(), later) })
    }

    /** Leaves a moment as it is: it no longer waits. */
    fun leave(id: UUID) = house.ask({ diary.change(id, MomentChange.Settled) })
}
