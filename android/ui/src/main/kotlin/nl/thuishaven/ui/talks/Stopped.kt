package nl.thuishaven.ui.talks

import nl.thuishaven.core.TalksView
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.TalksPart

/** Opens two talks in the mind where one stopped: at the last part that has an answer, with the parts before it behind it. */
internal fun TalksView.open(go: (Place) -> Unit) {
    val part =
        when {
            difference != null -> TalksPart.AFTER
            unheard.isNotEmpty() -> TalksPart.UNHEARD
            else -> TalksPart.BEFORE
        }
    TalksPart.entries.filter { it <= part }.forEach { go(NeedPlace.TalksStep(id, it)) }
}
