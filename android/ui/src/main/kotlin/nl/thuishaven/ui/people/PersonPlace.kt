package nl.thuishaven.ui.people

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.PersonPage
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.parting.PartingRow
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import nl.thuishaven.ui.week.WeekChart
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** One person, alive. */
@Composable
internal fun PersonPlace(
    house: House,
    id: UUID,
    go: (Place) -> Unit,
) {
    val state = remember(house) { PersonState(house, id) }
    val words = LocalWords.current
    val changes = listOf(Area.DIARY, Area.REPAIRS, Area.PEOPLE, Area.NEEDS).map { house.changesOf(it) }
    LaunchedEffect(changes, words) { state.read() }
    val page = state.page ?: return
    val person = page.person
    Page(Head(person.nickname, person.roleLabel.takeUnless { person.me })) {
        if (person.me) {
            Card { Text(words.people.meAbout, style = Look.type.body) }
        } else {
            state.refusal?.let { Refusal(it) }
            SomeoneElse(page, state, go)
        }
    }
}

@Composable
private fun SomeoneElse(
    page: PersonPage,
    state: PersonState,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current
    val person = page.person
    val change: ChangePerson = state::change
    val onPart = { go(NeedPlace.Parting(person.id)) }
    state.together?.let { Together(it, person.id, go) }
    Card {
        KeptField(
            words.people.nickname,
            person.nickname,
            { text, done -> change(done) { PersonChange.Nickname(text.wholeCharacters()) } },
        )
    }
    Card { RoleChoice(state.roles, person.role) { role -> change({}) { PersonChange.Role(role) } } }
    Bond(page, change)
    Card {
        CardTitle(words.people.lane)
        WeekChart(page.lane, words.today.weekLight, words.today.weekDark, Modifier.padding(top = 12.dp))
    }
    Card {
        Text(words.people.restAbout, color = Look.colours.softInk, style = Look.type.body)
        TextAction(
            if (person.resting) words.people.wake else words.people.rest,
            { change({}) { PersonChange.Resting(!it.person.resting) } },
            Modifier.padding(top = 4.dp),
            if (person.resting) Icons.today else Icons.moon,
        )
    }
    if (person.resting) PartingRow(onPart)
    NotSafe(page, change, onPart) { go(RepairPlace.Merge(person.id)) }
}
