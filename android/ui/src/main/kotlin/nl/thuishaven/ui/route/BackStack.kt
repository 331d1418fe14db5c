package nl.thuishaven.ui.route

import androidx.compose.runtime.mutableStateListOf
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.listSaver

/** Where one is and where one came from. The first place is always [Place.Today]. */
class BackStack(
    first: List<Place> = listOf(Place.Today),
) {
    private val places = mutableStateListOf<Place>().apply { addAll(first) }

    /** The place on the screen. */
    val here: Place get() = places.last()

    /** There is somewhere to go back to. */
    val deep: Boolean get() = places.size > 1

    /** The place of the bar below that this one belongs to. */
    val root: Place.Root get() = places.filterIsInstance<Place.Root>().last()

    /** Opens a place on top of this one. */
    fun go(place: Place) {
        if (here != place) places.add(place)
    }

    /** Opens a place of the bar below. Back leads to Today from there. */
    fun go(root: Place.Root) {
        places.clear()
        places.add(Place.Today)
        if (root != Place.Today) places.add(root)
    }

    /** Goes back one place. */
    fun back() {
        if (deep) places.removeAt(places.lastIndex)
    }

    /** Goes back past every place for which [passed] holds. */
    fun leave(passed: (Place) -> Boolean) {
        while (deep && passed(here)) back()
    }

    companion object {
        /** Keeps ids and names, never a word that was typed; and not that someone looked for help. */
        val Saver: Saver<BackStack, Any> =
            listSaver(
                save = { stack -> (stack.places - Place.Help).map { it.line() } },
                restore = { lines ->
                    val places = lines.mapNotNull(::placeOf)
                    BackStack(if (places.firstOrNull() == Place.Today) places else listOf(Place.Today))
                },
            )
    }
}
