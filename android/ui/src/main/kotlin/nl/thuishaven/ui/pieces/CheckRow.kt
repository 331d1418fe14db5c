package nl.thuishaven.ui.pieces

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.look.Space

/** Something of a list that is there or not, with what it means and what else is known [under] it. */
@Composable
fun CheckRow(
    text: String,
    checked: Boolean,
    onCheck: (Boolean) -> Unit,
    about: String,
    under: String? = null,
) {
    val row =
        Modifier
            .fillMaxWidth()
            .heightIn(min = 56.dp)
            .toggleable(checked, role = Role.Checkbox, onValueChange = onCheck)
            .padding(horizontal = Space.inside, vertical = 10.dp)
    if (Look.type.large) {
        Column(row, Arrangement.spacedBy(6.dp)) {
            Mark(checked)
            Said(text, about, under)
        }
        return
    }
    Row(row, Arrangement.spacedBy(14.dp), Alignment.CenterVertically) {
        Mark(checked)
        Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) { Said(text, about, under) }
    }
}

@Composable
private fun Said(
    text: String,
    about: String,
    under: String?,
) {
    Text(text, style = Look.type.leadStrong)
    Text(about, color = Look.colours.softInk, style = Look.type.second)
    under?.let { Text(it, color = Look.colours.softInk, style = Look.type.label) }
}

/** Open is a ring; there is a full circle with a stroke in it. */
@Composable
private fun Mark(checked: Boolean) =
    Box(
        Modifier
            .size(28.dp)
            .then(
                if (checked) {
                    Modifier.background(Look.colours.sea, Shapes.round)
                } else {
                    Modifier.border(2.dp, Look.colours.softInk, Shapes.round)
                },
            ),
        Alignment.Center,
    ) {
        if (checked) Icon(Icons.check, null, Modifier.size(18.dp), Look.colours.onSea)
    }
