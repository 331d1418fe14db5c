package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.ChoiceView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.TextAction
import java.util.UUID

/** What a form is for, over its questions. */
@Composable
internal fun About(text: String) = Text(text, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)

/** Whom something is for, which may stay open; nothing while there is nobody to name. */
@Composable
internal fun Whom(
    people: List<ChoiceView>,
    chosen: UUID?,
    question: String = LocalWords.current.needs.whom,
    onChoose: (UUID) -> Unit,
) {
    if (people.isEmpty()) return
    Card(between = Arrangement.spacedBy(8.dp)) {
        GroupTitle(question)
        OnePerson(people, chosen, null, onChoose)
    }
}

/** The way to throw away what a form is about. */
@Composable
internal fun RemoveAction(onRemove: () -> Unit) =
    TextAction(LocalWords.current.needs.remove, onRemove, Modifier.padding(start = 8.dp), Icons.bin, Look.colours.ink)
