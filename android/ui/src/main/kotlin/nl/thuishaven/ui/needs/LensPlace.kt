package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import nl.thuishaven.core.Area
import nl.thuishaven.core.LensDraft
import nl.thuishaven.core.LensView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.flow.OwnWords
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.wholeCharacters

/** A second look at something that happened, alive. Everything on it is kept as it is tapped and typed. */
@Composable
internal fun LensPlace(
    house: House,
    place: NeedPlace.Lens,
    back: () -> Unit,
) {
    val state = remember(house) { FormState(house) { needs.lens(place.id) } }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    val people = state.people ?: return
    val here = state.here
    val keep: KeepForm<LensDraft> = { done, build -> state.keep(done) { needs.lookAgain(build(it.draft(place))) } }
    Page(
        Head(words.look.again, here?.whom),
        foot = { MainButton(words.needs.done, back, Modifier.fillMaxWidth()) },
    ) {
        About(words.look.againAbout)
        state.refusal?.let { Refusal(it) }
        Card {
            KeptField(
                words.look.againEvent,
                here?.event.orEmpty(),
                { text, done -> keep(done) { it.copy(event = text.wholeCharacters()) } },
                kind = FieldKind(lines = 3),
            )
        }
        ChoiceGroup(words.look.againMine) {
            OneOf(words.needChoices.needs, here?.mine.orEmpty()) { need -> keep({}) { it.copy(mine = need.orOpen(it.mine)) } }
            OwnWords(here?.ownMine.orEmpty(), words.look.againMine) { text, done -> keep(done) { it.copy(ownMine = text) } }
        }
        ChoiceGroup(words.look.againTheirs) {
            OneOf(words.needChoices.needs, here?.theirs.orEmpty()) { need -> keep({}) { it.copy(theirs = need.orOpen(it.theirs)) } }
            OwnWords(here?.ownTheirs.orEmpty(), words.look.againTheirs) { text, done -> keep(done) { it.copy(ownTheirs = text) } }
        }
        Whom(people, here?.person, words.look.whom) { one -> keep({}) { it.copy(person = one.takeUnless { same -> same == it.person }) } }
        if (here != null) RemoveAction { house.removeNeed(place.id, words) { back() } }
    }
}

/** What is kept of it, or begun with the moment it came from. */
private fun LensView?.draft(place: NeedPlace.Lens) =
    LensDraft(
        id = place.id,
        moment = if (this == null) place.moment else moment,
        person = this?.person,
        event = this?.event.orEmpty(),
        mine = this?.mine.orEmpty(),
        ownMine = this?.ownMine.orEmpty(),
        theirs = this?.theirs.orEmpty(),
        ownTheirs = this?.ownTheirs.orEmpty(),
    )
