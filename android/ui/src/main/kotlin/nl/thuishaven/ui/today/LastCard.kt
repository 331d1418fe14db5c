package nl.thuishaven.ui.today

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.LastView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.light.SmallLight
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.Place

/** The last moments, or a word of welcome while there are none. */
@Composable
internal fun LastCard(
    last: List<LastView>,
    open: (Place) -> Unit,
) {
    val words = LocalWords.current
    if (last.isEmpty()) {
        Card { Text(words.today.firstTime, style = Look.type.body) }
        return
    }
    Card(inside = 0.dp) {
        CardTitle(words.today.lastTitle, Modifier.padding(start = Space.inside, end = Space.inside, top = Space.inside, bottom = 6.dp))
        last.forEach { row ->
            OpenRow({ open(Place.Moment(row.moment.id)) }, start = { SmallLight(row.moment.step.toInt()) }) {
                Text(row.summary, style = Look.type.lead)
                Text(row.`when`, color = Look.colours.softInk, style = Look.type.second)
            }
        }
        TextAction(words.today.lastAll, { open(Place.Diary) }, Modifier.padding(start = 16.dp, bottom = 10.dp))
    }
}
