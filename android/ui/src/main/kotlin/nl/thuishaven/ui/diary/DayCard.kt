package nl.thuishaven.ui.diary

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.DayView
import nl.thuishaven.core.MomentView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.light.SmallLight
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.moment.mood
import nl.thuishaven.ui.moment.tags
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Tags
import nl.thuishaven.ui.route.Place

/** The beginning of a note, cut off on purpose; the moment's own page has all of it. */
const val NOTE_PREVIEW = "note-preview"

/** One day with its moments. */
@Composable
internal fun DayCard(
    day: DayView,
    go: (Place) -> Unit,
) {
    Column(Modifier.padding(top = 4.dp)) {
        GroupTitle(day.label, Modifier.padding(start = 8.dp, bottom = 6.dp))
        Card(inside = 0.dp) { Moments(day.moments, go) }
    }
}

@Composable
private fun Moments(
    moments: List<MomentView>,
    go: (Place) -> Unit,
) = Column(Modifier.padding(vertical = 6.dp)) {
    moments.forEach { MomentRow(it) { go(Place.Moment(it.id)) } }
}

/** One moment in a list. */
@Composable
internal fun MomentRow(
    moment: MomentView,
    onOpen: () -> Unit,
) {
    val words = LocalWords.current
    OpenRow(onOpen, start = { SmallLight(moment.step.toInt()) }) {
        FlowRow(horizontalArrangement = Arrangement.spacedBy(10.dp)) {
            Text(words.choices.mood(moment), Modifier.alignByBaseline(), style = Look.type.leadStrong)
            Text(moment.time, Modifier.alignByBaseline(), Look.colours.softInk, style = Look.type.second)
            if (moment.edited) Text(words.diary.edited, Modifier.alignByBaseline(), Look.colours.softInk, style = Look.type.second)
        }
        Tags(moment.tags(), Modifier.padding(vertical = 2.dp))
        if (moment.note.isNotEmpty()) {
            Text(
                moment.note,
                Modifier.testTag(NOTE_PREVIEW),
                Look.colours.softInk,
                style = Look.type.second,
                maxLines = 2,
                overflow = TextOverflow.Ellipsis,
            )
        }
    }
}
