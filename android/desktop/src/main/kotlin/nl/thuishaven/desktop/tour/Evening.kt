package nl.thuishaven.desktop.tour

import nl.thuishaven.core.ApiException
import nl.thuishaven.core.Clock
import nl.thuishaven.core.Field
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.MomentChoices
import nl.thuishaven.core.Reason
import nl.thuishaven.core.explain
import java.time.Duration

/** A first evening: every step is asserted by what the screen says, and then drawn. */
internal class Evening(
    private val on: Walker,
    private val english: Boolean,
    private val draw: (String) -> Unit,
) {
    private val words get() = on.words
    private val choices: MomentChoices get() = words.choices

    private val haven get() = checkNotNull(on.house.haven)

    private fun trigger(id: String) = choices.triggers.first { it.id == id }.label

    private fun feeling(id: String) = choices.emotions.first { it.id == id }.label

    private fun question(step: LogStep) = choices.steps.first { it.step == step }.question

    private fun row(step: LogStep) = choices.steps.first { it.step == step }.label

    private fun mood(step: Int) = choices.moods[step - 1]

    private fun shot(
        name: String,
        vararg seen: String,
        top: Boolean = true,
    ) {
        seen.forEach { on.see(it) }
        if (top) on.toTop()
        draw(name)
    }

    fun play() {
        firstRun()
        log()
        lookBack()
        change()
        throwAway()
        people()
        Hard(on, english, ::shotOf).play()
        Near(on, english, ::shotOf).play()
        Apart(on, english, ::shotOf).play()
        Between(on, english, ::shotOf).play()
        Shelf(on, english, ::shotOf).play()
        frame()
    }

    private fun shotOf(
        name: String,
        seen: List<String>,
        top: Boolean,
    ) = shot(name, *seen.toTypedArray(), top = top)

    private fun firstRun() {
        val welcome = { words.welcome }
        shot("language", welcome().languageTitle)
        val other = if (english) welcome().languageDutch else welcome().languageEnglish
        val own = if (english) welcome().languageEnglish else welcome().languageDutch
        on.tap(other)
        shot("other-language", welcome().languageTitle)
        on.tap(own)
        on.tap(welcome().next)
        shot("what", welcome().whatTitle, welcome().whatOne)
        on.tap(welcome().next)
        shot("not", welcome().notTitle, welcome().notOne)
        on.tap(welcome().next)
        shot("phone", welcome().phoneTitle, welcome().phoneFour)
        on.tap(welcome().next)
        shot("begin", welcome().beginTitle, welcome().beginOne)
        on.tap(welcome().begin)
        shot("first-today", words.today.moodQuestion, words.today.firstTime)
        on.house.tell { liveWeeks(it, english) }
    }

    private fun log() {
        shot("today", words.today.waitingTitle, words.today.weekTitle)
        on.toEnd()
        shot("week", words.today.weekTitle, words.today.weekCompany, haven.today().week.lanes.first().spoken, top = false)
        on.tap(mood(3).spoken)
        shot("tapped", words.today.whatHappened, words.today.later)
        on.tap(words.today.whatHappened)
        on.tap(trigger("not_heard"))
        on.tap(trigger("criticism"))
        shot("trigger", question(LogStep.TRIGGER), words.diary.kept)
        on.tap(words.diary.ownWords)
        on.type(words.diary.ownWordsLabel, if (english) "The dishes, of all things" else "De afwas, nota bene")
        shot("own-words", if (english) "The dishes, of all things" else "De afwas, nota bene", top = false)
        on.tap(words.diary.next)
        val chain = Chain(on, english, ::shotOf)
        chain.toTheNeed()
        on.tap(feeling("hurt"))
        on.tap(feeling("angry"))
        shot("feelings", question(LogStep.EMOTIONS), choices.emotions.first { it.id == "angry" }.meaning)
        on.tap(feeling("sad"))
        on.tap(feeling("lonely"))
        shot("too-many", explain(ApiException.Invalid(Field.EMOTIONS, Reason.TooMany(3u)), listOf(if (english) "en" else "nl")).text)
        on.tap(words.diary.next)
        on.tap(choices.energies[3].spoken)
        shot("energy", question(LogStep.ENERGY))
        on.tap(words.diary.next)
        on.tap("Sam")
        shot("who", question(LogStep.PEOPLE))
        on.tap(words.diary.peopleAdd)
        on.type(words.people.nickname, "Jip")
        on.toEnd()
        shot("someone-new", words.people.keep, top = false)
        on.tap(words.people.keep)
        shot("who-added", "Jip")
        on.tap(words.diary.next)
        chain.around()
        on.type(
            words.diary.noteLabel,
            if (english) "It was about the dishes, and then about everything." else "Het ging over de afwas, en toen over alles.",
        )
        shot("note", question(LogStep.NOTE), words.diary.done)
        on.tap(words.diary.done)
        on.miss(words.today.takeBack)
        shot("today-filled", words.today.whatHappened)
    }

    private fun lookBack() {
        on.tap(words.frame.tabDiary)
        shot("diary", words.diary.searchHint, words.diary.showCalendar)
        on.tap(words.diary.showCalendar)
        shot("calendar", words.diary.previousMonth)
        val day = if (english) "Saturday 21 November, 2 moments" else "zaterdag 21 november, 2 momenten"
        on.tap(day)
        shot("calendar-day", trigger("from_the_past"), top = false)
        on.tap(words.diary.showList)
        on.type(words.diary.searchHint, "water")
        shot("search", trigger("time_together"))
        on.retype(words.diary.searchHint, "xyzzy")
        shot("nothing-found", words.diary.nothingFound)
        on.tap(words.diary.searchClear)
    }

    private fun change() {
        on.tap(mood(3).title)
        shot("moment", row(LogStep.TRIGGER), row(LogStep.NOTE), row(LogStep.BODY))
        shot("moment-private", words.diary.privateAbout, row(LogStep.CALM), words.look.again, top = false)
        on.house.tell { it.setClock(Clock.Stopped(EVENING.plus(Duration.ofHours(1)))) }
        on.tap(row(LogStep.MEANING))
        on.turn(words.diary.truthLaterQuestion, 3f)
        shot("meaning-again", words.diary.truthLaterQuestion, choices.ofTen[3], top = false)
        on.tap(words.diary.done)
        on.house.tell { it.setClock(Clock.Stopped(EVENING)) }
        on.tap(words.diary.mood)
        on.tap(mood(4).spoken)
        shot("mood", words.diary.moodQuestion, mood(4).title, words.diary.precise)
        precise()
        on.tap(words.diary.done)
        on.tap(words.diary.`when`)
        repeat(2) { on.tap(words.diary.hourEarlier) }
        on.rest()
        shot("when", words.diary.whenQuestion, words.diary.whenNow)
        on.tap(words.diary.done)
        shot("moment-changed", words.diary.undoChange, top = false)
        on.tap(words.diary.undoChange)
        shot("moment-undone", words.diary.momentTitle, mood(4).title)
    }

    private fun precise() {
        on.tap(words.diary.precise)
        on.turn(words.diary.precisePleasant, 5f)
        shot("precise", choices.pleasantMarks[5].spoken, choices.energyMarks[6].spoken)
        on.tap(words.diary.energyClear)
        shot("precise-open", words.diary.preciseEnergy, words.questionnaires.take.noAnswer, top = false)
        on.turn(words.diary.preciseEnergy, 5f)
        on.turn(words.diary.precisePleasant, 6f)
        on.see(choices.energyMarks[5].spoken)
        on.tap(words.diary.done)
    }

    private fun throwAway() {
        on.tap(words.diary.remove)
        shot("thrown-away", words.diary.removed, words.diary.restore)
        on.tap(words.diary.bin)
        shot("bin", words.diary.binTitle, words.diary.binAbout)
        on.tap(words.diary.restore)
        shot("bin-empty", words.diary.binEmpty)
        on.tap(words.frame.back)
        shot("restored", mood(4).title)
    }

    private fun people() {
        on.tap(words.frame.tabPeople)
        shot("people", words.people.intro, words.people.restingTitle)
        on.tap("Noor")
        shot("person", words.people.rest, words.people.roleQuestion)
        on.tap(words.people.rest)
        shot("person-resting", words.people.wake, top = false)
        on.tap(words.frame.back)
        on.tap(words.people.add)
        shot("new-person", words.people.addTitle)
        on.tap(words.frame.back)
    }

    private fun frame() {
        on.tap(words.frame.tabToday)
        on.tap(words.frame.settings)
        shot("settings", words.settings.language, words.settings.dayStart)
        shot("settings-offers", words.offer.settings, top = false)
        on.toEnd()
        shot("settings-below", words.settings.sources, top = false)
        on.tap(words.settings.sources)
        val sources = haven.settings().sources()
        shot("sources", sources.intro, sources.sections.last().title, sources.sections.first().title)
        on.tap(words.frame.back)
        on.tap(words.settings.privacy)
        shot("words-again", words.welcome.whatTitle)
        on.tap(words.frame.back)
        on.tap(words.frame.help)
        val help = haven.help()
        shot("help", help.checked, help.lines.first().name)
    }
}
