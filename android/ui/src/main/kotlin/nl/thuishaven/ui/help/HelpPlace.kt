package nl.thuishaven.ui.help

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.HelpLine
import nl.thuishaven.core.HelpView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalPlatform
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.TextAction

/** Help, which works without a diary and without a network. */
@Composable
internal fun HelpPlace(house: House) {
    var view by remember { mutableStateOf<HelpView?>(null) }
    LaunchedEffect(house, house.words) { house.help { view = it } }
    view?.let { HelpScreen(it) }
}

/** Help, drawn. A button opens the dialler with the number in it; it never calls by itself. */
@Composable
internal fun HelpScreen(view: HelpView) {
    Page(Head(view.title)) {
        Text(view.intro, Modifier.padding(horizontal = 8.dp), style = Look.type.lead)
        view.lines.forEach { Line(it) }
        Card { Text(view.also, style = Look.type.body) }
        Text(view.checked, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.second)
    }
}

@Composable
private fun Line(line: HelpLine) {
    val platform = LocalPlatform.current
    Card {
        CardTitle(line.name)
        Text(line.about, Modifier.padding(top = 2.dp, bottom = 10.dp), style = Look.type.body)
        FlowRow(
            horizontalArrangement = Arrangement.spacedBy(8.dp),
            verticalArrangement = Arrangement.spacedBy(4.dp),
        ) {
            val number = line.dial
            val call = line.callLabel
            if (number != null && call != null) MainButton(call, { platform.dial(number) })
            val address = line.web
            val open = line.webLabel
            if (address != null && open != null) TextAction(open, { platform.browse(address) }, icon = Icons.outside)
        }
    }
}
