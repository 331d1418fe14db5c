package nl.thuishaven.ui.questionnaire.take

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import kotlinx.coroutines.delay
import nl.thuishaven.core.AnswerDraft
import nl.thuishaven.core.ControlView
import nl.thuishaven.core.LocalDate
import nl.thuishaven.core.MonthMark
import nl.thuishaven.core.MonthView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.pieces.LocalUnsent
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.time.MonthGrid
import nl.thuishaven.ui.time.Stepper

/** How long the dial rests before its time is kept. */
private const val REST = 500L
private const val NOON = 12

/** Reads a month to choose a day in. */
internal typealias Months = (of: MonthMark?, then: (MonthView) -> Unit) -> Unit

/** A day, in a month to tap in. */
@Composable
internal fun DayControl(
    control: ControlView.Day,
    months: Months,
    onDay: (LocalDate) -> Unit,
) = DayChoice(control.value, control.label, months, onDay)

/** A day to choose: what was chosen, and behind a tap the month to tap in. */
@Composable
internal fun DayChoice(
    value: LocalDate?,
    label: String,
    months: Months,
    onDay: (LocalDate) -> Unit,
) {
    val words = LocalWords.current
    var open by rememberSaveable { mutableStateOf(false) }
    var month by remember { mutableStateOf<MonthView?>(null) }
    val read = { of: MonthMark? -> months(of) { month = it } }
    LaunchedEffect(words, open) {
        if (open) read(value?.let { MonthMark(it.year, it.monthValue.toUByte()) })
    }
    QuietButton(
        if (value == null) words.questionnaires.take.chooseDay else label,
        { open = !open },
        Modifier.fillMaxWidth().semantics { if (value != null) stateDescription = words.questionnaires.take.chooseDay },
    )
    val shown = month?.takeIf { open } ?: return
    MonthGrid(shown, value, read, {
        onDay(it)
        open = false
    })
    Years { by -> read(shown.month.copy(year = shown.month.year + by)) }
}

/** A whole year at once, for a day that is long ago. */
@Composable
private fun Years(onTurn: (Int) -> Unit) {
    val words = LocalWords.current.questionnaires.take
    FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Arrangement.spacedBy(8.dp)) {
        TextAction(words.yearEarlier, { onTurn(-1) }, icon = Icons.left)
        TextAction(words.yearLater, { onTurn(1) }, icon = Icons.right)
    }
}

/** A time of day, on a dial. It shows no time until it was answered. */
@Composable
internal fun TimeControl(
    text: String,
    keep: (String, done: (Boolean) -> Unit) -> Unit,
) {
    val words = LocalWords.current
    val dial = remember { Dial(text) }
    dial.keep = rememberUpdatedState(keep).value
    val unsent = LocalUnsent.current
    LaunchedEffect(dial.shown) {
        delay(REST)
        dial.down()
    }
    LifecycleEventEffect(Lifecycle.Event.ON_PAUSE) { dial.down() }
    DisposableEffect(unsent) {
        val send = dial::down
        unsent?.add(send)
        onDispose {
            unsent?.remove(send)
            dial.down()
        }
    }
    val shown = dial.shown
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Stepper(words.diary.hour, shown?.let { words.choices.hours[it.first] } ?: NONE, words.diary.hourEarlier, words.diary.hourLater) {
            dial.turn(hours = it)
        }
        Stepper(words.diary.minute, shown?.let { it.second.twoDigits() } ?: NONE, words.diary.minuteEarlier, words.diary.minuteLater) {
            dial.turn(minutes = it)
        }
    }
}

/** What the dial shows while there is no time. */
private const val NONE = "–"

/** A time being set, and what of it was kept. */
private class Dial(
    @Volatile private var kept: String,
) {
    var shown: Pair<Int, Int>? by mutableStateOf(kept.time())
        private set
    var keep: (String, (Boolean) -> Unit) -> Unit = { _, _ -> }

    @Volatile private var underway: String? = null

    /** Turns it; the first turn brings it to noon. */
    fun turn(
        hours: Int = 0,
        minutes: Int = 0,
    ) {
        val now = shown
        shown = if (now == null) NOON to 0 else (now.first + hours).mod(DAY) to (now.second + minutes).mod(HOUR)
    }

    /** Sends what was not kept yet. */
    fun down() {
        val sent = shown?.let { "${it.first.twoDigits()}:${it.second.twoDigits()}" } ?: return
        if (sent == kept || sent == underway) return
        underway = sent
        keep(sent) { done ->
            if (done) kept = sent
            if (underway == sent) underway = null
        }
    }

    private companion object {
        const val DAY = 24
        const val HOUR = 60
    }
}

/** A time as the core writes it: `14:30`. */
private fun String.time(): Pair<Int, Int>? {
    val parts = split(':').mapNotNull { it.toIntOrNull() }
    return if (parts.size < 2) null else parts[0] to parts[1]
}

private fun Int.twoDigits() = toString().padStart(2, '0')

/** A day and a time of day. A day alone counts as noon, which the dial shows at once. */
@Composable
internal fun DayAndTimeControl(
    control: ControlView.DayAndTime,
    months: Months,
    answer: (AnswerDraft, (Boolean) -> Unit) -> Unit,
) {
    DayChoice(control.value, control.label, months) { day ->
        answer(AnswerDraft.DayAndTime(day, control.time.ifEmpty { "$NOON:00" })) {}
    }
    val day = control.value ?: return
    TimeControl(control.time) { text, done -> answer(AnswerDraft.DayAndTime(day, text), done) }
}
