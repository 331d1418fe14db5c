package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.SoreSpotView
import nl.thuishaven.core.SoreSpotsView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.TextAction
import java.util.UUID

/** The list of sore spots itself, behind one tap: each can be put to rest, and woken. */
@Composable
internal fun RestingSpots(
    spots: SoreSpotsView,
    onRest: (UUID, resting: Boolean) -> Unit,
) {
    val words = LocalWords.current
    var open by rememberSaveable { mutableStateOf(false) }
    if (spots.spots.isEmpty() && spots.resting.isEmpty()) return
    TextAction(
        if (open) words.diary.done else words.diary.change,
        { open = !open },
        Modifier.padding(top = 8.dp),
        if (open) Icons.up else Icons.down,
    )
    if (!open) return
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
        spots.spots.forEach { Spot(it, words.people.rest, Icons.moon) { onRest(it.id, true) } }
        if (spots.resting.isNotEmpty()) GroupTitle(words.people.restingTitle, Modifier.padding(top = 8.dp))
        spots.resting.forEach { Spot(it, words.people.wake, Icons.today) { onRest(it.id, false) } }
    }
}

@Composable
private fun Spot(
    spot: SoreSpotView,
    does: String,
    icon: ImageVector,
    onRest: () -> Unit,
) = Column {
    Text(spot.text, style = Look.type.leadStrong)
    TextAction(does, onRest, icon = icon)
}
