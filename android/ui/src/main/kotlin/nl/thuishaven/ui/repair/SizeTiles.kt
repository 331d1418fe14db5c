package nl.thuishaven.ui.repair

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.StepView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes

/** The rings that grow with it. */
private val LEAST = 5.dp
private val GROWS = 3.dp
private val RING = 40.dp

/** How big it felt: five rows, each with its word and a ring that grows. */
@Composable
internal fun SizeTiles(
    chosen: UByte?,
    onChoose: (UByte) -> Unit,
) = Column(Modifier.fillMaxWidth().selectableGroup(), Arrangement.spacedBy(8.dp)) {
    LocalWords.current.repairChoices.sizes.forEach { size -> SizeRow(size, size.step == chosen) { onChoose(size.step) } }
}

@Composable
private fun SizeRow(
    size: StepView,
    chosen: Boolean,
    onChoose: () -> Unit,
) {
    val colours = Look.colours
    val ink = if (chosen) colours.onSea else colours.ink
    FlowRow(
        Modifier
            .fillMaxWidth()
            .heightIn(min = 56.dp)
            .clip(Shapes.card)
            .background(if (chosen) colours.sea else colours.sand)
            .selectable(chosen, role = Role.RadioButton, onClick = onChoose)
            .semantics { contentDescription = size.spoken }
            .padding(horizontal = 20.dp, vertical = 8.dp),
        Arrangement.spacedBy(18.dp),
        itemVerticalAlignment = Alignment.CenterVertically,
    ) {
        Ring(size.step.toInt(), if (chosen) colours.onSea else colours.sea)
        Text(size.title, color = ink, style = Look.type.button)
        if (chosen) Icon(Icons.check, null, Modifier.size(20.dp), ink)
    }
}

@Composable
private fun Ring(
    step: Int,
    ink: Color,
) = Canvas(Modifier.size(RING)) { drawCircle(ink, (LEAST + GROWS * (step - 1)).toPx(), style = Stroke(2.dp.toPx())) }
