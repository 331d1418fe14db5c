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
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.look.Space

/** How a text field looks and behaves. */
class FieldKind(
    /** The least number of lines; above one it is a field for running text. */
    val lines: Int = 1,
    /** What stands in an empty field. */
    val hint: String = "",
    /** What stands before the text. */
    val icon: ImageVector? = null,
    /** The label is spoken only, because what stands around the field already shows it. */
    val quietLabel: Boolean = false,
    /** What the key at the end of the keyboard does. */
    val action: ImeAction = ImeAction.Default,
    /** What the keyboard offers first. */
    val keyboard: KeyboardType = KeyboardType.Text,
)

/**
 * A text field. What is in it lives in memory alone (never in what the system saves), and keyboards are asked not to
 * correct it, for that is how they learn.
 */
@Composable
fun Field(
    label: String,
    text: String,
    onText: (String) -> Unit,
    modifier: Modifier = Modifier,
    kind: FieldKind = FieldKind(),
    onAction: (() -> Unit)? = null,
    end: (@Composable () -> Unit)? = null,
) {
    val colours = Look.colours
    var focused by remember { mutableStateOf(false) }
    Column(modifier, Arrangement.spacedBy(6.dp)) {
        if (!kind.quietLabel) {
            Text(label, Modifier.clearAndSetSemantics {}, colours.softInk, style = Look.type.label)
        }
        BasicTextField(
            value = text,
            onValueChange = onText,
            modifier =
                Modifier
                    .fillMaxWidth()
                    .onFocusChanged { focused = it.isFocused }
                    .semantics { contentDescription = label },
            textStyle = Look.type.body.copy(color = colours.ink),
            cursorBrush = SolidColor(colours.sea),
            singleLine = kind.lines == 1,
            minLines = kind.lines,
            keyboardOptions =
                KeyboardOptions(
                    capitalization = KeyboardCapitalization.Sentences,
                    autoCorrectEnabled = false,
                    keyboardType = kind.keyboard,
                    imeAction = kind.action,
                ),
            keyboardActions = KeyboardActions(onAny = { onAction?.invoke() }),
            decorationBox = { inner ->
                Row(
                    Modifier
                        .heightIn(min = Space.touch)
                        .background(colours.surface, Shapes.tile)
                        .border(if (focused) 2.dp else 1.dp, if (focused) colours.sea else colours.softInk, Shapes.tile)
                        .padding(start = 16.dp, end = if (end == null) 16.dp else 0.dp),
                    horizontalArrangement = Arrangement.spacedBy(10.dp),
                    verticalAlignment = if (kind.lines == 1) Alignment.CenterVertically else Alignment.Top,
                ) {
                    kind.icon?.let { Icon(it, null, Modifier.size(22.dp), colours.softInk) }
                    Box(Modifier.weight(1f).padding(vertical = 12.dp)) {
                        if (text.isEmpty()) {
                            Text(kind.hint, Modifier.clearAndSetSemantics {}, colours.softInk, style = Look.type.body)
                        }
                        inner()
                    }
                    end?.invoke()
                }
            },
        )
    }
}
