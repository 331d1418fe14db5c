package nl.thuishaven.ui.flow

import androidx.compose.runtime.Composable
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.wholeCharacters

/** Whatever else there is to say. */
@Composable
internal fun NoteStep(
    moment: MomentView,
    change: Change,
) = KeptField(
    LocalWords.current.diary.noteLabel,
    moment.note,
    { text, done -> change(done) { MomentChange.Note(text.wholeCharacters()) } },
    kind = FieldKind(lines = 6),
)
