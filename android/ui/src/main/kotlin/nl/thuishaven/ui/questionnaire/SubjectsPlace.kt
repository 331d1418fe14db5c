package nl.thuishaven.ui.questionnaire

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.SubjectChoice
import nl.thuishaven.core.SubjectsView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.route.Place
import java.util.UUID

/** Whom a questionnaire is about, alive. */
@Composable
internal fun SubjectsPlace(
    house: House,
    canonical: String,
    go: (Place) -> Unit,
) {
    var view by remember(house) { mutableStateOf<SubjectsView?>(null) }
    LaunchedEffect(house.changesOf(Area.PEOPLE), LocalWords.current) { house.ask({ questionnaires.subjects(canonical) }) { view = it } }
    view?.let { SubjectsScreen(it) { person -> house.begin(canonical, person) { id -> go(Place.Take(id)) } } }
}

/** Whom a questionnaire is about, drawn: people in general first. */
@Composable
internal fun SubjectsScreen(
    view: SubjectsView,
    onChoose: (UUID?) -> Unit,
) {
    val words = LocalWords.current.questionnaires.take
    Page(Head(view.question, view.title)) {
        Card(inside = 0.dp) {
            Column(Modifier.padding(vertical = 6.dp)) {
                view.choices.forEach { choice ->
                    OpenRow({ onChoose(choice.person) }, does = words.begin, start = { Mark(choice) }) {
                        Text(choice.label, style = Look.type.leadStrong)
                        choice.last?.let { Text(it, color = Look.colours.softInk, style = Look.type.second) }
                    }
                }
            }
        }
    }
}

@Composable
private fun Mark(choice: SubjectChoice) =
    Box(Modifier.size(40.dp).background(Look.colours.sand, Shapes.round), Alignment.Center) {
        Icon(if (choice.person == null) Icons.people else Icons.person, null, Modifier.size(22.dp), Look.colours.sea)
    }
