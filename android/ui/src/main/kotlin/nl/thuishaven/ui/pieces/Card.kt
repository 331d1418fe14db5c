package nl.thuishaven.ui.pieces

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
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
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.look.Space

/** A card, with room inside unless its rows bring their own. */
@Composable
fun Card(
    modifier: Modifier = Modifier,
    ground: Color = Look.colours.surface,
    inside: Dp = Space.inside,
    between: Arrangement.Vertical = Arrangement.Top,
    content: @Composable ColumnScope.() -> Unit,
) {
    Column(
        modifier.fillMaxWidth().clip(Shapes.card).background(ground).padding(inside),
        between,
        content = content,
    )
}

/** The title of a card. */
@Composable
fun CardTitle(
    text: String,
    modifier: Modifier = Modifier,
    ink: Color = Look.colours.ink,
) = Text(text, modifier.semantics { heading() }, ink, style = Look.type.card)

/** A small heading over a group. */
@Composable
fun GroupTitle(
    text: String,
    modifier: Modifier = Modifier,
    ink: Color = Look.colours.softInk,
) = Text(text, modifier.semantics { heading() }, ink, style = Look.type.label)

/** A row of a card that opens something. [does] says what, to who cannot see the arrow. */
@Composable
fun OpenRow(
    onOpen: () -> Unit,
    modifier: Modifier = Modifier,
    does: String? = null,
    start: (@Composable () -> Unit)? = null,
    content: @Composable ColumnScope.() -> Unit,
) {
    val row =
        modifier
            .fillMaxWidth()
            .heightIn(min = 56.dp)
            .clickable(onClickLabel = does, role = Role.Button, onClick = onOpen)
            .padding(horizontal = Space.inside, vertical = 10.dp)
    if (Look.type.large) {
        Column(row, Arrangement.spacedBy(4.dp)) {
            start?.invoke()
            content()
        }
        return
    }
    Row(row, Arrangement.spacedBy(14.dp), Alignment.CenterVertically) {
        start?.invoke()
        Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp), content = content)
        Icon(Icons.right, null, Modifier.size(20.dp), Look.colours.softInk)
    }
}

/** A row of a card that opens a page. */
@Composable
fun OpenRow(
    text: String,
    onOpen: () -> Unit,
    icon: ImageVector? = null,
) = OpenRow(onOpen, start = icon?.let { { Icon(it, null, Modifier.size(24.dp), Look.colours.sea) } }) {
    Text(text, style = Look.type.leadStrong)
}

/** The same, with a line about it. */
@Composable
fun OpenRow(
    title: String,
    about: String,
    onOpen: () -> Unit,
) = OpenRow(onOpen) {
    Text(title, style = Look.type.leadStrong)
    Text(about, color = Look.colours.softInk, style = Look.type.second)
}

/** A hairline between rows. */
@Composable
fun Hairline() {
    Box(
        Modifier
            .padding(horizontal = Space.inside)
            .fillMaxWidth()
            .height(1.dp)
            .background(Look.colours.line),
    )
}
