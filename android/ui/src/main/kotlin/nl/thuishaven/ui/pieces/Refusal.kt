package nl.thuishaven.ui.pieces

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Explanation
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes

/** Why the core left something as it was, in its own sentence. */
@Composable
fun Refusal(
    explanation: Explanation,
    modifier: Modifier = Modifier,
) = Text(
    explanation.text,
    modifier
        .fillMaxWidth()
        .background(Look.colours.lampSoft, Shapes.tile)
        .padding(horizontal = 16.dp, vertical = 10.dp)
        .semantics { liveRegion = LiveRegionMode.Polite },
    style = Look.type.body,
)
