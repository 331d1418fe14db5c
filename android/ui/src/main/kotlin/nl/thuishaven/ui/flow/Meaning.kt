package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.look.Look

/** What something that was chosen means, said as it is chosen. */
@Composable
internal fun Meaning(
    label: String,
    meaning: String,
) = Column(Modifier.padding(start = 4.dp).semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite }) {
    Text(label, style = Look.type.label)
    Text(meaning, color = Look.colours.softInk, style = Look.type.second)
}
