package nl.thuishaven.ui.needs

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.CardDraft
import nl.thuishaven.core.CardWay
import nl.thuishaven.core.NeedsView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Words
import nl.thuishaven.ui.moment.remove

/** The state of the screens that show all of what one needs. */
internal class NeedsState(
    private val house: House,
) {
    /** What the core shows; none before the first answer. */
    var view: NeedsView? by mutableStateOf(null)
        private set

    fun read() = house.ask({ needs.view() }) { view = it }

    /** Keeps that a sentence that carries was said, heard or longed for, and offers the way back. */
    fun use(
        card: String,
        way: CardWay,
        words: Words,
    ) {
        val id = newId()
        house.ask({ needs.useCard(CardDraft(id, card, null, way)) }) {
            view = it
            house.takeBack(words) { house.ask({ needs.remove(id) }) { all -> view = all } }
        }
    }
}
