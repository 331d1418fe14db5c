package nl.thuishaven.ui.flow

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.offer.OfferRow
import nl.thuishaven.ui.pieces.StepTile
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
            val choose = { change({}) { now -> MomentChange.Energy(energy.step.takeUnless { it == now.moment.energy }) } }
            StepTile(energy, energy.step == moment.energy, choose, 64.dp) { ink -> Waves(energy.step.toInt(), ink = ink) }
        }
    }
    if (moment.energy != null) {
        TextAction(words.diary.energyClear, { change({}) { MomentChange.Energy(null) } }, Modifier.padding(top = 8.dp), Icons.close)
    }
    page.offer?.let { OfferRow(it, onOffer, Modifier.padding(top = 12.dp)) }
}
