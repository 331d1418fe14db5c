package nl.thuishaven.ui.needs

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Area
import nl.thuishaven.core.NeedsWords
import nl.thuishaven.core.ScriptPart
import nl.thuishaven.core.ScriptView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.Head
import nl.thuishaven.ui.pieces.KeptField
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.Page
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** A hard talk in six parts, alive. With whom it is can be chosen until its first words. */
@Composable
internal fun ScriptPlace(
    house: House,
    id: UUID,
    back: () -> Unit,
) {
    val state = remember(house) { FormState(house) { needs.script(id) } }
    val words = LocalWords.current
    LaunchedEffect(house.changesOf(Area.PEOPLE), words) { state.read() }
    var person by rememberSaveable { mutableStateOf<String?>(null) }
    val people = state.people ?: return
    val here = state.here
    val with = person?.let(UUID::fromString)
    Page(
        Head(words.needs.script, here?.whom),
        foot = { MainButton(words.needs.done, back, Modifier.fillMaxWidth()) },
    ) {
        About(words.needs.scriptAbout)
        state.refusal?.let { Refusal(it) }
        if (here == null) Whom(people, with) { one -> person = one.toString().takeUnless { it == person } }
        Card(between = Arrangement.spacedBy(16.dp)) {
            ScriptPart.entries.forEach { part ->
                KeptField(
                    part.label(words.needs),
                    here.at(part),
                    { text, done ->
                        state.keep(done) {
                            // It begins with its first words.
                            if (it == null) needs.beginScript(id, with)
                            needs.writeScript(id, part, text.wholeCharacters())
                        }
                    },
                    kind = FieldKind(lines = 2),
                )
            }
        }
        if (here != null) RemoveAction { house.removeNeed(id, words) { back() } }
    }
}

private fun ScriptPart.label(words: NeedsWords): String =
    when (this) {
        ScriptPart.OPENING -> words.opening
        ScriptPart.FEELING -> words.scriptFeeling
        ScriptPart.NEED -> words.scriptNeed
        ScriptPart.REQUEST -> words.scriptRequest
        ScriptPart.BOUNDARY -> words.boundary
        ScriptPart.WAY_BACK -> words.wayBack
    }

private fun ScriptView?.at(part: ScriptPart): String =
    when (part) {
        ScriptPart.OPENING -> this?.opening
        ScriptPart.FEELING -> this?.feeling
        ScriptPart.NEED -> this?.need
        ScriptPart.REQUEST -> this?.request
        ScriptPart.BOUNDARY -> this?.boundary
        ScriptPart.WAY_BACK -> this?.wayBack
    }.orEmpty()
