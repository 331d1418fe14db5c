package nl.thuishaven.ui.pieces

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.look.Space

/** Something to choose beside others: several may be chosen. */
@Composable
fun Chip(
    label: String,
    chosen: Boolean,
    onToggle: () -> Unit,
    modifier: Modifier = Modifier,
) = ChipBody(label, chosen, modifier.clip(Shapes.pill).toggleable(chosen, role = Role.Checkbox) { onToggle() })

/** Something to choose instead of others: one is chosen. Put them in a [Chips] with `one = true`. */
@Composable
fun OneOfChip(
    label: String,
    chosen: Boolean,
    onChoose: () -> Unit,
    modifier: Modifier = Modifier,
) = ChipBody(label, chosen, modifier.clip(Shapes.pill).selectable(chosen, role = Role.RadioButton, onClick = onChoose))

@Composable
private fun ChipBody(
    label: String,
    chosen: Boolean,
    modifier: Modifier,
) {
    val ink = if (chosen) Look.colours.onSea else Look.colours.ink
    Box(
        modifier
            .defaultMinSize(minWidth = Space.touch, minHeight = Space.touch)
            .background(if (chosen) Look.colours.sea else Look.colours.sand)
            .padding(horizontal = if (Look.type.large) 20.dp else 22.dp, vertical = 10.dp),
        contentAlignment = Alignment.CenterStart,
    ) {
        // In the margin, so that choosing does not push the other chips about.
        if (chosen) Icon(Icons.check, null, Modifier.offset(x = (-15).dp).size(12.dp), ink)
        Text(label, color = ink, style = Look.type.button)
    }
}

/** Chips one after the other, on as many lines as they need. */
@Composable
fun Chips(
    modifier: Modifier = Modifier,
    one: Boolean = false,
    content: @Composable () -> Unit,
) {
    FlowRow(
        modifier.fillMaxWidth().then(if (one) Modifier.selectableGroup() else Modifier),
        horizontalArrangement = Arrangement.spacedBy(8.dp),
        verticalArrangement = Arrangement.spacedBy(8.dp),
    ) { content() }
}

/** Small words that only tell, one after the other. */
@Composable
fun Tags(
    labels: List<String>,
    modifier: Modifier = Modifier,
    style: TextStyle = Look.type.label,
) {
    if (labels.isEmpty()) return
    FlowRow(
        modifier,
        horizontalArrangement = Arrangement.spacedBy(6.dp),
        verticalArrangement = Arrangement.spacedBy(6.dp),
    ) {
        labels.forEach { label ->
            Text(
                label,
                Modifier.background(Look.colours.sand, Shapes.tile).padding(horizontal = 10.dp, vertical = 3.dp),
                style = style,
            )
        }
    }
}
