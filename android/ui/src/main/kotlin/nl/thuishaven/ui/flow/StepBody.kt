package nl.thuishaven.ui.flow

import androidx.compose.runtime.Composable
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.LogStepView
import nl.thuishaven.core.MomentPage
import nl.thuishaven.ui.body.BodyStep
import nl.thuishaven.ui.moment.MomentState
import nl.thuishaven.ui.people.PeopleState

/** What a step asks with. */
@Composable
internal fun StepBody(
    step: LogStepView,
    page: MomentPage,
    state: MomentState,
    people: PeopleState,
    onOffer: () -> Unit,
    onGround: () -> Unit,
) = when (step.step) {
    LogStep.TRIGGER -> TriggerStep(page.moment, state::change)
    LogStep.BODY -> BodyStep(page, state::change)
    LogStep.MEANING -> MeaningStep(step, page, state::change)
    LogStep.REACTION -> ReactionStep(step, page, state::change)
    LogStep.EMOTIONS -> EmotionStep(page.moment, state::change)
    LogStep.ENERGY -> EnergyStep(page, state::change, onOffer)
    LogStep.PEOPLE -> PeopleStep(page, people, state::change)
    LogStep.SORE_SPOT -> SoreSpotStep(page, state)
    LogStep.THEN_OR_NOW -> ThenOrNowStep(page, state::change, onGround)
    LogStep.CALM -> CalmStep(page, state::change)
    LogStep.NOTE -> NoteStep(page.moment, state::change)
    LogStep.NEED, LogStep.TOPIC, LogStep.HOPE, LogStep.AREA, LogStep.LOAD -> ListStep(step, page, state::change)
}
