package nl.thuishaven.ui.pieces

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.look.Space

/** The first thing one can do here. */
@Composable
fun MainButton(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
) = Pill(text, onClick, Look.colours.sea, Look.colours.onSea, modifier)

/** Something else one can do. */
@Composable
fun QuietButton(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    ground: Color = Look.colours.sand,
) = Pill(text, onClick, ground, Look.colours.ink, modifier)

/** The first thing one could do here, when something has to come before it: [why] says what, and stands beside it. */
@Composable
fun WaitingButton(
    text: String,
    why: String,
    modifier: Modifier = Modifier,
) {
    Box(
        modifier
            .defaultMinSize(minWidth = Space.touch, minHeight = Space.touch)
            .border(1.dp, Look.colours.softInk, Shapes.pill)
            .clickable(enabled = false, role = Role.Button) {}
            .semantics { stateDescription = why }
            .padding(horizontal = 20.dp, vertical = 10.dp),
        contentAlignment = Alignment.Center,
    ) {
        Text(text, color = Look.colours.softInk, style = Look.type.button, textAlign = TextAlign.Center)
    }
}

@Composable
private fun Pill(
    text: String,
    onClick: () -> Unit,
    ground: Color,
    ink: Color,
    modifier: Modifier,
) {
    Box(
        modifier
            .defaultMinSize(minWidth = Space.touch, minHeight = Space.touch)
            .clip(Shapes.pill)
            .background(ground)
            .clickable(role = Role.Button, onClick = onClick)
            .padding(horizontal = 20.dp, vertical = 10.dp),
        contentAlignment = Alignment.Center,
    ) {
        Text(text, color = ink, style = Look.type.button, textAlign = TextAlign.Center)
    }
}

/** A line of text that does something, with an icon where that helps. */
@Composable
fun TextAction(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    icon: ImageVector? = null,
    ink: Color = Look.colours.sea,
) {
    Row(
        modifier
            .defaultMinSize(minWidth = Space.touch, minHeight = Space.touch)
            .clip(Shapes.pill)
            .clickable(role = Role.Button, onClick = onClick)
            .padding(horizontal = 4.dp, vertical = 8.dp),
        horizontalArrangement = Arrangement.spacedBy(10.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        icon?.let { Icon(it, null, Modifier.size(22.dp), ink) }
        Text(text, color = ink, style = Look.type.button)
    }
}

/** A round button with an icon, and the words for who cannot see it. */
@Composable
fun RoundButton(
    icon: ImageVector,
    words: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    ground: Color = Look.colours.sand,
) {
    Box(
        modifier
            .size(Space.touch)
            .clip(Shapes.round)
            .background(ground)
            .clickable(role = Role.Button, onClick = onClick),
        contentAlignment = Alignment.Center,
    ) {
        Icon(icon, words, Modifier.size(26.dp), Look.colours.ink)
    }
}
