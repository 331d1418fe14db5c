package nl.thuishaven.ui.people

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.TogetherView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.cycle.Rows
import nl.thuishaven.ui.help.HelpCard
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.repair.LogButtons
import nl.thuishaven.ui.repair.Ruptures
import nl.thuishaven.ui.repair.Worked
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import java.util.UUID

/**
 * All there is with one person: what is open, what is over, what was agreed and worked, cycles and sentences. It is folded
 * away each time the page comes, also where there is nothing because they are not safe: who looks over one's shoulder
 * sees no difference.
 */
@Composable
internal fun Together(
    view: TogetherView,
    person: UUID,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current
    var open by remember { mutableStateOf(false) }
    TextAction(words.repairs.together, { open = !open }, Modifier.padding(start = 8.dp), if (open) Icons.up else Icons.down)
    when {
        !open -> {}

        view.logs -> {
            Shared(view, person, go)
        }

        else -> {
            HelpCard(words.people.notSafeHelp)
        }
    }
}

@Composable
private fun Shared(
    view: TogetherView,
    person: UUID,
    go: (Place) -> Unit,
) {
    val words = LocalWords.current.repairs
    if (view.open.isNotEmpty()) Titled(words.togetherOpen) { Ruptures(view.open) { go(RepairPlace.Rupture(it)) } }
    LogButtons(go, person)
    if (view.agreements.isNotEmpty()) {
        Titled(words.agreements) {
            Rows(view.agreements) { one ->
                OpenRow({ go(RepairPlace.Rupture(one.rupture)) }) {
                    Text(one.text, style = Look.type.lead)
                    Text(one.`when`, color = Look.colours.softInk, style = Look.type.second)
                }
            }
        }
    }
    if (view.worked.isNotEmpty()) Worked(view.worked)
    view.time?.let { time -> Titled(LocalWords.current.repairInsights.curve) { Card { Text(time, style = Look.type.body) } } }
    if (view.closed.isNotEmpty()) Titled(words.togetherClosed) { Ruptures(view.closed) { go(RepairPlace.Rupture(it)) } }
    if (view.cycles.isNotEmpty()) {
        Titled(words.cycles) {
            Rows(view.cycles) { cycle ->
                OpenRow({ go(NeedPlace.Cycle(cycle.id)) }) {
                    Text(cycle.name, style = Look.type.leadStrong)
                    Text(cycle.seen, color = Look.colours.softInk, style = Look.type.second)
                }
            }
        }
    }
    if (view.sentences.isNotEmpty()) {
        Titled(words.sentences) {
            Rows(view.sentences) { sentence -> OpenRow({ go(NeedPlace.Sentence(sentence.id)) }) { Text(sentence.text, style = Look.type.lead) } }
        }
    }
}

@Composable
private fun Titled(
    title: String,
    content: @Composable () -> Unit,
) {
    GroupTitle(title, Modifier.padding(start = 8.dp, top = 8.dp))
    content()
}
