package nl.thuishaven.ui.habits

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import nl.thuishaven.core.HabitsView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.cycle.Rows
import nl.thuishaven.ui.needs.About
import nl.thuishaven.ui.pieces.CheckRow
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.Page

/** Small daily habits, alive: each is ticked, or unticked, with one tap. */
@Composable
internal fun HabitsPlace(house: House) {
    var view by remember(house) { mutableStateOf<HabitsView?>(null) }
    val words = LocalWords.current.habits

    fun read() = house.ask({ needs.habits() }) { view = it }

    // Whether it is ticked is looked at when the tap's turn comes, so that quick taps add up.
    fun tick(habit: String) =
        house.ask({
            val ticked = needs.habits().habits.find { it.id == habit }?.ticked
            if (ticked == null) needs.tickHabit(newId(), habit) else needs.untickHabit(ticked)
        }) { view = it }

    LaunchedEffect(words) { read() }
    // Coming back to the app after a while, it can be another day.
    LifecycleEventEffect(Lifecycle.Event.ON_RESUME) { read() }
    val shown = view ?: return
    Page(Head(words.title)) {
        About(words.about)
        Rows(shown.habits) { habit -> CheckRow(habit.label, habit.ticked != null, { tick(habit.id) }, habit.meaning, habit.times) }
    }
}
