package nl.thuishaven.ui.repair

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import nl.thuishaven.core.Area
import nl.thuishaven.core.SoftStartDraft
import nl.thuishaven.core.SoftStartView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.needs.About
import nl.thuishaven.ui.needs.FormState
import nl.thuishaven.ui.needs.KeepForm
import nl.thuishaven.ui.needs.Whom
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.RepairPlace
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** A soft way to begin, alive. It is kept as it is written. */
@Composable
internal fun SoftStartPlace(
    house: House,
    id: UUID,
    stack: BackStack,
) {
    val state = remember(house) { FormState(house) { repairs.softStart(id) } }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    val people = state.people ?: return
    val here = state.here
    val keep: KeepForm<SoftStartDraft> = { done, build -> state.keep(done) { repairs.keepSoftStart(build(it.draft(id))) } }
    Page(
        Head(words.repairTools.softStart, here?.whom),
        foot = { MainButton(words.repairs.done, stack::back, Modifier.fillMaxWidth()) },
    ) {
        About(words.repairTools.softStartAbout)
        state.refusal?.let { Refusal(it) }
        Whom(people, here?.person) { one -> keep({}) { it.copy(person = one.takeUnless { same -> same == it.person }) } }
        Card {
            KeptField(
                words.repairTools.softStart,
                here?.text.orEmpty(),
                { text, done -> keep(done) { it.copy(text = text.wholeCharacters()) } },
                kind = FieldKind(lines = 4, hint = words.repairTools.softStartHint, quietLabel = true),
            )
        }
        if (here != null) {
            HardWords(here.hardWords)
            if (here.text.isNotBlank()) {
                SaySafely(
                    ToSay(here.text, here.safe, here.asksSafe, here.sayable, here.offersHelp),
                    house,
                    { answer -> keep({}) { now -> now.copy(safe = answer.takeUnless { it == now.safe }) } },
                ) { stack.go(RepairPlace.SoftStartShown(id)) }
            }
            RemoveTool(id, house, stack::back)
        }
    }
}

private fun SoftStartView?.draft(id: UUID) = SoftStartDraft(id, this?.person, this?.text.orEmpty(), this?.safe)

/** A soft beginning to hand the phone over with, alive. */
@Composable
internal fun SoftStartShownPlace(
    house: House,
    id: UUID,
    back: () -> Unit,
) {
    val state = remember(house) { FormState(house) { repairs.softStart(id) } }
    LaunchedEffect(house.changesOf(Area.REPAIRS), house.changesOf(Area.PEOPLE), LocalWords.current) { state.read() }
    state.here?.let { Shown(it.text, it.sayable, back) }
}
