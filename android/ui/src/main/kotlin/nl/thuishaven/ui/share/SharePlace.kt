package nl.thuishaven.ui.share

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.GrowthView
import nl.thuishaven.core.ShareDraft
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.Notice
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Scale
import nl.thuishaven.ui.pieces.Slider
import nl.thuishaven.ui.pieces.SwitchRow
import nl.thuishaven.ui.pieces.WaitingButton
import kotlin.math.roundToInt

private const val WHOLE = 100.0
private const val STEP = 5.0

/** The share of the week that felt good and close, alive. */
@Composable
internal fun SharePlace(house: House) {
    var view by remember(house) { mutableStateOf<GrowthView?>(null) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.NEEDS), house.changesOf(Area.SETTINGS), words) { house.ask({ needs.growth() }) { view = it } }
    val growth = view ?: return
    ShareScreen(growth) { share, sideBySide ->
        house.ask({ needs.keepShare(ShareDraft(newId(), share.toUByte(), sideBySide)) }) {
            view = it
            house.notice = Notice(words.cycle.swallowedKept)
        }
    }
}

/** It, drawn: the question of this week, and how the weeks grow. */
@Composable
internal fun ShareScreen(
    growth: GrowthView,
    onKeep: (Int, Boolean) -> Unit,
) {
    val words = LocalWords.current
    val kept = growth.points.lastOrNull()?.takeIf { growth.thisWeek != null }
    var share by remember(kept) { mutableStateOf(kept?.share?.toInt()) }
    var sideBySide by remember(kept) { mutableStateOf(kept?.sideBySide == true) }
    Page(Head(words.share.title), foot = {
        val chosen = share
        if (chosen == null) {
            WaitingButton(words.share.keep, words.share.question, Modifier.fillMaxWidth())
        } else {
            MainButton(words.share.keep, { onKeep(chosen, sideBySide) }, Modifier.fillMaxWidth())
        }
    }) {
        Card {
            CardTitle(words.share.question, Modifier.padding(bottom = 8.dp))
            val scale =
                Scale(0.0, WHOLE, STEP, words.share.low, words.share.high, words.diary.sliderLess, words.diary.sliderMore)
            val said = words.choices.percents
            val spoken = share?.let { said[it] } ?: words.questionnaires.take.noAnswer
            Slider(words.share.question, share?.toDouble(), scale, spoken, { said[it.roundToInt()] }) { share = it.roundToInt() }
        }
        Card(inside = 0.dp) { SwitchRow(words.share.sideBySide, sideBySide, { sideBySide = it }) }
        Card {
            CardTitle(words.share.growth)
            ShareChart(growth, words.share.high, words.share.low, Modifier.padding(top = 12.dp))
            growth.truth?.let { Text(it, Modifier.padding(top = 12.dp), style = Look.type.lead) }
        }
    }
}
