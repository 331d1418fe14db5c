package nl.thuishaven.ui.time

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.interaction.MutableInteractionSource
import androidx.compose.foundation.interaction.collectIsPressedAsState
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.material3.ripple
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.delay
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.look.Space

/** A [value] to turn by one, [earlier] or [later]; held down it keeps turning. */
@Composable
internal fun Stepper(
    label: String,
    value: String,
    earlier: String,
    later: String,
    onTurn: (Int) -> Unit,
) {
    FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, itemVerticalAlignment = Alignment.CenterVertically) {
        Text(label, style = Look.type.lead)
        Row(horizontalArrangement = Arrangement.spacedBy(10.dp), verticalAlignment = Alignment.CenterVertically) {
            TurnButton(Icons.minus, earlier) { onTurn(-1) }
            Text(
                value,
                Modifier.defaultMinSize(minWidth = 40.dp),
                style = Look.type.card,
                textAlign = TextAlign.Center,
            )
            TurnButton(Icons.plus, later) { onTurn(1) }
        }
    }
}

private const val FIRST_WAIT = 450L
private const val NEXT_WAIT = 90L

@Composable
private fun TurnButton(
    icon: ImageVector,
    does: String,
    onTurn: () -> Unit,
) {
    val turn = rememberUpdatedState(onTurn)
    val touches = remember { MutableInteractionSource() }
    val pressed by touches.collectIsPressedAsState()
    // Letting go after holding is not one more tap.
    var held by remember { mutableStateOf(false) }
    LaunchedEffect(pressed) {
        if (!pressed) return@LaunchedEffect
        held = false
        delay(FIRST_WAIT)
        held = true
        while (true) {
            turn.value()
            delay(NEXT_WAIT)
        }
    }
    Box(
        Modifier
            .size(Space.touch)
            .clip(Shapes.round)
            .background(Look.colours.sand)
            .clickable(touches, ripple(), role = Role.Button) {
                if (held) held = false else turn.value()
            }.semantics { contentDescription = does },
        contentAlignment = Alignment.Center,
    ) {
        Icon(icon, null, Modifier.size(24.dp), Look.colours.ink)
    }
}
