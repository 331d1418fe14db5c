package nl.thuishaven.ui.time

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.LocalDate
import nl.thuishaven.core.MonthMark
import nl.thuishaven.core.MonthView
import nl.thuishaven.core.Occurred
import nl.thuishaven.core.WallView
import nl.thuishaven.ui.House

/** Keeps when something happened. The second part hears whether it was kept. */
internal typealias KeepTime = (Occurred, done: (Boolean) -> Unit) -> Unit

/** What the wall clock shows while it is being set. */
internal data class Wall(
    val date: LocalDate,
    val hour: Int,
    val minute: Int,
) {
    /** The minute as a clock shows it: two digits in every language. */
    val minuteText: String get() = minute.toString().padStart(2, '0')

    /** The same clock with its hour turned by one, round the dial. */
    fun turnHour(by: Int) = copy(hour = (hour + by).mod(HOURS))

    /** The same clock with its minute turned by one, round the dial. */
    fun turnMinute(by: Int) = copy(minute = (minute + by).mod(MINUTES))

    companion object {
        private const val HOURS = 24
        private const val MINUTES = 60

        /** The wall clock as the core shows it. */
        fun of(wall: WallView) = Wall(wall.date, wall.hour.toInt(), wall.minute.toInt())
    }
}

/** The state of the screen that sets when something happened: the dial, and the month beside it. */
internal class WhenState(
    private val house: House,
) {
    /** The month on the screen. */
    var month: MonthView? by mutableStateOf(null)
        private set

    /** What the dial shows; none while it shows what is kept. */
    var dial: Wall? by mutableStateOf(null)

    @Volatile private var underway: Wall? = null

    /** Keeps what the dial shows. It shows that until it is kept, or refused. */
    fun keep(write: KeepTime) {
        val set = dial ?: return
        if (set == underway) return
        underway = set
        val done = { _: Boolean ->
            underway = null
            if (dial == set) dial = null
        }
        write(Occurred.Wall(set.date, set.hour.toUByte(), set.minute.toUByte()), done)
    }

    fun readMonth(of: MonthMark?) = house.ask({ diary.month(of) }) { month = it }
}
