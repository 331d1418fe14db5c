package nl.thuishaven.ui.people

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.PersonView
import nl.thuishaven.core.RoleView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** One person, alive. */
@Composable
internal fun PersonPlace(
    house: House,
    id: UUID,
) {
    val state = remember(house) { PeopleState(house) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val view = state.view ?: return
    val person = (view.people + view.resting).find { it.id == id } ?: return
    Page(Head(person.nickname, person.roleLabel.takeUnless { person.me })) {
        if (person.me) {
            Card { Text(words.people.meAbout, style = Look.type.body) }
        } else {
            state.refusal?.let { Refusal(it) }
            SomeoneElse(person, view.roles) { change, done -> state.change(id, change, done) }
        }
    }
}

@Composable
private fun SomeoneElse(
    person: PersonView,
    roles: List<RoleView>,
    change: (PersonChange, done: (Boolean) -> Unit) -> Unit,
) {
    val words = LocalWords.current.people
    Card {
        KeptField(words.nickname, person.nickname, { text, done -> change(PersonChange.Nickname(text.wholeCharacters()), done) })
    }
    Card { RoleChoice(roles, person.role) { change(PersonChange.Role(it)) {} } }
    Card {
        Text(words.restAbout, color = Look.colours.softInk, style = Look.type.body)
        TextAction(
            if (person.resting) words.wake else words.rest,
            { change(PersonChange.Resting(!person.resting)) {} },
            Modifier.padding(top = 4.dp),
            if (person.resting) Icons.today else Icons.moon,
        )
    }
}
