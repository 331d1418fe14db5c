package nl.thuishaven.ui.repair

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.AttemptDraft
import nl.thuishaven.core.BidDraft
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.RepairsView
import nl.thuishaven.core.RuptureChange
import nl.thuishaven.core.RuptureDraft
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Notice
import nl.thuishaven.ui.Words
import java.util.UUID

/** The state of the screens that show all of what came between. */
internal class RepairsState(
    private val house: House,
) {
    /** What the core shows; none before the first answer. */
    var view: RepairsView? by mutableStateOf(null)
        private set

    /** Why the last thing was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() = house.ask({ repairs.view() }) { view = it }

    /** Keeps that something came between. [then] follows once it is kept. */
    fun log(
        draft: RuptureDraft,
        then: () -> Unit,
    ) = house.ask({ repairs.logRupture(draft) }, { refusal = it }) {
        refusal = null
        then()
    }

    /** Keeps that a step was taken. [then] follows once it is kept. */
    fun log(
        draft: AttemptDraft,
        then: () -> Unit,
    ) = house.ask({ repairs.logAttempt(draft) }, { refusal = it }) {
        refusal = null
        then()
    }

    /** Keeps how a bid was answered, and offers the way back. */
    fun log(
        draft: BidDraft,
        words: Words,
    ) = house.ask({ repairs.logBid(draft) }) {
        view = it
        house.notice =
            Notice(words.repairTools.bidKept, words.today.takeBack) { house.ask({ repairs.removeTool(draft.id) }) { all -> view = all } }
    }
}

/** Puts the question about one off. */
internal fun House.putOff(rupture: UUID) = ask({ repairs.changeRupture(rupture, RuptureChange.PutOff) })

/**
 * Throws one away without asking more, says so, and offers the way back, which goes along to the next screen. [then]
 * follows once it is gone.
 */
internal fun House.removeRupture(
    id: UUID,
    withAttempts: Boolean,
    words: Words,
    then: () -> Unit,
) = ask({ repairs.removeRupture(id, withAttempts) }) {
    notice = Notice(words.repairs.removed, words.repairs.restore, along = true) { ask({ repairs.restoreRupture(id) }) }
    then()
}

/** The same for a step. */
internal fun House.removeAttempt(
    id: UUID,
    words: Words,
    then: () -> Unit,
) = ask({ repairs.removeAttempt(id) }) {
    notice = Notice(words.repairs.removed, words.repairs.restore, along = true) { ask({ repairs.restoreAttempt(id) }) }
    then()
}

/** The same for one of the tools. */
internal fun House.removeTool(
    id: UUID,
    words: Words,
    then: () -> Unit,
) = ask({ repairs.removeTool(id) }) {
    notice = Notice(words.repairs.removed, words.repairs.restore, along = true) { ask({ repairs.restoreTool(id) }) }
    then()
}
