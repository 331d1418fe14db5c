package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.SentenceChange
import nl.thuishaven.core.SentencePage
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalPlatform
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.Notice
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
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** How long what was copied stays there, in seconds. */
internal const val A_MINUTE = 60

/** One sentence, alive. */
@Composable
internal fun SentencePlace(
    house: House,
    id: UUID,
    stack: BackStack,
) {
    val state = remember(house) { SentenceState(house, id) }
    val words = LocalWords.current
    val platform = LocalPlatform.current
    LaunchedEffect(house.changesOf(Area.NEEDS), house.changesOf(Area.PEOPLE), words) { state.read() }
    val page = state.page ?: return

    fun leave() = stack.leave { it is NeedPlace.Saying }

    Page(
        Head(words.needs.sentence, page.whom),
        foot = { MainButton(words.needs.done, ::leave, Modifier.fillMaxWidth()) },
    ) {
        Card {
            Text(page.text, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = Look.type.card)
            if (!page.binned) OwnSentence(page, state)
        }
        state.refusal?.let { Refusal(it) }
        if (page.binned) {
            TextAction(words.needs.restore, state::restore, Modifier.padding(start = 8.dp), Icons.undo)
        } else {
            Saying(
                page,
                { build -> state.change(build = build) },
                onShow = { stack.go(NeedPlace.SentenceShown(id)) },
                onCopy = {
                    platform.copy(page.text, A_MINUTE)
                    house.notice = Notice(words.needs.copied)
                },
            )
            TextAction(words.needs.remove, { state.remove(words, ::leave) }, Modifier.padding(start = 8.dp), Icons.bin, Look.colours.ink)
        }
    }
}

/** The sentence as one says it oneself, folded away until it is asked for. */
@Composable
private fun OwnSentence(
    page: SentencePage,
    state: SentenceState,
) {
    val words = LocalWords.current.needs
    var open by rememberSaveable { mutableStateOf(false) }
    if (!open) {
        TextAction(words.edit, { open = true }, Modifier.padding(top = 8.dp))
        return
    }
    KeptField(
        words.edit,
        page.text,
        { text, done -> state.change(done) { SentenceChange.Text(text.wholeCharacters()) } },
        Modifier.padding(top = 12.dp),
        FieldKind(lines = 3),
    )
}
