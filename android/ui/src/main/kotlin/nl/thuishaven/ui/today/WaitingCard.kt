package nl.thuishaven.ui.today

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.WaitingView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction

/** What can still be filled in, and may also be left as it is. */
@Composable
internal fun WaitingCard(
    waiting: List<WaitingView>,
    on: TodayActions,
) {
    val words = LocalWords.current.today
    Card(ground = Look.colours.lampSoft) {
        GroupTitle(words.waitingTitle, ink = Look.colours.lamp)
        Text(words.waitingAbout, Modifier.padding(top = 2.dp), style = Look.type.body)
        waiting.forEach { moment ->
            Column(Modifier.padding(top = 14.dp), Arrangement.spacedBy(6.dp)) {
                Text(moment.label, style = Look.type.leadStrong)
                FlowRow(
                    horizontalArrangement = Arrangement.spacedBy(8.dp),
                    verticalArrangement = Arrangement.spacedBy(8.dp),
                ) {
                    QuietButton(words.waitingFill, { on.fill(moment.id) }, ground = Look.colours.surface)
                    TextAction(words.waitingLeave, { on.leave(moment.id) }, ink = Look.colours.lamp)
                }
            }
        }
    }
}
