package nl.thuishaven.ui.pieces

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawWithContent
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.look.Look

/** Lets what scrolls under a foot fade away, instead of cutting it off. */
@Composable
internal fun Modifier.fadesBelow(enabled: Boolean = true): Modifier {
    if (!enabled) return this
    val ground = Look.colours.background
    return drawWithContent {
        drawContent()
        val height = 20.dp.toPx()
        val top = size.height - height
        val fade = Brush.verticalGradient(listOf(ground.copy(alpha = 0f), ground), startY = top, endY = size.height)
        drawRect(fade, Offset(0f, top), Size(size.width, height))
    }
}
