package nl.thuishaven.ui.moment

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.light.SmallLight
import nl.thuishaven.ui.offer.OfferRow
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.water.Waves
import java.util.UUID

/** The mood of a moment, more precisely, alive: how pleasant it was, and how much energy there was. */
@Composable
internal fun PrecisePlace(
    house: House,
    id: UUID,
    go: (Place) -> Unit,
    back: () -> Unit,
) {
    val state = remember(house) { MomentState(house, id) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val page = state.page ?: return
    Page(Head(words.diary.precise), foot = { MainButton(words.diary.done, back, Modifier.fillMaxWidth()) }) {
        state.refusal?.let { Refusal(it) }
        Card {
            val marks = words.choices.pleasantMarks
            MarkSlider(words.diary.precisePleasant, marks, page.pleasantMark, { SmallLight(page.moment.step.toInt()) }) { mark ->
                state.change { MomentChange.Mood(MoodDraft.Pleasant(mark.value)) }
            }
        }
        Card {
            val (marks, pleasant) = words.choices.energyMarks to words.choices.pleasantMarks
            MarkSlider(words.diary.preciseEnergy, marks, page.energyMark, { page.moment.energy?.let { Waves(it.toInt()) } }) { mark ->
                state.change { now -> MomentChange.Mood(MoodDraft.Point(pleasant[now.pleasantMark.toInt()].value, mark.value)) }
            }
            if (page.energyMark != null) {
                TextAction(words.diary.energyClear, { state.change { MomentChange.Energy(null) } }, icon = Icons.close)
            }
        }
        page.offer?.let { OfferRow(it, { go(Place.Offer(id, null)) }) }
    }
}
