package nl.thuishaven.ui.flow

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.Icon
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.core.StepView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.offer.OfferRow
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.water.Waves

/** The energy, as water: from still to high waves. */
@Composable
internal fun EnergyStep(
    page: MomentPage,
    change: Change,
    onOffer: () -> Unit,
) {
    val words = LocalWords.current
    val moment = page.moment
    Column(Modifier.selectableGroup(), Arrangement.spacedBy(8.dp)) {
        words.choices.energies.forEach { energy ->
            // Tapped once more, it is left open again.
            EnergyRow(energy, energy.step == moment.energy) {
                change({}) { now -> MomentChange.Energy(energy.step.takeUnless { it == now.moment.energy }) }
            }
        }
    }
    if (moment.energy != null) {
        TextAction(words.diary.energyClear, { change({}) { MomentChange.Energy(null) } }, Modifier.padding(top = 8.dp), Icons.close)
    }
    page.offer?.let { OfferRow(it, onOffer, Modifier.padding(top = 12.dp)) }
}

@Composable
private fun EnergyRow(
    energy: StepView,
    chosen: Boolean,
    onChoose: () -> Unit,
) {
    val colours = Look.colours
    val ink = if (chosen) colours.onSea else colours.ink
    FlowRow(
        Modifier
            .fillMaxWidth()
            .heightIn(min = 64.dp)
            .clip(Shapes.card)
            .background(if (chosen) colours.sea else colours.sand)
            .selectable(chosen, role = Role.RadioButton, onClick = onChoose)
            .semantics { contentDescription = energy.spoken }
            .padding(horizontal = 20.dp, vertical = 8.dp),
        Arrangement.spacedBy(18.dp),
        itemVerticalAlignment = Alignment.CenterVertically,
    ) {
        Waves(energy.step.toInt(), ink = if (chosen) colours.onSea else colours.sea)
        Text(energy.title, color = ink, style = Look.type.button)
        if (chosen) Icon(Icons.check, null, Modifier.size(20.dp), ink)
    }
}
