package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.moment.toggled
import nl.thuishaven.ui.people.NewPersonForm
import nl.thuishaven.ui.people.PeopleState
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Chip
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.TextAction
import java.util.UUID

/** Who was there, with room to add someone on the spot. */
@Composable
internal fun PeopleStep(
    page: MomentPage,
    people: PeopleState,
    change: Change,
) {
    val words = LocalWords.current
    val chosen = page.chosen()
    var adding by rememberSaveable { mutableStateOf(false) }
    Chips {
        page.people.forEach { person ->
            Chip(person.nickname, person.id in chosen, {
                change({}) { now -> MomentChange.People(now.chosen().toggled(person.id)) }
            })
        }
    }
    if (!adding) {
        TextAction(words.diary.peopleAdd, { adding = true }, Modifier.padding(top = 8.dp), Icons.plus)
        return
    }
    LaunchedEffect(Unit) { people.read() }
    people.view?.let { view ->
        Card(Modifier.padding(top = 16.dp)) {
            NewPersonForm(view.roles, people.refusal) { nickname, role ->
                people.add(nickname, role) { id ->
                    adding = false
                    change({}) { now -> MomentChange.People(now.chosen() + id) }
                }
            }
        }
    }
}

private fun MomentPage.chosen(): List<UUID> = moment.people.map { UUID.fromString(it.id) }
