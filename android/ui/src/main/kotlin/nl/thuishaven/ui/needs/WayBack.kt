package nl.thuishaven.ui.needs

import nl.thuishaven.core.NeedsView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Notice
import nl.thuishaven.ui.Words
import java.util.UUID

/**
 * Throws something of needs or cycles away without asking, says so, and offers the way back, which goes [along] to the
 * next screen. [restored] hears what there is once it is back, [then] what is left.
 */
internal fun House.removeNeed(
    id: UUID,
    words: Words,
    along: Boolean = true,
    restored: (NeedsView) -> Unit = {},
    then: (NeedsView) -> Unit,
) = ask({ needs.remove(id) }) {
    notice = Notice(words.needs.removed, words.needs.restore, along) { ask({ needs.restore(id) }, then = restored) }
    then(it)
}

/** Says that something was kept, with the way back. */
internal fun House.takeBack(
    words: Words,
    back: () -> Unit,
) {
    notice = Notice(words.cycle.swallowedKept, words.today.takeBack, onAction = back)
}
