package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.DiaryWords
import nl.thuishaven.core.EmotionView
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.moment.toggled
import nl.thuishaven.ui.pieces.Chip
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.TextAction

/** The feelings, in four groups. A chosen one says what it means. */
@Composable
internal fun EmotionStep(
    moment: MomentView,
    change: Change,
) {
    val words = LocalWords.current
    val chosen = moment.emotions.map { it.id }
    var all by rememberSaveable { mutableStateOf(false) }

    fun toggle(id: String) =
        change({}) { now -> MomentChange.Emotions(now.moment.emotions.map { it.id }.toggled(id), now.moment.ownEmotion) }

    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(18.dp)) {
        words.choices.emotions
            .groupBy { it.pleasant to it.lively }
            .values
            .forEach { group ->
                Group(group.first().heading(words.diary), group.filter { all || it.usual || it.id in chosen }, chosen, ::toggle)
            }
        // What a newer app chose stays in sight here, and can be taken away.
        val unknown = moment.emotions.filter { mine -> words.choices.emotions.none { it.id == mine.id } }
        if (unknown.isNotEmpty()) Chips { unknown.forEach { Chip(it.label, true, { toggle(it.id) }) } }
    }
    TextAction(if (all) words.diary.showLess else words.diary.showMore, { all = !all }, Modifier.padding(top = 8.dp))
    OwnWords(moment.ownEmotion) { text, done ->
        change(done) { now -> MomentChange.Emotions(now.moment.emotions.map { it.id }, text) }
    }
}

@Composable
private fun Group(
    heading: String,
    shown: List<EmotionView>,
    chosen: List<String>,
    toggle: (String) -> Unit,
) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
        GroupTitle(heading)
        Chips { shown.forEach { Chip(it.label, it.id in chosen, { toggle(it.id) }) } }
        shown.filter { it.id in chosen }.forEach { Meaning(it.label, it.meaning) }
    }
}

private fun EmotionView.heading(words: DiaryWords) =
    when {
        pleasant && lively -> words.pleasantHigh
        pleasant -> words.pleasantLow
        lively -> words.unpleasantHigh
        else -> words.unpleasantLow
    }
