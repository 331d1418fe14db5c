package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.HardWordView
import nl.thuishaven.core.Sure
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalPlatform
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.Notice
import nl.thuishaven.ui.help.HelpCard
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.needs.A_MINUTE
import nl.thuishaven.ui.needs.SentenceShownScreen
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.QuietButton

/** Words that may land hard, each with a kind hint. */
@Composable
internal fun HardWords(words: List<HardWordView>) {
    if (words.isEmpty()) return
    Card(
        Modifier.semantics { liveRegion = LiveRegionMode.Polite },
        Look.colours.lampSoft,
        between = Arrangement.spacedBy(10.dp),
    ) {
        CardTitle(LocalWords.current.repairTools.hardTitle)
        words.forEach { hard ->
            Column {
                Text(hard.words, style = Look.type.leadStrong)
                Text(hard.hint, style = Look.type.body)
            }
        }
    }
}

/** Something that could be said: its text, and what the core makes of that. */
internal class ToSay(
    val text: String,
    val safe: Sure?,
    val asksSafe: Boolean,
    val sayable: Boolean,
    val offersHelp: Boolean,
)

/** First whether it can be said safely, and only then the ways to say it. */
@Composable
internal fun SaySafely(
    what: ToSay,
    house: House,
    onSafe: (Sure) -> Unit,
    onShow: () -> Unit,
) {
    val words = LocalWords.current
    val platform = LocalPlatform.current
    val answers = listOf(Sure.YES to words.needs.safeYes, Sure.NO to words.needs.safeNo, Sure.DONT_KNOW to words.needs.safeDontKnow)
    if (what.asksSafe) {
        Card(between = Arrangement.spacedBy(8.dp)) {
            GroupTitle(words.repairTools.safeQuestion)
            Chips(one = true) { answers.forEach { (option, label) -> OneOfChip(label, option == what.safe, { onSafe(option) }) } }
        }
    }
    if (what.offersHelp) HelpCard(words.repairTools.safeFirst)
    if (!what.sayable) return
    Card(between = Arrangement.spacedBy(8.dp)) {
        MainButton(words.repairTools.show, onShow, Modifier.fillMaxWidth())
        QuietButton(words.repairTools.copy, {
            platform.copy(what.text, A_MINUTE)
            house.notice = Notice(words.needs.copied)
        }, Modifier.fillMaxWidth())
    }
}

/** What can be said, large enough to be read by someone else; what cannot be said any more is not shown either. */
@Composable
internal fun Shown(
    text: String,
    sayable: Boolean,
    back: () -> Unit,
) = if (sayable) SentenceShownScreen(text) else LaunchedEffect(Unit) { back() }
