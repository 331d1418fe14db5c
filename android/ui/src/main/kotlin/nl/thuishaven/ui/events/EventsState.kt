package nl.thuishaven.ui.events

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.LifeEventDraft
import nl.thuishaven.core.LifeEventsView
import nl.thuishaven.core.MonthMark
import nl.thuishaven.core.MonthView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Notice
import nl.thuishaven.ui.Words
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** The state of the screen of what happened in one's life. */
internal class EventsState(
    private val house: House,
) {
    /** What the core shows; none before the first answer. */
    var view: LifeEventsView? by mutableStateOf(null)
        private set

    /** Why the last one was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() = house.ask({ diary.lifeEvents() }) { view = it }

    /** A month to choose a day in: each day by its name alone, and none that has not come yet. */
    fun month(
        of: MonthMark?,
        then: (MonthView) -> Unit,
    ) = house.ask({ questionnaires.month(of) to diary.month(of) }) { (plain, lived) ->
        val days = plain.days.zip(lived.days) { day, same -> day.copy(ahead = same.ahead, today = same.today) }
        then(plain.copy(next = lived.next, days = days))
    }

    /** Keeps one: a new one, or one that is there, in other words. */
    fun keep(
        draft: LifeEventDraft,
        then: () -> Unit,
    ) = house.ask({ diary.keepLifeEvent(draft.copy(text = draft.text.wholeCharacters())) }, { refusal = it }) {
        view = it
        refusal = null
        then()
    }

    /** Throws one away without asking, says so, and offers the way back. */
    fun remove(
        id: UUID,
        words: Words,
    ) = house.ask({ diary.removeLifeEvent(id) }) {
        view = it
        house.notice = Notice(words.diary.eventsRemoved, words.diary.restore) { restore(id) }
    }

    /** Takes one out of the bin. */
    fun restore(id: UUID) =
        house.ask({ diary.restoreLifeEvent(id) }) {
            view = it
            house.notice = null
        }
}
