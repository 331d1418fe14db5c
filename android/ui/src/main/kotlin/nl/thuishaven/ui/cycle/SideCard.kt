package nl.thuishaven.ui.cycle

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.BoxView
import nl.thuishaven.core.CyclePage
import nl.thuishaven.core.Side
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Hairline
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Tags

/** The boxes of one side. */
internal fun CyclePage.side(side: Side): List<BoxView> = if (side == Side.MINE) mine else theirs

/** One side of a cycle: each box with what stands in it, and a tap to change that. */
@Composable
internal fun SideCard(
    title: String,
    boxes: List<BoxView>,
    onOpen: (Int) -> Unit,
) {
    val words = LocalWords.current.diary
    Card(inside = 0.dp) {
        CardTitle(title, Modifier.padding(start = 20.dp, end = 20.dp, top = 20.dp, bottom = 6.dp))
        boxes.forEachIndexed { index, box ->
            if (index > 0) Hairline()
            OpenRow({ onOpen(index) }, does = words.change) {
                Text(box.question, color = Look.colours.softInk, style = Look.type.label)
                val values = (box.chosen.map { it.label } + box.own).filter { it.isNotBlank() }
                if (values.isEmpty()) {
                    Text(words.nothingYet, color = Look.colours.softInk, style = Look.type.body)
                } else {
                    Tags(values, Modifier.padding(top = 2.dp))
                }
            }
        }
    }
}
