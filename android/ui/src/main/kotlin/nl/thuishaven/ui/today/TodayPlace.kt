package nl.thuishaven.ui.today

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import nl.thuishaven.core.Area
import nl.thuishaven.core.TodayView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.moment.remove
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.RoundButton
import nl.thuishaven.ui.repair.BetweenCard
import nl.thuishaven.ui.repair.putOff
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.week.Lanes
import nl.thuishaven.ui.week.WeekChart
import java.util.UUID

/** Today, alive. */
@Composable
internal fun TodayPlace(
    house: House,
    go: (Place) -> Unit,
) {
    val state = remember(house) { TodayState(house) }
    val words = LocalWords.current
    val changes = listOf(Area.DIARY, Area.PEOPLE, Area.REPAIRS, Area.NEEDS, Area.SETTINGS).map { house.changesOf(it) }
    LaunchedEffect(changes, words) { state.read() }
    // Coming back to the app after a while, it can be another part of the day.
    LifecycleEventEffect(Lifecycle.Event.ON_RESUME) { state.read() }
    // The moment that was put off with "later": an id, so that turning the phone does not bring it back.
    var later by rememberSaveable { mutableStateOf<String?>(null) }
    val view = state.view ?: return
    val just = view.justNow?.takeIf { it.moment.id.toString() != later }
    val first = words.choices.steps.first().step
    TodayScreen(
        view = view.copy(justNow = just),
        on =
            TodayActions(
                mood = { step -> state.tap(step, later?.let(UUID::fromString)) },
                fill = { go(Place.Step(it, first, alone = false)) },
                later = { later = it.toString() },
                takeBack = { house.remove(it, words.diary) },
                leave = state::leave,
                putOff = house::putOff,
                open = go,
            ),
    )
}

/** What one can do on Today. */
internal class TodayActions(
    val mood: (Int) -> Unit,
    val fill: (UUID) -> Unit,
    val later: (UUID) -> Unit,
    val takeBack: (UUID) -> Unit,
    val leave: (UUID) -> Unit,
    val putOff: (UUID) -> Unit,
    val open: (Place) -> Unit,
)

/** Today, drawn. */
@Composable
internal fun TodayScreen(
    view: TodayView,
    on: TodayActions,
) {
    val words = LocalWords.current
    val head =
        Head(view.greeting, view.date) {
            RoundButton(Icons.settings, words.frame.settings, { on.open(Place.Settings) })
        }
    Page(head) {
        MoodCard(view.justNow, on)
        view.between?.let { BetweenCard(it, on.putOff, on.open) }
        if (view.waiting.isNotEmpty()) WaitingCard(view.waiting, on)
        LastCard(view.last, on.open)
        Card {
            CardTitle(words.today.weekTitle)
            WeekChart(view.week, words.today.weekLight, words.today.weekDark, Modifier.padding(top = 12.dp))
            if (view.week.lanes.isNotEmpty()) Lanes(words.today.weekCompany, view.week.lanes, Modifier.padding(top = 16.dp))
        }
    }
}
