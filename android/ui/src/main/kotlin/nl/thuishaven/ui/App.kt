package nl.thuishaven.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.font.FontFamily
import nl.thuishaven.core.Appearance
import nl.thuishaven.core.frameWithoutDiary
import nl.thuishaven.ui.look.Day
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Night
import nl.thuishaven.ui.trouble.TroublePlace
import nl.thuishaven.ui.welcome.WelcomePlace

/**
 * The whole app: opens the diary of [house], and shows the first run, the places, or what is the matter. It never
 * shuts the diary, for it may leave the screen and come back.
 */
@Composable
fun App(
    house: House,
    platform: Platform,
    font: FontFamily,
) {
    LaunchedEffect(house) { house.begin() }
    val dark = isDark(house.settings?.appearance)
    SideEffect { platform.bars(dark) }
    Look(if (dark) Night else Day, font, house.spoken().first(), platform.reducedMotion) {
        Box(Modifier.fillMaxSize().background(Look.colours.background)) {
            CompositionLocalProvider(LocalPlatform provides platform) { Inside(house) }
        }
    }
}

@Composable
private fun Inside(house: House) {
    val trouble = house.trouble
    val words = house.words
    val settings = house.settings
    when {
        trouble != null -> {
            val frame = remember(house) { frameWithoutDiary(house.spoken()) }
            CompositionLocalProvider(LocalFrame provides frame) { TroublePlace(house, trouble) }
        }

        // Opening takes a moment; there is nothing to say about it yet.
        words == null || settings == null -> {}

        else -> {
            CompositionLocalProvider(LocalWords provides words, LocalFrame provides words.frame) {
                if (settings.welcomed) Places(house) else WelcomePlace(house, settings)
            }
        }
    }
}

@Composable
private fun isDark(appearance: Appearance?) =
    when (appearance) {
        Appearance.LIGHT -> false
        Appearance.DARK -> true
        Appearance.PHONE, null -> isSystemInDarkTheme()
    }
