package nl.thuishaven.ui.offer

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import nl.thuishaven.core.OfferView
import nl.thuishaven.core.SettingChange
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.Notice
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.Place

/** What might be good first, alive. It stays as long as one is here, also when it was switched off meanwhile. */
@Composable
internal fun OfferPlace(
    house: House,
    place: Place.Offer,
    stack: BackStack,
) {
    val words = LocalWords.current
    var offer by remember(house) { mutableStateOf<OfferView?>(null) }
    LaunchedEffect(words) { house.ask({ diary.open(place.id) }) { page -> page.offer?.let { offer = it } } }
    val shown = offer ?: return

    fun switch(on: Boolean) = house.ask({ settings.change(SettingChange.Offer(shown.kind, on)) })

    OfferScreen(
        shown,
        OfferActions(
            on = {
                if (place.then == null) {
                    stack.leave { it is Place.Offer }
                    stack.go(Place.Moment(place.id))
                } else {
                    stack.go(Place.Step(place.id, place.then, alone = false))
                }
            },
            done = { stack.leave { it is Place.Filling } },
            ground = { stack.go(Place.Grounding) },
            turnOff = {
                switch(false)
                house.notice = Notice(words.offer.turnedOff, words.today.takeBack) { switch(true) }
            },
        ),
    )
}
