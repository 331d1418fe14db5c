package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.AttemptChange
import nl.thuishaven.core.AttemptView
import nl.thuishaven.core.Noticed
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.needs.ChoiceGroup
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.OneOfChip
import java.util.UUID

/** How it landed. Tapped once more, it is left open again. */
@Composable
internal fun AskLanded(
    step: AttemptView,
    change: ChangeAttempt,
) {
    val words = LocalWords.current
    OneOfThese(
        words.repairs.outcome,
        words.repairChoices.outcomes.map { it.outcome to it.label },
        step.outcome,
    ) { outcome -> change({}) { now -> AttemptChange.Outcome(outcome.takeUnless { it == now.outcome }) } }
}

/** When one noticed a step of the other, and, unless it was missed, how far one let it in. */
@Composable
internal fun AskNoticed(
    step: AttemptView,
    change: ChangeAttempt,
) {
    val words = LocalWords.current
    OneOfThese(
        words.repairs.noticed,
        words.repairChoices.noticed.map { it.noticed to it.label },
        step.noticed,
    ) { noticed -> change({}) { now -> AttemptChange.Noticed(noticed.takeUnless { it == now.noticed }) } }
    if (step.noticed == Noticed.MISSED) return
    OneOfThese(
        words.repairs.letIn,
        words.repairChoices.letIn.map { it.step to it.title },
        step.letIn,
    ) { letIn -> change({}) { now -> AttemptChange.LetIn(letIn.takeUnless { it == now.letIn }) } }
}

/** With whom a step was that stands alone; one of one's own can be for oneself. */
@Composable
internal fun StepWith(
    step: AttemptView,
    state: AttemptState,
) {
    val words = LocalWords.current.repairs
    val whom = step.whom.map { one -> UUID.fromString(one.id).let { it to if (it == state.me) words.forMe else one.label } }
    OneOfThese(words.with, whom, step.person) { person ->
        state.change { now -> AttemptChange.Person(person.takeUnless { it == now.person }) }
    }
    if (step.person != null && step.person == state.me) {
        Text(words.forMeAbout, Modifier.padding(horizontal = 12.dp), Look.colours.softInk, style = Look.type.second)
    }
}

@Composable
private fun <T> OneOfThese(
    question: String,
    options: List<Pair<T, String>>,
    chosen: T?,
    onChoose: (T) -> Unit,
) = ChoiceGroup(question) {
    Chips(one = true) {
        options.forEach { (option, label) ->
            OneOfChip(
                label,
                option == chosen,
                { onChoose(option) },
                // Read aloud, it has to say to which question.
                Modifier.semantics { contentDescription = "$question $label" },
            )
        }
    }
}
