package nl.thuishaven.ui.repair

import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import nl.thuishaven.core.Area
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.needs.About
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.Lines
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace

/** What is over, alive: the newest first. */
@Composable
internal fun ClosedPlace(
    house: House,
    go: (Place) -> Unit,
) {
    val state = remember(house) { RepairsState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.REPAIRS), house.changesOf(Area.PEOPLE), words) { state.read() }
    val view = state.view ?: return
    Page(Head(words.repairs.closedTitle)) {
        if (view.closed.isEmpty()) Nothing() else Ruptures(view.closed) { go(RepairPlace.Rupture(it)) }
    }
}

/** Steps that stand alone, alive. */
@Composable
internal fun AlonePlace(
    house: House,
    go: (Place) -> Unit,
) {
    val state = remember(house) { RepairsState(house) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.REPAIRS), house.changesOf(Area.PEOPLE), words) { state.read() }
    val view = state.view ?: return
    Page(Head(words.repairs.aloneTitle)) {
        About(words.repairs.stepAbout)
        if (view.alone.isEmpty()) Nothing() else Attempts(view.alone) { go(RepairPlace.Attempt(it)) }
    }
}

/** That there is nothing here yet. */
@Composable
private fun Nothing() = Card { Text(LocalWords.current.diary.nothingYet, style = Look.type.body) }

/** For when a "sorry" is not enough, line by line. */
@Composable
internal fun SorryPlace() {
    val words = LocalWords.current
    Page(Head(words.repairTools.sorry)) { Lines(words.repairChoices.sorry) }
}
