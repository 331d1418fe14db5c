package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.ChoiceView
import nl.thuishaven.core.HeardDraft
import nl.thuishaven.core.HeardRow
import nl.thuishaven.core.ListGroup
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.moment.toggled
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Field
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.pieces.WaitingButton
import nl.thuishaven.ui.route.Place
import java.util.UUID

private val INSIDE = Arrangement.spacedBy(12.dp)

/** What someone else needed, and what one did with it, alive. [back] follows once it is kept. */
@Composable
internal fun HeardPlace(
    house: House,
    go: (Place) -> Unit,
    back: () -> Unit,
) {
    val state = remember(house) { NeedsState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    val view = state.view ?: return
    var person by rememberSaveable { mutableStateOf<String?>(null) }
    var needed by rememberSaveable { mutableStateOf(emptyList<String>()) }
    var deed by rememberSaveable { mutableStateOf("") }
    // In memory alone, like everything that is typed.
    var own by remember { mutableStateOf("") }
    Page(Head(words.needs.heard), foot = {
        val with = person?.let(UUID::fromString)
        if (with == null) {
            WaitingButton(words.needs.keep, words.needs.whomAbout, Modifier.fillMaxWidth())
        } else {
            MainButton(
                words.needs.keep,
                { state.hear(HeardDraft(newId(), with, needed, deed, own), back) },
                Modifier.fillMaxWidth(),
            )
        }
    }) {
        Text(words.needs.heardAbout, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)
        Card(between = INSIDE) {
            Text(words.needs.whomAbout, color = Look.colours.softInk, style = Look.type.second)
            OnePerson(view.people, person?.let(UUID::fromString), { go(Place.NewPerson) }) { id ->
                person = id.toString().takeUnless { it == person }
            }
        }
        ChoiceGroup(words.needs.heardNeed) {
            val chosen = words.needChoices.needs.filter { it.id in needed }.map { ChoiceView(it.id, it.label) }
            SomeOfGroups(listOf(ListGroup("", words.needChoices.needs)), chosen) { needed = needed.toggled(it) }
        }
        ChoiceGroup(words.needs.heardDeed) { OneOf(words.needChoices.deeds, deed) { deed = it.orOpen(deed) } }
        Card(between = INSIDE) {
            Field(words.needs.ownWords, own, { own = it })
            state.refusal?.let { Refusal(it) }
        }
    }
}

/** What others needed, with the way to throw it away. */
@Composable
internal fun HeardRows(
    rows: List<HeardRow>,
    onRemove: (UUID) -> Unit,
) {
    val words = LocalWords.current.needs
    GroupTitle(words.heard, Modifier.padding(start = 8.dp, top = 8.dp))
    rows.forEach { row ->
        Card {
            Text(row.summary, style = Look.type.lead)
            Text("${row.whom} · ${row.`when`}", color = Look.colours.softInk, style = Look.type.second)
            TextAction(words.remove, { onRemove(row.id) }, Modifier.padding(top = 4.dp), Icons.bin, Look.colours.ink)
        }
    }
}
