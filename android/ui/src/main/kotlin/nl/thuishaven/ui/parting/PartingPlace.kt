package nl.thuishaven.ui.parting

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.LetterView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.cycle.Rows
import nl.thuishaven.ui.diary.NOTE_PREVIEW
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.offer.Callable
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.Lines
import nl.thuishaven.ui.pieces.LocalWay
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import java.util.UUID

/** Parting from someone, alive. */
@Composable
internal fun PartingPlace(
    house: House,
    person: UUID,
    go: (Place) -> Unit,
) {
    val state = remember(house) { PartingState(house, person) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.NEEDS), house.changesOf(Area.PEOPLE), words) { state.read() }
    Page(Head(words.parting.title)) {
        state.refusal?.let { Refusal(it) }
        val view = state.view ?: return@Page
        if (view.offersHelp) LeavingSafely(view.lines) else Lines(view.lines)
        Urge(view.urges) { state.urge(words) }
        if (view.people.isNotEmpty()) Card { Callable(view.people, words.parting.call) }
        Letters(view.letters, { go(NeedPlace.Letter(newId(), person)) }) { go(NeedPlace.Letter(it, person)) }
    }
}

/** What is true about leaving someone who is not safe, with help right under it. */
@Composable
private fun LeavingSafely(lines: List<String>) =
    Lines(lines, Look.colours.lampSoft) {
        LocalWay.current.help?.let { MainButton(LocalWords.current.parting.help, it) }
    }

/** The urge to make contact: one tap notices it, and says what helps. */
@Composable
private fun Urge(
    lately: String?,
    onUrge: () -> Unit,
) {
    val words = LocalWords.current.parting
    var noticed by rememberSaveable { mutableStateOf(false) }
    // Only who taps here is brought along to what comes next.
    var tapped by remember { mutableStateOf(false) }
    val sight = remember { BringIntoViewRequester() }
    LaunchedEffect(lately) { if (tapped) sight.bringIntoView() }
    Card(between = Arrangement.spacedBy(10.dp)) {
        QuietButton(words.urge, {
            noticed = true
            tapped = true
            onUrge()
        }, Modifier.fillMaxWidth())
        if (!noticed) return@Card
        Column(
            Modifier.bringIntoViewRequester(sight).semantics { liveRegion = LiveRegionMode.Polite },
            Arrangement.spacedBy(10.dp),
        ) {
            Text(words.urgeAbout, style = Look.type.lead)
            lately?.let { Text(it, color = Look.colours.softInk, style = Look.type.second) }
        }
    }
}

/** Letters that are not sent: a new one, and those that were written before. */
@Composable
private fun Letters(
    letters: List<LetterView>,
    onNew: () -> Unit,
    onOpen: (UUID) -> Unit,
) {
    val words = LocalWords.current.parting
    Card(between = Arrangement.spacedBy(10.dp)) {
        CardTitle(words.letter)
        Text(words.letterAbout, color = Look.colours.softInk, style = Look.type.body)
        QuietButton(words.letterNew, onNew, Modifier.fillMaxWidth())
    }
    if (letters.isEmpty()) return
    GroupTitle(words.earlier, Modifier.padding(start = 8.dp, top = 8.dp))
    Rows(letters) { letter ->
        OpenRow({ onOpen(letter.id) }) {
            if (letter.text.isNotBlank()) {
                Text(
                    letter.text,
                    Modifier.testTag(NOTE_PREVIEW),
                    style = Look.type.lead,
                    maxLines = 2,
                    overflow = TextOverflow.Ellipsis,
                )
            }
            Text(letter.`when`, color = Look.colours.softInk, style = Look.type.second)
        }
    }
}
