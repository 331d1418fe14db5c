package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
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
import nl.thuishaven.core.AttemptWay
import nl.thuishaven.core.RuptureChange
import nl.thuishaven.core.RupturePage
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.Hairline
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.NumberSlider
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import nl.thuishaven.ui.wholeCharacters

/** While it is open: one more step, and that it is all right again. */
@Composable
internal fun OpenStory(
    page: RupturePage,
    state: RuptureState,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current.repairs

    fun step(way: AttemptWay) = go(RepairPlace.AttemptKind(newId(), way, page.id))
    Card(between = Arrangement.spacedBy(10.dp)) {
        CardTitle(words.step)
        if (page.child) MainButton(words.laterAfterAll, state::laterAfterAll, Modifier.fillMaxWidth())
        FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            QuietButton(words.made, { step(AttemptWay.MADE) })
            if (!page.child) QuietButton(words.received, { step(AttemptWay.RECEIVED) })
        }
    }
    QuietButton(words.close, { go(RepairPlace.Close(page.id)) }, Modifier.fillMaxWidth())
}

/** Once it is over: what both agree on, and what still rankles. */
@Composable
internal fun Afterwards(
    page: RupturePage,
    change: ChangeRupture,
) {
    val words = LocalWords.current.repairs
    if (page.asksRankles) {
        Card(ground = Look.colours.lampSoft) {
            NumberSlider(words.ranklingLater, page.ranklesLater, words.ranklingLow, words.ranklingHigh) { much ->
                change({}) { RuptureChange.RanklesLater(much) }
            }
        }
    }
    Card(between = Arrangement.spacedBy(6.dp)) {
        KeptField(
            words.agreement,
            page.agreement,
            { text, done -> change(done) { RuptureChange.Agreement(text.wholeCharacters()) } },
            kind = FieldKind(lines = 2),
        )
        Text(words.agreementAbout, color = Look.colours.softInk, style = Look.type.second)
    }
    Card(between = Arrangement.spacedBy(14.dp)) {
        KeptField(
            words.rankling,
            page.rankling,
            { text, done -> change(done) { now -> RuptureChange.Rankling(text.wholeCharacters(), now.rankles) } },
            kind = FieldKind(lines = 2),
        )
        NumberSlider(words.ranklingMuch, page.rankles, words.ranklingLow, words.ranklingHigh) { much ->
            change({}) { now -> RuptureChange.Rankling(now.rankling, much) }
        }
    }
}

/** How big it was and when, and what it belongs to; each opens where it can be changed. */
@Composable
internal fun Facts(
    page: RupturePage,
    state: RuptureState,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current
    var sizes by rememberSaveable { mutableStateOf(false) }
    Card(inside = 0.dp) {
        Column(Modifier.padding(vertical = 6.dp)) {
            FactRow(words.repairs.size, page.sizeLabel) { sizes = !sizes }
            if (sizes) {
                Column(Modifier.padding(horizontal = Space.page, vertical = 8.dp)) {
                    SizeTiles(page.size) { size ->
                        sizes = false
                        state.change { RuptureChange.Size(size) }
                    }
                }
            }
            Hairline()
            FactRow(words.repairs.`when`, page.`when`) { go(RepairPlace.RuptureWhen(page.id)) }
            page.moment?.let {
                Hairline()
                OpenRow(words.repairs.moment, { go(Place.Moment(it)) }, Icons.diary)
            }
            page.cycle?.let {
                Hairline()
                OpenRow(words.repairs.cycle, { go(NeedPlace.Cycle(it)) }, Icons.cycle)
            }
        }
    }
}

/** A question with its answer, to be changed. */
@Composable
internal fun FactRow(
    question: String,
    answer: String,
    onOpen: () -> Unit,
) = OpenRow(onOpen, does = LocalWords.current.diary.change) {
    Text(question, color = Look.colours.softInk, style = Look.type.label)
    Text(answer, style = Look.type.lead)
}

/** Throws it away; where steps belong to it, it is asked what becomes of them. */
@Composable
internal fun RemoveRupture(
    page: RupturePage,
    house: House,
    then: () -> Unit,
) {
    val words = LocalWords.current
    var asks by remember { mutableStateOf(false) }

    fun remove(withAttempts: Boolean) = house.removeRupture(page.id, withAttempts, words, then)
    if (!asks) {
        TextAction(
            words.repairs.remove,
            { if (page.attempts.isEmpty()) remove(withAttempts = true) else asks = true },
            Modifier.padding(start = 8.dp),
            Icons.bin,
            Look.colours.ink,
        )
        return
    }
    Card(between = Arrangement.spacedBy(10.dp)) {
        CardTitle(words.repairs.removeQuestion, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
        FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            QuietButton(words.repairs.removeWith, { remove(withAttempts = true) })
            QuietButton(words.repairs.removeKeep, { remove(withAttempts = false) })
        }
    }
}
