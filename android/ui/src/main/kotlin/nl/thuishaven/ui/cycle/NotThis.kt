package nl.thuishaven.ui.cycle

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.LocalWay
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.TextAction

/** What is no cycle of two people, with help; it stands first, and folds away for who came for something else. */
@Composable
internal fun NotThis() {
    val words = LocalWords.current.cycle
    var folded by rememberSaveable { mutableStateOf(false) }
    if (folded) {
        TextAction(words.notThis, { folded = false }, Modifier.padding(start = 8.dp), Icons.down, Look.colours.softInk)
        return
    }
    Card(ground = Look.colours.lampSoft) {
        CardTitle(words.notThis)
        Text(words.notThisAbout, Modifier.padding(top = 4.dp, bottom = 12.dp), style = Look.type.body)
        FlowRow(
            horizontalArrangement = Arrangement.spacedBy(12.dp),
            verticalArrangement = Arrangement.spacedBy(4.dp),
            itemVerticalAlignment = Alignment.CenterVertically,
        ) {
            LocalWay.current.help?.let { MainButton(words.help, it) }
            TextAction(words.goOn, { folded = true }, ink = Look.colours.ink)
        }
    }
}
