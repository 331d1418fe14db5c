package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.core.ReallyNow
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.help.HelpCard
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.HUNDRED
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.NumberSlider
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.wholeCharacters

/** Whether something is going on now, and only after no how much of it is from long ago. */
@Composable
internal fun ThenOrNowStep(
    page: MomentPage,
    change: Change,
    onGround: () -> Unit,
) {
    val words = LocalWords.current
    val chain = page.chain
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(16.dp)) {
        if (chain.asksNow) ReallyNowChoice(chain.reallyNow, change)
        if (chain.offersHelp) HelpCard(words.diary.nowHelp)
        if (chain.asksBefore) FromBefore(page, change)
        TextAction(words.offer.flashback, onGround)
    }
}

@Composable
private fun ReallyNowChoice(
    answer: ReallyNow?,
    change: Change,
) {
    val words = LocalWords.current.diary
    val answers = listOf(ReallyNow.YES to words.nowYes, ReallyNow.NO to words.nowNo, ReallyNow.DONT_KNOW to words.nowDontKnow)
    Chips(one = true) {
        answers.forEach { (option, label) ->
            // Tapped once more, it is left open again.
            OneOfChip(label, option == answer, {
                change({}) { now -> MomentChange.ReallyNow(option.takeUnless { it == now.chain.reallyNow }) }
            })
        }
    }
}

@Composable
private fun FromBefore(
    page: MomentPage,
    change: Change,
) {
    val words = LocalWords.current.diary
    val chain = page.chain
    NumberSlider(words.beforeQuestion, chain.fromBefore, words.beforeLow, words.beforeHigh, most = HUNDRED) { share ->
        change({}) { now -> MomentChange.FromBefore(share, now.chain.different) }
    }
    KeptField(
        words.differentLabel,
        chain.different,
        { text, done -> change(done) { now -> MomentChange.FromBefore(now.chain.fromBefore, text.wholeCharacters()) } },
    )
}
