package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.ChainView
import nl.thuishaven.core.ChosenView
import nl.thuishaven.core.ListChoice
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.LogStepView
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.ui.moment.toggled
import nl.thuishaven.ui.pieces.Chip
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.GroupTitle

/**
 * A step that is a list in groups. What is chosen says what it means; [beside] stands under that. [onChosen] hears of
 * what was chosen once it is kept.
 */
@Composable
internal fun ListStep(
    step: LogStepView,
    page: MomentPage,
    change: Change,
    onChosen: (String) -> Unit = {},
    beside: @Composable (ListChoice) -> Unit = {},
) {
    val here = page.chain.at(step.step) ?: return
    val chosen = here.chosen.map { it.id }

    fun toggle(id: String) =
        change({ kept -> if (kept && id !in chosen) onChosen(id) }) { now ->
            val before = now.chain.at(step.step)
            MomentChange.Chosen(step.step, before.ids().toggled(id), before?.own.orEmpty())
        }

    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(18.dp)) {
        step.groups.forEach { group ->
            Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
                if (group.title.isNotEmpty()) GroupTitle(group.title)
                Chips { group.choices.forEach { Chip(it.label, it.id in chosen, { toggle(it.id) }) } }
                group.choices.filter { it.id in chosen }.forEach {
                    Meaning(it.label, it.meaning)
                    beside(it)
                }
            }
        }
        // What a newer app chose stays in sight here, and can be taken away.
        val unknown = here.chosen.filter { mine -> step.groups.none { group -> group.choices.any { it.id == mine.id } } }
        if (unknown.isNotEmpty()) Chips { unknown.forEach { Chip(it.label, true, { toggle(it.id) }) } }
    }
    if (step.own) {
        OwnWords(here.own) { text, done ->
            change(done) { now -> MomentChange.Chosen(step.step, now.chain.at(step.step).ids(), text) }
        }
    }
}

/** What was chosen at a step that is a list. */
internal fun ChainView.at(step: LogStep): ChosenView? = chosen.find { it.step == step }

private fun ChosenView?.ids(): List<String> = this?.chosen?.map { it.id }.orEmpty()
