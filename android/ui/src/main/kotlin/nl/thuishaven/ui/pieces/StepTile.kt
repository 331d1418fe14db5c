package nl.thuishaven.ui.pieces

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.StepView
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes

/** A step of a scale to choose: a picture in the ink that fits, its word, and a tick. */
@Composable
internal fun StepTile(
    step: StepView,
    chosen: Boolean,
    onChoose: () -> Unit,
    height: Dp,
    picture: @Composable (Color) -> Unit,
) {
    val colours = Look.colours
    val ink = if (chosen) colours.onSea else colours.ink
    FlowRow(
        Modifier
            .fillMaxWidth()
            .heightIn(min = height)
            .clip(Shapes.card)
            .background(if (chosen) colours.sea else colours.sand)
            .selectable(chosen, role = Role.RadioButton, onClick = onChoose)
            .semantics { contentDescription = step.spoken }
            .padding(horizontal = 20.dp, vertical = 8.dp),
        Arrangement.spacedBy(18.dp),
        itemVerticalAlignment = Alignment.CenterVertically,
    ) {
        picture(if (chosen) colours.onSea else colours.sea)
        Text(step.title, color = ink, style = Look.type.button)
        if (chosen) Icon(Icons.check, null, Modifier.size(20.dp), ink)
    }
}
