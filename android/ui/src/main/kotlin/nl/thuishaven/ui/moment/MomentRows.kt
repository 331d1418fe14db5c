package nl.thuishaven.ui.moment

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.MomentPage
import nl.thuishaven.core.MomentRow
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.pieces.Hairline
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Tags
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.water.Waves

/** The rows that stand there also while there is nothing in them. */
private val ALWAYS = setOf(LogStep.TRIGGER, LogStep.EMOTIONS, LogStep.ENERGY, LogStep.PEOPLE, LogStep.NOTE)

/** What was answered, step by step. The steps that few answer are folded away until something is in them. */
@Composable
internal fun MomentRows(
    page: MomentPage,
    onOpen: (LogStep) -> Unit,
) {
    var all by rememberSaveable { mutableStateOf(false) }
    val shown = page.rows.filter { all || it.step in ALWAYS || it.values.isNotEmpty() }
    shown.forEach { row ->
        Hairline()
        StepRow(row, page, onOpen)
    }
    if (shown.size < page.rows.size) {
        TextAction(LocalWords.current.diary.more, { all = true }, Modifier.padding(start = Space.inside - 4.dp), Icons.down)
    }
}

@Composable
private fun StepRow(
    row: MomentRow,
    page: MomentPage,
    onOpen: (LogStep) -> Unit,
) {
    val words = LocalWords.current.diary
    val energy = page.moment.energy?.takeIf { row.step == LogStep.ENERGY }
    OpenRow({ onOpen(row.step) }, does = words.change, start = energy?.let { { Waves(it.toInt()) } }) {
        Text(row.label, color = Look.colours.softInk, style = Look.type.label)
        when {
            row.values.isEmpty() -> Text(words.nothingYet, color = Look.colours.softInk, style = Look.type.body)
            row.step in TOLD -> row.values.forEach { Text(it, style = Look.type.lead) }
            else -> Tags(row.values, Modifier.padding(top = 2.dp))
        }
    }
}

/** The rows that read as sentences rather than as words that were chosen. */
private val TOLD = setOf(LogStep.ENERGY, LogStep.NOTE, LogStep.BODY, LogStep.THEN_OR_NOW)
