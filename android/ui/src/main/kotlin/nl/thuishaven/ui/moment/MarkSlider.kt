package nl.thuishaven.ui.moment

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.MarkView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Scale
import nl.thuishaven.ui.pieces.Slider
import kotlin.math.roundToInt

/** One of a row of marks, each said by its words. Until one is chosen the thumb waits in the middle. */
@Composable
internal fun MarkSlider(
    question: String,
    marks: List<MarkView>,
    chosen: UByte?,
    picture: @Composable () -> Unit,
    onMark: (MarkView) -> Unit,
) {
    val words = LocalWords.current
    val last = marks.lastIndex.toDouble()
    val scale = Scale(0.0, last, 1.0, marks.first().spoken, marks.last().spoken, words.diary.sliderLess, words.diary.sliderMore)
    val spoken = chosen?.let { marks[it.toInt()].spoken } ?: words.questionnaires.take.noAnswer
    CardTitle(question, Modifier.padding(bottom = 8.dp))
    Slider(question, chosen?.toDouble(), scale, spoken, { marks[it.roundToInt()].spoken }, last / 2, picture) { onMark(marks[it.roundToInt()]) }
}
