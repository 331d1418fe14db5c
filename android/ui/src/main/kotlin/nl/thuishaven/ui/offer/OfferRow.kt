package nl.thuishaven.ui.offer

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
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
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.OfferView
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes

/** What might be good first: a quiet row, which can be passed over. */
@Composable
internal fun OfferRow(
    offer: OfferView,
    onOpen: () -> Unit,
    modifier: Modifier = Modifier,
) = Row(
    modifier
        .fillMaxWidth()
        .heightIn(min = 56.dp)
        .clip(Shapes.tile)
        .background(Look.colours.lampSoft)
        .clickable(role = Role.Button, onClick = onOpen)
        .padding(horizontal = 16.dp, vertical = 10.dp),
    Arrangement.spacedBy(12.dp),
    Alignment.CenterVertically,
) {
    Text(offer.title, Modifier.weight(1f), style = Look.type.leadStrong)
    Icon(Icons.right, null, Modifier.size(20.dp), Look.colours.lamp)
}
