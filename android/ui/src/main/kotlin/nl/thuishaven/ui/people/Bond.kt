package nl.thuishaven.ui.people

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Figure
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.PersonPage
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Chip
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.NumberSlider
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.wholeCharacters

private val BETWEEN = Arrangement.spacedBy(10.dp)

/** How someone is there for one: what they do, how much they are trusted, what makes it easy, where they belong. */
@Composable
internal fun Bond(
    page: PersonPage,
    change: ChangePerson,
) {
    val words = LocalWords.current.people
    Card(between = BETWEEN) {
        GroupTitle(words.figure)
        Figures(page.figure) { turn -> change({}) { now -> PersonChange.Figure(turn(now.figure)) } }
    }
    Card {
        NumberSlider(words.trust, page.trust, words.trustLow, words.trustHigh) { trust -> change({}) { PersonChange.Trust(trust) } }
    }
    Card {
        KeptField(
            words.eases,
            page.eases,
            { text, done -> change(done) { PersonChange.Eases(text.wholeCharacters()) } },
            kind = FieldKind(lines = 2, hint = words.easesHint),
        )
    }
    Card(between = BETWEEN) { Group(page, change) }
}

@Composable
private fun Figures(
    figure: Figure,
    onTurn: (turn: (Figure) -> Figure) -> Unit,
) {
    val words = LocalWords.current.people
    Chips {
        Chip(words.listens, figure.listens, { onTurn { it.copy(listens = !it.listens) } })
        Chip(words.helps, figure.helps, { onTurn { it.copy(helps = !it.helps) } })
        Chip(words.encourages, figure.encourages, { onTurn { it.copy(encourages = !it.encourages) } })
    }
}

/** A group of one's own: in words, or one that is there already. */
@Composable
private fun Group(
    page: PersonPage,
    change: ChangePerson,
) {
    val words = LocalWords.current.people
    // The field holds what is typed; a tap on a group puts that in it.
    var tapped by remember { mutableIntStateOf(0) }
    key(tapped) {
        KeptField(
            words.group,
            page.group,
            { text, done -> change(done) { PersonChange.Group(text.wholeCharacters()) } },
            kind = FieldKind(hint = words.groupHint),
        )
    }
    if (page.groups.isEmpty()) return
    Chips(one = true) {
        page.groups.forEach { group ->
            OneOfChip(group, group == page.group, {
                change({ if (it) tapped++ }) { now -> PersonChange.Group(if (now.group == group) "" else group) }
            })
        }
    }
}
