package nl.thuishaven.ui.flow

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import nl.thuishaven.core.LogStepView
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.moment.toggled
import nl.thuishaven.ui.pieces.Chip
import nl.thuishaven.ui.pieces.LocalWay

/** The one reaction that opens help as soon as it is kept. */
private const val HURT_MYSELF = "hurt_myself"

/** How one protected oneself, and what of it was felt and not done. */
@Composable
internal fun ReactionStep(
    step: LogStepView,
    page: MomentPage,
    change: Change,
) {
    val words = LocalWords.current.diary
    val help = LocalWay.current.help
    ListStep(step, page, change, onChosen = { if (it == HURT_MYSELF) help?.invoke() }) { reaction ->
        Chip(
            words.almost,
            reaction.id in page.chain.almost,
            { change({}) { now -> MomentChange.Almost(now.chain.almost.toggled(reaction.id)) } },
            // Read aloud, it has to say which one.
            Modifier.semantics { contentDescription = "${reaction.label}: ${words.almost}" },
        )
    }
}
