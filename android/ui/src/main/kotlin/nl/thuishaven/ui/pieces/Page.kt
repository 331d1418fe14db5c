package nl.thuishaven.ui.pieces

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Immutable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.LocalFrame
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Space

/** What every page can do: go back, where there is somewhere to go, and to help. */
@Immutable
class Way(
    /** Goes back; null on the places of the bar below. */
    val back: (() -> Unit)?,
    /** Goes to help; null on the page Help itself. */
    val help: (() -> Unit)?,
)

/** The ways out of this page. */
val LocalWay = staticCompositionLocalOf { Way(null, null) }

/** What stands at the head of a page. */
@Immutable
class Head(
    /** Its title. */
    val title: String,
    /** A line over the title. */
    val over: String? = null,
    /** Round buttons beside the lifebuoy. */
    val actions: @Composable RowScope.() -> Unit = {},
)

/** The widest a column of text gets: on a tablet or in a large window a page does not run on for ever. */
internal val WIDEST = 600.dp

/** A page that scrolls as one. */
@Composable
fun Page(
    head: Head,
    modifier: Modifier = Modifier,
    foot: (@Composable () -> Unit)? = null,
    content: @Composable ColumnScope.() -> Unit,
) {
    PageColumn(head.title, modifier) {
        PageHead(head)
        Column(
            Modifier
                .weight(1f)
                .fillMaxWidth()
                .fadesBelow(foot != null)
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.page)
                .padding(bottom = 24.dp),
            Arrangement.spacedBy(Space.between),
        ) {
            LargeTitle(head)
            content()
            // With a large text the foot would cover half the page: it comes after it then.
            if (Look.type.large) foot?.let { Box(Modifier.padding(top = 12.dp)) { it() } }
        }
        if (!Look.type.large) foot?.let { Foot(it) }
    }
}

/** A page with a list that can be very long. */
@Composable
fun ListPage(
    head: Head,
    list: LazyListState,
    modifier: Modifier = Modifier,
    foot: (@Composable () -> Unit)? = null,
    content: LazyListScope.() -> Unit,
) {
    val large = Look.type.large
    PageColumn(head.title, modifier) {
        PageHead(head)
        LazyColumn(
            Modifier.weight(1f).fillMaxWidth().fadesBelow(foot != null),
            list,
            PaddingValues(start = Space.page, end = Space.page, bottom = 24.dp),
            verticalArrangement = Arrangement.spacedBy(Space.between),
        ) {
            item(key = "head") { LargeTitle(head) }
            content()
            if (large && foot != null) item(key = "foot") { Box(Modifier.padding(top = 12.dp)) { foot() } }
        }
        if (!large && foot != null) Foot(foot)
    }
}

/** What one can do with a page, under it and always in sight. */
@Composable
private fun Foot(foot: @Composable () -> Unit) =
    Box(Modifier.padding(horizontal = Space.page).padding(top = 4.dp, bottom = 16.dp)) { foot() }

/** The column a page stands in. A screen reader says its [title] when it comes. */
@Composable
internal fun PageColumn(
    title: String,
    modifier: Modifier = Modifier,
    content: @Composable ColumnScope.() -> Unit,
) {
    Box(modifier.fillMaxSize().semantics { paneTitle = title }, Alignment.TopCenter) {
        Column(Modifier.widthIn(max = WIDEST).fillMaxSize(), content = content)
    }
}

@Composable
private fun PageHead(head: Head) {
    val way = LocalWay.current
    Row(
        Modifier
            .fillMaxWidth()
            .heightIn(min = 72.dp)
            .padding(start = if (way.back == null) 24.dp else 12.dp, end = 20.dp)
            .padding(top = 12.dp, bottom = 8.dp),
        Arrangement.spacedBy(8.dp),
        Alignment.CenterVertically,
    ) {
        way.back?.let { RoundButton(Icons.back, LocalFrame.current.back, it, ground = Color.Transparent) }
        if (Look.type.large) Spacer(Modifier.weight(1f)) else Title(head, Modifier.weight(1f))
        head.actions(this)
        HelpButton()
    }
}

/** The lifebuoy: help, one tap away, always in this corner. */
@Composable
fun HelpButton(ground: Color = Look.colours.sand) {
    LocalWay.current.help?.let { RoundButton(Icons.lifebuoy, LocalFrame.current.help, it, ground = ground) }
}

/** With a large text the title scrolls along with the page, so that it does not fill the screen. */
@Composable
private fun LargeTitle(head: Head) {
    if (Look.type.large) Title(head, Modifier.padding(horizontal = 4.dp))
}

@Composable
private fun Title(
    head: Head,
    modifier: Modifier,
) {
    Column(modifier) {
        head.over?.let { Text(it, color = Look.colours.softInk, style = Look.type.second) }
        Text(head.title, Modifier.semantics { heading() }, style = Look.type.title)
    }
}
