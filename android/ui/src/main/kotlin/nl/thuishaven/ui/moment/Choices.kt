package nl.thuishaven.ui.moment

import nl.thuishaven.core.MomentChoices
import nl.thuishaven.core.MomentView

/** The word for the mood of a moment. */
internal fun MomentChoices.mood(moment: MomentView): String = moods.first { it.step == moment.step }.title

/** The word for the energy of a moment; none when it was not given. */
internal fun MomentChoices.energy(moment: MomentView): String? = energies.firstOrNull { it.step == moment.energy }?.title

/** What stands beside the mood of a moment, in the order of the log flow. */
internal fun MomentView.tags(): List<String> =
    (triggers.map { it.label } + ownTrigger + emotions.map { it.label } + ownEmotion + people.map { it.label }).filter { it.isNotEmpty() }

/** The list with [id] put in, or taken out when it was there. Whether that is allowed is for the core to say. */
internal fun <T> List<T>.toggled(id: T): List<T> = if (id in this) this - id else this + id
