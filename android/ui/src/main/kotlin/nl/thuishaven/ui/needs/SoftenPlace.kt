package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.SoftenDraft
import nl.thuishaven.core.SoftenView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.LocalUnsent
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.pieces.Unsent
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** From a sharp sentence to a soft one, alive. Everything on it is kept as it is tapped and typed. */
@Composable
internal fun SoftenPlace(
    house: House,
    id: UUID,
    back: () -> Unit,
) {
    val state = remember(house) { FormState(house) { needs.softened(id) } }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    if (state.people == null) return
    val here = state.here
    val keep: KeepForm<SoftenDraft> = { done, build -> state.keep(done) { needs.soften(build(it.draft(id))) } }
    Page(
        Head(words.needs.soften, here?.whom),
        foot = { MainButton(words.needs.done, back, Modifier.fillMaxWidth()) },
    ) {
        About(words.needs.softenAbout)
        state.refusal?.let { Refusal(it) }
        Sharp(here, keep) { done -> state.keep(done) { needs.forgetSharp(id) } }
        ChoiceGroup(words.needs.under) {
            OneFeeling(here?.feeling.orEmpty()) { feeling -> keep({}) { it.copy(feeling = feeling.orOpen(it.feeling)) } }
        }
        ChoiceGroup(words.needs.need) {
            OneOf(words.needChoices.needs, here?.need.orEmpty()) { need -> keep({}) { it.copy(need = need.orOpen(it.need)) } }
        }
        Card {
            KeptField(
                words.needs.soft,
                here?.soft.orEmpty(),
                { text, done -> keep(done) { it.copy(soft = text.wholeCharacters()) } },
                kind = FieldKind(lines = 3),
            )
        }
        if (here != null) RemoveAction { house.removeNeed(id, words) { back() } }
    }
}

/** The sharp sentence, and a tap that takes it away for good. */
@Composable
private fun Sharp(
    here: SoftenView?,
    keep: KeepForm<SoftenDraft>,
    onForget: (done: (Boolean) -> Unit) -> Unit,
) {
    val words = LocalWords.current.needs
    // The field holds what is typed; once that is taken away it begins anew.
    var taken by remember { mutableIntStateOf(0) }
    val unsent = remember { Unsent() }
    Card {
        CompositionLocalProvider(LocalUnsent provides unsent) {
            key(taken) {
                KeptField(
                    words.sharp,
                    here?.sharp.orEmpty(),
                    { text, done -> keep(done) { it.copy(sharp = text.wholeCharacters()) } },
                    kind = FieldKind(lines = 2),
                )
            }
        }
        if (!here?.sharp.isNullOrEmpty()) {
            TextAction(words.sharpForget, {
                // What was only just typed goes before it, for later it would bring the sentence back.
                unsent.down()
                onForget { if (it) taken++ }
            }, Modifier.padding(top = 4.dp), Icons.close)
        }
    }
}

private fun SoftenView?.draft(id: UUID) =
    SoftenDraft(
        id = id,
        person = this?.person,
        sharp = this?.sharp.orEmpty(),
        feeling = this?.feeling.orEmpty(),
        need = this?.need.orEmpty(),
        soft = this?.soft.orEmpty(),
    )
