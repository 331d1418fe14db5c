package nl.thuishaven.ui.needs

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.ApiException
import nl.thuishaven.core.ChoiceView
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.SentenceChange
import nl.thuishaven.core.SentenceDraft
import nl.thuishaven.core.SentencePage
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Rooms
import nl.thuishaven.ui.Words
import java.util.UUID

/** The state of every screen of one sentence. */
internal class SentenceState(
    private val house: House,
    val id: UUID,
) {
    /** What the core shows; none before the first answer, and none of a sentence that was not begun. */
    var page: SentencePage? by mutableStateOf(null)
        private set

    /** Whom it can be for; none before the first answer. */
    var people: List<ChoiceView>? by mutableStateOf(null)
        private set

    /** Why the last change was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    fun read() =
        house.ask({ begun() to needs.view().people }) { (sentence, all) ->
            page = sentence
            people = all
        }

    private fun Rooms.begun(): SentencePage? =
        try {
            needs.sentence(id)
        } catch (_: ApiException.NotFound) {
            null
        }

    /** Keeps parts of it, built from the sentence as it is when its turn comes. */
    fun keep(
        done: (Boolean) -> Unit = {},
        build: (SentenceDraft) -> SentenceDraft,
    ) = ask(done) { needs.keepSentence(build(begun().draft())) }

    /** Changes one thing about it, built as in [keep]. */
    fun change(
        done: (Boolean) -> Unit = {},
        build: (SentencePage) -> SentenceChange,
    ) = ask(done) { needs.changeSentence(id, build(needs.sentence(id))) }

    private fun ask(
        done: (Boolean) -> Unit,
        call: Rooms.() -> SentencePage,
    ) = house.ask(
        call,
        refused = {
            refusal = it
            done(false)
        },
    ) {
        page = it
        refusal = null
        done(true)
    }

    /** Throws it away without asking, says so, and offers the way back. [then] follows once it is gone. */
    fun remove(
        words: Words,
        then: () -> Unit,
    ) = house.removeNeed(id, words) { then() }

    /** Takes it out of the bin. */
    fun restore() =
        house.ask({
            needs.restore(id)
            needs.sentence(id)
        }) { page = it }

    private fun SentencePage?.draft() =
        SentenceDraft(
            id = id,
            person = this?.person,
            feeling = this?.feeling.orEmpty(),
            ownFeeling = this?.ownFeeling.orEmpty(),
            need = this?.need.orEmpty(),
            ownNeed = this?.ownNeed.orEmpty(),
            request = this?.request.orEmpty(),
            ownRequest = this?.ownRequest.orEmpty(),
        )
}
