package nl.thuishaven.ui.offer

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.ChoiceView
import nl.thuishaven.core.OfferWay
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Tags

/** One thing that can be done now: a large button, and once it is tapped how, line by line. */
@Composable
internal fun WayCard(
    way: OfferWay,
    open: Boolean,
    onToggle: () -> Unit,
) = Column(Modifier.fillMaxWidth().clip(Shapes.card).background(Look.colours.surface)) {
    Row(
        Modifier
            .fillMaxWidth()
            .heightIn(min = 72.dp)
            .clickable(role = Role.Button, onClick = onToggle)
            .padding(horizontal = 24.dp, vertical = 14.dp),
        Arrangement.spacedBy(18.dp),
        Alignment.CenterVertically,
    ) {
        if (!Look.type.large) Icon(icon(way.id), null, Modifier.size(32.dp), Look.colours.sea)
        Text(way.label, Modifier.weight(1f), style = Look.type.card)
    }
    if (open) {
        Column(
            Modifier.padding(start = 24.dp, end = 24.dp, bottom = 24.dp).semantics { liveRegion = LiveRegionMode.Polite },
            Arrangement.spacedBy(16.dp),
        ) {
            way.lines.forEach { Text(it, style = Look.type.card) }
            if (way.people.isNotEmpty()) Callable(way.people)
        }
    }
}

/** Who could be called. The names alone: the app knows no numbers. */
@Composable
internal fun Callable(
    people: List<ChoiceView>,
    title: String = LocalWords.current.offer.call,
) {
    val words = LocalWords.current.offer
    Column(verticalArrangement = Arrangement.spacedBy(6.dp)) {
        GroupTitle(title)
        Tags(people.map { it.label }, style = Look.type.leadStrong)
        Text(words.callAbout, color = Look.colours.softInk, style = Look.type.body)
    }
}

private fun icon(way: String): ImageVector =
    when (way) {
        "look" -> Icons.eye
        "feet" -> Icons.feet
        "breath" -> Icons.breath
        "contact" -> Icons.phone
        else -> Icons.warm
    }
