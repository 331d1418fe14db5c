package nl.thuishaven.ui.pieces

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.look.Look

/** The words at the two ends of a line; with a large text one under the other, each on its own side. */
@Composable
internal fun Ends(
    low: String,
    high: String,
) {
    val ink = Look.colours.softInk
    val style = Look.type.label
    if (Look.type.large) {
        Column(Modifier.fillMaxWidth()) {
            Text(low, color = ink, style = style)
            Text(high, Modifier.fillMaxWidth(), ink, style = style, textAlign = TextAlign.End)
        }
        return
    }
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(16.dp)) {
        Text(low, Modifier.weight(1f), ink, style = style)
        Text(high, Modifier.weight(1f), ink, style = style, textAlign = TextAlign.End)
    }
}
