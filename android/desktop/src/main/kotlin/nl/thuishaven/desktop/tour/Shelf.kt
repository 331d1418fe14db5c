package nl.thuishaven.desktop.tour

import nl.thuishaven.core.ControlView
import nl.thuishaven.core.SessionView
import nl.thuishaven.ui.ShelfWords

/** The questionnaires: every step is asserted by what the screen says, and then drawn. */
internal class Shelf(
    on: Walker,
    english: Boolean,
    shot: (name: String, seen: List<String>, top: Boolean) -> Unit,
) : Act(on, english, shot) {
    private val words: ShelfWords get() = on.words.questionnaires
    private val questionnaires get() = checkNotNull(on.house.haven).questionnaires()

    private val gauge get() = title("connection-gauge")

    private fun title(name: String): String {
        val canonical = questionnaires.canonical(name)
        return questionnaires.library().sections.flatMap { it.rows }.first { it.canonical == canonical }.title
    }

    /** What was begun last, as the core shows it now. */
    private fun here(): SessionView = questionnaires.resume(questionnaires.library().begun.first().id)

    fun play() {
        on.house.tell { answerBefore(it) }
        gauge()
        review()
        result()
        earlier()
        sliders()
        marks()
        closed()
        fromAFile()
        everyKind()
    }

    private fun choose(index: Int) {
        val choice = here().page.questions.firstNotNullOf { it.control as? ControlView.Choice }
        on.tap(choice.options[index].label)
    }

    private fun gauge() {
        on.tap(words.take.open)
        draw("shelf", words.take.intro, gauge)
        on.tap(gauge)
        draw("about-whom", say("Over wie gaat het?", "Who is it about?"), "Sam", "Mam")
        on.tap("Sam")
        draw("take-intro", words.take.pause, say("Hoe het voelt met Sam", "How it feels with Sam"))
        on.tap(words.take.next)
        draw("take-question", words.take.skip, words.take.previous)
        for (index in listOf(5, 4, 3)) {
            choose(index)
            if (index == 5) draw("take-answered", words.take.next, words.take.clear)
            on.tap(words.take.next)
        }
        on.tap(words.take.pause)
        draw("take-pause", words.take.pauseTitle, words.take.pauseText)
        on.tap(words.take.pauseLeave)
        draw("shelf-begun", words.take.begunTitle, say("Hoe het voelt met Sam", "How it feels with Sam"))
        on.tap(say("Hoe het voelt met Sam", "How it feels with Sam"))
        for (index in listOf(4, 5, 3, 2, 5, 2, 3, 5)) {
            choose(index)
            on.tap(words.take.next)
        }
        draw("take-last", words.take.review)
    }

    private fun review() {
        on.tap(words.take.review)
        draw("review", words.take.reviewTitle, words.take.noAnswer, words.take.complete)
        on.tap(words.take.noAnswer)
        choose(5)
        draw("review-change", words.take.review)
        on.tap(words.take.review)
        on.miss(words.take.noAnswer)
        on.tap(words.take.complete)
    }

    private fun result() {
        val canonical = questionnaires.canonical("connection-gauge")
        val result = questionnaires.result(questionnaires.history(canonical).rows.first().id)
        draw("result", words.result.plane, result.plane!!.spoken)
        draw("result-scales", result.scales.last().sentence, top = false)
        draw("result-change", result.changes.last().label, result.changes.last().sentences.last(), top = false)
        on.tap(words.result.showAnswers)
        draw("result-answers", result.answers.last().question, top = false)
        on.toEnd()
        draw("result-end", result.help, words.handOver.title, top = false)
        on.tap(words.handOver.title)
        draw("hand-over", words.handOver.about, words.handOver.scores)
        on.tap(words.handOver.scores)
        on.tap(words.handOver.newer)
        on.tapLast(words.handOver.title)
        check(on.written.values.any { "Observation" in it }) { "nothing was written" }
        draw("handed-over")
        on.tap(on.words.frame.back)
        on.tap(words.result.done)
    }

    private fun earlier() {
        on.tap(words.take.history)
        val plane = questionnaires.history(questionnaires.canonical("connection-gauge")).plane!!
        draw("earlier", words.history.title, plane.spoken)
        on.tap(words.history.remove)
        draw("earlier-bin", words.take.discarded, words.history.removed, top = false)
        on.tapLast(words.history.restore)
        on.miss(words.history.removed)
        on.tap(on.words.frame.back)
    }

    private fun sliders() {
        on.tap(title("felt-safety"))
        on.tap("Sam")
        draw("sliders", words.take.noAnswer, words.take.sliderMore)
        on.tap(words.take.sliderMore)
        val slider = here().page.questions.firstNotNullOf { it.control as? ControlView.Slider }
        draw("sliders-answered", slider.spoken, words.take.clear)
        on.tap(words.take.pause)
        on.tap(words.take.pauseLeave)
    }

    private fun marks() {
        on.tap(title("secure-marks"))
        while (words.take.review !in on.said()) {
            if (here().page.questions.any { it.control is ControlView.Choice }) choose(3)
            on.tap(if (words.take.review in on.said()) words.take.review else words.take.next)
            if (words.take.reviewTitle in on.said()) break
        }
        if (words.take.reviewTitle !in on.said()) {
            if (here().page.questions.any { it.control is ControlView.Choice }) choose(3)
            on.tap(words.take.review)
        }
        on.tap(words.take.complete)
        draw("result-directions", words.result.directions)
        on.tap(words.result.done)
    }

    private fun closed() {
        on.tap(title("childhood"))
        draw("closed", words.take.beginAnyway)
        on.tap(words.take.beginAnyway)
        on.tap(words.take.next)
        on.type(words.take.textLabel, say("De boom achter het huis.", "The tree behind the house."))
        draw("written", say("De boom achter het huis.", "The tree behind the house."), words.take.next)
        on.tap(words.take.pause)
        on.tap(words.take.pauseLeave)
    }

    private fun fromAFile() {
        on.tap(words.arrival.title)
        draw("from-a-file", words.arrival.about)
        on.holdOut(NOT_A_QUESTIONNAIRE)
        on.tap(words.arrival.choose)
        draw("file-refused", words.arrival.errors, words.arrival.forAuthor)
        on.holdOut(HANDED)
        on.tap(words.arrival.choose)
        on.tap(words.arrival.show)
        draw("file-taken", "Kennismaking", words.arrival.unsupported)
        on.tap(on.words.frame.back)
        draw("shelf-handed", words.library.remove, "Kennismaking", top = false)
    }

    private fun everyKind() {
        val take = words.take
        on.tap("Kennismaking")
        on.tap(questionnaires.let { (here().page.questions.first().control as ControlView.YesNo).yes })
        draw("yes-or-no", take.next)
        on.tap(take.next)
        on.tap("Muziek")
        on.tap("Naar buiten")
        draw("several", "Iemand bellen")
        on.tap(take.next)
        on.tap(take.showOptions)
        draw("folded", "Drenthe", take.hideOptions)
        on.tap("Friesland")
        on.tap(take.next)
        on.type(take.numberLabel, "7,5")
        draw("number", "uur")
        on.tap(take.next)
        on.tap(take.chooseDay)
        draw("day", on.words.diary.previousMonth)
        on.tap(take.skip)
        on.tap(on.words.diary.hourLater)
        on.tap(on.words.diary.hourEarlier)
        on.rest()
        draw("time", take.next)
        on.tap(take.next)
        draw("day-and-time", take.chooseDay)
        on.tap(take.skip)
        on.type(take.textLabel, "Bo")
        draw("in-a-group", "Je kinderen", take.next)
        on.tap(take.next)
        draw("another", here().page.questions.firstNotNullOf { it.control as? ControlView.Repetition }.add)
        on.tap(take.next)
        draw("cannot-answer", here().page.questions.firstNotNullOf { it.control as? ControlView.Unanswerable }.reason)
        while (take.review !in on.said()) on.tap(if (take.skip in on.said()) take.skip else take.next)
        draw("required", take.review)
        on.tap(take.review)
        draw("review-blocked", questionnaires.review(here().id).blocking!!)
        on.tap(take.discard)
        draw("discarded", take.discarded, words.history.restore)
        on.tap(on.words.frame.back)
    }
}
