package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import kotlinx.coroutines.delay
import nl.thuishaven.core.CalmView
import nl.thuishaven.core.Occurred
import nl.thuishaven.core.WallView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.time.Stepper
import nl.thuishaven.ui.time.Wall

/** How long the dial rests before its time is kept. */
private const val REST = 500L

/** When calm came: just now, or turned on from when the moment was. It stays open until it is touched. */
@Composable
internal fun CalmTime(
    calm: CalmView?,
    moment: WallView,
    set: CalmChange,
) {
    val words = LocalWords.current
    val dial = remember { CalmDial() }
    dial.set = rememberUpdatedState(set).value
    LaunchedEffect(dial.shown) {
        delay(REST)
        dial.down()
    }
    LifecycleEventEffect(Lifecycle.Event.ON_PAUSE) { dial.down() }
    DisposableEffect(Unit) { onDispose { dial.down() } }
    val kept = calm?.at?.let(Wall::of)
    val shown = dial.shown ?: kept
    val from = shown ?: Wall.of(moment)

    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        GroupTitle(words.diary.calmWhen)
        FlowRow(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            QuietButton(words.diary.calmNow, { dial.put(Occurred.Now) })
            if (shown != null) TextAction(words.diary.energyClear, { dial.put(null) }, icon = Icons.close)
        }
        Stepper(words.diary.hour, shown?.let { words.choices.hours[it.hour] } ?: NONE, words.diary.hourEarlier, words.diary.hourLater) {
            dial.shown = from.turnHour(it)
        }
        Stepper(words.diary.minute, shown?.minuteText ?: NONE, words.diary.minuteEarlier, words.diary.minuteLater) {
            dial.shown = from.turnMinute(it)
        }
        calm?.after?.let { Text(it, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = Look.type.lead) }
    }
}

/** What the dial shows while there is no time. */
private const val NONE = "–"

/** The time being set. It is shown until it is kept, or refused. */
private class CalmDial {
    var shown: Wall? by mutableStateOf(null)
    var set: CalmChange = { _, _ -> }

    @Volatile private var underway: Wall? = null

    /** Keeps what the dial shows. */
    fun down() {
        val sent = shown ?: return
        if (sent == underway) return
        underway = sent
        val at = Occurred.Wall(sent.date, sent.hour.toUByte(), sent.minute.toUByte())
        set({
            underway = null
            if (shown == sent) shown = null
        }) { it.copy(at = at) }
    }

    /** Keeps another time, or none, whatever the dial shows. */
    fun put(at: Occurred?) {
        shown = null
        set({}) { it.copy(at = at) }
    }
}
