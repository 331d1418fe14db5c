package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.AttemptView
import nl.thuishaven.core.RuptureRow
import nl.thuishaven.core.newId
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.cycle.Rows
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import java.util.UUID

/** What came between, one a row: with whom, when, how big, and how it ended. */
@Composable
internal fun Ruptures(
    rows: List<RuptureRow>,
    onOpen: (UUID) -> Unit,
) = Rows(rows) { row -> OpenRow({ onOpen(row.id) }) { RuptureLines(row) } }

/** What stands in such a row. */
@Composable
internal fun RuptureLines(row: RuptureRow) {
    Text(row.with, style = Look.type.leadStrong)
    Text(listOf(row.`when`, row.summary).joinToString(" · "), color = Look.colours.softInk, style = Look.type.second)
    if (row.ended.isNotEmpty()) Text(row.ended, color = Look.colours.softInk, style = Look.type.second)
}

/** Steps, one a row: what it was, whose, with whom and when, and how it landed. */
@Composable
internal fun Attempts(
    steps: List<AttemptView>,
    onOpen: (UUID) -> Unit,
) = Rows(steps) { step ->
    OpenRow({ onOpen(step.id) }) {
        Text(step.title, style = Look.type.leadStrong)
        val under = listOf(step.whose, step.with, step.`when`, step.outcomeLabel).filter { it.isNotEmpty() }
        Text(under.joinToString(" · "), color = Look.colours.softInk, style = Look.type.second)
    }
}

/** The two buttons: something came between, and a step towards each other; with [person] when that is known. */
@Composable
internal fun LogButtons(
    go: (Place) -> Unit,
    person: UUID? = null,
) = Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
    val words = LocalWords.current.repairs
    MainButton(words.log, { go(RepairPlace.NewRupture(newId(), person)) }, Modifier.fillMaxWidth())
    QuietButton(words.step, { go(RepairPlace.NewAttempt(newId(), person)) }, Modifier.fillMaxWidth())
}
