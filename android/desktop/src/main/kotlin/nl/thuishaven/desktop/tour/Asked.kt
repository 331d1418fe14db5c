package nl.thuishaven.desktop.tour

import nl.thuishaven.core.AnswerDraft
import nl.thuishaven.core.Clock
import nl.thuishaven.core.ControlView
import nl.thuishaven.core.Haven
import nl.thuishaven.core.NextStep
import nl.thuishaven.core.Questionnaires
import nl.thuishaven.core.StartDraft
import nl.thuishaven.core.newId
import java.time.Duration
import java.util.UUID

/** One time that someone filled in a questionnaire. */
private class Asked(
    val daysAgo: Long,
    /** The end of its url. */
    val name: String,
    /** Whom it was about. */
    val about: String?,
    /** What was chosen, question by question and round again. */
    val chosen: List<Int>,
)

private val ASKED =
    listOf(
        Asked(75, "connection-gauge", "Sam", listOf(3, 5, 5, 3, 3, 6, 5, 3)),
        Asked(44, "connection-gauge", "Sam", listOf(4, 5, 4, 4, 4, 4, 4, 4)),
        Asked(40, "connection-gauge", "Mam", listOf(2, 2, 6, 2, 6, 2, 6, 6)),
        Asked(38, "connection-gauge", "Bo", listOf(6, 2, 2, 6, 6, 2, 2, 6)),
        Asked(60, "secure-marks", null, listOf(2, 3, 2)),
        Asked(40, "secure-marks", null, listOf(3, 3, 2)),
        Asked(20, "secure-marks", null, listOf(4, 3, 1)),
    )

/** Fills in a few questionnaires about the people there are, each when it happened, and sets the clock to the evening. */
fun answerBefore(haven: Haven) {
    val people = haven.people().list().people.associate { it.nickname to it.id }
    ASKED.forEach { asked ->
        haven.setClock(Clock.Stopped(EVENING.minus(Duration.ofDays(asked.daysAgo))))
        haven.questionnaires().fillIn(asked.name, asked.about?.let(people::getValue), asked.chosen)
    }
    haven.setClock(Clock.Stopped(EVENING))
}

/** The canonical of the questionnaire whose url ends so. */
fun Questionnaires.canonical(name: String): String =
    library().sections.flatMap { it.rows }.first { it.canonical.substringBefore('|').endsWith("/$name") }.canonical

/** Takes a questionnaire from its first page to its end. */
private fun Questionnaires.fillIn(
    name: String,
    person: UUID?,
    chosen: List<Int>,
) {
    val id = newId()
    var session = start(StartDraft(id, canonical(name), person, true))
    var count = 0
    while (true) {
        session.page.questions.forEach { question ->
            val control = question.control
            if (control is ControlView.Choice) {
                answer(id, question.key, AnswerDraft.Option(control.options[chosen[count++ % chosen.size] - 1].n, true))
            }
        }
        if (session.next == NextStep.REVIEW) break
        session = next(id)
    }
    complete(id)
}
