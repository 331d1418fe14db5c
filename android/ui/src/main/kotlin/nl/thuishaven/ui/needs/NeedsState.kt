package nl.thuishaven.ui.needs

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.CardDraft
import nl.thuishaven.core.CardWay
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.HeardDraft
import nl.thuishaven.core.NeedsView
import nl.thuishaven.core.ScriptPart
import nl.thuishaven.core.ScriptView
import nl.thuishaven.core.SoftenDraft
import nl.thuishaven.core.SoftenView
import nl.thuishaven.core.newId
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Words
import nl.thuishaven.ui.wholeCharacters
import java.util.UUID

/** The state of every screen of what one needs that shows the whole of it. */
internal class NeedsState(
    private val house: House,
) {
    /** What the core shows; none before the first answer. */
    var view: NeedsView? by mutableStateOf(null)
        private set

    /** Why the last thing was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() = house.ask({ needs.view() }) { view = it }

    private fun kept(view: NeedsView) {
        this.view = view
        refusal = null
    }

    /** Keeps what someone else needed. */
    fun hear(
        draft: HeardDraft,
        then: () -> Unit,
    ) = house.ask({ needs.hear(draft.copy(own = draft.own.wholeCharacters())) }, { refusal = it }) {
        kept(it)
        then()
    }

    /** Keeps that a sentence that carries was said, heard or longed for, and offers the way back. */
    fun use(
        card: String,
        way: CardWay,
        words: Words,
    ) {
        val id = newId()
        house.ask({ needs.useCard(CardDraft(id, card, null, way)) }) {
            kept(it)
            house.takeBack(words) { house.ask({ needs.remove(id) }) { all -> kept(all) } }
        }
    }

    /** Changes a sharp and a soft sentence, built from what is kept of it when its turn comes. */
    fun soften(
        id: UUID,
        done: (Boolean) -> Unit = {},
        build: (SoftenDraft) -> SoftenDraft,
    ) = house.ask(
        { needs.soften(build((view ?: needs.view()).softened(id).draft(id))) },
        {
            refusal = it
            done(false)
        },
    ) {
        kept(it)
        done(true)
    }

    /** Writes a part of a hard talk, which begins with its first words. */
    fun write(
        id: UUID,
        person: UUID?,
        part: ScriptPart,
        text: String,
        done: (Boolean) -> Unit,
    ) = house.ask(
        {
            if ((view ?: needs.view()).script(id) == null) kept(needs.beginScript(id, person))
            needs.writeScript(id, part, text.wholeCharacters())
        },
        {
            refusal = it
            done(false)
        },
    ) {
        kept(it)
        done(true)
    }

    /** Throws something away without asking, says so, and offers the way back. [then] follows once it is gone. */
    fun remove(
        id: UUID,
        words: Words,
        then: () -> Unit = {},
    ) = house.removeNeed(id, words, restored = ::kept) {
        kept(it)
        then()
    }
}

/** A sharp and a soft sentence, by its id. */
internal fun NeedsView.softened(id: UUID): SoftenView? = softened.find { it.id == id }

/** A hard talk, by its id. */
internal fun NeedsView.script(id: UUID): ScriptView? = scripts.find { it.id == id }

private fun SoftenView?.draft(id: UUID) =
    SoftenDraft(
        id = id,
        person = this?.person,
        sharp = this?.sharp.orEmpty(),
        feeling = this?.feeling.orEmpty(),
        need = this?.need.orEmpty(),
        soft = this?.soft.orEmpty(),
    )
