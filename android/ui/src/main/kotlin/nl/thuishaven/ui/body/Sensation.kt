package nl.thuishaven.ui.body

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.ListGroup
import nl.thuishaven.core.SensationDraft
import nl.thuishaven.core.SensationView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.flow.Meaning
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.NumberSlider
import nl.thuishaven.ui.pieces.OneOfChip

/** What the body does in one place, and how strongly. Both may stay open. */
@Composable
internal fun Sensation(
    felt: SensationView,
    set: (build: (SensationDraft) -> SensationDraft) -> Unit,
) {
    val words = LocalWords.current
    Column(Modifier.fillMaxWidth().padding(top = 6.dp), Arrangement.spacedBy(14.dp)) {
        CardTitle(words.diary.qualityQuestion, ink = Look.colours.softInk)
        words.choices.qualities.forEach { group -> Qualities(group, felt.quality, set) }
        NumberSlider(words.diary.strengthQuestion, felt.strength, words.diary.strengthLow, words.diary.strengthHigh) { strength ->
            set { it.copy(strength = strength) }
        }
    }
}

@Composable
private fun Qualities(
    group: ListGroup,
    chosen: String,
    set: (build: (SensationDraft) -> SensationDraft) -> Unit,
) = Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
    if (group.title.isNotEmpty()) GroupTitle(group.title)
    Chips(one = true) {
        group.choices.forEach { quality ->
            // Tapped once more, it is left open again.
            OneOfChip(quality.label, quality.id == chosen, {
                set { it.copy(quality = if (it.quality == quality.id) "" else quality.id) }
            })
        }
    }
    group.choices.find { it.id == chosen }?.let { Meaning(it.label, it.meaning) }
}
