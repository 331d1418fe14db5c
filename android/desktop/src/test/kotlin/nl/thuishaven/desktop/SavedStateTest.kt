package nl.thuishaven.desktop

import androidx.compose.runtime.saveable.SaverScope
import nl.thuishaven.core.AttemptWay
import nl.thuishaven.core.CyclePart
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.Side
import nl.thuishaven.core.newId
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import nl.thuishaven.ui.route.SentencePart
import nl.thuishaven.ui.route.TalksPart
import nl.thuishaven.ui.route.UnderPart
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What the system keeps of where one was: ids and names, never a word. */
class SavedStateTest {
    private fun kept(stack: BackStack): Any = with(BackStack.Saver) { SaverScope { true }.save(stack)!! }

    @Test
    fun `every place comes back as it was`() {
        val id = newId()
        val places =
            listOf(
                Place.Today,
                Place.Diary,
                Place.People,
                Place.Moment(id),
                Place.Step(id, LogStep.EMOTIONS, alone = true),
                Place.Offer(id, LogStep.PEOPLE),
                Place.Offer(id, null),
                Place.Grounding,
                Place.Mood(id),
                Place.Precise(id),
                Place.When(id),
                Place.Bin,
                Place.Events,
                Place.Person(id),
                Place.NewPerson,
                Place.Questionnaires,
                Place.Subjects("https://thuishaven.nl/fhir/Questionnaire/connection-gauge|1.0.0"),
                Place.OnPurpose("https://praktijk.example/een naam met spaties|1"),
                Place.Take(id),
                Place.Take(id, alone = true),
                Place.Pause(id),
                Place.Review(id),
                Place.Result(id),
                Place.History("https://thuishaven.nl/fhir/Questionnaire/connection-gauge|1.0.0"),
                Place.Import,
                Place.Export(id),
                Place.Settings,
                Place.Welcome,
                Place.Sources,
                NeedPlace.Needs,
                NeedPlace.SentenceStep(id, SentencePart.REQUEST),
                NeedPlace.Sentence(id),
                NeedPlace.SentenceShown(id),
                NeedPlace.Heard(id),
                NeedPlace.Cards,
                NeedPlace.Soften(id),
                NeedPlace.Script(id),
                NeedPlace.Lens(id),
                NeedPlace.Lens(id, newId()),
                NeedPlace.TalksStep(id, TalksPart.HEARD),
                NeedPlace.Parting(id),
                NeedPlace.Letter(id, newId()),
                NeedPlace.Habits,
                NeedPlace.Cycles,
                NeedPlace.NewCycle,
                NeedPlace.Cycle(id),
                NeedPlace.CycleBox(id, Side.THEIRS, CyclePart.THOUGHT),
                NeedPlace.UnderStep(id, UnderPart.TOUCHED),
                NeedPlace.Share,
                RepairPlace.NewRupture(id),
                RepairPlace.NewRupture(id, newId(), null, newId()),
                RepairPlace.NewRupture(id, moment = newId()),
                RepairPlace.NewAttempt(id),
                RepairPlace.NewAttempt(id, newId()),
                RepairPlace.AttemptOf(id, AttemptWay.RECEIVED, newId()),
                RepairPlace.AttemptKind(id, AttemptWay.MADE),
                RepairPlace.AttemptKind(id, AttemptWay.MADE, newId(), newId()),
                RepairPlace.Rupture(id),
                RepairPlace.RuptureWhen(id),
                RepairPlace.Close(id),
                RepairPlace.Attempt(id),
                RepairPlace.AttemptWhen(id),
                RepairPlace.Closed,
                RepairPlace.Alone,
                RepairPlace.Insights,
                RepairPlace.Tools,
                RepairPlace.Apology(id),
                RepairPlace.ApologyShown(id),
                RepairPlace.SoftStart(id),
                RepairPlace.SoftStartShown(id),
                RepairPlace.Sorry,
                RepairPlace.Merge(id),
            )
        val back = BackStack.Saver.restore(kept(BackStack(places)))!!
        val walked = generateSequence { back.here.also { back.back() } }.take(places.size).toList()
        assertEquals(places.reversed(), walked)
        assertFalse(back.deep)
    }

    @Test
    fun `that help was looked for is not kept`() {
        val stack = BackStack()
        stack.go(Place.Diary)
        stack.go(Place.Help)
        assertEquals(listOf("today", "diary"), kept(stack))
    }

    @Test
    fun `what another version wrote is passed over`() {
        val back = BackStack.Saver.restore(listOf("today", "harbour 1", "step x NOTE", "bin"))!!
        assertEquals(Place.Bin, back.here)
        back.back()
        assertEquals(Place.Today, back.here)
        assertEquals(Place.Today, BackStack.Saver.restore(listOf("bin"))!!.here)
    }

    @Test
    fun `leaving a questionnaire goes back past all its screens`() {
        val id = newId()
        val stack = BackStack()
        stack.go(Place.People)
        stack.go(Place.Questionnaires)
        stack.go(Place.Subjects("https://thuishaven.nl/fhir/Questionnaire/connection-gauge|1.0.0"))
        stack.go(Place.Take(id))
        stack.go(Place.Review(id))
        stack.go(Place.Take(id, alone = true))
        stack.go(Place.Pause(id))
        stack.leave { it is Place.Taking }
        assertEquals(Place.Questionnaires, stack.here)
        assertEquals(Place.People, stack.root)
    }

    @Test
    fun `leaving the log flow goes back past all its steps`() {
        val id = newId()
        val stack = BackStack()
        stack.go(Place.Diary)
        stack.go(Place.Moment(id))
        LogStep.entries.forEach { stack.go(Place.Step(id, it, alone = false)) }
        stack.go(Place.Offer(id, LogStep.PEOPLE))
        stack.leave { it is Place.Filling }
        assertEquals(Place.Moment(id), stack.here)
        assertEquals(Place.Diary, stack.root)
        assertTrue(stack.deep)
    }
}
