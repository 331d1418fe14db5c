package nl.thuishaven.ui.today

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.JustNowView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.light.LightTiles
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.offer.OfferRow
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.Place

/** How it is now: one tap keeps it, and everything after that is free. */
@Composable
internal fun MoodCard(
    just: JustNowView?,
    on: TodayActions,
) {
    val words = LocalWords.current
    Card(inside = 0.dp) {
        CardTitle(words.today.moodQuestion, Modifier.padding(start = Space.inside, end = Space.inside, top = Space.inside, bottom = 12.dp))
        LightTiles(
            words.choices.moods,
            just?.moment?.step?.toInt(),
            words.today.moodDark,
            words.today.moodLight,
            on.mood,
        )
        Column(Modifier.padding(horizontal = Space.inside).padding(bottom = Space.inside)) {
            if (just == null) return@Column
            Text(
                just.sentence,
                Modifier.padding(top = 16.dp, bottom = 12.dp).semantics { liveRegion = LiveRegionMode.Polite },
                style = Look.type.lead,
            )
            FlowRow(
                horizontalArrangement = Arrangement.spacedBy(8.dp),
                verticalArrangement = Arrangement.spacedBy(8.dp),
            ) {
                if (just.asks) MainButton(words.today.whatHappened, { on.fill(just.moment.id) })
                QuietButton(words.today.later, { on.later(just.moment.id) })
                if (just.correctable) {
                    TextAction(words.today.takeBack, { on.takeBack(just.moment.id) }, icon = Icons.undo)
                }
            }
            just.offer?.let { OfferRow(it, { on.open(Place.Offer(just.moment.id, null)) }, Modifier.padding(top = 12.dp)) }
        }
    }
}
