package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.ChoiceView
import nl.thuishaven.core.HeardDraft
import nl.thuishaven.core.HeardRow
import nl.thuishaven.core.ListGroup
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.moment.toggled
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.WaitingButton
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

private val INSIDE = Arrangement.spacedBy(12.dp)

/**
 * What someone else needed, and what one did with it, alive. Once it is known who it was, everything on it is kept as it
 * is tapped and typed. [back] follows once it is kept.
 */
@Composable
internal fun HeardPlace(
    house: House,
    id: UUID,
    go: (Place) -> Unit,
    back: () -> Unit,
) {
    val state = remember(house) { FormState(house) { needs.heard(id) } }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    // Who it was, until the first answer keeps that as well.
    var person by rememberSaveable { mutableStateOf<String?>(null) }
    val people = state.people ?: return
    val here = state.here
    val with = here?.person ?: person?.let(UUID::fromString)
    val keep: KeepForm<HeardDraft>? = with?.let { one -> { done, build -> state.keep(done) { needs.hear(build(it.draft(id, one))) } } }
    Page(Head(words.needs.heard, here?.whom?.ifEmpty { null }), foot = {
        if (keep == null) {
            WaitingButton(words.needs.keep, words.needs.whomAbout, Modifier.fillMaxWidth())
        } else {
            MainButton(words.needs.keep, { if (here == null) keep({ if (it) back() }) { it } else back() }, Modifier.fillMaxWidth())
        }
    }) {
        About(words.needs.heardAbout)
        state.refusal?.let { Refusal(it) }
        Card(between = INSIDE) {
            Text(words.needs.whomAbout, color = Look.colours.softInk, style = Look.type.second)
            OnePerson(people, with, { go(Place.NewPerson) }) { one ->
                if (here == null) {
                    person = one.toString().takeUnless { it == person }
                } else {
                    keep?.invoke({}) { it.copy(person = one) }
                }
            }
        }
        if (keep != null) Answers(here, keep)
        if (here != null) RemoveAction { house.removeNeed(id, words) { back() } }
    }
}

@Composable
private fun Answers(
    here: HeardRow?,
    keep: KeepForm<HeardDraft>,
) {
    val words = LocalWords.current
    val needs = words.needChoices.needs
    ChoiceGroup(words.needs.heardNeed) {
        val chosen = here?.needs.orEmpty().map { id -> ChoiceView(id, needs.find { it.id == id }?.label ?: id) }
        SomeOfGroups(listOf(ListGroup("", needs)), chosen) { id -> keep({}) { it.copy(needs = it.needs.toggled(id)) } }
    }
    ChoiceGroup(words.needs.heardDeed) {
        OneOf(words.needChoices.deeds, here?.deed.orEmpty()) { id -> keep({}) { it.copy(deed = id.orOpen(it.deed)) } }
    }
    Card {
        KeptField(words.needs.ownWords, here?.own.orEmpty(), { text, done -> keep(done) { it.copy(own = text.wholeCharacters()) } })
    }
}

/** What is kept of it, or begun with [person]. */
private fun HeardRow?.draft(
    id: UUID,
    person: UUID,
) = HeardDraft(id, this?.person ?: person, this?.needs.orEmpty(), this?.deed.orEmpty(), this?.own.orEmpty())
