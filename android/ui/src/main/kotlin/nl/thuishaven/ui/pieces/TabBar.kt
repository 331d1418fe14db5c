package nl.thuishaven.ui.pieces

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
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
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.FrameWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.route.Place

/** The bar below with the places of the app. */
@Composable
fun TabBar(
    here: Place.Root,
    words: FrameWords,
    onGo: (Place.Root) -> Unit,
    modifier: Modifier = Modifier,
) {
    Row(modifier.fillMaxWidth().selectableGroup().padding(horizontal = 8.dp), Arrangement.SpaceAround) {
        Tab(words.tabToday, Icons.today, here == Place.Today, Modifier.weight(1f)) { onGo(Place.Today) }
        Tab(words.tabDiary, Icons.diary, here == Place.Diary, Modifier.weight(1f)) { onGo(Place.Diary) }
        Tab(words.tabPeople, Icons.people, here == Place.People, Modifier.weight(1f)) { onGo(Place.People) }
    }
}

@Composable
private fun Tab(
    label: String,
    icon: ImageVector,
    chosen: Boolean,
    modifier: Modifier,
    onChoose: () -> Unit,
) {
    val colours = Look.colours
    Column(
        modifier
            .heightIn(min = 64.dp)
            .clip(Shapes.tile)
            .selectable(chosen, role = Role.Tab, onClick = onChoose)
            .padding(vertical = 8.dp),
        Arrangement.spacedBy(2.dp, Alignment.CenterVertically),
        Alignment.CenterHorizontally,
    ) {
        Box(
            Modifier.background(if (chosen) colours.seaSoft else Color.Transparent, Shapes.pill).padding(horizontal = 16.dp, vertical = 3.dp),
        ) {
            Icon(icon, null, Modifier.size(24.dp), if (chosen) colours.sea else colours.softInk)
        }
        Text(
            label,
            color = if (chosen) colours.ink else colours.softInk,
            style = Look.type.tab.copy(fontWeight = if (chosen) FontWeight.Bold else FontWeight.SemiBold),
            textAlign = TextAlign.Center,
        )
    }
}
