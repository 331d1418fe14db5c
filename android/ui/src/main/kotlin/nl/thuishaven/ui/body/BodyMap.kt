package nl.thuishaven.ui.body

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.toggleable
import androidx.compose.runtime.Composable
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.lerp
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.ListChoice
import nl.thuishaven.core.SensationView
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.pieces.TEN

/** A body to tap on, from the front, with a small one beside it for the back. Every place is said by its word. */
@Composable
internal fun BodyMap(
    zones: List<ListChoice>,
    felt: List<SensationView>,
    onToggle: (String) -> Unit,
) {
    val colours = Look.colours
    val fills = felt.associate { it.zone to fill(it.strength, colours.seaSoft, colours.sea) }
    Box(Modifier.fillMaxWidth(), Alignment.TopCenter) {
        Box(Modifier.size(FIGURE.width.dp, FIGURE.height.dp)) {
            Canvas(Modifier.fillMaxSize()) { figure(fills, colours.sand, colours.background) }
            zones.forEach { zone ->
                val place = PLACES.getValue(zone.id)
                Zone(place, zone.label, zone.id in fills) { onToggle(zone.id) }
                place.mirrored?.let { Twin(it) { onToggle(zone.id) } }
            }
        }
    }
}

/** The stronger, the deeper; without a strength as deep as can be. */
private fun fill(
    strength: UByte?,
    soft: Color,
    sea: Color,
): Color = lerp(soft, sea, strength?.let { it.toInt() / TEN.toFloat() } ?: 1f)

@Composable
private fun Zone(
    place: Place,
    label: String,
    chosen: Boolean,
    onToggle: () -> Unit,
) = Box(
    Modifier
        .offset(place.x.dp, place.y.dp)
        .size(place.width.dp, place.height.dp)
        .clip(Shapes.tile)
        .toggleable(chosen, role = Role.Checkbox) { onToggle() }
        .semantics { contentDescription = label },
)

/** The other arm, or leg: for the finger alone, for it was said already. */
@Composable
private fun Twin(
    place: Place,
    onToggle: () -> Unit,
) {
    val toggle = rememberUpdatedState(onToggle)
    Box(
        Modifier
            .offset(place.x.dp, place.y.dp)
            .size(place.width.dp, place.height.dp)
            .pointerInput(Unit) { detectTapGestures { toggle.value() } },
    )
}
