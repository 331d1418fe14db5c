package nl.thuishaven.ui.settings

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Appearance
import nl.thuishaven.core.ClockStyle
import nl.thuishaven.core.LanguageChoice
import nl.thuishaven.core.OfferKind
import nl.thuishaven.core.OfferSettingView
import nl.thuishaven.core.SettingChange
import nl.thuishaven.core.SettingsView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.Hairline
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.OpenRow
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.SwitchRow
import nl.thuishaven.ui.route.Place

/** The settings, alive. */
@Composable
internal fun SettingsPlace(
    house: House,
    go: (Place) -> Unit,
) {
    val view = house.settings ?: return
    SettingsScreen(view, { change -> house.ask({ settings.change(change) }) }, go)
}

/** The settings, drawn. Each works at once. */
@Composable
internal fun SettingsScreen(
    view: SettingsView,
    change: (SettingChange) -> Unit,
    open: (Place) -> Unit,
) {
    val words = LocalWords.current.settings
    Page(Head(words.title)) {
        Choice(
            words.language,
            listOf(
                LanguageChoice.PHONE to words.languagePhone,
                LanguageChoice.DUTCH to words.languageDutch,
                LanguageChoice.ENGLISH to words.languageEnglish,
            ),
            view.language,
        ) { change(SettingChange.Language(it)) }
        Choice(
            words.appearance,
            listOf(
                Appearance.PHONE to words.appearancePhone,
                Appearance.LIGHT to words.appearanceLight,
                Appearance.DARK to words.appearanceDark,
            ),
            view.appearance,
        ) { change(SettingChange.Appearance(it)) }
        Choice(words.dayStart, view.dayStarts.map { it.hour to it.label }, view.dayStart, words.dayStartAbout) {
            change(SettingChange.DayStart(it))
        }
        Choice(
            words.clock,
            listOf(
                ClockStyle.PHONE to words.clockPhone,
                ClockStyle.TWENTY_FOUR to words.clockTwentyFour,
                ClockStyle.TWELVE to words.clockTwelve,
            ),
            view.clock,
        ) { change(SettingChange.Clock(it)) }
        Card(inside = 0.dp) {
            SwitchRow(words.oneSided, view.oneSided, { change(SettingChange.OneSided(it)) }, about = words.oneSidedAbout)
        }
        Offers(view.offers) { kind, on -> change(SettingChange.Offer(kind, on)) }
        About(open)
    }
}

/** What the app offers of its own accord, each with its switch. */
@Composable
private fun Offers(
    offers: List<OfferSettingView>,
    onSwitch: (OfferKind, Boolean) -> Unit,
) = Card(inside = 0.dp) {
    CardTitle(LocalWords.current.offer.settings, Modifier.padding(start = 20.dp, end = 20.dp, top = 20.dp, bottom = 6.dp))
    offers.forEachIndexed { index, offer ->
        if (index > 0) Hairline()
        SwitchRow(offer.label, offer.on, { onSwitch(offer.kind, it) })
    }
}

@Composable
private fun About(open: (Place) -> Unit) {
    val words = LocalWords.current.settings
    Card(inside = 0.dp) {
        CardTitle(words.about, Modifier.padding(start = 20.dp, end = 20.dp, top = 20.dp, bottom = 6.dp))
        OpenRow(words.privacy, { open(Place.Welcome) })
        Hairline()
        OpenRow(words.sources, { open(Place.Sources) })
    }
}

@Composable
private fun <T> Choice(
    title: String,
    options: List<Pair<T, String>>,
    chosen: T,
    about: String? = null,
    onChoose: (T) -> Unit,
) = Card {
    CardTitle(title)
    Column(Modifier.padding(top = 10.dp)) {
        about?.let { Text(it, Modifier.padding(bottom = 10.dp), Look.colours.softInk, style = Look.type.second) }
        Chips(one = true) {
            options.forEach { (option, label) -> OneOfChip(label, option == chosen, { onChoose(option) }) }
        }
    }
}
