package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.LensView
import nl.thuishaven.core.NeedsView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Hairline
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.SentencePart
import nl.thuishaven.ui.route.TalksPart
import nl.thuishaven.ui.talks.open
import java.util.UUID

/** What one needs, alive. */
@Composable
internal fun NeedsPlace(
    house: House,
    go: (Place) -> Unit,
) {
    val state = remember(house) { NeedsState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.NEEDS), house.changesOf(Area.PEOPLE), words) { state.read() }
    val view = state.view ?: return
    NeedsScreen(view, go)
}

/** What one needs, drawn: what one can make here, and under it what was made. */
@Composable
internal fun NeedsScreen(
    view: NeedsView,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current.needs
    Page(Head(words.title)) {
        About(words.intro)
        Card(inside = 0.dp) {
            Column(Modifier.padding(vertical = 6.dp)) {
                OpenRow(words.sentence, words.sentenceAbout) { go(NeedPlace.SentenceStep(newId(), SentencePart.WHOM)) }
                Hairline()
                OpenRow(words.heard, words.heardAbout) { go(NeedPlace.Heard(newId())) }
                Hairline()
                OpenRow(words.cards, words.cardsAbout) { go(NeedPlace.Cards) }
                Hairline()
                OpenRow(words.soften, words.softenAbout) { go(NeedPlace.Soften(newId())) }
                Hairline()
                OpenRow(words.script, words.scriptAbout) { go(NeedPlace.Script(newId())) }
            }
        }
        Looking(go)
        Earlier(view, go)
    }
}

/** What one can look at again, and the small habits. */
@Composable
private fun Looking(go: (Place) -> Unit) {
    val words = LocalWords.current
    Card(inside = 0.dp) {
        Column(Modifier.padding(vertical = 6.dp)) {
            OpenRow(words.look.again, words.look.againAbout) { go(NeedPlace.Lens(newId())) }
            Hairline()
            OpenRow(words.look.talks, words.look.talksAbout) { go(NeedPlace.TalksStep(newId(), TalksPart.BEFORE)) }
            Hairline()
            OpenRow(words.habits.title, words.habits.about) { go(NeedPlace.Habits) }
        }
    }
}

@Composable
private fun Earlier(
    view: NeedsView,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current.needs
    val look = LocalWords.current.look
    GroupTitle(words.earlier, Modifier.padding(start = 8.dp, top = 12.dp))
    val all = listOf(view.sentences, view.heard, view.softened, view.scripts, view.lenses, view.talks)
    if (all.all { it.isEmpty() }) Card { Text(words.nothingYet, style = Look.type.body) }
    val sentences = view.sentences.map { Made(it.id, it.text, listOfNotNull(it.whom, it.`when`, it.landedLabel)) }
    MadeCard(null, sentences) { go(NeedPlace.Sentence(it)) }
    val heard = view.heard.map { Made(it.id, it.summary, listOf(it.whom, it.`when`)) }
    MadeCard(words.heard, heard) { go(NeedPlace.Heard(it)) }
    val softened = view.softened.map { Made(it.id, it.soft.ifEmpty { it.sharp }, listOfNotNull(it.whom, it.`when`)) }
    MadeCard(words.soften, softened) { go(NeedPlace.Soften(it)) }
    val scripts = view.scripts.map { Made(it.id, it.opening, listOfNotNull(it.whom, it.`when`)) }
    MadeCard(words.script, scripts) { go(NeedPlace.Script(it)) }
    val lenses = view.lenses.map { Made(it.id, it.event.ifBlank { it.protected() }, listOfNotNull(it.whom, it.`when`)) }
    MadeCard(look.again, lenses) { go(NeedPlace.Lens(it)) }
    val talks = view.talks.map { Made(it.id, it.about, listOfNotNull(it.whom, it.`when`)) }
    MadeCard(look.talks, talks) { id -> view.talks.first { it.id == id }.open(go) }
}

/** What was protected, on both sides. */
private fun LensView.protected() = listOf(mineLabel, theirsLabel).filter { it.isNotBlank() }.joinToString(" · ")

/** Something that was made: what it says, and what stands under that. */
private class Made(
    val id: UUID,
    val text: String,
    val under: List<String>,
)

@Composable
private fun MadeCard(
    title: String?,
    made: List<Made>,
    onOpen: (UUID) -> Unit,
) {
    if (made.isEmpty()) return
    title?.let { GroupTitle(it, Modifier.padding(start = 8.dp, top = 8.dp)) }
    Card(inside = 0.dp) {
        Column(Modifier.padding(vertical = 6.dp)) {
            made.forEachIndexed { index, one ->
                if (index > 0) Hairline()
                OpenRow({ onOpen(one.id) }) {
                    if (one.text.isNotBlank()) Text(one.text, style = Look.type.lead)
                    Text(one.under.joinToString(" · "), color = Look.colours.softInk, style = Look.type.second)
                }
            }
        }
    }
}
