package nl.thuishaven.ui.flow

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import nl.thuishaven.core.Area
import nl.thuishaven.core.LogStep
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.moment.MomentState
import nl.thuishaven.ui.people.PeopleState
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.Place

/** One step of filling in a moment, alive. Everything on it is kept as it is tapped. */
@Composable
internal fun StepPlace(
    house: House,
    place: Place.Step,
    stack: BackStack,
) {
    val state = remember(house) { MomentState(house, place.id) }
    val people = remember(house) { PeopleState(house) }
    val words = LocalWords.current
    LaunchedEffect(words, house.changesOf(Area.PEOPLE)) { state.read() }
    val page = state.page ?: return
    val steps = words.choices.steps
    val index = steps.indexOfFirst { it.step == place.step }
    val next = steps.getOrNull(index + 1)

    fun leave() = stack.leave { it is Place.Filling }

    fun goOn(to: LogStep) {
        // What is good first comes before the next question.
        val first = place.step == LogStep.ENERGY && page.offer?.first == true
        stack.go(if (first) Place.Offer(place.id, to) else Place.Step(place.id, to, alone = false))
    }
    StepScreen(
        step = steps[index],
        places = if (place.alone) emptyList() else steps,
        refusal = state.refusal,
        onEnough = ::leave,
        onNext = if (place.alone || next == null) null else ({ goOn(next.step) }),
    ) {
        StepBody(
            steps[index],
            page,
            state,
            people,
            onOffer = { stack.go(Place.Offer(place.id, next?.step.takeUnless { place.alone })) },
            onGround = { stack.go(Place.Grounding) },
        )
    }
}
