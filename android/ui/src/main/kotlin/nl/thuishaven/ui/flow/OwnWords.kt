package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.wholeCharacters

/**
 * A place for one's own words under the chips, folded away until it is asked for. [about] is the question they answer,
 * where more than one is asked on a page.
 */
@Composable
internal fun OwnWords(
    kept: String,
    about: String? = null,
    keep: (String, done: (Boolean) -> Unit) -> Unit,
) {
    val words = LocalWords.current.diary
    var open by rememberSaveable { mutableStateOf(kept.isNotEmpty()) }
    if (open) {
        KeptField(
            about ?: words.ownWordsLabel,
            kept,
            { text, done -> keep(text.wholeCharacters(), done) },
            Modifier.padding(top = if (about == null) 16.dp else 4.dp),
            if (about == null) FieldKind() else FieldKind(lines = 2, hint = words.ownWordsLabel, quietLabel = true),
        )
    } else {
        // Read aloud, it has to say to which question.
        val said = if (about == null) Modifier else Modifier.semantics { contentDescription = "$about ${words.ownWords}" }
        TextAction(words.ownWords, { open = true }, said.padding(top = 8.dp), Icons.plus)
    }
}
