package nl.thuishaven.ui.people

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.PersonView
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes

/** A small sign before a name: oneself, someone else, or someone at rest. The words beside it say the same. */
@Composable
internal fun PersonMark(person: PersonView) {
    val icon =
        when {
            person.me -> Icons.today
            person.resting -> Icons.moon
            else -> Icons.person
        }
    Box(
        Modifier.size(40.dp).background(if (person.me) Look.colours.seaSoft else Look.colours.sand, Shapes.round),
        Alignment.Center,
    ) {
        Icon(icon, null, Modifier.size(22.dp), Look.colours.sea)
    }
}
