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
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import nl.thuishaven.core.Area
import nl.thuishaven.core.PeopleView
import nl.thuishaven.core.PersonView
import nl.thuishaven.core.RepairsView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.needs.About
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Hairline
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.repair.BetweenCard
import nl.thuishaven.ui.repair.LogButtons
import nl.thuishaven.ui.repair.RepairsState
import nl.thuishaven.ui.repair.Ruptures
import nl.thuishaven.ui.repair.putOff
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import java.util.UUID

/** The people, alive. */
@Composable
internal fun PeoplePlace(
    house: House,
    go: (Place) -> Unit,
) {
    val state = remember(house) { PeopleState(house) }
    val words = LocalWords.current
    val between = remember(house) { RepairsState(house) }
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    LaunchedEffect(house.changesOf(Area.REPAIRS), house.changesOf(Area.NEEDS), house.changesOf(Area.PEOPLE), house.changesOf(Area.SETTINGS), words) {
        between.read()
    }
    // Coming back to the app after a while, something can be asked.
    LifecycleEventEffect(Lifecycle.Event.ON_RESUME) { between.read() }
    val view = state.view ?: return
    val repairs = between.view ?: return
    PeopleScreen(view, repairs, house::putOff, go)
}

/** The people, drawn: what is open between them, oneself, everyone in the picture, and apart from them who is at rest. */
@Composable
internal fun PeopleScreen(
    view: PeopleView,
    repairs: RepairsView,
    onLater: (UUID) -> Unit,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current.people
    val onOpen = { id: UUID -> go(Place.Person(id)) }
    Page(Head(words.title)) {
        Open(repairs, onLater, go)
        Text(words.intro, Modifier.padding(horizontal = 8.dp).padding(top = 8.dp), Look.colours.softInk, style = Look.type.body)
        People(view.people, onOpen)
        QuietButton(words.add, { go(Place.NewPerson) }, Modifier.fillMaxWidth())
        if (view.resting.isNotEmpty()) {
            GroupTitle(words.restingTitle, Modifier.padding(start = 8.dp, top = 12.dp))
            People(view.resting, onOpen)
        }
        RepairCard(go)
        ShelfCard(go)
    }
}

/** What is open between people comes first, and the two buttons about it. */
@Composable
private fun Open(
    repairs: RepairsView,
    onLater: (UUID) -> Unit,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current.repairs
    repairs.prompt?.let { BetweenCard(it, onLater, go) }
    GroupTitle(words.openTitle, Modifier.padding(start = 8.dp))
    if (repairs.open.isEmpty()) {
        Text(words.openNone, Modifier.padding(horizontal = 8.dp), style = Look.type.body)
        About(words.intro)
    } else {
        Ruptures(repairs.open) { go(RepairPlace.Rupture(it)) }
    }
    LogButtons(go)
}

/** The ways to what is over, to the steps on their own, to the tools, and to what it all says. */
@Composable
private fun RepairCard(go: (Place) -> Unit) {
    val words = LocalWords.current
    GroupTitle(words.repairs.title, Modifier.padding(start = 8.dp, top = 12.dp))
    Card(inside = 0.dp) {
        OpenRow(words.repairs.closedTitle, { go(RepairPlace.Closed) }, Icons.home)
        Hairline()
        OpenRow(words.repairs.aloneTitle, { go(RepairPlace.Alone) }, Icons.steps)
        Hairline()
        OpenRow(words.repairTools.title, { go(RepairPlace.Tools) }, Icons.say)
        Hairline()
        OpenRow(words.repairInsights.title, { go(RepairPlace.Insights) }, Icons.curve)
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
