package nl.thuishaven.ui.flow

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import nl.thuishaven.core.Area
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.MomentPage
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

    fun leave() = stack.leave { it is Place.Step }
    StepScreen(
        step = steps[index],
        places = if (place.alone) emptyList() else steps,
        refusal = state.refusal,
        onEnough = ::leave,
        onNext = if (place.alone || next == null) null else ({ stack.go(Place.Step(place.id, next.step, alone = false)) }),
    ) {
        StepBody(place.step, page, state, people)
    }
}

@Composable
private fun StepBody(
    step: LogStep,
    page: MomentPage,
    state: MomentState,
    people: PeopleState,
) = when (step) {
    LogStep.TRIGGER -> TriggerStep(page.moment, state::change)
    LogStep.EMOTIONS -> EmotionStep(page.moment, state::change)
    LogStep.ENERGY -> EnergyStep(page.moment, state::change)
    LogStep.PEOPLE -> PeopleStep(page, people, state::change)
    LogStep.NOTE -> NoteStep(page.moment, state::change)
}
