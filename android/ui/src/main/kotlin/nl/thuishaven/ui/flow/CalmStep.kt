package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.CalmDraft
import nl.thuishaven.core.CalmView
import nl.thuishaven.core.ChoiceView
import nl.thuishaven.core.ListChoice
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.core.Occurred
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.light.LightTiles
import nl.thuishaven.ui.moment.toggled
import nl.thuishaven.ui.pieces.Chip
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.TextAction
import java.util.UUID

/** The company that has a name. */
private const val A_PERSON = "person"

/** Changes how calm came back, built from what is kept of it when its turn comes. */
internal typealias CalmChange = (done: (Boolean) -> Unit, build: (CalmDraft) -> CalmDraft) -> Unit

/** With whom calm came back, how, when, and how it was then. */
@Composable
internal fun CalmStep(
    page: MomentPage,
    change: Change,
) {
    val words = LocalWords.current
    val calm = page.chain.calm
    val set: CalmChange = { done, build -> change(done) { now -> MomentChange.Calm(build(now.chain.calm.draft())) } }
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(20.dp)) {
        Choices(words.diary.calmCompany, words.choices.company, calm?.company.orEmpty()) { id ->
            set({}) { it.copy(company = it.company.toggled(id)) }
        }
        if (calm?.company.orEmpty().any { it.id == A_PERSON }) Companions(page, set)
        Choices(words.diary.calmHow, words.choices.soothers, calm?.soothers.orEmpty()) { id ->
            set({}) { it.copy(soothers = it.soothers.toggled(id)) }
        }
        CalmTime(calm, page.wall, set)
        Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
            GroupTitle(words.diary.calmMood)
            LightTiles(words.choices.moods, calm?.step?.toInt(), words.today.moodDark, words.today.moodLight, { step ->
                set({}) { draft -> draft.copy(step = step.toUByte().takeUnless { it == draft.step }) }
            })
        }
        if (calm != null) TextAction(words.diary.calmClear, { change({}) { MomentChange.Calm(null) } }, icon = Icons.close)
    }
}

@Composable
private fun Choices(
    title: String,
    choices: List<ListChoice>,
    chosen: List<ChoiceView>,
    onToggle: (String) -> Unit,
) {
    val ids = chosen.map { it.id }
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
        GroupTitle(title)
        Chips {
            choices.forEach { Chip(it.label, it.id in ids, { onToggle(it.id) }) }
            // What a newer app chose stays in sight here, and can be taken away.
            chosen.filter { mine -> choices.none { it.id == mine.id } }.forEach { Chip(it.label, true, { onToggle(it.id) }) }
        }
        choices.filter { it.id in ids }.forEach { Meaning(it.label, it.meaning) }
    }
}

/** Who it was: everyone who can be chosen, and whoever was chosen and is at rest by now. */
@Composable
private fun Companions(
    page: MomentPage,
    set: CalmChange,
) {
    val chosen = page.chain.calm?.people.orEmpty()
    val ids = chosen.map { UUID.fromString(it.id) }
    val toggle = { id: UUID -> set({}) { it.copy(people = it.people.toggled(id)) } }
    Chips {
        page.people.filterNot { it.me }.forEach { Chip(it.nickname, it.id in ids, { toggle(it.id) }) }
        chosen.filter { mine -> page.people.none { it.id.toString() == mine.id } }.forEach { gone ->
            Chip(gone.label, true, { toggle(UUID.fromString(gone.id)) })
        }
    }
}

/** What is kept of it, ready to be changed. */
private fun CalmView?.draft() =
    CalmDraft(
        company = this?.company.orEmpty().map { it.id },
        people = this?.people.orEmpty().map { UUID.fromString(it.id) },
        soothers = this?.soothers.orEmpty().map { it.id },
        at = this?.at?.let { Occurred.Wall(it.date, it.hour, it.minute) },
        step = this?.step,
    )
