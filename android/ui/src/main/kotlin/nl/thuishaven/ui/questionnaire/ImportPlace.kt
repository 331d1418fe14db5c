package nl.thuishaven.ui.questionnaire

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
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
import nl.thuishaven.core.FindingView
import nl.thuishaven.core.ImportView
import nl.thuishaven.ui.ChosenFile
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalPlatform
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.wholeCharacters

/** The state of taking in a file. */
internal class ImportState(
    private val house: House,
) {
    /** What the last file turned out to be; none before there was one. */
    var view: ImportView? by mutableStateOf(null)
        private set

    /** The last file could not be read. */
    var unreadable: Boolean by mutableStateOf(false)
        private set

    /** Reads the file where calls to the core are made, and hands it over. */
    fun takeIn(file: ChosenFile) =
        house.ask({ file.read()?.let { questionnaires.takeIn(it.wholeCharacters()) } }) {
            view = it
            unreadable = it == null
        }
}

/** A questionnaire from a file, alive. */
@Composable
internal fun ImportPlace(house: House) {
    val state = remember(house) { ImportState(house) }
    val choose = LocalPlatform.current.choosing(state::takeIn)
    ImportScreen(state.view, state.unreadable, choose)
}

/** A questionnaire from a file, drawn: what it turned out to be, and line by line what is the matter with it. */
@Composable
internal fun ImportScreen(
    view: ImportView?,
    unreadable: Boolean,
    onChoose: () -> Unit,
) {
    val words = LocalWords.current.questionnaires.arrival
    val choose: @Composable () -> Unit = {
        if (view ==
            null
        ) {
            MainButton(words.choose, onChoose, Modifier.fillMaxWidth())
        } else {
            QuietButton(words.choose, onChoose, Modifier.fillMaxWidth())
        }
    }
    Page(Head(words.title), foot = choose) {
        Text(words.about, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)
        if (unreadable) Said(words.unreadable, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
        if (view == null) return@Page
        Card(ground = if (view.taken) Look.colours.surface else Look.colours.lampSoft) {
            if (view.title.isNotEmpty()) CardTitle(view.title, Modifier.padding(bottom = 4.dp))
            Text(view.summary, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = Look.type.body)
        }
        if (view.errors.size + view.unsupported.size + view.ignored.size > 0) {
            Text(words.forAuthor, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.second)
        }
        Findings(words.errors, view.errors)
        Findings(words.unsupported, view.unsupported)
        Findings(words.ignored, view.ignored)
    }
}

/** The lines of a report, folded away until they are asked for. */
@Composable
private fun Findings(
    title: String,
    findings: List<FindingView>,
) {
    if (findings.isEmpty()) return
    val words = LocalWords.current.questionnaires.arrival
    var open by rememberSaveable { mutableStateOf(false) }
    Card {
        CardTitle(title)
        TextAction(if (open) words.hide else words.show, { open = !open }, Modifier.padding(top = 2.dp), if (open) Icons.up else Icons.down)
        if (open) {
            findings.forEach { finding ->
                Column(Modifier.padding(vertical = 6.dp).semantics(mergeDescendants = true) {}) {
                    Text(finding.what, style = Look.type.second)
                    Text(finding.place, color = Look.colours.softInk, style = Look.type.label)
                }
            }
        }
    }
}
