package nl.thuishaven.ui.time

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import kotlinx.coroutines.delay
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.Occurred
import nl.thuishaven.core.WallView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.moment.MomentState
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.Refusal
import java.util.UUID

/** How long the dial rests before its time is kept. */
private const val REST = 500L

/** When a moment happened, alive. */
@Composable
internal fun WhenPlace(
    house: House,
    id: UUID,
    back: () -> Unit,
) {
    val state = remember(house) { MomentState(house, id) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val page = state.page ?: return
    WhenScreen(house, words.diary.whenQuestion, KeptTime(page.`when`, page.wall, state.refusal), back) { occurred, done ->
        state.change(done) { MomentChange.Occurred(occurred) }
    }
}

/** When something happened, as it is kept. */
internal class KeptTime(
    /** In words. */
    val `when`: String,
    /** On calendar and clock. */
    val wall: WallView,
    /** Why the last change was refused, in the core's words. */
    val refusal: Explanation?,
)

/** When something happened: a month to tap in, and a dial for the time. Kept when the dial comes to rest. */
@Composable
internal fun WhenScreen(
    house: House,
    question: String,
    time: KeptTime,
    back: () -> Unit,
    keep: KeepTime,
) {
    val clock = remember(house) { WhenState(house) }
    val words = LocalWords.current
    val write = rememberUpdatedState(keep)
    val kept = Wall.of(time.wall)
    val shown = clock.dial ?: kept

    LaunchedEffect(clock.dial) {
        if (clock.dial != null) {
            delay(REST)
            clock.keep(write.value)
        }
    }
    LifecycleEventEffect(Lifecycle.Event.ON_PAUSE) { clock.keep(write.value) }
    DisposableEffect(Unit) { onDispose { clock.keep(write.value) } }
    LaunchedEffect(words, kept.date) { clock.readMonth(time.wall.month) }

    Page(Head(question), foot = { MainButton(words.diary.done, back, Modifier.fillMaxWidth()) }) {
        Text(
            time.`when`,
            Modifier.padding(horizontal = 8.dp).semantics { liveRegion = LiveRegionMode.Polite },
            style = Look.type.card,
        )
        time.refusal?.let { Refusal(it) }
        Card {
            GroupTitle(words.diary.whenTime, Modifier.padding(bottom = 8.dp))
            Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
                Stepper(words.diary.hour, words.choices.hours[shown.hour], words.diary.hourEarlier, words.diary.hourLater) {
                    clock.dial = (clock.dial ?: kept).turnHour(it)
                }
                Stepper(words.diary.minute, shown.minuteText, words.diary.minuteEarlier, words.diary.minuteLater) {
                    clock.dial = (clock.dial ?: kept).turnMinute(it)
                }
            }
            QuietButton(words.diary.whenNow, {
                clock.dial = null
                write.value(Occurred.Now) {}
            }, Modifier.padding(top = 12.dp))
        }
        clock.month?.let { month ->
            MonthGrid(month, shown.date, clock::readMonth, { date ->
                clock.dial = (clock.dial ?: kept).copy(date = date)
                clock.keep(write.value)
            })
        }
    }
}
