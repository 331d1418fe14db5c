package nl.thuishaven.ui.flow

import androidx.compose.runtime.Composable
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.moment.toggled
import nl.thuishaven.ui.pieces.Chip
import nl.thuishaven.ui.pieces.Chips

/** What it began with. */
@Composable
internal fun TriggerStep(
    moment: MomentView,
    change: Change,
) {
    val words = LocalWords.current
    val chosen = moment.triggers.map { it.id }
    Chips {
        words.choices.triggers.forEach { choice ->
            Chip(choice.label, choice.id in chosen, {
                change({}) { now -> MomentChange.Triggers(now.moment.triggers.map { it.id }.toggled(choice.id), now.moment.ownTrigger) }
            })
        }
        // What a newer app chose stays in sight here, and can be taken away.
        moment.triggers.filter { mine -> words.choices.triggers.none { it.id == mine.id } }.forEach { choice ->
            Chip(choice.label, true, {
                change({}) { now -> MomentChange.Triggers(now.moment.triggers.map { it.id } - choice.id, now.moment.ownTrigger) }
            })
        }
    }
    OwnWords(moment.ownTrigger) { text, done ->
        change(done) { now -> MomentChange.Triggers(now.moment.triggers.map { it.id }, text) }
    }
}
