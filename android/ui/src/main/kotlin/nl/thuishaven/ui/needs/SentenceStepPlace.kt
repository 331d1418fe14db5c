package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.NeedsWords
import nl.thuishaven.core.SentencePage
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.flow.OwnWords
import nl.thuishaven.ui.help.HelpCard
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.SentencePart

/** One question of a sentence, alive. Everything on it is kept as it is tapped. */
@Composable
internal fun SentenceStepPlace(
    house: House,
    place: NeedPlace.SentenceStep,
    stack: BackStack,
) {
    val state = remember(house) { SentenceState(house, place.id) }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    val people = state.people ?: return
    val next = SentencePart.entries.getOrNull(place.part.ordinal + 1)

    fun goOn() {
        if (next != null) {
            stack.go(NeedPlace.SentenceStep(place.id, next))
        } else {
            // The sentence is there from here on, also when nothing was chosen on the way.
            state.keep({ if (it) stack.go(NeedPlace.Sentence(place.id)) }) { it }
        }
    }
    Page(
        Head(place.part.question(words.needs), words.needs.sentence),
        foot = { MainButton(words.needs.next, ::goOn, Modifier.fillMaxWidth()) },
    ) {
        Column(Modifier.fillMaxWidth().padding(horizontal = 8.dp), Arrangement.spacedBy(12.dp)) {
            state.refusal?.let { Refusal(it) }
            val page = state.page
            when {
                page?.asksSafe == false -> {
                    HelpCard(words.needs.safeFirst)
                }

                place.part == SentencePart.WHOM -> {
                    Text(words.needs.whomAbout, color = Look.colours.softInk, style = Look.type.body)
                    OnePerson(people, page?.person, { stack.go(Place.NewPerson) }) { id ->
                        state.keep { it.copy(person = id.takeUnless { same -> same == it.person }) }
                    }
                }

                else -> {
                    Part(place.part, page, state)
                }
            }
        }
    }
}

@Composable
private fun Part(
    part: SentencePart,
    page: SentencePage?,
    state: SentenceState,
) {
    val choices = LocalWords.current.needChoices
    when (part) {
        SentencePart.WHOM -> {}

        SentencePart.FEELING -> {
            OneFeeling(page?.feeling.orEmpty()) { id -> state.keep { it.copy(feeling = id.orOpen(it.feeling)) } }
            OwnWords(page?.ownFeeling.orEmpty()) { text, done -> state.keep(done) { it.copy(ownFeeling = text) } }
        }

        SentencePart.NEED -> {
            OneOf(choices.needs, page?.need.orEmpty()) { id -> state.keep { it.copy(need = id.orOpen(it.need)) } }
            OwnWords(page?.ownNeed.orEmpty()) { text, done -> state.keep(done) { it.copy(ownNeed = text) } }
        }

        SentencePart.REQUEST -> {
            OneOf(choices.requests, page?.request.orEmpty()) { id -> state.keep { it.copy(request = id.orOpen(it.request)) } }
            OwnWords(page?.ownRequest.orEmpty()) { text, done -> state.keep(done) { it.copy(ownRequest = text) } }
        }
    }
}

private fun SentencePart.question(words: NeedsWords): String =
    when (this) {
        SentencePart.WHOM -> words.whom
        SentencePart.FEELING -> words.feeling
        SentencePart.NEED -> words.need
        SentencePart.REQUEST -> words.request
    }
