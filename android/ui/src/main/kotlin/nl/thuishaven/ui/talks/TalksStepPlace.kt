package nl.thuishaven.ui.talks

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
import nl.thuishaven.core.ChoiceView
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.LookWords
import nl.thuishaven.core.SensationView
import nl.thuishaven.core.TalksDraft
import nl.thuishaven.core.TalksView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.body.BodyChoice
import nl.thuishaven.ui.body.ChangeBody
import nl.thuishaven.ui.body.drafts
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.needs.About
import nl.thuishaven.ui.needs.FormState
import nl.thuishaven.ui.needs.KeepForm
import nl.thuishaven.ui.needs.RemoveAction
import nl.thuishaven.ui.needs.Whom
import nl.thuishaven.ui.needs.removeNeed
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.CardTitle
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.Lines
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.WaitingButton
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.TalksPart
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/**
 * One part of two talks in the mind, alive. Everything on it is kept as it is tapped and typed, so that one can stop at
 * any part and come back.
 */
@Composable
internal fun TalksStepPlace(
    house: House,
    place: NeedPlace.TalksStep,
    stack: BackStack,
) {
    val state = remember(house) { FormState(house) { needs.talks(place.id) } }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    val people = state.people ?: return
    val here = state.here
    val keep: KeepForm<TalksDraft> = { done, build -> state.keep(done) { needs.keepTalks(build(it.draft(place.id))) } }
    Page(
        Head(place.part.title(words.look), words.look.talks.takeIf { place.part.isTalk() }),
        foot = { Foot(place, here, state.refusal, stack) },
    ) {
        val guide = words.needChoices.talks
        when (place.part) {
            TalksPart.BEFORE -> {
                Before(here, people, keep)
            }

            TalksPart.UNHEARD -> {
                Talk(guide.unheard, here?.unheard.orEmpty()) { build -> keep({}) { it.copy(unheard = build(it.unheard)) } }
            }

            TalksPart.HEARD -> {
                Talk(guide.heard, here?.heard.orEmpty()) { build -> keep({}) { it.copy(heard = build(it.heard)) } }
            }

            TalksPart.AFTER -> {
                After(here)
            }
        }
        if (here != null && !place.part.isTalk()) RemoveAction { house.removeNeed(place.id, words) { stack.leaveTalks() } }
    }
}

/** What it is about, and with whom. */
@Composable
private fun Before(
    here: TalksView?,
    people: List<ChoiceView>,
    keep: KeepForm<TalksDraft>,
) {
    val words = LocalWords.current
    About(words.look.talksAbout)
    Lines(words.needChoices.talks.before)
    Card {
        KeptField(
            words.look.talksTopic,
            here?.about.orEmpty(),
            { text, done -> keep(done) { it.copy(about = text.wholeCharacters()) } },
            kind = FieldKind(lines = 2),
        )
    }
    Whom(people, here?.person, LocalWords.current.look.whom) { one ->
        keep({}) { it.copy(person = one.takeUnless { same -> same == it.person }) }
    }
}

/** One of the talks, line by line, and what the body does now. */
@Composable
private fun Talk(
    lines: List<String>,
    felt: List<SensationView>,
    change: ChangeBody,
) {
    Lines(lines)
    Column(Modifier.fillMaxWidth().padding(horizontal = 8.dp)) {
        CardTitle(LocalWords.current.look.talksBody, Modifier.padding(top = 8.dp, bottom = 12.dp))
        BodyChoice(felt, change)
    }
}

/** Both answers, how they differ, and what may stay. */
@Composable
private fun After(here: TalksView?) {
    val words = LocalWords.current
    Answer(words.look.talksUnheard, here?.unheard.orEmpty())
    Answer(words.look.talksHeard, here?.heard.orEmpty())
    here?.difference?.let {
        Card(ground = Look.colours.seaSoft) {
            CardTitle(words.look.talksDifference)
            Text(it, Modifier.padding(top = 4.dp), style = Look.type.lead)
        }
    }
    Lines(words.needChoices.talks.after)
}

@Composable
private fun Answer(
    title: String,
    felt: List<SensationView>,
) {
    if (felt.isEmpty()) return
    Card(between = Arrangement.spacedBy(4.dp)) {
        GroupTitle(title)
        felt.forEach { Text(it.label, style = Look.type.lead) }
    }
}

/** The ways on and out. Being heard is answered only after the other. */
@Composable
private fun Foot(
    place: NeedPlace.TalksStep,
    here: TalksView?,
    refusal: Explanation?,
    stack: BackStack,
) {
    val words = LocalWords.current
    val next = TalksPart.entries.getOrNull(place.part.ordinal + 1)
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
        refusal?.let { Refusal(it) }
        if (place.part.isTalk()) QuietButton(words.diary.enough, stack::leaveTalks, Modifier.fillMaxWidth())
        when {
            next == null -> {
                MainButton(words.needs.done, stack::leaveTalks, Modifier.fillMaxWidth())
            }

            place.part == TalksPart.UNHEARD && here?.unheard.isNullOrEmpty() -> {
                WaitingButton(words.needs.next, words.look.talksBody, Modifier.fillMaxWidth())
            }

            else -> {
                MainButton(words.needs.next, { stack.go(NeedPlace.TalksStep(place.id, next)) }, Modifier.fillMaxWidth())
            }
        }
    }
}

private fun BackStack.leaveTalks() = leave { it is NeedPlace.TalksStep }

private fun TalksPart.isTalk() = this == TalksPart.UNHEARD || this == TalksPart.HEARD

private fun TalksPart.title(words: LookWords): String =
    when (this) {
        TalksPart.BEFORE, TalksPart.AFTER -> words.talks
        TalksPart.UNHEARD -> words.talksUnheard
        TalksPart.HEARD -> words.talksHeard
    }

private fun TalksView?.draft(id: UUID) =
    TalksDraft(
        id = id,
        person = this?.person,
        about = this?.about.orEmpty(),
        unheard = this?.unheard.orEmpty().drafts(),
        heard = this?.heard.orEmpty().drafts(),
    )
