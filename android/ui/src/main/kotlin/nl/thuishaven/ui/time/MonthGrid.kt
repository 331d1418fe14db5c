package nl.thuishaven.ui.time

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.CalendarDay
import nl.thuishaven.core.LocalDate
import nl.thuishaven.core.MonthMark
import nl.thuishaven.core.MonthView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.light.light
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.RoundButton

private const val WEEK = 7
private const val NARROW = 4

/** A month to look at and to tap in. A day that has not come yet cannot be tapped. */
@Composable
internal fun MonthGrid(
    month: MonthView,
    chosen: LocalDate?,
    onMonth: (MonthMark) -> Unit,
    onDay: (LocalDate) -> Unit,
    foot: String? = null,
) {
    Card(inside = 8.dp) {
        MonthHead(month, onMonth)
        BoxWithConstraints(Modifier.fillMaxWidth().selectableGroup()) {
            // Where seven days side by side would be too small for a finger, each day brings its own weekday.
            if (maxWidth >= Space.touch * WEEK) Weeks(month, chosen, onDay) else Rows(month, chosen, onDay)
        }
        foot?.let {
            Text(it, Modifier.padding(horizontal = 12.dp).padding(top = 8.dp, bottom = 10.dp), Look.colours.softInk, style = Look.type.second)
        }
    }
}

@Composable
private fun MonthHead(
    month: MonthView,
    onMonth: (MonthMark) -> Unit,
) {
    val words = LocalWords.current.diary
    Row(Modifier.fillMaxWidth().padding(bottom = 4.dp), Arrangement.spacedBy(4.dp), Alignment.CenterVertically) {
        Turn(month.previous, words.previousMonth, Icons.left, onMonth)
        Text(
            month.title,
            Modifier.weight(1f).semantics {
                heading()
                liveRegion = LiveRegionMode.Polite
            },
            style = Look.type.card,
            textAlign = TextAlign.Center,
        )
        Turn(month.next, words.nextMonth, Icons.right, onMonth)
    }
}

@Composable
private fun Turn(
    to: MonthMark?,
    words: String,
    icon: ImageVector,
    onMonth: (MonthMark) -> Unit,
) {
    if (to == null) Spacer(Modifier.size(Space.touch)) else RoundButton(icon, words, { onMonth(to) }, ground = Color.Transparent)
}

@Composable
private fun Weeks(
    month: MonthView,
    chosen: LocalDate?,
    onDay: (LocalDate) -> Unit,
) {
    val weekdays = LocalWords.current.choices.weekdays
    Column {
        Row(Modifier.clearAndSetSemantics {}) {
            weekdays.forEach {
                Text(it, Modifier.weight(1f).padding(vertical = 4.dp), Look.colours.softInk, style = Look.type.small, textAlign = TextAlign.Center)
            }
        }
        cells(month).chunked(WEEK).forEach { week -> Cells(week, WEEK, chosen, onDay) { null } }
    }
}

@Composable
private fun Rows(
    month: MonthView,
    chosen: LocalDate?,
    onDay: (LocalDate) -> Unit,
) {
    val weekdays = LocalWords.current.choices.weekdays
    Column {
        month.days.chunked(NARROW).forEach { row ->
            Cells(row, NARROW, chosen, onDay) { weekdays[(month.blanks.toInt() + it.number.toInt() - 1) % WEEK] }
        }
    }
}

@Composable
private fun Cells(
    row: List<CalendarDay?>,
    columns: Int,
    chosen: LocalDate?,
    onDay: (LocalDate) -> Unit,
    weekday: (CalendarDay) -> String?,
) = Row {
    row.forEach { day ->
        if (day == null) {
            Spacer(Modifier.weight(1f))
        } else {
            Cell(day, weekday(day), day.date == chosen, { onDay(day.date) }, Modifier.weight(1f))
        }
    }
    repeat(columns - row.size) { Spacer(Modifier.weight(1f)) }
}

@Composable
private fun Cell(
    day: CalendarDay,
    weekday: String?,
    chosen: Boolean,
    onChoose: () -> Unit,
    modifier: Modifier,
) {
    val colours = Look.colours
    val ink =
        when {
            chosen -> colours.onSea
            day.ahead -> colours.softInk
            else -> colours.ink
        }
    Column(
        modifier
            .heightIn(min = 56.dp)
            .clip(Shapes.tile)
            .then(if (chosen) Modifier.background(colours.sea) else Modifier)
            .then(if (day.today && !chosen) Modifier.border(2.dp, colours.sea, Shapes.tile) else Modifier)
            .then(if (day.ahead) Modifier else Modifier.selectable(chosen, role = Role.RadioButton, onClick = onChoose))
            .semantics(mergeDescendants = true) { contentDescription = day.spoken }
            .padding(vertical = 5.dp),
        Arrangement.spacedBy(1.dp),
        Alignment.CenterHorizontally,
    ) {
        weekday?.let { Text(it, color = if (chosen) ink else colours.softInk, style = Look.type.small) }
        Text(day.number.toString(), color = ink, style = Look.type.label)
        Canvas(Modifier.size(width = 36.dp, height = 28.dp)) {
            day.step?.let { light(it.toInt(), if (chosen) colours.onSea else colours.sea, water = false) }
            if (day.events.isNotEmpty()) flag(if (chosen) colours.onSea else colours.lamp)
        }
    }
}

/** Empty cells before the first day, so that the columns are weekdays. */
private fun cells(month: MonthView): List<CalendarDay?> = List(month.blanks.toInt()) { null } + month.days

/** The mark of a day on which something happened: a small flag on a short upright stroke. */
private fun DrawScope.flag(ink: Color) {
    val pole = size.width - 5.dp.toPx()
    val high = 10.dp.toPx()
    drawLine(ink, Offset(pole, 1.dp.toPx()), Offset(pole, high), 2.dp.toPx(), StrokeCap.Round)
    val cloth = Path()
    cloth.moveTo(pole, 0f)
    cloth.lineTo(size.width + 2.dp.toPx(), 3.dp.toPx())
    cloth.lineTo(pole, 6.dp.toPx())
    cloth.close()
    drawPath(cloth, ink)
}
