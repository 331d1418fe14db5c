package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.LogStepView
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.NumberSlider

/** What one thought, how true it felt, and later how true it feels looked at again. */
@Composable
internal fun MeaningStep(
    step: LogStepView,
    page: MomentPage,
    change: Change,
) {
    val words = LocalWords.current.diary
    val chain = page.chain
    ListStep(step, page, change)
    val said = chain.at(step.step)?.let { it.chosen.isNotEmpty() || it.own.isNotBlank() } ?: false
    if (!said && chain.truth == null) return
    NumberSlider(words.truthQuestion, chain.truth, words.truthLow, words.truthHigh, Modifier.padding(top = 20.dp)) { value ->
        change({}) { MomentChange.Truth(value) }
    }
    if (!chain.asksAgain) return
    NumberSlider(words.truthLaterQuestion, chain.truthLater, words.truthLow, words.truthHigh, Modifier.padding(top = 16.dp)) { value ->
        change({}) { MomentChange.TruthLater(value) }
    }
}
