package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.LandingView
import nl.thuishaven.core.LocalDate
import nl.thuishaven.core.RepairInsights
import nl.thuishaven.core.WarmthView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.Notice
import nl.thuishaven.ui.Words
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.needs.About
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.Page

/** The state of what repairs say over time. */
internal class InsightsState(
    private val house: House,
) {
    /** What the core tells; none before the first answer. */
    var view: RepairInsights? by mutableStateOf(null)
        private set

    /** One's own warm and sharp reactions of one week. */
    var warmth: WarmthView? by mutableStateOf(null)
        private set

    fun read() =
        house.ask({ repairs.insights() to repairs.warmth(warmth?.week) }) { (all, week) ->
            view = all
            warmth = week
        }

    /** Turns to another week. */
    fun turn(week: LocalDate) = house.ask({ repairs.warmth(week) }) { warmth = it }

    /** Keeps that one reacted warmly, or sharply, just now, and offers the way back. */
    fun react(
        warm: Boolean,
        words: Words,
    ) {
        val id = newId()
        house.ask({ repairs.react(id, warm) }) {
            warmth = it
            house.notice = Notice(words.cycle.swallowedKept, words.today.takeBack) { house.ask({ repairs.removeTool(id) }) }
        }
    }
}

/** What repairs say over time, alive. */
@Composable
internal fun InsightsPlace(house: House) {
    val state = remember(house) { InsightsState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.REPAIRS), house.changesOf(Area.PEOPLE), words) { state.read() }
    val view = state.view ?: return
    Page(Head(words.repairInsights.title)) {
        About(words.repairInsights.about)
        Time(view)
        Landing(view.landing)
        Told(words.repairInsights.balance, view.balance)
        Told(words.repairInsights.reception, view.reception)
        Told(words.repairInsights.movedOn, view.movedOn)
        state.warmth?.let { week -> WarmthCard(week, state::turn) { warm -> state.react(warm, words) } }
        About(view.note)
    }
}

/** How long it takes: in all, with each person, and by the quarter. */
@Composable
private fun Time(view: RepairInsights) {
    val words = LocalWords.current.repairInsights
    Card {
        CardTitle(words.curve)
        CurveChart(view.time)
        Column(Modifier.padding(top = 4.dp), Arrangement.spacedBy(6.dp)) {
            Text(view.time.sentence, style = Look.type.body)
            if (view.time.other.isNotEmpty()) Text(view.time.other, color = Look.colours.softInk, style = Look.type.second)
        }
    }
    Each(words.perPerson, view.people.map { it.name to it.sentence })
    Each(words.quarters, view.quarters.map { it.label to it.sentence }, view.trend)
}

/** The same sentence for each of a few. */
@Composable
private fun Each(
    title: String,
    rows: List<Pair<String, String>>,
    under: String? = null,
) {
    if (rows.isEmpty()) return
    Card(between = Arrangement.spacedBy(10.dp)) {
        CardTitle(title)
        rows.forEach { (label, sentence) ->
            Column {
                Text(label, style = Look.type.leadStrong)
                Text(sentence, style = Look.type.body)
            }
        }
        under?.let { Text(it, color = Look.colours.softInk, style = Look.type.second) }
    }
}

@Composable
private fun Landing(landing: LandingView) {
    val words = LocalWords.current.repairInsights
    if (landing.sentence.isEmpty()) {
        CardTitle(words.landing, Modifier.padding(start = 8.dp, top = 8.dp))
    } else {
        Told(words.landing, landing.sentence)
    }
    LandingBars(words.byKind, landing.kinds)
    LandingBars(words.byDelay, landing.delays)
    LandingBars(words.bySize, landing.sizes)
    LandingBars(words.byPerson, landing.people)
}

@Composable
private fun Told(
    title: String,
    sentence: String,
) = Card {
    CardTitle(title)
    Text(sentence, Modifier.padding(top = 4.dp), style = Look.type.body)
}
