package nl.thuishaven.ui.diary

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.DayView
import nl.thuishaven.core.LocalDate
import nl.thuishaven.core.MonthMark
import nl.thuishaven.core.MonthView
import nl.thuishaven.core.PageMark
import nl.thuishaven.ui.House
import nl.thuishaven.ui.wholeCharacters

/** The state of the diary: what was read so far, the calendar's month, and what is searched for. */
internal class DiaryState(
    private val house: House,
) {
    /** The list as far as it was read; none before the first answer. */
    var list: Days? by mutableStateOf(null)
        private set

    /** What the search found so far; none when nothing is searched for. */
    var found: Days? by mutableStateOf(null)
        private set

    /** What is searched for. It lives here alone and is never saved. */
    var query by mutableStateOf("")

    /** The month on the calendar. */
    var month: MonthView? by mutableStateOf(null)
        private set

    /** The day that was tapped on the calendar. */
    var day: LocalDate? by mutableStateOf(null)
        private set

    /** Its moments. */
    var dayView: List<DayView> by mutableStateOf(emptyList())
        private set

    /** Reads the list anew, as far as it was read before, so that coming back finds the same place. */
    fun readList() {
        val before = list?.moments ?: 0
        house.ask({
            var read = diary.page(null).let { Days(it.days, it.next) }
            while (read.moments < before) {
                val page = diary.page(read.next ?: break)
                read = read.with(page.days, page.next)
            }
            read
        }) { list = it }
    }

    /** Reads on where the list ends. */
    fun readOn() {
        val next = list?.next ?: return
        house.ask({ if (list?.next == next) diary.page(next) else null }) { page ->
            if (page != null) list = list?.with(page.days, page.next)
        }
    }

    /** Searches for what was typed. */
    fun search() {
        val words = query.wholeCharacters()
        if (words.isBlank()) {
            found = null
            return
        }
        house.ask({ diary.search(words, null) }) { if (query.wholeCharacters() == words) found = Days(it.days, it.next) }
    }

    /** Reads on where the found ones end. */
    fun searchOn() {
        val words = query.wholeCharacters()
        val next = found?.next ?: return
        house.ask({ if (found?.next == next) diary.search(words, next) else null }) { page ->
            if (page != null) found = found?.with(page.days, page.next)
        }
    }

    /** Shows a month; this one without a mark. */
    fun readMonth(of: MonthMark? = month?.month) = house.ask({ diary.month(of) }) { month = it }

    /** Shows the moments of a day. */
    fun readDay(of: LocalDate? = day) {
        day = of ?: return
        house.ask({ diary.days(of, 1u) }) { if (day == of) dayView = it }
    }
}

/** Days that were read page by page. */
internal class Days(
    val days: List<DayView>,
    val next: PageMark?,
) {
    /** How many moments there are in them. */
    val moments = days.sumOf { it.moments.size }

    /** These days and the next page; a day that runs over the edge of a page is one day. */
    fun with(
        page: List<DayView>,
        next: PageMark?,
    ): Days {
        val last = days.lastOrNull()
        val first = page.firstOrNull()
        if (last == null || first == null || last.date != first.date) return Days(days + page, next)
        val whole = last.copy(moments = last.moments + first.moments)
        return Days(days.dropLast(1) + whole + page.drop(1), next)
    }
}
