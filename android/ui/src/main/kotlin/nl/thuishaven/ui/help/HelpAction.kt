package nl.thuishaven.ui.help

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.LocalFrame
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.LocalWay
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.TextAction

/** Help in words, where it should be in sight beside the lifebuoy. */
@Composable
internal fun HelpAction(modifier: Modifier = Modifier) {
    LocalWay.current.help?.let { TextAction(LocalFrame.current.help, it, modifier, Icons.lifebuoy) }
}

/** A sentence that matters more than what is asked, and help right under it. */
@Composable
internal fun HelpCard(
    text: String,
    modifier: Modifier = Modifier,
) = Card(modifier, Look.colours.lampSoft) {
    Text(text, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = Look.type.lead)
    LocalWay.current.help?.let { MainButton(LocalFrame.current.help, it, Modifier.padding(top = 12.dp)) }
}
