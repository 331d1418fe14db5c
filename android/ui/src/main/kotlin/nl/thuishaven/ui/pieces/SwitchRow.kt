package nl.thuishaven.ui.pieces

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space

/** Something that is on or off, and works at once. */
@Composable
fun SwitchRow(
    text: String,
    on: Boolean,
    onSwitch: (Boolean) -> Unit,
    modifier: Modifier = Modifier,
    about: String? = null,
) {
    val row =
        modifier
            .fillMaxWidth()
            .heightIn(min = 56.dp)
            .toggleable(on, role = Role.Switch, onValueChange = onSwitch)
            .padding(horizontal = Space.inside, vertical = 12.dp)
    if (Look.type.large) {
        Column(row, Arrangement.spacedBy(8.dp)) {
            Said(text, about)
            Knob(on)
        }
        return
    }
    Row(row, Arrangement.spacedBy(16.dp), Alignment.CenterVertically) {
        Column(Modifier.weight(1f)) { Said(text, about) }
        Knob(on)
    }
}

@Composable
private fun Said(
    text: String,
    about: String?,
) {
    Text(text, style = Look.type.leadStrong)
    about?.let { Text(it, color = Look.colours.softInk, style = Look.type.second) }
}

/** Off is a ring on the left, on a full knob on the right with a small stroke in it: its shape says it too. */
@Composable
private fun Knob(on: Boolean) {
    val colours = Look.colours
    Canvas(Modifier.size(width = 52.dp, height = 32.dp)) {
        val edge = 2.dp.toPx()
        val round = CornerRadius(size.height / 2)
        val inside = Size(size.width - edge, size.height - edge)
        val start = Offset(edge / 2, edge / 2)
        val knob = 10.dp.toPx()
        if (on) {
            drawRoundRect(colours.sea, start, inside, round)
            val at = Offset(size.width - size.height / 2, size.height / 2)
            drawCircle(colours.onSea, knob, at)
            drawLine(colours.sea, at - Offset(0f, knob / 2), at + Offset(0f, knob / 2), edge, StrokeCap.Round)
        } else {
            drawRoundRect(colours.sand, start, inside, round)
            drawRoundRect(colours.softInk, start, inside, round, Stroke(edge))
            drawCircle(colours.softInk, knob - edge, Offset(size.height / 2, size.height / 2), style = Stroke(edge))
        }
    }
}
