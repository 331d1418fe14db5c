package nl.thuishaven.ui.questionnaire.take

import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import nl.thuishaven.core.AnswerDraft
import nl.thuishaven.core.ControlView
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.SessionView
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Rooms
import nl.thuishaven.ui.pieces.Unsent
import java.util.UUID

/** The state of a questionnaire that is being taken. Every answer is on disk before the next call is made. */
internal class TakeState(
    private val house: House,
    private val id: UUID,
) {
    private val turns = mutableStateMapOf<String, Int>()

    /** The page the core shows; none before the first answer. */
    var view: SessionView? by mutableStateOf(null)
        private set

    /** Why the last answer was refused, in the core's words. */
    var refusal: Explanation? by mutableStateOf(null)
        private set

    /** What is being typed on this page. */
    val unsent = Unsent()

    /** What was typed last was refused: the page stays, so that it is not lost. */
    @Volatile private var stuck = false

    fun read() = house.ask({ questionnaires.resume(id) }) { shown(it) }

    /** Keeps an answer. */
    fun answer(
        question: String,
        draft: AnswerDraft,
        done: (Boolean) -> Unit = {},
    ) = house.ask(
        { questionnaires.answer(id, question, draft) },
        refused = {
            refusal = it
            stuck = true
            done(false)
        },
    ) {
        shown(it, typed = question)
        done(true)
    }

    fun clear(question: String) = house.ask({ questionnaires.clear(id, question) }, { refusal = it }) { anew(question, it) }

    fun reset(question: String) = house.ask({ questionnaires.reset(id, question) }, { refusal = it }) { anew(question, it) }

    fun repeat(
        question: String,
        more: Boolean,
    ) = house.ask({ questionnaires.repeat(id, question, more) }, { refusal = it }) { shown(it) }

    /** Goes on; what is still being typed goes first. */
    fun next() = move { questionnaires.next(id) }

    fun back() = move { questionnaires.back(id) }

    /** Does [then] once what is being typed is on disk; not when that was refused. */
    fun settle(then: () -> Unit) {
        send()
        house.ask({ stuck }) { if (!it) then() }
    }

    /** How often what stands in the field of a question was changed by something else than typing there. */
    fun turnOf(question: String): Int = turns[question] ?: 0

    /** What its questions can do. */
    fun hand() = Hand(::answer, ::clear, ::reset, ::repeat, ::turnOf) { of, then -> house.ask({ questionnaires.month(of) }) { then(it) } }

    private fun move(way: Rooms.() -> SessionView) {
        send()
        house.ask({ if (stuck) null else way() }) { if (it != null) shown(it) }
    }

    private fun send() {
        stuck = false
        unsent.down()
    }

    private fun anew(
        question: String,
        view: SessionView,
    ) {
        turns[question] = turnOf(question) + 1
        shown(view, typed = question)
    }

    private fun shown(
        now: SessionView,
        typed: String? = null,
    ) {
        val before = view?.page?.questions.orEmpty().associate { it.key to it.control.written() }
        now.page.questions.forEach { question ->
            val changed = question.key in before && before[question.key] != question.control.written()
            if (changed && question.key != typed) turns[question.key] = turnOf(question.key) + 1
        }
        view = now
        refusal = null
    }
}

/** What stands in the fields of a control. */
private fun ControlView.written(): List<String> =
    when (this) {
        is ControlView.Text -> texts
        is ControlView.Number -> listOf(text)
        is ControlView.Time -> listOf(text)
        is ControlView.DayAndTime -> listOf(time)
        is ControlView.Choice -> listOfNotNull(own?.text)
        else -> emptyList()
    }
