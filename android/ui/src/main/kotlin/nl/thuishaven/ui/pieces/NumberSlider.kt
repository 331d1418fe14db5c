package nl.thuishaven.ui.pieces

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import kotlin.math.roundToInt

/** As strong, as true, as much as this. */
internal const val TEN = 10

/** A whole. */
internal const val HUNDRED = 100

/** How much of something there is, from 0 to [most], and a way to leave it open again. */
@Composable
internal fun NumberSlider(
    question: String,
    value: UByte?,
    low: String,
    high: String,
    modifier: Modifier = Modifier,
    most: Int = TEN,
    onValue: (UByte?) -> Unit,
) {
    val words = LocalWords.current
    val share = most == HUNDRED
    val scale =
        Scale(0.0, most.toDouble(), if (share) TEN.toDouble() else 1.0, low, high, words.diary.sliderLess, words.diary.sliderMore)
    val said = if (share) words.choices.percents else words.choices.ofTen
    val spoken = value?.let { said[it.toInt()] } ?: words.questionnaires.take.noAnswer
    Column(modifier.fillMaxWidth(), Arrangement.spacedBy(2.dp)) {
        GroupTitle(question)
        Slider(question, value?.toDouble(), scale, spoken, { said[it.roundToInt()] }) { onValue(it.roundToInt().toUByte()) }
        if (value != null) TextAction(words.diary.energyClear, { onValue(null) }, icon = Icons.close)
    }
}
