package nl.thuishaven.ui.moment

import nl.thuishaven.core.DiaryWords
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Notice
import java.util.UUID

/** Throws a moment away without asking, says so, and offers the way back. [then] follows once it is gone. */
internal fun House.remove(
    id: UUID,
    words: DiaryWords,
    then: () -> Unit = {},
) = ask({ diary.remove(id) }) {
    notice = Notice(words.removed, words.restore) { ask({ diary.restore(id) }) }
    then()
}
