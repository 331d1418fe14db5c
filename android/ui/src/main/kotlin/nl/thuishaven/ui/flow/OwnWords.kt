package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.wholeCharacters

/** A place for one's own words under the chips, folded away until it is asked for. */
@Composable
internal fun OwnWords(
    kept: String,
    keep: (String, done: (Boolean) -> Unit) -> Unit,
) {
    val words = LocalWords.current.diary
    var open by rememberSaveable { mutableStateOf(kept.isNotEmpty()) }
    if (open) {
        KeptField(words.ownWordsLabel, kept, { text, done -> keep(text.wholeCharacters(), done) }, Modifier.padding(top = 16.dp))
    } else {
        TextAction(words.ownWords, { open = true }, Modifier.padding(top = 8.dp), Icons.plus)
    }
}
