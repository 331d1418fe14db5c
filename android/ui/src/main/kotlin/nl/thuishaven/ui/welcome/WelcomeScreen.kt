package nl.thuishaven.ui.welcome

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
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.LanguageChoice
import nl.thuishaven.core.WelcomeWords
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.harbour.Harbour
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page

/** One page of honest words. */
internal class WelcomePage(
    val title: String,
    val lines: List<String>,
)

/** The pages after the choice of language, in their order. */
internal fun welcomePages(words: WelcomeWords) =
    listOf(
        WelcomePage(words.whatTitle, listOf(words.whatOne, words.whatTwo, words.whatThree)),
        WelcomePage(words.notTitle, listOf(words.notOne, words.notTwo, words.notThree)),
        WelcomePage(words.phoneTitle, listOf(words.phoneOne, words.phoneTwo, words.phoneThree, words.phoneFour)),
        WelcomePage(words.beginTitle, listOf(words.beginOne)),
    )

/** One page of honest words, drawn. */
@Composable
internal fun WelcomeScreen(
    page: WelcomePage,
    number: Int,
    of: Int,
    next: String,
    onNext: () -> Unit,
) {
    Page(
        Head(page.title),
        foot = {
            Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
                Dots(number, of, Modifier.weight(1f))
                MainButton(next, onNext)
            }
        },
    ) {
        if (page.lines.size == 1) Harbour(Modifier.padding(vertical = 12.dp).align(Alignment.CenterHorizontally))
        page.lines.forEach { line -> Card { Text(line, style = Look.type.lead) } }
    }
}

@Composable
private fun Dots(
    number: Int,
    of: Int,
    modifier: Modifier,
) = Row(modifier, Arrangement.spacedBy(6.dp), Alignment.CenterVertically) {
    for (dot in 1..of) {
        val here = dot == number
        val ground = if (dot <= number) Look.colours.sea else Look.colours.line
        Box(Modifier.size(width = if (here) 18.dp else 7.dp, height = 7.dp).background(ground, Shapes.round))
    }
}

/** The first page of all: which language. It applies at once. */
@Composable
internal fun LanguageScreen(
    code: String,
    onChoose: (LanguageChoice) -> Unit,
    onNext: () -> Unit,
) {
    val words = LocalWords.current.welcome
    Page(
        Head(words.languageTitle, LocalWords.current.frame.appName),
        foot = { MainButton(words.next, onNext, Modifier.fillMaxWidth()) },
    ) {
        Harbour(Modifier.padding(vertical = 16.dp).align(Alignment.CenterHorizontally))
        Column(Modifier.selectableGroup(), Arrangement.spacedBy(12.dp)) {
            Language(words.languageDutch, code == "nl") { onChoose(LanguageChoice.DUTCH) }
            Language(words.languageEnglish, code == "en") { onChoose(LanguageChoice.ENGLISH) }
        }
        Text(words.languageAbout, Modifier.padding(horizontal = 8.dp), Look.colours.softInk, style = Look.type.second)
    }
}

@Composable
private fun Language(
    name: String,
    chosen: Boolean,
    onChoose: () -> Unit,
) {
    val colours = Look.colours
    val ink = if (chosen) colours.onSea else colours.ink
    Row(
        Modifier
            .fillMaxWidth()
            .heightIn(min = 64.dp)
            .clip(Shapes.card)
            .background(if (chosen) colours.sea else colours.surface)
            .selectable(chosen, role = Role.RadioButton, onClick = onChoose)
            .padding(horizontal = 24.dp, vertical = 12.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Text(name, Modifier.weight(1f), ink, style = Look.type.leadStrong)
        if (chosen) Icon(Icons.check, null, Modifier.size(22.dp), ink)
    }
}
