package nl.thuishaven.ui.moment

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.core.SoreSpotDraft
import nl.thuishaven.core.SoreSpotsView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.wholeCharacters
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

    /** One's own sore spots; none before they were asked for. */
    var spots: SoreSpotsView? by mutableStateOf(null)
        private set

    fun read() = house.ask({ diary.open(id) }) { page = it }

    fun readSpots() = house.ask({ diary.soreSpots() }) { spots = it }

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

    /** Adds a sore spot to one's own list, and hands its id to [then] once it is kept. */
    fun addSoreSpot(
        text: String,
        then: (UUID) -> Unit,
    ) {
        val id = newId()
        house.ask({ diary.addSoreSpot(SoreSpotDraft(id, text.wholeCharacters())) }, { refusal = it }) {
            spots = it
            refusal = null
            then(id)
        }
    }

    /** Puts a sore spot to rest, or wakes it. */
    fun restSpot(
        spot: UUID,
        resting: Boolean,
    ) = house.ask({ diary.restSoreSpot(spot, resting) to diary.open(id) }) { (all, moment) ->
        spots = all
        page = moment
    }

    /** Takes back the last change. */
    fun undo() = house.ask({ diary.undo(id) }) { page = it }

    /** Takes the moment out of the bin. */
    fun restore() = house.ask({ diary.restore(id) }) { page = it }
}
