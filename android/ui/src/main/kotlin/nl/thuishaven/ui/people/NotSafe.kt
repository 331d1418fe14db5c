package nl.thuishaven.ui.people

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.PersonPage
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.help.HelpCard
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.parting.PartingRow
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.SwitchRow
import nl.thuishaven.ui.pieces.TextAction

/**
 * That someone is not safe. It is folded away each time the page comes, whether it is on or not: who looks over one's
 * shoulder sees no difference, and the system keeps nothing of it. So is the way to parting of someone who only is not
 * safe; who rests has it in sight.
 */
@Composable
internal fun NotSafe(
    page: PersonPage,
    change: ChangePerson,
    onPart: () -> Unit,
    onMerge: () -> Unit,
) {
    val words = LocalWords.current.people
    var open by remember { mutableStateOf(false) }
    if (!open) {
        TextAction(words.more, { open = true }, Modifier.padding(start = 8.dp), Icons.down)
        return
    }
    Card(inside = 0.dp) {
        SwitchRow(words.notSafe, page.notSafe, { on -> change({}) { PersonChange.NotSafe(on) } }, about = words.notSafeAbout)
    }
    Card(inside = 0.dp) { OpenRow(LocalWords.current.repairs.merge, onMerge) }
    if (!page.notSafe) return
    HelpCard(words.notSafeHelp)
    if (!page.person.resting) PartingRow(onPart)
}
