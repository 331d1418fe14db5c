package nl.thuishaven.desktop.tour

import nl.thuishaven.core.AttemptChange
import nl.thuishaven.core.AttemptDraft
import nl.thuishaven.core.AttemptWay
import nl.thuishaven.core.Clock
import nl.thuishaven.core.Depth
import nl.thuishaven.core.Haven
import nl.thuishaven.core.ListChoice
import nl.thuishaven.core.Outcome
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.RuptureChange
import nl.thuishaven.core.RuptureDraft
import nl.thuishaven.core.newId
import java.time.Duration
import java.util.UUID

/** One thing that came between long ago: how many days, how long it took in minutes, how big, how it ended, by which step. */
private class Once(
    val daysAgo: Int,
    val minutes: Int,
    val size: Int,
    val depth: Depth,
    val step: String,
    val outcome: Outcome,
)

private val LONG_AGO =
    listOf(
        Once(142, 3000, 4, Depth.TALKED, "sorry", Outcome.NOT),
        Once(138, 240, 2, Depth.MOVED_ON, "sorry", Outcome.TOO_EARLY),
        Once(121, 1300, 3, Depth.UNDERSTOOD, "sorry", Outcome.WORKED),
        Once(110, 90, 2, Depth.TALKED, "sorry", Outcome.WORKED),
        Once(97, 500, 3, Depth.TALKED, "sorry", Outcome.HALF),
        Once(84, 5800, 4, Depth.LET_GO, "sorry", Outcome.WORKED),
        Once(71, 45, 1, Depth.TALKED, "sorry", Outcome.WORKED),
        Once(60, 200, 3, Depth.UNDERSTOOD, "sorry", Outcome.WORKED),
        Once(52, 30, 2, Depth.TALKED, "sit_beside", Outcome.WORKED),
        Once(48, 150, 3, Depth.TALKED, "sorry", Outcome.WORKED),
        Once(44, 700, 3, Depth.TALKED, "sorry", Outcome.HALF),
        Once(40, 15, 2, Depth.UNDERSTOOD, "sorry", Outcome.WORKED),
        Once(37, 120, 2, Depth.UNDERSTOOD, "sorry", Outcome.WORKED),
        Once(30, 2000, 4, Depth.MOVED_ON, "sit_beside", Outcome.NOT),
        Once(25, 80, 3, Depth.TALKED, "sit_beside", Outcome.WORKED),
        Once(19, 35, 2, Depth.TALKED, "sorry", Outcome.WORKED),
        Once(12, 400, 3, Depth.UNDERSTOOD, "sorry", Outcome.WORKED),
    )

/** Lives what came between two people over some months, each step at its own time, and sets the clock back to the evening. */
fun liveBetween(
    haven: Haven,
    who: UUID,
) {
    LONG_AGO.forEach { one ->
        val came = EVENING.minus(Duration.ofDays(one.daysAgo.toLong()))
        val id = newId()
        val step = newId()
        haven.setClock(Clock.Stopped(came))
        haven.repairs().logRupture(RuptureDraft(id, who, one.size.toUByte()))
        haven.setClock(Clock.Stopped(came.plus(Duration.ofMinutes(one.minutes.toLong()))))
        haven.repairs().logAttempt(AttemptDraft(step, AttemptWay.MADE, one.step, rupture = id))
        haven.repairs().changeAttempt(step, AttemptChange.Outcome(one.outcome))
        haven.repairs().changeRupture(id, RuptureChange.Closed(one.depth, null))
    }
    haven.setClock(Clock.Stopped(EVENING))
}

/** What came between people, the steps towards each other, and what that says. Each step asserted, and drawn. */
internal class Between(
    on: Walker,
    english: Boolean,
    shot: (name: String, seen: List<String>, top: Boolean) -> Unit,
) : Act(on, english, shot) {
    private val words get() = on.words
    private val repair get() = words.repairs
    private val choices get() = words.repairChoices
    private val haven get() = checkNotNull(on.house.haven)
    private val room get() = haven.repairs()

    private fun who(name: String) = haven.people().list().let { it.people + it.resting }.first { it.nickname == name }.id

    private fun List<ListChoice>.label(id: String) = first { it.id == id }.label

    private fun size(step: Int) = choices.sizes[step - 1].spoken

    private fun clock(minutes: Int) = on.house.tell { it.setClock(Clock.Stopped(EVENING.plus(Duration.ofMinutes(minutes.toLong())))) }

    private fun rest(
        name: String,
        resting: Boolean,
    ) = who(name).let { id -> on.house.tell { it.people().change(id, PersonChange.Resting(resting)) } }

    fun play() {
        rest("Noor", false)
        story()
        afterwards()
        throwAway()
        afraid()
        child()
        steps()
        lists()
        asked()
        together()
        on.house.tell { liveBetween(it, who("Sam")) }
        insights()
        RepairTools(on, english, shot).play()
        rest("Noor", true)
    }

    private fun story() {
        on.tap(words.repairInsights.title)
        draw("insights-early", words.repairInsights.about, room.insights().time.sentence)
        on.tap(words.frame.back)
        on.tap(repair.log)
        on.miss(repair.size)
        draw("rupture-who", repair.logAbout, repair.who)
        on.tap("Sam")
        draw("rupture-size", repair.size, size(5))
        on.tap(size(3))
        draw("rupture", repair.story, repair.close, room.view().open.single().with)
        clock(30)
        on.tap(repair.made)
        draw("attempt-kind", repair.kind, choices.kinds.first().meaning)
        on.tap(choices.kinds.label("sorry"))
        val landed = choices.outcomes.first { it.outcome == Outcome.HALF }.label
        on.tap("${repair.outcome} $landed")
        draw("attempt-made", repair.outcome, repair.`when`, repair.ownWords)
        on.tap(repair.done)
        clock(20 * 60)
        on.tap(repair.received)
        on.tap(choices.kinds.label("come_back"))
        on.tap("${repair.noticed} ${choices.noticed[1].label}")
        on.tap("${repair.letIn} ${choices.letIn[3].title}")
        draw("attempt-received", repair.noticed, repair.letIn)
        on.tap(repair.kind)
        on.tap(choices.kinds.label("ask"))
        draw("attempt-kind-again", choices.kinds.first { it.id == "ask" }.meaning, top = false)
        on.tap(repair.`when`)
        on.tap(words.diary.hourEarlier)
        on.rest()
        draw("attempt-when", repair.`when`, words.diary.whenTime)
        on.tap(words.diary.done)
        on.tap(repair.done)
        draw("rupture-open", room.rupture(room.view().open.single().id).spoken, repair.step)
    }

    private fun afterwards() {
        on.tap(repair.close)
        draw("close", repair.depth, choices.depths.first().meaning)
        on.tap(repair.whenEarlier)
        draw("close-earlier", repair.closeWhen, words.diary.hour)
        on.tap(repair.whenNow)
        on.tap(choices.depths.first { it.depth == Depth.TALKED }.label)
        val id = room.view().closed.first().id
        draw("rupture-closed", room.rupture(id).ended, checkNotNull(room.rupture(id).late), top = false)
        on.type(repair.agreement, say("De sleutels in de bak bij de deur.", "The keys in the bowl by the door."))
        on.type(repair.rankling, say("De toon.", "The tone."))
        on.turn(repair.ranklingMuch, 4f)
        draw("rupture-afterwards", repair.agreementAbout, words.choices.ofTen[4], top = false)
        clock(45 * 60)
        on.tap(words.frame.back)
        on.tap(repair.closedTitle)
        on.tap(room.view().closed.first().with)
        draw("rupture-rankles", repair.ranklingLater, repair.reopen, top = false)
        on.tap(repair.size)
        draw("rupture-size-again", size(3), top = false)
        on.tap(size(2))
        on.tap(repair.`when`)
        draw("rupture-when", repair.`when`, words.diary.whenNow)
        on.tap(words.diary.done)
        clock(0)
    }

    private fun throwAway() {
        on.tap(repair.remove)
        draw("rupture-remove", repair.removeQuestion, repair.removeWith, repair.removeKeep, top = false)
        on.tap(repair.removeKeep)
        draw("rupture-removed", repair.removed, repair.restore)
        on.tap(repair.restore)
        on.see(room.view().closed.first().ended)
        on.tap(words.frame.back)
    }

    private fun afraid() {
        on.tap(repair.log)
        on.tap("Bo")
        on.tap(size(5))
        draw("rupture-afraid", repair.afraidQuestion, repair.afraidYes, repair.afraidNo)
        on.tap(repair.afraidYes)
        on.miss(repair.close)
        draw("rupture-afraid-help", repair.afraidHelp, repair.afraidFlag, repair.help)
        on.tap(words.today.takeBack)
        on.tap(repair.afraidNo)
        rest("Bo", true)
        on.miss(repair.close)
        draw("rupture-rests", words.people.notSafeHelp)
        on.tap(repair.remove)
        rest("Bo", false)
    }

    private fun child() {
        on.tap(repair.log)
        on.tap("Noor")
        on.tap(size(2))
        on.miss(repair.received)
        clock(30)
        draw("rupture-child", repair.laterAfterAll, repair.made)
        on.tap(repair.close)
        draw("close-child", choices.childDepths.last().meaning)
        on.tap(words.frame.back)
        on.tap(repair.laterAfterAll)
        val page = room.rupture(room.view().closed.maxBy { room.rupture(it.id).child }.id)
        draw("rupture-late", page.ended, checkNotNull(page.late), top = false)
        on.tap(words.frame.back)
        clock(0)
    }

    private fun steps() {
        on.house.tell { haven ->
            haven.setClock(Clock.Stopped(EVENING.minus(Duration.ofDays(1))))
            haven.repairs().logRupture(RuptureDraft(newId(), who("Sam"), 3u))
            haven.setClock(Clock.Stopped(EVENING))
        }
        on.tap(repair.step)
        draw("attempt-way", repair.stepAbout, repair.received)
        on.tap(repair.made)
        draw("attempt-of", repair.ofWhich, room.view().open.single().with, repair.alone)
        on.tap(repair.alone)
        on.tap(repair.ownWords)
        on.type(repair.ownWords, say("een kop thee", "a cup of tea"))
        draw("attempt-own", repair.done, top = false)
        on.tap(repair.done)
        on.tap("${repair.with} ${repair.forMe}")
        draw("attempt-for-me", repair.forMeAbout)
        on.tap(repair.done)
    }

    private fun lists() {
        on.tap(repair.closedTitle)
        draw("closed", *room.view().closed.map { it.ended }.toTypedArray())
        on.tap(words.frame.back)
        on.tap(repair.aloneTitle)
        draw("alone", room.view().alone.first().title)
        on.tap(words.frame.back)
    }

    private fun asked() {
        // Three days on it is a day to ask, and of this evening it was said that it was enough.
        clock(3 * 24 * 60)
        on.tap(words.frame.tabToday)
        on.tap(words.frame.tabPeople)
        val prompt = checkNotNull(room.view().prompt)
        draw("people-between", prompt.title, prompt.text, repair.openTitle)
        on.tap(repair.why)
        draw("people-between-why", prompt.why, top = false)
        on.toEnd()
        draw("people-repair", repair.closedTitle, words.repairTools.title, words.repairInsights.title, top = false)
        on.tap(words.frame.tabToday)
        draw("today-between", checkNotNull(haven.today().between).title, repair.promptLater)
        clock(0)
        on.tap(words.frame.tabPeople)
    }

    private fun together() {
        on.tap("Sam")
        on.tap(repair.together)
        draw("person-together", repair.togetherOpen, repair.step, repair.agreements)
        val view = room.together(who("Sam"))
        draw("person-together-more", view.agreements.single().text, checkNotNull(view.time), repair.togetherClosed, repair.sentences, top = false)
        on.tap(words.frame.back)
        on.tap("Jip")
        on.tap(words.people.more)
        on.toEnd()
        draw("person-merge", repair.merge, top = false)
        on.tap(repair.merge)
        on.tap("Bo")
        draw("merge", repair.mergeAbout, repair.mergeQuestion)
        on.tap(words.frame.back)
        on.tap(words.frame.back)
    }

    private fun insights() {
        on.tap(words.repairInsights.title)
        val told = room.insights()
        draw("insights", told.time.spoken, told.time.sentence)
        draw("insights-people", told.people.first().sentence, checkNotNull(told.trend), top = false)
        draw("insights-landing", told.landing.kinds.first().sentence, words.repairInsights.byKind, top = false)
        on.tap(words.repairInsights.warm)
        draw("insights-warmth", room.warmth(null).counts, words.today.takeBack, top = false)
        on.tap(words.today.takeBack)
        on.tap(words.frame.back)
    }
}
