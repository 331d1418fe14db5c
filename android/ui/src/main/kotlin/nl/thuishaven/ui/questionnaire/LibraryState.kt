package nl.thuishaven.ui.questionnaire

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.LibraryView
import nl.thuishaven.core.StartDraft
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Notice
import java.util.UUID

/** The state of the shelf. */
internal class LibraryState(
    private val house: House,
) {
    /** What there is; none before the first answer. */
    var view: LibraryView? by mutableStateOf(null)
        private set

    fun read() = house.ask({ questionnaires.library() }) { view = it }

    /** Takes one off the shelf, says so, and keeps what it was called on no list. */
    fun takeOff(
        canonical: String,
        said: String,
    ) = house.ask({ questionnaires.takeOff(canonical) }) {
        view = it
        house.notice = Notice(said)
    }
}

/** Begins a questionnaire, about [person] or nobody, and hands its id to [then] once it is on disk. */
internal fun House.begin(
    canonical: String,
    person: UUID? = null,
    onPurpose: Boolean = false,
    then: (UUID) -> Unit,
) {
    val id = newId()
    ask({ questionnaires.start(StartDraft(id, canonical, person, onPurpose)) }) { then(id) }
}
