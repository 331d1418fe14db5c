package nl.thuishaven.ui.pieces

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.Notice
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes

/** Says a [notice] at the foot of the screen. It stays: nobody is hurried. */
@Composable
fun NoticeBar(
    notice: Notice,
    onDone: () -> Unit,
    modifier: Modifier = Modifier,
) {
    FlowRow(
        modifier
            .padding(horizontal = 12.dp, vertical = 8.dp)
            .fillMaxWidth()
            .background(Look.colours.seaSoft, Shapes.tile)
            .padding(start = 16.dp, end = 12.dp, top = 6.dp, bottom = 6.dp)
            .semantics { liveRegion = LiveRegionMode.Polite },
        horizontalArrangement = Arrangement.SpaceBetween,
        itemVerticalAlignment = Alignment.CenterVertically,
    ) {
        Text(notice.text, Modifier.padding(vertical = 10.dp), style = Look.type.second)
        notice.action?.let { action ->
            TextAction(action, {
                onDone()
                notice.onAction()
            }, ink = Look.colours.ink)
        }
    }
}
