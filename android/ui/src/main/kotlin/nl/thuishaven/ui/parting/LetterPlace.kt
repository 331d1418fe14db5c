package nl.thuishaven.ui.parting

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import nl.thuishaven.core.LetterDraft
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.needs.About
import nl.thuishaven.ui.needs.FormState
import nl.thuishaven.ui.needs.RemoveAction
import nl.thuishaven.ui.needs.removeNeed
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.wholeCharacters

/** A letter that is not sent, alive. It is kept as it is written. */
@Composable
internal fun LetterPlace(
    house: House,
    place: NeedPlace.Letter,
    back: () -> Unit,
) {
    val state = remember(house) { FormState(house) { needs.parting(place.person).letters.find { it.id == place.id } } }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val here = state.here
    Page(
        Head(words.parting.letter),
        foot = { MainButton(words.needs.done, back, Modifier.fillMaxWidth()) },
    ) {
        About(words.parting.letterAbout)
        state.refusal?.let { Refusal(it) }
        if (state.people == null) return@Page
        KeptField(
            words.parting.letter,
            here?.text.orEmpty(),
            { text, done -> state.keep(done) { needs.keepLetter(LetterDraft(place.id, place.person, text.wholeCharacters())) } },
            kind = FieldKind(lines = 10, hint = words.parting.letterHint, quietLabel = true),
        )
        if (here != null) RemoveAction { house.removeNeed(place.id, words) { back() } }
    }
}
