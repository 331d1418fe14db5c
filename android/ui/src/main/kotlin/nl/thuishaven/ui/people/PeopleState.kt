package nl.thuishaven.ui.people

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.PeopleView
import nl.thuishaven.core.PersonDraft
import nl.thuishaven.core.Role
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** The state of the screens about people. */
internal class PeopleState(
    private val house: House,
) {
    /** Everyone; none before the first answer. */
    var view: PeopleView? by mutableStateOf(null)
        private set

    /** Why the last thing was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() = house.ask({ people.list() }) { view = it }

    /** Makes one of two: all there is of [gone] comes to [into]. [then] follows once it did. */
    fun merge(
        gone: UUID,
        into: UUID,
        then: () -> Unit,
    ) = house.ask({ people.merge(gone, into) }, { refusal = it }) {
        view = it
        refusal = null
        then()
    }

    /** Adds someone, and hands their id to [then] once they are kept. */
    fun add(
        nickname: String,
        role: Role,
        then: (UUID) -> Unit,
    ) {
        val id = newId()
        house.ask({ people.add(PersonDraft(id, nickname.wholeCharacters(), role)) }, { refusal = it }) {
            view = it
            refusal = null
            then(id)
        }
    }
}
