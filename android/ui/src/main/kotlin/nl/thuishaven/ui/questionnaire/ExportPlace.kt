package nl.thuishaven.ui.questionnaire

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.ExportKind
import nl.thuishaven.ui.ChosenPlace
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalPlatform
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.Page
import java.util.UUID

/** The state of handing something over. */
internal class ExportState(
    private val house: House,
    private val id: UUID,
) {
    /** What came of it, in words; none before it was tried. */
    var said: String? by mutableStateOf(null)
        private set

    /** Asks for a name for the file, and hands it to [then]. */
    fun named(
        kind: ExportKind,
        then: (String) -> Unit,
    ) = house.ask({ questionnaires.export(id, kind) }) {
        said = null
        then(it.fileName)
    }

    /** Makes the file anew and writes it where calls to the core are made. */
    fun write(
        kind: ExportKind,
        place: ChosenPlace,
        failed: String,
    ) = house.ask({
        val file = questionnaires.export(id, kind)
        if (place.write(file.content)) file.done else failed
    }) { said = it }
}

/** A finished questionnaire to a file, alive. */
@Composable
internal fun ExportPlace(
    house: House,
    id: UUID,
) {
    val state = remember(house) { ExportState(house, id) }
    val words = LocalWords.current.questionnaires.handOver
    var kind by rememberSaveable { mutableStateOf(ExportKind.ANSWERS_R4) }
    val place = LocalPlatform.current.placing { state.write(kind, it, words.failed) }
    ExportScreen(kind, state.said, { kind = it }) { state.named(kind, place) }
}

/** What goes along, in which form, and that whoever has it can read it. */
@Composable
internal fun ExportScreen(
    kind: ExportKind,
    said: String?,
    onKind: (ExportKind) -> Unit,
    onHandOver: () -> Unit,
) {
    val words = LocalWords.current.questionnaires.handOver
    val scores = kind == ExportKind.SCORES_R4 || kind == ExportKind.SCORES_R5
    val newer = kind == ExportKind.ANSWERS_R5 || kind == ExportKind.SCORES_R5
    Page(Head(words.title), foot = { MainButton(words.title, onHandOver, Modifier.fillMaxWidth()) }) {
        Said(words.about)
        Card {
            Chips(one = true) {
                OneOfChip(words.answers, !scores, { onKind(kind(false, newer)) })
                OneOfChip(words.scores, scores, { onKind(kind(true, newer)) })
            }
            Chips(Modifier.padding(top = 16.dp), one = true) {
                OneOfChip(words.older, !newer, { onKind(kind(scores, false)) })
                OneOfChip(words.newer, newer, { onKind(kind(scores, true)) })
            }
        }
        said?.let { Text(it, Modifier.padding(horizontal = 8.dp).semantics { liveRegion = LiveRegionMode.Polite }, style = Look.type.body) }
    }
}

private fun kind(
    scores: Boolean,
    newer: Boolean,
) = when {
    scores && newer -> ExportKind.SCORES_R5
    scores -> ExportKind.SCORES_R4
    newer -> ExportKind.ANSWERS_R5
    else -> ExportKind.ANSWERS_R4
}
