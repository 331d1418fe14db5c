package nl.thuishaven.ui.moment

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.light.LightTiles
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.offer.OfferRow
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.Place
import java.util.UUID

/** The mood of a moment, to change it. */
@Composable
internal fun MoodPlace(
    house: House,
    id: UUID,
    go: (Place) -> Unit,
    back: () -> Unit,
) {
    val state = remember(house) { MomentState(house, id) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val page = state.page ?: return
    val moment = page.moment
    Page(Head(words.diary.moodQuestion), foot = { MainButton(words.diary.done, back, Modifier.fillMaxWidth()) }) {
        Card(inside = 0.dp) {
            LightTiles(
                words.choices.moods,
                moment.step.toInt(),
                words.today.moodDark,
                words.today.moodLight,
                { step -> state.change { MomentChange.Mood(MoodDraft.Step(step.toUByte())) } },
                Modifier.padding(top = Space.inside),
            )
            Text(
                words.choices.mood(moment),
                Modifier.padding(start = Space.inside, end = Space.inside, top = 12.dp, bottom = Space.inside).semantics {
                    liveRegion =
                        LiveRegionMode.Polite
                },
                style = Look.type.lead,
            )
        }
        TextAction(words.diary.precise, { go(Place.Precise(id)) }, Modifier.padding(start = 8.dp))
        page.offer?.let { OfferRow(it, { go(Place.Offer(id, null)) }) }
    }
}
