package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.SentenceChange
import nl.thuishaven.core.SentencePage
import nl.thuishaven.core.Sure
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.help.HelpCard
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.NumberSlider
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.QuietButton

private val BETWEEN = Arrangement.spacedBy(8.dp)

/** Makes a change, built from the sentence as it is when its turn comes. */
internal typealias ChangeSentence = ((SentencePage) -> SentenceChange) -> Unit

/** First whether it can be said safely, and only then the ways to say it, and how it landed. */
@Composable
internal fun Saying(
    page: SentencePage,
    change: ChangeSentence,
    onShow: () -> Unit,
    onCopy: () -> Unit,
) {
    val words = LocalWords.current.needs
    if (page.asksSafe) SafeChoice(page.safe, change)
    if (page.offersHelp) HelpCard(words.safeFirst)
    if (!page.sayable) return
    Card(between = BETWEEN) {
        MainButton(words.show, onShow, Modifier.fillMaxWidth())
        QuietButton(words.copy, onCopy, Modifier.fillMaxWidth())
    }
    Card(between = BETWEEN) {
        SaidChoice(page.said, change)
        if (page.said == true) {
            NumberSlider(words.landed, page.landed, words.landedLow, words.landedHigh) { landed -> change { SentenceChange.Landed(landed) } }
        }
    }
}

@Composable
private fun SafeChoice(
    answer: Sure?,
    change: ChangeSentence,
) {
    val words = LocalWords.current.needs
    val answers = listOf(Sure.YES to words.safeYes, Sure.NO to words.safeNo, Sure.DONT_KNOW to words.safeDontKnow)
    Card(between = BETWEEN) {
        GroupTitle(words.safeQuestion)
        Chips(one = true) {
            answers.forEach { (option, label) ->
                // Tapped once more, it is left open again.
                OneOfChip(label, option == answer, {
                    change { now -> SentenceChange.Safe(option.takeUnless { it == now.safe }) }
                })
            }
        }
    }
}

@Composable
private fun SaidChoice(
    said: Boolean?,
    change: ChangeSentence,
) {
    val words = LocalWords.current.needs
    GroupTitle(words.said)
    Chips(one = true) {
        listOf(true to words.safeYes, false to words.safeNo).forEach { (option, label) ->
            OneOfChip(
                label,
                option == said,
                { change { now -> SentenceChange.Said(option.takeUnless { it == now.said }) } },
                // Read aloud, it has to say to which question.
                Modifier.semantics { contentDescription = "${words.said} $label" },
            )
        }
    }
}
