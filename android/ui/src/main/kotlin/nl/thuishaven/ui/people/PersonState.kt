package nl.thuishaven.ui.people

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.PersonPage
import nl.thuishaven.core.RoleView
import nl.thuishaven.core.TogetherView
import nl.thuishaven.ui.House
import java.util.UUID

/** Makes a change, built from the person as they are when its turn comes. The first part hears whether it was kept. */
internal typealias ChangePerson = (done: (Boolean) -> Unit, build: (PersonPage) -> PersonChange) -> Unit

/** The state of the page of one person. */
internal class PersonState(
    private val house: House,
    val id: UUID,
) {
    /** What the core shows; none before the first answer. */
    var page: PersonPage? by mutableStateOf(null)
        private set

    /** What there is with them; none before the first answer. */
    var together: TogetherView? by mutableStateOf(null)
        private set

    /** The roles to choose from. */
    var roles: List<RoleView> by mutableStateOf(emptyList())
        private set

    /** Why the last change was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() =
        house.ask({ Triple(people.list().roles, people.open(id), repairs.together(id)) }) { (all, one, both) ->
            roles = all
            page = one
            together = both
        }

    /** Changes one thing about them. */
    fun change(
        done: (Boolean) -> Unit = {},
        build: (PersonPage) -> PersonChange,
    ) = house.ask(
        {
            people.change(id, build(page ?: people.open(id)))
            people.open(id)
        },
        refused = {
            refusal = it
            done(false)
        },
    ) {
        page = it
        refusal = null
        done(true)
    }
}
