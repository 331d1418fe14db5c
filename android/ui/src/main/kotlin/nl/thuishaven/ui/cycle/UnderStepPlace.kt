package nl.thuishaven.ui.cycle

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.CycleWords
import nl.thuishaven.core.UnderDraft
import nl.thuishaven.core.UnderView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.flow.OwnWords
import nl.thuishaven.ui.needs.FormState
import nl.thuishaven.ui.needs.KeepForm
import nl.thuishaven.ui.needs.OneOf
import nl.thuishaven.ui.needs.OneOfGroups
import nl.thuishaven.ui.needs.orOpen
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.UnderPart
import java.util.UUID

/** One question on the way down, alive. Everything on it is kept as it is tapped. */
@Composable
internal fun UnderStepPlace(
    house: House,
    place: NeedPlace.UnderStep,
    stack: BackStack,
) {
    val state = remember(house) { FormState(house) { needs.under(place.id) } }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    if (state.people == null) return
    val next = UnderPart.entries.getOrNull(place.part.ordinal + 1)
    Page(
        Head(place.part.question(words.cycle), words.cycle.under),
        foot = {
            MainButton(
                if (next == null) words.needs.done else words.needs.next,
                {
                    if (next == null) {
                        stack.leave { it is NeedPlace.UnderStep }
                    } else {
                        stack.go(NeedPlace.UnderStep(place.id, next))
                    }
                },
                Modifier.fillMaxWidth(),
            )
        },
    ) {
        Column(Modifier.fillMaxWidth().padding(horizontal = 8.dp)) {
            state.refusal?.let { Refusal(it, Modifier.padding(bottom = 12.dp)) }
            Part(place.part, state.here) { done, build -> state.keep(done) { needs.lookUnder(build(it.draft(place.id))) } }
        }
    }
}

@Composable
private fun Part(
    part: UnderPart,
    here: UnderView?,
    keep: KeepForm<UnderDraft>,
) {
    val choices = LocalWords.current.needChoices
    when (part) {
        UnderPart.TOPIC -> {
            OneOf(choices.topics, here?.topic.orEmpty()) { id -> keep({}) { it.copy(topic = id.orOpen(it.topic)) } }
            OwnWords(here?.own.orEmpty()) { text, done -> keep(done) { it.copy(own = text) } }
        }

        UnderPart.TOUCHED -> {
            OneOfGroups(choices.meanings, here?.touched.orEmpty()) { id -> keep({}) { it.copy(touched = id.orOpen(it.touched)) } }
        }

        UnderPart.NEED -> {
            OneOf(choices.needs, here?.need.orEmpty()) { id -> keep({}) { it.copy(need = id.orOpen(it.need)) } }
        }
    }
}

private fun UnderView?.draft(id: UUID) =
    UnderDraft(
        id = id,
        person = this?.person,
        topic = this?.topic.orEmpty(),
        own = this?.own.orEmpty(),
        touched = this?.touched.orEmpty(),
        need = this?.need.orEmpty(),
    )

private fun UnderPart.question(words: CycleWords): String =
    when (this) {
        UnderPart.TOPIC -> words.underTopic
        UnderPart.TOUCHED -> words.underTouched
        UnderPart.NEED -> words.underNeed
    }
