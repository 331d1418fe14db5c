package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.SoftenView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** From a sharp sentence to a soft one, alive. Everything on it is kept as it is tapped and typed. */
@Composable
internal fun SoftenPlace(
    house: House,
    id: UUID,
    back: () -> Unit,
) {
    val state = remember(house) { NeedsState(house) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val view = state.view ?: return
    val here = view.softened(id)
    Page(
        Head(words.needs.soften, here?.whom),
        foot = { MainButton(words.needs.done, back, Modifier.fillMaxWidth()) },
    ) {
        Text(words.needs.softenAbout, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.body)
        state.refusal?.let { Refusal(it) }
        Sharp(id, here, state)
        ChoiceGroup(words.needs.under) {
            OneFeeling(here?.feeling.orEmpty()) { feeling -> state.soften(id) { it.copy(feeling = feeling.orOpen(it.feeling)) } }
        }
        ChoiceGroup(words.needs.need) {
            OneOf(words.needChoices.needs, here?.need.orEmpty()) { need ->
                state.soften(id) { it.copy(need = need.orOpen(it.need)) }
            }
        }
        Card {
            KeptField(
                words.needs.soft,
                here?.soft.orEmpty(),
                { text, done -> state.soften(id, done) { it.copy(soft = text.wholeCharacters()) } },
                kind = FieldKind(lines = 3),
            )
        }
        if (here != null) {
            TextAction(words.needs.remove, { state.remove(id, words, back) }, Modifier.padding(start = 8.dp), Icons.bin, Look.colours.ink)
        }
    }
}

/** The sharp sentence, and a tap that takes it away for good. */
@Composable
private fun Sharp(
    id: UUID,
    here: SoftenView?,
    state: NeedsState,
) {
    val words = LocalWords.current.needs
    // The field holds what is typed; once that is taken away it begins anew.
    var taken by remember { mutableIntStateOf(0) }
    Card {
        key(taken) {
            KeptField(
                words.sharp,
                here?.sharp.orEmpty(),
                { text, done -> state.soften(id, done) { it.copy(sharp = text.wholeCharacters()) } },
                kind = FieldKind(lines = 2),
            )
        }
        if (!here?.sharp.isNullOrEmpty()) {
            TextAction(
                words.sharpForget,
                { state.soften(id, { if (it) taken++ }) { it.copy(sharp = "") } },
                Modifier.padding(top = 4.dp),
                Icons.close,
            )
        }
    }
}
