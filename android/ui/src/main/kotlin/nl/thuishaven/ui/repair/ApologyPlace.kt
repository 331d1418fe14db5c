package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.ApologyChange
import nl.thuishaven.core.ApologyPart
import nl.thuishaven.core.ApologyView
import nl.thuishaven.core.Area
import nl.thuishaven.core.ChoiceView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.needs.About
import nl.thuishaven.ui.needs.FormState
import nl.thuishaven.ui.needs.OnePerson
import nl.thuishaven.ui.needs.Whom
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.RepairPlace
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** A fuller apology, alive. Its five parts are kept as one goes; whom it is for is chosen before the first of them. */
@Composable
internal fun ApologyPlace(
    house: House,
    id: UUID,
    stack: BackStack,
) {
    val state = remember(house) { FormState(house) { repairs.apology(id) } }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    var person by rememberSaveable { mutableStateOf<String?>(null) }
    val people = state.people ?: return
    val here = state.here

    fun change(
        done: (Boolean) -> Unit = {},
        build: (ApologyView?) -> ApologyChange,
    ) = state.keep(done) { now ->
        if (now == null) repairs.beginApology(id, person?.let(UUID::fromString))
        repairs.changeApology(id, build(now))
    }
    Page(
        Head(words.repairTools.apology, here?.whom),
        foot = { MainButton(words.repairs.done, stack::back, Modifier.fillMaxWidth()) },
    ) {
        About(words.repairTools.apologyAbout)
        state.refusal?.let { Refusal(it) }
        if (here == null) Whom(people, person?.let(UUID::fromString)) { one -> person = one.toString().takeUnless { it == person } }
        Parts(here) { part, text, done -> change(done) { ApologyChange.Part(part, text.wholeCharacters()) } }
        if (here != null) {
            HardWords(here.hardWords)
            if (here.text.isNotBlank()) {
                SaySafely(
                    ToSay(here.text, here.safe, here.asksSafe, here.sayable, here.offersHelp),
                    house,
                    { answer -> change { now -> ApologyChange.Safe(answer.takeUnless { it == now?.safe }) } },
                ) { stack.go(RepairPlace.ApologyShown(id)) }
            }
            RemoveTool(id, house, stack::back)
        }
    }
}

@Composable
private fun Parts(
    here: ApologyView?,
    keep: (ApologyPart, String, done: (Boolean) -> Unit) -> Unit,
) {
    val words = LocalWords.current.repairTools
    val parts =
        listOf(
            Triple(ApologyPart.DID, words.did, here?.did),
            Triple(ApologyPart.EFFECT, words.effect, here?.effect),
            Triple(ApologyPart.OWN, words.own, here?.own),
            Triple(ApologyPart.CHANGE, words.change, here?.change),
            Triple(ApologyPart.ASK, words.ask, here?.ask),
        )
    Card(between = Arrangement.spacedBy(14.dp)) {
        parts.forEach { (part, label, text) ->
            KeptField(label, text.orEmpty(), { typed, done -> keep(part, typed, done) }, kind = FieldKind(lines = 2))
        }
    }
}

/** The way to throw away one of the tools. */
@Composable
internal fun RemoveTool(
    id: UUID,
    house: House,
    then: () -> Unit,
) {
    val words = LocalWords.current
    TextAction(words.repairs.remove, { house.removeTool(id, words, then) }, Modifier.padding(start = 8.dp), Icons.bin, Look.colours.ink)
}

/** An apology to hand the phone over with, alive. */
@Composable
internal fun ApologyShownPlace(
    house: House,
    id: UUID,
    back: () -> Unit,
) {
    val state = remember(house) { FormState(house) { repairs.apology(id) } }
    LaunchedEffect(house.changesOf(Area.REPAIRS), house.changesOf(Area.PEOPLE), LocalWords.current) { state.read() }
    state.here?.let { Shown(it.text, it.sayable, back) }
}
