package nl.thuishaven.ui.questionnaire.take

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.harbour.Harbour
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.Place

/** A pause in a questionnaire. */
@Composable
internal fun PausePlace(stack: BackStack) = PauseScreen(stack::back) { stack.leave { it is Place.Taking } }

/** A pause, drawn: everything is kept, and both ways are fine. */
@Composable
internal fun PauseScreen(
    onStay: () -> Unit,
    onLeave: () -> Unit,
) {
    val words = LocalWords.current.questionnaires.take
    Page(
        Head(words.pauseTitle),
        foot = {
            Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
                MainButton(words.pauseStay, onStay, Modifier.fillMaxWidth())
                QuietButton(words.pauseLeave, onLeave, Modifier.fillMaxWidth())
            }
        },
    ) {
        Harbour(Modifier.padding(vertical = 12.dp).align(Alignment.CenterHorizontally))
        Text(words.pauseText, Modifier.padding(horizontal = 8.dp), style = Look.type.lead)
    }
}
