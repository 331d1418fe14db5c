package nl.thuishaven.ui.repair

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.StepTile

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
    LocalWords.current.repairChoices.sizes.forEach { size ->
        StepTile(size, size.step == chosen, { onChoose(size.step) }, 56.dp) { ink -> Ring(size.step.toInt(), ink) }
    }
}

@Composable
private fun Ring(
    step: Int,
    ink: Color,
) = Canvas(Modifier.size(RING)) { drawCircle(ink, (LEAST + GROWS * (step - 1)).toPx(), style = Stroke(2.dp.toPx())) }
