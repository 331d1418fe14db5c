package nl.thuishaven.ui.questionnaire.take

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import nl.thuishaven.core.AnswerDraft
import nl.thuishaven.core.MonthMark
import nl.thuishaven.core.MonthView
import nl.thuishaven.core.NextStep
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalPlatform
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.LocalUnsent
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.Place

/** A questionnaire at the page where it was left, alive. */
@Composable
internal fun TakePlace(
    house: House,
    place: Place.Take,
    stack: BackStack,
) {
    val state = remember(house) { TakeState(house, place.id) }
    val words = LocalWords.current
    LaunchedEffect(words) { state.read() }
    val view = state.view ?: return
    val here = stack.here == place

    // The back of the phone goes through the pages first; whatever was filled in is kept.
    LocalPlatform.current.Back(here && !place.alone) {
        if (view.canGoBack) state.back() else stack.leave { it is Place.Taking }
    }
    CompositionLocalProvider(LocalUnsent provides state.unsent) {
        TakeScreen(
            view = view,
            refusal = state.refusal,
            hand = remember(state) { state.hand() },
            way =
                TakeWay(
                    pause = { state.settle { stack.go(Place.Pause(place.id)) } },
                    back = if (view.canGoBack && !place.alone) state::back else null,
                    next = if (view.next == NextStep.PAGE && !place.alone) state::next else null,
                    review = { state.settle { if (place.alone) stack.back() else stack.go(Place.Review(place.id)) } },
                ),
        )
    }
}

/** The ways on from a page of a questionnaire. */
internal class TakeWay(
    /** Rests. */
    val pause: () -> Unit,
    /** To the page before; none on the first one. */
    val back: (() -> Unit)?,
    /** To the next page; none on the last one. */
    val next: (() -> Unit)?,
    /** To the overview. */
    val review: () -> Unit,
)

/** What a question can do with an answer. */
internal class Hand(
    /** Keeps an answer; the last part hears whether it was kept. */
    val answer: (question: String, draft: AnswerDraft, done: (Boolean) -> Unit) -> Unit,
    /** Takes an answer away. */
    val clear: (question: String) -> Unit,
    /** Lets what was calculated stand again. */
    val reset: (question: String) -> Unit,
    /** Adds an occurrence of a group, or takes the last one away. */
    val repeat: (question: String, more: Boolean) -> Unit,
    /** How often what stands in a field was changed by something else than typing there. */
    val turnOf: (question: String) -> Int,
    /** Reads a month to choose a day in. */
    val month: (of: MonthMark?, then: (MonthView) -> Unit) -> Unit,
)
