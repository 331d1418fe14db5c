package nl.thuishaven.ui.needs

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.ApiException
import nl.thuishaven.core.ChoiceView
import nl.thuishaven.core.Explanation
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Rooms

/** Keeps a form, built from what is kept of it when its turn comes. The first part hears whether it was kept. */
internal typealias KeepForm<D> = (done: (Boolean) -> Unit, build: (D) -> D) -> Unit

/** The state of a form about one thing of needs, read by itself with [open]. There is none of it before its first answer. */
internal class FormState<T : Any>(
    private val house: House,
    private val open: Rooms.() -> T?,
) {
    /** What is kept of it; none before it was begun. */
    var here: T? by mutableStateOf(null)
        private set

    /** Whom it can be about; none before the first answer of the core. */
    var people: List<ChoiceView>? by mutableStateOf(null)
        private set

    /** Why the last thing was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() =
        house.ask({ begun() to needs.view().people }, { refusal = it }) { (one, all) ->
            here = one
            people = all
        }

    /** Keeps something of it; [write] gets what is kept of it when its turn comes. */
    fun keep(
        done: (Boolean) -> Unit = {},
        write: Rooms.(T?) -> Unit,
    ) = house.ask(
        {
            write(begun())
            begun()
        },
        refused = {
            refusal = it
            done(false)
        },
    ) {
        here = it
        refusal = null
        done(true)
    }

    private fun Rooms.begun(): T? =
        try {
            open()
        } catch (_: ApiException.NotFound) {
            null
        }
}
