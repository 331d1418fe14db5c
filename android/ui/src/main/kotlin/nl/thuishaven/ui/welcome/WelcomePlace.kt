package nl.thuishaven.ui.welcome

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import nl.thuishaven.core.LanguageChoice
import nl.thuishaven.core.SettingChange
import nl.thuishaven.core.SettingsView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalPlatform
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.help.HelpPlace
import nl.thuishaven.ui.help.Unkept
import nl.thuishaven.ui.pieces.LocalWay
import nl.thuishaven.ui.pieces.Way

/** The first run: a language, and then honest words, one page at a time. */
@Composable
internal fun WelcomePlace(
    house: House,
    settings: SettingsView,
) {
    var page by rememberSaveable { mutableIntStateOf(0) }
    var help by remember { mutableStateOf(false) }
    val pages = welcomePages(LocalWords.current.welcome)

    fun back() {
        if (help) help = false else page -= 1
    }
    val deep = help || page > 0
    LocalPlatform.current.Back(deep, ::back)
    val way = Way(if (deep) ::back else null, if (help) null else ({ help = true }))
    Box(Modifier.windowInsetsPadding(WindowInsets.safeDrawing)) {
        CompositionLocalProvider(LocalWay provides way) {
            when {
                help -> {
                    Unkept { HelpPlace(house) }
                }

                page == 0 -> {
                    LanguageScreen(settings.languageCode, { choice: LanguageChoice ->
                        house.ask({ this.settings.change(SettingChange.Language(choice)) })
                    }) { page = 1 }
                }

                page < pages.size -> {
                    WelcomeScreen(pages[page - 1], page, pages.size, LocalWords.current.welcome.next) { page++ }
                }

                else -> {
                    WelcomeScreen(pages.last(), page, pages.size, LocalWords.current.welcome.begin) {
                        house.ask({ this.settings.change(SettingChange.Welcomed) })
                    }
                }
            }
        }
    }
}

/** The honest words once more, from the settings; without the page that begins. */
@Composable
internal fun WelcomeAgain(back: () -> Unit) {
    var page by rememberSaveable { mutableIntStateOf(1) }
    val words = LocalWords.current
    val pages = welcomePages(words.welcome).dropLast(1)
    val last = page == pages.size
    LocalPlatform.current.Back(page > 1) { page-- }
    val way = Way({ if (page > 1) page-- else back() }, LocalWay.current.help)
    CompositionLocalProvider(LocalWay provides way) {
        WelcomeScreen(pages[page - 1], page, pages.size, if (last) words.frame.close else words.welcome.next) {
            if (last) back() else page++
        }
    }
}
