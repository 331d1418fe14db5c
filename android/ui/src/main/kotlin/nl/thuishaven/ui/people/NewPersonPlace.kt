package nl.thuishaven.ui.people

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.Page

/** Someone new. */
@Composable
internal fun NewPersonPlace(
    house: House,
    back: () -> Unit,
) {
    val state = remember(house) { PeopleState(house) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val view = state.view ?: return
    Page(Head(words.people.addTitle)) {
        Card { NewPersonForm(view.roles, state.refusal) { nickname, role -> state.add(nickname, role) { back() } } }
    }
}
