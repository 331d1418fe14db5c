package nl.thuishaven.ui.diary

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.input.ImeAction
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import kotlinx.coroutines.delay
import nl.thuishaven.core.Area
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.Field
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.ListPage
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.RoundButton
import nl.thuishaven.ui.route.Place

/** A pause in typing, so that not every letter searches. */
private const val TYPING = 200L

/** This many days before the end of what was read, the next page is fetched. */
private const val AHEAD = 4

/** The diary: search, list and calendar. */
@Composable
internal fun DiaryPlace(
    house: House,
    state: DiaryState,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current
    var calendar by rememberSaveable { mutableStateOf(false) }
    val list = rememberLazyListState()
    LaunchedEffect(house.changesOf(Area.DIARY), house.changesOf(Area.PEOPLE), words) {
        state.readList()
        state.readMonth()
        state.readDay()
        state.search()
    }
    LaunchedEffect(state.query) {
        delay(TYPING)
        state.search()
    }
    // Yesterday was today when the app was left.
    LifecycleEventEffect(Lifecycle.Event.ON_RESUME) { state.readList() }
    EndReached(list) {
        if (state.found != null) {
            state.searchOn()
        } else if (!calendar) {
            state.readOn()
        }
    }

    val head = Head(words.diary.title) { RoundButton(Icons.bin, words.diary.bin, { go(Place.Bin) }) }
    ListPage(head, list) {
        item(key = "search") { Search(state) }
        val found = state.found
        if (found != null) {
            days(found, words.diary.nothingFound, go)
            return@ListPage
        }
        item(key = "switch") { Switch(calendar) { calendar = it } }
        if (calendar) {
            item(key = "calendar") { Calendar(state, go) }
        } else {
            state.list?.let { days(it, words.diary.empty, go) }
        }
    }
}

@Composable
private fun Search(state: DiaryState) {
    val words = LocalWords.current.diary
    Field(
        label = words.searchHint,
        text = state.query,
        onText = { state.query = it },
        kind = FieldKind(hint = words.searchHint, icon = Icons.search, quietLabel = true, action = ImeAction.Search),
        onAction = state::search,
        end =
            if (state.query.isEmpty()) {
                null
            } else {
                {
                    RoundButton(Icons.close, words.searchClear, {
                        state.query = ""
                        state.search()
                    }, ground = Color.Transparent)
                }
            },
    )
}

@Composable
private fun Switch(
    calendar: Boolean,
    onCalendar: (Boolean) -> Unit,
) {
    val words = LocalWords.current.diary
    Chips(one = true) {
        OneOfChip(words.showList, !calendar, { onCalendar(false) })
        OneOfChip(words.showCalendar, calendar, { onCalendar(true) })
    }
}

private fun LazyListScope.days(
    days: Days,
    none: String,
    go: (Place) -> Unit,
) {
    if (days.days.isEmpty()) {
        item(key = "none") { Card { Text(none, style = Look.type.body) } }
    }
    days.days.forEach { day ->
        item(key = day.date.toString()) { DayCard(day, go) }
    }
}

@Composable
private fun EndReached(
    list: LazyListState,
    onEnd: () -> Unit,
) {
    val near by remember(list) {
        derivedStateOf {
            val last = list.layoutInfo.visibleItemsInfo.lastOrNull()?.index ?: 0
            if (last >= list.layoutInfo.totalItemsCount - AHEAD) list.layoutInfo.totalItemsCount else 0
        }
    }
    LaunchedEffect(near) { if (near > 0) onEnd() }
}
