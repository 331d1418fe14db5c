package nl.thuishaven.ui.cycle

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.CycleWords
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.NeedsView
import nl.thuishaven.core.UnderDraft
import nl.thuishaven.core.UnderView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.flow.OwnWords
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

/** The state of the way to one problem under a problem. */
internal class UnderState(
    private val house: House,
    val id: UUID,
) {
    private var view: NeedsView? by mutableStateOf(null)

    /** Whether the core has answered. */
    val known: Boolean get() = view != null

    /** What is kept of it; none before the first answer. */
    val here: UnderView? get() = view.here()

    /** Why the last change was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() = house.ask({ needs.view() }) { view = it }

    /** Keeps a part of it, built from what is kept when its turn comes. */
    fun keep(
        done: (Boolean) -> Unit = {},
        build: (UnderDraft) -> UnderDraft,
    ) = house.ask(
        { needs.lookUnder(build((view ?: needs.view()).here().draft())) },
        refused = {
            refusal = it
            done(false)
        },
    ) {
        view = it
        refusal = null
        done(true)
    }

    private fun NeedsView?.here() = this?.under?.find { it.id == id }

    private fun UnderView?.draft() =
        UnderDraft(
            id = id,
            person = null,
            topic = this?.topic.orEmpty(),
            own = this?.own.orEmpty(),
            touched = this?.touched.orEmpty(),
            need = this?.need.orEmpty(),
        )
}

/** One question on the way down, alive. Everything on it is kept as it is tapped. */
@Composable
internal fun UnderStepPlace(
    house: House,
    place: NeedPlace.UnderStep,
    stack: BackStack,
) {
    val state = remember(house) { UnderState(house, place.id) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    if (!state.known) return
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
            Part(place.part, state)
        }
    }
}

@Composable
private fun Part(
    part: UnderPart,
    state: UnderState,
) {
    val choices = LocalWords.current.needChoices
    val here = state.here
    when (part) {
        UnderPart.TOPIC -> {
            OneOf(choices.topics, here?.topic.orEmpty()) { id -> state.keep { it.copy(topic = id.orOpen(it.topic)) } }
            OwnWords(here?.own.orEmpty()) { text, done -> state.keep(done) { it.copy(own = text) } }
        }

        UnderPart.TOUCHED -> {
            OneOfGroups(choices.meanings, here?.touched.orEmpty()) { id -> state.keep { it.copy(touched = id.orOpen(it.touched)) } }
        }

        UnderPart.NEED -> {
            OneOf(choices.needs, here?.need.orEmpty()) { id -> state.keep { it.copy(need = id.orOpen(it.need)) } }
        }
    }
}

private fun UnderPart.question(words: CycleWords): String =
    when (this) {
        UnderPart.TOPIC -> words.underTopic
        UnderPart.TOUCHED -> words.underTouched
        UnderPart.NEED -> words.underNeed
    }
