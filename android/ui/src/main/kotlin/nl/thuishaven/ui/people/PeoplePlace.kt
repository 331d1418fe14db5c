package nl.thuishaven.ui.people

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.PeopleView
import nl.thuishaven.core.PersonView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Hairline
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import java.util.UUID

/** The people, alive. */
@Composable
internal fun PeoplePlace(
    house: House,
    go: (Place) -> Unit,
) {
    val state = remember(house) { PeopleState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    val view = state.view ?: return
    PeopleScreen(view, { go(Place.Person(it)) }, { go(Place.NewPerson) }, go)
}

/** The people, drawn: oneself, everyone in the picture, and apart from them who is at rest. */
@Composable
internal fun PeopleScreen(
    view: PeopleView,
    onOpen: (UUID) -> Unit,
    onAdd: () -> Unit,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current.people
    Page(Head(words.title)) {
        ShelfCard(go)
        Text(words.intro, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)
        People(view.people, onOpen)
        QuietButton(words.add, onAdd, Modifier.fillMaxWidth())
        if (view.resting.isNotEmpty()) {
            GroupTitle(words.restingTitle, Modifier.padding(start = 8.dp, top = 12.dp))
            People(view.resting, onOpen)
        }
    }
}

/** The ways to the questionnaires, to what one needs, to the negative cycle, and to the week. */
@Composable
private fun ShelfCard(go: (Place) -> Unit) {
    val words = LocalWords.current
    Card(inside = 0.dp) {
        OpenRow({ go(Place.Questionnaires) }, start = { Icon(Icons.questions, null, Modifier.size(24.dp), Look.colours.sea) }) {
            Text(words.questionnaires.take.open, style = Look.type.leadStrong)
            Text(words.questionnaires.take.openAbout, color = Look.colours.softInk, style = Look.type.second)
        }
        Hairline()
        OpenRow(words.needs.title, { go(NeedPlace.Needs) }, Icons.heart)
        Hairline()
        OpenRow(words.cycle.title, { go(NeedPlace.Cycles) }, Icons.cycle)
        Hairline()
        OpenRow(words.share.title, { go(NeedPlace.Share) }, Icons.grows)
    }
}

@Composable
private fun People(
    people: List<PersonView>,
    onOpen: (UUID) -> Unit,
) = Card(inside = 0.dp) {
    Column(Modifier.padding(vertical = 6.dp)) {
        people.forEach { person ->
            OpenRow({ onOpen(person.id) }, start = { PersonMark(person) }) {
                Text(person.nickname, style = Look.type.leadStrong)
                if (!person.me) Text(person.roleLabel, color = Look.colours.softInk, style = Look.type.second)
            }
        }
    }
}
