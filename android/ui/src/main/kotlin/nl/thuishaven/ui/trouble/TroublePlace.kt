package nl.thuishaven.ui.trouble

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Explanation
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalFrame
import nl.thuishaven.ui.LocalPlatform
import nl.thuishaven.ui.harbour.Harbour
import nl.thuishaven.ui.help.HelpPlace
import nl.thuishaven.ui.help.Unkept
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.LocalWay
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.Way

/** The diary cannot be opened. Help is still one tap away. */
@Composable
internal fun TroublePlace(
    house: House,
    trouble: Explanation,
) {
    var help by remember { mutableStateOf(false) }
    val way = if (help) Way({ help = false }, null) else Way(null, { help = true })
    LocalPlatform.current.Back(help) { help = false }
    Box(Modifier.windowInsetsPadding(WindowInsets.safeDrawing)) {
        CompositionLocalProvider(LocalWay provides way) {
            if (help) Unkept { HelpPlace(house) } else TroubleScreen(trouble, house::again) { help = true }
        }
    }
}

/** What is the matter, in words, with what can be done. */
@Composable
internal fun TroubleScreen(
    trouble: Explanation,
    onAgain: () -> Unit,
    onHelp: () -> Unit,
) {
    val words = LocalFrame.current
    Page(
        Head(words.appName),
        foot = {
            Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
                if (trouble.retry) MainButton(words.troubleRetry, onAgain, Modifier.fillMaxWidth())
                QuietButton(words.troubleHelp, onHelp, Modifier.fillMaxWidth())
            }
        },
    ) {
        Harbour(Modifier.padding(vertical = 12.dp).align(Alignment.CenterHorizontally))
        CardTitle(trouble.title, Modifier.padding(horizontal = 8.dp))
        Text(trouble.text, Modifier.padding(horizontal = 8.dp), style = Look.type.body)
    }
}
