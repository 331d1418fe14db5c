package nl.thuishaven.ui.pieces

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.look.Look

/** A few sentences that lead one, with room to read each by itself. */
@Composable
internal fun Lines(
    lines: List<String>,
    ground: Color = Look.colours.surface,
    under: @Composable () -> Unit = {},
) = Card(ground = ground, between = Arrangement.spacedBy(10.dp)) {
    lines.forEach { Text(it, style = Look.type.lead) }
    under()
}
