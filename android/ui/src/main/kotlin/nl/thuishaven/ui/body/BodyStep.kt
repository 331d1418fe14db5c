package nl.thuishaven.ui.body

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.core.SensationDraft
import nl.thuishaven.core.SensationView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.flow.Change
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Chip
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.TextAction

/** Changes what the body does, built from what is kept of it when its turn comes. */
internal typealias ChangeBody = (build: (List<SensationDraft>) -> List<SensationDraft>) -> Unit

/** What the body does in a moment. */
@Composable
internal fun BodyStep(
    page: MomentPage,
    change: Change,
) = BodyChoice(page.chain.body) { build -> change({}) { now -> MomentChange.Body(build(now.chain.body.drafts())) } }

/** What the body does: places on a drawing or in a list, and what each of them does. */
@Composable
internal fun BodyChoice(
    felt: List<SensationView>,
    change: ChangeBody,
) {
    val words = LocalWords.current
    val large = Look.type.large
    var asList by rememberSaveable { mutableStateOf(large) }
    var here by rememberSaveable { mutableStateOf(felt.lastOrNull()?.zone) }
    // Only who taps here is brought along to what comes next.
    var tapped by remember { mutableStateOf(false) }
    val toggle = { zone: String ->
        here = zone
        tapped = true
        change { before ->
            val without = before.filter { it.zone != zone }
            if (without.size < before.size) without else before + SensationDraft(zone, "", null)
        }
    }
    val (drawn, others) = words.choices.zones.partition { it.id in PLACES }

    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(10.dp)) {
        Column(
            Modifier.fillMaxWidth().semantics {
                isTraversalGroup = true
                contentDescription = words.diary.bodyMap
            },
        ) {
            if (asList) {
                Chips { drawn.forEach { zone -> Chip(zone.label, felt.any { it.zone == zone.id }, { toggle(zone.id) }) } }
            } else {
                BodyMap(drawn, felt, toggle)
            }
        }
        TextAction(if (asList) words.diary.bodyAsMap else words.diary.bodyAsList, { asList = !asList })
        Chips {
            others.forEach { zone -> Chip(zone.label, felt.any { it.zone == zone.id }, { toggle(zone.id) }) }
            // What a newer app chose stays in sight here, and can be taken away.
            felt.filter { mine -> words.choices.zones.none { it.id == mine.zone } }.forEach { Chip(it.label, true, { toggle(it.zone) }) }
        }
        Felt(felt, here, tapped, { here = it }, change)
    }
}

/** Every place that was chosen, and for one of them what it does. */
@Composable
private fun Felt(
    felt: List<SensationView>,
    here: String?,
    follow: Boolean,
    onHere: (String) -> Unit,
    change: ChangeBody,
) {
    val shown = felt.find { it.zone == here } ?: felt.lastOrNull() ?: return
    val sight = remember { BringIntoViewRequester() }
    val peek = with(LocalDensity.current) { Rect(0f, 0f, 1f, PEEK.toPx()) }
    LaunchedEffect(shown.zone, felt.size) { if (follow) sight.bringIntoView(peek) }
    Column(Modifier.bringIntoViewRequester(sight), Arrangement.spacedBy(10.dp)) {
        if (felt.size > 1) {
            Chips(one = true) { felt.forEach { OneOfChip(it.label, it.zone == shown.zone, { onHere(it.zone) }) } }
        } else {
            Text(shown.label, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, style = Look.type.card)
        }
        if (shown.zone !in WHOLE_ANSWERS) {
            Sensation(shown) { build -> change { all -> all.map { if (it.zone == shown.zone) build(it) else it } } }
        }
    }
}

/** How much of what comes next is brought into sight: enough to see that it is there. */
private val PEEK = 180.dp

/** Answers that say all there is to say: they have no quality. */
private val WHOLE_ANSWERS = setOf("nothing", "absent")

/** What is kept of it, ready to be changed. */
internal fun List<SensationView>.drafts() = map { SensationDraft(it.zone, it.quality, it.strength) }
