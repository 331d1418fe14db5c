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

    /** Takes one off the shelf, and says so; as long as that is read, it can be put back as it came. */
    fun takeOff(
        canonical: String,
        said: String,
        back: String,
    ) = house.ask({ questionnaires.source(canonical) to questionnaires.takeOff(canonical) }) { (source, shelf) ->
        view = shelf
        house.notice = Notice(said, back) { house.ask({ questionnaires.takeIn(source) }) { read() } }
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
