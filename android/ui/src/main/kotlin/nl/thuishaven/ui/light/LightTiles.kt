package nl.thuishaven.ui.light

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.StepView
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.look.Space

private val TILE = 60.dp

/** Half of what lies between two tiles; a finger may come down there, too. */
private val GAP = 3.dp

/** The room beside the tiles, such that their edges stand under the title of the card; and the least of it. */
private val SIDE = Space.inside - GAP
private val NARROWEST = 6.dp

/**
 * The seven lights to choose from, with [dark] and [light] written under the two ends. It takes the whole width of its
 * card and leaves room at the sides by itself: less of it where the seven would not fit side by side otherwise.
 */
@Composable
fun LightTiles(
    moods: List<StepView>,
    chosen: Int?,
    dark: String,
    light: String,
    onChoose: (Int) -> Unit,
    modifier: Modifier = Modifier,
) {
    BoxWithConstraints(modifier.fillMaxWidth()) {
        // One horizon where there is room for it; two rows where a finger would otherwise miss.
        val one = Space.touch * moods.size
        val fits = maxWidth - NARROWEST * 2 >= one
        val side = if (fits) ((maxWidth - one) / 2).coerceAtMost(SIDE) else SIDE
        val perRow = if (fits) moods.size else (moods.size + 1) / 2
        Column(Modifier.padding(horizontal = side)) {
            Column(Modifier.selectableGroup()) {
                moods.chunked(perRow).forEach { row ->
                    Row {
                        row.forEach { mood ->
                            LightTile(mood, mood.step.toInt() == chosen, { onChoose(mood.step.toInt()) }, Modifier.weight(1f))
                        }
                        repeat(perRow - row.size) { Spacer(Modifier.weight(1f)) }
                    }
                }
            }
            Row(Modifier.padding(horizontal = GAP).padding(top = 6.dp)) {
                Text(dark, Modifier.weight(1f), Look.colours.softInk, style = Look.type.label)
                Text(light, Modifier.weight(1f), Look.colours.softInk, style = Look.type.label, textAlign = TextAlign.End)
            }
        }
    }
}

@Composable
private fun LightTile(
    mood: StepView,
    chosen: Boolean,
    onChoose: () -> Unit,
    modifier: Modifier,
) {
    val colours = Look.colours
    Box(
        modifier
            .height(TILE + GAP * 2)
            .clip(Shapes.tile)
            .selectable(chosen, role = Role.RadioButton, onClick = onChoose)
            .semantics { contentDescription = mood.spoken }
            .padding(GAP)
            .background(if (chosen) colours.sea else colours.sand, Shapes.tile),
    ) {
        Canvas(Modifier.fillMaxSize().padding(vertical = 2.dp)) {
            light(mood.step.toInt(), if (chosen) colours.onSea else colours.sea)
        }
    }
}

/** A small light beside a line of text. The text says the same, so it is not spoken. */
@Composable
fun SmallLight(
    step: Int,
    modifier: Modifier = Modifier,
) {
    val colours = Look.colours
    Box(modifier.size(width = 40.dp, height = 44.dp).background(colours.sand, Shapes.tile)) {
        Canvas(Modifier.fillMaxSize().padding(horizontal = 3.dp)) { light(step, colours.sea) }
    }
}
