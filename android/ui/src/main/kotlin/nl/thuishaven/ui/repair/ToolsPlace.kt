package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.AttemptWay
import nl.thuishaven.core.BidAnswer
import nl.thuishaven.core.BidDraft
import nl.thuishaven.core.RepairsView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.cycle.Rows
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Hairline
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import java.util.UUID

/** The tools at hand while repairing, alive. */
@Composable
internal fun ToolsPlace(
    house: House,
    go: (Place) -> Unit,
) {
    val state = remember(house) { RepairsState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.REPAIRS), house.changesOf(Area.PEOPLE), words) { state.read() }
    val view = state.view ?: return
    Page(Head(words.repairTools.title)) {
        Ways(go)
        Bids(view.bids) { way, answer -> state.log(BidDraft(newId(), way, null, answer), words) }
        Earlier(view, go)
    }
}

@Composable
private fun Ways(go: (Place) -> Unit) {
    val words = LocalWords.current.repairTools
    Card(inside = 0.dp) {
        Column(Modifier.padding(vertical = 6.dp)) {
            OpenRow(words.apology, words.apologyAbout) { go(RepairPlace.Apology(newId())) }
            Hairline()
            OpenRow(words.softStart, words.softStartAbout) { go(RepairPlace.SoftStart(newId())) }
            Hairline()
            OpenRow(words.sorry, { go(RepairPlace.Sorry) })
        }
    }
}

/** Bids for contact: whose it was, and one tap for how it was answered. */
@Composable
private fun Bids(
    told: List<String>,
    onBid: (AttemptWay, BidAnswer) -> Unit,
) {
    val words = LocalWords.current.repairTools
    var way by rememberSaveable { mutableStateOf(AttemptWay.RECEIVED) }
    val answers = listOf(BidAnswer.TOWARD to words.bidToward, BidAnswer.AWAY to words.bidAway, BidAnswer.AGAINST to words.bidAgainst)
    Card(between = Arrangement.spacedBy(10.dp)) {
        CardTitle(words.bids)
        Text(words.bidsAbout, style = Look.type.body)
        Chips(one = true) {
            OneOfChip(words.bidTheirs, way == AttemptWay.RECEIVED, { way = AttemptWay.RECEIVED })
            OneOfChip(words.bidOwn, way == AttemptWay.MADE, { way = AttemptWay.MADE })
        }
        FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            answers.forEach { (answer, label) -> QuietButton(label, { onBid(way, answer) }) }
        }
        told.forEach { Text(it, color = Look.colours.softInk, style = Look.type.second) }
    }
}

/** What was made before. */
@Composable
private fun Earlier(
    view: RepairsView,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current.repairTools
    if (view.apologies.isEmpty() && view.softStarts.isEmpty()) return
    GroupTitle(words.earlier, Modifier.padding(start = 8.dp, top = 12.dp))
    val apologies = view.apologies.map { Made(it.id, it.text, listOfNotNull(it.whom, it.`when`)) }
    MadeCard(words.apology, apologies) { go(RepairPlace.Apology(it)) }
    val beginnings = view.softStarts.map { Made(it.id, it.text, listOfNotNull(it.whom, it.`when`)) }
    MadeCard(words.softStart, beginnings) { go(RepairPlace.SoftStart(it)) }
}

private class Made(
    val id: UUID,
    val text: String,
    val under: List<String>,
)

@Composable
private fun MadeCard(
    title: String,
    made: List<Made>,
    onOpen: (UUID) -> Unit,
) {
    if (made.isEmpty()) return
    GroupTitle(title, Modifier.padding(start = 8.dp, top = 8.dp))
    Rows(made) { one ->
        OpenRow({ onOpen(one.id) }) {
            if (one.text.isNotBlank()) Text(one.text, style = Look.type.lead)
            Text(one.under.joinToString(" · "), color = Look.colours.softInk, style = Look.type.second)
        }
    }
}
